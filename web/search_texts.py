"""The words of searching and of what bears on a dependency: key, Dutch, English."""

from __future__ import annotations

SEARCH_ROWS = (
    ("search_hint", "Bijvoorbeeld: zeldzame aarden, \"strategische afhankelijkheden\", halfgelei*, 35570-XVII-26",
     "For example: zeldzame aarden, \"strategische afhankelijkheden\", halfgelei*, 35570-XVII-26"),
    ("search_help", "Zo zoekt u precies", "How to search precisely"),
    ("search_help_words", "Alle woorden tellen, ook in andere vormen en in samenstellingen; namen van hetzelfde ding tellen mee.",
     "All words count, in other forms and inside compounds too; other names of the same thing count as well."),
    ("search_help_signs",
     "\"woorden naast elkaar\" · AND OR NOT · (groep) · begin* · lijkt~ · title:woord · kind:motion · date:2021..2023",
     "\"words next to each other\" · AND OR NOT · (group) · begin* · alike~ · title:word · kind:motion · date:2021..2023"),
    ("nothing_found", "Niets gevonden. Probeer minder of andere woorden, of een begin met een sterretje (halfgelei*).",
     "Nothing found. Try fewer or other words, or a beginning with an asterisk (halfgelei*)."),
    ("found", "gevonden", "found"),
    ("some_words", "Niets heeft alle woorden. Dit heeft er een deel van.", "Nothing has all the words. This has some of them."),
    ("did_you_mean", "Bedoelde u", "Did you mean"),
    ("complete_to", "Vul aan tot", "Complete to"),
    ("also_searched", "Ook gezocht op", "Also searched for"),
    ("for_word", "voor", "for"),
    ("without_synonyms", "Zonder andere namen", "Without other names"),
    ("with_synonyms", "Ook op andere namen zoeken", "Search for other names too"),
    ("without_compounds", "Niet in samenstellingen", "Not inside compounds"),
    ("with_compounds", "Ook in samenstellingen zoeken", "Search inside compounds too"),
    ("with_suggestions", "Tel ook schakels die nog niemand heeft beoordeeld", "Count links too that nobody has judged yet"),
    ("without_suggestions", "Tel alleen bevestigde schakels", "Count confirmed links only"),
    ("refine", "Verfijnen", "Refine"),
    ("clear", "Wis alle keuzes", "Clear all choices"),
    ("more_values", "meer", "more"),
    ("why_found", "Waarom gevonden?", "Why found?"),
    ("why_word", "Gevraagd", "Asked"),
    ("why_how", "Hoe", "How"),
    ("why_found_as", "Gevonden als", "Found as"),
    ("why_field", "Waar", "Where"),
    ("why_weight", "Gewicht", "Weight"),
    ("what_bears_on", "Wat ziet hierop?", "What bears on it?"),
    ("bears_on_intro", "Instrumenten en maatregelen, met hun fase op", "Instruments and measures, with their stage on"),
    ("level_eu", "Europese Unie", "European Union"),
    ("level_nl", "Nederland", "Netherlands"),
    ("how_bears", "Hoe", "How"),
    ("today", "nu", "now"),
    ("stage_unknown", "nog geen fase bekend", "no stage known yet"),
    ("what_is_missing", "Wat ontbreekt", "What is missing"),
    ("all_as_search", "Als zoekresultaat, met filters", "As a search, with filters"),
    ("you_searched", "U zocht op", "You searched for"),
    ("show_mentions", "Toon alles wat dit noemt", "Show everything that mentions it"),
    ("marked_words", "Gemarkeerd zijn de woorden van", "Marked are the words of"),
    ("without_marks", "Zonder markering", "Without marks"),
    ("previous_page", "Vorige", "Previous"),
    ("next_page", "Volgende", "Next"),
)  # fmt: skip

HOW = {
    "word": ("het woord of een vorm ervan", "the word or a form of it"),
    "phrase": ("de woorden naast elkaar", "the words next to each other"),
    "begin": ("begint zo", "begins so"),
    "alike": ("lijkt erop", "is alike"),
    "identifier": ("officieel kenmerk", "official number"),
    "synonym": ("andere naam", "other name"),
    "compound": ("samenstelling", "compound"),
    "parts": ("delen van de samenstelling", "parts of the compound"),
    "link": ("schakel met wat gezocht werd", "link with what was asked"),
}
"""How something was found (`kb.search.plan.How`)."""
SEARCHED_FIELDS = {
    "title": ("naam", "name"),
    "names": ("andere namen", "other names"),
    "heading": ("kop", "heading"),
    "context": ("naam van het document", "name of the document"),
    "body": ("tekst", "text"),
    "whole": ("tekst, precies zo", "text, exactly so"),
    "identifiers": ("eigen kenmerk", "own number"),
    "mentions": ("verwijzing", "citation"),
    "key": ("schakel", "link"),
}
"""Fields of the index."""
PARTS = {"passage": ("Passage", "Passage"), "note": ("Noot", "Note")}
"""Kinds of hit that are no thing of their own."""
