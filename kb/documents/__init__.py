"""Bytes into the structure of a document: sections, paragraphs, notes, and the way back to the original."""
