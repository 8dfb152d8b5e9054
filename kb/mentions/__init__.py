"""Text into suggested statements: motions and what is said of them, names, quantities, dates."""
