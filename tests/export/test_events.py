"""Events of the record as JSON, and as a sheet of everything known."""

from __future__ import annotations

import json

from store.build_readings import Said, What, Who, build_meeting, build_reading

from aidememoire.consolidate.build import build_events
from aidememoire.export.events import encode_record_event
from aidememoire.export.sheet import write_sheet
from aidememoire.export.wording import load_wording

CONTRACT = {
    "kind", "mode", "status", "background", "date", "place", "participants", "mechanism", "ordinal", "plover", "cameo",
    "citations",
}  # fmt: skip
TEXT = "La ministre Amel Ziani a reçu Bruno Caldera le 14 mai à Alger, pour la 3e commission mixte. Rouvrons la ligne !"


def build_told() -> tuple[dict[str, object], str]:
    """One event with every field filled, and the id of its report."""
    host = Who(words="La ministre Amel Ziani", name="Amel Ziani", side="DZ", office="ministre", role="host")
    guest = Who(words="Bruno Caldera", name="Bruno Caldera", side="IT", role="guest")
    what = What(
        words=TEXT[: TEXT.index(".") + 1],
        kind="reception",
        date="2024-05-14",
        date_words="14 mai",
        people=(host, guest),
        place=("Alger", "DZ"),
        mechanism="commission mixte",
        ordinal=3,
    )
    reading = build_reading(
        TEXT, [what], said=(Said(act="propose", words="Rouvrons la ligne", speaker=0, states=("DZ",)),)
    )
    (event,) = build_events([reading])
    return encode_record_event(event, {reading.report.id: ("Un titre", "2024-05")}), reading.report.id


def test_an_event_of_the_record_has_the_shape_of_the_contract() -> None:
    """With its id, its independent sources, and how each source knows."""
    event, report = build_told()
    assert CONTRACT | {"id", "independent_sources", "reports"} <= set(event)
    assert event["reports"] == [
        {
            "source": "a.txt",
            "as": "told",
            "report": report,
            "weak": False,
            "outlet": None,
            "side": None,
            "reliability": "F",
            "origin": report,
            "headline": "Un titre",
            "published": "2024-05",
        }
    ]
    json.dumps(event)


def test_every_citation_names_its_report_and_is_verbatim() -> None:
    """Wherever a quote stands in the object, it is the slice it says it is."""
    event, report = build_told()
    found = []

    def walk(value: object) -> None:
        if isinstance(value, dict):
            if "quote" in value:
                found.append(value)
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    walk(event)
    assert len(found) > 5
    for citation in found:
        assert citation["report"] == report
        assert TEXT[citation["start"] : citation["end"]] == citation["quote"]


def test_a_sheet_gives_each_field_with_its_words() -> None:
    """Kind, date with its working, people, place, session, what was said, sources."""
    event, _ = build_told()
    sheet = write_sheet(event, {"DZ": "Algérie", "IT": "Italie"}, load_wording("fr"))
    for words in (
        "14 mai 2024 : Amel Ziani, ministre (Algérie) reçoit Bruno Caldera (Italie)",
        "Genre : audience",
        "← fr.test",
        "Participant : Bruno Caldera (Italie)",
        "Lieu : Alger",
        "Cadre : « commission mixte » (3e session)",
        "Dit : proposition, Amel Ziani, Algérie (économie et commerce)",
        "« Rouvrons la ligne »",
        "[1] Un titre, a.txt (publié : mai 2024)",
    ):
        assert words in sheet


def test_contradictions_stand_side_by_side() -> None:
    """Two reports that give two places are both shown."""
    readings = [
        build_meeting(source="a.txt", place=("Alger", "DZ")),
        build_meeting(source="b.txt", place=("Rome", "IT")),
    ]
    events = build_events(readings)
    for event in events:
        sheet = write_sheet(encode_record_event(event), {}, load_wording("en"))
        for contradiction in event.contradictions:
            for claim in contradiction.claims:
                assert claim.value in sheet
