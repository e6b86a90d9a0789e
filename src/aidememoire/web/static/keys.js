// Keys of the review queue, and « / » for the search. Everything here can be done without it, by forms.
"use strict";
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const at = event.target;
  const writing = at instanceof HTMLElement && (at.matches("input, textarea, select") || at.isContentEditable);
  if (writing) {
    if (event.key === "Escape") at.blur();
    return;
  }
  if (event.key === "/") {
    const search = document.querySelector("#q");
    if (search) { event.preventDefault(); search.focus(); }
    return;
  }
  const item = document.querySelector(".queue .now") ;
  if (!item || event.key.length !== 1) return;
  const key = event.key.toLowerCase();
  for (const button of item.querySelectorAll("[data-key]")) {
    if (!button.dataset.key.split(" ").includes(key)) continue;
    event.preventDefault();
    if (button instanceof HTMLDetailsElement) {
      button.open = true;
      const field = button.querySelector("input:not([type=hidden]), textarea, select");
      if (field) field.focus();
    } else {
      button.click();
    }
    return;
  }
});
