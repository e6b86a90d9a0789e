"""Mechanisms as plain text and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from aidememoire.export.calendar import write_date
from aidememoire.export.calendar_lines import write_number
from aidememoire.export.events import encode_place_of_words
from aidememoire.export.ledger_words import Words
from aidememoire.export.line import write_quote
from aidememoire.export.paragraph import fill
from aidememoire.export.sources import SourceList
from aidememoire.export.wording import Wording
from aidememoire.model.sessions import Mechanism, Session

Json = dict[str, Any]


def encode_mechanism(mechanism: Mechanism) -> Json:
    """A mechanism as plain values; `period` is in months."""
    return {
        "id": mechanism.id,
        "name": mechanism.name,
        "printed": list(mechanism.printed),
        "parties": list(mechanism.parties),
        "period": mechanism.period,
        "rhythm": mechanism.rhythm,
        "grounds": [encode_place_of_words(c) for c in mechanism.grounds],
        "due": mechanism.due,
        "overdue": mechanism.overdue,
        "sessions": [
            {
                "ordinal": s.ordinal,
                "status": s.status,
                "date": s.when.edtf,
                "event": s.event,
                "reports": list(s.reports),
                **encode_place_of_words(s.citation),
            }
            for s in mechanism.sessions
        ],
    }


def write_json(mechanisms: Sequence[Mechanism], on: str | None) -> str:
    """One JSON object: the day asked for, and the mechanisms."""
    return json.dumps({"on": on, "mechanisms": [encode_mechanism(m) for m in mechanisms]}, ensure_ascii=False)


def write_text(
    mechanisms: Sequence[Mechanism],
    heading: Sequence[str],
    cards: Mapping[str, Json],
    names: Mapping[str, str],
    wording: Wording,
    words: Words,
) -> str:
    """Plain text: a paragraph a mechanism, its sessions below it, numbered sources at the end."""
    blocks = [f"{heading[0]}\n{'=' * len(heading[0])}", *heading[1:]]
    if not mechanisms:
        return "\n\n".join((*blocks, words["mechanisms.empty"]))
    sources = SourceList(cards)
    for mechanism in mechanisms:
        parties = " – ".join(names.get(p, p) for p in mechanism.parties)
        lines = [fill(f"{write_quote(mechanism.printed[0], wording)} ({parties})", "", "  ")]
        called = wording.semicolon.join(write_quote(p, wording) for p in mechanism.printed[1:])
        lines += [fill(f"{words['also_called']}{wording.colon}{called}")] if called else []
        lines += [fill(line) for line in _write_rhythm(mechanism, sources, wording, words)]
        others = [s for s in mechanism.sessions if s is not mechanism.next]
        lines += [fill(f"· {_write_session(s, sources, wording, words)}") for s in others]
        blocks.append("\n".join(lines))
    return "\n\n".join((*blocks, "\n".join(sources.write(wording)))).rstrip()


def _write_rhythm(mechanism: Mechanism, sources: SourceList, wording: Wording, words: Words) -> Iterator[str]:
    if mechanism.period:
        key = f"period.{mechanism.period}"
        period = words[key] if key in words else words["period.months"].format(n=mechanism.period)
        marks = sources.mark(c.report for c in mechanism.grounds)
        yield f"{words['rhythm']}{wording.colon}{period}, {words[f'rhythm.{mechanism.rhythm}']} {marks}".rstrip()
    late = f" · {words['overdue']}" if mechanism.overdue else ""
    if mechanism.next:
        session = _write_session(mechanism.next, sources, wording, words)
        yield f"{words['next']}{wording.colon}{session}{'' if mechanism.due else late}"
    if mechanism.due:
        due = words["due_by"].format(date=write_date(mechanism.due, wording.calendar))
        yield f"{words['next']}{wording.colon}{due}{late}"
    if not mechanism.sessions:
        yield f"{words['session.none']} {sources.mark(mechanism.reports)}"


def _write_session(session: Session, sources: SourceList, wording: Wording, words: Words) -> str:
    date = write_date(session.when.edtf, wording.calendar) if session.when.edtf else words["undated"]
    status = words[f"session.{session.status}"]
    number = write_number(session.ordinal, wording, words)
    return f"{number}, {date}, {status} {sources.mark(session.reports)}".rstrip()
