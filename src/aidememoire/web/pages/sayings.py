"""The pages of words: what a side says on matters over time, and the phrases a relationship repeats."""

from __future__ import annotations

from typing import Any

from litestar import get
from litestar.params import FromQuery
from litestar.response import Template

from aidememoire.export.formulas import write_drift
from aidememoire.lexicon.matters import load_matters
from aidememoire.store.record import Record
from aidememoire.views.formulas import find_phrases
from aidememoire.views.latest import Wanted, query_latest
from aidememoire.views.positions import build_position, build_positions
from aidememoire.web.checking import get_side
from aidememoire.web.given import GivenRecall, GivenRecord, GivenVisitor
from aidememoire.web.pages.asked import From, Page, To, read_period, turn
from aidememoire.web.pages.lines import build_passages
from aidememoire.web.pages.showing import Asked, show
from aidememoire.web.pages.sides import find_known, get_sides
from aidememoire.web.pages.speaking import Tongue, get_tongue
from aidememoire.web.recall import Recall

WINDOW = 400
"""Events gone through for what a side says: the newest of the time asked for."""

PHRASED = 120
"""Events, and reports, gone through for phrases."""

LINES = 40


@get("/positions", sync_to_thread=True, include_in_schema=False)
def positions(
    request: Asked,
    record: GivenRecord,
    visitor: GivenVisitor,
    recall: GivenRecall,
    side: FromQuery[str] = "",
    on: FromQuery[str] = "",
    start: From = None,
    end: To = None,
    page: Page = 1,
) -> Template:
    """What a side says on a matter, in order of time; without a matter, those it spoke of."""
    tongue = get_tongue(visitor.language)
    code = get_side(side) if side.strip() else None
    others = get_sides(str(request.query_params.get("with", "")))
    first, last = read_period(start, end)
    words = " ".join(on.split())[:100]
    return show(
        request,
        "positions.html",
        side=code,
        others=others,
        words=words,
        first=first,
        last=last,
        known=find_known(record, recall),
        matters=[m.get_label(tongue.language) for m in load_matters()],
        **(build_said(record, recall, code, others, words, (first, last), page, tongue) if code else NOTHING),
    )


NOTHING: dict[str, Any] = {"found": (), "position": None, "total": 0, "gone_through": 0}


def build_said(
    record: Record,
    recall: Recall,
    side: str,
    others: tuple[str, ...],
    words: str,
    period: tuple[str | None, str | None],
    page: int,
    tongue: Tongue,
) -> dict[str, Any]:
    """What the side says on the matter, or on which matters it spoke, in the newest events of a period."""
    parties = tuple(dict.fromkeys((side, *others)))
    events = query_latest(record, Wanted(parties=parties, start=period[0], end=period[1]), limit=WINDOW)
    told = tuple(reversed(events.events))
    position = build_position(told, side, words, language=tongue.language) if words else None
    uses = tuple(reversed(position.uses)) if position else ()
    leaf = turn(page, len(uses), LINES)
    shown = uses[leaf.skip : leaf.last]
    key = ("positions", parties, period, tongue.language)
    return {
        "found": () if words else recall.get(key, lambda: build_positions(told, side, language=tongue.language)),
        "position": position,
        "uses": shown,
        "leaf": leaf,
        "passages": build_passages(record, (u.act.content for u in shown)),
        "total": events.total,
        "gone_through": len(told),
    }


@get("/formulas", sync_to_thread=True, include_in_schema=False)
def formulas(
    request: Asked,
    record: GivenRecord,
    visitor: GivenVisitor,
    recall: GivenRecall,
    of: FromQuery[str] = "",
    start: From = None,
    end: To = None,
) -> Template:
    """Stock phrases of a relationship: first and last use, and how the wording drifts."""
    tongue, parties = get_tongue(visitor.language), get_sides(of)
    first, last = read_period(start, end)
    events = query_latest(record, Wanted(parties=parties, start=first, end=last), limit=PHRASED)
    key = ("formulas", parties, first, last)
    phrases = recall.get(key, lambda: find_phrases(record, events.events, parties, top=30, most=PHRASED))
    passages = build_passages(record, (c for f in phrases.formulas for v in f.variants for c in (v.first, v.last)))
    return show(
        request,
        "formulas.html",
        parties=parties,
        first=first,
        last=last,
        formulas=[
            (f, [(v, write_drift(b, v) if b else "") for b, v in zip((None, *f.variants), f.variants, strict=False)])
            for f in phrases.formulas
        ],
        passages=passages,
        reports=phrases.reports,
        total=events.total,
        gone_through=len(events.events),
        language=tongue.language,
    )
