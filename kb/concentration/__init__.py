"""Tables of trade into indices of concentration: pandas in, pandas out.

`imports.read_table` brings a file to one form, `statistics.statistics` sums it per period, reporter and product into
numbers that add up over parts, `indicators.indicators` computes everything from these, and `thresholds.classify` says
what a named rule makes of it.
"""

NEGLIGIBLE = 0.05
"""Below this share from outside the EU an index over those partners says little. Our own choice, to be changed by option."""
