"""One report as it was read, and which events of the record its contacts belong to."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from aidememoire.consolidate.telling import build_tellings
from aidememoire.model.reading import Reading
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record, load_readings
from aidememoire.store.schema import REPORTS, TELLINGS
from aidememoire.views.show import ReportCard, load_cards


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadReport:
    """A reading with the card of its report; `homes` are the ids of the events its contacts belong to, in order."""

    card: ReportCard
    reading: Reading
    homes: tuple[str | None, ...]


def find_reading(record: Record, prefix: str) -> ReadReport | None:
    """The report whose id begins with `prefix` (hexadecimal); None where none or several do."""
    query = select(REPORTS.c.id).where(REPORTS.c.id >= prefix, REPORTS.c.id < prefix + "g").limit(2)
    with open_transaction(record.engine) as connection:
        found = connection.execute(query).scalars().all()
        if len(found) != 1:
            return None
        reading = next(load_readings(connection, found))
        tellings = select(TELLINGS.c.id, TELLINGS.c.event).where(TELLINGS.c.report == found[0])
        events = dict(connection.execute(tellings).all())
        card = load_cards(connection, found)[0]
    homes = {t.position: events.get(t.id) for t in build_tellings(reading) if not t.aside}
    return ReadReport(card=card, reading=reading, homes=tuple(homes.get(i) for i in range(len(reading.events))))
