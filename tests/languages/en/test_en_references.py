"""English references: whom pronouns, pairs, sides, descriptions and short names are about."""

from __future__ import annotations

import pytest

_LEAD = "Latvian Foreign Minister Arvis Kalnozols met Chilean Foreign Minister Rosario Ortuzar in Riga on Monday. "
_BOTH = ("Arvis Kalnozols", "Rosario Ortuzar")
CASES = [
    ("The two ministers signed a paper.", "The two ministers", _BOTH),
    ("They signed a paper.", "They", _BOTH),
    ("Both ministers signed a paper.", "Both ministers", _BOTH),
    ("The Latvian minister thanked her.", "The Latvian minister", ("Arvis Kalnozols",)),
    ("The Chilean diplomat thanked him.", "The Chilean diplomat", ("Rosario Ortuzar",)),
    ("Kalnozols praised the port.", "Kalnozols", ("Arvis Kalnozols",)),
    ("Mr. Kalnozols praised the port.", "Mr. Kalnozols", ("Arvis Kalnozols",)),
    ("He praised the port.", "He", ("Arvis Kalnozols",)),
    ("The foreign minister of Chile praised the port.", "The foreign minister of Chile", ("Rosario Ortuzar",)),
]


@pytest.mark.parametrize(("text", "quote", "names"), CASES, ids=[c[1] for c in CASES])
def test_a_phrase_points_to_its_people(english_cast, text, quote, names):
    """A later phrase is about the people named before."""
    cast = english_cast(_LEAD + text)
    mention = next(m for m in cast.mentions if m.citation.quote == quote and m.citation.span.start >= len(_LEAD))
    assert tuple(sorted(cast.actors[i].name or "" for i in mention.actors)) == tuple(sorted(names))


SIDES = [
    ("The two sides agreed on a date.", "The two sides", {"LV", "CL"}),
    ("Both sides agreed on a date.", "Both sides", {"LV", "CL"}),
    ("The Latvian side agreed on a date.", "The Latvian side", {"LV"}),
    ("Santiago wants a date.", "Santiago", {"CL"}),
    ("Chile has agreed on a date.", "Chile", {"CL"}),
]


@pytest.mark.parametrize(("text", "quote", "states"), SIDES, ids=[c[1] for c in SIDES])
def test_a_side_is_its_state(english_cast, text, quote, states):
    """Sides, capitals and states stand for states."""
    cast = english_cast(_LEAD + text)
    mention = next(m for m in cast.mentions if m.citation.quote == quote and m.citation.span.start >= len(_LEAD))
    assert {cast.actors[i].state for i in mention.actors} == states


def test_the_secretary_is_the_secretary_of_state(english_cast):
    """A word of the office held is enough, and the fuller office is the one kept."""
    cast = english_cast(
        "Secretary Larkin met Chilean Foreign Minister Rosario Ortuzar. US Secretary of State Dwight Larkin smiled. "
        "The Secretary thanked the foreign minister."
    )
    mention = next(m for m in cast.mentions if m.citation.quote == "The Secretary")
    (actor,) = (cast.actors[i] for i in mention.actors)
    assert actor.name == "Dwight Larkin"
    assert actor.office is not None and actor.office.printed == "Secretary of State"


def test_leaders_of_a_state_are_not_one_person(english_cast):
    """« Latvian leaders » is nobody in particular."""
    cast = english_cast(_LEAD + "The Latvian leaders spoke.")
    assert [m.actors for m in cast.mentions if m.citation.quote == "The Latvian leaders"] in ([], [()])
