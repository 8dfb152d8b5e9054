"""However a text was written to keep the analysis busy: twice as much of it takes twice the work, not four times.

Work is counted in lines of Python that are run, so that no clock and no busy machine decides.
"""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

import pytest

from kb.bundled import bundled
from kb.documents.reader import read
from kb.services.analyse import analyse
from kb.services.names import catalogue
from kb.services.report import as_data

PIECES = 300
MOST = 2.3


class Lines:
    """Counts the lines run while it is in force, and then gives way to whoever traced before it."""

    def __enter__(self) -> Lines:
        self.number = 0
        self._before = sys.gettrace()
        sys.settrace(self._trace)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(self._before)

    def _trace(self, _frame: FrameType, event: str, _arg: Any) -> Any:
        self.number += event == "line"
        return self._trace


def work(piece: str, times: int) -> int:
    known = catalogue(bundled("seeds"))
    data = (piece * times).encode()
    with Lines() as lines:
        as_data(analyse(read(data, "proef.txt"), known), known)
    return lines.number


@pytest.mark.parametrize(
    "piece",
    [
        "de Chips Act, ",
        "de Chips Act is aangenomen en ",
        "het instrument Chips Act en de wet ",
        "de wet en de Chips Act, ",
        "nr. 35 570 XVII, nr. 12.34 1234567.",
        "laptops, ",
        "Laptops zijn geconcentreerd. ",
        "de leden Jansen, ",
        "135 van de 3.449 havens en hiervan 12, ",
        "29 september jl. en ",
        "woord1\n\n1 Noot.\n\n",
        "1. Kop\n\ntekst.\n\n",
        "1 Noot\n",
        "De motie-Jansen verzoekt de regering om te varen. ",
        "de motie (motie-Jansen, Kamerstuk 35 570, nr. 1) en ",
        "de Chips Act (Kamerstuk 35 570, nr. 1) en ",
        "7 Zie\n8 Zie\n",
        "de motie van het lid Jansen (Kamerstuk 35 570, nr. 1) ",
        "Hiervan zijn er 30 gezien. ",
        "olie diversificatie van leveranciers ",
        "gaat over tot de orde van de dag.\n\nAa\n\n",
        "binnen drie maanden, 5 en 6 oktober 2021 ",
    ],
)
def test_twice_the_text_takes_about_twice_the_work(piece: str) -> None:
    work(piece, 2)
    assert work(piece, 2 * PIECES) <= MOST * work(piece, PIECES)
