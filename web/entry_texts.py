"""The words of the document reader and of the pages about one thing."""

from __future__ import annotations

ENTRY_ROWS = (
    ("cite", "Citeer", "Cite"),
    ("cite_passage", "Citeer deze passage:", "Cite this passage:"),
    ("beside_passage", "Bij passage", "Beside passage"),
    ("evidence_for", "Bewijs voor", "Evidence for"),
    ("named_here", "Genoemd in dit document", "Named in this document"),
    ("places", "Vindplaatsen", "Places"),
    ("compare_versions", "Versies vergelijken", "Compare versions"),
    ("copied", "Adres gekopieerd", "Address copied"),
    ("previous_mention", "Vorige vermelding", "Previous mention"),
    ("next_mention", "Volgende vermelding", "Next mention"),
)
"""Key, Dutch, English."""
