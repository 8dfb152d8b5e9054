"""The facets of everything, as it was at the moment asked, from SQL.

Only what was there, and known, at that moment has any; what has none is not shown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date as Date
from datetime import timedelta
from functools import cached_property

from sqlmodel import select

from kb.domain.entity import Entity
from kb.domain.quotes import whole_passage
from kb.domain.timeline import STAGES
from kb.domain.values import ActorType, RenditionKind
from kb.services.accepted import accepted
from kb.services.bearing import Network
from kb.services.facets import EU, NATIONAL, WITH, WITHOUT, Row, Values
from kb.services.lookup import Lookup, known
from kb.services.motion_pages import motion_views
from kb.services.responsible import held
from kb.services.search_entries import PARTS, passage_group
from kb.services.stages import reached
from kb.storage.tables import (
    ENTITY_TABLES,
    ActorRow,
    DictumRow,
    DocumentActorRow,
    DocumentRow,
    EvidenceRow,
    MotionRow,
    ObservationRow,
    PortfolioRow,
    RenditionRow,
    RequestRow,
)

_EU_SCHEMES = ("celex:", "com:", "swd:", "join:", "sec:", "oj:", "c:")
_NATIONAL_SCHEMES = ("kst-", "stb-", "stcrt-", "trb-", "h-", "ah-", "kv-", "bwb:")
_LEVELS = {"instrument": EU, "measure": NATIONAL, "motion": NATIONAL, "dictum": NATIONAL, "request": NATIONAL}
_LINKED = {"dependency": "dependency", "product": "product", "country": "country", "region": "country"}
"""Kind of a thing that links lead to → the facet that it is a value of."""
_SAYS_WHAT_IT_IS_ABOUT = ("covers", "concerns", "relianceOn", "asksAbout")

Linked = dict[str, set[str]]
"""Facet → ids."""


class FacetValues:
    """The facets of everything at the moment of `look`; with `suggestions` also what nobody has decided on yet."""

    def __init__(self, look: Lookup, *, suggestions: bool = False) -> None:
        self._look = look
        self._day = look.moment.day
        self.accepted = accepted(look, suggestions=suggestions)
        self.network = Network(self.accepted.links.values())
        self.stages = reached(look, self._day)
        self.rows: dict[str, Row] = {}
        """Group of hits → its facets."""
        self._fill_things()
        self._fill_passages()

    # --- things -----------------------------------------------------------------------------------------------------

    def _fill_things(self) -> None:
        linked = self._linked()
        for table in ENTITY_TABLES.values():
            for row in self._look.rows(table):
                assert isinstance(row, Entity)  # noqa: S101 - every kind in ENTITY_TABLES is one
                day = getattr(row, "date", None) or getattr(row, "submitted", None)
                if row.id in self.accepted.known and self._look.happened(day):
                    self.rows[row.id] = self._thing(row, day, linked.get(row.id, {}))

    def _thing(self, row: Entity, day: Date | None, linked: Linked) -> Row:
        stage = self.stages.get(row.id)
        day = day or (stage.date if stage else None)
        single = {
            "kind": row.kind,
            "level": _level(row),
            "stage": str(STAGES[stage.scheme, stage.stage].order) if stage else None,
            "state": self._states.get(row.id),
            "year": str(day.year) if day else None,
            "evidence": WITH if row.id in self._borne_out else WITHOUT,
        }
        values = {name: (value,) for name, value in single.items() if value is not None}
        return Row({**values, **_sorted({**linked, "ministry": self._ministries.get(row.id, set())})}, day)

    @cached_property
    def _borne_out(self) -> set[str]:
        """What at least one accepted link leads from or to, and what is itself a quote."""
        ends = {end for link in self.accepted.links.values() for end in (link.subject, link.object)}
        return ends | {row.id for row in self._look.rows(ObservationRow)}

    def _linked(self) -> dict[str, Linked]:
        """Thing → facet → the things that it is about; what it is itself counts too."""
        found: dict[str, Linked] = defaultdict(lambda: defaultdict(set))
        for thing in self.accepted.known:
            _note(found[thing], thing)
        for link in self.accepted.links.values():
            if link.predicate in _SAYS_WHAT_IT_IS_ABOUT:
                _note(found[link.subject], link.object)
            if link.predicate == "concerns":
                _note(found[link.object], link.subject)
        countries = self.network.objects("relianceOn")
        for policy, dependencies in self.network.dependencies_of.items():
            found[policy]["dependency"].update(dependencies)
            found[policy]["country"].update(*(countries.get(each, ()) for each in dependencies))
        self._pass_up(found)
        for observation in self._look.rows(ObservationRow):
            _note(found[observation.id], observation.about_id or "")
        return found

    def _pass_up(self, found: dict[str, Linked]) -> None:
        """A clause asks about what its requests ask about, and a motion about what its clauses do."""
        for request in self._look.rows(RequestRow):
            _merge(found[request.dictum_id], found[request.id])
        for clause in self._look.rows(DictumRow):
            _merge(found[clause.motion_id], found[clause.id])

    @cached_property
    def _states(self) -> dict[str, str]:
        """Where each motion and request stands."""
        found = {}
        motions = [row for row in self._look.rows(MotionRow) if row.id in self.accepted.known]
        for motion, view in motion_views(self._look, motions).items():
            found[motion] = view.state.value
            found |= {request.ref.id: request.state.value for request in view.requests}
        return found

    @cached_property
    def _ministries(self) -> dict[str, set[str]]:
        """Thing → the ministries responsible for it, or that sent it. A motion stays with a ministry whose minister left."""
        found: dict[str, set[str]] = defaultdict(set)
        actors = {row.id: row for row in self._look.rows(ActorRow)}
        offices = self._look.rows(PortfolioRow)
        for link in (*self.accepted.links.values(), *self.accepted.lapsed.values()):
            if link.predicate == "responsibleFor":
                day = min(self._day, link.valid_to - timedelta(days=1)) if link.valid_to else self._day
                found[link.object] |= set(_ministries_of(actors[link.subject], offices, day))
        days = {row.id: row.date for row in self._look.rows(DocumentRow)}
        for part in self._look.rows(DocumentActorRow):
            day = days.get(part.document_id) or self._day
            found[part.document_id] |= set(_ministries_of(actors[part.actor_id], offices, day))
        return found

    # --- passages ---------------------------------------------------------------------------------------------------

    def _fill_passages(self) -> None:
        """Passages have the facets of their document; those that are quoted, also what the quotes bear on."""
        quoted = self._quoted()
        for rendition, document_id in self._shown().items():
            document = self.rows.get(document_id)
            if document is None:
                continue
            own: Values = {
                name: document.values[name] for name in ("level", "year", "ministry") if name in document.values
            }
            for part in PARTS:
                plain = {**own, "kind": (part,), "evidence": (WITHOUT,)}
                self.rows[passage_group(rendition, part)] = Row(plain, document.day)
                for fragment, linked in quoted.get(document_id, {}).items():
                    borne_out = {"evidence": (WITH,), **_sorted(linked)} if linked is not None else {}
                    self.rows[passage_group(rendition, part, fragment)] = Row({**plain, **borne_out}, document.day)

    def _quoted(self) -> dict[str, dict[str, Linked | None]]:
        """Document → passage that was ever quoted → facet → what the accepted quotes bear on; None where none is accepted."""
        found: dict[str, dict[str, Linked | None]] = defaultdict(dict)
        query = select(EvidenceRow.document_id, EvidenceRow.fragment).distinct()
        for document, fragment in self._look.session.exec(query):
            found[document][whole_passage(fragment)] = None
        for link in self.accepted.links.values():
            for row in self.accepted.evidence[link.id]:
                place = whole_passage(row.fragment)
                linked = found[row.document_id].get(place) or defaultdict(set)
                for end in (link.subject, link.object):
                    _note(linked, end)
                found[row.document_id][place] = linked
        return found

    def _shown(self) -> dict[str, str]:
        """Rendition → its document: of each the official text that was known, or while there was none another form."""
        query = select(RenditionRow.document_id, RenditionRow.kind, RenditionRow.id)
        rows = self._look.session.exec(query.where(known(RenditionRow, self._look.moment))).all()
        shown: dict[str, str] = {}
        for document, _, rendition in sorted(
            rows, key=lambda row: (list(RenditionKind).index(RenditionKind(row[1])), row[2])
        ):
            shown.setdefault(document, rendition)
        return {rendition: document for document, rendition in shown.items()}


def _note(linked: Linked, thing: str) -> None:
    if facet := _LINKED.get(thing.partition("/")[0]):
        linked.setdefault(facet, set()).add(thing)


def _merge(into: Linked, other: Mapping[str, Collection[str]]) -> None:
    for facet, ids in other.items():
        into[facet] = into.get(facet, set()) | set(ids)


def _sorted(linked: Mapping[str, Collection[str]]) -> Values:
    return {facet: tuple(sorted(ids)) for facet, ids in linked.items() if ids}


def _level(row: Entity) -> str | None:
    """Whether a thing is of the Union or of the country, by its kind or its official number."""
    reference = getattr(row, "reference", None) or ""
    if reference.startswith(_EU_SCHEMES):
        return EU
    return NATIONAL if reference.startswith(_NATIONAL_SCHEMES) else _LEVELS.get(row.kind)


def _ministries_of(actor: ActorRow, offices: Iterable[PortfolioRow], day: Date) -> Iterator[str]:
    """A ministry itself, or that of the office which somebody held on a day."""
    if actor.type is ActorType.MINISTRY:
        yield actor.id
    yield from (o.ministry_id for o in held(offices, day) if o.actor_id == actor.id and o.ministry_id)
