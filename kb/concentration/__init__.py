"""Tables of trade into indices of concentration: pandas in, pandas out.

`imports.read_table` brings a file to one form, `statistics.statistics` sums it per period, reporter and product into
numbers that add up over parts, `indicators.indicators` computes everything from these, and `thresholds.classify` says
what a named rule makes of it.
"""
