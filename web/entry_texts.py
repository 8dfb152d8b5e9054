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
    ("older", "Oudere versie", "Older version"),
    ("newer", "Nieuwere versie", "Newer version"),
    ("passages_changed", "Passages die verschillen", "Passages that differ"),
    ("nothing_changed", "De twee versies zijn gelijk.", "The two versions are the same."),
    ("official_form", "Officiële vorm", "Official Dutch form"),
    (
        "official_form_rule",
        "Volgens de Aanwijzingen voor de regelgeving, 3.43.",
        "By the Dutch Drafting Instructions (Aanwijzingen voor de regelgeving), 3.43.",
    ),
    ("as_text", "Als tekst", "As text"),
    ("download", "Neem mee als", "Take away as"),
    ("previous_mention", "Vorige vermelding", "Previous mention"),
    ("next_mention", "Volgende vermelding", "Next mention"),
)
"""Key, Dutch, English."""
