"""Schakel's knowledge base: documents read, linked and tracked, each link with its evidence."""

__version__ = "0.1.0"
