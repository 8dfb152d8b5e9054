"""Addresses of this site for those who read elsewhere: in a feed, an agenda, a mail."""

from __future__ import annotations

from urllib.parse import quote, urlencode

from kb.domain.terms import Language


def absolute(base_url: str, path: str, language: Language = "nl", mark: str | None = None) -> str:
    """`path` (with its query and fragment) on the site at `base_url`, in a language, with words to mark in a document.

    What UTF-8 cannot write (half a pair of surrogates, as a damaged PDF gives) becomes a question mark.
    """
    place, hash_, fragment = path.partition("#")
    said = {"lang": None if language == "nl" else language, "mark": mark}
    asked = urlencode({name: value for name, value in said.items() if value}, errors="replace")
    joint = ("&" if "?" in place else "?") if asked else ""
    return f"{base_url.rstrip('/')}{quote(place, safe='/:.-_~?=&%+', errors='replace')}{joint}{asked}{hash_}{fragment}"
