// A document to read: a card beside each thing that is named, steps to its other mentions, and addresses to copy.
// Without this every name is a link to its page, and the list under the text leads to every mention.
"use strict";
{
  const texts = document.getElementById("reader-texts");
  const reader = document.querySelector(".reader");
  const card = document.createElement("span");
  card.className = "mention-card";
  card.id = "mention-card";
  let shown = null;
  let leaving = 0;
  let tapped = false;

  const described = (id) => document.querySelector(`[data-thing="${CSS.escape(id)}"]`);

  const step = (places, at, name, sign) => {
    const link = document.createElement("a");
    link.href = places[at].getAttribute("href");
    link.textContent = sign;
    link.setAttribute("aria-label", name);
    return link;
  };

  const about = (id, here) => {
    const entry = described(id);
    const part = document.createElement("span");
    part.className = "about";
    if (!entry) return part;
    part.append(...[...entry.querySelector(".what").cloneNode(true).childNodes]);
    const places = [...entry.querySelectorAll(".places a")];
    const at = places.findIndex((link) => link.getAttribute("href") === `#${here}`);
    const steps = document.createElement("span");
    steps.className = "steps";
    if (at > 0) steps.append(step(places, at - 1, texts.dataset.previous, "←"), " ");
    if (at >= 0) steps.append(`${at + 1} / ${places.length}`);
    if (at >= 0 && at + 1 < places.length) steps.append(" ", step(places, at + 1, texts.dataset.next, "→"));
    part.append(steps);
    return part;
  };

  const place = (mention) => {
    const box = mention.getClientRects()[0];
    const frame = card.offsetParent.getBoundingClientRect();
    const room = document.documentElement.clientWidth - card.offsetWidth - 8;
    card.style.left = `${Math.max(8, Math.min(box.left, room)) - frame.left}px`;
    card.style.top = `${box.bottom - frame.top}px`;
  };

  const hide = () => {
    shown?.removeAttribute("aria-details");
    card.remove();
    shown = null;
  };

  const show = (mention) => {
    clearTimeout(leaving);
    if (shown === mention) return;
    hide();
    const parts = mention.dataset.things.split(" ").map((id) => about(id, mention.id));
    if (!parts.some((part) => part.childNodes.length)) return;
    shown = mention;
    card.replaceChildren(...parts);
    mention.setAttribute("aria-details", card.id);
    mention.after(card);
    place(mention);
  };

  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, 250);
  };

  const mentionOf = (event) => event.target.closest?.("a.mention");

  reader?.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const mention = mentionOf(event);
    if (mention) show(mention);
    else if (shown && card.contains(event.target)) clearTimeout(leaving);
  });
  reader?.addEventListener("pointerout", (event) => {
    if (event.pointerType === "mouse" && shown && !card.contains(document.activeElement)) leave();
  });
  reader?.addEventListener("pointerdown", (event) => {
    tapped = event.pointerType !== "mouse";
  });
  reader?.addEventListener("focusin", (event) => {
    const mention = mentionOf(event);
    if (mention && !tapped) show(mention);
    else if (card.contains(event.target)) clearTimeout(leaving);
  });
  reader?.addEventListener("focusout", (event) => {
    if (shown && event.relatedTarget && event.relatedTarget !== shown && !card.contains(event.relatedTarget)) leave();
  });
  reader?.addEventListener("click", (event) => {
    const mention = mentionOf(event);
    // The first tap tells what it is, the second follows the link.
    if (mention && tapped && shown !== mention) {
      event.preventDefault();
      show(mention);
    } else if (event.target.closest?.(".steps a")) {
      hide();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !shown) return;
    const mention = shown;
    if (card.contains(document.activeElement)) mention.focus();
    hide();
  });
  document.addEventListener("pointerdown", (event) => {
    if (shown && !card.contains(event.target) && mentionOf(event) !== shown) hide();
  });

  reader?.addEventListener("click", async (event) => {
    const anchor = event.target.closest?.("a[data-copy]");
    if (!anchor || !navigator.clipboard) return;
    try {
      await navigator.clipboard.writeText(anchor.href);
      texts.textContent = texts.dataset.copied;
      setTimeout(() => (texts.textContent = ""), 2500);
    } catch {
      // The address stands in the address bar all the same.
    }
  });
}
