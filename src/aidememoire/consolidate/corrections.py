"""Corrections: one field of an event as a person decided it, above what the reports say and never cited from them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from aidememoire.consolidate.days import build_days
from aidememoire.lexicon.fold import fold
from aidememoire.model.record import Attendee, Claim, Event, Place
from aidememoire.model.review import Correction
from aidememoire.model.span import Because, Citation
from aidememoire.model.time import When

OF_EVENT = ("kind", "status", "date", "place", "mode", "mechanism", "ordinal", "parties", "participant", "absent")
OF_PARTICIPANT = ("name", "office", "state", "organisation", "role")
ROLES = ("initiator", "recipient", "host", "guest", "present")
RULE = "decision"
"""The rule named in the basis of a date that a person set."""

_PLACE = re.compile(r"(?P<name>[^()]+?)\s*\((?P<country>[^()]+)\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """A participant as a correction names them: every name known, else the office and the side."""

    names: tuple[str, ...]
    office: str | None
    state: str | None

    def find(self, attendees: Iterable[Attendee]) -> int | None:
        """Where they stand among the attendees; None when nobody fits, or several do by office and side alone."""
        known = list(attendees)
        wanted = {_fold(n) for n in self.names}
        fits = [i for i, a in enumerate(known) if wanted & {_fold(n) for n in (*a.names, a.name) if n}]
        if not wanted:
            fits = [i for i, a in enumerate(known) if not a.name and (a.office, a.state) == (self.office, self.state)]
        return fits[0] if fits and (wanted or len(fits) == 1) else None


def build_who(attendee: Attendee) -> Who:
    """How to name a participant so that new readings still find them."""
    names = tuple(sorted({*attendee.names, *([attendee.name] if attendee.name else [])}))
    return Who(names=names, office=attendee.office, state=attendee.state or attendee.organisation)


def _fold(name: str) -> str:
    return " ".join(fold(name).casefold().split())


def apply_correction(event: Event, made: Correction, who: Who | None) -> Event:
    """The event with one field as decided, the correction beside it with what the reports say.

    Unchanged where the participant meant is no longer told.
    """
    if made.field in OF_PARTICIPANT or made.field == "absent":
        index = who.find(event.attendees) if who else None
        return event if index is None else _correct_attendee(event, made, index)
    changed, reported, citations = _SETTERS[made.field](event, made)
    return _keep(changed, replace(made, reported=reported, citations=citations))


def _keep(event: Event, made: Correction) -> Event:
    """Of several corrections of one field the last stands, beside what the reports say and not what it corrected."""
    earlier = next((c for c in event.corrections if (c.field, c.who) == (made.field, made.who)), None)
    lasting = made.field in ("participant", "absent")
    if earlier is None or lasting:
        return replace(event, corrections=(*event.corrections, made))
    made = replace(made, reported=earlier.reported, citations=earlier.citations)
    return replace(event, corrections=(*(c for c in event.corrections if c is not earlier), made))


Setting = tuple[Event, str | None, tuple[Citation, ...]]
"""The event as corrected, the value it had, the words that rested on."""


def _set_word(field: str) -> Callable[[Event, Correction], Setting]:
    def put(event: Event, made: Correction) -> Setting:
        before = getattr(event, field)
        after = int(made.value) if field == "ordinal" and made.value else made.value
        cited = () if before is None else event.citations[:1]
        changes: dict[str, Any] = {field: after}
        return replace(event, **changes), str(before) if before is not None else None, cited

    return put


def _set_date(event: Event, made: Correction) -> Setting:
    basis = (Because(rule=RULE, source=f"{made.author}, {made.at}", note=made.reason),)
    cited = tuple(dict.fromkeys(b.citation for b in event.when.basis if b.citation))
    return replace(event, when=When(edtf=made.value, grain=find_grain(made.value), basis=basis)), event.when.edtf, cited


def find_grain(edtf: str | None) -> str | None:
    """The grain of a date as written."""
    if not edtf:
        return None
    parts = re.split(r"[/,]", edtf.strip("[]{}"))[0].split("-")
    if len(parts) == 2:
        return "season" if parts[1] > "12" else "month"
    return {1: "year", 3: "day"}.get(len(parts))


def _set_place(event: Event, made: Correction) -> Setting:
    before = write_place(event.place)
    cited = event.place.citations if event.place else ()
    return replace(event, place=parse_place(made.value)), before, cited


def parse_place(value: str | None) -> Place | None:
    """« Rome (IT) » or « Rome »; None for nothing."""
    if not value:
        return None
    match = _PLACE.fullmatch(value)
    return Place(name=match["name"] if match else value, country=match["country"] if match else None, citations=())


def write_place(place: Place | None) -> str | None:
    """The place as a correction writes it."""
    if place is None:
        return None
    return f"{place.name} ({place.country})" if place.country else place.name


def _set_mechanism(event: Event, made: Correction) -> Setting:
    before = event.mechanism
    after = Claim(value=made.value, citations=(), reports=()) if made.value else None
    return replace(event, mechanism=after), before.value if before else None, before.citations if before else ()


def _set_parties(event: Event, made: Correction) -> Setting:
    after = tuple(sorted({p.strip() for p in (made.value or "").split(",")} - {""}))
    return replace(event, parties=after), ", ".join(event.parties) or None, ()


def _add_participant(event: Event, made: Correction) -> Setting:
    person = parse_participant(made.value or "")
    sides = {person.state or person.organisation} - {None}
    parties = tuple(sorted({*event.parties, *(s for s in sides if s)}))
    return replace(event, attendees=(*event.attendees, person), parties=parties), None, ()


_SETTERS: Mapping[str, Callable[[Event, Correction], Setting]] = {
    **{field: _set_word(field) for field in ("kind", "status", "mode", "ordinal")},
    "date": _set_date,
    "place": _set_place,
    "mechanism": _set_mechanism,
    "parties": _set_parties,
    "participant": _add_participant,
}


def parse_participant(text: str) -> Attendee:
    """« name; office; side; role », of which the last ones may be missing and any may be empty."""
    name, office, side, role = ([p.strip() or None for p in text.split(";")] + [None] * 4)[:4]
    return Attendee(
        kind="person" if name or office else "state",
        name=name,
        names=(name,) if name else (),
        office=office,
        office_code=None,
        state=side,
        organisation=None,
        role=role,
        citations=(),
        corrected=tuple(sorted(f for f, v in zip(OF_PARTICIPANT, (name, office, side, None, role), strict=True) if v)),
    )


def write_participant(person: Attendee) -> str:
    """A participant as one line."""
    words = (person.name, person.office, person.state or person.organisation, person.role)
    return "; ".join(w or "" for w in words).rstrip("; ")


def _correct_attendee(event: Event, made: Correction, index: int) -> Event:
    person = event.attendees[index]
    others = event.attendees[:index], event.attendees[index + 1 :]
    if made.field == "absent":
        made = replace(made, reported=write_participant(person), citations=person.citations)
        changed = replace(event, attendees=(*others[0], *others[1]))
        return _keep(_move_party(changed, person, None), made)
    changes: dict[str, Any] = {made.field: made.value, "corrected": tuple(sorted({*person.corrected, made.field}))}
    after = replace(person, **changes)
    if made.field == "office":
        after = replace(after, office_code=None)
    changed = replace(event, attendees=(*others[0], after, *others[1]))
    kept = replace(made, reported=getattr(person, made.field), citations=person.citations)
    return _keep(_move_party(changed, person, after), kept)


def _move_party(event: Event, before: Attendee, after: Attendee | None) -> Event:
    """The sides, when a participant's side is another or gone: the old one stays where something else holds it."""
    old, new = before.state or before.organisation, (after.state or after.organisation) if after else None
    if old == new:
        return event
    held = {a.state or a.organisation for a in event.attendees} | {s for act in event.acts for s in act.states}
    held.add(event.place.country if event.place and event.kind == "visit" else None)
    parties = {p for p in event.parties if p != old or p in held} | ({new} if new else set())
    return replace(event, parties=tuple(sorted(parties)))


def is_date(value: str) -> bool:
    """Whether a value is an EDTF date a correction may hold."""
    try:
        days = build_days(value)
    except (ValueError, IndexError):
        return False
    return days is not None
