"""`kb export`: the whole graph as a file."""

from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse

from kb.cli import run


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export")
    with pytest.raises(SystemExit, match="0"):
        run(["--data-dir", str(folder), "init"])
    return folder


@pytest.mark.parametrize(
    ("ending", "form"),
    [("trig", RdfFormat.TRIG), ("nq", RdfFormat.N_QUADS), ("ttl", RdfFormat.TURTLE), ("jsonld", RdfFormat.JSON_LD)],
)
def test_every_form_holds_the_same_statements(data: Path, tmp_path: Path, ending: str, form: RdfFormat) -> None:
    counts = []
    for name, rdf in (("nq", RdfFormat.N_QUADS), (ending, form)):
        with pytest.raises(SystemExit, match="0"):
            run(["--data-dir", str(data), "export", "rdf", "--format", name, "-o", str(tmp_path / name)])
        counts.append(len(list(parse(path=str(tmp_path / name), format=rdf))))
    assert counts[0] == counts[1] > 1000


def test_where_nothing_can_be_written_one_line_says_so_and_nothing_is_left(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(["--data-dir", str(data), "export", "rdf", "-o", str(tmp_path / "none" / "file.trig")])
    assert "choose another place" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
