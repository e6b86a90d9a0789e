"""Trying again what was refused, from where it was found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.page.clean import compute_id
from aidememoire.store.origins import delete_refusals, has_report, load_refused, note_origins
from aidememoire.store.record import Record
from aidememoire.workflow.read import Found, Outcome, Read, keep_each, read_each

Open = Callable[[str], Iterable[Found]]
"""The pages and refusals of a place: a path or an address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retried:
    """What trying one place again gave: pages read now, and what is still refused."""

    place: str
    read: int
    refused: tuple[Refusal, ...]


def retry(
    record: Record, places: Iterable[str], open_place: Open, read: Read, *, at: str | None = None
) -> Iterator[Retried]:
    """Open each place again and read what the record does not hold yet; refusals that no longer hold are taken back.

    They are taken back last: interrupted anywhere, what was refused is read or still refused.
    """
    for place in places:
        before = load_refused(record, place)
        still: dict[tuple[str, str], Refusal] = {}
        count = 0
        for outcome in _read_again(record, open_place(place), read, at):
            if isinstance(outcome, Refusal):
                still[(outcome.source, outcome.reason)] = outcome
            else:
                count += 1
        delete_refusals(record, [one for one in before if (one.source, one.reason) not in still])
        yield Retried(place=place, read=count, refused=tuple(still.values()))


def _read_again(record: Record, found: Iterable[Found], read: Read, at: str | None) -> Iterator[Outcome]:
    missing = (one for one in found if not (isinstance(one, Page) and has_report(record, compute_id(one))))
    for outcome, _ in keep_each(read_each(note_origins(record, missing), read), record, at=at):
        yield outcome
