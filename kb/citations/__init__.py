"""Text into citations: clean → tokenise → find → resolve → annotate, with resolution injected."""
