"""What is to come: contacts of known sides, and nothing else."""

from __future__ import annotations

from pathlib import Path

from store.build_readings import What, build_meeting, build_reading

from aidememoire.store.record import open_record
from aidememoire.views.relation import query_ahead
from aidememoire.workflow.consolidate import rebuild


def test_an_event_of_no_known_side_is_nobodys_contact(tmp_path: Path) -> None:
    """An announced ceremony of nobody in particular is not among the contacts to come."""
    meeting = build_meeting("2024-06-14", status="planned")
    ceremony = build_reading(
        "Une cérémonie aura lieu le 15 juin 2024.",
        [What(words="Une cérémonie", kind="ceremony", date="2024-06-15", date_words="15 juin 2024", status="planned")],
        source="b.txt",
    )
    with open_record(tmp_path / "r.db") as record:
        for reading in (meeting, ceremony):
            record.write_reading(reading)
        rebuild(record)
        found = query_ahead(record, (), "2024-05-01", limit=5)
    assert [e.parties for e in found] == [("DZ", "IT")]
