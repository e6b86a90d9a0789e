"""Reading pages into a record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aidememoire.errors import CitationError, SourceError
from aidememoire.model.reading import Reading
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.workflow.portions import PORTION

if TYPE_CHECKING:
    from aidememoire.store.record import Record

Found = Page | Refusal
"""What a source gives: a page, or why there is none."""

Outcome = Reading | Refusal
"""What became of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What one run did: `new` outcomes were not in the record before (all of them without a record)."""

    read: int = 0
    new: int = 0
    refusals: tuple[Refusal, ...] = ()


def read_pages(
    pages: Iterable[Found], record: Record | None, read: Callable[[Page], Outcome], *, at: str | None = None
) -> Iterator[tuple[Outcome, bool]]:
    """Read pages one after the other and keep what comes of each; gives each outcome once kept, and whether it is new.

    A refused page stops nothing, nor does a reading whose quotes are not its text: both are kept as refusals, and so
    is a SourceError that `read` raises. `at` is the time of writing (ISO 8601). Without a record nothing is kept and
    all is new. Events are drawn on the way and at the end.

    Interrupted anywhere and run again, it gives the record an uninterrupted run gives: each report is one transaction,
    and reports whose events were not drawn yet are drawn by the next run.
    """
    count = 0
    for page in pages:
        outcome = _read_page(page, read)
        try:
            new = _keep(outcome, record, at)
        except (SourceError, CitationError) as error:
            outcome = Refusal(source=page.source, reason=getattr(error, "reason", str(error)))
            new = _keep(outcome, record, at)
        yield outcome, new
        count += new
        if count >= PORTION:
            _draw(record)
            count = 0
    _draw(record)


def read_into(
    pages: Iterable[Found],
    record: Record | None,
    read: Callable[[Page], Outcome],
    *,
    at: str | None = None,
    on_progress: Callable[[Outcome], None] | None = None,
) -> Summary:
    """Read all pages as `read_pages` does; `on_progress` is called with each outcome once it is kept."""
    count = new = 0
    refusals = []
    for outcome, is_new in read_pages(pages, record, read, at=at):
        new += is_new
        if isinstance(outcome, Refusal):
            refusals.append(outcome)
        else:
            count += 1
        if on_progress is not None:
            on_progress(outcome)
    return Summary(read=count, new=new, refusals=tuple(refusals))


def _draw(record: Record | None) -> None:
    if record is not None:
        # the store is dear to load, and a run without a record never needs it
        from aidememoire.workflow.consolidate import draw_pending

        draw_pending(record)


def _read_page(page: Found, read: Callable[[Page], Outcome]) -> Outcome:
    if not isinstance(page, Page):
        return page
    try:
        return read(page)
    except SourceError as error:
        return Refusal(source=error.source, reason=error.reason)


def _keep(outcome: Outcome, record: Record | None, at: str | None) -> bool:
    if record is None:
        return True
    if isinstance(outcome, Refusal):
        return record.write_refusal(outcome, at)
    return record.write_reading(outcome, at, replace=False)
