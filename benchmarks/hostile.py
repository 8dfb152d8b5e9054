"""How long the whole analysis of 1 MB takes that was written to keep it busy: `python -m benchmarks.hostile`."""

from __future__ import annotations

import time

from kb.bundled import bundled
from kb.documents.reader import read
from kb.services.analyse import analyse
from kb.services.names import catalogue
from kb.services.report import as_data

MEGABYTE = 1_000_000
PIECES = (
    "de Chips Act, ",
    "de Chips Act is aangenomen en ",
    "het instrument Chips Act en de wet ",
    "nr. 35 570 XVII, nr. 12.34 1234567.",
    "nr. 1 234.567-",
    "laptops, ",
    "de motie ",
    "de motie van het lid Jansen (Kamerstuk 35 570, nr. 1) ",
    "de leden Jansen, ",
    "verzoekt de regering te varen, en ",
    "29 september jl. en ",
    "135 van de 3.449 ",
    "tussen 10 en ",
    "IPCEI Cloud aangekondigd, ",
    "woord1\n\n1 Noot.\n\n",
    "1. Kop\n\n",
    "a\n\n",
    "woord-\n",
    "Aa Bb ",
    "(",
    "1",
)
"""Each is repeated to a megabyte, most of them as one sentence."""


def seconds(piece: str, size: int = MEGABYTE) -> float:
    """The time that reading, analysing and reporting takes."""
    known = catalogue(bundled("seeds"))
    data = (piece * (size // len(piece))).encode()
    start = time.perf_counter()
    as_data(analyse(read(data, "hostile.txt"), known), known)
    return time.perf_counter() - start


def main() -> None:
    """Print the three slowest."""
    taken = sorted(((seconds(piece), piece) for piece in PIECES), reverse=True)
    for longest, piece in taken[:3]:
        print(f"1 MB of {piece!r:<60} {longest:6.1f} s  (of {len(PIECES)} kinds)")


if __name__ == "__main__":
    main()
