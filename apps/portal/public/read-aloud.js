// Reads the page aloud, where the browser can. For the pages of who was invited, which work without it.
const button = document.querySelector("[data-read-aloud]");

if (button && "speechSynthesis" in window) {
  const [start, stop] = [button.dataset.start, button.dataset.stop];
  const words = button.querySelector("span");
  const show = (text) => {
    words.textContent = text;
  };
  button.hidden = false;
  button.addEventListener("click", () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
      show(start);
      return;
    }
    const speech = new SpeechSynthesisUtterance(document.querySelector("main").innerText);
    speech.lang = document.documentElement.lang;
    speech.onend = () => show(start);
    speechSynthesis.speak(speech);
    show(stop);
  });
  addEventListener("pagehide", () => speechSynthesis.cancel());
}
