"""The house rules that a linter cannot hold: read from the code itself."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted([*ROOT.glob("kb/**/*.py"), *ROOT.glob("web/**/*.py")])


def test_only_the_seeds_know_which_document_came_first() -> None:
    letters = [folder.name for folder in (ROOT / "seeds").iterdir() if folder.is_dir()]
    assert letters
    knowing = [str(path) for path in SOURCES for letter in letters if letter in _code(path)]
    assert knowing == []


def test_the_product_knows_nothing_of_the_shared_documents() -> None:
    assert [
        str(path) for path in SOURCES if re.search(r"shared/data|[\"']shared[\"']", path.read_text(encoding="utf-8"))
    ] == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_function_is_longer_than_sixty_lines(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    long = [
        f"{node.name} ({node.end_lineno - node.lineno + 1} lines)"
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno >= 60
    ]
    assert long == []


def _code(path: Path) -> str:
    """The source without its docstrings and comments, which may give an example."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [  # type: ignore[attr-defined]
                statement
                for statement in body
                if not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant))
            ] or [ast.Pass()]
    return ast.unparse(tree)
