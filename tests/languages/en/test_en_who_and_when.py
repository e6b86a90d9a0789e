"""Who took part, of which state, and on what day: whole English reports, written for these tests."""

from __future__ import annotations

import pytest
from languages.en.telling import read_en

from aidememoire.model.reading import Reading


def name_sides(reading: Reading) -> list[tuple[str | None, str | None]]:
    """Name and state of everyone in the first event, sorted."""
    actors = [reading.cast.actors[p.actor] for p in reading.events[0].participants]
    return sorted(((a.name, a.state) for a in actors), key=str)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Political consultations between Latvia and Chile were held in Riga on Monday. State Secretary Arvis "
            "Kalnozols led the Latvian delegation, while Deputy Minister Rosario Ortuzar headed the Chilean "
            "delegation.",
            [("Arvis Kalnozols", "LV"), ("Rosario Ortuzar", "CL")],
        ),
        (
            "The Chilean deputy foreign minister, Rosario Ortuzar, Latvian deputy foreign minister, Arvis Kalnozols, "
            "and Peru's deputy foreign minister, Hugo Tineo, co-chaired the dialogue.",
            [("Arvis Kalnozols", "LV"), ("Hugo Tineo", "PE"), ("Rosario Ortuzar", "CL")],
        ),
        (
            "A meeting between Latvian President Arvis Kalnozols, Chilean President Rosario Ortuzar and Peruvian "
            "President Hugo Tineo was held in Lima.",
            [("Arvis Kalnozols", "LV"), ("Hugo Tineo", "PE"), ("Rosario Ortuzar", "CL")],
        ),
        (
            "Latvia and Chile reviewed their relations during the fifth session of the joint committee on Tuesday.",
            [(None, "CL"), (None, "LV")],
        ),
        (
            "Tunisian President Kais Said received Latvian Foreign Minister Arvis Kalnozols in Tunis on Monday.",
            [("Arvis Kalnozols", "LV"), ("Kais Said", "TN")],
        ),
        (
            "Foreign Minister Arvis Kalnozols met his Chilean counterpart Rosario Ortuzar on Friday. Latvia's "
            "ambassador in Chile, Liga Berzina, received Kalnozols at the airport.",
            [("Arvis Kalnozols", None), ("Rosario Ortuzar", "CL")],
        ),
    ],
)
def test_everyone_takes_part_for_the_state_that_is_theirs(text, sides):
    """Leaders of delegations, titles before names in a series, lists, sessions: nobody lost, nobody lent a state."""
    assert name_sides(read_en(text)) == sides


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Arvis Kalnozols received Chilean Ambassador Rosario Ortuzar on Monday. They spoke of the "
        "election, scheduled for June 3, 2025.",
        "Latvian Foreign Minister Arvis Kalnozols spoke by phone with his Chilean counterpart Rosario Ortuzar. They "
        "discussed the November 20 election.",
        "The second round of Latvia-Chile consultations opened in Lima. The previous round of Latvia-Chile "
        "consultations was held in Lima on February 27.",
    ],
)
def test_a_day_of_something_else_is_not_the_day_of_the_contact(text):
    """A vote to come, a vote named by its day, an earlier round: no day for what the report tells."""
    when = read_en(text).events[0].when
    assert when is not None
    assert when.edtf is None


def test_a_treaty_of_old_is_no_news():
    """What somebody signed decades ago stays in the background; coaches are no officials."""
    died = read_en("Former president Carlo Brenes, who signed the 1994 peace treaty with Ecuador, died on Tuesday.")
    assert all(event.background for event in died.events)
    trained = read_en("Samoa's head coach Tana Leota met his Fijian counterpart on Tuesday before the match.")
    assert trained.events == ()
