"""What a decision may say: fields, values, participants; each checked before it is kept, in the words of people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from aidememoire.consolidate.corrections import OF_EVENT, OF_PARTICIPANT, ROLES, is_date
from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.side_names import find_side
from aidememoire.model.record import Attendee, Event
from aidememoire.ontology.load import load_terms
from aidememoire.web.problems import ProblemError

LISTS = {"kind": "kinds", "status": "statuses", "mode": "modes"}
"""Fields whose values are those of the ontology."""

_NEEDED = frozenset({"kind", "status", "participant", "parties"})
_COUNTRY = re.compile(r"(?P<name>[^()]+)\((?P<side>[^()]+)\)")
_DATES = "2024, 2024-05, 2024-05-21, 2024-05-21/2024-05-23"


def clean_words(text: str | None) -> str:
    """The words on one line. Refuses control characters, which no text that a person types holds."""
    words = " ".join((text or "").split())
    if not words.isprintable():
        raise ProblemError("unprintable", 400)
    return words


def need_words(name: str, text: str | None) -> str:
    """The same, where some are needed."""
    words = clean_words(text)
    if not words:
        raise ProblemError("missing", 400, name=name)
    return words


def get_side(word: str) -> str:
    """The code of a side. Refuses a word nobody is called by, with the nearest names."""
    found = find_side(word)
    if found.code is None:
        raise ProblemError("party", 400, name=word[:80], near=", ".join(found.near) or "–")
    return found.code


def check_correction(
    event: Event, field: str, value: str | None, participant: str | int | None
) -> tuple[str | None, Attendee | None]:
    """The value as the record keeps it (None empties the field), and the participant it is about."""
    if field not in (*OF_EVENT, *OF_PARTICIPANT):
        raise refuse("field", field, (*OF_EVENT, *OF_PARTICIPANT))
    if field not in OF_PARTICIPANT and field != "absent":
        return check_value(field, value), None
    person = find_participant(event, participant)
    return None if field == "absent" else check_value(field, value), person


def find_participant(event: Event, wanted: str | int | None) -> Attendee:
    """The participant by place among them (from 0), or by name, office or side. Refuses none and several."""
    people = event.attendees
    if isinstance(wanted, int):
        if 0 <= wanted < len(people):
            return people[wanted]
        raise refuse("participant", str(wanted), [str(i) for i in range(len(people))])
    word = _fold(clean_words(wanted))
    for named in (_list_names, _list_parts):
        fits = [a for a in people if word and word in named(a)]
        if len(fits) == 1:
            return fits[0]
    shown = [a.name or a.office or a.state or a.organisation or "?" for a in people]
    raise refuse("participant", clean_words(wanted), shown)


def _list_names(person: Attendee) -> set[str]:
    return {_fold(n) for n in (*person.names, person.name or "")}


def _list_parts(person: Attendee) -> set[str]:
    return {_fold(w or "") for w in (person.office, person.state, person.organisation)}


def _fold(text: str) -> str:
    return fold(text).casefold()


def check_value(field: str, value: str | None) -> str | None:
    """The value of a field as the record keeps it; None where it empties the field."""
    words = clean_words(value)
    allowed: Sequence[str] = ROLES if field == "role" else ()
    if field in LISTS:
        allowed = [t.code for t in load_terms(LISTS[field])]
    if not words:
        if field in _NEEDED:
            raise ProblemError("missing", 400, name=field)
        return None
    if allowed and words not in allowed:
        raise refuse(field, words, allowed)
    if field == "date" and not is_date(words):
        raise refuse(field, words, [_DATES])
    if field == "ordinal" and not re.fullmatch("[1-9][0-9]{0,3}", words):
        raise refuse(field, words, ["1 – 9999"])
    return _check_sides(field, words)


def _check_sides(field: str, words: str) -> str:
    """The value with names of sides as codes."""
    if field == "state":
        return get_side(words)
    if field == "parties":
        return ", ".join(sorted({get_side(p) for p in words.split(",") if p.strip()}))
    if field == "place" and (match := _COUNTRY.fullmatch(words)):
        return f"{match['name'].strip()} ({get_side(match['side'])})"
    return check_person(words) if field == "participant" else words


def check_person(words: str) -> str:
    """« name; office; side; role » with the side as a code."""
    name, office, side, role, *more = [p.strip() for p in words.split(";")] + [""] * 4
    if any(more) or not (name or office or side):
        raise refuse("participant", words, ["name; office; side; role"])
    if role and role not in ROLES:
        raise refuse("role", role, ROLES)
    return "; ".join((name, office, get_side(side) if side else "", role)).rstrip("; ")


def check_addition(said: Mapping[str, str | None], parties: Iterable[str], people: Iterable[str]) -> dict[str, Any]:
    """The content of an event added by hand; `said` holds its plain fields, its source and its text."""
    fields = ("kind", "status", "date", "place", "mechanism", "ordinal")
    content: dict[str, Any] = {f: check_value(f, said[f]) for f in fields if said.get(f)}
    if not content.get("date"):
        raise ProblemError("missing", 400, name="date")
    content["ordinal"] = int(content["ordinal"]) if content.get("ordinal") else None
    content["parties"] = sorted({get_side(p) for p in parties})
    content["people"] = [check_person(clean_words(p)) for p in people]
    return content | {name: need_words(name, said.get(name)) for name in ("source", "text")}


def refuse(name: str, value: str, allowed: Iterable[str]) -> ProblemError:
    """The problem of a value that is not among those allowed."""
    return ProblemError("choice", 400, name=name, value=value[:80], allowed=", ".join(allowed) or "–")
