"""The queue: what waits for a person, one item after the other; a key or a button decides each."""

from __future__ import annotations

from dataclasses import dataclass

from litestar import get
from litestar.params import FromQuery
from litestar.response import Template

from aidememoire.export.history import write_decision, write_doubt
from aidememoire.model.record import Event
from aidememoire.store.record import Record
from aidememoire.views.review import Item, load_items, query_queue
from aidememoire.web.given import GivenRecall, GivenRecord, GivenVisitor
from aidememoire.web.pages.asked import Page
from aidememoire.web.pages.correcting import Choices, list_choices
from aidememoire.web.pages.lines import Passage, Row, build_passages, build_row
from aidememoire.web.pages.showing import Asked, show
from aidememoire.web.pages.sides import get_sides
from aidememoire.web.pages.speaking import Tongue, get_tongue

SHOWN = 12
"""Items on a page: the first to decide, and those that follow it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One event of an item with the words that tell it."""

    event: Event
    row: Row
    passages: tuple[Passage, ...]
    choices: Choices


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """One item: what is soft in it, or for and against, in words."""

    kind: str
    number: int
    sides: tuple[Side, ...]
    reasons: tuple[str, ...]
    decision: str
    words: str


@get("/review", sync_to_thread=True, include_in_schema=False)
def review(
    request: Asked,
    record: GivenRecord,
    visitor: GivenVisitor,
    recall: GivenRecall,
    of: FromQuery[str] = "",
    page: Page = 1,
    done: FromQuery[str] = "",
) -> Template:
    """What waits, from the item numbered `page` on."""
    tongue, parties = get_tongue(visitor.language), get_sides(of)
    queue = recall.get(("review", parties), lambda: query_queue(record, parties))
    first = min(page, max(1, len(queue)))
    items = load_items(record, queue[first - 1 : first - 1 + SHOWN])
    shown = [build_item(record, item, number, tongue) for number, item in enumerate(items, start=first)]
    return show(
        request,
        "review.html",
        parties=parties,
        now=shown[0] if shown else None,
        later=shown[1:],
        total=len(queue),
        first=first,
        done=done == "1",
        may=visitor.may("reviewer"),
    )


def build_item(record: Record, item: Item, number: int, tongue: Tongue) -> Waits:
    """An item as the page shows it."""
    words, labels = tongue.review, tongue.wording.labels
    if item.link is not None:
        reasons = tuple(write_doubt(item.link, tongue.wording))
    else:
        reasons = tuple(words.findings[f.name].format(about=labels.get(f.about, f.about)) for f in item.findings)
    return Waits(
        kind=item.kind,
        number=number,
        sides=tuple(build_side(record, e, tongue) for e in item.events),
        reasons=reasons,
        decision=item.decision.id if item.decision else "",
        words=write_decision(item.decision, tongue.wording) if item.decision else "",
    )


def build_side(record: Record, event: Event, tongue: Tongue) -> Side:
    """One event with the first words of each of its reports."""
    cited = [c for a in event.attestations for c in a.citations[:1]][:4]
    passages = build_passages(record, cited, {a.report: a.language for a in event.attestations})
    return Side(
        event=event,
        row=build_row(event, tongue),
        passages=tuple(passages.values()),
        choices=list_choices(event, tongue),
    )
