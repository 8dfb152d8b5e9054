"""The style sheet of an installation's owner, where the setting names one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from litestar import Response, get
from litestar.datastructures import State

from kb.errors import InvalidInput, UnknownIdentifier
from web.assets import mark


@dataclass(frozen=True)
class Theme:
    """A style sheet laid over the site's own."""

    content: str
    address: str

    @classmethod
    def of(cls, path: Path | None) -> Theme | None:
        """The theme in a file; None where none is named. Raises InvalidInput where the file cannot be read."""
        if path is None:
            return None
        try:
            return cls(path.read_text(encoding="utf-8"), f"/theme.css?v={mark(path)}")
        except (OSError, UnicodeDecodeError) as fault:
            raise InvalidInput(f"{path}: not a style sheet that can be read; check the setting theme_css") from fault


@get("/theme.css", sync_to_thread=False)
def theme_css(state: State) -> Response[str]:
    """The owner's style sheet. Raises UnknownIdentifier where there is none."""
    theme: Theme | None = state.theme
    if theme is None:
        raise UnknownIdentifier("theme.css: this installation has no style sheet of its own")
    return Response(theme.content, media_type="text/css")
