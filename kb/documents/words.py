"""Lists of words, written the way people read them."""


def words(listed: str) -> frozenset[str]:
    """The set of the words in `listed`, which blanks separate."""
    return frozenset(listed.split())
