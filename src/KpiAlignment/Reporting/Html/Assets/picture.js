// The organisation as a picture: departments, who pulls against whom, who needs whom, and what they could share.
if (byId("stage")) {
  const most = 36;
  const few = 20;
  const [stage, drawing, told] = [byId("stage"), byId("drawing"), byId("told")];
  const layers = Object.fromEntries([...stage.querySelectorAll(".layer input")].map(box => [box.name, box]));
  const isLarge = report.departments.length > most;
  const pen = document.createElement("canvas").getContext("2d");
  let width = 0;

  const involves = (pair, place) => pair.first === place || pair.second === place;

  /** The departments to draw: all; of many those with the hardest conflicts, or the chosen one with its neighbours. */
  function places() {
    if (!isLarge) return report.departments.map((_, place) => place);
    const { place } = chosen;
    const pairs = [...report.conflicts, ...report.dependencies].filter(pair => place === null || involves(pair, place));
    const shown = new Set(place === null ? [] : [place]);
    const goals = report.goals.filter(goal => place !== null && goal.departments.includes(place));
    for (const [first, second] of pairs.map(pair => [pair.first, pair.second]).concat(goals.map(goal => goal.departments))) {
      if (shown.size < most) shown.add(first).add(second);
    }

    return [...shown].sort((a, b) => a - b);
  }

  const shortened = name => (name.length > 34 ? `${name.slice(0, 33)}…` : name);

  function nodeOf(name, kind, more) {
    const label = shortened(kind === "goal" ? `◆ ${name}` : name);
    pen.font = "500 13px system-ui, sans-serif";
    return { name, label, kind, width: pen.measureText(label).width + 26, ...more };
  }

  /** Nodes and edges of what is to be drawn. */
  function graph() {
    const nodes = places().map(place => nodeOf(report.departments[place], "department", { place }));
    const at = new Map(nodes.map((node, index) => [node.place, index]));
    const among = pairs => pairs.filter(pair => at.has(pair.first) && at.has(pair.second));
    const edges = [];
    const add = (pairs, kind) => edges.push(...among(pairs).map(pair => ({ ...pair, kind, source: at.get(pair.first), target: at.get(pair.second) })));
    if (layers.dependencies.checked) add(report.dependencies, "dependency");
    if (layers.goals?.checked) {
      for (const goal of report.goals.filter(goal => goal.departments.every(place => at.has(place)))) {
        const target = nodes.push(nodeOf(goal.name, "goal", { anchor: goal.anchor, departments: goal.departments })) - 1;
        edges.push(...goal.departments.map(place => ({ kind: "tie", source: at.get(place), target, says: goal.name, anchor: goal.anchor })));
      }
    }

    if (layers.conflicts.checked) add(report.conflicts, "conflict");
    return { nodes, edges };
  }

  const nameOf = (edge, nodes) => (edge.kind === "tie"
    ? say("goal", nodes[edge.source].name) + `: ${edge.says}`
    : `${nodes[edge.source].name} ${edge.kind === "conflict" ? "×" : "–"} ${nodes[edge.target].name}: ${edge.kind === "conflict" ? `${say(edge.serious ? "serious" : "warning")}, ` : ""}${edge.says}`);

  /** A line, bent a little so that two between the same boxes stay apart: on the ring towards its middle, else to a side. */
  function drawEdge(edge, nodes, height, isLabelled) {
    const [a, b] = [nodes[edge.source], nodes[edge.target]];
    const bend = { conflict: 0.25, dependency: 0.5, tie: 0 }[edge.kind];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const inwards = bend * Math.min(1, Math.hypot(dx, dy) / (0.5 * width));
    const aside = { conflict: 0.06, dependency: -0.1, tie: 0 }[edge.kind];
    const [midX, midY] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
    const [x, y] = layout.isRing(nodes) ? [midX + (width / 2 - midX) * inwards, midY + (height / 2 - midY) * inwards] : [midX - dy * aside, midY + dx * aside];
    const path = `M${a.x.toFixed(1)},${a.y.toFixed(1)}Q${x.toFixed(1)},${y.toFixed(1)} ${b.x.toFixed(1)},${b.y.toFixed(1)}`;
    const thickness = edge.kind === "conflict" ? 1.5 + 8 * edge.strength : edge.kind === "tie" ? 3 : 1.5;
    const drawn = draw("a", { href: `#${edge.anchor}`, class: `edge ${edge.kind}${edge.serious ? " serious" : ""}`, "aria-label": nameOf(edge, nodes) }, [
      draw("path", { class: "reach", d: path }),
      draw("path", { class: "seen", d: path, "stroke-width": thickness.toFixed(1), opacity: edge.kind === "conflict" ? Math.min(1, 0.35 + edge.strength).toFixed(2) : 1 }),
    ]);
    if (isLabelled && edge.kind === "conflict") {
      drawn.label = draw("text", { class: "strength", x: (a.x + 2 * x + b.x) / 4, y: (a.y + 2 * y + b.y) / 4 + 4, "aria-hidden": true }, [percent(edge.strength)]);
    }

    tell(drawn, nameOf(edge, nodes), [edge.source, edge.target]);
    return drawn;
  }

  function drawNode(node, at, graph) {
    const box = draw("rect", { x: node.x - node.width / 2, y: node.y - layout.height / 2, width: node.width, height: layout.height, rx: node.kind === "goal" ? 17 : 6 });
    const text = draw("text", { x: node.x, y: node.y }, [node.label]);
    const around = [at, ...graph.edges.filter(edge => edge.source === at || edge.target === at).flatMap(edge => [edge.source, edge.target])];
    if (node.kind === "goal") {
      const words = `${say("goal", node.departments.map(place => report.departments[place]).join(", "))}: ${node.name}`;
      const drawn = draw("a", { class: "node goal", href: `#${node.anchor}`, "aria-description": words }, [box, text]);
      tell(drawn, words, around);
      return drawn;
    }

    const count = pairs => pairs.filter(pair => involves(pair, node.place)).length;
    const words = say("ties", node.name, count(report.conflicts), count(report.dependencies));
    const drawn = draw("g", { class: "node", role: "button", tabindex: 0, "aria-pressed": chosen.place === node.place, "aria-description": words, "data-place": node.place }, [box, text]);
    const choose = () => chosen.choose(chosen.place === node.place ? null : node.place);
    drawn.addEventListener("click", choose);
    drawn.addEventListener("keydown", event => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      choose();
      drawing.querySelector(`[data-place="${node.place}"]`)?.focus();
    });
    tell(drawn, words, around);
    return drawn;
  }

  /** What is pointed at is told, and all that is not around it steps back. */
  function tell(drawn, words, around) {
    drawn.around = new Set(around);
    const start = () => {
      const [box, within] = [drawn.getBoundingClientRect(), stage.getBoundingClientRect()];
      told.textContent = words;
      told.hidden = false;
      told.style.left = `${Math.max(8, Math.min(within.width - told.offsetWidth - 8, box.left + box.width / 2 - within.left - told.offsetWidth / 2))}px`;
      told.style.top = `${box.top + box.height / 2 - within.top + (drawn.classList.contains("node") ? 26 : 14)}px`;
      stepBack(drawn);
    };
    const stop = () => {
      told.hidden = true;
      stepBack(null);
    };
    for (const name of ["pointerenter", "focus"]) drawn.addEventListener(name, start);
    for (const name of ["pointerleave", "blur"]) drawn.addEventListener(name, stop);
  }

  function stepBack(pointed) {
    const kept = pointed ?? [...drawing.querySelectorAll(".node[aria-pressed=true]")].at(0);
    const isNode = kept?.classList.contains("node");
    for (const drawn of drawing.querySelectorAll(".node, .edge")) {
      const isAround = !kept || drawn === kept || (drawn.classList.contains("node") ? kept.around.has(drawn.at) : isNode && drawn.around.has(kept.at));
      drawn.classList.toggle("dim", !isAround);
      drawn.label?.classList.toggle("dim", !isAround);
    }
  }

  function redraw() {
    const shown = graph();
    const height = layout.place(shown.nodes, shown.edges, width);
    drawing.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const conflicts = shown.edges.filter(edge => edge.kind === "conflict").length;
    const nodes = shown.nodes.map((node, at) => Object.assign(drawNode(node, at, shown), { at }));
    const edges = shown.edges.map(edge => drawEdge(edge, shown.nodes, height, conflicts <= few || (edge.serious && layout.isRing(shown.nodes))));
    drawing.replaceChildren(...edges, ...edges.flatMap(edge => edge.label ?? []), ...nodes);
    const count = shown.nodes.filter(node => node.kind === "department").length;
    byId("picture-said").textContent = !isLarge ? "" : chosen.place === null
      ? say("many", count, report.departments.length)
      : say("focus", report.departments[chosen.place], count - 1);
    stepBack(null);
  }

  // Where there is much to see, what is hardest comes first.
  layers.dependencies.checked = report.dependencies.length <= few;
  stage.hidden = false;
  for (const box of Object.values(layers)) box.addEventListener("change", redraw);
  chosen.listeners.push(redraw);
  new ResizeObserver(() => {
    const now = Math.max(300, drawing.clientWidth);
    if (now === width) return;
    width = now;
    redraw();
  }).observe(drawing);
}
