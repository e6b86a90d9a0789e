"""As a record grows, undated reports become datable; what was read stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import func, select
from store.cluster import Places

from aidememoire.cli.main import main
from aidememoire.dates.knowledge import load_knowledge
from aidememoire.dates.learn import RECORD, learn
from aidememoire.languages import load_packs
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from aidememoire.reading.redate import redate
from aidememoire.store.record import open_record
from aidememoire.store.schema import READINGS
from aidememoire.views.chronology import query_chronology
from aidememoire.workflow.read import read_into
from aidememoire.workflow.redate import redate_after_reading, redate_record

PACKS = load_packs()
UNDATED = (
    "La ministre argentine des Affaires étrangères, Rosalia Quiroga, a reçu lundi 6 mars à Buenos Aires son homologue"
    " roumain, Mirel Costinescu. Ils ont parlé de commerce."
)
DATED = (
    "Le ministre roumain des Affaires étrangères, Mirel Costinescu, a reçu mardi 4 avril 2023 à Bucarest son homologue"
    " argentine, Rosalia Quiroga. Ils ont parlé d'énergie."
)
FOUNDED = (
    "Le ministre roumain de l'Énergie, Horia Banescu, a reçu le 3 février 2022 à Bucarest son homologue argentin, Tadeo"
    " Ruiz. Les deux pays ont établi un partenariat stratégique le 12 mars 2021."
)
FRAMED = (
    "Le ministre roumain de la Santé, Sorin Albulescu, a reçu lundi 6 mai à Bucarest son homologue argentin, Lautaro"
    " Pizarro. Ils se sont félicités du partenariat stratégique entre la Roumanie et l'Argentine."
)


def read_text(text: str, source: str = "r.txt", knowledge: Knowledge | None = None) -> Reading:
    """A French report read whole."""
    return read(Page(source=source, text=text), PACKS, knowledge or Knowledge.empty(), language="fr")


def get_dates(reading: Reading) -> list[str | None]:
    """The dates of its events."""
    return [e.when.edtf if e.when else None for e in reading.events]


@pytest.mark.parametrize("text", [UNDATED, DATED, FOUNDED, FRAMED])
def test_without_more_knowledge_nothing_changes(text: str) -> None:
    """Solving a reading again gives the reading."""
    reading = read_text(text)
    assert redate(reading, PACKS["fr"], Knowledge.empty()) == reading


def test_two_people_seen_in_office_date_a_printed_weekday() -> None:
    """Neither alone does; the reasons name the report that saw them."""
    before = read_text(UNDATED)
    assert get_dates(before) == ["XXXX-03-06"]
    taught = learn([read_text(DATED, "dated.txt")], Knowledge.empty())
    assert {s.person for s in taught.sightings} == {"Mirel Costinescu", "Rosalia Quiroga"}
    after = redate(before, PACKS["fr"], taught)
    assert get_dates(after) == ["2023-03-06"]
    when = after.events[0].when
    assert when is not None and any(b.source == f"{RECORD}dated.txt (2023-04-04)" for b in when.basis)
    one = learn([read_text(DATED.replace("Rosalia Quiroga", "Ramona Ibarra"))], Knowledge.empty())
    assert get_dates(redate(before, PACKS["fr"], one)) == ["XXXX-03-06"]


def test_a_framework_told_elsewhere_bounds_the_year() -> None:
    """In force since 2021: of the Mondays that are 6 May, the one after it."""
    known = load_knowledge()
    before = read_text(FRAMED, knowledge=known)
    assert get_dates(before) == ["XXXX-05-06"]
    after = redate(before, PACKS["fr"], learn([read_text(FOUNDED, "founded.txt", known)], known))
    assert get_dates(after) == ["2024-05-06"]


def test_others_in_the_office_bound_a_tenure_from_outside() -> None:
    """Two reports of a predecessor and two of a successor; one is not enough."""
    told = "Le ministre roumain des Affaires étrangères, {}, a reçu le {} à Bucarest son homologue argentin, {}."
    rows = (
        ("Anton Vulpe", "3 mai 2015", "Ciro Ledesma"),
        ("Anton Vulpe", "7 juin 2016", "Ciro Ledesma"),
        ("Petre Zamfir", "3 mai 2018", "Ciro Ledesma"),
        ("Dorin Manea", "9 juin 2021", "Ciro Ledesma"),
        ("Dorin Manea", "8 juillet 2022", "Ciro Ledesma"),
    )
    readings = [read_text(told.format(*row), f"{n}.txt") for n, row in enumerate(rows)]
    held = {t.person: t for t in learn(readings, Knowledge.empty()).tenures}
    assert str(held["Petre Zamfir"].since) == "2016-06-08"
    assert str(held["Petre Zamfir"].until) == "2021-06-08"
    assert learn(reversed(readings), Knowledge.empty()).tenures == learn(readings, Knowledge.empty()).tenures
    few = {t.person for t in learn([readings[0], readings[2], readings[3]], Knowledge.empty()).tenures}
    assert few == set()


def test_a_record_is_redated_once_and_keeps_what_was_read(shelf: Places) -> None:
    """The chronology shows the new date with its working; a second run changes nothing; both readings are kept."""
    pages = [Page(source="undated.txt", text=UNDATED), Page(source="dated.txt", text=DATED)]
    with open_record(shelf / "r.db") as record:
        read_into(pages, record, lambda p: read(p, PACKS, Knowledge.empty(), language="fr"))
        (found,) = redate_record(record, PACKS, Knowledge.empty())
        assert (found.source, found.before.edtf, found.after.edtf) == ("undated.txt", "XXXX-03-06", "2023-03-06")
        assert redate_record(record, PACKS, Knowledge.empty()) == ()
        dates = sorted(e.when.edtf or "" for e in query_chronology(record))
        assert dates == ["2023-03-06", "2023-04-04"]
        with record.engine.connect() as connection:
            assert connection.execute(select(func.count()).select_from(READINGS)).scalar() == 3


def test_the_command_says_what_changed_and_why(shelf: Places, capsys: pytest.CaptureFixture[str]) -> None:
    """Both dates, and the report that taught it."""
    place = shelf / "r.db"
    with open_record(place) as record:
        pages = [Page(source="undated.txt", text=UNDATED), Page(source="dated.txt", text=DATED)]
        read_into(pages, record, lambda p: read(p, PACKS, load_knowledge(), language="fr"))
    assert main(["--lang", "en", "redate", "--record", str(place)]) == 0
    said = capsys.readouterr().out
    assert "→ 6 March 2023 (2023-03-06)" in said and "record: dated.txt (2023-04-04)" in said
    assert said.endswith("1 date changed.\n")


def test_reading_into_a_record_dates_again_what_it_can(
    shelf: Places, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The second report dates the first; read once more, nothing is new and the date stays."""
    place = shelf / "r.db"
    for name, text in (("undated", UNDATED), ("dated", DATED)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        assert main(["--lang", "en", "read", str(tmp_path / f"{name}.txt"), "--record", str(place)]) == 0
    assert "1 date changed." in capsys.readouterr().err
    assert main(["--lang", "en", "read", str(tmp_path / "undated.txt"), "--record", str(place)]) == 0
    assert "1 already in the record" in capsys.readouterr().err
    with open_record(place) as record:
        assert sorted(e.when.edtf or "" for e in query_chronology(record)) == ["2023-03-06", "2023-04-04"]
        assert redate_after_reading(record, PACKS, load_knowledge(), most=1) is None
