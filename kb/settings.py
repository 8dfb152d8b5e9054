"""Settings: made once at the edge from defaults, a TOML file, the environment and the command line, then passed in."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from kb.bundled import bundled
from kb.errors import InvalidInput

_PASSWORD = re.compile(r"(://[^/@:\s]*):[^@\s]*@")

NOWHERE = "https://schakel.example"
"""Where addresses begin as long as nobody says where the site is: good enough to name things, but it leads nowhere."""


@dataclass(frozen=True)
class Settings:
    """What an installation may choose. Everything the embedded default writes lies under `data_dir`."""

    data_dir: Path = Path("data")
    database_url: str = ""
    """SQLAlchemy address; empty for SQLite under the data directory."""
    graph_url: str = ""
    """Address of the query protocol of a SPARQL server that keeps the graph; empty for the one under the data directory."""
    graph_update_url: str = ""
    """Address of its update protocol; empty for `update` beside the query protocol."""
    graph_store_url: str = ""
    """Address of its graph store protocol; empty for `store` beside the query protocol."""
    graph_in_memory: bool = True
    """Whether the site reads the graph from memory: five times as fast, for about 210 bytes a statement."""
    base_url: str = NOWHERE
    """Where the addresses of things begin, as others see them."""
    seeds_dir: Path | None = None
    """Folder of seeds; None for those that come with the product."""
    theme_css: Path | None = None
    """A style sheet of the owner's own, laid over the site's; its design tokens are the owner's to have the right to."""
    host: str = "127.0.0.1"
    port: int = 8000
    max_document_mb: int = 50
    sparql_seconds: int = 10
    """How long a query may take; then it is ended."""
    sparql_memory_mb: int = 512
    """What a query may hold in memory."""
    sparql_result_mb: int = 20
    """How large an answer may be."""
    sparql_workers: int = 2
    """How many queries are answered at once."""
    sparql_without_wall: bool = False
    """Answer queries also where the system cannot keep them from the network."""
    smtp_url: str = ""
    """The server that takes mail: `smtp://host:25`, `starttls://name:password@host`, `smtps://host`; empty for no mail."""
    mail_from: str = ""
    """The address that mail comes from."""
    origins: Mapping[str, str] = field(default_factory=dict, compare=False)
    """Where each value came from: `default`, the TOML file, a variable, or the command line."""

    def shown(self, name: str) -> str | None:
        """The value of a setting as it may be printed: without the password that an address may hold."""
        value = getattr(self, name)
        return None if value is None else _PASSWORD.sub(r"\1:***@", str(value))

    @property
    def sends_mail(self) -> bool:
        """Whether mail can be sent, with links that lead here."""
        return bool(self.smtp_url and self.mail_from and self.base_url != NOWHERE)

    @property
    def database(self) -> str:
        """The address of the database in force."""
        return self.database_url or f"sqlite:///{self.data_dir / 'schakel.sqlite'}"

    @property
    def seeds(self) -> Path:
        """The folder of seeds in force: the chosen one, else the one inside the package, else the checkout's."""
        return self.seeds_dir or bundled("seeds")

    @property
    def graph_dir(self) -> Path:
        """Where the embedded graph is kept."""
        return self.data_dir / "graph"

    @property
    def dumps_dir(self) -> Path:
        """Where the files of the whole data set are kept."""
        return self.data_dir / "dumps"

    @property
    def search_dir(self) -> Path:
        """Where the embedded full-text index is kept."""
        return self.data_dir / "search"


NAMES = tuple(f.name for f in fields(Settings) if f.name != "origins")


def load(environ: Mapping[str, str] = os.environ, file: Path | None = None, **options: object) -> Settings:
    """The settings in force. Later sources win: `schakel.toml` (or `file`, or KB_SETTINGS), `KB_…`, then `options`.

    Raises InvalidInput naming the setting and its source where a value does not fit.
    """
    path = file or Path(environ.get("KB_SETTINGS", "schakel.toml"))
    settings = Settings(origins=dict.fromkeys(NAMES, "default"))
    for origin, values in (
        (str(path), _from_toml(path, required=file is not None or "KB_SETTINGS" in environ)),
        ("environment", {name: environ[f"KB_{name.upper()}"] for name in NAMES if f"KB_{name.upper()}" in environ}),
        ("command line", {name: value for name, value in options.items() if value is not None}),
    ):
        settings = _with(settings, values, origin)
    return settings


def _from_toml(path: Path, *, required: bool) -> Mapping[str, object]:
    if not path.is_file():
        if required:
            raise InvalidInput(f"{path}: there is no such settings file; check the path")
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise InvalidInput(f"{path}: not a TOML file ({fault}); mend it or leave it out") from fault


def _with(settings: Settings, values: Mapping[str, object], origin: str) -> Settings:
    unknown = sorted(set(values) - set(NAMES))
    if unknown:
        raise InvalidInput(f"{origin}: {', '.join(unknown)} is not a setting; known are {', '.join(NAMES)}")
    typed = {name: _typed(name, value, origin) for name, value in values.items()}
    return replace(settings, **typed, origins={**settings.origins, **dict.fromkeys(typed, origin)})  # type: ignore[arg-type]


def _typed(name: str, value: object, origin: str) -> object:
    if name in _PATHS:
        return Path(str(value)).expanduser()
    if name in _NUMBERS:
        return _number(name, value, origin)
    if name in _SWITCHES:
        return _switch(name, value, origin)
    return str(value)


_PATHS = frozenset({"data_dir", "seeds_dir", "theme_css"})
_NUMBERS = frozenset(f.name for f in fields(Settings) if f.type == "int")
_SWITCHES = frozenset(f.name for f in fields(Settings) if f.type == "bool")
_AT_LEAST_ONE = frozenset(name for name in _NUMBERS if name.startswith("sparql_"))
_WORDS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


def _number(name: str, value: object, origin: str) -> int:
    least = int(name in _AT_LEAST_ONE)
    try:
        number = int(str(value))
    except ValueError:
        raise InvalidInput(f"{origin}: {name} is {value!r}; a whole number is expected") from None
    if not least <= number <= 65535:
        raise InvalidInput(f"{origin}: {name} is {number}; expected {least} to 65535")
    return number


def _switch(name: str, value: object, origin: str) -> bool:
    word = str(value).lower()
    if word not in _WORDS:
        raise InvalidInput(f"{origin}: {name} is {value!r}; true or false is expected")
    return _WORDS[word]
