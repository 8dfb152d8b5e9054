"""A run of the calculator as an RDF Data Cube: one observation for each measure that is defined.

After https://www.w3.org/TR/vocab-data-cube/ : dimensions period, reporter, product and measure type (#dsd-mm-dim), so that
what is undefined is simply not there. The file holds its own structure; its terms are fragments of its address.
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
    ("period", "periode", "period", "sdmx-dimension:refPeriod", "xsd:string"),
    ("reporter", "invoerend land", "importing country", "sdmx-dimension:refArea", "xsd:string"),
    ("product", "goederencode", "commodity code", "skos:notation", "xsd:string"),
)
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
        "sdmx-attribute": f"{_SDMX}attribute#", "sdmx-dimension": f"{_SDMX}dimension#", "sdmx-measure": f"{_SDMX}measure#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    }  # fmt: skip
    subjects = [_data_set(run, made_up), *_structure(), *_observations(run.rows)]
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

    names = [name for name, *_ in _DIMENSIONS]
    parts = [f"[ qb:dimension :{name} ]" for name in names] + ["[ qb:dimension qb:measureType ]"]
    parts += [f"[ qb:measure :{name} ]" for name in ("total", *(each.name for each in INDICATORS))]
    parts += [f"[ qb:attribute :{name} ]" for name, *_ in _ATTRIBUTES]
    yield Subject(":structure", [("a", "qb:DataStructureDefinition"), ("qb:component", ", ".join(parts))])
    for name, nl, en, above, kind in _DIMENSIONS:
        said: list[Statement] = [("a", "qb:DimensionProperty"), in_both("rdfs:label", nl, en)]
        yield Subject(f":{name}", [*said, ("rdfs:subPropertyOf", above), ("rdfs:range", kind)])
    yield _measure("total", "totale invoer", "total imports", "sum over all partners")
    for each in INDICATORS:
        yield _measure(each.name, each.nl, each.en, f"{each.source}; range {each.range}")
    for name, nl, en, _ in _ATTRIBUTES:
        yield Subject(f":{name}", [("a", "qb:AttributeProperty"), in_both("rdfs:label", nl, en)])


def _measure(name: str, nl: str, en: str, told: str) -> Subject:
    said = [("a", "qb:MeasureProperty"), in_both("rdfs:label", nl, en), ("rdfs:comment", f"{text(told)}@en")]
    return Subject(f":{name}", [*said, ("rdfs:subPropertyOf", "sdmx-measure:obsValue"), ("rdfs:range", "xsd:double")])


def _observations(rows: list[dict[str, Any]]) -> Iterator[Subject]:
    from kb.concentration.indicators import INDICATORS

    measures = ("total", *(each.name for each in INDICATORS))
    for number, row in enumerate(rows, 1):
        where: list[Statement] = [
            (f":{name}", text(period_of(row) if name == "period" else str(row[name] or ""))) for name, *_ in _DIMENSIONS
        ]
        for measure in measures:
            if row[measure] is None:
                continue
            said = [("a", "qb:Observation"), ("qb:dataSet", ":data"), *where, ("qb:measureType", f":{measure}")]
            more = _attributes(row) if measure == "hhi" else []
            yield Subject(f":o{number}-{measure}", [*said, (f":{measure}", _double(row[measure])), *more])


def _attributes(row: dict[str, Any]) -> list[Statement]:
    return [(f":{name}", _plain(row[key])) for name, _, _, key in _ATTRIBUTES if row[key] is not None]


def _plain(value: object) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else text(str(value))


def _double(value: float) -> str:
    return f'"{float(value)!r}"^^xsd:double' if value not in (float("inf"), float("-inf")) else '"INF"^^xsd:double'
