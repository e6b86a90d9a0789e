"""The event, the participant and the values that a decision means, or an error that says what is allowed."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import typer

from aidememoire.cli.messages import Messages
from aidememoire.errors import UnknownNameError

if TYPE_CHECKING:
    from aidememoire.model.record import Attendee, Event
    from aidememoire.store.record import Record

EMPTY = "-"
"""The value that empties a field."""

SHORT = 12
"""Letters of an id that are shown."""

_COUNTRY = re.compile(r"(?P<name>[^()]+?)\s*\((?P<side>[^()]+)\)")


def find_event(record: Record, word: str, say: Messages) -> Event:
    """The event whose id begins with `word`, set aside or not. Raises UnknownNameError: which ones, or how to list."""
    from aidememoire.views.show import find_event_ids, get_event

    found = find_event_ids(record, word)
    if len(found) == 1:
        return get_event(record, found[0]).event
    if found:
        shown = ", ".join(i[:SHORT] for i in found)
        raise UnknownNameError(say("unknown.events", name=word, names=shown))
    near = find_event_ids(record, word[:2]) if len(word) > 2 else ()
    shown = ", ".join(i[:SHORT] for i in near)
    raise UnknownNameError(say("unknown.event", name=word) + (say("unknown.near", names=shown) if shown else ""))


def find_participant(event: Event, word: str, say: Messages) -> Attendee:
    """The one participant `word` names, by name, part of it, office or side. Raises UnknownNameError naming all."""
    from aidememoire.lexicon.fold import fold

    wanted = fold(word).casefold().strip()
    tests: tuple[Callable[[Attendee], bool], ...] = (
        lambda a: wanted in [fold(n).casefold() for n in (*a.names, a.name or "")],
        lambda a: wanted != "" and any(wanted in fold(n).casefold() for n in (*a.names, a.name or "")),
        lambda a: word.upper() in (a.state, a.organisation),
        lambda a: wanted != "" and wanted in fold(a.office or "").casefold(),
    )
    for fits in tests:
        found = [a for a in event.attendees if fits(a)]
        if len(found) == 1:
            return found[0]
        if found:
            break
    names = ", ".join(a.name or a.office or a.state or "?" for a in event.attendees)
    raise UnknownNameError(say("unknown.participant", name=word, names=names or EMPTY))


def check_value(field: str, value: str, say: Messages) -> str | None:
    """The value as the record keeps it; None where it empties the field. Raises BadParameter saying what is allowed."""
    from aidememoire.cli.parties import find_party
    from aidememoire.consolidate.corrections import ROLES, is_date
    from aidememoire.ontology.load import load_terms

    value = value.strip()
    allowed: tuple[str, ...] = ROLES if field == "role" else ()
    if field in ("kind", "status", "mode"):
        allowed = tuple(t.code for t in load_terms({"kind": "kinds", "status": "statuses", "mode": "modes"}[field]))
    if value in (EMPTY, "") and field not in ("kind", "status", "participant", "parties"):
        return None
    if allowed and value not in allowed:
        raise _refuse(say("usage.value", field=field, value=value, allowed=", ".join(allowed)))
    if field == "date" and not is_date(value):
        raise _refuse(say("usage.edtf", value=value))
    if field == "ordinal" and not re.fullmatch("[1-9][0-9]{0,3}", value):
        raise _refuse(say("usage.ordinal", value=value))
    if field == "state":
        return find_party(value, say)
    if field == "parties":
        return ", ".join(sorted({find_party(p.strip(), say) for p in value.split(",") if p.strip()}))
    if field == "place" and (match := _COUNTRY.fullmatch(value)):
        return f"{match['name']} ({find_party(match['side'], say)})"
    return check_person(value, say) if field == "participant" else value


def check_person(value: str, say: Messages) -> str:
    """« name; office; side; role » with the side as a code. Raises BadParameter, UnknownNameError."""
    from aidememoire.cli.parties import find_party
    from aidememoire.consolidate.corrections import ROLES

    name, office, side, role, *more = [p.strip() for p in value.split(";")] + [""] * 4
    if any(more) or not (name or office or side):
        raise _refuse(say("usage.person", value=value))
    if role and role not in ROLES:
        raise _refuse(say("usage.value", field="role", value=role, allowed=", ".join(ROLES)))
    return "; ".join((name, office, find_party(side, say) if side else "", role)).rstrip("; ")


def _refuse(message: str) -> typer.BadParameter:
    return typer.BadParameter(message, param_hint="VALUE")
