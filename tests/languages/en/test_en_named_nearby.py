"""People whom the sentences around a contact name: who attended, whose letters were taken, who the leaders are."""

from __future__ import annotations

import pytest
from languages.en.telling import read_en, tell

TOLD = [
    (
        "Latvian President Arvis Kalns hosted a reception for Peruvian President Rosa Quispe in Riga on Monday. "
        "Attending the event were Latvian Mayor Janis Ozols; Latvian Defence Minister Ilze Berzina and Peruvian "
        "Foreign Minister Hugo Tineo. Fish was served.",
        "reception held",
        ["Arvis Kalns", "Hugo Tineo", "Ilze Berzina", "Janis Ozols", "Rosa Quispe"],
    ),
    (
        "Trade should grow, Latvian Prime Minister Arvis Kalns said on Sunday after meeting with visiting Peruvian "
        "Prime Minister Rosa Quispe. Attending the meeting between Kalns and Quispe were also Latvia's Deputy Prime "
        "Minister Ilze Berzina and Peru's Human and Minority Rights and Social Dialogue Minister Hugo Tineo.",
        "meeting held",
        ["Arvis Kalns", "Hugo Tineo", "Ilze Berzina", "Rosa Quispe"],
    ),
    (
        "Kenyan President Peter Otieno received letters of credence from various ambassadors. The dignitaries "
        "who presented their credentials included Mrs. Kari Lund, Ambassador of Norway. Additionally, Mr. Arvis Kalns, "
        "Ambassador of Latvia to Kenya, and Mr. Hugo Tineo, Ambassador of Peru to Kenya, were welcomed.",
        "appointment held",
        ["Arvis Kalns", "Hugo Tineo", "Kari Lund", "Peter Otieno"],
    ),
    (
        "Kenyan President Peter Otieno received credentials from diplomats accredited to Kenya on Monday. "
        "Norwegian Ambassador Kari Lund, Latvian Ambassador Arvis Kalns and Peruvian Ambassador Hugo Tineo.",
        "appointment held",
        ["Arvis Kalns", "Hugo Tineo", "Kari Lund", "Peter Otieno"],
    ),
    (
        "Latvian Foreign Minister Arvis Kalns called the meeting with his Peruvian counterpart Rosa Quispe in Lima on "
        "January 21 useful. He liked the sea.",
        "meeting held",
        ["Arvis Kalns", "Rosa Quispe"],
    ),
    (
        "The leaders of Latvia and Peru spoke by phone on Sunday. Latvian Prime Minister Arvis Kalns thanked his "
        "counterpart Rosa Quispe for fish.",
        "call held",
        ["Arvis Kalns", "Rosa Quispe"],
    ),
    (
        "Kenya and Peru have opened a new chapter as Vice President Peter Otieno hosted his Peruvian counterpart, Rosa "
        "Quispe, in Nairobi. There was a dinner.",
        "reception held",
        ["Peter Otieno", "Rosa Quispe"],
    ),
    (
        "Latvian Prime Minister Arvis Kalns received congratulatory calls from the Presidents of Peru and Kenya on "
        "Tuesday. He had won the polls.",
        "call held",
        ["Arvis Kalns"],
    ),
]


@pytest.mark.parametrize(("text", "kind", "names"), TOLD)
def test_people_named_nearby(text: str, kind: str, names: list[str]) -> None:
    """Each report tells this contact first, of these named people."""
    told, people = tell(text)[0]
    assert (told, [name for name, _ in people]) == (kind, names)


CAME = [
    (
        "Newly inaugurated Latvian President Arvis Kalns has arrived in the country for a one day State visit. Tea was "
        "served.",
        [("visit held", [("Arvis Kalns", "LV")])],
    ),
    ("Latvian President Arvis Kalns has arrived here on a two-day visit.", [("visit held", [("Arvis Kalns", "LV")])]),
    ("President Arvis Kalns has arrived in the country from a state visit to Peru. He is tired.", []),
    ("President Arvis Kalns has arrived in the country for a short stay. He is tired.", []),
]


@pytest.mark.parametrize(("text", "told"), CAME)
def test_who_comes_to_the_country(text: str, told: object) -> None:
    """Somebody whose own words say of which other state he is; anyone else may be at home."""
    assert tell(text) == told


NOT_TOLD = [
    "Latvian Foreign Minister Arvis Kalns called for a meeting with Peruvian Foreign Minister Rosa Quispe.",
    "Serving as Peruvian Foreign Minister, Rosa Quispe wrote a book.",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_nothing_held(text: str) -> None:
    """What is only asked for was not held."""
    assert all(kind.endswith(("proposed", "planned")) for kind, _ in tell(text))


DAYS = [
    (
        "Arvis Kalns presented his credentials as Ambassador of Latvia to Peruvian President Rosa Quispe on Tuesday "
        "(14 October 2025) in Lima.",
        "appointment held",
        "2025-10-14",
    ),
    (
        "Ambassador Arvis Kalns presented his credentials to President Rosa Quispe of Peru as the new Ambassador of "
        "Latvia on 14 October 2025.",
        "appointment held",
        "2025-10-14",
    ),
    (
        "Latvia's Energy Minister Arvis Kalns and Peru's Energy Minister Rosa Quispe agreed to buy more fish at their "
        "meeting in Lima on 14 October 2025.",
        "meeting held",
        "2025-10-14",
    ),
    (
        "Latvia's Energy Minister Arvis Kalns and Peru's Energy Minister Rosa Quispe met in Lima and agreed to open a "
        "fish market on 14 October 2025.",
        "meeting held",
        None,
    ),
    (
        "RIGA, Aug. 18, 2017 - Foreign Ministers of Latvia and Peru, Arvis Kalns and Rosa Quispe, met in Lima to speak "
        "of fish, the Latvian Foreign Ministry's press service said on Aug. 18.",
        "meeting held",
        None,
    ),
    (
        "RIGA, Aug. 18, 2017 - Latvian Foreign Minister Arvis Kalns met Peruvian Foreign Minister Rosa Quispe in Lima "
        "on Aug. 16, the ministry said on Friday.",
        "meeting held",
        "2017-08-16",
    ),
    (
        "27 April 2024\n\nPeruvian President Rosa Quispe's May 9 visit to Latvia has been postponed, her office said "
        "on Friday.",
        "visit postponed",
        "2024-05-09",
    ),
    (
        "27 April 2024\n\nPeruvian President Quispe's visit to Latvia cancelled\n\nNobody knows why it was so.",
        "visit cancelled",
        None,
    ),
]


@pytest.mark.parametrize(("text", "kind", "day"), DAYS)
def test_the_day_of_the_contact_not_of_the_saying(text: str, kind: str, day: str | None) -> None:
    """A day after « the ministry said on » is the ministry's; one before the visit's own noun is the visit's."""
    event = read_en(text).events[0]
    found = event.when.edtf if event.when else None
    assert (f"{event.kind} {event.status}", found) == (kind, day)
