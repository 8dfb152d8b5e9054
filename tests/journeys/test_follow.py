"""Somebody wants to be told by mail what changes, and keeps that in hand, on a screen of any width."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, expect

from kb.services.setup import initialise
from kb.settings import Settings
from tests.mailbox import Mailbox, links, mail_server_running

from .conftest import served

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Mailbox]]:
    """A site that sends mail, and where that arrives."""
    data: Path = tmp_path_factory.mktemp("told")
    initialise(Settings(data_dir=data))
    with (
        mail_server_running() as mailbox,
        served(data, KB_SMTP_URL=mailbox.url, KB_MAIL_FROM="kb@kb.example", KB_BASE_URL="https://kb.example") as site,
    ):
        yield site, mailbox


@pytest.mark.parametrize("width", [320, 1280])
def test_from_a_page_by_the_mail_to_a_page_of_ones_own(browser: Browser, told: tuple[str, Mailbox], width: int) -> None:
    site, mailbox = told
    context = browser.new_context(viewport={"width": width, "height": 800}, base_url=site, locale="nl-NL")
    page = context.new_page()
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)

    def fits() -> bool:
        return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))

    page.goto("/instrument/chips-act")
    page.get_by_role("link", name="Volgen", exact=True).click()
    assert fits()
    address = f"lezer{width}@example.nl"
    page.get_by_label("E-mailadres").fill(address)
    page.get_by_role("group", name="Waarvan").last.get_by_label("nieuwe schakel").uncheck()
    page.get_by_role("button", name="Volg per e-mail").click()
    expect(page.get_by_role("status")).to_contain_text("Kijk in uw mail")

    page.goto(urlsplit(links(mailbox.to(address)[-1])[0]).path)
    assert fits()
    page.get_by_role("button", name="Bevestig").click()
    summary = page.locator(".subscription details summary")
    expect(summary).to_contain_text("nieuwe fase")
    expect(summary).not_to_contain_text("nieuwe schakel")
    page.get_by_role("button", name="Pauzeer").click()
    expect(page.get_by_text("Gepauzeerd")).to_be_visible()
    assert fits()
    page.get_by_role("button", name="Stop met alles").click()
    expect(page.get_by_role("status")).to_contain_text("uw adres is gewist")
    assert faults == []
    context.close()
