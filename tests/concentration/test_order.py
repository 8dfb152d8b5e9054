"""The order in which rows are added up, against a plain sort."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.concentration import order
from kb.concentration.order import in_order

ROWS = st.lists(
    st.tuples(
        st.integers(201901, 201903), st.sampled_from(["BE", "NL"]), st.integers(-1, 5), st.integers(-(2**62), 2**62)
    ),
    min_size=1,
    max_size=30,
)
"""A month, a name, a number of a category (-1 is none), and a number as large as they come."""
GROUP = 2


def plain(rows):
    """The rows one after the other, and which of them begin a cell and a group."""
    taken = sorted(range(len(rows)), key=lambda row: rows[row])
    cells = [at for at, row in enumerate(taken) if not at or rows[row] != rows[taken[at - 1]]]
    groups = [at for at in cells if not at or rows[taken[at]][:GROUP] != rows[taken[at - 1]][:GROUP]]
    return taken, cells, groups


def found(rows):
    months, names, categories, numbers = zip(*rows, strict=True)
    columns = [np.array(months), np.array(names, dtype=object), np.array(categories, dtype=np.int8), np.array(numbers)]
    made = in_order(columns, GROUP)
    taken = range(len(rows)) if made.rows is None else made.rows.tolist()
    cells = range(len(rows)) if made.cells is None else made.cells.tolist()
    return list(taken), list(cells), [cells[group] for group in made.groups.tolist()]


@pytest.mark.parametrize(
    "limit", [1, 5], ids=["numbers as large as they come", "numbers that fit beside those of rows"]
)
@given(ROWS)
def test_rows_of_a_cell_come_together_in_the_order_in_which_they_were_given(limit, rows):
    rows = [(*row[:3], row[3] % limit if limit > 1 else row[3]) for row in rows]
    assert found(rows) == plain(rows)


@given(ROWS)
def test_rows_that_lie_in_order_are_left_as_they_are(rows):
    rows = sorted(set(rows))
    columns = [np.array(column) for column in zip(*rows, strict=True)]
    made = in_order(columns, GROUP)
    assert made.rows is None
    assert made.groups.tolist() == plain(rows)[2]


@given(ROWS, st.integers(1, 7))
def test_it_is_the_same_wherever_a_block_ends(rows, size):
    rows = [(*row[:3], row[3] % 5) for row in rows]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(order, "_BLOCK", size)
        assert found(rows) == plain(rows)
