"""The knowledge graph: a projection of what SQL holds, as linked data."""
