"""Reading pages into a record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aidememoire.errors import CitationError, SourceError
from aidememoire.model.passed import Passed
from aidememoire.model.reading import Reading
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.workflow.portions import MANY, PORTION

if TYPE_CHECKING:
    from aidememoire.store.record import Record

Found = Page | Refusal
"""What a source gives: a page, or why there is none."""

Outcome = Reading | Refusal | Passed
"""What became of it."""

Read = Callable[[Page], Outcome]
"""What reads one page; it may raise SourceError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What one run did: `new` outcomes were not in the record before (all of them without a record).

    refusals  the first MANY of them; `refused` counts them all
    passed    pages a first look passed over; they are not among `read`, nor among `new`
    """

    read: int = 0
    new: int = 0
    refused: int = 0
    passed: int = 0
    refusals: tuple[Refusal, ...] = ()


def read_pages(
    pages: Iterable[Found], record: Record | None, read: Read, *, at: str | None = None
) -> Iterator[tuple[Outcome, bool]]:
    """Read pages one after the other and keep what comes of each, as `keep_each` does.

    A refused page stops nothing: it is kept as a refusal, and so is a SourceError that `read` raises.
    """
    return keep_each(read_each(pages, read), record, at=at)


def read_into(
    pages: Iterable[Found],
    record: Record | None,
    read: Read,
    *,
    at: str | None = None,
    on_progress: Callable[[Outcome], None] | None = None,
) -> Summary:
    """Read all pages as `read_pages` does; `on_progress` is called with each outcome once it is kept."""
    return keep_all(read_each(pages, read), record, at=at, on_progress=on_progress)


def keep_all(
    outcomes: Iterable[Outcome],
    record: Record | None,
    *,
    at: str | None = None,
    on_progress: Callable[[Outcome], None] | None = None,
) -> Summary:
    """Keep all outcomes as `keep_each` does; `on_progress` is called with each once it is kept."""
    count = new = refused = passed = 0
    refusals: list[Refusal] = []
    for outcome, is_new in keep_each(outcomes, record, at=at):
        if isinstance(outcome, Passed):
            passed += 1
        else:
            new += is_new
            count += isinstance(outcome, Reading)
        if isinstance(outcome, Refusal):
            refused += 1
            refusals += [outcome] if refused <= MANY else []
        if on_progress is not None:
            on_progress(outcome)
    return Summary(read=count, new=new, refused=refused, passed=passed, refusals=tuple(refusals))


def keep_each(
    outcomes: Iterable[Outcome], record: Record | None, *, at: str | None = None
) -> Iterator[tuple[Outcome, bool]]:
    """Keep outcomes as they come; gives each once kept, and whether it is new.

    A reading whose quotes are not its text is kept as a refusal. `at` is the time of writing (ISO 8601). Without a
    record nothing is kept and all is new. Events are drawn on the way and at the end.

    Interrupted anywhere and run again, it gives the record an uninterrupted run gives: each report is one transaction,
    and reports whose events were not drawn yet are drawn by the next run. Pages passed over are kept some hundred at
    once: after an interruption the last of them are looked at again.
    """
    passed: list[Passed] = []
    count = 0
    for outcome in outcomes:
        if isinstance(outcome, Passed):
            passed.append(outcome)
            if len(passed) >= MANY:
                _keep_passed(passed, record, at)
            yield outcome, True
            continue
        kept, new = _keep(outcome, record, at)
        yield kept, new
        count += new
        if count >= PORTION:
            _draw(record)
            count = 0
    _keep_passed(passed, record, at)
    _draw(record)


def read_each(pages: Iterable[Found], read: Read) -> Iterator[Outcome]:
    """The outcome of each page in this process; what is refused already stays so."""
    for page in pages:
        if not isinstance(page, Page):
            yield page
            continue
        try:
            yield read(page)
        except SourceError as error:
            yield Refusal(source=error.source, reason=error.reason)


def skip_known(
    pages: Iterable[Found], record: Record, compute_id: Callable[[Page], str], on_skip: Callable[[int], None]
) -> Iterator[Found]:
    """Pages the record has neither read nor passed over; `on_skip` is called with how many were left out."""
    some: list[Found] = []
    for page in pages:
        some.append(page)
        if len(some) >= MANY:
            yield from _keep_unknown(some, record, compute_id, on_skip)
            some = []
    yield from _keep_unknown(some, record, compute_id, on_skip)


def _keep_unknown(
    pages: list[Found], record: Record, compute_id: Callable[[Page], str], on_skip: Callable[[int], None]
) -> Iterator[Found]:
    from aidememoire.store.passed import find_known

    ids = {compute_id(page): page for page in pages if isinstance(page, Page)}
    known = find_known(record, ids)
    left = [page for page in pages if not (isinstance(page, Page) and compute_id(page) in known)]
    if len(left) < len(pages):
        on_skip(len(pages) - len(left))
    yield from left


def _draw(record: Record | None) -> None:
    if record is not None:
        # the store is dear to load, and a run without a record never needs it
        from aidememoire.workflow.consolidate import draw_pending

        draw_pending(record)


def _keep_passed(passed: list[Passed], record: Record | None, at: str | None) -> None:
    if record is not None and passed:
        from aidememoire.store.passed import write_passed

        write_passed(record, passed, at)
    passed.clear()


def _keep(outcome: Reading | Refusal, record: Record | None, at: str | None) -> tuple[Outcome, bool]:
    """The outcome as it was kept, and whether it is new: what cannot be kept is a refusal."""
    if record is None:
        return outcome, True
    if isinstance(outcome, Refusal):
        return outcome, record.write_refusal(outcome, at)
    try:
        return outcome, record.write_reading(outcome, at, replace=False)
    except (SourceError, CitationError) as error:
        refusal = Refusal(source=outcome.report.source, reason=getattr(error, "reason", str(error)))
        return refusal, record.write_refusal(refusal, at)
