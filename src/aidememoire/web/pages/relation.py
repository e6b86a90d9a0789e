"""The page of a relationship: two sides, or a group, or one side alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from litestar import get
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect, Template

from aidememoire.consolidate.days import build_days
from aidememoire.consolidate.levels import LEVELS, find_level
from aidememoire.consolidate.outlets import get_reliability
from aidememoire.model.commitments import Commitment
from aidememoire.model.record import Event, SpeechAct
from aidememoire.ontology.load import load_terms
from aidememoire.store.ratings import load_ratings
from aidememoire.store.record import Record
from aidememoire.views.commitments import find_newest_day
from aidememoire.views.formulas import find_phrases
from aidememoire.views.latest import Latest, Wanted, count_months, find_bounds, query_latest, query_undated
from aidememoire.views.relation import Rung, find_owed, query_ahead, query_frameworks
from aidememoire.web.given import GivenRecall, GivenRecord, GivenVisitor
from aidememoire.web.pages.asked import From, Page, To, choose, read_period, turn
from aidememoire.web.pages.lines import Passage, build_dues, build_passages, build_row
from aidememoire.web.pages.pictures import Timeline, build_bars, build_timeline
from aidememoire.web.pages.showing import Asked, show
from aidememoire.web.pages.sides import get_sides
from aidememoire.web.pages.speaking import Tongue, get_tongue, of
from aidememoire.web.recall import Recall

RECENT = 240
"""Events drawn and gone through for what was said and promised: the newest of the time asked for."""

PROMISING = 120
"""Events gone through for what is owed."""

PHRASED = 40
"""Reports gone through for phrases whose wording changed."""

LINES = 25
ASIDE = 6
KINDS = tuple(term.code for term in load_terms("kinds"))
STATUSES = tuple(term.code for term in load_terms("statuses"))
ALL_LEVELS = (*LEVELS, "unknown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The newest thing said in one domain."""

    domain: str
    act: str
    who: str
    date: str
    event: str
    passage: Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """One open promise on a line."""

    who: str
    to: str
    date: str
    due: str
    status: str
    late: bool
    event: str
    passage: Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One framework of the ladder: `start` and `end` place it across the picture, in percentages; None undated."""

    name: str
    since: str
    until: str
    height: int
    start: float | None
    end: float | None
    current: bool
    passages: tuple[Passage, ...]
    rows: tuple[str, ...]


@get("/relations", sync_to_thread=True, include_in_schema=False)
def find_relation(a: FromQuery[str] = "", b: FromQuery[str] = "") -> Redirect:
    """From two names typed in to the page of their relationship."""
    codes = get_sides(",".join((a, b)))
    return Redirect(of(codes) if codes else "/", status_code=303)


@get("/relations/{codes:str}", sync_to_thread=True, include_in_schema=False)
def relation(
    request: Asked,
    record: GivenRecord,
    visitor: GivenVisitor,
    recall: GivenRecall,
    codes: FromPath[str],
    start: From = None,
    end: To = None,
    kind: FromQuery[list[str] | None] = None,
    level: FromQuery[list[str] | None] = None,
    status: FromQuery[list[str] | None] = None,
    page: Page = 1,
) -> Template:
    """Everything of one relationship at a glance."""
    parties, tongue = get_sides(codes), get_tongue(visitor.language)
    first, last = read_period(start, end)
    wanted = Wanted(
        parties=parties, kinds=choose(kind, KINDS), statuses=choose(status, STATUSES), start=first, end=last
    )
    on = recall.get("newest day", lambda: find_newest_day(record))
    newest = query_latest(record, Wanted(parties=parties), limit=RECENT)
    return show(
        request,
        "relation.html",
        parties=parties,
        title=tongue.pair(parties),
        on=on,
        most=RECENT,
        choices={"kind": KINDS, "level": ALL_LEVELS, "status": STATUSES},
        **build_head(record, parties, newest, on, tongue),
        **build_chosen(record, wanted, choose(level, ALL_LEVELS), newest, page, tongue),
        **build_margin(record, recall, parties, newest, on, tongue),
    )


def build_head(
    record: Record, parties: tuple[str, ...], newest: Latest, on: str | None, tongue: Tongue
) -> dict[str, Any]:
    """What stands above: how much there is, from when to when, and the ladder of frameworks."""
    return {
        "total": newest.total,
        "undated": newest.undated,
        "bounds": find_bounds(record, Wanted(parties=parties)),
        "ladder": build_ladder(record, query_frameworks(record, parties), on, tongue) if len(parties) > 1 else (),
    }


def build_chosen(
    record: Record, wanted: Wanted, levels: tuple[str, ...], newest: Latest, page: int, tongue: Tongue
) -> dict[str, Any]:
    """The pictures and the list of the events chosen by time, kind, level and status."""
    whole = Wanted(parties=wanted.parties)
    chosen = newest if wanted == whole else query_latest(record, wanted, limit=RECENT)
    events = [e for e in chosen.events if not levels or (find_level(e) or "unknown") in levels]
    listed, leaf = list_page(record, wanted, chosen, events, bool(levels), page)
    drawn = build_timeline(events, RECENT)
    undated = query_undated(record, whole, limit=LINES) if page == 1 else ()
    return {
        "bars": build_bars(count_months(record, replace(wanted, statuses=()))),
        "timeline": drawn,
        "signs": title_signs(drawn, tongue) if drawn else (),
        "listed": [build_row(e, tongue) for e in listed],
        "leaf": leaf,
        "unplaced": [build_row(e, tongue) for e in undated],
        "asked": {
            "from_": wanted.start,
            "to": wanted.end,
            "kind": wanted.kinds,
            "level": levels,
            "status": wanted.statuses,
        },
    }


def list_page(
    record: Record, wanted: Wanted, chosen: Latest, events: Sequence[Event], narrowed: bool, page: int
) -> tuple[Sequence[Event], Any]:
    """The events of one page of the list, and where that page stands among all.

    A level is known only of events that were gone through: narrowed by level, the list ends with these.
    """
    leaf = turn(page, len(events) if narrowed else chosen.total, LINES)
    if narrowed or leaf.last <= len(chosen.events):
        return events[leaf.skip : leaf.last], leaf
    return query_latest(record, wanted, limit=LINES, skip=leaf.skip).events, leaf


def title_signs(drawn: Timeline, tongue: Tongue) -> list[tuple[Any, str]]:
    """Each sign with what is said of it when it is pointed at."""
    found = []
    for sign in drawn.signs:
        row = build_row(sign.event, tongue)
        found.append((sign, f"{row.date}{tongue.wording.colon}{row.head}"[:180]))
    return found


def build_margin(
    record: Record, recall: Recall, parties: tuple[str, ...], newest: Latest, on: str | None, tongue: Tongue
) -> dict[str, Any]:
    """What stands beside the chronology: what is to come, owed, said; phrases that changed; who reports."""
    owed = find_owed(newest.events[:PROMISING], on)
    said = find_said(newest.events)
    reports = {a.report: a.language for e in newest.events for a in e.attestations}
    cited = [c.content for c in owed[:ASIDE]] + [act.content for _, _, act in said]
    passages = build_passages(record, cited, reports)
    changed = recall.get(("changed", parties), lambda: find_changed(record, parties, newest.events))
    return {
        "ahead": build_dues(record, query_ahead(record, parties, on, limit=ASIDE), tongue),
        "owed": [build_owed(c, passages, tongue) for c in owed[:ASIDE]],
        "owed_count": len(owed),
        "promising": min(PROMISING, newest.total),
        "said": [build_said(d, e, a, passages, tongue) for d, e, a in said],
        "changed": [
            [(p, tongue.date(v.since)) for v in f.variants for p in build_passages(record, [v.first], reports).values()]
            for f in changed
        ],
        "voices": count_voices(newest.events, load_ratings(record)),
    }


def find_changed(record: Record, parties: tuple[str, ...], events: Iterable[Event]) -> tuple[Any, ...]:
    """Phrases that the newest reports repeat in more than one wording."""
    phrases = find_phrases(record, tuple(events), parties, top=20, most=PHRASED)
    return tuple(f for f in phrases.formulas if len(f.variants) > 1)[:3]


def find_said(events: Iterable[Event]) -> list[tuple[str, Event, SpeechAct]]:
    """The newest thing said in each domain, of events the newest first."""
    found: dict[str, tuple[str, Event, SpeechAct]] = {}
    for event in events:
        for act in event.acts:
            for domain in act.domains:
                if domain != "other":
                    found.setdefault(domain, (domain, event, act))
    return list(found.values())


def build_said(domain: str, event: Event, act: SpeechAct, passages: dict[Any, Passage], tongue: Tongue) -> Said:
    """A statement with who made it."""
    names = [s.name for s in act.speakers if s.name]
    sides = [tongue.side(s) for s in act.states]
    return Said(
        domain=tongue.wording.domains.get(domain, domain),
        act=tongue.wording.acts.get(act.act, act.act),
        who=", ".join((*names, *sides)),
        date=tongue.date(event.when.edtf),
        event=event.id,
        passage=passages[act.content],
    )


def build_owed(commitment: Commitment, passages: dict[Any, Passage], tongue: Tongue) -> Owed:
    """A promise on a line."""
    first = commitment.steps[0]
    return Owed(
        who=", ".join(tongue.side(d.side) for d in commitment.debtors),
        to=", ".join(map(tongue.side, commitment.creditors)),
        date=tongue.date(first.when.edtf),
        due=tongue.date(commitment.due.edtf) if commitment.due and commitment.due.edtf else "",
        status=tongue.ledger[commitment.status],
        late=commitment.status == "lapsed",
        event=first.event,
        passage=passages[commitment.content],
    )


def build_ladder(record: Record, rungs: Sequence[Rung], on: str | None, tongue: Tongue) -> tuple[Step, ...]:
    """Frameworks as steps of one picture that ends with the newest day of the record."""
    days = [d.first for r in rungs for e in (r.since, r.until) if (d := build_days(e)) and d.first]
    end = build_days(on)
    last = max((*days, *((end.first,) if end and end.first else ())), default=0)
    length = max(1, last - min(days, default=0))
    passages = build_passages(record, (c for r in rungs for c in r.citations[:2]))

    def place(edtf: str | None) -> float | None:
        found = build_days(edtf)
        return round(100 * (found.first - min(days)) / length, 2) if found and found.first and days else None

    return tuple(
        Step(
            name=tongue.ledger.get(f"framework.{r.name}", r.name),
            since=tongue.date(r.since) if r.since else "",
            until=tongue.date(r.until) if r.until else "",
            height=r.height,
            start=place(r.since),
            end=place(r.until) if r.until else 100.0,
            current=r.until is None and r.since is not None and i == find_highest(rungs),
            passages=tuple(passages[c] for c in r.citations[:2]),
            rows=r.rows,
        )
        for i, r in enumerate(rungs)
    )


def find_highest(rungs: Sequence[Rung]) -> int:
    """The number of the framework in force: of those that nothing ended, the highest, and of these the latest."""
    standing = [(r.height, r.since or "", i) for i, r in enumerate(rungs) if r.until is None and r.since]
    return max(standing, default=(0, "", -1))[2]


def count_voices(events: Iterable[Event], ratings: dict[str, str]) -> list[tuple[str, str | None, str, int]]:
    """Who reports: (name, side, reliability, reports), those with most reports first; "" for nobody known."""
    reports: dict[tuple[str, str | None], set[str]] = {}
    for event in events:
        for told in event.attestations:
            reports.setdefault((told.outlet or "", told.side), set()).add(told.report)
    found = [(n, s, get_reliability(n or None, ratings), len(r)) for (n, s), r in reports.items()]
    return sorted(found, key=lambda f: (-f[3], f[0]))
