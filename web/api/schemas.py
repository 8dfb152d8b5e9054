"""The shape of every answer in JSON, as JSON Schema (2020-12): from the views where there is one, else written out here.

Answers may grow: a program leaves out what it does not know. What is required here stays.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import TypeAdapter

from kb.services.telling import Event
from kb.services.versions import Comparison
from kb.services.views.entities import EntityView
from kb.services.views.things import Ref

Schema = dict[str, Any]
REF = "#/components/schemas/{model}"
TEXT: Schema = {"type": "string"}
COUNT: Schema = {"type": "integer", "minimum": 0}
DAY: Schema = {"type": "string", "format": "date"}
MAYBE_DAY: Schema = {"type": ["string", "null"], "format": "date"}
MAYBE_TEXT: Schema = {"type": ["string", "null"]}
MAYBE_COUNT: Schema = {"type": ["integer", "null"]}
YES_NO: Schema = {"type": "boolean"}
_MAYBE_NUMBER: Schema = {"type": ["number", "null"]}


def ref(name: str) -> Schema:
    """A reference to a schema of the document."""
    return {"$ref": REF.format(model=name)}


def maybe(schema: Schema) -> Schema:
    """A schema, or null."""
    return {"anyOf": [schema, {"type": "null"}]}


def many(items: Schema) -> Schema:
    """An array of items."""
    return {"type": "array", "items": items}


def counted(by: str) -> Schema:
    """Numbers by name."""
    return {"type": "object", "description": f"Numbers by {by}.", "additionalProperties": COUNT}


def shape(description: str = "", /, *, optional: dict[str, Schema] | None = None, **fields: Schema) -> Schema:
    """An object with `fields`, all required, and `optional` ones. A trailing underscore keeps a name from being Python's."""
    named = {name.rstrip("_"): schema for name, schema in fields.items()}
    told = {"description": description} if description else {}
    return {"type": "object", **told, "properties": {**named, **(optional or {})}, "required": list(named)}


_NAMED = shape(iri=TEXT, nl=TEXT, en=TEXT)
_PERSON = shape(id=TEXT, name=TEXT, name_en=TEXT)
_CLAIM = shape(
    "What a document says, with its words and where they stand.",
    stance=TEXT, quote=TEXT, locator=TEXT, date=MAYBE_DAY, actor=MAYBE_TEXT, status=TEXT,
)  # fmt: skip
_TERM = shape(
    "A term as it was said, and as a date where a named rule gives one.", said=TEXT, date=MAYBE_DAY,
    recess=maybe(shape(ended=DAY, source=TEXT, answered=MAYBE_DAY, days=MAYBE_COUNT)),
)  # fmt: skip
_STEP = shape(
    link=TEXT, from_=TEXT, predicate=TEXT, to=TEXT,
    evidence=many(shape(locator=TEXT, exact=TEXT, sentence=MAYBE_TEXT)),
)  # fmt: skip
_POLICY_COLUMN = shape(id=TEXT, label=ref("Label"), level=TEXT, count=COUNT, stage=maybe(ref("Stage")))
_HAPPENED = shape(date=DAY, kind=TEXT, nl=TEXT, en=TEXT, about=TEXT, source=TEXT)

WRITTEN: dict[str, Schema] = {
    "Problem": shape(
        "What went wrong (RFC 9457).", type=TEXT, title=TEXT, status={"type": "integer"}, detail=TEXT,
    ),
    "Label": shape("A name in both languages.", nl=TEXT, en=MAYBE_TEXT),
    "Stage": shape(
        "Where a policy stands: the stage, its place on the common line (0 announced – 9 ended), and since when.",
        stage=TEXT, order={"type": "integer", "minimum": 0, "maximum": 9}, nl=TEXT, en=TEXT, date=MAYBE_DAY, source=TEXT,
    ),
    "Names": many(TEXT),
    "Things": many(ref("Ref")),
    "Search": shape(
        "What is found, best first, counted by facet, with the reason for each hit.",
        query=TEXT,
        expanded=many(shape(word=TEXT, synonyms=many(TEXT), compounds=many(TEXT))),
        total=COUNT,
        facets={"type": "object", "additionalProperties": many(shape(value=TEXT, label=ref("Label"), count=COUNT))},
        hits=many(
            shape(
                id=TEXT, kind=TEXT, title=TEXT, locator=TEXT, snippet=TEXT, url=TEXT, score={"type": "number"},
                marked=many({"type": "array", "items": COUNT, "minItems": 2, "maxItems": 2}),
                why=many(shape(word=TEXT, how=TEXT, found=TEXT, field=TEXT, weight={"type": "number"})),
                optional={"stage": maybe(shape(stage=TEXT, label=ref("Label"), date=MAYBE_DAY))},
            )
        ),
        direct=many(TEXT), about=many(TEXT), did_you_mean=many(TEXT), some_words=YES_NO,
    ),
    "BearsOn": shape(
        "The policies that bear on a dependency on a day, each with the links that lead there and their sentences.",
        dependency=shape(id=TEXT, label=ref("Label")),
        as_of=DAY,
        bears_on=many(
            shape(
                id=TEXT, label=ref("Label"), level={"enum": ["eu", "nl"]}, through=TEXT,
                path=many(_STEP), other_ways=many(shape("A longer way to the same.", through=TEXT, path=many(_STEP))),
                stage=maybe(ref("Stage")), stage_now=maybe(ref("Stage")),
            )
        ),
        missing=many(shape(code=TEXT, nl=TEXT, en=TEXT)),
    ),
    "Calculation": shape(
        "What comes of a table of trade.", made_up=YES_NO, address=TEXT, manifest={"type": "object"},
        report=many(shape("A kind of row, and what was done with it.", rule=TEXT, effect=TEXT, nl=TEXT, en=TEXT, rows=COUNT,
                          value={"type": "number"}, places=many(TEXT))),
        columns={"type": "object", "additionalProperties": TEXT}, available=many(TEXT),
        rows=many(shape(
            "`null` where undefined, and `reason` says why.", period={"type": "integer"}, reporter=MAYBE_TEXT, product=TEXT,
            partners=COUNT, total=_MAYBE_NUMBER, hhi=_MAYBE_NUMBER, cr1=_MAYBE_NUMBER, cr3=_MAYBE_NUMBER, cdi1=_MAYBE_NUMBER,
            cdi2=_MAYBE_NUMBER, cdi3=_MAYBE_NUMBER, top_partner=MAYBE_TEXT, hhi_low=_MAYBE_NUMBER, hhi_high=_MAYBE_NUMBER,
            flag={"type": ["boolean", "null"]}, reason=MAYBE_TEXT,
        )),
    ),
    "Board": shape(
        "What became of motions: what each asks, what was said, found and held of it, and where it stands.",
        total=COUNT,
        facets={"type": "object", "additionalProperties": counted("value")},
        optional={"groups": many(shape("Motions with one value; none where it is empty.", value=TEXT, motions=many(TEXT)))},
        motions=many(
            shape(
                motion=TEXT, title=TEXT, movers=many(TEXT), parties=many(TEXT), state=TEXT, flags=many(TEXT),
                derivation=many(TEXT), days_late=MAYBE_COUNT, submitted=MAYBE_DAY, age_days=MAYBE_COUNT,
                dossier=MAYBE_TEXT, decision=maybe(shape(value=TEXT, source=MAYBE_TEXT)),
                turn=shape(who=TEXT, since=MAYBE_DAY, why=MAYBE_TEXT),
                responsible=shape(then=many(_PERSON), now=many(_PERSON), ministries=many(_PERSON)),
                about=many(_PERSON), term=maybe(_TERM), claims=many(_CLAIM),
                requests=many(
                    shape(text=TEXT, kind=TEXT, state=TEXT, flags=many(TEXT), days_late=MAYBE_COUNT, deadline=maybe(_TERM),
                          claims=many(_CLAIM), assessments=many({"type": "object"}), chamber=many({"type": "object"}))
                ),
            )
        ),
    ),
    "Coverage": shape(
        "Dependencies × policies: the links that are confirmed for each pair; a pair that is not in `cells` is a gap.",
        as_of=DAY, columns=many(_POLICY_COLUMN), unused=many(_POLICY_COLUMN), gaps=COUNT,
        rows=many(shape(id=TEXT, label=ref("Label"), instruments=COUNT, measures=COUNT, in_force=COUNT, gaps=many(TEXT))),
        cells=many(
            shape(dependency=TEXT, policy=TEXT, through=TEXT, links=COUNT, evidence=COUNT, stage=MAYBE_TEXT)
        ),
    ),
    "Timeline": shape(
        "Everything dated; the cursors for `before` and `after` of the pages beside this one.",
        as_of=DAY, counts=counted("kind"), previous=MAYBE_TEXT, next=MAYBE_TEXT,
        entries=many(
            shape(date=TEXT, precision=TEXT, kind=TEXT, nl=TEXT, en=TEXT, about=TEXT, source=TEXT,
                  optional=dict.fromkeys(("locator", "exact", "status"), MAYBE_TEXT))
        ),
    ),
    "Source": shape(
        "Where facts come from, and how many of which kind it gives.",
        source=TEXT, label=maybe(ref("Label")), date=MAYBE_DAY, facts=counted("kind of fact"), total=COUNT,
        addresses=many(TEXT), first_recorded=MAYBE_TEXT, last_recorded=MAYBE_TEXT,
    ),
    "Fact": shape("A record that comes from a source, by what it is about.", record=TEXT, id=TEXT, about=MAYBE_TEXT, source=TEXT),
    "Sources": {"anyOf": [many(ref("Source")), many(ref("Fact"))]},
    "Asking": shape(
        "How to ask the graph.", endpoint=TEXT, usage=TEXT,
        formats={"type": "object", "description": "Names and media types of answers, by the form of the question."},
        examples=many(shape(name=TEXT, nl=TEXT, en=TEXT, address=TEXT)),
        description=shape("Where the service is described in RDF.", address=TEXT, formats=many(TEXT)),
    ),
    "About": shape(
        "What is here, how much of it, and what is not known.",
        counts=counted("kind"), evidence=counted("status"), links=counted("predicate"),
        unknown=many(shape(code=TEXT, nl=TEXT, en=TEXT, count=COUNT, of=COUNT)),
        licences=many(shape(nl=TEXT, en=TEXT, terms=ref("Label"), source=TEXT)),
    ),
    "Health": shape(
        "Whether every part of the installation is well, and how far it is behind.",
        status=TEXT, parts=many(shape(name=TEXT, status=TEXT, lag=MAYBE_COUNT, optional={"to_do": ref("Label")})), changes=COUNT,
        last_changed=MAYBE_TEXT, versions={"type": "object", "additionalProperties": TEXT},
    ),
    "Front": shape(
        "Numbers, and what changed lately.",
        counts=counted("kind"), lately=many(_HAPPENED), documents=many(TEXT), motions={"type": "object"},
    ),
    "Neighbourhood": shape(
        "What a thing is linked to, step by step.",
        centre=TEXT, total=COUNT, kinds=counted("kind"),
        nodes=many(
            shape(id=TEXT, kind=TEXT, label=ref("Label"), steps=COUNT, date=MAYBE_TEXT, open=YES_NO)
        ),
        edges=many(shape(from_=TEXT, relation=TEXT, to=TEXT, status=TEXT, link=MAYBE_TEXT)),
    ),
    "Reasons": shape(
        "Why the graph says a statement: the links with their evidence, or the rule that it follows from.",
        statement={"type": "object"}, links=many(ref("LinkView")), derivations=many({"type": "object"}),
    ),
    "Tables": many(shape("A table that can be computed with.", table=TEXT, address=TEXT, made_up=YES_NO)),
    "Brief": shape(
        "A motion on one page, in words.", title=TEXT, about=many(TEXT), whole=many(TEXT), open=many(TEXT),
        lines=many(shape(asked=TEXT, state=TEXT, term=TEXT, said=many(TEXT), found=many(TEXT))),
    ),
    "Form": shape(
        "A form, and where it is sent by POST.", action=TEXT, media_type=TEXT, most_bytes=COUNT,
        fields=many(shape(name=TEXT, description=TEXT, required=YES_NO)),
    ),
    "Dumps": shape(
        "The data set as files below `/dumps/`; `number` is the last change that is in it.",
        number=COUNT, made=TEXT, statements=COUNT, files=many(shape(name=TEXT, media_type=TEXT, size=COUNT, sha256=TEXT)),
    ),
    "Vocabulary": shape(
        "Terms with their labels, by what they are.", prefix=TEXT, classes=many(_NAMED), predicates=many(_NAMED),
        value_lists={"type": "object", "additionalProperties": many(_NAMED)},
    ),
    "Events": many(ref("Event")),
    "Csl": many({"type": "object", "description": "An item of CSL-JSON 1.0.", "required": ["id", "type", "title"]}),
}  # fmt: skip
"""Schemas of answers that have no view of their own, by name."""


@cache
def schemas() -> dict[str, Schema]:
    """Every schema of the document, by name."""
    views = [(each, "serialization", TypeAdapter(each)) for each in (Ref, EntityView, Comparison, Event)]
    _, definitions = TypeAdapter.json_schemas(views, ref_template=REF)  # type: ignore[arg-type]
    return {**definitions["$defs"], **WRITTEN}
