"""What there is dependence on: dependencies, the products they concern, and the grounds for acting."""

from __future__ import annotations

from typing import Annotated, ClassVar

from sqlmodel import Field

from kb.domain.entity import Entity, Text
from kb.domain.terms import Term


class Dependency(Entity):
    """A reliance on somebody outside the EU for a product, material, service or technology."""

    kind: ClassVar[str] = "dependency"
    term: ClassVar[Term] = Term("kb:Dependency", nl="Afhankelijkheid", en="Dependency")

    definition_nl: Annotated[Text | None, Term("skos:definition", nl="Omschrijving", en="Definition (Dutch)")] = None
    definition_en: Annotated[Text | None, Term("skos:definition", nl="Omschrijving (Engels)", en="Definition")] = None


class Product(Entity):
    """A good or service, with its code where it has one."""

    kind: ClassVar[str] = "product"
    term: ClassVar[Term] = Term("kb:Product", nl="Product", en="Product")

    code: Annotated[str | None, Term("skos:notation", nl="Goederencode", en="Commodity code")] = Field(
        None, max_length=60, schema_extra={"pattern": r"^\d{2,8}( \d{2,8})*$"}
    )
    """HS or CN codes without dots, several apart by a blank."""
    nomenclature: Annotated[str | None, Term("kb:nomenclature", nl="Nomenclatuur", en="Nomenclature")] = Field(
        None, max_length=20
    )
    """`HS 2017`, `CN 2021`, …"""


class Criterion(Entity):
    """A ground on which the policy says whether to act."""

    kind: ClassVar[str] = "criterion"
    term: ClassVar[Term] = Term("kb:Criterion", nl="Criterium", en="Criterion")

    definition_nl: Annotated[Text | None, Term("skos:definition", nl="Omschrijving", en="Definition (Dutch)")] = None
    definition_en: Annotated[Text | None, Term("skos:definition", nl="Omschrijving (Engels)", en="Definition")] = None
