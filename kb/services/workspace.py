"""What a program asks of one installation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kb.domain.terms import Language
from kb.domain.timeline import NOW, Moment
from kb.errors import SourceUnavailable
from kb.services.graph_answers import GraphAnswers
from kb.services.kept_answers import KeptAnswers

if TYPE_CHECKING:
    from kb.search.marks import Marker
    from kb.services import coverage
    from kb.services.dependencies import BearingView
    from kb.services.find import Outcome, Question
    from kb.services.missing import Meant


class Workspace(KeptAnswers, GraphAnswers):
    """One installation with every question that a page or command asks of it; what is found by words is answered here."""

    def search(self, question: Question) -> Outcome:
        """What is found; see `kb.services.find.Finder.answer`."""
        with self.session() as session:
            return self.finder.answer(session, question)

    def bears_on(self, name: str, moment: Moment = NOW, *, suggestions: bool = False) -> BearingView:
        """What bears on a dependency; see `kb.services.dependencies.what_bears_on`."""
        from kb.services.dependencies import what_bears_on

        with self.session() as session:
            return what_bears_on(session, self.finder, name, moment, suggestions=suggestions)

    def coverage(self, moment: Moment = NOW, asked: coverage.Asked | None = None) -> coverage.Coverage:
        """What bears on which dependency; see `kb.services.coverage.coverage`."""
        from kb.services.coverage import coverage

        with self.session() as session:
            return coverage(self.finder.world(session, moment), moment, asked)

    def complete(self, beginning: str, language: Language = "nl") -> list[str]:
        """What somebody who typed `beginning` may go on to, with names in `language`."""
        with self.session() as session:
            return self.finder.complete(session, beginning, language)

    def meant(self, path: str) -> Meant:
        """What an address that leads nowhere may have meant; see `kb.services.missing`. Never raises."""
        from kb.services.missing import Meant, meant

        try:
            with self.session() as session:
                return meant(session, self.finder, path)
        except SourceUnavailable:
            return Meant("")

    def marker(self, text: str, moment: Moment = NOW) -> Marker:
        """What marks the words of a query in a text."""
        with self.session() as session:
            return self.finder.marker(session, text, moment)
