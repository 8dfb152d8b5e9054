"""Which form of a page a client wants: by the ending of its address, else by its Accept header."""

from __future__ import annotations

from kb.errors import UnknownIdentifier

HTML = "text/html"
JSON = "application/json"
CSV = "text/csv"
ENDINGS = {
    ".html": HTML,
    ".json": JSON,
    ".ttl": "text/turtle",
    ".jsonld": "application/ld+json",
    ".nt": "application/n-triples",
    ".rdf": "application/rdf+xml",
    ".csv": CSV,
}
"""Every form there is, by the ending that asks for it; the first is what a client gets that has no wish."""


class NotAcceptable(UnknownIdentifier):
    """None of the forms that a client accepts is there."""

    http_status = 406


def split_ending(slug: str) -> tuple[str, str | None]:
    """`chips.ttl` as `chips` and the media type; an ending that is no form belongs to the name."""
    for ending, media_type in ENDINGS.items():
        if slug.endswith(ending) and len(slug) > len(ending):
            return slug.removesuffix(ending), media_type
    return slug, None


def choose(accept: str | None, forms: tuple[str, ...] = tuple(ENDINGS.values())) -> str:
    """Of `forms` the one that an Accept header prefers. Raises NotAcceptable where it allows none of them."""
    if not accept:
        return forms[0]
    wishes = weights(accept)
    weighed = {form: _weight(form, wishes) for form in forms}
    best = max(weighed, key=lambda form: weighed[form])
    if weighed[best] <= 0:
        raise NotAcceptable(f"Accept: {accept[:80]}: not here; there are {', '.join(forms)}")
    return best


def prefers_page(accept: str | None) -> bool:
    """Whether an Accept header asks for a page to read before anything else, as those of browsers do."""
    try:
        return "text/html" in (accept or "") and choose(accept) == HTML
    except NotAcceptable:
        return False


def weights(header: str) -> list[tuple[str, float]]:
    """What a header such as Accept asks for, each with its weight, in its order."""
    return [_wish(part) for part in header.split(",") if part.strip()]


def _wish(part: str) -> tuple[str, float]:
    media_type, *parameters = (piece.strip().lower() for piece in part.split(";"))
    quality = next((each[2:] for each in parameters if each.startswith("q=")), "1")
    try:
        return media_type, float(quality)
    except ValueError:
        return media_type, 0.0


def _weight(form: str, wishes: list[tuple[str, float]]) -> float:
    """What the most exact range that covers `form` says of it."""
    family = form.partition("/")[0] + "/*"
    for named in (form, family, "*/*"):
        weights = [quality for media_type, quality in wishes if media_type == named]
        if weights:
            return max(weights)
    return 0.0
