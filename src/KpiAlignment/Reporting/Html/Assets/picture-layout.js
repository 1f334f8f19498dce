// Where the departments and the goals of the picture stand. The same graph always looks the same.
const layout = {
  height: 34,

  /** A few boxes stand on a ring. */
  isRing: nodes => nodes.length <= 18,

  /** Places nodes ({ width }) tied by edges ({ source, target, kind, strength }) within a width; gives the height. */
  place(nodes, edges, width) {
    const height = Math.round(this.isRing(nodes)
      ? Math.max(340, Math.min(600, 54 * nodes.length) * Math.max(1, Math.sqrt(640 / width)))
      : Math.min(1100, 150 * Math.sqrt(nodes.length) * Math.max(1, 800 / width)));
    if (this.isRing(nodes)) this.ring(nodes, edges, width, height);
    else this.spread(nodes, edges, width, height);
    for (let round = 0; round < 80 && this.separate(nodes, width, height); round++);
    return height;
  },

  /** A few stand on a ring, so that no line passes under a box; what belongs together stands side by side. */
  ring(nodes, edges, width, height) {
    const weights = { tie: 3, conflict: 1, dependency: 0.2 };
    const seats = nodes.map((_, at) => at);
    const cost = () => edges.reduce((sum, edge) => {
      const steps = Math.abs(seats[edge.source] - seats[edge.target]);
      return sum + weights[edge.kind] * (edge.strength ?? 1) * Math.min(steps, nodes.length - steps);
    }, 0);
    const swap = (a, b) => ([seats[a], seats[b]] = [seats[b], seats[a]]);
    for (let best = cost(), isBetter = true; isBetter;) {
      isBetter = false;
      for (let a = 0; a < nodes.length; a++) {
        for (let b = a + 1; b < nodes.length; b++) {
          swap(a, b);
          const now = cost();
          if (now < best - 1e-9) [best, isBetter] = [now, true];
          else swap(a, b);
        }
      }
    }

    nodes.forEach((node, at) => {
      const angle = (2 * Math.PI * (seats[at] + 0.5)) / nodes.length - Math.PI / 2;
      node.x = width / 2 + (width / 2 - node.width / 2 - 8) * Math.cos(angle);
      node.y = height / 2 + (height / 2 - this.height / 2 - 8) * Math.sin(angle);
    });
  },

  /** Many find their places by pulling and pushing each other. */
  spread(nodes, edges, width, height) {
    nodes.forEach((node, at) => {
      const angle = (2 * Math.PI * at) / nodes.length;
      [node.x, node.y] = [width * 0.4 * Math.cos(angle), height * 0.4 * Math.sin(angle)];
    });
    d3.forceSimulation(nodes)
      .force("link", d3.forceLink(edges.map(edge => ({ source: edge.source, target: edge.target }))).distance(90))
      .force("apart", d3.forceManyBody().strength(-400))
      .force("room", d3.forceCollide(node => node.width / 2 + 6))
      .force("x", d3.forceX(0).strength(0.05))
      .force("y", d3.forceY(0).strength(0.05 * Math.max(1, width / height)))
      .stop()
      .tick(300);
    for (const [axis, room, margin] of [["x", width, Math.max(...nodes.map(node => node.width)) / 2 + 8], ["y", height, this.height / 2 + 8]]) {
      const low = Math.min(...nodes.map(node => node[axis]));
      const span = Math.max(1, Math.max(...nodes.map(node => node[axis])) - low);
      for (const node of nodes) node[axis] = margin + ((node[axis] - low) / span) * (room - 2 * margin);
    }
  },

  /** Pushes boxes that overlap apart; says whether any did. */
  separate(nodes, width, height) {
    let isMoved = false;
    for (const [at, a] of nodes.entries()) {
      for (const b of nodes.slice(at + 1)) {
        const overlapX = (a.width + b.width) / 2 + 10 - Math.abs(a.x - b.x);
        const overlapY = this.height + 14 - Math.abs(a.y - b.y);
        if (overlapX <= 0 || overlapY <= 0) continue;
        isMoved = true;
        const [axis, overlap] = overlapX < overlapY ? ["x", overlapX] : ["y", overlapY];
        const way = (a[axis] <= b[axis] ? -1 : 1) * (overlap / 2 + 0.5);
        a[axis] += way;
        b[axis] -= way;
      }
    }

    for (const node of nodes) {
      node.x = Math.min(width - node.width / 2 - 4, Math.max(node.width / 2 + 4, node.x));
      node.y = Math.min(height - this.height / 2 - 4, Math.max(this.height / 2 + 4, node.y));
    }

    return isMoved;
  },
};
