"""The web site: pages for people and data for programs, at the same addresses."""
