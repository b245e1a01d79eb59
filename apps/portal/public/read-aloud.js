// Reads the page aloud, where the browser can. One of two small scripts of the pages for who was invited (print.js is the other); they work without them.
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
