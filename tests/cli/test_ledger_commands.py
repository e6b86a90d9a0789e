"""The commands that follow a relationship, as a person meets them."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from cli.conftest import Run
from icalendar import Calendar
from views.relations import BOTH, Telling, write_record

TELLINGS = (
    Telling(date="2022-05-10", acts=(("commit", "IT", "l'Italie achèverait le câble sous-marin Sardalya"),)),
    Telling(date="2023-05-10", acts=(("affirm", BOTH, "le câble sous-marin Sardalya a été achevé"),)),
)


@pytest.fixture
def relation(tmp_path: Path) -> str:
    """A record of two meetings."""
    write_record(tmp_path / "dz.db", *TELLINGS).close()
    return str(tmp_path / "dz.db")


def test_commitments_say_who_owes_what_and_cite_it(run: Run, relation: str) -> None:
    """Debtor, creditor, words, steps and numbered sources, in either language."""
    said = run("commitments", "DZ", "Italie", "--record", relation)
    assert said.code == 0 and said.err == ""
    for words in ("Engagements Algérie – Italie", "10 mai 2022 · tenu", "Italie envers Algérie", "→ 10 mai 2023, tenu"):
        assert words in said.out
    assert "[1] " in said.out and "[2] " in said.out
    assert "Italy to Algeria" in run("commitments", "--record", relation, "--lang", "en").out


def test_commitments_as_json(run: Run, relation: str) -> None:
    """Every step names its report and the place of its words."""
    found = json.loads(run("commitments", "--record", relation, "--json").out)
    assert found["on"] == "2023-05-10"
    steps = found["commitments"][0]["steps"]
    assert [s["kind"] for s in steps] == ["promised", "kept"]
    assert all(s["end"] - s["start"] == len(s["quote"]) for s in steps)


def test_nothing_to_show_says_what_to_do(run: Run, relation: str) -> None:
    """An empty answer names the ways to ask for more."""
    said = run("commitments", "--record", relation, "--open")
    assert said.code == 0 and "--open" in said.out and "chronology" in said.out


def test_a_calendar_is_text_json_or_a_file(run: Run, relation: str) -> None:
    """The same entries in three forms; the file is one that calendar programs read."""
    asked = ("calendar", "VN", "US", "--from", "2025", "--to", "2025", "--record", relation)
    assert "30e anniversaire (établissement des relations diplomatiques" in run(*asked).out
    (entry,) = json.loads(run(*asked, "--json").out)["entries"]
    said = run(*asked, "--ics", "a.ics")
    assert (said.out, said.err) == ("", "1 entrée écrite dans a.ics\n")
    (event,) = [e for e in Calendar.from_ical(Path("a.ics").read_bytes()).walk("VEVENT") if "rrule" not in e]
    assert event["uid"] == f"{entry['id']}@aidememoire"
    assert str(event.decoded("dtstart")) == "2025-07-11"
    assert run(*asked, "--ics", "-").out.startswith("BEGIN:VCALENDAR")
    said = run(*asked, "--ics", "none/a.ics")
    assert said.code == 1 and said.err.count("\n") == 1


def test_equal_records_give_equal_calendar_files(run: Run, relation: str) -> None:
    """No clock in the file."""
    asked = ("calendar", "VN", "US", "--from", "2025", "--record", relation, "--ics", "-")
    assert run(*asked).out == run(*asked).out


def test_without_the_library_the_message_says_what_to_install(
    run: Run, relation: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line, code 1; the text and the JSON do not need it."""
    monkeypatch.setitem(sys.modules, "icalendar", None)
    said = run("calendar", "VN", "US", "--from", "2025", "--record", relation, "--ics", "a.ics")
    assert said.code == 1 and "aidememoire[calendar]" in said.err and not Path("a.ics").exists()
    assert run("calendar", "VN", "US", "--record", relation).code == 0


def test_an_empty_answer_says_what_to_do(run: Run, relation: str) -> None:
    """In both languages."""
    assert "aidememoire" in run("mechanisms", "--record", relation).out
    assert "--from" in run("calendar", "--record", relation, "--lang", "en").out


@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [
        (("commitments", "--domain", "sport"), "economy"),
        (("commitments", "--on", "hier"), "2024-03"),
        (("mechanisms", "--on", "hier"), "2024-03"),
        (("calendar", "--from", "2025", "--to", "2024"), "2025"),
    ],
)
def test_a_bad_option_names_what_is_allowed(run: Run, relation: str, arguments: tuple[str, ...], allowed: str) -> None:
    """A usage error, code 2, nothing on standard output."""
    said = run(*arguments, "--record", relation)
    assert said.code == 2 and allowed in said.err and said.out == ""


def test_positions_by_matter_and_as_a_list(run: Run, tmp_path: Path) -> None:
    """What was said, under the name it was said by; without a matter, those spoken of."""
    said = ("affirm", "IT", "la sécurité au Sahel")
    write_record(tmp_path / "p.db", Telling(date="2022-05-10", acts=(said,))).close()
    found = run("positions", "Italie", "--on", "sahel", "--record", "p.db")
    assert found.code == 0 and "« la sécurité au Sahel » [1]" in found.out and "premier emploi" in found.out
    assert "Sahel : 1 fois, 10 mai 2022" in run("positions", "IT", "--record", "p.db").out
    assert json.loads(run("positions", "IT", "--on", "sahel", "--json", "--record", "p.db").out)[0]["matter"] == "sahel"
    assert "--on" in run("positions", "DZ", "--record", "p.db").out
    assert "--from" in run("positions", "DZ", "--on", "sahel", "--record", "p.db").out
    assert run("positions", "IT", "--on", " ?", "--record", "p.db").code == 2


def test_formulas_show_what_dispatches_repeat(run: Run, tmp_path: Path) -> None:
    """With first and last use and the number of dispatches; as JSON too; nothing repeated says what to do."""
    words = "une Méditerranée ouverte, prospère et sûre pour tous"
    tellings = [Telling(date=f"202{n}-05-10", acts=(("affirm", "IT", f"point {n}, {words}"),)) for n in range(2)]
    write_record(tmp_path / "f.db", *tellings).close()
    found = run("formulas", "DZ", "IT", "--record", "f.db")
    assert found.code == 0 and "Méditerranée ouverte, prospère et sûre" in found.out
    told = " ".join(found.out.split())
    assert "10 mai 2020 → 10 mai 2021" in told and "2 dépêches indépendantes" in told
    asked = json.loads(run("formulas", "--json", "--record", "f.db").out)
    assert asked["reports"] == 2 and asked["formulas"][0]["variants"][0]["drift"] is None
    assert "aidememoire read" in run("formulas", "DZ", "IT", "--from", "2021", "--record", "f.db").out
