"""Fetches with npm the style sheets and scripts of others that the site serves itself, into `web/static/vendor`.

Runs by hand, from make, and while a wheel is built, so that the wheel carries them. What is fetched is held by
`package-lock.json`; nothing of it is committed. Where it cannot be fetched the site uses its own small style sheet.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # by hand, in an environment that builds no wheels
    BuildHookInterface = object

ROOT = Path(__file__).resolve().parents[1]
MODULES = ROOT / "node_modules"
VENDOR = ROOT / "web" / "static" / "vendor"
MANIFEST = "manifest.json"
WITHOUT = "the site will use its own small style sheet, without interactive charts and graph"

STYLES = (
    "@nl-design-system-candidate/skip-link-css/dist/skip-link.css",
    "@utrecht/link-css/dist/html/index.min.css",
    "@utrecht/table-css/dist/html/index.min.css",
    "@utrecht/button-css/dist/html/index.min.css",
    "@utrecht/form-label-css/dist/html/index.min.css",
    "@utrecht/textbox-css/dist/html/index.min.css",
    "@utrecht/textarea-css/dist/html/index.min.css",
    "@utrecht/select-css/dist/html/index.min.css",
)
"""Components of the public sector's design system, those that pages have; together they are `components.css`."""
SCRIPTS = (
    "cytoscape/dist/cytoscape.min.js",
    "htmx.org/dist/htmx.min.js",
    "vega/build/vega.min.js",
    "vega-lite/build/vega-lite.min.js",
    "vega-embed/build/vega-embed.min.js",
)


def main() -> int:
    """Fetch what is not here yet: 0 when all is here, 3 where it could not be fetched.

    `--no-addresses` takes out of the lock file what npm adds of where packages ask for funding.
    """
    if "--no-addresses" in sys.argv:
        _without_addresses(ROOT / "package-lock.json")
        return 0
    if _current() and MODULES.is_dir():
        return 0
    try:
        fetch()
    except (OSError, subprocess.SubprocessError) as fault:
        sys.stderr.write(f"Style sheets and scripts could not be fetched ({_cause(fault)}); {WITHOUT}.\n")
        return 3
    return 0


def fetch() -> None:
    """Fetch the locked packages and lay their chosen files in the vendor folder. Raises OSError or SubprocessError."""
    sys.stderr.write("Fetching style sheets and scripts…\n")
    # Scripts of packages are never run, and their offers of funding and audits are no part of a build.
    command = [_npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=300)  # noqa: S603
    with tempfile.TemporaryDirectory(dir=VENDOR.parent, prefix=".vendor-") as folder:
        made = Path(folder) / "vendor"
        _lay(made)
        shutil.rmtree(VENDOR, ignore_errors=True)
        made.rename(VENDOR)


def _lay(folder: Path) -> None:
    folder.mkdir()
    # In a layer, so that the site's own rules win whatever the components' selectors.
    styles = "\n".join(_style(MODULES / each) for each in STYLES)
    (folder / "components.css").write_text(f"@layer components {{\n{styles}\n}}\n", encoding="utf-8")
    for each in SCRIPTS:
        shutil.copyfile(MODULES / each, folder / Path(each).name)
    packages = [_package(each) for each in (*STYLES, *SCRIPTS)]
    for package in packages:
        licence = next((MODULES / package["name"]).glob("LICENSE*"))
        shutil.copyfile(licence, folder / f"LICENSE.{package['name'].replace('/', '-').lstrip('@')}.txt")
    told = {"made_from": _fingerprint(), "packages": packages}
    (folder / MANIFEST).write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


def _style(path: Path) -> str:
    """A style sheet that may stand inside another: without its character set and the address of its source map."""
    lines = path.read_text(encoding="utf-8").replace('@charset "UTF-8";', "").partition("/*# sourceMappingURL")
    return lines[0].strip()


def _package(file: str) -> dict[str, str]:
    name = "/".join(file.split("/")[: 2 if file.startswith("@") else 1])
    told = json.loads((MODULES / name / "package.json").read_text(encoding="utf-8"))
    return {"name": name, "version": told["version"], "licence": told["license"]}


def _without_addresses(lock: Path) -> None:
    held = json.loads(lock.read_text(encoding="utf-8"))
    for package in held["packages"].values():
        package.pop("funding", None)
    lock.write_text(json.dumps(held, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _fingerprint() -> str:
    held = (ROOT / "package-lock.json").read_bytes() + Path(__file__).read_bytes()
    return hashlib.sha256(held).hexdigest()


def _current() -> bool:
    try:
        told = json.loads((VENDOR / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return bool(told["made_from"] == _fingerprint())


def _npm() -> str:
    """npm of the machine, else of this environment, else one installed into it from the locked package."""
    beside = str(Path(sys.executable).parent)
    for place in (None, beside):
        if found := shutil.which("npm", path=place):
            return found
    locked = str(ROOT / ".ci" / "node.lock")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", locked]
    subprocess.run(command, check=True, capture_output=True, text=True, timeout=300)  # noqa: S603
    found = shutil.which("npm", path=beside)
    if found is None:
        raise FileNotFoundError("npm is not on this machine")
    return found


def _locked_node() -> str:
    """The package that brings node and npm, with its version."""
    return (ROOT / ".ci" / "node.lock").read_text(encoding="utf-8").split(maxsplit=1)[0]


def _cause(fault: Exception) -> str:
    said = getattr(fault, "stderr", None) or str(fault)
    return str(said).strip().splitlines()[-1][:200]


class CustomBuildHook(BuildHookInterface):  # type: ignore[misc]
    """While a wheel is built: the files are fetched where they are not here yet. A wheel without them works too."""

    def dependencies(self) -> list[str]:
        """What the environment of the build needs beside hatchling: node in the locked version, where npm is missing."""
        return [] if _current() or shutil.which("npm") else [_locked_node()]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's signature
        """Called by hatchling before it collects files; an editable install needs none."""
        if version == "editable" or _current():
            return
        main()


if __name__ == "__main__":
    sys.exit(main())
