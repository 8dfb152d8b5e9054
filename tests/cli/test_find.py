"""Searching in a terminal: the words stand out, and nothing in a text is taken for a style."""

from rich.console import Console

from kb.cli.find import marked


def test_words_found_are_marked_in_a_terminal() -> None:
    out = Console(force_terminal=True, color_system="standard", highlight=False, width=80)
    with out.capture() as shown:
        out.print(marked("pennen, nootmuskaat en [bold]stofzuigers[/bold]", [(8, 19)]))
    assert "\x1b[1;4mnootmuskaat\x1b[0m en [bold]stofzuigers[/bold]" in shown.get()


def test_search_and_dependency_say_in_words_what_was_found(kb):
    assert kb("init").code == 0
    found = kb("search", "zeldzame", "aarden", "--kind", "instrument", "--why")
    assert found.code == 0
    assert "Ook gezocht op" in found.out and "Verfijnen" in found.out and "Gevonden: 3" in found.out
    assert kb("search", "35570-XVII-26").out.startswith("Motie-Alkaya/Weverling")
    assert "Bedoelde u: nootmuskaat" in kb("search", "nootmuskaap").out
    told = kb("dependency", "zeldzame", "aarden", "--as-of", "2021-11-22")
    assert "via de ruimere" in told.out and "Wat ontbreekt" in told.out


def test_a_mistake_ends_with_advice_and_code_2(kb):
    assert kb("init").code == 0
    for arguments in (("search", '"open'), ("search", "x", "--kind", "moti"), ("dependency", "niets", "daarvan")):
        ended = kb(*arguments)
        assert ended.code == 2 and "; " in ended.err and not ended.out
