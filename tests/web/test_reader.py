"""The document reader: exactly the document's words, with what they name and bear out beside them."""

import gzip
import itertools

import pytest
from lxml import html

from kb.documents.reader import read
from kb.domain.values import RenditionKind
from kb.services.ingest import Incoming, ingest_document
from kb.services.setup import initialise
from kb.services.workspace import Workspace
from kb.settings import Settings

from .conftest import client_of

JSON = {"accept": "application/json"}


def real_documents(shared_data):
    """Real documents in each format: id, file name and bytes."""
    letter = next(shared_data.glob("000_*.txt"))
    yield "kst-35925-XVII-54", letter.name, letter.read_bytes()
    kinds = (
        "motions/xml/*.xml",
        "official_xml/st*.xml",
        "official_xml/kamerstuk/*.xml",
        "pdf/*.pdf",
        "follow_up/letters/*.txt",
    )
    for pattern in kinds:
        for path in itertools.islice(sorted(shared_data.glob(pattern)), 2):
            yield path.stem, path.name, path.read_bytes()


@pytest.fixture(scope="module")
def library(tmp_path_factory, shared_data):
    """A site that has read real documents, and what a reader makes of each: id to its document."""
    settings = Settings(data_dir=tmp_path_factory.mktemp("library"))
    initialise(settings)
    workspace, documents = Workspace(settings), {}
    for name, file, data in real_documents(shared_data):
        given = None if name.startswith("kst-") and read(data, file).about.id else f"kst-99999-{len(documents) + 1}"
        given = "kst-35925-XVII-54" if name == "kst-35925-XVII-54" else given
        report = ingest_document(workspace, Incoming(data, file, given, None, RenditionKind.OFFICIAL))
        documents[report.document_id] = read(data, file)
    workspace.close()
    with client_of(settings) as client:
        yield client, documents


@pytest.fixture(scope="module")
def letter(library):
    """The page of the first letter."""
    client, _ = library
    return html.fromstring(client.get("/document/kst-35925-XVII-54").content)


def passages(page):
    """Fragment to the element that shows it, in the order of the page."""
    return {each.get("id"): each for each in page.xpath("//*[contains(concat(' ', @class, ' '), ' passage ')]")}


def own_words(element):
    (words,) = (each for each in element.xpath("./span[@class='words']"))
    return "".join(words.xpath(".//text()[not(ancestor::sup)]"))


def test_the_words_on_screen_are_exactly_those_of_the_document(library):
    client, documents = library
    assert len(documents) >= 6
    for id_, document in documents.items():
        shown = passages(html.fromstring(client.get(f"/{id_}").content))
        assert {fragment: own_words(element) for fragment, element in shown.items()} == {
            block.fragment: document.text[slice(*block.span)] for block in document.blocks
        }, id_


def test_the_text_stands_in_its_order_with_every_note_right_after_the_passage_that_refers_to_it(library):
    client, documents = library
    for id_, document in documents.items():
        shown = list(passages(html.fromstring(client.get(f"/{id_}").content)))
        body = [block.fragment for block in document.blocks if block.kind != "note"]
        assert [fragment for fragment in shown if fragment in set(body)] == body
        for note in document.notes:
            if note.marker is not None:
                place = document.fragment_at(max(note.marker - 1, 0))
                between = shown[shown.index(place) + 1 : shown.index(note.fragment)]
                assert all(fragment not in body for fragment in between), (id_, note.fragment)


def test_every_thing_that_is_named_is_a_link_of_its_kind_that_leads_somewhere(library, letter):
    client, _ = library
    named = letter.xpath("//div[@class='text']//a[contains(@class, 'mention')]")
    assert len(named) > 100
    ids = set(letter.xpath("//@id"))
    for link in named:
        address, things = link.get("href"), link.get("data-things").split()
        if address.startswith("#"):
            assert address[1:] in ids and (len(things) > 1 or things == [address[1:]])
        else:
            assert [address.lstrip("/")] == things
        kinds = set(link.get("class").split())
        assert things[0].partition("/")[0] in kinds or (things[0].startswith("value-") and kinds & {"figure", "date"})
    for address in {link.get("href") for link in named if not link.get("href").startswith("#")}:
        assert client.get(address).status_code == 200, address


def test_words_that_refer_to_several_motions_name_them_all(letter):
    (group,) = letter.xpath("//a[contains(@class, 'mention')][text()='dit drietal moties']")
    assert len(group.get("data-things").split()) == 3
    assert group.get("href") == "#named-motion"


def test_the_list_of_named_things_leads_to_every_mention_and_says_what_each_is(letter):
    ids = set(letter.xpath("//@id"))
    entries = letter.xpath("//section[@class='named']//li[@data-thing]")
    assert entries
    for entry in entries:
        places = [place.lstrip("#") for place in entry.xpath(".//p[@class='places']/a/@href")]
        assert places and set(places) <= ids
        for place in places:
            (mention,) = letter.xpath("//a[@id=$id]", id=place)
            assert entry.get("data-thing") in mention.get("data-things").split()
    (microelectronics,) = letter.xpath("//li[@data-thing='instrument/ipcei-microelectronics-2']")
    assert microelectronics.xpath(".//span[contains(@class, 'stage')]")


def test_beside_a_passage_stands_what_it_is_evidence_for_with_its_words(library, letter):
    client, _ = library
    view = client.get("/document/kst-35925-XVII-54", headers=JSON).json()
    told = [(passage, each) for passage in view["document"]["passages"] for each in passage["bears_out"]]
    assert {each["kind"] for _, each in told} >= {"link", "claim", "figure"}
    shown = passages(letter)
    for passage, each in told:
        beside = shown[passage["fragment"]].xpath("./following-sibling::aside[1]/details | ./details")[0]
        assert each["exact"] in "".join(beside.itertext())


def test_a_summary_is_evidence_for_nothing(seeded):
    view = seeded.get("/document/kst-35925-XVII-54", headers=JSON).json()
    assert view["document"]["shown"]["kind"] == "summary"
    assert not any(passage["bears_out"] for passage in view["document"]["passages"])


def test_a_thing_that_gets_a_name_later_is_found_in_a_text_that_was_read_before(tmp_path):
    from kb.domain.values import LabelKind
    from kb.storage.tables import LabelRow

    settings = Settings(data_dir=tmp_path)
    initialise(settings)
    workspace = Workspace(settings, lasting=True)
    data = b"Betreft: proef\n\nDe grumbelsteen komt uit een ver land.\n"
    id_ = ingest_document(workspace, Incoming(data, "p.txt", "kst-99999-1", None, RenditionKind.OFFICIAL)).document_id

    def named():
        return {each.ref.id for each in workspace.view(id_).document.named}

    assert "product/semiconductors" not in named()
    with workspace.writing() as session:
        session.add(
            LabelRow(entity_id="product/semiconductors", language="nl", text="grumbelsteen", kind=LabelKind.ALTERNATIVE,
                     exact_case=False, source="proef")
        )  # fmt: skip
    assert "product/semiconductors" in named()
    workspace.close()


def test_every_passage_and_note_has_an_address_and_can_be_cited(letter):
    for fragment, element in passages(letter).items():
        links = element.xpath("./span[@class='passage-tools']/a/@href")
        assert links == [f"#{fragment}", f"/cite/document/kst-35925-XVII-54?passage={fragment}"]


def test_the_page_of_a_letter_is_small_over_the_wire(library):
    client, _ = library
    assert len(gzip.compress(client.get("/document/kst-35925-XVII-54").content)) < 100_000


def read_in(letter, words):
    """What the page tells of the place whose words are `words`: the entries that its card shows."""
    (place,) = letter.xpath("//a[contains(@class, 'mention')][. = $words]", words=words)[:1]
    return [
        " ".join(letter.xpath("string(//li[@data-thing=$id]/div)", id=id_).split())
        for id_ in place.get("data-things").split()
    ]


def test_a_figure_is_told_as_it_was_read_with_the_observation_that_is_kept_of_it(letter):
    share, some, all_ = read_in(letter, "135 van de 3.449 geanalyseerde productcategorieën")
    assert share.startswith("3,9% van geanalyseerde productcategorieën")
    assert some.startswith("135 van productcategorieën") and all_.startswith("3.449 van geanalyseerde")
    assert letter.xpath(
        "//li[starts-with(@data-thing, 'value-')]//a[contains(@href, '/observation/analysed-categories')]"
    )
    (euros,) = read_in(letter, "300 miljoen euro")
    assert euros.startswith("300.000.000 EUR")


def test_a_date_is_told_with_how_it_was_read_and_leads_to_its_day_on_the_timeline(library, letter):
    client, _ = library
    (year_follows,) = read_in(letter, "15 september jl.")
    assert year_follows.startswith("15 september 2021") and "het jaar volgt" in year_follows
    (vague,) = read_in(letter, "kort na het zomerreces")
    assert vague.startswith("–") and "geen vaste datum" in vague
    (there,) = letter.xpath("//li[div/strong = '15 september 2021']//a[contains(@href, '/timeline')]/@href")
    days = html.fromstring(client.get(there).content).xpath("//ol[contains(@class, 'happened')]//time/@datetime")
    assert days and max(days) <= "2021-09-15"


def test_what_is_given_twice_is_one_entry_with_two_places_that_are_there(letter):
    ids = set(letter.xpath("//@id"))
    entries = letter.xpath("//li[starts-with(@data-thing, 'value-')]")
    assert max(len(entry.xpath(".//p[@class='places']/a")) for entry in entries) > 1
    assert {link[1:] for entry in entries for link in entry.xpath(".//p[@class='places']/a/@href")} <= ids


def test_nothing_is_underlined_as_two_things(library):
    client, documents = library
    for id_ in documents:
        page = html.fromstring(client.get(f"/{id_}").content)
        assert not page.xpath("//a[contains(@class, 'mention')]//a")
        told = client.get(f"/{id_}", headers=JSON).json()["document"]["passages"]
        for passage in told:
            spans = sorted((each["start"], each["end"]) for kind in ("mentions", "values") for each in passage[kind])
            assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans)), (id_, passage["fragment"])
