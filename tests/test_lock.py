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
