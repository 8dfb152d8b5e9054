"""The words of the front page, the coverage matrix, and the pages about the whole: key, Dutch, English."""

from __future__ import annotations

PAGE_ROWS = (
    ("coverage", "Dekking: wat is er, en waar is nog niets?", "Coverage: what is there, and where is nothing yet?"),
    ("coverage_short", "Dekking", "Coverage"),
    ("coverage_intro",
     "Welke EU-instrumenten en nationale maatregelen zien op welke afhankelijkheid. Elk getal telt bevestigde schakels en leidt naar het bewijs.",
     "Which EU instruments and national measures bear on which dependency. Each number counts confirmed links and leads to the evidence."),
    ("coverage_gap_note", "Een lege cel zegt dat hier niets bekend is, niet dat er niets is.",
     "An empty cell says that nothing is known here, not that there is nothing."),
    ("coverage_filled", "cellen met schakels", "cells with links"),
    ("coverage_empty", "lege cellen", "empty cells"),
    ("coverage_words", "Woorden uit de naam", "Words of the name"),
    ("coverage_level", "Van wie", "Whose"),
    ("coverage_stage", "Fase", "Stage"),
    ("coverage_through", "Hoe", "How"),
    ("coverage_gap", "Waar dit ontbreekt", "Where this is missing"),
    ("coverage_rows", "Volgorde van de rijen", "Order of the rows"),
    ("coverage_columns", "Volgorde van de kolommen", "Order of the columns"),
    ("coverage_all", "alles", "all"),
    ("coverage_missing", "Ontbreekt", "Missing"),
    ("coverage_number", "Aantal", "Number"),
    ("coverage_none", "niets bekend", "nothing known"),
    ("coverage_unused", "Ziet op geen enkele afhankelijkheid hier", "Bears on no dependency here"),
    ("coverage_links", "schakels", "links"),
    ("coverage_link", "schakel", "link"),
    ("dependency_name", "Afhankelijkheid", "Dependency"),
)  # fmt: skip
