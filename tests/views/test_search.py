"""Search: marks, case, sides, kinds, time, quotes; on both engines, and nothing typed is ever an operator."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store.build_readings import Said, What, Who, build_reading
from store.cluster import Places

from aidememoire.errors import RecordError
from aidememoire.model.reading import Reading
from aidememoire.store.passages import build_passages
from aidememoire.store.record import Record, open_record
from aidememoire.store.words import find_words, parse_query, write_words
from aidememoire.views.search import Search, query_search
from aidememoire.workflow.consolidate import draw_pending
from aidememoire.workflow.searchable import make_searchable

HOST = Who(words="La ministre Amel Ziani", name="Amel Ziani", side="DZ", office="ministre", role="host")


def tell(guest: str, side: str, date: str | None, words: str, *, source: str, language: str = "fr") -> Reading:
    """A reception and what was agreed there; the words of the agreement are the second sentence."""
    text = f"La ministre Amel Ziani a reçu {guest} à Alger.\nIls sont convenus de {words}."
    people = (HOST, Who(words=guest, name=guest, side=side, role="guest"))
    event = What(words=f"La ministre Amel Ziani a reçu {guest}", kind="reception", date=date, people=people)
    said = (Said(act="agree", words=words, speaker=0, states=("DZ", side)),)
    return build_reading(text, [event], source=source, said=said, language=language)


READINGS = (
    tell("Bruno Caldera", "IT", "2024-05-14", "rouvrir la ligne maritime d'Oran", source="a.txt"),
    tell("Nguyễn Đức Phong", "VN", "2023-02-03", "former des ingénieurs à l'économie d'énergie", source="b.txt"),
    tell("Inés Alarcón", "ES", "2022", "protéger les pêcheries et les pêcheurs d'Œuvres marines", source="c.txt"),
    tell("Elio Greco", "IT", None, "rouvrir la ligne ferroviaire", source="d.txt"),
)


@pytest.fixture
def record(shelf: Places) -> Iterator[Record]:
    """Four receptions, of three sides."""
    with open_record(shelf / "r.db") as found:
        for reading in READINGS:
            found.write_reading(reading)
        draw_pending(found)
        yield found


def find(record: Record, words: str, **values: object) -> list[str]:
    return [hit.card.sources[0] for hit in query_search(record, words, **values).hits]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "sources"),
    [
        ("ligne", ["a.txt", "d.txt"]),
        ("LIGNE rouvrir", ["a.txt", "d.txt"]),
        ("nguyen duc phong", ["b.txt"]),
        ("Nguyễn Đức", ["b.txt"]),
        ("energie", ["b.txt"]),
        ("oeuvres", ["c.txt"]),
        ("Œuvres pêcheries", ["c.txt"]),
        ('"ligne maritime"', ["a.txt"]),
        ('"maritime ligne"', []),
        ("« ligne ferroviaire »", ["d.txt"]),
        ("ferrov*", ["d.txt"]),
        ("d'Oran", ["a.txt"]),
        ("ligne inconnue", []),
    ],
)
def test_words_are_found_whatever_marks_they_carry(record: Record, words: str, sources: list[str]) -> None:
    """All words, side by side in quotes, begun with a star; the newest first, what has no date last."""
    assert find(record, words) == sources


def test_a_search_is_narrowed(record: Record) -> None:
    """By side, by kind of passage, by kind of contact or act, by time with both ends."""
    assert find(record, "Ziani", parties=["IT"]) == ["a.txt", "d.txt"]
    assert find(record, "Ziani", parties=["IT", "VN"]) == []
    assert find(record, "ligne", kind="act") == ["a.txt", "d.txt"]
    assert find(record, "Ziani", kind="act") == []
    assert find(record, "Ziani", kind="reception", parties=["VN"]) == ["b.txt"]
    assert find(record, "ligne", kind="agree", start="2024-05-14", end="2024-05-14") == ["a.txt"]
    assert find(record, "Ziani", start="2022-06", end="2023") == ["b.txt", "c.txt"]
    assert find(record, "Ziani", end="2021") == []


def test_a_hit_quotes_its_words_and_names_its_event(record: Record) -> None:
    """Snippets are slices of the text, within a line; a passage of an event gives the event's id."""
    found = query_search(record, "ligne maritime", kind="act")
    hit = found.hits[0]
    text = READINGS[0].report.text
    assert not found.more and hit.event is not None and hit.card.sources == ("a.txt",)
    for quote in hit.quotes:
        assert quote.quote == text[quote.span.start : quote.span.end] and "\n" not in quote.quote
    assert "ligne maritime" in hit.quotes[0].quote
    assert query_search(record, "oran").hits[0].quotes[0].quote.endswith("Oran.")


def test_no_more_than_asked_for(record: Record) -> None:
    """And it is said that there are more."""
    found = query_search(record, "Ziani", limit=2)
    assert len(found.hits) == 2 and found.more
    assert not query_search(record, "Ziani", limit=4).more


def test_a_report_read_again_is_found_by_what_it_says_now(record: Record) -> None:
    """Passages of the earlier reading are passed over; the same reading again brings them back."""
    bare = build_reading(READINGS[0].report.text, [], source="a.txt", version="2")
    record.write_reading(bare)
    assert find(record, "ligne", kind="act") == ["d.txt"] and find(record, "maritime") == ["a.txt"]
    record.write_reading(READINGS[0])
    assert find(record, "ligne", kind="act") == ["a.txt", "d.txt"]


def test_a_record_from_before_the_index_is_indexed_when_searched(record: Record) -> None:
    """Once; the passages are the same as those written with the reports."""
    from sqlalchemy import text

    from aidememoire.store.engine import open_transaction

    with open_transaction(record.engine, writing=True) as connection:
        before = connection.execute(text("SELECT id FROM passages ORDER BY id")).scalars().all()
        connection.execute(text("DELETE FROM meta WHERE key = 'searchable'"))
    assert make_searchable(record) == 4 and make_searchable(record) == 0
    with open_transaction(record.engine) as connection:
        assert connection.execute(text("SELECT id FROM passages ORDER BY id")).scalars().all() == before
    assert find(record, "ligne") == ["a.txt", "d.txt"]


def test_order_of_arrival_does_not_show(shelf: Places) -> None:
    """The numbers of passages come from what they are."""
    numbers = {p.id for r in READINGS for p in build_passages(r)}
    with open_record(shelf / "r.db") as record:
        for reading in reversed(READINGS):
            record.write_reading(reading)
        hits = query_search(record, "Ziani").hits
    assert {h.passage.id for h in hits} <= numbers
    assert [h.card.sources[0] for h in hits] == ["a.txt", "b.txt", "c.txt", "d.txt"]


@pytest.mark.parametrize("words", ["", "  ", '""', "*", "-- ; '", "&|!()<->:*"])
def test_without_a_word_there_is_nothing_to_look_for(record: Record, words: str) -> None:
    """It is said so, instead of finding everything or failing in the engine."""
    with pytest.raises(RecordError, match="no word"):
        query_search(record, words)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.text(max_size=30),
        st.lists(
            st.sampled_from(
                ["ligne", "AND", "OR", "NOT", "NEAR(", '"', "'", "*", ":", "-", "^", "(", ")", "&", "|", "!", "<->",
                 "\\", "%", "marks", ":*", "{", "}", "+", ";", "\0", "é", "đ", "$$", "--"]
            ),
            max_size=8,
        ).map(" ".join),
    )
)  # fmt: skip
def test_what_a_person_types_never_reaches_the_engine_as_syntax(record: Record, words: str) -> None:
    """Any text gives an answer, or the sentence that it holds no word."""
    try:
        assert isinstance(query_search(record, words), Search)
    except RecordError as error:
        assert error.problem == "wordless" and not parse_query(words)


@given(st.text(max_size=60))
def test_words_have_their_places(content: str) -> None:
    """The slice at a word's place folds to the word; the index holds the same words."""
    found = list(find_words(content))
    assert " ".join(w for w, _, _ in found) == write_words(content)
    assert all(0 <= start < end <= len(content) for _, start, end in found)


def test_stems_where_the_engine_has_them(record: Record) -> None:
    """PostgreSQL finds other forms of a French word; a file, the words as they stand. Neither leaves a word out."""
    stems = record.engine.dialect.name == "postgresql"
    assert find(record, "ingénieur") == (["b.txt"] if stems else [])
    assert find(record, "lignes") == (["a.txt", "d.txt"] if stems else [])
    assert find(record, "la ligne") == ["a.txt", "d.txt"]
    if stems:
        assert "ingénieurs" in query_search(record, "ingénieur").hits[0].quotes[0].quote
