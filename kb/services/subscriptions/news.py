"""What is to be told of a subscription, and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from kb.domain.following import Period, Subscription, Why
from kb.domain.quotes import stable_id
from kb.domain.timeline import HERE, NOW
from kb.domain.values import RequestState
from kb.services.events import events
from kb.services.followed import Followed, followed
from kb.services.lookup import Lookup
from kb.services.telling import Event, Window
from kb.services.views.things import Ref
from kb.services.workspace import Workspace

_MORNING = timedelta(hours=6)
"""When a day begins for who is told daily."""
OVERLAP = timedelta(hours=1)
"""How far is looked back again: what was recorded by then may have been committed later, by an import that took long."""


@dataclass(frozen=True)
class News:
    """What is told of a subscription: the events, and what is remembered so that none is told twice."""

    what: Followed
    events: tuple[Event, ...]
    seen: str
    told: str
    """What was told that the next look back finds again, as `Told` writes it."""


@dataclass(frozen=True)
class Told:
    """What was told of the time that the next look back covers: events by their ids, and of changes of state, which may be
    undone and done again meanwhile, where each thing came to stand and when. Kept as words with blanks between them."""

    events: frozenset[str]
    states: Mapping[str, tuple[RequestState, datetime]]

    @classmethod
    def of(cls, text: str) -> Told:
        """What was kept."""
        words = [word.split("=") for word in text.split()]
        states = {word[0]: (RequestState(word[1]), datetime.fromisoformat(word[2])) for word in words if len(word) == 3}
        return cls(frozenset(word[0] for word in words if len(word) == 1), states)

    def then(self, found: Iterable[Event], begin: datetime) -> Told:
        """With what is told now too, without what the next look back, which begins at `begin`, does not find."""
        states = {id_: told for id_, told in self.states.items() if told[1] > begin}
        states |= {event.about.id: (event.became, event.at) for event in found if event.became}
        return Told(frozenset(event.id for event in found if event.at > begin and not event.became), states)

    def __str__(self) -> str:
        stand = (f"{id_}={state.value}={at.isoformat()}" for id_, (state, at) in self.states.items())
        return " ".join(sorted((*self.events, *stand)))


def is_due(row: Subscription, now: datetime) -> bool:
    """Whether a subscription is to be told now: always, once each morning, or on the first of a week."""
    if row.told_until is None or row.paused_at is not None:
        return False
    return row.period is Period.AT_ONCE or _edition(row.period, row.told_until) != _edition(row.period, now)


def _edition(period: Period, at: datetime) -> tuple[int, ...]:
    """Of which day or week the digest is that is sent at a time."""
    day = (at.astimezone(HERE) - _MORNING).date()
    return (day.toordinal(),) if period is Period.DAILY else tuple(day.isocalendar())[:2]


@dataclass
class Reporter:
    """Finds news for many subscriptions; what an address shows is looked up once."""

    workspace: Workspace
    now: datetime
    _shown: dict[str, Followed] = field(default_factory=dict)

    def news(self, row: Subscription) -> News:
        """What became known since the last time. Raises what `followed` does where the thing is not here any more."""
        assert row.since is not None and row.told_until is not None  # noqa: S101 - only those that are due get here
        if row.of not in self._shown:
            self._shown[row.of] = followed(self.workspace, row.of)
        what = self._shown[row.of]
        before, told = frozenset(row.seen.split()), Told.of(row.told)
        window = Window(max(row.since, row.told_until - OVERLAP), self.now)
        found = self._events(row, what, before, window)
        seen = what.ids | before if what.partial else what.ids
        new = tuple(event for event in found if event.id not in told.events)
        return News(what, new, " ".join(sorted(seen)), str(told.then(found, self.now - OVERLAP)))

    def _events(self, row: Subscription, what: Followed, before: frozenset[str], window: Window) -> list[Event]:
        stood = {id_: state for id_, (state, _) in Told.of(row.told).states.items()}
        with self.workspace.session() as session:
            # What has left the view is told too: often that is the news.
            found = events(session, what.ids | before, window, row.wanted - {Why.MATCH}, stood)
            if Why.MATCH in row.wanted:
                names = Lookup(session, NOW).refs(what.ids - before)
                found += [self._match(row, names[id_]) for id_ in sorted(names)]
        return found

    def _match(self, row: Subscription, about: Ref) -> Event:
        """That a thing is shown that was not shown before, whether it is new itself or not."""
        id_ = stable_id("n", Why.MATCH, row.id, about.id, self.now)
        return Event(id_, self.now, Why.MATCH, about, about.label_nl, about.english, about.path)
