"""People's decisions on an event, as JSON beside the contract's keys and as lines of a chronology."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from aidememoire.export.calendar import write_date
from aidememoire.export.contract import encode_citation
from aidememoire.export.escape import write_plain
from aidememoire.export.review_words import WORDS
from aidememoire.export.wording import Wording
from aidememoire.model.record import Event
from aidememoire.model.review import Correction, Remark

Json = dict[str, Any]


def encode_decisions(event: Event) -> Json:
    """The keys that decisions add to an event: `corrections`, `decisions`, `addition` (None for what reports tell)."""
    added = event.addition
    return {
        "corrections": [encode_correction(c) for c in event.corrections],
        "decisions": [encode_remark(r) for r in event.remarks],
        "addition": {"source": added.source, "text": added.text, "author": added.author, "at": added.at}
        if added
        else None,
    }


def encode_correction(made: Correction) -> Json:
    """What was decided of a field, and what the reports say, with their words."""
    citations = [{"report": c.report, **encode_citation(c)} for c in made.citations]
    return {
        "field": made.field,
        "participant": made.who,
        "value": made.value,
        "reported": made.reported,
        "citations": citations,
        "reason": made.reason,
        "author": made.author,
        "at": made.at,
        "decision": made.decision,
    }


def encode_remark(remark: Remark) -> Json:
    """What was decided of the whole event."""
    return {
        "verdict": remark.verdict,
        "text": remark.text,
        "author": remark.author,
        "at": remark.at,
        "decision": remark.decision,
        "stale": remark.stale,
    }


def find_decisions(event: Json, wording: Wording) -> Iterator[tuple[str, str]]:
    """(label, words) of every decision on an event in the contract's shape; none for one nobody decided on."""
    words = WORDS[wording.code]
    added = event.get("addition")
    if added:
        text = f"{wording.quotes[0]}{write_plain(added['text'])}{wording.quotes[1]}"
        said = words.source.format(text=text, source=write_plain(added["source"]))
        yield words.verdicts["add"], f"{said} ({write_author(added, wording)})"
    for made in event.get("corrections") or ():
        yield words.corrected, write_correction(made, wording)
    for remark in event.get("decisions") or ():
        if remark["verdict"] != "add":
            yield words.verdicts[remark["verdict"]], write_remark(remark, wording)


def write_correction(made: Json, wording: Wording, *, alone: bool = False) -> str:
    """« date : 13 mai 2024 ; les comptes rendus disent 14 mai 2024 (Mai, 1er janvier 2026 : raison) ».

    `alone` leaves out what the reports say, where that is not at hand.
    """
    words = WORDS[wording.code]
    field = words.fields.get(made["field"], made["field"])
    if made["participant"] and made["field"] != "absent":
        field = words.of.format(field=field, who=write_plain(made["participant"]))
    value = _write_value(made["field"], made["value"], wording) or words.emptied
    reported = _write_value(made["field"], made["reported"], wording) or words.nothing
    if made["field"] == "absent":
        value = write_plain(made["participant"] or "")
    elif made["field"] != "participant" and not alone:
        value = words.instead.format(value=value, reported=reported)
    return f"{field}{wording.colon}{value} ({write_author(made, wording)})"


def write_remark(remark: Json, wording: Wording) -> str:
    """A note's words, or nothing but who and why."""
    stale = f"{wording.semicolon}{WORDS[wording.code].stale}" if remark["stale"] else ""
    if remark["verdict"] == "note":
        return f"{write_plain(remark['text'])} ({write_author({**remark, 'text': ''}, wording)})"
    return write_author(remark, wording) + stale


def write_author(made: Json, wording: Wording) -> str:
    """Who decided, when, and why where that was said."""
    words = WORDS[wording.code]
    who = words.by.format(author=write_plain(made["author"]), day=write_date(made["at"][:10], wording.calendar))
    reason = made.get("reason") or ("" if "source" in made else made.get("text"))
    return who + (words.because.format(reason=write_plain(reason)) if reason else "")


def _write_value(field: str, value: str | None, wording: Wording) -> str:
    if not value:
        return ""
    if field == "date":
        return write_plain(write_date(value, wording.calendar))
    if field == "kind" and value in wording.nouns:
        return wording.nouns[value].word
    if field == "status" and value in wording.statuses:
        return wording.statuses[value][0]
    return write_plain(value)
