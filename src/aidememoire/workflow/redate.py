"""Solving the readings of a record again with what the record itself has come to know."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from aidememoire.dates.learn import learn
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.reading import Reading
from aidememoire.pack.language import LanguagePack
from aidememoire.reading.redate import Redating, find_redatings, redate
from aidememoire.store.record import Record
from aidememoire.workflow.consolidate import draw_pending

MOST = 1000
"""A record of more reports is dated again only when that is asked for: the whole record has to be gone through."""


def redate_record(
    record: Record, packs: Mapping[str, LanguagePack], knowledge: Knowledge, *, at: str | None = None
) -> tuple[Redating, ...]:
    """Every event of the record whose date changed; the result does not depend on how often or when it is run.

    A reading that changes is written as a further reading of its report; the one before it stays. What the record
    teaches is learned from dates it had no part in, so no date rests on itself. Events are drawn again at the end.
    """
    taught = learn(record.load_readings(), knowledge)
    found: list[Redating] = []
    for before, after in _redate_all(record, lambda r: redate(r, packs[r.report.language], taught), packs):
        record.write_reading(after, at)
        found.extend(find_redatings(before, after))
    draw_pending(record)
    return tuple(found)


def redate_after_reading(
    record: Record, packs: Mapping[str, LanguagePack], knowledge: Knowledge, *, at: str | None = None, most: int = MOST
) -> tuple[Redating, ...] | None:
    """`redate_record` at the end of a run of reading; None, nothing done, in a record of more than `most` reports."""
    return redate_record(record, packs, knowledge, at=at) if len(record.load_report_ids()) <= most else None


def _redate_all(
    record: Record, again: Callable[[Reading], Reading], packs: Mapping[str, LanguagePack]
) -> Iterator[tuple[Reading, Reading]]:
    """Readings that change, each with what it becomes; one report at a time."""
    for report in record.load_report_ids():
        for before in record.load_readings([report]):
            after = again(before) if before.report.language in packs and _is_open(before) else before
            if after != before:
                yield before, after


def _is_open(reading: Reading) -> bool:
    """Whether some date of a reading is not settled, or was settled by the record: what else it knows stays."""
    if any(part == "redated" for part, _ in reading.versions):
        return True
    whens = [e.when for e in (*reading.events, *reading.asides)]
    return any(w is None or w.edtf is None or len(w.edtf) < len("2024-05-14") or not w.edtf[0].isdigit() for w in whens)
