"""Real readings of composed reports: joined rightly, counted honestly, the same in any order of arrival."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from aidememoire.consolidate.build import build_events
from aidememoire.consolidate.telling import build_tellings
from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from aidememoire.store.dump import dump_record
from aidememoire.store.record import open_record
from aidememoire.workflow.consolidate import draw_pending
from bench.record.compose import compose
from bench.record.piece import Piece, build_piece
from bench.record.score import Result, find_meaning, score
from bench.record.written import load_both

PAIRS = ("SN-MA", "VN-CZ")


@pytest.fixture(scope="module")
def pieces() -> tuple[Piece, ...]:
    """The reports of two pairs of states, one with reports in Vietnamese."""
    return tuple(p for p in compose("open") if p.source[:5] in PAIRS)


@pytest.fixture(scope="module")
def readings(pieces: Sequence[Piece]) -> tuple[Reading, ...]:
    """The reports read."""
    packs, knowledge = load_packs(), load_knowledge()
    return tuple(read(Page(source=p.source, text=p.text, url=p.url, date=p.date), packs, knowledge) for p in pieces)


@pytest.fixture(scope="module")
def result(pieces: Sequence[Piece], readings: Sequence[Reading]) -> Result:
    """The figures of the sample."""
    return score("open", pieces, readings, build_events(readings))


@pytest.mark.parametrize(
    ("name", "floor"),
    [
        ("pairs precision", 0.99),
        ("pairs recall", 0.80),
        ("bilingual pairs precision", 0.99),
        ("bilingual pairs recall", 0.80),
        ("sources exact, given what was joined", 0.90),
        ("sides told apart", 0.70),
    ],
)
def test_the_sample_holds_its_floors(result: Result, name: str, floor: float) -> None:
    """The sample is large enough to mean something, and no figure falls."""
    assert result.get(name).of >= 20
    assert result.get(name).share >= floor


def test_both_languages_make_one_record() -> None:
    """Sixty reports of thirty events in two languages: none joined wrongly, most joined, the sides told apart."""
    packs, knowledge = load_packs(), load_knowledge()
    pieces = load_both("open")
    readings = [read(Page(source=p.source, text=p.text, url=p.url, date=p.date), packs, knowledge) for p in pieces]
    result = score("both-open", pieces, readings, build_events(readings))
    assert result.get("bilingual pairs precision").share >= 0.99
    assert result.get("bilingual pairs recall").share >= 0.90
    assert result.get("sides told apart").share >= 0.80


def test_every_event_of_both_languages_has_a_report_in_each() -> None:
    """Each event is told once in French and once in English, and things said stand in the text."""
    for part in ("open", "kept"):
        told: dict[str, list[Piece]] = {}
        for piece in load_both(part):
            assert all(thing.words in piece.text for thing in piece.things)
            told.setdefault(piece.source[:-1], []).append(piece)
        assert len(told) == 30
        assert all([p.language for p in pieces] == ["fr", "en"] for pieces in told.values())


def test_the_set_is_what_it_says() -> None:
    """Hundreds of reports of more than a hundred events, two to six each, most in French and in English."""
    for part, least in (("open", 100), ("kept", 50)):
        told: dict[str, list[Piece]] = {}
        for piece in compose(part):
            for mark in piece.marks:
                for event, _ in mark.events:
                    told.setdefault(event, []).append(piece)
        assert len(told) >= least
        assert all(len(reports) >= 2 for reports in told.values())
        assert sum({"fr", "en"} <= {p.language for p in reports} for reports in told.values()) >= least * 0.6


def test_composing_is_deterministic() -> None:
    """The same part gives the same reports."""
    assert compose("kept") == compose("kept")


def test_marks_are_taken_out_of_the_text() -> None:
    """A marked stretch may tell two events; a telling outside the marks tells none of them."""
    piece = build_piece(
        "Titre\n\n⟦w1 visit+w2 talks|La ministre arrive.⟧ Suite.",
        source="a",
        language="fr",
        url=None,
        date=None,
        origin="paper X",
    )
    assert piece.text == "Titre\n\nLa ministre arrive. Suite."
    (mark,) = piece.marks
    assert piece.text[mark.start : mark.end] == "La ministre arrive."
    assert mark.events == (("w1", "visit"), ("w2", "talks"))


def test_every_main_telling_is_found_where_it_was_written(pieces: Sequence[Piece], readings: Sequence[Reading]) -> None:
    """What a telling means is looked up by its words: no telling of one report means another report's event."""
    for piece, reading in zip(pieces, readings, strict=True):
        meant = {event for mark in piece.marks for event, _ in mark.events} | {""}
        assert {find_meaning(t, piece) for t in build_tellings(reading)} <= meant


def draw(place: Path, orders: Iterator[Sequence[Reading]]) -> list[str]:
    """A record written in portions, drawn after each."""
    with open_record(place) as record:
        for portion in orders:
            for reading in portion:
                record.write_reading(reading)
            draw_pending(record)
        return list(dump_record(record, times=False))


def test_any_order_of_arrival_gives_the_same_record(tmp_path: Path, readings: Sequence[Reading]) -> None:
    """In one batch, one by one, backwards, and shuffled in uneven portions: equal to the last row."""
    some = [r for r in readings if r.report.source.startswith("VN-CZ")]
    mixed = random.Random(3).sample(some, len(some))
    whole = draw(tmp_path / "batch.db", iter([some]))
    assert draw(tmp_path / "single.db", ([r] for r in some)) == whole
    assert draw(tmp_path / "backwards.db", ([r] for r in reversed(some))) == whole
    assert draw(tmp_path / "mixed.db", (mixed[i : i + 7] for i in range(0, len(mixed), 7))) == whole
