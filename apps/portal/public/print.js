// Prints the page where it offers a card. Like read-aloud.js for pages without the framework's scripts; they work without it.
const button = document.querySelector("[data-print]");

if (button) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
