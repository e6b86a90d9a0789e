"""What the two schemes of political events, PLOVER and CAMEO, have in common: actors, who acts on whom, which day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from aidememoire.consolidate.days import MONTH, build_days, write_day
from aidememoire.model.record import Attendee, Event
from aidememoire.ontology.plover import load_state_codes

IGO = "IGO"
"""The code both schemes give an intergovernmental organisation."""

_SECTORS = {
    "LEG": (
        "speaker", "deputy_speaker", "senator", "other:president of the senate",
        "other:president of the house of councillors", "other:chair of the federation council",
    ),
    "JUD": ("judge", "other:prosecutor"),
    "MIL": ("military",),
    "PTY": ("party_leader", "politburo_member"),
    "GOV": (
        "head_of_state", "deputy_head_of_state", "monarch", "crown_prince", "head_of_government",
        "deputy_head_of_government", "foreign_minister", "deputy_foreign_minister", "defence_minister",
        "deputy_defence_minister", "secretary_of_defence", "minister", "deputy_minister", "state_secretary",
        "deputy_state_secretary", "foreign_secretary", "state_councillor", "attorney_general", "ambassador",
        "charge_d_affaires", "consul", "envoy", "mission_head", "governor", "deputy_governor", "mayor",
        "other:secretary of state", "other:vice president", "other:supreme leader",
    ),
}  # fmt: skip
"""Primary sector codes and the offices that belong to each without doubt; any other office has none."""

_BY_OFFICE = {office: sector for sector, offices in _SECTORS.items() for office in offices}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """Who acts and on whom; recipients are empty where all act alike, or where it is not told."""

    sources: tuple[Attendee, ...]
    recipients: tuple[Attendee, ...]


def find_sector(attendee: Attendee) -> str | None:
    """GOV, LEG, JUD, MIL or PTY by the office held; None where it is not sure."""
    office = attendee.office_code or ""
    return _BY_OFFICE.get(office) or _BY_OFFICE.get(office.partition(":")[0])


def write_actor_code(code: str | None) -> str | None:
    """ISO 3166-1 alpha-3 of a state, IGO for an organisation; None for nobody known."""
    if not code:
        return None
    return load_state_codes().get(code, IGO)


def find_sides(event: Event) -> Sides:
    """The visitor acts on the host, the sender on the one who receives; where roles are not told all act alike."""
    guests = _having(event.attendees, ("guest",))
    hosts = _having(event.attendees, ("host",))
    if event.kind in ("visit", "reception") and guests and hosts:
        return Sides(sources=guests, recipients=hosts)
    senders = _having(event.attendees, ("initiator",))
    if event.kind == "message" and senders:
        return Sides(sources=senders, recipients=tuple(a for a in event.attendees if a not in senders))
    return Sides(sources=event.attendees, recipients=())


def _having(attendees: Iterable[Attendee], roles: Sequence[str]) -> tuple[Attendee, ...]:
    return tuple(a for a in attendees if a.role in roles)


def find_dates(event: Event) -> tuple[str, str] | None:
    """First and last day (ISO 8601) of an event dated to the month or better; both schemes know days alone."""
    days = build_days(event.when.edtf)
    if days is None or len(days.options) != 1:
        return None
    first, last = days.options[0]
    return (write_day(first), write_day(last)) if last - first < MONTH else None
