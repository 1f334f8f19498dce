// Narrows the report down to a department, a severity or a matter, and puts it in order.
{
  const form = byId("filters");
  const [department, severity, matter, order] = ["department", "severity", "matter", "order"].map(name => byId(`filter-${name}`));
  const names = report.departments.map(name => name.toLowerCase());
  const cards = [...document.querySelectorAll("[data-departments]")].map((element, place) => ({
    element,
    place,
    departments: element.dataset.departments.split(" ").map(Number),
    severity: element.dataset.severity,
    matter: element.dataset.matter,
    certainty: Number(element.dataset.certainty ?? 0),
    name: element.querySelector("h3").textContent,
  }));

  // A heading without anything beneath it says nothing.
  const holders = [...new Set(cards.flatMap(({ element }) => [element.closest("section"), element.closest(".folded")]))]
    .filter(holder => holder !== null)
    .map(holder => ({ holder, cards: cards.filter(card => holder.contains(card.element)) }));

  const orders = {
    strength: (a, b) => a.place - b.place,
    certainty: (a, b) => b.certainty - a.certainty || a.place - b.place,
    name: (a, b) => a.name.localeCompare(b.name, document.documentElement.lang) || a.place - b.place,
  };

  /** The departments that are meant: the one of that name, else all whose names hold it. */
  function meant() {
    const sought = department.value.trim().toLowerCase();
    if (sought === "") return null;
    const exact = names.indexOf(sought);
    return new Set(exact >= 0 ? [exact] : names.flatMap((name, place) => (name.includes(sought) ? [place] : [])));
  }

  const matches = (card, places) =>
    (places === null || card.departments.some(place => places.has(place))) &&
    (severity.value === "" || card.severity === undefined || card.severity === severity.value) &&
    (matter.value === "" || card.matter === undefined || card.matter === matter.value);

  function apply() {
    const places = meant();
    let shown = 0;
    for (const card of cards) {
      card.element.hidden = !matches(card, places);
      if (!card.element.hidden) shown++;
    }

    for (const { holder, cards } of holders) holder.hidden = cards.every(card => card.element.hidden);

    const isNarrow = shown < cards.length;
    byId("filter-count").textContent = shown === 0 ? say("none") : isNarrow ? say("of", shown, cards.length) : "";
    chosen.set(places?.size === 1 ? [...places][0] : null);
  }

  function sort() {
    for (const group of document.querySelectorAll("#conflicts .cards, #silos .cards, #rewards .cards, #handoffs .cards")) {
      const own = cards.filter(card => card.element.parentElement === group).sort(orders[order.value]);
      group.append(...own.map(card => card.element));
    }
  }

  // A link may lead to what is folded or filtered away.
  function reveal() {
    const target = location.hash.length > 1 && byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest("[hidden]")) {
      for (const field of [department, severity, matter]) field.value = "";
      apply();
    }

    for (let folded = target.closest("details"); folded; folded = folded.parentElement.closest("details")) folded.open = true;
    target.scrollIntoView();
  }

  let waiting;
  department.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  });
  severity.addEventListener("change", apply);
  matter.addEventListener("change", apply);
  order.addEventListener("change", sort);
  form.addEventListener("submit", event => event.preventDefault());
  // The fields are emptied after this has been heard.
  form.addEventListener("reset", () => setTimeout(() => {
    apply();
    sort();
  }));
  addEventListener("hashchange", reveal);
  chosen.choose = place => {
    department.value = place === null ? "" : report.departments[place];
    apply();
  };
  form.hidden = false;
  apply();
  if (order.value !== "strength") sort();
  reveal();
}
