"""Drawing a neighbourhood: the centre in the middle, what it points at to the right, what points at it to the left.

What was opened has its own neighbours in the next column outward. Names are written level, and the same view is drawn
the same way every time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kb.services.network import Edge, Network, Node

COLUMN, ROW, EDGE, NAME, MARK = 330, 26, 20, 265, 9
"""Width of a column, height of a row, the margin around, the width of a name and the radius of a mark, in units of the
drawing."""
_LETTERS = 36
"""How much of a name is written; the whole name is its title."""


@dataclass(frozen=True)
class Spot:
    """Where a thing stands: its mark at (x, y), its name to the right or left of it."""

    node: Node
    x: int
    y: int
    right: bool


@dataclass(frozen=True)
class Line:
    """A relation as a curve from one mark to another."""

    edge: Edge
    path: str


@dataclass(frozen=True)
class Drawing:
    """All that is drawn, and how large it is."""

    width: int
    height: int
    spots: tuple[Spot, ...]
    lines: tuple[Line, ...]


def drawn(network: Network) -> Drawing:
    """The drawing of a neighbourhood; of the centre alone it is one spot."""
    centre = network.centre.id
    nodes = {node.ref.id: node for node in network.nodes}
    children = _tree(network)
    sides = _sides(network, children.get(centre, []))
    heights = {side: sum(_rows(each, children) for each in sides[side]) for side in sides}
    height = max(*heights.values(), 1) * ROW + 2 * EDGE
    deepest = {side: max((_depth(each, children) for each in sides[side]), default=0) for side in sides}
    middle = EDGE + _reach(deepest[False])
    places = {centre: (middle, height // 2, True)}
    for right, firsts in sides.items():
        top = (height - heights[right] * ROW) // 2
        for each in firsts:
            _place(each, 1, top, right, middle, children, places)
            top += _rows(each, children) * ROW
    spots = tuple(Spot(nodes[name], *place) for name, place in places.items())
    lines = tuple(Line(edge, _curve(places[edge.subject], places[edge.object])) for edge in network.edges
                  if {edge.subject, edge.object} <= places.keys())  # fmt: skip
    width = middle + _reach(deepest[True]) + EDGE
    return Drawing(width, height, spots, lines)


def _reach(columns: int) -> int:
    """How far the columns of one side come, names included; the name of the centre itself hangs over on both sides."""
    return COLUMN * columns - COLUMN // 2 + NAME if columns else NAME // 2


def _tree(network: Network) -> dict[str, list[str]]:
    """Each thing under the one through which it is reached first."""
    steps = {node.ref.id: node.steps for node in network.nodes}
    near: dict[str, set[str]] = defaultdict(set)
    for edge in network.edges:
        near[edge.subject].add(edge.object)
        near[edge.object].add(edge.subject)
    opened = {node.ref.id for node in network.nodes if node.open or not node.steps}
    found: dict[str, list[str]] = defaultdict(list)
    for node in network.nodes:
        before = sorted(each for each in near[node.ref.id] & opened if steps[each] == node.steps - 1)
        if before:
            found[before[0]].append(node.ref.id)
    return found


def _sides(network: Network, firsts: Sequence[str]) -> dict[bool, list[str]]:
    """True: what the centre points at; False: what points at the centre."""
    pointed = {edge.object for edge in network.edges if edge.subject == network.centre.id}
    return {right: [each for each in firsts if (each in pointed) is right] for right in (False, True)}


def _rows(name: str, children: Mapping[str, Sequence[str]]) -> int:
    return max(sum(_rows(each, children) for each in children.get(name, ())), 1)


def _depth(name: str, children: Mapping[str, Sequence[str]]) -> int:
    return 1 + max((_depth(each, children) for each in children.get(name, ())), default=0)


def _place(
    name: str, column: int, top: int, right: bool, middle: int, children: Mapping[str, Sequence[str]],
    places: dict[str, tuple[int, int, bool]],
) -> None:  # fmt: skip
    """Put a thing in the middle of the rows that its own neighbours take, and these in the next column."""
    x = middle + (COLUMN * column if right else -COLUMN * column) + (-COLUMN // 2 if right else COLUMN // 2)
    places[name] = (x, top + _rows(name, children) * ROW // 2, right)
    for each in children.get(name, ()):
        _place(each, column + 1, top, right, middle, children, places)
        top += _rows(each, children) * ROW


def _curve(start: tuple[int, int, bool], end: tuple[int, int, bool]) -> str:
    """A curve that leaves and arrives level."""
    (x, y, _), (u, v, _) = start, end
    bend = (u - x) // 2 if abs(u - x) > MARK else 60
    return f"M{x} {y}C{x + bend} {y} {u - bend if abs(u - x) > MARK else u + bend} {v} {u} {v}"


def shortened(name: str) -> str:
    """As much of a name as is written beside its mark."""
    return name if len(name) <= _LETTERS else f"{name[: _LETTERS - 1].rstrip()}…"
