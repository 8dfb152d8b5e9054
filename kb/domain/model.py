"""The whole model in one place: every kind of entity by name. Tables, pages, graph and forms are made from this."""

from __future__ import annotations

from kb.domain import proposals as _proposals  # noqa: F401 - a record that no entity refers to
from kb.domain.actors import Actor, Country, Region
from kb.domain.chamber import Commitment
from kb.domain.computations import Computation
from kb.domain.entity import Entity
from kb.domain.policy import Dictum, Instrument, Measure, Motion, Observation, Request
from kb.domain.products import Criterion, Dependency, Product
from kb.domain.publications import Document

ENTITIES: dict[str, type[Entity]] = {
    model.kind: model
    for model in (
        Document, Motion, Dictum, Request, Dependency, Product, Instrument, Measure,
        Criterion, Observation, Computation, Actor, Country, Region, Commitment,
    )
}  # fmt: skip
"""Kind, as in the address, to the class that declares it; in the order in which they are shown."""
