"""What a text says that motions ask: the words it quotes from them, or what it tells in words of its own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kb.documents.offsets import Span
from kb.mentions.model import FoundMotion, Mention
from kb.mentions.motion_references import Reference
from kb.mentions.paraphrases import Asking, askings, may_ask
from kb.mentions.requests import addressee_in, find_requests

_QUOTE = re.compile(r"«(?P<angled>[^«»\n]{10,3000})»|“(?P<curly>[^“”\n]{10,3000})”|\"(?P<straight>[^\"\n]{10,3000})\"")
_ASKS_BEFORE = re.compile(
    r"\b(?:verzo(?:cht|ekt)|gevraagd|vraagt|roept|riep|oproept|opgeroepen|spreekt|draagt)\b[^«»“”\";\n]{0,120}\Z",
    re.IGNORECASE,
)
_ASKS_ITSELF = re.compile(r"(?:verzoekt|roept|spreekt|draagt)\b", re.IGNORECASE)
_AS_FAR_BACK = 140
_SOURCE_FOLLOWS = re.compile(r"[.,]?\s?[(\[](?:(?:zie|uit)\s)?(?:de\s)?\Z|,?\s(?:aldus|zo\sluidt)\s\Z", re.IGNORECASE)
_SOURCE_WITHIN = 20
_TAKES_UP = re.compile(r"(?:Daarin|Hierin|Daarmee|Hiermee)\b")


def dictum_at(text: str, span: Span) -> Mention:
    """The words of a dictum on one line, and where they stand."""
    return Mention(" ".join(text[slice(*span)].split()), span)


@dataclass(frozen=True)
class NamedMotions:
    """A text with the places that refer to motions, in order, and the motions that each of them means."""

    text: str
    references: Sequence[Reference]
    meant: Sequence[Sequence[FoundMotion]]

    def take_quoted(self) -> None:
        """Give each motion the words that the text quotes from it after "verzoekt de regering" or the like."""
        asked: dict[int, tuple[FoundMotion, list[tuple[Span, str | None]]]] = {}
        for whole, span in self._quotes():
            motion = self._given_after(span.end + 1) or self._named_before(whole, span)
            if motion:
                before = max(0, whole.start - 200, self.text.rfind("\n", 0, span.start))
                addressee = addressee_in(self.text[before : span.start])
                asked.setdefault(id(motion), (motion, []))[1].append((span, addressee))
        for motion, dicta in asked.values():
            motion.dicta = [dictum_at(self.text, span) for span, _ in dicta]
            motion.requests = find_requests(self.text, dicta)

    def take_told(self) -> None:
        """Give each motion that is not quoted what the text tells that it asks, where it first tells that."""
        told: dict[int, int] = {}
        for asking in askings(self.text) if self.references else ():
            motion = self._given_after(asking.asked.end) or self._asking(asking)
            block = self._block(asking.start)
            if motion is not None and not motion.dicta and told.setdefault(id(motion), block) == block:
                found = find_requests(self.text, [(asking.asked, asking.addressee)])
                motion.requests += [replace(each, dictum=None) for each in found]

    def _block(self, offset: int) -> int:
        return self.text.rfind("\n", 0, offset) + 1

    def _quotes(self) -> Iterator[tuple[Span, Span]]:
        """Each quote of a dictum with the words before it that ask, and the words quoted."""
        for quote in _QUOTE.finditer(self.text):
            window = max(0, quote.start() - _AS_FAR_BACK)
            asks = _ASKS_BEFORE.search(self.text[window : quote.start()])
            words = Span(*quote.span(quote.lastgroup or 0))
            if asks or _ASKS_ITSELF.match(self.text, words.start):
                yield Span(window + asks.start() if asks else quote.start(), quote.end()), words

    def _last_before(self, offset: int, since: int) -> int | None:
        """The index of the last reference that starts before `offset`, and not before `since`."""
        last = bisect_left(self.references, offset, key=_start) - 1
        return last if last >= 0 and self.references[last].span.start >= since else None

    def _named_before(self, whole: Span, quote: Span) -> FoundMotion | None:
        """The motion last named before, in the paragraph or, where that opens with the request, in the one before."""
        block = self._block(quote.start)
        if not self.text[block : whole.start].strip(" en,;"):
            block = self._block(self.text[:block].rstrip().rfind("\n") + 1)
        last = self._last_before(quote.start, block)
        return self.meant[last][-1] if last is not None and self.meant[last] else None

    def _given_after(self, end: int) -> FoundMotion | None:
        """The motion that is given as the source of the words that end at `end`, in brackets or after "aldus"."""
        following = bisect_left(self.references, end, key=_start)
        if following == len(self.references) or len(self.meant[following]) != 1:
            return None
        start = self.references[following].span.start
        is_source = start - end < _SOURCE_WITHIN and _SOURCE_FOLLOWS.match(self.text[end:start])
        return self.meant[following][0] if is_source else None

    def _asking(self, asking: Asking) -> FoundMotion | None:
        """The motion last named before, in the sentence or, where that begins with "daarin", in the paragraph."""
        takes_up = _TAKES_UP.match(self.text, asking.sentence.start) is not None
        since = self._block(asking.start) if takes_up else asking.sentence.start
        last = self._last_before(asking.start, since)
        if last is None or len(self.meant[last]) != 1:
            return None
        may = takes_up or may_ask(self.text, self.references[last].span, asking)
        return self.meant[last][0] if may else None


def _start(reference: Reference) -> int:
    return reference.span.start
