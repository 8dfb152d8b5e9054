// Completes what is typed into a search box. Without this the form does the same after it is sent.
"use strict";
{
  let asked = 0;
  document.addEventListener("input", async (event) => {
    const box = event.target.closest?.("input[data-complete]");
    const turn = ++asked;
    if (!box || box.value.trim().length < 2) return;
    try {
      const place = new URL(box.dataset.complete, location.href);
      place.searchParams.set("q", box.value);
      const answer = await fetch(place);
      if (!answer.ok || turn !== asked) return;
      const names = (await answer.json()).map((text) => new Option(text, text));
      document.getElementById(box.getAttribute("list")).replaceChildren(...names);
    } catch {
      // The box works without completion too.
    }
  });
}
