// The neighbourhood as a graph to move, zoom and drag. Without this the drawing and the list serve; both lead further.
"use strict";

(() => {
  const place = document.querySelector("[data-network]");
  if (!place || typeof cytoscape === "undefined") return;
  const READABLE = 0.7;
  const lang = place.dataset.lang;
  const styled = getComputedStyle(document.documentElement);
  const colour = (name, usual) => styled.getPropertyValue(name).trim() || usual;

  const named = (node) => (lang === "en" && node.label.en) || node.label.nl;

  // Where the drawing put each thing: the graph begins as the drawing is.
  const spots = new Map([...place.querySelectorAll(".spot")].map((spot) => {
    const mark = spot.querySelector("circle");
    return [spot.dataset.id, { x: Number(mark.getAttribute("cx")), y: Number(mark.getAttribute("cy")), right: spot.dataset.right === "1",
      letter: spot.querySelector(".letter").textContent }];
  }));

  function elements(found) {
    const nodes = found.nodes.filter((node) => spots.has(node.id)).map((node) => ({
      data: { id: node.id, label: `${spots.get(node.id).letter} · ${named(node)}` },
      position: { x: spots.get(node.id).x, y: spots.get(node.id).y },
      classes: [node.steps === 0 ? "centre" : spots.get(node.id).right ? "right" : "left", node.open ? "open" : ""].join(" "),
    }));
    const edges = found.edges.filter((edge) => spots.has(edge.from) && spots.has(edge.to)).map((edge, number) => ({
      data: { id: `edge-${number}`, source: edge.from, target: edge.to },
      classes: edge.status,
    }));
    return [...nodes, ...edges];
  }

  function style() {
    const ink = colour("--ink", "#1d2528");
    const accent = colour("--accent", "#0f5d7c");
    return [
      { selector: "node", style: {
        label: "data(label)", color: ink, "font-size": 14, "text-wrap": "ellipsis", "text-max-width": 260,
        "text-valign": "center", width: 18, height: 18,
        "background-color": colour("--tint", "#e6f0f3"), "border-width": 1.5, "border-color": accent } },
      { selector: ".right", style: { "text-halign": "right", "text-margin-x": 5 } },
      { selector: ".left", style: { "text-halign": "left", "text-margin-x": -5 } },
      { selector: ".centre", style: { width: 28, height: 28, "background-color": accent, "font-weight": "bold",
        "text-halign": "center", "text-valign": "top", "text-margin-y": -6 } },
      { selector: ".open", style: { "background-color": accent } },
      { selector: "edge", style: { width: 1.5, "line-color": colour("--field", "#8a9499"), "curve-style": "bezier",
        "target-arrow-shape": "triangle", "target-arrow-color": colour("--field", "#8a9499"), "arrow-scale": 0.8 } },
      { selector: ".suggested", style: { "line-style": "dashed" } },
    ];
  }

  // Two buttons that zoom about the middle of what is seen.
  function zoomers(graph) {
    const group = document.createElement("div");
    group.className = "zoom";
    for (const [sign, says, factor] of [["+", place.dataset.nearer, 1.3], ["−", place.dataset.further, 1 / 1.3]]) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = sign;
      button.setAttribute("aria-label", says);
      button.addEventListener("click", () => {
        graph.zoom({ level: graph.zoom() * factor, renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 } });
      });
      group.append(button);
    }
    return group;
  }

  async function show() {
    const answer = await fetch(place.dataset.network, { headers: { accept: "application/json" } });
    if (!answer.ok) return;
    const found = await answer.json();
    const canvas = document.createElement("div");
    canvas.className = "canvas";
    canvas.setAttribute("aria-hidden", "true"); // the list beside it says the same, and can be walked by keyboard
    const drawing = place.querySelector("svg").viewBox.baseVal;
    canvas.style.height = `${Math.max(200, Math.min(window.innerHeight * 0.75, drawing.height * 1.2))}px`;
    place.classList.add("live");
    place.replaceChildren(canvas);
    place.removeAttribute("tabindex");
    const graph = cytoscape({
      container: canvas, elements: elements(found), style: style(), minZoom: 0.2, maxZoom: 3,
      layout: { name: "preset", padding: 20 },
      userZoomingEnabled: false, // the wheel and two fingers go on scrolling the page; the buttons zoom
    });
    if (graph.zoom() < READABLE) graph.zoom(READABLE).center(graph.nodes(".centre"));
    place.prepend(zoomers(graph));
    graph.on("tap", "node", (event) => {
      const row = document.getElementById(`near-${event.target.id().replaceAll("/", "-")}`);
      const expand = row && row.querySelector(".expand");
      if (expand) window.location.assign(expand.href);
    });
    graph.on("mouseover", "node", (event) => { canvas.title = event.target.data("label"); });
    graph.on("mouseout", "node", () => { canvas.removeAttribute("title"); });
  }

  show();
})();
