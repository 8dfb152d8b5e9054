"""How answers travel: compressed, with one entity tag in each form, and kept for as long as they stand."""

import pytest

from kb.services.setup import initialise
from kb.services.workspace import Workspace
from kb.settings import Settings
from kb.storage.tables import LabelRow
from web.assets import asset

from .conftest import client_of

PLACES = ["/", "/def", asset("schakel.css"), "/static/schakel.css"]


@pytest.mark.parametrize("path", PLACES)
@pytest.mark.parametrize("encoding", ["gzip", "identity"])
def test_who_has_an_answer_gets_no_second_one_in_whatever_form_it_came(sample, path, encoding):
    first = sample.get(path, headers={"accept-encoding": encoding})
    assert (first.headers.get("content-encoding") == "gzip") is (encoding == "gzip")
    assert "Accept-Encoding" in first.headers["vary"] if encoding == "gzip" else True
    again = sample.get(path, headers={"accept-encoding": encoding, "if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    other = sample.get(path, headers={"accept-encoding": encoding, "if-none-match": 'W/"other"'})
    assert (other.status_code, other.content) == (200, first.content)


def test_a_page_is_asked_for_again_and_a_file_with_the_mark_of_its_content_never(sample):
    assert sample.get("/").headers["cache-control"] == "no-cache"
    assert sample.get("/static/schakel.css").headers["cache-control"] == "no-cache"
    assert "immutable" in sample.get(asset("schakel.css")).headers["cache-control"]


def test_compression_makes_a_page_smaller(sample):
    sizes = {
        each: sample.get("/def", headers={"accept-encoding": each}).num_bytes_downloaded
        for each in ("gzip", "identity")
    }
    assert sizes["gzip"] < sizes["identity"] / 3


def test_no_answer_allows_anything_inline_or_from_another_host(sample):
    for path in ("/", "/motion/none", "/static/schakel.css"):
        policy = sample.get(path).headers["content-security-policy"]
        assert "default-src 'self'" in policy
        assert "unsafe" not in policy and "http" not in policy and "*" not in policy


def test_a_page_that_was_kept_is_made_anew_when_what_is_known_changes(tmp_path):
    settings = Settings(data_dir=tmp_path)
    initialise(settings)
    workspace = Workspace(settings)
    with client_of(settings) as client:
        before = client.get("/product/laptops?lang=nl").text
        assert client.get("/product/laptops?lang=nl").text == before
        assert client.get("/product/laptops?lang=en").text != before
        with workspace.writing() as session:
            session.add(
                LabelRow(entity_id="product/laptops", language="nl", text="schootcomputer", source="eigen voorbeeld")
            )
        assert "schootcomputer" not in before
        assert "schootcomputer" in client.get("/product/laptops?lang=nl").text
    workspace.close()
