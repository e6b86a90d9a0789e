"""why and rebuild over records made by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli.conftest import Run
from store.build_readings import build_meeting

from aidememoire.consolidate.reasons import REASONS, find_reason, write_reason
from aidememoire.export.reasons import SENTENCES, write_reason_in
from aidememoire.export.wording import load_wording
from aidememoire.store.dump import dump_record
from aidememoire.store.record import open_record
from aidememoire.workflow.consolidate import draw_pending, rebuild

VALUES = {
    "left": "visit",
    "right": "call",
    "gap": "31",
    "number": "3",
    "sides": "DZ and IT",
    "dates": "month",
    "topics": "strategic partnership",
}


@pytest.fixture
def doubtful(tmp_path: Path) -> Path:
    """One meeting told twice, one two weeks later, and one without a date between the same people."""
    path = tmp_path / "doubtful.db"
    with open_record(path) as opened:
        for source, date in (("a", "2024-05-14"), ("b", "2024-05-14"), ("later", "2024-05-30"), ("undated", "2024")):
            opened.write_reading(build_meeting(date, source=f"{source}.txt"))
        draw_pending(opened)
    return path


def find_id(run: Run, place: Path, date: str) -> str:
    events = json.loads(run("chronology", "--record", str(place), "--format", "json").out)
    return str(next(e["id"] for e in events if e["date"]["edtf"] == date))


def test_why_names_the_tellings_the_reasons_and_what_was_kept_apart(run: Run, doubtful: Path) -> None:
    """In French: the same people on the same day; a month apart; undecided where one has no day."""
    said = run("why", find_id(run, doubtful, "2024-05-14")[:10], "--record", str(doubtful))
    assert said.code == 0 and said.err == ""
    assert "a.txt" in said.out and "b.txt" in said.out
    assert "[1] = [2] : les mêmes personnes : DZ et IT ; le même jour" in said.out
    apart = said.out.partition("distingué")[2]
    assert "≠ " in apart and "à 16 jours d'écart" in apart
    assert 0 < apart.index("? ") < apart.index("≠ ")


def test_why_of_an_event_told_once(run: Run, record: Path, doubtful: Path) -> None:
    """Nothing joined; the neighbours are still named."""
    said = run("--lang", "en", "why", find_id(run, doubtful, "2024-05-30"), "--record", str(doubtful))
    assert "Told once" in said.out and "16 days apart" in said.out
    alone = run("--lang", "en", "why", find_id(run, record, "2024-05-14"), "--record", str(record))
    assert "No other event had to be told apart" in alone.out


def test_undecided_pairs_are_listed(run: Run, doubtful: Path, record: Path) -> None:
    """Each pair of events once, with its reasons; none in a record without."""
    said = run("why", "--unsure", "--record", str(doubtful))
    assert said.out.endswith("2 paires indécises.\n") and said.out.count("rattaché à aucun") == 2
    assert run("why", "--unsure", "--record", str(record)).out == "0 paire indécise.\n"


@pytest.mark.parametrize("arguments", [("why",), ("why", "ab", "--unsure")])
def test_why_asks_for_an_event_or_for_the_undecided(run: Run, record: Path, arguments: tuple[str, ...]) -> None:
    """One of the two, not both."""
    said = run(*arguments, "--record", str(record))
    assert said.code == 2 and "--unsure" in said.err


def test_rebuild_draws_the_same_events_again(run: Run, doubtful: Path) -> None:
    """What it did, in one line; nothing changes in a record that was whole."""
    with open_record(doubtful) as opened:
        before = list(dump_record(opened))
    said = run("rebuild", "--record", str(doubtful))
    assert (said.code, said.out) == (0, "4 comptes rendus rapprochés, 3 événements\n")
    with open_record(doubtful) as opened:
        assert list(dump_record(opened)) == before
        done: list[int] = []
        assert rebuild(opened, done.append) == sum(done) == 4


@pytest.mark.parametrize("key", sorted(REASONS))
def test_every_reason_is_recognised_and_said_in_both_languages(key: str) -> None:
    """What a rule wrote is found again under its key with its values; no brace is left over."""
    values = {name: value for name, value in VALUES.items() if f"{{{name}}}" in REASONS[key]}
    sentence = write_reason(key, **values)
    assert find_reason(sentence) == (key, values)
    french = write_reason_in(sentence, load_wording("fr"))
    assert french and "{" not in french and french != sentence
    assert write_reason_in(sentence, load_wording("en")) == sentence
    assert SENTENCES["fr"].keys() == REASONS.keys()


def test_a_persons_words_are_left_alone() -> None:
    """A reason no rule wrote is shown as it was given."""
    assert write_reason_in("vu avec le protocole", load_wording("fr")) == "vu avec le protocole"
