"""What people get to see of a run of the calculator at the terminal, in the convention of their language."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click
from babel.numbers import format_decimal, format_percent

from kb.cli.output import table

if TYPE_CHECKING:
    import pandas as pd

    from kb.cli.concentration_files import Wanted
    from kb.concentration.grid import Published
    from kb.concentration.table import Report
    from kb.concentration.thresholds import Test
    from kb.services.concentration import Run

SHOWN = 25
"""Rows of a table at most; its title tells how many there are more."""
_PIECE = 250_000
"""Rows after which progress is told at most."""
_WORDS = {
    "nl": {
        "flagged": "Gevlagd", "little": "{}, maar minder dan {} komt van buiten de EU",
        "untold": "Niet te zeggen ({}), al ligt {} boven {}", "above": "Niet gevlagd, al ligt {} boven {}",
        "heads": "jaar wie product landen totaal HHI grootste aandeel extra-EU-HHI extra-EU zeker",
        "rows": "Wat er met rijen gebeurde", "rows-of": "Wat er met rijen van {} gebeurde",
        "count": "rijen", "yes": "ja", "no": "nee", "cdi1": "de HHI van buiten de EU",
        "hhi": "de HHI", "left-out": "weggelaten", "kept": "behouden", "merged": "samengevoegd", "pooled": "apart gehouden",
        "sweep": "HHI: {}", "steps": "grens erboven deel", "years": "Bestendigheid", "turns":
        "wie product gevlagd jaren erbij eraf niveau", "grid": "jaar cijfers stroom landen minstens producten grens aangevoerd "
        "ontbreekt past", "products": "producten", "applied": "toegepast op {}",
        "made-up": "VERZONNEN: deze cijfers zijn geen feiten.",
        "limits": "Regels met een naam", "limit-heads": "regel toets bedoeld_voor status bron",
        "without-share": "Van ten hoogste {} producten is niet gegeven welk deel weer weggaat; zij ontbreken bij gebruik hier.",
        "total": "alles", "domestic use": "voor gebruik hier",
        "domestic-use": "Niet geprobeerd is invoer voor gebruik hier: geef met --re-exports welk deel van elk product weer "
        "weggaat (kolommen product, aandeel).",
        "cn8": "Niet geprobeerd is het niveau CN8: de tabel heeft geen codes van acht cijfers.",
        "prodcom": "Niet geprobeerd is het niveau PRODCOM: dat vraagt codes van acht cijfers, en met --prodcom welke "
        "PRODCOM-code bij elk hoort.",
        "missing-years": "{} oordeelt over gemiddelden van {}–{}; in wat hier gevraagd is ontbreekt {}{}. Zonder die jaren is er "
        "geen oordeel.",
        "told": "{read} rijen gelezen als {form} ({columns}); {groups} producten × jaren, {flagged} gevlagd door {rule} "
        "({status}).",
        "fits": "Instellingen die passen stroken met wat gepubliceerd is; dat het zo gerekend is, is niet bekend.",
        "fits-not": "Geen instelling over deze tabel geeft wat gepubliceerd is.", "user": "eigen keuze",
        "published": "gepubliceerd", "reconstructed": "gereconstrueerd", "unverified": "niet nagekeken",
        "not-published": "niet gepubliceerd: niets wordt ermee beoordeeld",
    },
    "en": {
        "flagged": "Flagged", "little": "{}, but less than {} comes from outside the EU",
        "untold": "Cannot be told ({}), though {} is above {}", "above": "Not flagged, though {} is above {}",
        "heads": "year who product partners total HHI largest share extra-EU-HHI extra-EU certain",
        "rows": "What happened to rows", "rows-of": "What happened to rows of {}",
        "count": "rows", "yes": "yes", "no": "no", "cdi1": "the extra-EU HHI",
        "hhi": "the HHI", "left-out": "left out", "kept": "kept", "merged": "merged", "pooled": "kept apart",
        "sweep": "HHI: {}", "steps": "limit above share", "years": "Stability",
        "turns": "who product flagged years entries exits level", "grid": "year digits flow partners minimum products limit led "
        "missing fits", "products": "products", "applied": "applied to {}",
        "made-up": "MADE UP: these figures are no facts.",
        "limits": "Rules with a name", "limit-heads": "rule test meant_for status source",
        "without-share": "Of up to {} products it is not given which part leaves again; they are not in what is for use here.",
        "total": "all", "domestic use": "for use here",
        "domestic-use": "Not tried were imports for use here: give with --re-exports which part of each product leaves again "
        "(columns product, share).",
        "cn8": "Not tried was the level CN8: the table has no codes of eight digits.",
        "prodcom": "Not tried was the level PRODCOM: it needs codes of eight digits, and with --prodcom the PRODCOM code of "
        "each.",
        "missing-years": "{} judges averages over {}–{}; what was asked here lacks {}{}. Without those years there is "
        "no verdict.",
        "told": "{read} rows read as {form} ({columns}); {groups} products × years, {flagged} flagged by {rule} ({status}).",
        "fits": "Settings that fit are consistent with what was published; they are not known to be its method.",
        "fits-not": "No setting over this table gives what was published.", "user": "your own",
        "published": "published", "reconstructed": "reconstructed", "unverified": "unverified",
        "not-published": "not published: nothing is classified by it",
    },
}  # fmt: skip


def status_said(status: str, language: str) -> str:
    """How sure a limit is, in the words of a language."""
    return _WORDS[language][status]


def show(found: Run, wanted: Wanted, *, made_up: bool) -> None:
    """Print what was asked of a run, what happened to rows, and the counts; first, whether its figures are no facts."""
    language = wanted.language
    tell_made_up(language, made_up=made_up)
    _tell_missing(found, language)
    if wanted.product:
        _explain(found, wanted.product, language)
    elif wanted.sweep:
        _sweep(found, language)
    elif wanted.stability:
        _stability(found, language)
    else:
        _verdicts(found, language)
    show_rows(found.read.report, language)
    counts = found.manifest
    words, status = _WORDS[language], str(found.table["rule_status"].iloc[0])
    click.echo(
        words["told"].format(
            read=_whole(counts["rows"]["read"], language), form=counts["form"], columns=_columns(counts["columns"]),
            groups=_whole(counts["groups"], language), flagged=_whole(counts["flagged"], language),
            rule=counts["options"]["rules"], status=words[status],
        )
    )  # fmt: skip


def _tell_missing(found: Run, language: str) -> None:
    """Say so where the rule judges an average over years that are not all there."""
    from kb.concentration.thresholds import averaged_years, rule

    single = found.table[found.table["years_missing"].notna()]
    for missing, rows in single.groupby("years_missing"):
        name = found.manifest["options"]["rules"]
        years, who = averaged_years(rule(name)), ", ".join(filter(None, map(str, sorted(rows["reporter"].unique()))))
        words = _WORDS[language]["missing-years"]
        click.echo(words.format(name, years[0], years[-1], missing, f" ({who})" if who else ""))


def tell_made_up(language: str, *, made_up: bool) -> None:
    """Say so where figures are no facts."""
    if made_up:
        click.echo(_WORDS[language]["made-up"])


def show_rows(report: Report, language: str) -> None:
    """Print what happened to rows, by rule, with the first places; a file that all are of is named once."""
    words = _WORDS[language]
    files = {place.file for _, count in report for place in count.places if place.file}
    title = words["rows-of"].format(*files) if len(files) == 1 else words["rows"]
    shown = [
        (getattr(rule, language), words[rule.effect], _whole(count.rows, language),
         "\n".join((place if len(files) > 1 else replace(place, file="")).told(language) for place in count.places))
        for rule, count in report
    ]  # fmt: skip
    table(title, ("", "", words["count"], ""), shown)


def show_limits(limits: Iterable[Test], language: str) -> None:
    """Print limits with the status and the source of each."""
    words = _WORDS[language]
    heads = [head.replace("_", " ") for head in words["limit-heads"].split()]
    shown = [
        (limit.rule, f"{limit.indicator} {limit.comparator} {_limit(limit.value, language)}", _meant(limit),
         words[limit.status], ", ".join(filter(None, (limit.source, limit.page))))
        for limit in limits
    ]  # fmt: skip
    table(words["limits"], heads, shown)


def _limit(value: float | None, language: str) -> str:
    return "?" if value is None else _decimals(value, language)


def _meant(limit: Test) -> str:
    return " ".join(filter(None, (limit.reporter, limit.level, limit.partners and limit.partners.value)))


def tell_rows(rows: int) -> None:
    """Tell how far reading is, about once for every million rows."""
    if rows >= 1_000_000 and rows % 1_000_000 < _PIECE:
        click.echo(f"  {rows:,} rows", err=True)


def _columns(taken: Mapping[str, str]) -> str:
    """Which column was taken for what, so that a wrong guess can be seen."""
    return ", ".join(f"{ours}: {theirs}" for ours, theirs in taken.items())


def _verdicts(found: Run, language: str) -> None:
    """What is flagged; and what is not, or cannot be told, though its index is above the rule's limit of one."""
    from kb.concentration.thresholds import rule

    words, rows = _WORDS[language], found.table
    flags = rows["flag"].astype(object)
    _split(words["flagged"], rows[flags.eq(True)].sort_values("distance", ascending=False), language)
    test = next((each for each in rule(found.manifest["options"]["rules"]) if each.indicator in ("cdi1", "hhi")), None)
    if test is None or test.value is None:
        return
    above = rows[(rows[test.indicator] > test.value) & ~flags.eq(True)].sort_values(test.indicator, ascending=False)
    told = (words[test.indicator], _decimals(test.value, language))
    unknown = above["flag"].isna()
    for reason, group in above[unknown].groupby("reason", dropna=False):
        _split(words["untold"].format(reason, *told), group, language)
    if (~unknown).any():
        _split(words["above"].format(*told), above[~unknown], language)


def _split(title: str, rows: pd.DataFrame, language: str) -> None:
    """A table of `rows`, and one of those of which hardly anything comes from outside the Union."""
    from kb.concentration import NEGLIGIBLE
    from kb.services.concentration import negligible

    little = negligible(rows)
    _rows(title, rows[~little], language)
    if little.any():
        limit = format_percent(NEGLIGIBLE, locale=language)
        _rows(_WORDS[language]["little"].format(title, limit), rows[little], language)


def _rows(title: str, rows: pd.DataFrame, language: str) -> None:
    from kb.concentration.countries import name
    from kb.services.concentration import period_of

    words = _WORDS[language]
    shown = [
        (
            period_of(row), _who(row, words), row["product"], row["partners"],
            _whole(row["total"], language), _interval(row, language), name(str(row["top_partner"]), language),
            _percent(row["cr1"], language), _decimals(row["cdi1"], language), _percent(row["cdi2"], language, digits=1),
            _certain(row, words),
        )
        for row in _records(rows.head(SHOWN))
    ]  # fmt: skip
    table(_counted(title, len(rows), language), words["heads"].split(), shown)


def _certain(row: Mapping[str, Any], words: Mapping[str, str]) -> str:
    """Whether what is secret leaves the verdict as it is; of a row without a verdict there is nothing to say."""
    if row["flag"] is None:
        return "–"
    return words["yes" if row["certain"] else "no"]


def _who(row: Mapping[str, Any], words: Mapping[str, str]) -> object:
    """The reporter; where a rule that was meant for another is applied to it, that."""
    applied = row["applied_to"]
    return words["applied"].format(applied) if isinstance(applied, str) and applied else row["reporter"]


def _records(rows: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(key): value for key, value in row.items()} for row in rows.to_dict("records")]


def _counted(title: str, count: int, language: str) -> str:
    more = f" (+{_whole(count - SHOWN, language)})" if count > SHOWN else ""
    return f"{title}: {_whole(count, language)}{more}"


def _explain(found: Run, product: str, language: str) -> None:
    from kb.concentration.explain import explain, hhi_limit
    from kb.concentration.thresholds import rule
    from kb.services.concentration import period_of

    options = found.manifest["options"]
    limit = hhi_limit(rule(options["rules"]), options["partners"])
    rows = [row for row in found.rows if row["product"] == product]
    for row in rows:
        head = " ".join(filter(None, (period_of(row), row["reporter"], product)))
        click.echo(f"{head}: {explain(row, limit, language, options['partners'])}")


def _sweep(found: Run, language: str) -> None:
    """The curve of each level apart: a count over several levels means nothing."""
    from kb.concentration.sensitivity import sweep

    words = _WORDS[language]
    for level, rows in found.table.groupby("level"):
        shown = [
            (_decimals(row["limit"], language), _whole(row["count"], language), _percent(row["share"], language))
            for row in _records(sweep(rows).iloc[4::5])
        ]
        table(words["sweep"].format(level), words["steps"].split(), shown)


def _stability(found: Run, language: str) -> None:
    from kb.concentration.levels import level
    from kb.concentration.sensitivity import stability

    rows = stability(found.table).sort_values(["flagged", "periods"], ascending=False, kind="stable")
    rows = rows[rows["flagged"] > 0]
    words = _WORDS[language]
    shown = [
        (row["reporter"], row["product"], row["flagged"], row["periods"], _years(row["entries"]), _years(row["exits"]),
         level(row["product"]))
        for row in _records(rows.head(SHOWN))
    ]  # fmt: skip
    table(_counted(words["years"], len(rows), language), words["turns"].split(), shown)


def _years(years: list[int]) -> str:
    return " ".join(map(str, years))


def show_grid(told: Published, found: pd.DataFrame, without: Sequence[str], language: str) -> None:
    """Print the settings held against what a document published, the best first, what that means, and what was not tried."""
    words = _WORDS[language]
    share = _percent(told.share, language, digits=1)
    title = f"{told.document}: {told.statement} ({share}); {told.percent}% = {told.led} {words['products']}"
    rows = json.loads(found.head(SHOWN).to_json(orient="records"))
    table(title, words["grid"].split(), [tuple(_setting(row, language)) for row in rows])
    click.echo(words["fits" if found["consistent"].any() else "fits-not"])
    for each in without:
        click.echo(words[each])
    left = int(found["without_share"].max())
    if left:
        click.echo(words["without-share"].format(_whole(left, language)))


def _setting(row: dict[str, Any], language: str) -> Iterator[object]:
    limits = (row["low"], row["high"])
    yield from (
        row["year"],
        row["level"],
        _WORDS[language][row["flow"]],
        row["partners"],
        _whole(row["least_value"], language),
        row["groups"],
    )
    yield "–" if row["low"] is None else "–".join(_decimals(each, language, digits=3) for each in limits)
    yield "–" if row["led"] is None else row["led"]
    yield " ".join(row["missing"])
    yield _WORDS[language]["yes" if row["consistent"] else "no"]


def _interval(row: Mapping[str, Any], language: str) -> str:
    low, high = row["hhi_low"], row["hhi_high"]
    if low == high or low != low:
        return _decimals(row["hhi"], language)
    return f"{_decimals(low, language)}–{_decimals(high, language)}"


def _whole(value: float, language: str) -> str:
    return "–" if value != value else str(format_decimal(round(value), locale=language))


def _decimals(value: float, language: str, digits: int = 2) -> str:
    return "–" if value != value else str(format_decimal(value, "0." + "0" * digits, locale=language))


def _percent(value: float, language: str, digits: int = 0) -> str:
    if value != value:
        return "–"
    return str(format_percent(value, "0." + "0" * digits + "%" if digits else "0%", locale=language))
