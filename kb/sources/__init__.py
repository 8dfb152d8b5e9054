"""Clients of the official sources."""
