// Reads the page aloud, where the browser can. For the pages of who was invited, which work without it. After an answer the next
// page comes into this one without loading anew, so the button is looked for again whenever something on the page changes.
const press = "[data-read-aloud]";
let reading = null;

// Line by line, so that a long page has rests and can be stopped at once; the choice of language is no part of what it says.
function linesOf(main) {
  return [...main.children]
    .filter((part) => !part.matches("[data-unspoken]"))
    .flatMap((part) => part.innerText.split("\n"))
    .filter((line) => line.trim() !== "");
}

function say(button, words) {
  button.querySelector("span").textContent = words;
}

function stop(button) {
  reading = null;
  speechSynthesis.cancel();
  if (button) say(button, button.dataset.start);
}

function start(button) {
  const own = {};
  const lines = linesOf(document.querySelector("main")).map((line) => new SpeechSynthesisUtterance(line));
  const last = lines.at(-1);
  if (!last) return;
  reading = own;
  last.onend = () => {
    if (reading === own) stop(button);
  };
  for (const line of lines) {
    line.lang = document.documentElement.lang;
    speechSynthesis.speak(line);
  }
  say(button, button.dataset.stop);
}

function show() {
  for (const button of document.querySelectorAll(`${press}[hidden]`)) {
    stop(null);
    button.hidden = false;
  }
}

if ("speechSynthesis" in window) {
  show();
  new MutationObserver(show).observe(document.documentElement, { childList: true, subtree: true });
  document.addEventListener("click", (event) => {
    const button = event.target.closest(press);
    if (!button) return;
    if (reading) stop(button);
    else start(button);
  });
  addEventListener("pagehide", () => stop(null));
}
