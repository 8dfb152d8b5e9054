"""Files of trade as they come, brought to the one form of `kb.concentration.table`."""

from kb.concentration.imports.read import Import, read_trade

__all__ = ["Import", "read_trade"]
