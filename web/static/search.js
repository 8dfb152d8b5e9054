// Completes what is typed into a search box. Without this the form does the same after it is sent.
"use strict";
for (const box of document.querySelectorAll("input[data-complete]")) {
  const names = document.getElementById(box.getAttribute("list"));
  let asked = 0;
  box.addEventListener("input", async () => {
    const turn = ++asked;
    if (box.value.trim().length < 2) return;
    try {
      const place = new URL(box.dataset.complete, location.href);
      place.searchParams.set("q", box.value);
      const answer = await fetch(place);
      if (!answer.ok || turn !== asked) return;
      names.replaceChildren(...(await answer.json()).map((text) => new Option(text, text)));
    } catch {
      // The box works without completion too.
    }
  });
}
