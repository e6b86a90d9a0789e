"""The pages of people: who is in the record, and everything known of one person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from litestar import get
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect, Template
from sqlalchemy import select

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.errors import UnknownNameError
from aidememoire.export.reasons import write_reason_in
from aidememoire.model.links import Link
from aidememoire.model.people import Appearance, OfficeConflict, Term
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record
from aidememoire.store.schema import GUISES
from aidememoire.views.people import PersonCard, PersonDetail, get_person, query_people, search_person
from aidememoire.web.checking import get_side
from aidememoire.web.given import GivenRecall, GivenRecord, GivenVisitor
from aidememoire.web.pages.asked import Page, turn
from aidememoire.web.pages.lines import Passage, build_passage, build_row
from aidememoire.web.pages.showing import Asked, show
from aidememoire.web.pages.sides import find_known
from aidememoire.web.pages.speaking import Tongue, get_tongue

LINES = 60
CONTACTS = 60
SAID = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """One office of a person: what reports tell beside what reference data have, and what speaks against it."""

    name: str
    side: str
    former: bool
    told: str
    known: tuple[str, ...]
    conflicts: tuple[str, ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Something the person said."""

    act: str
    date: str
    domains: str
    passage: Passage


@get("/people", sync_to_thread=True, include_in_schema=False)
def people(
    request: Asked,
    record: GivenRecord,
    recall: GivenRecall,
    side: FromQuery[str] = "",
    q: FromQuery[str] = "",
    page: Page = 1,
) -> Template | Redirect:
    """The people of a side; or whom a name means; or the sides to choose from."""
    code = get_side(side) if side.strip() else None
    words = q.strip()[:100]
    cards: tuple[PersonCard, ...] = ()
    several = False
    if words:
        found = search_person(record, words, code)
        if found.found is not None:
            return Redirect(f"/people/{found.found}", status_code=303)
        cards, several = found.people, found.several
    elif code is not None:
        cards = recall.get(("people", code), lambda: query_people(record, code))
    leaf = turn(page, len(cards), LINES)
    return show(
        request,
        "people.html",
        side=code,
        words=words,
        several=several,
        cards=cards[leaf.skip : leaf.last],
        leaf=leaf,
        known=find_known(record, recall),
    )


@get("/people/{person:str}", sync_to_thread=True, include_in_schema=False)
def person(request: Asked, record: GivenRecord, visitor: GivenVisitor, person: FromPath[str]) -> Template:
    """Offices over time, contacts and statements of one person, each with its words."""
    tongue = get_tongue(visitor.language)
    detail = get_person(record, find_id(record, person), load_knowledge())
    languages = {card.id: card.language for card in detail.cards}
    names = dict(detail.guises)
    events = list(reversed(detail.events))
    said = list_said(detail, languages, tongue)
    return show(
        request,
        "person.html",
        person=detail.person,
        offices=[build_office(t, languages, tongue) for t in detail.terms],
        contacts=[build_row(e, tongue) for e in events[:CONTACTS]],
        contacts_count=len(events),
        said=said[:SAID],
        said_count=len(said),
        links=[
            (names[k.left], names[k.right], write_reasons(k, tongue))
            for k in detail.links
            if names[k.left] != names[k.right]
        ],
        neighbours=[(n.card, write_reasons(n.link, tongue)) for n in detail.neighbours],
        cards=detail.cards,
    )


def find_id(record: Record, wanted: str) -> str:
    """The person an id means: its own, or one of its guises'. Raises UnknownNameError."""
    key = wanted.strip().lower()
    with open_transaction(record.engine) as connection:
        query = select(GUISES.c.person).where((GUISES.c.person == key) | (GUISES.c.id == key)).limit(1)
        found = connection.execute(query).scalar()
    if not found:
        raise UnknownNameError(f"no person has the id {wanted[:64]!r}")
    return str(found)


def write_reasons(link: Link, tongue: Tongue) -> str:
    """Why two spellings are, or may be, one person's."""
    return tongue.wording.semicolon.join(write_reason_in(r, tongue.wording) for r in link.reasons)


def build_office(term: Term, languages: dict[str, str], tongue: Tongue) -> Office:
    """An office over time."""
    name = tongue.office(term.office) if term.office else (term.printed[0] if term.printed else "")
    told = ""
    if term.first and term.last:
        first, last = tongue.date(term.first), tongue.date(term.last)
        told = first if first == last else f"{first} – {last}"
    known = (
        f"{tongue.date(t.since.isoformat())} – {tongue.date(t.until.isoformat()) if t.until else '…'} ({t.row})"
        for t in term.known
    )
    cited = dict.fromkeys(c for a in term.appearances for c in (a.office.citations if a.office else ()))
    return Office(
        name=name,
        side=tongue.side(term.side) if term.side else "",
        former=term.former,
        told=told,
        known=tuple(known),
        conflicts=tuple(dict.fromkeys(write_conflict(c, tongue) for c in term.conflicts)),
        passages=tuple(build_passage(c, languages.get(c.report, "")) for c in list(cited)[:4]),
    )


def write_conflict(conflict: OfficeConflict, tongue: Tongue) -> str:
    """What speaks against an office, in a sentence."""
    detail = tongue.office(conflict.detail) if conflict.kind == "two_offices" else conflict.detail
    return tongue.say(f"conflict.{conflict.kind}", day=tongue.date(conflict.day), detail=detail)


def list_said(detail: PersonDetail, languages: dict[str, str], tongue: Tongue) -> list[Statement]:
    """What the person said, the newest first, each thing once."""
    seen: set[tuple[str, str]] = set()
    found = []
    for appearance in sorted(detail.appearances, key=_get_day, reverse=True):
        for statement in appearance.statements:
            key = statement.act, " ".join(statement.content.quote.split())
            if key not in seen:
                seen.add(key)
                found.append(
                    Statement(
                        act=tongue.wording.acts.get(statement.act, statement.act),
                        date=tongue.date(appearance.first) if appearance.first else "",
                        domains=_join(tongue.wording.domains.get(d, d) for d in statement.domains if d != "other"),
                        passage=build_passage(statement.content, languages.get(statement.content.report, "")),
                    )
                )
    return found


def _get_day(appearance: Appearance) -> str:
    return appearance.first or ""


def _join(words: Iterable[str]) -> str:
    return ", ".join(words)
