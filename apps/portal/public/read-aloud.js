// Reads the page aloud, where the browser can. For the pages of who was invited, which work without it.
const button = document.querySelector("[data-read-aloud]");

// Line by line, so that a long page has rests and can be stopped at once; what is only there to press stays unread.
const linesOf = (main) =>
  [...main.children]
    .filter((part) => !part.matches("[data-unspoken]"))
    .flatMap((part) => part.innerText.split("\n"))
    .filter((line) => line.trim() !== "");

if (button && "speechSynthesis" in window) {
  const words = button.querySelector("span");
  let reading = null;
  const stop = () => {
    reading = null;
    speechSynthesis.cancel();
    words.textContent = button.dataset.start;
  };
  const start = () => {
    const lines = linesOf(document.querySelector("main")).map((line) => new SpeechSynthesisUtterance(line));
    const own = {};
    reading = own;
    words.textContent = button.dataset.stop;
    for (const line of lines) {
      line.lang = document.documentElement.lang;
      speechSynthesis.speak(line);
    }
    const last = lines.at(-1);
    if (last)
      last.onend = () => {
        if (reading === own) stop();
      };
  };
  button.hidden = false;
  button.addEventListener("click", () => (reading ? stop() : start()));
  addEventListener("pagehide", stop);
}
