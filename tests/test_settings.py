from pathlib import Path

import pytest

from kb.errors import InvalidInput
from kb.settings import NAMES, Settings, load


def test_a_later_source_wins_and_is_named(tmp_path: Path) -> None:
    file = tmp_path / "my.toml"
    file.write_text('port = 1000\nhost = "0.0.0.0"\n', encoding="utf-8")
    settings = load({"KB_PORT": "2000"}, file, data_dir=tmp_path)
    assert (settings.host, settings.port, settings.data_dir) == ("0.0.0.0", 2000, tmp_path)
    assert settings.origins["host"] == str(file)
    assert settings.origins["port"] == "environment"
    assert settings.origins["data_dir"] == "command line"
    assert settings.origins["base_url"] == "default"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("prot = 1", "prot is not a setting"),
        ("port = 70000", "expected 0 to 65535"),
        ('port = "eighty"', "a whole number is expected"),
        ("port =", "not a TOML file"),
        ("sparql_workers = 0", "expected 1 to 65535"),
        ('sparql_without_wall = "perhaps"', "true or false is expected"),
    ],
)
def test_a_wrong_settings_file_is_named_with_what_is_wrong(tmp_path: Path, content: str, message: str) -> None:
    file = tmp_path / "wrong.toml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(InvalidInput, match=message) as caught:
        load({}, file)
    assert str(file) in str(caught.value)


def test_a_switch_is_read_from_toml_and_from_a_word(tmp_path: Path) -> None:
    file = tmp_path / "my.toml"
    file.write_text("sparql_without_wall = true\n", encoding="utf-8")
    assert load({}, file).sparql_without_wall is True
    assert load({"KB_SPARQL_WITHOUT_WALL": "no"}, file).sparql_without_wall is False


def test_a_settings_file_that_was_asked_for_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="no such settings file"):
        load({"KB_SETTINGS": str(tmp_path / "absent.toml")})


def test_everything_the_embedded_default_writes_lies_under_the_data_directory(tmp_path: Path) -> None:
    settings = load({}, None, data_dir=tmp_path)
    assert str(tmp_path) in settings.database
    assert settings.graph_dir.is_relative_to(tmp_path)
    assert settings.search_dir.is_relative_to(tmp_path)


def test_every_setting_for_queries_is_in_the_reference_with_its_default() -> None:
    reference = (Path(__file__).resolve().parents[1] / "docs/reference/sparql.md").read_text(encoding="utf-8")
    for name in (each for each in NAMES if each.startswith("sparql_")):
        assert f"| `{name}` | {str(getattr(Settings(), name)).lower()} |" in reference


@pytest.mark.parametrize("url", ["starttls://kb:ge:h/eim@mail.example:587", "postgresql://kb:geheim@db.example/kb"])
def test_a_password_in_an_address_is_not_printed(url: str) -> None:
    shown = Settings(smtp_url=url).shown("smtp_url")
    assert shown is not None and "eim" not in shown and "kb:***@" in shown
    assert Settings(smtp_url="smtp://mail.example").shown("smtp_url") == "smtp://mail.example"
