"""Sessions told without people, and who sat there by what later sentences say; what was to be held and was not."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.events import EventMention
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page
from aidememoire.reading.read import read

LEAD = "OSLO, 4 May 2023 - "
SESSION = "Norway and Croatia held consultations on fisheries on May 3. "


def read_text(text: str) -> Reading:
    return read(Page(source="r.txt", text=LEAD + text + "\n"), load_packs(), load_knowledge())


def get_only(reading: Reading) -> EventMention:
    (event,) = (e for e in reading.events if not e.background)
    return event


def list_people(reading: Reading) -> dict[str | None, str | None]:
    actors = (reading.cast.actors[p.actor] for p in get_only(reading).participants)
    return {a.name: a.state for a in actors if a.name is not None}


@pytest.mark.parametrize(
    "text",
    [
        "Heading the Norwegian side was Director Lars Holm. Director-General Ana Tomic headed the Croatian one.",
        "Leading Norway's delegation was Director Lars Holm. The Croatian one had Director Ana Tomic at its head.",
        "At the head of the Norwegian delegation was Director Lars Holm, of the Croatian one Director Ana Tomic.",
        "Representing Norway was Director Lars Holm; representing Croatia, Director-General Ana Tomic.",
        "For Norway there was Director Lars Holm, for Croatia Director-General Ana Tomic.",
        "From the Norwegian side, Director Lars Holm took part, on the Croatian side it was Director Ana Tomic.",
    ],
)
def test_who_heads_a_side_is_of_it(text: str) -> None:
    """In whatever order the side, the words of leading and the name are told."""
    people = list_people(read_text(SESSION + text))
    assert people["Lars Holm"] == "NO"
    assert set(people.values()) <= {"NO", "HR"}


def test_a_session_takes_those_who_sat_there() -> None:
    """The sentence of the session names nobody, the next ones both heads."""
    reading = read_text(
        "Norway and Croatia open a ferry line, officials said.\n\nThe decision was taken at the 6th meeting of the "
        "Norway-Croatia Joint Committee in Oslo. The Norwegian side was headed by Deputy Minister Lars Holm, the "
        "Croatian side by Deputy Minister Ana Tomic."
    )
    assert get_only(reading).kind == "dialogue"
    assert list_people(reading) == {"Lars Holm": "NO", "Ana Tomic": "HR"}


def test_a_session_of_which_nobody_is_told_stays_out() -> None:
    """Officials who only speak of it did not sit there."""
    reading = read_text(
        "Norway and Croatia open a ferry line.\n\nThe decision was taken at the 6th meeting of their Committee. "
        "Norwegian Minister Lars Holm welcomed it."
    )
    assert all(e.background or e.kind == "press_statement" for e in reading.events)


@pytest.mark.parametrize(
    ("text", "kind", "status", "edtf"),
    [
        (
            "Talks that Norwegian Foreign Minister Lars Holm and Croatian Foreign Minister Ana Tomic were to hold on "
            "May 9 have been called off.",
            "meeting",
            "cancelled",
            "2023-05-09",
        ),
        (
            "The talks of Norwegian Foreign Minister Lars Holm and Croatian Foreign Minister Ana Tomic set for May 9 "
            "are on hold.",
            "meeting",
            "postponed",
            "2023-05-09",
        ),
        (
            "Croatian Foreign Minister Ana Tomic was to have met Norwegian Foreign Minister Lars Holm on Thursday.",
            "meeting",
            "cancelled",
            None,
        ),
        (
            "A visit that Croatian President Ivo Saric was to pay to Norway on May 9 has been put off.",
            "visit",
            "postponed",
            "2023-05-09",
        ),
        (
            "Croatian President Ivo Saric will be in Norway from Sunday to May 9.",
            "visit",
            "planned",
            "2023-05-07/2023-05-09",
        ),
        ("From 1 to 3 May, Croatian President Ivo Saric visited Norway.", "visit", "held", "2023-05-01/2023-05-03"),
        ("To Norway on Wednesday came Croatian President Ivo Saric.", "visit", "held", "2023-05-03"),
        (
            "With Norwegian Foreign Minister Lars Holm, Croatian President Ivo Saric had talks on Wednesday.",
            "meeting",
            "held",
            "2023-05-03",
        ),
        (
            "Among those whom Norwegian Foreign Minister Lars Holm saw on Wednesday was Croatian President Ivo Saric.",
            "meeting",
            "held",
            "2023-05-03",
        ),
    ],
)
def test_what_became_of_it_and_when(text: str, kind: str, status: str, edtf: str | None) -> None:
    """Inverted sentences, fates told of a noun in a relative clause, ranges that open a sentence or mix their ends."""
    event = get_only(read_text(text))
    assert (event.kind, event.status, event.when.edtf if event.when else None) == (kind, status, edtf)


@pytest.mark.parametrize(
    "text",
    [
        "Croatian Foreign Minister Ana Tomic delivered a letter from President Ivo Saric to Norway's King Harald Holm.",
        "Croatian Foreign Minister Ana Tomic handed Norwegian King Harald Holm a letter from President Ivo Saric.",
        "Norwegian King Harald Holm was handed a letter from Croatian President Ivo Saric by Ambassador Ana Tomic.",
    ],
)
def test_who_bears_a_letter_did_not_send_it(text: str) -> None:
    """The message is of the one it comes from, whoever hands it over."""
    reading = read_text(text)
    letters = [e for e in reading.events if e.kind == "message"]
    names = [{reading.cast.actors[p.actor].name for p in e.participants} for e in letters]
    assert names == [{"Ivo Saric", "Harald Holm"}]


def test_words_said_to_an_envoy_are_a_meeting() -> None:
    """An ambassador is spoken to face to face; somebody else may be written to."""
    reading = read_text("Norwegian Foreign Minister Lars Holm expressed to Croatian Ambassador Ana Tomic his concern.")
    assert list_people(reading) == {"Lars Holm": "NO", "Ana Tomic": "HR"}
