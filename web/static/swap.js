// Beside htmx, where filters exchange what they narrow instead of the whole page: focus and opened lists stay where they were,
// screen readers hear what came of it, and what is not the same page is opened as one. Without this a filter is a link or form.
"use strict";
{
  const told = document.createElement("p");
  told.className = "hidden";
  told.setAttribute("role", "status");
  document.body.append(told);
  let focused = "";
  let opened = [];

  const isContent = (event) => event.target.id === "content";

  document.addEventListener("htmx:beforeSwap", (event) => {
    const there = new URL(event.detail.xhr.responseURL || location.href);
    if (there.pathname !== location.pathname) {
      event.detail.shouldSwap = false;
      location.assign(there.href);
      return;
    }
    focused = document.activeElement?.id ?? "";
    opened = [...document.querySelectorAll("main details[open][id]")].map((each) => each.id);
  });

  document.addEventListener("htmx:afterSwap", (event) => {
    if (!isContent(event)) return;
    for (const id of opened) document.getElementById(id)?.setAttribute("open", "");
    const same = focused && document.getElementById(focused);
    (same || document.getElementById("content")).focus({ preventScroll: true });
  });

  document.addEventListener("htmx:afterSettle", (event) => {
    if (isContent(event)) told.textContent = event.target.querySelector("[role=status], [role=alert]")?.textContent ?? "";
  });

  for (const failed of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
    document.addEventListener(failed, (event) => location.assign(event.detail.pathInfo.finalRequestPath));
  }
}
