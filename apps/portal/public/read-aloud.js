// Reads the page aloud, where the browser can. For the pages of who was invited, which work without it. After an answer the next
// page comes into this one without loading anew, so the button is looked for again whenever something on the page changes.
const press = "[data-read-aloud]";

function say(button, words) {
  button.querySelector("span").textContent = words;
}

function show() {
  for (const button of document.querySelectorAll(`${press}[hidden]`)) {
    speechSynthesis.cancel();
    button.hidden = false;
  }
}

function readOrStop(button) {
  const { start, stop } = button.dataset;
  if (speechSynthesis.speaking) {
    speechSynthesis.cancel();
    say(button, start);
    return;
  }
  const speech = new SpeechSynthesisUtterance(document.querySelector("main").innerText);
  speech.lang = document.documentElement.lang;
  speech.onend = () => say(button, start);
  speechSynthesis.speak(speech);
  say(button, stop);
}

if ("speechSynthesis" in window) {
  show();
  new MutationObserver(show).observe(document.documentElement, { childList: true, subtree: true });
  document.addEventListener("click", (event) => {
    const button = event.target.closest(press);
    if (button) readOrStop(button);
  });
  addEventListener("pagehide", () => speechSynthesis.cancel());
}
