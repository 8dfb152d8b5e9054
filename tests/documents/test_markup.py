"""Official XML, old and new, and web pages."""

from pathlib import Path

import pytest

from kb.documents.reader import read
from kb.documents.structure import BlockKind, ReadDocument

PAPER = """<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie>
  <metadata><meta name="OVERHEIDop.externMetadataRecord" scheme="" content="x/kst-12345-7/metadata.xml"/></metadata>
  <kamerstuk>
    <kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2022-2023</tekstregel></kamerstukkop>
    <dossier><dossiernummer><dossiernr>12 345</dossiernr></dossiernummer><titel>Regenbeleid</titel></dossier>
    <stuk>
      <stuknr>Nr. <ondernummer kamer="2">7</ondernummer></stuknr>
      <titel>BRIEF VAN DE MINISTER VAN PROEFZAKEN</titel>
      <algemeen><vrije-tekst><tekst>
        <al>Den Haag, 7 juli 2023</al>
        <tussenkop kopopmaak="vet">1. Over <nadruk>regen</nadruk></tussenkop>
        <al>Het regent<noot id="a" type="voet"><noot.nr>1</noot.nr><noot.al>Zie het
          <extref doc="x">weerbericht</extref>.</noot.al></noot> vaak <?xpp afbreek?>(CO<inf>2</inf>).</al>
        <al>Er zijn soorten:<lijst><li><li.nr>•</li.nr><al>nat;</al></li>
          <li><li.nr>•</li.nr><al>natter.</al></li></lijst>en meer.</al>
        <tussenkop kopopmaak="cur">In het noorden</tussenkop>
        <al>Daar ook.</al>
      </tekst></vrije-tekst></algemeen>
    </stuk>
  </kamerstuk>
</officiele-publicatie>
"""


def passages(document: ReadDocument) -> dict[str, str]:
    return {block.fragment: document.text[slice(*block.span)] for block in document.blocks}


def test_official_xml_becomes_the_same_structure_as_print():
    assert passages(read(PAPER.encode(), "proef.xml")) == {
        "h0.p1": "Den Haag, 7 juli 2023",
        "h1": "Over regen",
        "h1.p1": "Het regent vaak (CO2).",
        "h1.p2": "Er zijn soorten:",
        "h1.p3": "• nat;",
        "h1.p4": "• natter.",
        "h1.p5": "en meer.",
        "h1-in-het-noorden": "In het noorden",
        "h1.p6": "Daar ook.",
        "n1": "Zie het weerbericht.",
    }


def test_a_note_inside_a_paragraph_knows_its_word_and_section():
    document = read(PAPER.encode(), "proef.xml")
    (note,) = document.notes
    assert (note.number, note.marker_word, document.section_key(note.section)) == ("1", "regent", "1")


def test_official_xml_describes_itself():
    about = read(PAPER.encode(), "proef.xml").about
    assert (about.id, about.date, about.type) == ("kst-12345-7", "2023-07-07", "brief")
    assert (about.session, about.title) == ("2022-2023", "BRIEF VAN DE MINISTER VAN PROEFZAKEN")


def test_an_id_is_put_together_where_no_metadata_names_it():
    bare = PAPER.replace("x/kst-12345-7/metadata.xml", "")
    assert read(bare.encode(), "proef.xml").about.id == "kst-12345-7"


def test_real_motions_come_out_clean(shared_data: Path):
    files = sorted((shared_data / "motions" / "xml").glob("*.xml"))
    assert files
    for path in files:
        document = read(path.read_bytes(), path.name)
        texts = list(passages(document).values())
        assert document.about.id == path.stem
        assert document.about.date and document.about.type == "motie" and document.about.session
        assert texts[0] == "De Kamer,"
        assert not any(text != " ".join(text.split()) for text in texts)


def test_the_signers_of_a_real_motion_are_blocks_of_their_own(shared_data: Path):
    document = read((shared_data / "motions" / "xml" / "kst-19637-3185.xml").read_bytes(), "motie")
    assert list(passages(document).values())[-2:] == ["Koekkoek", "Ceder"]


def test_a_real_letter_keeps_its_inline_notes(shared_data: Path):
    (path,) = (shared_data / "official_xml" / "kamerstuk").glob("*letter*")
    document = read(path.read_bytes(), path.name)
    assert [note.number for note in document.notes] == ["1", "2", "6", "13"]
    assert [note.marker_word for note in document.notes] == ["2023", "scherpen", "Braun", "Baarle-Dassen"]
    assert document.about.id == "kst-28844-269" and document.about.date == "2023-07-07"


def test_a_real_paper_in_the_old_dialect_is_read(shared_data: Path):
    (path,) = (shared_data / "official_xml" / "kamerstuk").glob("*kamerwrk*")
    document = read(path.read_bytes(), path.name)
    assert document.about.id == "kst-25823-3" and document.about.session == "1997-1998"
    assert [section.number for section in document.sections] == ["I", "1", "2"]


@pytest.mark.parametrize("prefix", ["", "<!DOCTYPE html>\n", "<!-- proef -->\n<!doctype HTML>"])
def test_a_web_page_is_read_without_its_own_furniture(prefix: str):
    body = "<nav>Menu</nav><h2>Regen</h2><p>Het <b>regent</b>.</p><ul><li>nat</li></ul>"
    page = f"<html><head><title>x</title></head><body>{body}</body></html>"
    document = read((prefix + page).encode(), "proef.html")
    assert passages(document) == {"h-regen": "Regen", "h-regen.p1": "Het regent.", "h-regen.p2": "nat"}
    assert document.blocks[-1].kind is BlockKind.LIST_ITEM
