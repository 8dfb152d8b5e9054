"""From the Chamber's records to what is kept of a motion: its file, movers, clauses, decision and votes."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from kb.documents.offsets import Span
from kb.domain.actors import Label
from kb.domain.chamber import ChamberRelation, DecisionStep, Vote, Zaak
from kb.domain.entity import Declared
from kb.domain.identifiers import Kamerstuk, official_url
from kb.domain.policy import Deadline, Dictum, Motion, Request
from kb.domain.publications import Document
from kb.domain.quotes import stable_id
from kb.domain.values import DocumentType, LabelKind, RelationKind
from kb.errors import UnknownIdentifier
from kb.mentions.movers import Movers, may_be_same_movers
from kb.mentions.requests import find_requests
from kb.mentions.titles import Title, agreed, disagreement, read_title, replaced_motion
from kb.services.chamber_names import Person, person_of
from kb.sources.tweede_kamer.joins import Joins, Node, together
from kb.sources.tweede_kamer.record import SERVICE, day
from kb.sources.tweede_kamer.values import decision_of, is_no_step, vote_of

_LABEL = 110
_DECIDED = "Besluit"
_NOT_YET = datetime.fromisoformat("2000-01-01T00:00:00+00:00")
"""Stands in for the time of recording until a record is written."""
_DOSSIER_PART = re.compile(r"[0-9A-Za-z]+")


@dataclass(frozen=True)
class Mover:
    """Who moved a motion: a person where the records tell which, else a name."""

    name: str
    named: bool
    person: Person | None = None


@dataclass
class MotionFacts:
    """What the records say of one motion."""

    motion: Motion
    records: list[Declared] = field(default_factory=list)
    movers: list[Mover] = field(default_factory=list)
    relations: list[ChamberRelation] = field(default_factory=list)
    doubles: int = 0
    """Votes that were there twice."""


@dataclass(frozen=True)
class File:
    """The records about one zaak: there may be several of one number, from several collections."""

    number: str
    nodes: tuple[Node, ...]
    fields: Mapping[str, Any]
    documents: tuple[Node, ...]
    dossiers: tuple[Node, ...]

    @property
    def source(self) -> str:
        """The address of the record, or where it has none of its own, of the question that gives it."""
        own = next((node for node in self.nodes if node.id != self.number), None)
        return own.address if own else f"{SERVICE}/Zaak?$filter=Nummer%20eq%20'{self.number}'"


def files(joins: Joins) -> list[File]:
    """The zaken among the records that are motions, by number."""
    by_number: dict[str, list[Node]] = defaultdict(list)
    for node in joins.of("Zaak"):
        if number := node.text("Nummer"):
            by_number[number].append(node)
    found = (_file(joins, number, nodes) for number, nodes in sorted(by_number.items()))
    return [file for file in found if str(file.fields.get("Soort", "")).startswith("Motie")]


def _file(joins: Joins, number: str, nodes: Sequence[Node]) -> File:
    documents = tuple(
        d for d in joins.near(nodes, "Document") if str(d.fields.get("Soort", "Motie")).startswith("Motie")
    )
    dossiers = joins.near([*nodes, *documents], "Kamerstukdossier")
    return File(number, tuple(nodes), together(nodes), documents, tuple(dossiers))


def motion_facts(joins: Joins, file: File) -> MotionFacts | None:
    """What the records say of the motion of a file; None while they do not tell which paper it is."""
    paper = _paper(file)
    if paper is None:
        return None
    reference = str(paper)
    subject = " ".join(str(file.fields.get("Onderwerp") or "").split()) or f"Motie {reference}"
    title = read_title(subject)
    document = together(file.documents)
    tabled = day(document.get("Datum")) or day(file.fields.get("GestartOp"))
    movers, conflict, with_others = _movers(joins, file, title)
    url = official_url(reference)
    motion = Motion(
        id=f"motion/{reference}", label_nl=subject, reference=reference, submitted=tabled, with_others=with_others, url=url,
        source=file.source,
    )  # fmt: skip
    facts = MotionFacts(motion, movers=movers)
    facts.records += [
        Document(id=f"document/{reference}", label_nl=subject, reference=reference, type=DocumentType.MOTION, date=tabled,
                 session=file.fields.get("Vergaderjaar"), url=url, source=file.source),
        *_numbers(file, motion.id),
        _zaak(file, motion.id, conflict),
        *_clauses(document.get("Dicta") or (), motion, file.source),
    ]  # fmt: skip
    _decision(joins, file, facts)
    facts.relations = list(_relations(joins, file, motion.id, title, paper))
    return facts


# --- which paper ------------------------------------------------------------------------------------------------------


def _paper(file: File) -> Kamerstuk | None:
    """The Kamerstuk that the motion is: as its publication says, else by its only dossier and its number in that."""
    for document in sorted(
        file.documents, key=lambda each: each.fields.get("Volgnummer") != file.fields.get("Volgnummer")
    ):
        if found := _published_as(document.fields):
            return found
    numbers = {str(each.fields["Volgnummer"]) for each in file.documents if each.fields.get("Volgnummer")}
    numbers = numbers or ({str(file.fields["Volgnummer"])} if file.fields.get("Volgnummer") else set())
    dossiers = {_dossier(each) for each in file.dossiers}
    if len(numbers) != 1 or len(dossiers) != 1 or None in dossiers:
        return None
    return _kamerstuk(f"kst-{dossiers.pop()}-{numbers.pop()}")


def _published_as(document: Mapping[str, Any]) -> Kamerstuk | None:
    version = document.get("HuidigeDocumentVersie")
    version = version if isinstance(version, dict) else {}
    publications = version.get("DocumentPublicatie")
    published = [each for each in publications if isinstance(each, dict)] if isinstance(publications, list) else []
    names = (
        document.get("Identifier"),
        version.get("ExterneIdentifier"),
        *(each.get("Identifier") for each in published),
    )
    return next((found for name in names if name and (found := _kamerstuk(str(name)))), None)


def _kamerstuk(identifier: str) -> Kamerstuk | None:
    if not identifier.startswith("kst-"):
        return None
    try:
        return Kamerstuk.parse(identifier)
    except UnknownIdentifier:
        return None


def _dossier(node: Node) -> str | None:
    """A dossier as it stands in an id: `35570-XVII`."""
    number = node.text("Nummer")
    addition = "".join(_DOSSIER_PART.findall(node.text("Toevoeging") or ""))
    return "-".join(filter(None, (number, addition))) if number else None


# --- file, movers, clauses --------------------------------------------------------------------------------------------


def _numbers(file: File, motion_id: str) -> Iterator[Label]:
    """The Chamber's own numbers, by which people look for a motion too."""
    for number in sorted({file.number, *filter(None, (node.text("DocumentNummer") for node in file.documents))}):
        yield Label(
            entity_id=motion_id, language="nl", text=number, kind=LabelKind.HIDDEN, exact_case=True, source=file.source
        )


def _zaak(file: File, motion_id: str, conflict: str | None) -> Zaak:
    first = min(file.dossiers, key=lambda each: each.id, default=None)
    said: dict[str, Any] = {
        "motion_id": motion_id,
        "number": file.number,
        "afgedaan": file.fields.get("Afgedaan"),
        "appreciation": file.fields.get("Kabinetsappreciatie"),
        "term_date": day(file.fields.get("Termijn")),
        "dossier": _dossier(first) if first else None,
        "dossier_title": (first.text("Titel") if first else None) or file.fields.get("Titel"),
        "conflict": conflict,
        "source": file.source,
    }
    return Zaak(id=Zaak.make_id(*said.values()), recorded_at=_NOT_YET, **said)


def _movers(joins: Joins, file: File, title: Title) -> tuple[list[Mover], str | None, bool]:
    """The movers in order, how title and signatures read where they differ, and whether the title leaves movers out.

    Where they differ only those stand that both name: which of the two is right is for a person to say.
    """
    said, document = title.movers, together(file.documents)
    if "Signers" in document:
        signers = [str(each) for each in document["Signers"]]
        why = disagreement(said, signers)
        names = agreed(said, signers) if why else signers
        movers = [Mover(name, bool(why) or at < len(said.names)) for at, name in enumerate(names)]
        return movers, _conflict(why, said, signers), said.with_others
    if actors := joins.near(file.nodes, "ZaakActor"):
        return _from_actors(joins, actors, said)
    return [Mover(name, True) for name in said.names], None, said.with_others


def _from_actors(joins: Joins, actors: Sequence[Node], said: Movers) -> tuple[list[Mover], str | None, bool]:
    """Movers as the service's own list of actors has them: the order of those in the title, then the others."""
    signed = [person_of(joins, actor) for actor in actors if _is_mover(actor)]
    persons = list({person.name: person for person in signed if person}.values())
    rank = {person.name: _rank(said, person.surname) for person in persons}
    missing = len({each for each in rank.values() if each is not None}) < len(said.names)
    more = len(persons) > len(said.names) and not said.with_others
    why = "the names differ" if missing else "more signed than the title names" if more else None
    ordered = sorted(persons, key=lambda person: (rank[person.name] is None, rank[person.name] or 0, person.name))
    movers = [
        Mover(person.surname, rank[person.name] is not None, person)
        for person in ordered
        if not why or rank[person.name] is not None
    ]
    return movers, _conflict(why, said, [person.surname for person in ordered]), said.with_others


def _is_mover(actor: Node) -> bool:
    return "indiener" in str(actor.fields.get("Relatie", "")).casefold() and "Commissie_Id" not in actor.fields


def _rank(said: Movers, surname: str) -> int | None:
    """The place of a member in the title; None for one it does not name."""
    same = (at for at, name in enumerate(said.names) if may_be_same_movers(Movers((name,)), Movers((surname,))))
    return next(same, None)


def _conflict(why: str | None, said: Movers, signers: Sequence[str]) -> str | None:
    if why is None:
        return None
    named = ", ".join(said.names) + (" c.s." if said.with_others else "")
    return f"{why}; title: {named or '—'}; signed: {', '.join(signers) or '—'}"


def _clauses(dicta: Sequence[str], motion: Motion, source: str) -> Iterator[Declared]:
    """The operative clauses with the separate things that each asks, and the term it sets."""
    text, spans = "", []
    for words in dicta:
        spans.append((Span(len(text), len(text) + len(words)), None))
        text += words + "\n"
    for at, words in enumerate(dicta, start=1):
        yield Dictum(
            id=_clause_id(motion, at),
            label_nl=_short(words),
            motion_id=motion.id,
            ordinal=at,
            quote=words,
            source=source,
        )
    number: Counter[int] = Counter()
    for found in find_requests(text, spans):
        clause = (found.dictum or 0) + 1
        number[clause] += 1
        dictum = _clause_id(motion, clause)
        identifier = f"request/{dictum.partition('/')[2]}.{number[clause]}"
        yield Request(
            id=identifier, label_nl=_short(found.text), dictum_id=dictum, ordinal=number[clause], request_kind=found.kind,
            addressee=found.addressee, quote=found.text, source=source,
        )  # fmt: skip
        if found.deadline:
            yield Deadline(
                id=stable_id("t", identifier, found.deadline), recorded_at=_NOT_YET, request_id=identifier,
                as_said=found.deadline, set_by=motion.id, set_on=motion.submitted, source=source,
            )  # fmt: skip


def _clause_id(motion: Motion, ordinal: int) -> str:
    return f"dictum/{motion.reference}.{ordinal}"


def _short(words: str) -> str:
    """The first words, as a name of a clause in lists."""
    plain = " ".join(words.split()).strip(" ,;")
    return plain if len(plain) <= _LABEL else plain[:_LABEL].rsplit(" ", 1)[0] + " …"


# --- decision and votes -----------------------------------------------------------------------------------------------


def _decision(joins: Joins, file: File, facts: MotionFacts) -> None:
    """The steps of the decision in the order in which the sitting took them, with their votes."""
    for node in _decisions(joins, file):
        stated = node.text("BesluitSoort")
        if not stated or is_no_step(stated) or (node.text("Status") or _DECIDED) != _DECIDED:
            continue
        step = DecisionStep(
            id=stable_id("s", facts.motion.id, node.id),
            recorded_at=_NOT_YET,
            motion_id=facts.motion.id,
            value=decision_of(stated),
            stated_as=stated,
            date=_sitting(joins, node),
            noted=day(node.fields.get("GewijzigdOp")) or day(node.changed),
            vote_kind=node.text("StemmingsSoort"),
            remark=node.text("Opmerking"),
            source=node.address,
        )
        facts.records.append(step)
        votes = _votes(joins.near([node], "Stemming"), step.id)
        facts.records += votes.values()
        facts.doubles += len(joins.near([node], "Stemming")) - len(votes)


def _decisions(joins: Joins, file: File) -> Iterator[Node]:
    """The decisions on this zaak: those that name it, and those of an agenda item that is about this zaak alone."""
    yield from (node for node in joins.near(file.nodes, "Besluit"))
    for item in joins.near(file.nodes, "Agendapunt"):
        if len({zaak.text("Nummer") for zaak in joins.near([item], "Zaak")}) == 1:
            yield from (node for node in joins.near([item], "Besluit") if not joins.near([node], "Zaak"))


def _sitting(joins: Joins, decision: Node) -> date | None:
    activities = joins.near(joins.near([decision], "Agendapunt"), "Activiteit")
    days = {day(each.fields.get("Datum")) for each in activities} - {None}
    return days.pop() if len(days) == 1 else None


def _votes(nodes: Iterable[Node], step_id: str) -> dict[tuple[str, str | None, bool], Vote]:
    """One vote for each party or member, and one more where a mistake is noted; of doubles the last changed counts."""
    votes = {}
    for node in sorted(nodes, key=lambda node: (node.changed, node.id)):
        stated, party = node.text("Soort"), node.text("ActorFractie") or node.text("ActorNaam")
        if not stated or not party:
            continue
        member = node.text("ActorNaam") if node.text("ActorNaam") != party else None
        mistaken = bool(node.fields.get("Vergissing"))
        votes[party, member, mistaken] = Vote(
            id=stable_id("v", step_id, party, member, mistaken), recorded_at=_NOT_YET, step_id=step_id, party=party,
            member=member, value=vote_of(stated), stated_as=stated, seats=node.fields.get("FractieGrootte"),
            mistaken=mistaken, source=node.address,
        )  # fmt: skip
    return votes


# --- chain ------------------------------------------------------------------------------------------------------------


def _relations(joins: Joins, file: File, motion_id: str, title: Title, paper: Kamerstuk) -> Iterator[ChamberRelation]:
    """What this motion replaces, by its title and by the service; and what the service relates it to, without saying how."""
    found = {(RelationKind.REPLACES, each) for each in _papers(joins, joins.named(file.nodes, "VervangenVanuit"))}
    if title.replaces and (old := replaced_motion(title.replaces, paper)):
        found.add((RelationKind.REPLACES, f"motion/{old}"))
    near = joins.named(file.nodes, "GerelateerdNaar", "GerelateerdVanuit")
    found |= {(RelationKind.RELATED, each) for each in _papers(joins, near)}
    for kind, other in sorted(found):
        if other != motion_id:
            yield _relation(motion_id, kind, other, file.source)
    for other in sorted(_papers(joins, joins.named(file.nodes, "VervangenDoor"))):
        yield _relation(other, RelationKind.REPLACES, motion_id, file.source)


def _relation(subject: str, kind: RelationKind, other: str, source: str) -> ChamberRelation:
    identifier = ChamberRelation.make_id(subject, kind, other)
    return ChamberRelation(id=identifier, recorded_at=_NOT_YET, subject=subject, kind=kind, object=other, source=source)


def _papers(joins: Joins, zaken: Iterable[Node]) -> set[str]:
    """The motions that zaken are, of those of which the paper is known."""
    files_ = (_file(joins, node.text("Nummer") or "", [node]) for node in zaken)
    return {f"motion/{paper}" for each in files_ if (paper := _paper(each))}
