"use strict";

// What the parts of the page share. Names come from others: they go into texts and attributes, never into markup.
const report = JSON.parse(document.getElementById("data").textContent);
const byId = id => document.getElementById(id);

const say = (word, ...values) => report.words[word].replace(/\{(\d)\}/g, (_, at) => values[at]);

const percent = share => `${Math.round(100 * share)}%`;

/** Makes an element of a page, or of a drawing where `within` is "svg". */
function make(name, attributes = {}, children = [], within = "html") {
  const made = within === "svg" ? document.createElementNS("http://www.w3.org/2000/svg", name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const draw = (name, attributes, children) => make(name, attributes, children, "svg");

/** The department that the reader has chosen, by its place, and who wants to know when another is. */
const chosen = {
  place: null,
  listeners: [],
  set(place) {
    if (place === this.place) return;
    this.place = place;
    for (const listener of this.listeners) listener(place);
  },
};

// The table stands open for those without script.
for (const table of document.querySelectorAll(".as-table")) table.open = false;

addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("details:not([open], .folded)")) {
    folded.open = true;
    folded.dataset.folded = "";
  }
});

addEventListener("afterprint", () => {
  for (const folded of document.querySelectorAll("details[data-folded]")) {
    folded.open = false;
    delete folded.dataset.folded;
  }
});
