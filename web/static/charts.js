// Draws the charts of the calculator in the browser, so that a pointer shows figures. Without this the drawn pictures stay.
// Expressions are interpreted (`ast`), and no style is written into the page: the site's policy allows neither.
"use strict";
const NARROW = 420;
async function draw(figure) {
  const place = figure.querySelector(".plot");
  const picture = place.querySelector("img");
  const answer = await fetch(figure.dataset.spec);
  if (!answer.ok) return;
  const spec = await answer.json();
  const drawn = document.createElement("div");
  drawn.setAttribute("role", "img");
  drawn.setAttribute("aria-label", picture.alt);
  const width = place.clientWidth - 16;
  const autosize = { type: "fit", contains: "padding" };
  if (width < NARROW) {
    // Long names leave no room for the legend below; they stand whole in the figures of the chart.
    const axisY = { ...spec.config?.axisY, labelLimit: Math.round(width / 3) };
    spec.config = { ...spec.config, axisY, legend: { ...spec.config?.legend, labelFontSize: 9, symbolSize: 60 } };
  }
  drawn.hidden = true; // the picture stays until the drawing is ready, so that never both are seen
  place.append(drawn);
  await vegaEmbed(drawn, { ...spec, width, autosize, background: "white" }, {
    actions: false, ast: true, defaultStyle: false, renderer: "canvas", tooltip: { disableDefaultStyle: true },
  });
  picture.hidden = true;
  drawn.hidden = false;
}
function back(figure) {
  const picture = figure.querySelector(".plot img");
  picture.hidden = false;
  picture.nextElementSibling?.remove();
}
const seen = new IntersectionObserver((entries) => {
  for (const entry of entries.filter((each) => each.isIntersecting)) {
    seen.unobserve(entry.target);
    draw(entry.target).catch(() => back(entry.target));
  }
}, { rootMargin: "200px" });
for (const figure of document.querySelectorAll("figure[data-spec]")) seen.observe(figure);
