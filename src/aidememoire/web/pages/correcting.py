"""What a correction may say: the fields, their values, whom they are about; each value checked before it is kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from aidememoire.consolidate.corrections import OF_EVENT, OF_PARTICIPANT, ROLES, is_date
from aidememoire.export.line import write_actor
from aidememoire.model.record import Attendee, Event
from aidememoire.ontology.load import load_terms
from aidememoire.web.pages.sides import get_side
from aidememoire.web.pages.speaking import Tongue
from aidememoire.web.problems import ProblemError

_COUNTRY = re.compile(r"([^()]+?)\s*\(([^()]+)\)")
_LISTS = {"kind": "kinds", "status": "statuses", "mode": "modes"}
_NEEDED = frozenset({"kind", "status", "participant", "parties"})
"""Fields that cannot be emptied."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the form of corrections offers: (value, words) of fields, of participants by number, and of set values."""

    fields: tuple[tuple[str, str], ...]
    personal: tuple[tuple[str, str], ...]
    people: tuple[tuple[int, str], ...]
    values: tuple[str, ...]


def list_choices(event: Event, tongue: Tongue) -> Choices:
    """What can be corrected of an event."""
    words = tongue.review.fields
    people = (
        {"name": a.name, "office": a.office, "state": a.state, "organisation": a.organisation} for a in event.attendees
    )
    return Choices(
        fields=tuple((f, words[f]) for f in OF_EVENT if f != "absent"),
        personal=tuple((f, words[f]) for f in (*OF_PARTICIPANT, "absent")),
        people=tuple((i, write_actor(p, tongue.sides)) for i, p in enumerate(people)),
        values=tuple(t.code for name in _LISTS.values() for t in load_terms(name)),
    )


def check_correction(event: Event, field: str, who: str, value: str) -> tuple[str, str | None, Attendee | None]:
    """The field, its value as the record keeps it (None empties it), and the participant it is about.

    Raises ProblemError saying what is allowed.
    """
    personal = field in OF_PARTICIPANT or field == "absent"
    if field not in (*OF_EVENT, *OF_PARTICIPANT):
        raise _refuse(field, (*OF_EVENT, *OF_PARTICIPANT))
    if not personal:
        return field, check_value(field, value), None
    if not who.isdecimal() or int(who) >= len(event.attendees):
        raise _refuse(who or "–", [str(i) for i in range(len(event.attendees))])
    return field, None if field == "absent" else check_value(field, value), event.attendees[int(who)]


def check_value(field: str, value: str) -> str | None:
    """The value as the record keeps it; None where it empties the field. Raises ProblemError."""
    value = " ".join(value.split())
    allowed: tuple[str, ...] = ROLES if field == "role" else ()
    if field in _LISTS:
        allowed = tuple(t.code for t in load_terms(_LISTS[field]))
    if value in ("", "-"):
        if field in _NEEDED:
            raise _refuse(value or "–", allowed)
        return None
    if allowed and value not in allowed:
        raise _refuse(value, allowed)
    if field == "date" and not is_date(value):
        raise ProblemError("date", 400, value=value[:40])
    if field == "ordinal" and not re.fullmatch("[1-9][0-9]{0,3}", value):
        raise _refuse(value, ("1", "2", "3", "…", "9999"))
    return _find_sides(field, value)


def _find_sides(field: str, value: str) -> str:
    """Names of sides in a value as codes."""
    if field == "state":
        return get_side(value)
    if field == "parties":
        return ", ".join(sorted({get_side(p) for p in value.split(",") if p.strip()}))
    if field == "place" and (match := _COUNTRY.fullmatch(value)):
        return f"{match[1]} ({get_side(match[2])})"
    if field != "participant":
        return value
    name, office, side, role, *more = [p.strip() for p in value.split(";")] + [""] * 4
    if any(more) or not (name or office or side) or (role and role not in ROLES):
        raise _refuse(value, ("name; office; side; role",))
    return "; ".join((name, office, get_side(side) if side else "", role)).rstrip("; ")


def _refuse(value: str, allowed: Sequence[str]) -> ProblemError:
    return ProblemError("choice", 400, value=value[:80], allowed=", ".join(allowed))
