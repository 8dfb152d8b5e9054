"""The last step: every citation at its place in the passage that makes it. The text itself stays as it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kb.citations.model import Citation
from kb.documents.offsets import Span
from kb.documents.structure import ReadDocument


class Annotation(NamedTuple):
    """A citation on the passage `fragment`; `span` counts from the first character of that passage."""

    fragment: str
    span: Span
    citation: Citation


def annotate(read: ReadDocument, citations: Iterable[Citation]) -> Iterator[Annotation]:
    """The citations found in `read.text`, each on its passage; one that runs over a page break, on the first of its two."""
    for citation in citations:
        block = read.block_at(citation.span.start)
        if block is not None:
            start, end = citation.span
            span = Span(start - block.span.start, min(end, block.span.end) - block.span.start)
            yield Annotation(block.fragment, span, citation)
