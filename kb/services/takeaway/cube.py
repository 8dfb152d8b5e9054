"""A run of the calculator as an RDF Data Cube: one observation for each indicator that is defined.

After https://www.w3.org/TR/vocab-data-cube/ . Where they are about the same, its terms are those of figures that documents
state and of computed figures that were kept (`ontology/alignment.ttl`): `kb:value` is measured, `kb:period`, `kb:reporter` and
`skos:notation` (the code) are dimensions, `kb:unit` and `kb:madeUp` attributes. Which indicator it is is a dimension too, so
that what is undefined is simply not there. The file holds its own structure; terms of its own are fragments of its address.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from kb.domain.terms import PREFIXES
from kb.graph.turtle import Statement, Subject, file_of, in_both, text
from kb.services.concentration import Run, period_of

_HEADER = "How concentrated the imports of a table are, computed by Schakel; the manifest at the data set repeats it."
_SDMX = "http://purl.org/linked-data/sdmx/2009/"
_DIMENSIONS = (
    ("period", "kb:period", "periode", "period"),
    ("reporter", "kb:reporter", "invoerend land", "importing country"),
    ("product", "skos:notation", "goederencode", "commodity code"),
)
"""Key of the row, property, Dutch, English."""
_SHARE = "fraction"
_UNITS = {
    **dict.fromkeys(("hhi", "hhi_norm", "hhi_low", "hhi_high", "cdi1"), "HHI"),
    "hhi_points": "points",
    "n_eff": "count",
}
"""Units as other figures have them (`HHI`, `count`); of the other indicators it is a share."""
_ATTRIBUTES = (
    ("topPartner", "grootste herkomst", "largest origin", "top_partner"),
    ("aboveLimit", "boven de grens", "above the limit", "flag"),
    ("certain", "zeker", "certain", "certain"),
    ("appliedTo", "toegepast op", "applied to", "applied_to"),
)
"""What is said with the HHI: name, Dutch, English, key of the row."""


def cube(run: Run, address: str, *, made_up: bool) -> str:
    """The run as Turtle; `address` is where the file stands, `made_up` tells that its table holds no facts."""
    prefixes = {
        "": f"{address}#", **{name: PREFIXES[name] for name in ("dcterms", "kb", "qb", "rdfs", "skos")},
        "sdmx-dimension": f"{_SDMX}dimension#", "sdmx-measure": f"{_SDMX}measure#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    }  # fmt: skip
    subjects = [_data_set(run, made_up), *_structure(), *_observations(run)]
    return file_of(_HEADER, prefixes, subjects)


def _data_set(run: Run, made_up: bool) -> Subject:
    told = run.manifest
    title = in_both("dcterms:title", f"Concentratie van de invoer in {told['input']['name']}",
                    f"Concentration of the imports in {told['input']['name']}")  # fmt: skip
    return Subject(":data", [
        ("a", "qb:DataSet"), title, ("qb:structure", ":structure"), ("kb:madeUp", "true" if made_up else "false"),
        ("dcterms:source", text(f"{told['input']['name']} (sha256 {told['input']['sha256']})")),
        ("kb:thresholdRule", text(told["options"]["rules"])),
        ("kb:ruleStatus", text(str(run.rows[0]["rule_status"]))),
        ("kb:manifest", text(json.dumps(told, ensure_ascii=False, sort_keys=True))),
    ])  # fmt: skip


def _structure() -> Iterator[Subject]:
    from kb.concentration.indicators import INDICATORS

    parts = [f"[ qb:dimension {name} ]" for _, name, *_ in _DIMENSIONS] + ["[ qb:dimension :indicator ]"]
    parts += ["[ qb:measure kb:value ]", "[ qb:attribute kb:unit ; qb:componentRequired true ]"]
    parts += ["[ qb:attribute kb:madeUp ; qb:componentRequired true ; qb:componentAttachment qb:DataSet ]"]
    parts += [f"[ qb:attribute :{name} ]" for name, *_ in _ATTRIBUTES]
    yield Subject(":structure", [("a", "qb:DataStructureDefinition"), ("qb:component", ", ".join(parts))])
    for _, name, nl, en in _DIMENSIONS:
        said: list[Statement] = [("a", "qb:DimensionProperty"), in_both("rdfs:label", nl, en)]
        yield Subject(name, [*said, ("rdfs:range", "xsd:string"), *_ALIGNED.get(name, ())])
    yield Subject(":indicator", [("a", "qb:DimensionProperty, qb:CodedProperty"), in_both("rdfs:label", "maat", "indicator"),
                                 ("rdfs:range", "skos:Concept"), ("qb:codeList", ":indicators")])  # fmt: skip
    yield Subject(":indicators", [("a", "skos:ConceptScheme"), in_both("skos:prefLabel", "maten", "indicators")])
    yield _indicator("total", "totale invoer", "total imports", "sum over all partners")
    for each in INDICATORS:
        yield _indicator(each.name, each.nl, each.en, f"{each.source}; range {each.range}")
    yield Subject("kb:value", [("a", "qb:MeasureProperty"), in_both("rdfs:label", "waarde", "value"),
                               ("rdfs:subPropertyOf", "sdmx-measure:obsValue"), ("rdfs:range", "xsd:double")])  # fmt: skip
    yield Subject("kb:unit", [("a", "qb:AttributeProperty"), in_both("rdfs:label", "eenheid", "unit")])
    yield Subject(
        "kb:madeUp", [("a", "qb:AttributeProperty"), in_both("rdfs:label", "verzonnen cijfers", "made-up figures")]
    )
    for name, nl, en, _ in _ATTRIBUTES:
        yield Subject(f":{name}", [("a", "qb:AttributeProperty"), in_both("rdfs:label", nl, en)])


_ALIGNED: dict[str, list[Statement]] = {
    "kb:period": [("skos:closeMatch", "sdmx-dimension:refPeriod")],
    "kb:reporter": [("skos:closeMatch", "sdmx-dimension:refArea")],
}


def _indicator(name: str, nl: str, en: str, told: str) -> Subject:
    said = [("a", "skos:Concept"), in_both("skos:prefLabel", nl, en), ("skos:definition", f"{text(told)}@en")]
    return Subject(f":{name}", [*said, ("skos:inScheme", ":indicators")])


def _observations(run: Run) -> Iterator[Subject]:
    from kb.concentration.indicators import INDICATORS

    units = {"total": run.read.currency or run.manifest["options"]["by"], **_UNITS}
    names = ("total", *(each.name for each in INDICATORS))
    for number, row in enumerate(run.rows, 1):
        told = row | {"period": period_of(row)}
        where: list[Statement] = [(name, text(str(told[key] or ""))) for key, name, *_ in _DIMENSIONS]
        for name in names:
            if row[name] is None:
                continue
            said = [("a", "qb:Observation"), ("qb:dataSet", ":data"), *where, (":indicator", f":{name}")]
            figure = [("kb:value", _double(row[name])), ("kb:unit", text(units.get(name, _SHARE)))]
            yield Subject(f":o{number}-{name}", [*said, *figure, *(_attributes(row) if name == "hhi" else [])])


def _attributes(row: dict[str, Any]) -> list[Statement]:
    return [(f":{name}", _plain(row[key])) for name, _, _, key in _ATTRIBUTES if row[key] is not None]


def _plain(value: object) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else text(str(value))


def _double(value: float) -> str:
    return f'"{float(value)!r}"^^xsd:double' if value not in (float("inf"), float("-inf")) else '"INF"^^xsd:double'
