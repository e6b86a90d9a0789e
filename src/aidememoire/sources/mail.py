"""E-mail: press releases with their attachments, and pages a browser saved as one file (MHTML)."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from email.message import EmailMessage
from io import BytesIO
from typing import BinaryIO

from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.sources.charset import decode_markup
from aidememoire.sources.decode import MOST_BYTES, find_problem
from aidememoire.sources.html_facts import is_address
from aidememoire.sources.html_page import build_html_page
from aidememoire.sources.seat import DEEPEST, Found, Seat

ATTACHED = (".pdf", ".docx", ".html", ".htm", ".txt")
"""Endings of attachments that may hold a report."""
_MOST_PARTS = 200
_SHORT = 200
"""Characters of plain text under which the HTML of the same message is read instead: « see the HTML version »."""

ReadStream = Callable[[BinaryIO, str, Seat], Iterator[Found]]


def read_mail(content: bytes, seat: Seat, read: ReadStream) -> Iterator[Found]:
    """The message as a page, with its subject as title and its date as sent; then each attachment by its ending."""
    message = parse_mail(content)
    if message is None:
        yield seat.refuse("not an e-mail that can be read")
        return
    yield build_letter(message, seat)
    if seat.depth >= DEEPEST:
        return
    for number, part in enumerate(message.walk()):
        if number > _MOST_PARTS:
            yield seat.refuse(f"it has more than {_MOST_PARTS} parts; the rest is passed over")
            return
        name = get_header(part.get_filename) or ""
        if name.lower().endswith(ATTACHED):
            inner = seat.enter(name)
            payload = get_content(part)
            yield from read(BytesIO(payload), name, inner) if payload else iter([inner.refuse("it is empty")])


def build_letter(message: EmailMessage, seat: Seat) -> Found:
    """What the message itself says: its plain text, or its HTML where the plain text says nothing."""
    plain = _find_part(message, "text/plain")
    rich = _find_part(message, "text/html")
    title = get_header(lambda: str(message["subject"] or "")) or None
    date = get_header(lambda: str(message["date"] or "")) or None
    origin = replace(seat.origin, content_type="message/rfc822", dated_by="date" if date else None)
    if rich is not None and (plain is None or len(get_content(plain)) < _SHORT):
        found = build_html_page(get_content(rich), replace(origin, charset=_get_charset(rich)), source=seat.source)
        if isinstance(found, Refusal):
            return found
        return replace(found, source=seat.source, url=None, date=date or found.date, title=title or found.title)
    if plain is None:
        return seat.refuse("the message holds no text")
    text, named = decode_markup(get_content(plain), _get_charset(plain))
    problem = named if text is None else find_problem(text)
    if text is None or problem:
        return seat.refuse(problem or named)
    words = re.sub(r"\r\n?", "\n", text)
    return Page(source=seat.source, text=words, date=date, title=title, origin=replace(origin, charset=named))


def read_saved_page(content: bytes, seat: Seat) -> Iterator[Found]:
    """The page of an MHTML file: its first part in HTML, under the address it was saved from."""
    message = parse_mail(content)
    part = _find_part(message, "text/html") if message is not None else None
    if message is None or part is None:
        yield seat.refuse("it holds no saved page (no part in HTML)")
        return
    said = [get_header(lambda: str(message["snapshot-content-location"] or ""))]
    said.append(get_header(lambda: str(part["content-location"] or "")))
    address = next((words for words in said if words and is_address(words)), None)
    origin = replace(seat.origin, content_type="multipart/related", charset=_get_charset(part), address=address)
    yield build_html_page(get_content(part), origin, source=seat.source, url=address)


def parse_mail(content: bytes) -> EmailMessage | None:
    """The message, or None; the parser of the standard library fails on some broken headers in many ways."""
    if len(content) > 2 * MOST_BYTES:
        return None
    try:
        message = email.message_from_bytes(content, policy=email.policy.default)
    except Exception:
        return None
    return message if len(message) and isinstance(message, EmailMessage) else None


def get_header(ask: Callable[[], str | None]) -> str:
    """A header's words on one line; empty when it cannot be read."""
    try:
        return " ".join((ask() or "").split())[:1000]
    except Exception:
        return ""


def get_content(part: EmailMessage) -> bytes:
    """The bytes of a part, at most what a document may have."""
    try:
        content = part.get_payload(decode=True)
    except Exception:
        return b""
    return content[: MOST_BYTES + 1] if isinstance(content, bytes) else b""


def _find_part(message: EmailMessage, kind: str) -> EmailMessage | None:
    for number, part in enumerate(message.walk()):
        if number > _MOST_PARTS:
            return None
        if part.get_content_type() == kind and not get_header(part.get_filename):
            return part if isinstance(part, EmailMessage) else None
    return None


def _get_charset(part: EmailMessage) -> str | None:
    return get_header(part.get_content_charset) or None
