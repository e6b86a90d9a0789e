"""The pages of what is owed and what is due: commitments, mechanisms with their sessions, the calendar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from litestar import get
from litestar.params import FromPath, FromQuery
from litestar.response import Template

from aidememoire.consolidate.commitments import build_commitments
from aidememoire.errors import UnknownNameError
from aidememoire.model.commitments import STATUSES, Commitment
from aidememoire.model.sessions import Mechanism
from aidememoire.model.span import Citation
from aidememoire.ontology.load import load_terms
from aidememoire.views.chronology import get_order
from aidememoire.views.commitments import find_newest_day
from aidememoire.views.latest import Wanted, query_latest
from aidememoire.views.mechanisms import query_mechanisms
from aidememoire.views.periods import read_last
from aidememoire.views.relation import find_mechanism, query_ahead
from aidememoire.web.given import GivenRecall, GivenRecord, GivenVisitor
from aidememoire.web.pages.asked import From, Page, To, choose, read_period, turn
from aidememoire.web.pages.lines import Passage, build_dues, build_passages
from aidememoire.web.pages.showing import Asked, show
from aidememoire.web.pages.sides import get_sides
from aidememoire.web.pages.speaking import Tongue, get_tongue

WINDOW = 150
"""Events gone through for promises: the newest of the time asked for."""

LINES = 30
AHEAD = 100
DOMAINS = tuple(term.code for term in load_terms("domains"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """One commitment with what became of it."""

    status: str
    state: str
    date: str
    who: str
    to: str
    said_by: str
    told_by: str
    domains: str
    due: str
    event: str
    passage: Passage
    wordings: tuple[Passage, ...]
    steps: tuple[tuple[str, str, str, Passage], ...]


@get("/commitments", sync_to_thread=True, include_in_schema=False)
def commitments(
    request: Asked,
    record: GivenRecord,
    visitor: GivenVisitor,
    recall: GivenRecall,
    of: FromQuery[str] = "",
    status: FromQuery[list[str] | None] = None,
    domain: FromQuery[str] = "",
    start: From = None,
    end: To = None,
    page: Page = 1,
) -> Template:
    """Who owes what to whom, by when, and what became of it."""
    tongue, parties = get_tongue(visitor.language), get_sides(of)
    first, last = read_period(start, end)
    on = recall.get("newest day", lambda: find_newest_day(record))
    events = query_latest(record, Wanted(parties=parties, start=first, end=last), limit=WINDOW)
    found = build_commitments(sorted(events.events, key=get_order), read_last(on))
    states = choose(status, STATUSES)
    kept = [c for c in reversed(found) if not states or c.status in states]
    kept = [c for c in kept if not domain or domain in c.domains]
    leaf = turn(page, len(kept), LINES)
    shown = kept[leaf.skip : leaf.last]
    passages = build_passages(record, (c for one in shown for c in list_cited(one)))
    return show(
        request,
        "commitments.html",
        parties=parties,
        promises=[build_promise(c, passages, tongue) for c in shown],
        leaf=leaf,
        total=events.total,
        gone_through=len(events.events),
        on=on,
        counts={s: sum(c.status == s for c in found) for s in STATUSES},
        asked={"of_": ",".join(parties), "status": states, "domain": domain, "from_": first, "to": last},
        domains=[d for d in DOMAINS if any(d in c.domains for c in found)],
    )


def list_cited(commitment: Commitment) -> Sequence[Citation]:
    """Every citation a promise shows."""
    return (commitment.content, *commitment.wordings, *(s.citation for s in commitment.steps[1:]))


def build_promise(commitment: Commitment, passages: Mapping[Citation, Passage], tongue: Tongue) -> Promise:
    """A promise as the page shows it."""
    first = commitment.steps[0]
    debtors = (
        tongue.side(d.side) if d.organisation is None else f"{tongue.side(d.organisation)} ({tongue.side(d.side)})"
        for d in commitment.debtors
    )
    speakers = (", ".join(w for w in (s.name, s.office) if w) for s in commitment.speakers)
    return Promise(
        status=tongue.ledger[commitment.status],
        state=commitment.status,
        date=tongue.date(first.when.edtf),
        who=", ".join(debtors),
        to=", ".join(map(tongue.side, commitment.creditors)),
        said_by=tongue.wording.semicolon.join(s for s in speakers if s),
        told_by=", ".join(map(tongue.side, commitment.told_by)),
        domains=", ".join(tongue.wording.domains.get(d, d) for d in commitment.domains if d != "other"),
        due=tongue.date(commitment.due.edtf) if commitment.due and commitment.due.edtf else "",
        event=first.event,
        passage=passages[commitment.content],
        wordings=tuple(passages[c] for c in commitment.wordings),
        steps=tuple(
            (tongue.date(s.when.edtf), tongue.ledger[f"step.{s.kind}"], s.event, passages[s.citation])
            for s in commitment.steps[1:]
        ),
    )


@get("/calendar", sync_to_thread=True, include_in_schema=False)
def calendar(
    request: Asked, record: GivenRecord, visitor: GivenVisitor, recall: GivenRecall, of: FromQuery[str] = ""
) -> Template:
    """Sessions due, contacts announced, anniversaries: two years from the newest day of the record."""
    tongue, parties = get_tongue(visitor.language), get_sides(of)
    on = recall.get("newest day", lambda: find_newest_day(record))
    entries = recall.get(("ahead", parties), lambda: query_ahead(record, parties, on, limit=AHEAD))
    late = [e for e in entries if e.overdue]
    ahead = [e for e in entries if not e.overdue]
    return show(
        request,
        "calendar.html",
        parties=parties,
        on=on,
        late=build_dues(record, late, tongue),
        ahead=build_dues(record, ahead, tongue),
    )


@get("/mechanisms", sync_to_thread=True, include_in_schema=False)
def mechanisms(
    request: Asked, record: GivenRecord, visitor: GivenVisitor, recall: GivenRecall, of: FromQuery[str] = ""
) -> Template:
    """Committees and dialogues: rhythm, last session, next one."""
    tongue, parties = get_tongue(visitor.language), get_sides(of)
    on = recall.get("newest day", lambda: find_newest_day(record))
    found = recall.get(("mechanisms", parties), lambda: query_mechanisms(record, parties, on=on).mechanisms)
    return show(
        request,
        "mechanisms.html",
        parties=parties,
        on=on,
        mechanisms=[(m, build_mechanism(m, tongue)) for m in found[:200]],
    )


@get("/mechanisms/{mechanism:str}", sync_to_thread=True, include_in_schema=False)
def mechanism(
    request: Asked,
    record: GivenRecord,
    visitor: GivenVisitor,
    recall: GivenRecall,
    mechanism: FromPath[str],
    of: FromQuery[str] = "",
) -> Template:
    """One mechanism with its sessions."""
    tongue, parties = get_tongue(visitor.language), get_sides(of)
    on = recall.get("newest day", lambda: find_newest_day(record))
    found = find_mechanism(record, mechanism, parties, on)
    if found is None:
        raise UnknownNameError(f"no mechanism has the id {mechanism[:64]!r}")
    passages = build_passages(record, (*found.grounds, *(s.citation for s in found.sessions)))
    return show(
        request,
        "mechanism.html",
        mechanism=found,
        shown=build_mechanism(found, tongue),
        on=on,
        grounds=[passages[c] for c in found.grounds],
        sessions=[(s, passages[s.citation]) for s in found.sessions],
    )


def build_mechanism(found: Mechanism, tongue: Tongue) -> dict[str, Any]:
    """Rhythm, last and next session of a mechanism in words; empty where not known."""
    words, rhythm, due = tongue.ledger, "", ""
    if found.period:
        key = f"period.{found.period}"
        period = words[key] if key in words else words["period.months"].format(n=found.period)
        rhythm = f"{period}, {words[f'rhythm.{found.rhythm}']}"
    if found.next and found.next.when.edtf:
        due = tongue.date(found.next.when.edtf)
    elif found.due:
        due = words["due_by"].format(date=tongue.date(found.due))
    return {
        "rhythm": rhythm,
        "last": tongue.date(found.last.when.edtf) if found.last else "",
        "next": due,
        "held": sum(s.status == "held" for s in found.sessions),
    }
