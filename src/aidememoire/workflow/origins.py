"""Where pages came from, written beside what is kept of them, and for nothing that is passed over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from aidememoire.model.origin import Origin
from aidememoire.model.passed import Passed
from aidememoire.model.reading import Reading
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.workflow.read import Found, Outcome

if TYPE_CHECKING:
    from aidememoire.store.record import Record

FEW = 100
"""Outcomes that are held back to be noted together; what was fetched, which comes slowly, is not."""

Origins = dict[str, Origin]
"""Origins of the pages under way, by source."""


def remember_origins(pages: Iterable[Found], origins: Origins) -> Iterator[Found]:
    """The same pages, each once its origin is in `origins`."""
    for page in pages:
        if isinstance(page, Page) and page.origin is not None:
            origins[page.source] = page.origin
        yield page


def note_kept(record: Record, outcomes: Iterable[Outcome], origins: Origins) -> Iterator[Outcome]:
    """The same outcomes, each once the record knows where its page came from; `origins` loses what is dealt with.

    The origin is written first, so no interruption leaves a report whose origin the next run would not write. Where
    reading itself is interrupted, what was read before is given first.
    """
    held: list[Outcome] = []
    stopped: BaseException | None = None
    reading = iter(outcomes)
    while True:
        try:
            outcome = next(reading)
        except StopIteration:
            break
        except BaseException as error:
            stopped = error
            break
        held.append(outcome)
        origin = origins.get(get_source(outcome))
        if len(held) >= FEW or (origin is not None and origin.fetched is not None):
            _note(record, held, origins)
            yield from held
            held = []
    _note(record, held, origins)
    yield from held
    if stopped is not None:
        raise stopped


def get_source(outcome: Outcome) -> str:
    """The source of the page an outcome is of."""
    return outcome.report.source if isinstance(outcome, Reading) else outcome.source


def _note(record: Record, outcomes: Iterable[Outcome], origins: Origins) -> None:
    from aidememoire.store.origins import write_origins

    found: list[Found] = []
    for outcome in outcomes:
        source = get_source(outcome)
        origin = origins.pop(source, None)
        if origin is not None and not isinstance(outcome, Passed):
            found.append(Page(source=source, text="", origin=origin))
        elif isinstance(outcome, Refusal):
            found.append(outcome)
    write_origins(record, found)
