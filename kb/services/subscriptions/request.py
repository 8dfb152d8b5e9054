"""A wish that comes from anybody: noted, and asked about by mail."""

from __future__ import annotations

import logging
from datetime import datetime

from kb.domain.following import MailKind
from kb.domain.terms import Language
from kb.errors import SourceUnavailable
from kb.services.clock import running_from
from kb.services.followed import followed
from kb.services.subscriptions import keep
from kb.services.subscriptions.letters import Writer
from kb.services.subscriptions.outgoing import demand_mail, put_out, send
from kb.services.workspace import Workspace
from kb.storage.database import writing
from kb.storage.tables import SubscriberRow

_LOG = logging.getLogger(__name__)


def request_by_mail(workspace: Workspace, address: str, wanted: keep.Wish, language: Language, now: datetime) -> None:
    """Note a wish and mail the address to confirm it. It looks the same for every address, known here or not.

    Raises InvalidInput or UnknownIdentifier for what cannot be followed, InvalidInput for what is no mail address, Busy where
    too many were asked today. Where the server cannot be reached the mail waits for `notify`.
    """
    demand_mail(workspace.settings)
    followed(workspace, wanted.of)
    with writing(workspace.engine) as session:
        row = keep.ask(session, address, wanted, language, now)
        if row is None:
            return
        subscriber = session.get_one(SubscriberRow, row.subscriber_id)
        letter = Writer(workspace.settings, subscriber, now).confirmation(row)
        mail = put_out(session, subscriber, MailKind.CONFIRM, letter, now)
    try:
        send(workspace.engine, workspace.settings, running_from(now), only=mail)
    except SourceUnavailable as fault:
        _LOG.warning("a mail that asks to confirm waits: %s", fault)
