// Where the departments and the goals of the picture stand.
const layout = {
  height: 34,

  /** Places nodes ({ width }) tied by edges ({ source, target, kind }) within a width; gives the height. The same graph always looks the same. */
  place(nodes, edges, width) {
    const height = Math.round(Math.min(900, Math.max(380, 150 * Math.sqrt(nodes.length) * Math.max(1, 700 / width))));
    nodes.forEach((node, at) => {
      const angle = (2 * Math.PI * at) / nodes.length - Math.PI / 2;
      node.x = width * 0.32 * Math.cos(angle);
      node.y = height * 0.32 * Math.sin(angle);
    });
    d3.forceSimulation(nodes)
      .force("link", d3.forceLink(edges.map(edge => ({ source: edge.source, target: edge.target, kind: edge.kind }))).distance(edge => (edge.kind === "tie" ? 110 : 210)).strength(edge => (edge.kind === "dependency" ? 0.05 : 0.25)))
      .force("apart", d3.forceManyBody().strength(-900))
      .force("room", d3.forceCollide(node => node.width / 2 + 12))
      .force("x", d3.forceX(0).strength(0.04))
      .force("y", d3.forceY(0).strength(0.04 * Math.max(1, width / height)))
      .stop()
      .tick(300);
    this.fit(nodes, width, height);
    for (let round = 0; round < 60 && this.separate(nodes, width, height); round++);
    return height;
  },

  /** Stretches the picture over all its room, but no further than the eye can bridge. */
  fit(nodes, width, height) {
    for (const [axis, size, room] of [["x", node => node.width / 2 + 8, width], ["y", () => this.height / 2 + 12, height]]) {
      const low = Math.min(...nodes.map(node => node[axis]));
      const span = Math.max(1, Math.max(...nodes.map(node => node[axis])) - low);
      const edge = Math.max(...nodes.map(size));
      for (const node of nodes) node[axis] = nodes.length === 1 ? room / 2 : edge + ((node[axis] - low) / span) * (room - 2 * edge);
    }
  },

  /** Pushes boxes that overlap apart; says whether any did. */
  separate(nodes, width, height) {
    let moved = false;
    for (const [at, a] of nodes.entries()) {
      for (const b of nodes.slice(at + 1)) {
        const overlapX = (a.width + b.width) / 2 + 10 - Math.abs(a.x - b.x);
        const overlapY = this.height + 14 - Math.abs(a.y - b.y);
        if (overlapX <= 0 || overlapY <= 0) continue;
        moved = true;
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

    return moved;
  },
};
