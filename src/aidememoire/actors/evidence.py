"""What a person of a report stands for, and what that is judged on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from aidememoire.actors.drafts import Draft
from aidememoire.actors.office_codes import UNIQUE
from aidememoire.actors.offices import OfficeReading, recode
from aidememoire.actors.people import Person, is_aside
from aidememoire.actors.sides import Sides
from aidememoire.analysis.parse import Parse
from aidememoire.model.actors import Office
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.span import Because


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Office, state and organisation of one person, with the reason for the state; `reading` is the office as read."""

    office: Office | None
    reading: OfficeReading | None
    state: str | None
    organisation: str | None
    because: tuple[Because, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What standings are judged on; `organisations` are the codes that stand for no state.

    `days` are the first and last day the report may have been published on, where the page says so.
    `introduced` is the draft that announced somebody, by the draft that then names him or her.
    `senders` is the draft of who sends a message, by that of the one who carries it.
    `across` are the states of the counterparts of a draft, by its index.
    """

    parse: Parse
    drafts: tuple[Draft, ...]
    sides: Sides
    counts: Counter[str]
    owner: Mapping[int, int]
    knowledge: Knowledge
    organisations: Collection[str] = ()
    across: Mapping[int, frozenset[str]] = field(default_factory=dict)
    introduced: Mapping[int, int] = field(default_factory=dict)
    senders: Mapping[int, int] = field(default_factory=dict)
    days: tuple[date, date] | None = None


def get_own(person: Person, evidence: Evidence) -> tuple[int, ...]:
    """Drafts that may lend an office or a state: those of the report's own prose, or all when there are none."""
    own = tuple(i for i in person.drafts if not is_aside(evidence.drafts[i]))
    return own or person.drafts


def with_state(standing: Standing, state: str | None, rule: str, draft: Draft, evidence: Evidence) -> Standing:
    """The standing with a state found by `rule`, citing the agency or the person's own phrase."""
    token = evidence.sides.home_token
    at = (token.start, token.end) if token is not None and rule == "actors.home-side" else (draft.start, draft.end)
    because = (*standing.because, Because(rule=rule, citation=evidence.parse.cite(*at)))
    reading, office = standing.reading, standing.office
    if reading is not None and office is not None and state is not None:
        reading = replace(reading, code=recode(reading, state))
        office = replace(office, code=reading.code)
    return replace(standing, state=state, because=because, reading=reading, office=office)


def is_taken(standing: Standing, home: str | None, others: Sequence[Standing]) -> bool:
    """Whether another person already holds this office, of which each state has one, for the home side."""
    code = standing.reading.code if standing.reading else ""
    return code in UNIQUE and any(
        o.state == home and o.reading is not None and o.reading.code == code and not o.reading.former for o in others
    )
