"""people, person, offices, merge and split over a record made by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli.conftest import Run
from store.build_readings import Said, What, Who, build_reading

from aidememoire.store.record import open_record
from aidememoire.workflow.consolidate import draw_pending

MEETINGS = (
    ("a.txt", "Kenjiro Murase", "2025-09-16", "deputy_minister"),
    ("b.txt", "Murase Kenjiro", "2025-10-02", "deputy_minister"),
)


@pytest.fixture
def people(tmp_path: Path) -> str:
    """A record of two meetings of one Japanese guest under two spellings, and of a president told long after."""
    path = tmp_path / "people.db"
    with open_record(path) as record:
        for source, name, day, code in MEETINGS:
            host = Who(words="La ministre Amel Ziani", name="Amel Ziani", side="DZ", office="La ministre", role="host")
            guest = Who(words=f"le vice-ministre {name}", name=name, side="JP", office="vice-ministre", code=code)
            words = f"La ministre Amel Ziani a reçu le vice-ministre {name}."
            text = f"{words} Il a promis une réponse rapide."
            said = (Said(act="commit", words="une réponse rapide", speaker=1, states=("JP",)),)
            what = What(words=words, kind="reception", date=day, people=(host, guest))
            record.write_reading(build_reading(text, [what], source=source, said=said))
        head = Who(words="Le président Jacques Chirac", name="Jacques Chirac", side="FR", office="président")
        late = Who(words=head.words, name=head.name, side="FR", office="président", code="head_of_state", role="host")
        what = What(words="Le président Jacques Chirac a parlé", date="2015-03-04", people=(late,))
        record.write_reading(build_reading("Le président Jacques Chirac a parlé à Paris.", [what], source="c.txt"))
        draw_pending(record)
    return str(path)


def test_people_lists_everybody_or_one_side(run: Run, people: str) -> None:
    """A line a person with the last office told; JSON; nobody of a side is said so."""
    said = run("people", "--record", people)
    assert said.code == 0 and "3 personnes" in said.out and "vice-ministre" in said.out
    found = json.loads(run("people", "Japon", "--json", "--record", people).out)
    assert [(c["name"], c["names"], c["reports"]) for c in found] == [
        ("Kenjiro Murase", ["Kenjiro Murase", "Murase Kenjiro"], 2)
    ]
    assert "Personne de Pérou ne figure au registre." in run("people", "Pérou", "--record", people).out
    assert json.loads(run("people", "Pérou", "--json", "--record", people).out) == []


def test_a_person_is_shown_with_offices_contacts_statements_and_reasons(run: Run, people: str) -> None:
    """Each with its words and their place; why two spellings are one person."""
    said = run("person", "murase", "--record", people, "--lang", "en")
    assert said.code == 0 and said.err == ""
    for words in (
        "Kenjiro Murase (Japan)",
        "Also printed: Murase Kenjiro",
        "deputy minister (Japan)",
        "told in dated contacts: 2025-09-16 – 2025-10-02",
        "“vice-ministre” [",
        "16 September 2025: Amel Ziani, La ministre (Algeria) receives Kenjiro Murase",
        "commitment: “une réponse rapide” [",
        "the family name stands at the other end",
        "] b.txt",
    ):
        assert words in said.out


def test_a_person_as_json_cites_everything(run: Run, people: str) -> None:
    """Every quote with its report and place."""
    found = json.loads(run("person", "Kenjiro Murase", "--json", "--record", people).out)
    (office,) = found["offices"]
    assert office["office"] == "deputy_minister" and len(office["told"]) == 2
    for told in office["told"]:
        assert told["name"]["end"] - told["name"]["start"] == len(told["name"]["quote"])
    assert len(found["contacts"]) == 2 and len(found["statements"]) == 2
    assert found["links"][0]["judgement"] == "same"


def test_an_old_title_is_shown_beside_reference_data(run: Run, people: str) -> None:
    """Told as president eight years after the end: who it was then, and the row that says so."""
    said = run("person", "Jacques Chirac", "--record", people)
    assert "données de référence : 1995-05-17 – 2007-05-16" in said.out
    assert "! 2015-03-04 : hors de la période des données de référence" in said.out
    assert "! 2015-03-04 : les données de référence donnent François Hollande à cette fonction" in said.out


def test_an_unknown_person_is_one_line_with_the_nearest(run: Run, people: str) -> None:
    """Code 1, nothing on standard output, the nearest name with its side and id."""
    said = run("person", "Kenjiro Muraoka", "--record", people)
    assert said.code == 1 and said.out == "" and said.err.count("\n") == 1
    assert "vouliez-vous dire Kenjiro Murase (Japon, " in said.err or "Kenjiro Murase (Japon, " in said.err
    assert run("person", "qqqq", "--record", people).err.count("\n") == 1


def test_offices_of_a_side_and_on_a_day(run: Run, people: str) -> None:
    """Reference data and reports side by side; on a day only who held them; rivals for one seat."""
    said = run("offices", "FR", "--record", people, "--lang", "en")
    assert "head of state" in said.out and "Nicolas Sarkozy: 2007-05-16 – 2012-05-15" in said.out
    on = run("offices", "FR", "--on", "2015-03-04", "--record", people, "--lang", "en")
    assert "Offices of France, 4 March 2015" in on.out and "Nicolas Sarkozy" not in on.out
    assert "one person holds this office at a time; also: François Hollande" in on.out and "c.txt" in on.out
    found = json.loads(run("offices", "JP", "--on", "2025-09-20", "--json", "--record", people).out)
    told = next(h for h in found if h["name"] == "Kenjiro Murase")
    assert told["manner"] == "between" and told["office"] == "deputy_minister"
    assert run("offices", "FR", "--on", "hier", "--record", people).code == 2


def test_merge_and_split_are_kept_and_taken_back(run: Run, people: str) -> None:
    """Two people are one, and two again; what makes no sense is told in a line."""
    notes = ("--reason", "vérifié", "--by", "Mai", "--record", people)
    said = run("merge", "Amel Ziani", "Murase", *notes)
    assert said.code == 0 and "ne font désormais qu'une personne" in said.out
    assert "2 personnes" in run("people", "--record", people).out
    again = run("merge", "Amel Ziani", "Murase", *notes)
    assert again.code == 1 and "ne font déjà qu'une personne" in again.err
    assert run("merge", "Amel Ziani", "Murase Kenjiro", "--withdraw", *notes).code == 0
    assert "3 personnes" in run("people", "--record", people).out
    assert run("merge", "Amel Ziani", "Murase Kenjiro", "--withdraw", *notes).code == 1
    assert run("split", "Kenjiro Murase", "Murase Kenjiro", *notes).code == 0
    assert "4 personnes" in run("people", "--record", people).out
    assert "déjà deux personnes" in run("split", "Kenjiro Murase", "Murase Kenjiro", *notes).err
    assert run("split", "Kenjiro Murase", "Murase Kenjiro", "--withdraw", *notes).code == 0
    assert run("split", "Amel Ziani", "--report", "b.txt", *notes).code == 0
    assert "4 personnes" in run("people", "--record", people).out
    assert run("split", "Amel Ziani", "--report", "b.txt", "--withdraw", *notes).code == 0
    assert "3 personnes" in run("people", "--record", people).out
    assert run("split", "Amel Ziani", "--report", "zzz.txt", *notes).code == 1
    assert run("split", "Amel Ziani", "--report", "c.txt", *notes).code == 1
    assert run("split", "Amel Ziani", *notes).code == 2


def test_a_decision_wants_a_reason(run: Run, people: str) -> None:
    """Nobody decides without saying why."""
    assert run("merge", "Amel Ziani", "Murase", "--record", people).code == 2


def test_every_office_code_has_a_name_in_both_languages() -> None:
    """Codes of reference data and of the lexicons; no row without both names."""
    from aidememoire.dates.knowledge import load_knowledge
    from aidememoire.export.offices import load_office_names, write_office

    for language in ("fr", "en"):
        names = load_office_names(language)
        assert all(names.values())
        for tenure in load_knowledge().tenures:
            base = tenure.office if tenure.office.startswith("other:") else tenure.office.partition(":")[0]
            assert base in names
        assert write_office("ambassador:VN", names, {"VN": "Viet Nam"}).endswith("(Viet Nam)")
