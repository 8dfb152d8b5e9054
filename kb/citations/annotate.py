"""The last step: a text with its citations marked in place."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kb.citations.model import Citation
from kb.domain.identifiers import official_url


def markdown_link(citation: Citation) -> str:
    """The words of the citation, as a link to the (first) document where its address is known."""
    url = official_url(citation.ids[0]) if citation.ids else None
    return f"[{citation.surface}]({url})" if url else citation.surface


def annotate(text: str, citations: Iterable[Citation], mark: Callable[[Citation], str] = markdown_link) -> str:
    """`text` with every citation replaced by what `mark` makes of it; the citations are those found in `text`."""
    pieces: list[str] = []
    last = 0
    for citation in sorted(citations, key=lambda citation: citation.span):
        pieces += (text[last : citation.span.start], mark(citation))
        last = citation.span.end
    return "".join(pieces) + text[last:]
