"""Time: the stages a policy goes through, the parliamentary year, and what "as of" means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from kb.domain.terms import Term
from kb.domain.values import StageScheme


@dataclass(frozen=True)
class StageTerm:
    """A stage of a scheme. `order` is the place on the one common line that filters use, 0–9; `ends` closes a course."""

    scheme: StageScheme
    value: str
    order: int
    term: Term
    ends: bool = False


def _stages(scheme: StageScheme, *rows: tuple[str, int, str, str]) -> list[StageTerm]:
    ended = {"repealed", "withdrawn", "superseded", "ended"}
    return [
        StageTerm(scheme, value, order, Term(f"kb:Stage.{scheme.value}.{value}", nl, en), value in ended)
        for value, order, nl, en in rows
    ]


_ACT_ROWS = (
    ("announced", 0, "aangekondigd", "announced"),
    ("proposed", 1, "voorgesteld", "proposed"),
    ("agreed", 2, "akkoord bereikt", "agreed"),
    ("adopted", 3, "vastgesteld", "adopted"),
    ("in_force", 4, "in werking", "in force"),
    ("applies", 5, "van toepassing", "applies"),
    ("amended", 6, "gewijzigd", "amended"),
    ("repealed", 9, "ingetrokken", "repealed"),
    ("withdrawn", 9, "voorstel ingetrokken", "withdrawn"),
)

STAGES: dict[tuple[StageScheme, str], StageTerm] = {
    (stage.scheme, stage.value): stage
    for stage in [
        *_stages(StageScheme.ACT, *_ACT_ROWS),
        *_stages(
            StageScheme.DIRECTIVE, *_ACT_ROWS, ("transpose_by", 4, "om te zetten uiterlijk", "to be transposed by")
        ),
        *_stages(
            StageScheme.COMMUNICATION,
            ("published", 4, "gepubliceerd", "published"),
            ("superseded", 9, "vervangen", "superseded"),
        ),
        *_stages(
            StageScheme.IPCEI,
            ("announced", 0, "aangekondigd", "announced"),
            ("notified", 1, "aangemeld", "notified"),
            ("approved", 3, "goedgekeurd", "approved"),
            ("running", 4, "loopt", "running"),
            ("ended", 9, "beëindigd", "ended"),
        ),
        *_stages(
            StageScheme.BILL,
            ("submitted", 1, "ingediend", "submitted"),
            ("passed_tk", 2, "aangenomen door de Tweede Kamer", "passed by the House of Representatives"),
            ("passed_ek", 3, "aangenomen door de Eerste Kamer", "passed by the Senate"),
            ("published", 3, "gepubliceerd", "published"),
            ("in_force", 4, "in werking", "in force"),
        ),
        *_stages(StageScheme.PRACTICE, ("running", 4, "loopt", "running"), ("ended", 9, "beëindigd", "ended")),
    ]
}
"""Every stage by scheme and value; the schemes are those of the design, §2 "Stage"."""


@dataclass(frozen=True)
class Moment:
    """The two times a question is asked at: the world on `as_of`, as the knowledge base knew it at `known_at`.

    None means now; both default to now.
    """

    as_of: date | None = None
    known_at: datetime | None = None

    @property
    def day(self) -> date:
        """The day that is asked about: where none is given that on which it was known, else today."""
        return self.as_of or (self.known_at or datetime.now(UTC)).date()

    def holds(self, start: date | None, end: date | None) -> bool:
        """Whether something that was so from `start` (unknown: always) until before `end` was so on the day asked."""
        if self.as_of is None:
            return end is None or end > self.day
        return (start is None or start <= self.as_of) and (end is None or end > self.as_of)

    def known(self, recorded: datetime, closed: datetime | None = None) -> bool:
        """Whether a record was there and not yet closed at the time asked."""
        if self.known_at is None:
            return closed is None
        return recorded <= self.known_at and (closed is None or closed > self.known_at)


NOW = Moment()
HERE = ZoneInfo("Europe/Amsterdam")
"""The clock by which days begin for the Chamber, and for people who are told by day."""


def parliamentary_session(day: date) -> str:
    """The parliamentary year that `day` falls in, `2021-2022`: it begins on the third Tuesday of September.

    Source: Grondwet art. 65 (Prinsjesdag).
    """
    first = date(day.year, 9, 1)
    third_tuesday = 1 + (1 - first.weekday()) % 7 + 14
    start = day.year if day >= date(day.year, 9, third_tuesday) else day.year - 1
    return f"{start}-{start + 1}"
