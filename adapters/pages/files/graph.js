"use strict";
// Walks the graph: arrow keys go to the nearest paper that way, focus and the first tap show what ties to it.
(() => {
  const graph = document.querySelector(".graph"), nodes = [...graph.querySelectorAll("[data-node]")];
  const place = node => { const circle = node.querySelector("circle"); return [circle.cx.baseVal.value, circle.cy.baseVal.value]; };
  const number = node => node.dataset.node;
  let chosen = null;
  function choose(node) {
    chosen = node;
    graph.classList.toggle("walking", Boolean(node));
    for (const one of nodes) one.classList.remove("chosen", "near");
    for (const line of graph.querySelectorAll("line")) {
      const ends = line.dataset.ends.split(" "), near = node && ends.includes(number(node));
      line.classList.toggle("near", Boolean(near));
      if (near) for (const end of ends) nodes[Number(end)].classList.add("near");
    }
    if (node) { node.classList.remove("near"); node.classList.add("chosen"); }
  }
  const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  graph.addEventListener("keydown", event => {
    if (event.key === "Escape") return choose(null);
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    const [x, y] = chosen ? place(chosen) : place(nodes[0]);
    let best = null, least = Infinity;
    for (const one of nodes) {
      if (one === chosen || !one.href) continue;
      const [dx, dy] = [place(one)[0] - x, place(one)[1] - y], along = dx * way[0] + dy * way[1];
      const across = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
      if (along > 0 && along + 2 * across < least) { least = along + 2 * across; best = one; }
    }
    const next = best || (chosen ? null : nodes.find(one => one.href));
    if (next) { next.focus(); next.scrollIntoView({ block: "nearest", inline: "nearest" }); }
  });
  for (const node of nodes) {
    node.addEventListener("focus", () => choose(node));
    node.addEventListener("pointerdown", event => { node.dataset.tapped = event.pointerType !== "mouse" && chosen !== node ? "first" : ""; });
    node.addEventListener("click", event => { if (node.dataset.tapped === "first") { event.preventDefault(); choose(node); } node.dataset.tapped = ""; });
  }
})();
