"""`kb check`: what to look at before a letter is sent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from kb.cli import pass_settings
from kb.cli.output import console, json_option, print_json, table
from kb.cli.read import DATE, read_bytes
from kb.domain.values import Stance
from kb.settings import Settings


@click.command(epilog="Example: kb check draft.txt --date 2026-05-01 --json")
@click.argument("draft", type=click.Path(path_type=Path))
@DATE
@json_option
@pass_settings
def check(settings: Settings, draft: Path, date: datetime | None, as_json: bool) -> int:
    """See what DRAFT answers of the motions it names, and where it differs from the knowledge base. Nothing is stored.

    The exit code is 1 where something is left silent, claimed without an answer, not resolved or different.
    """
    from kb.documents.reader import read
    from kb.services.analyse import analyse
    from kb.services.check import check as look
    from kb.services.names import catalogue
    from kb.services.workspace import Workspace

    content = read(read_bytes(draft, settings), str(draft))
    found = analyse(content, catalogue(settings.seeds), date=f"{date:%Y-%m-%d}" if date else None)
    with Workspace(settings).session() as session:
        result = look(session, found)
    if as_json:
        print_json(result)
    else:
        _print(result)
    return 0 if result["in_order"] else 1


def _print(result: dict[str, Any]) -> None:
    table(
        "Verzoeken", ("motie", "verzoek", "in het concept"), [row for each in result["motions"] for row in _asked(each)]
    )
    table("Toezeggingen", ("toezegging", "volgens de Kamer", "in het concept", "regel"), [
        (_commitment(each), _by_the_chamber(each), "\n".join(_told(each)), each["line"]) for each in result["commitments"]
    ])  # fmt: skip
    table("Verwijzingen die nergens op uitkomen", ("verwijzing", "regel"), [
        (each["surface"], each["line"]) for each in result["unresolved"]
    ])  # fmt: skip
    table("Anders dan in de kennisbank", ("wat", "concept", "kennisbank", "regel"), [
        (each["name"]["nl"], each["stated_as"]["nl"], _in_the_base(each), each["line"])
        for each in result["differences"]
    ])  # fmt: skip
    table("Wat het concept toezegt", ("zin", "datum", "regel"), [
        (each["text"], "\n".join(d["date"] or d["said"] for d in each["dates"]), each["line"]) for each in result["promises"]
    ])  # fmt: skip
    console().print("In orde." if result["in_order"] else "Nog niet in orde.")


def _in_the_base(each: dict[str, Any]) -> str:
    return "\n".join(filter(None, (each["known_as"]["nl"], (each["since_as"] or {}).get("nl"), each["source"])))


def _commitment(each: dict[str, Any]) -> str:
    return f"{each['commitment'] or each['surface']}\n{each['text'] or ''}".strip()


def _by_the_chamber(each: dict[str, Any]) -> str:
    if each["known"] is None:
        return "zonder nummer"
    if not each["known"]:
        return "deze toezegging is hier niet bekend"
    return f"{each['status'] or 'niet bekend'}{', uiterlijk ' + each['due'] if each['due'] else ''}"


def _told(each: dict[str, Any]) -> Iterator[str]:
    yield from (f"{Stance(said['stance']).label()}: «{said['text']}»" for said in each["statements"])
    if each["claimed_without_answer"]:
        yield "als afgedaan gemeld zonder zin die antwoordt"


def _asked(motion: dict[str, Any]) -> list[tuple[str, ...]]:
    name = motion["name"] + ("\nals afgedaan gemeld zonder antwoord" if motion["claimed_without_answer"] else "")
    if motion["candidates"]:
        fitting = "\n".join(f"{each['name']} ({each['motion']})" for each in motion["candidates"])
        return [(name, "", f"er past meer dan één motie:\n{fitting}")]
    if not motion["known"]:
        return [(name, "", "deze motie is hier niet bekend")]
    answered = [("", each["text"], _sentence(each)) for each in motion["answered"]]
    promised = [("", each["text"], f"alleen toegezegd\n{_sentence(each)}") for each in motion["promised"]]
    silent = [("", each["text"], "wordt niet beantwoord") for each in motion["silent"]]
    return [(name, "", ""), *answered, *promised, *silent]


def _sentence(answer: dict[str, Any]) -> str:
    stance = f"{Stance(answer['stance']).label()}: " if answer["stance"] else ""
    return f"{stance}«{answer['sentence']}»"
