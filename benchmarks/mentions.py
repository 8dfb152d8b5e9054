"""Agreement with real motions and with hand-labelled follow-up statements.

`python -m benchmarks.mentions [--errors]` reads the real documents beside the checkout.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from lxml import etree

from kb.citations.extract import find_citations
from kb.domain.dutch import fold
from kb.mentions.model import FoundMotion, FoundStatement
from kb.mentions.motions import find_motions, find_motions_and_commitments

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
NONE = "none"


def motion_rows(data: Path = DATA, name: str = "motions") -> Iterator[dict[str, Any]]:
    """The rows of one of the files of motions."""
    with gzip.open(data / "motions" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def motion_text(row: dict[str, Any]) -> str:
    """A motion as it is printed, put together from its heading, dicta and signers."""
    opening = ["De Kamer,", "gehoord de beraadslaging,", "overwegende dat dit onderwerp aandacht verdient;"]
    return "\n\n".join(
        [row["heading"], *opening, *row["dicta"], "en gaat over tot de orde van de dag.", *row["signers"]]
    )


def xml_text(path: Path) -> str:
    """The heading and paragraphs of an official motion; the number of a list item stands before its words."""
    root = etree.fromstring(path.read_bytes())
    heading = " ".join("".join(root.find(".//stuk/titel").itertext()).split())
    return "\n\n".join([heading, *filter(None, map(_paragraph, root.iter("al")))])


def _paragraph(element: etree._Element) -> str:
    words = " ".join("".join(element.itertext()).split())
    item = element.getparent()
    if item.tag == "li" and element is item.find("al"):
        words = f"{item.findtext('li.nr') or ''} {words}".strip()
    return words


def plain(words: str) -> str:
    """Words to compare by: without case, accents, blanks and closing punctuation."""
    return re.sub(r"\W+", " ", fold(words)).strip()


def own_motion(text: str) -> FoundMotion | None:
    """The motion that a text is."""
    found = find_motions(text, find_citations(text), document_id="own")
    return next((motion for motion in found if motion.id == "own"), None)


def same_dicta(row: dict[str, Any], motion: FoundMotion | None) -> bool:
    return [plain(each) for each in row["dicta"]] == [plain(each.surface) for each in motion.dicta] if motion else False


def title_movers(title: str) -> tuple[list[str], bool]:
    """The movers that a title names, and whether it says c.s."""
    found = find_motions(title, find_citations(title))
    return (found[0].movers, found[0].with_others) if found else ([], False)


def same_title_movers(row: dict[str, Any]) -> bool:
    names, with_others = title_movers(row["onderwerp"])
    return list(map(plain, names)) == list(map(plain, row["movers_named"])) and with_others == row["cs"]


def statement_rows(data: Path = DATA) -> list[dict[str, Any]]:
    """The labelled statements."""
    lines = (data / "follow_up" / "statements.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def found_statements(context: str) -> list[FoundStatement]:
    """Every statement found in a text, once."""
    found = find_motions_and_commitments(context, find_citations(context))
    both = [*found.motions, *found.commitments]
    return sorted({each for thing in both for each in thing.statements}, key=lambda each: each.span)


def answer(row: dict[str, Any]) -> str:
    """The stance found at the labelled place: the right one if it is among them, else the first, else none."""
    here = [each.stance.value for each in found_statements(row["context"]) if _overlaps(each, row)]
    return row["stance"] if row["stance"] in here else next(iter(here), NONE)


def _overlaps(statement: FoundStatement, row: dict[str, Any]) -> bool:
    return min(statement.span.end, row["end"]) - max(statement.span.start, row["start"]) > 0


def stance_table(rows: Iterable[dict[str, Any]]) -> dict[str, tuple[int, int, int]]:
    """For each stance: how many were labelled, found, and found rightly."""
    labelled: Counter[str] = Counter()
    found: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for row in rows:
        stance = answer(row)
        labelled[row["stance"]] += 1
        found[stance] += 1
        right[stance] += stance == row["stance"]
    return {stance: (labelled[stance], found[stance], right[stance]) for stance in sorted({*labelled, *found})}


def main() -> None:
    """Print the agreement, and with `--errors` each disagreement."""
    errors = "--errors" in sys.argv
    started = time.perf_counter()
    _print_motions(list(motion_rows()), errors)
    _print_xml(errors)
    _print_statements(statement_rows(), errors)
    print(f"{time.perf_counter() - started:.1f} s in all")


def _print_motions(rows: list[dict[str, Any]], errors: bool) -> None:
    motions = [own_motion(motion_text(row)) for row in rows]
    doubtful = {row["id"] for row in motion_rows(name="motions_title_conflicts")}
    wrong = {
        "dicta": [
            row for row, motion in zip(rows, motions, strict=True) if row["dicta"] and not same_dicta(row, motion)
        ],
        "movers in the text": [
            row
            for row, motion in zip(rows, motions, strict=True)
            if row["id"] not in doubtful
            and not (motion and list(map(plain, motion.movers)) == list(map(plain, row["movers_named"])))
        ],
        "movers in the title": [row for row in rows if row["id"] not in doubtful and not same_title_movers(row)],
    }
    for what, failing in wrong.items():
        print(f"{what}: {1 - len(failing) / len(rows):.4f} of {len(rows)}")
        for row in failing if errors else ():
            motion = own_motion(motion_text(row))
            print(
                "   ",
                row["heading"],
                "|",
                row["onderwerp"],
                "|",
                row["movers_named"],
                row["cs"],
                title_movers(row["onderwerp"]),
            )
            if what == "dicta":
                print("      ", row["dicta"], "\n      ", [each.surface for each in motion.dicta] if motion else None)


def _print_xml(errors: bool) -> None:
    known = {row["id"]: row for row in motion_rows()}
    paths = [path for path in sorted((DATA / "motions" / "xml").glob("*.xml")) if path.stem in known]
    wrong = [path for path in paths if not same_dicta(known[path.stem], own_motion(xml_text(path)))]
    print(f"dicta in official XML: {1 - len(wrong) / len(paths):.4f} of {len(paths)}")
    for path in wrong if errors else ():
        motion = own_motion(xml_text(path))
        print(
            "   ",
            path.stem,
            known[path.stem]["dicta"],
            "\n      ",
            [each.surface for each in motion.dicta] if motion else None,
        )


def _print_statements(rows: list[dict[str, Any]], errors: bool) -> None:
    table = stance_table(rows)
    for stance, (labelled, found, right) in table.items():
        print(f"{stance:12} precision {right / max(found, 1):.2f} recall {right / max(labelled, 1):.2f} of {labelled}")
    print(f"stances right: {sum(right for *_, right in table.values()) / len(rows):.3f} of {len(rows)}")
    for row in rows if errors else ():
        if answer(row) != row["stance"]:
            words = row["context"][row["start"] : row["end"]]
            print(f"    #{row['id']} {row['form']}: {row['stance']}, found {answer(row)}: {words}")


if __name__ == "__main__":
    main()
