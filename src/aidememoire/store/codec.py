"""Readings and events as bytes and back, exactly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256
from typing import Any, TypeVar

import msgspec

from aidememoire.errors import RecordError
from aidememoire.model.ledger import Tie
from aidememoire.model.people import Appearance, Person
from aidememoire.model.reading import Reading
from aidememoire.model.record import Event
from aidememoire.model.rubbish import collect_later
from aidememoire.store.packing import BROKEN, pack, unpack

Part = TypeVar("Part")

UNREADABLE = (*BROKEN, UnicodeDecodeError, msgspec.DecodeError)
"""What is raised on bytes that were not stored so."""

_DECODERS: dict[type[Any], msgspec.json.Decoder[Any]] = {}


def encode_reading(reading: Reading) -> tuple[str, bytes]:
    """The reading's id and its bytes.

    The text and the source stay out, for they have their own tables: one text may come from many sources,
    and the order they came in must not show.
    """
    plain = msgspec.json.encode(replace(reading, report=replace(reading.report, source="", text="")))
    return sha256(plain).hexdigest(), pack(plain)


def decode_reading(content: bytes, text: str, source: str) -> Reading:
    """The reading again, with its text and one source. Raises RecordError on bytes that are not a reading."""
    reading: Reading = _decode(content, Reading)
    return replace(reading, report=replace(reading.report, source=source, text=text))


def encode_event(event: Event) -> bytes:
    """An event as bytes."""
    return pack(msgspec.json.encode(event))


def decode_event(content: bytes) -> Event:
    """An event from its bytes. Raises RecordError on bytes that are not an event."""
    event: Event = _decode(content, Event)
    return event


def decode_events(contents: Iterable[bytes]) -> list[Event]:
    """Events from their bytes, many at once. Raises RecordError on bytes that are not an event."""
    with collect_later():
        return [decode_event(content) for content in contents]


def decode_parts(contents: Iterable[bytes], kind: type[Part]) -> list[Part]:
    """Of each event only the fields that `kind`, a type of stored values, has; the others are passed over unread.

    Raises RecordError on bytes that have not got them.
    """
    with collect_later():
        return [_decode(content, kind) for content in contents]


def encode_value(value: Person | Appearance) -> bytes:
    """A person or an appearance as bytes."""
    return pack(msgspec.json.encode(value))


def decode_person(content: bytes) -> Person:
    """A person from its bytes. Raises RecordError on bytes that are not a person."""
    person: Person = _decode(content, Person)
    return person


def decode_appearance(content: bytes) -> Appearance:
    """An appearance from its bytes. Raises RecordError on bytes that are not an appearance."""
    appearance: Appearance = _decode(content, Appearance)
    return appearance


def encode_tie(tie: Tie) -> bytes:
    """A tie as bytes."""
    return pack(msgspec.json.encode(tie))


def decode_tie(content: bytes) -> Tie:
    """A tie from its bytes. Raises RecordError on bytes that are not a tie."""
    tie: Tie = _decode(content, Tie)
    return tie


def decode_plain(content: bytes) -> str:
    """The JSON text inside stored bytes. Raises what UNREADABLE lists on others."""
    return unpack(content).decode()


def _decode(content: bytes, kind: type[Any]) -> Any:
    try:
        if kind not in _DECODERS:
            _DECODERS[kind] = msgspec.json.Decoder(kind)
        return _DECODERS[kind].decode(unpack(content))
    except UNREADABLE as error:
        raise RecordError(
            f"a stored {kind.__name__.lower()} cannot be read back ({error}); rebuild the record"
        ) from error
