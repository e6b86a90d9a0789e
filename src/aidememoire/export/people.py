"""People and offices of the record as JSON: every field with the words it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from aidememoire.export.events import encode_place_of_words

if TYPE_CHECKING:
    from aidememoire.model.knowledge import Tenure
    from aidememoire.model.links import Link
    from aidememoire.model.people import Appearance, OfficeConflict, Person, Statement, Term

Json = dict[str, Any]


def encode_term(term: Term, sources: Mapping[str, str]) -> Json:
    """One office over time; `sources` gives the source of each report."""
    return {
        "office": term.office or None,
        "side": term.side or None,
        "printed": list(term.printed),
        "former": term.former,
        "first": term.first,
        "last": term.last,
        "known": [encode_tenure(t) for t in term.known],
        "told": [encode_appearance(a, sources) for a in term.appearances],
        "conflicts": [encode_conflict(c) for c in term.conflicts],
    }


def encode_tenure(tenure: Tenure) -> Json:
    """A row of reference data: outer days, `until` null for an office still held when `checked`."""
    return {
        "office": tenure.office,
        "state": tenure.state,
        "since": tenure.since.isoformat(),
        "until": tenure.until.isoformat() if tenure.until else None,
        "checked": tenure.checked.isoformat() if tenure.checked else None,
        "source": tenure.source,
        "row": tenure.row,
    }


def encode_conflict(conflict: OfficeConflict) -> Json:
    """What speaks against an office as told."""
    return {"kind": conflict.kind, "day": conflict.day, "detail": conflict.detail, "source": conflict.source}


def encode_appearance(appearance: Appearance, sources: Mapping[str, str]) -> Json:
    """One appearance in one report: the name and the office with their words."""
    office = appearance.office
    return {
        "report": appearance.report,
        "source": sources.get(appearance.report),
        "name": encode_place_of_words(appearance.citation),
        "office": office.printed if office else None,
        "office_citations": [encode_place_of_words(c) for c in office.citations] if office else [],
        "first": appearance.first,
        "last": appearance.last,
        "dated_by": ("contact" if appearance.certain else "page") if appearance.first else None,
    }


def encode_statement(statement: Statement, report: str, sources: Mapping[str, str]) -> Json:
    """What was said, with its words."""
    return {
        "act": statement.act,
        "domains": list(statement.domains),
        "direct": statement.direct,
        "content": encode_place_of_words(statement.content),
        "citation": encode_place_of_words(statement.citation),
        "source": sources.get(report),
    }


def encode_link(link: Link, names: Mapping[str, str]) -> Json:
    """Why two spellings are one person's; `names` gives the spelling of each guise."""
    return {
        "left": names.get(link.left),
        "right": names.get(link.right),
        "judgement": link.judgement,
        "score": link.score,
        "reasons": list(link.reasons),
        "decided_by": link.decided_by,
    }


def encode_person(person: Person) -> Json:
    """Who it is: the best spelling, the others, the sides."""
    return {
        "id": person.id,
        "name": person.name,
        "names": list(person.names),
        "sides": list(person.sides),
        "known_as": person.known,
    }
