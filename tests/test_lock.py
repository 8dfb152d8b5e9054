import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def test_the_lock_file_names_no_address() -> None:
    assert "://" not in LOCK
    assert "index-url" not in LOCK.replace("--no-emit-index-url", "")


def test_every_locked_package_has_its_hashes() -> None:
    packages = [block for block in LOCK.split("\n") if block and not block.startswith((" ", "#"))]
    assert packages
    assert [line for line in packages if not line.endswith("\\")] == []


def test_the_lock_of_style_sheets_and_scripts_names_no_address_and_holds_each_by_its_hash() -> None:
    text = (ROOT / "package-lock.json").read_text(encoding="utf-8")
    assert "://" not in text
    assert "://" not in (ROOT / ".ci" / "node.lock").read_text(encoding="utf-8")
    packages = {name: told for name, told in json.loads(text)["packages"].items() if name}
    assert packages
    assert [name for name, told in packages.items() if not told.get("integrity")] == []
