"""Farewells, signatures, tables, pictures, lists and stays, as agencies of many states word them."""

from __future__ import annotations

import pytest
from languages.en.telling import read_en, tell

TOLD = [
    (
        "LIMA, 3 May 2021 - Peruvian Foreign Minister Rosa Quispe has bidden farewell to the outgoing Ambassador of "
        "Norway, Kari Lund. The ambassador leaves next week.",
        "reception held",
        [("Kari Lund", "NO"), ("Rosa Quispe", "PE")],
    ),
    (
        "Kenyan President Peter Otieno spoke of tea when the Latvian Ambassador, Arvis Kalns, called to bid him "
        "farewell on Monday. Latvia drinks much of it.",
        "reception held",
        [("Arvis Kalns", "LV"), ("Peter Otieno", "KE")],
    ),
    (
        "Prime Minister of Barbados Ann Clarke and President of Guyana Roy Persaud put their names to an agreement on "
        "fisheries on Monday. Boats may sail in June.",
        "signing held",
        [("Ann Clarke", "BB"), ("Roy Persaud", "GY")],
    ),
    (
        "Moroccan Energy Minister Samir Alaoui and Chilean Foreign Minister Ines Soto put pen to paper on a solar "
        "accord in Rabat on Monday. It runs for five years.",
        "signing held",
        [("Ines Soto", "CL"), ("Samir Alaoui", "MA")],
    ),
    (
        "Hungarian Foreign Minister Zsolt Varga sat down on Wednesday in Belgrade with Dejan Petrov, the Serbian "
        "Minister of Energy, and with Ivana Koleva, the Bulgarian Energy Minister. Gas was it.",
        "meeting held",
        [("Dejan Petrov", "RS"), ("Ivana Koleva", "BG"), ("Zsolt Varga", "HU")],
    ),
    (
        "Norwegian Prime Minister Kari Lund assured Latvian President Arvis Kalns on Monday at the Presidential Palace "
        "in Riga that Norway would send more troops. Latvia has asked for them.",
        "meeting held",
        [("Arvis Kalns", "LV"), ("Kari Lund", "NO")],
    ),
    (
        "Peruvian Foreign Minister Rosa Quispe (left) and Latvian Foreign Minister Arvis Kalns (right) held talks in "
        "Lima on Monday. They spoke of fish.",
        "meeting held",
        [("Arvis Kalns", "LV"), ("Rosa Quispe", "PE")],
    ),
    (
        "Saudi Minister Sultan bin Fahd has been meeting Kenyan President Peter Otieno in Nairobi. Tea sells.",
        "meeting held",
        [("Peter Otieno", "KE"), ("Sultan bin Fahd", "SA")],
    ),
    (
        "Malawian President Lazarus Banda was in Chuva, in Mozambique's Tete Province, for a day long visit Tuesday. "
        "He saw the dam.",
        "visit held",
        [("Lazarus Banda", "MW")],
    ),
    (
        "A parade on Monday opened the Official Visit of Latvian President Arvis Kalns to Peru. It hailed.",
        "visit held",
        [("Arvis Kalns", "LV")],
    ),
    (
        "The state visit by the Republic of Peru to Latvia, set to take place on 27 February 2024, is postponed until "
        "further notice. New dates will be given.",
        "visit postponed",
        [],
    ),
    (
        "The second session of the joint commission between Uganda and Kenya came to a close on 14 May 2024. "
        "General Abel Okello, Minister of Foreign Affairs, led the Ugandan delegation. "
        "On the Kenyan side was Peter Otieno, Cabinet Secretary for Foreign Affairs.",
        "dialogue held",
        [("Abel Okello", "UG"), ("Peter Otieno", "KE")],
    ),
    (
        "GEORGETOWN, 3 May 2021 – Guyana's Minister of Foreign Affairs and International Co-operation Roy Persaud and "
        "his Peruvian counterpart, Rosa Quispe, met virtually on Monday. They spoke of rice.",
        "call held",
        [("Rosa Quispe", "PE"), ("Roy Persaud", "GY")],
    ),
]


@pytest.mark.parametrize(("text", "kind", "people"), TOLD)
def test_contact(text: str, kind: str, people: list[tuple[str, str | None]]) -> None:
    """Each report tells this contact first, of these people."""
    assert tell(text)[:1] == [(kind, people)]


NOT_TOLD = [
    "Norwegian Prime Minister Kari Lund told Latvian President Arvis Kalns in a letter that aid would double.",
    "French Minister Luc Perrin told Peruvian reporters in Lima on Monday that Peru had a friend in France.",
    "Peruvian President Rosa Quispe put her name to a law on fisheries on Monday.",
    "Peruvian Foreign Minister Rosa Quispe had announced the trip herself last month in Lima.",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_no_contact(text: str) -> None:
    """Words that look alike and tell no contact between states."""
    assert tell(text) == [] or {kind for kind, _ in tell(text)} == {"press_statement held"}


def test_a_thing_named_after_somebody_is_no_fuller_name() -> None:
    """« the Dendrobium Arvis Kalns » is an orchid."""
    text = (
        "Latvian President Arvis Kalns met Peruvian President Rosa Quispe in Lima on Monday. A new orchid, the "
        "Dendrobium Arvis Kalns, was named after him."
    )
    assert tell(text) == [("meeting held", [("Arvis Kalns", "LV"), ("Rosa Quispe", "PE")])]


def test_a_weekday_that_fits_another_year_is_not_the_pages_year() -> None:
    """Stored in April 2025, where 16 January is no Tuesday: the year stays open."""
    text = (
        "April 16, 2025\n\nMinister meets envoy\n\nPeruvian Foreign Minister Rosa Quispe on Tuesday, January 16 met "
        "with Latvian Foreign Minister Arvis Kalns in Lima."
    )
    assert [e.when.edtf if e.when else None for e in read_en(text).events] == ["XXXX-01-16"]


def test_a_stamp_before_a_label_is_the_day_of_writing() -> None:
    """« Brdo, 4.3.2009 | press release »."""
    text = (
        "Brdo, 4.3.2009 | press release\n\nLatvian President Arvis Kalns arrived in Slovenia today for a two-day "
        "official visit."
    )
    assert [e.when.edtf if e.when else None for e in read_en(text).events] == ["2009-03-04/2009-03-05"]


POSTED = [
    (
        "Former lawmaker Mr. Ravi Singh on Thursday presented his credentials to His Excellency Arvis Kalns, President "
        "of Latvia, as Guyana's new High Commissioner to that country. They spoke of rice.",
        [("Arvis Kalns", "LV"), ("Ravi Singh", "GY")],
    ),
    (
        "The envoys of Peru, Latvia and Norway on Monday presented their credentials to Kenyan President Peter Otieno. "
        "Mrs Rosa Quispe, of Peru, spoke of fish. Mr Arvis Kalns of Latvia thinks of farms. Kari Lund, Ambassador "
        "designate of Norway, will live in Nairobi.",
        [("Arvis Kalns", "LV"), ("Kari Lund", "NO"), ("Peter Otieno", "KE"), ("Rosa Quispe", "PE")],
    ),
]


@pytest.mark.parametrize(("text", "people"), POSTED)
def test_envoys_named_by_their_post_or_after_it(text: str, people: list[tuple[str, str | None]]) -> None:
    """The post told after the letters, and names told after the states."""
    assert tell(text)[0] == ("appointment held", people)


STATES = [
    (
        "DOHA, 3 May (QNA) - The Algerian envoy, Samir Haddad, was received at Algiers by President Omar Mansour.",
        None,
    ),
    (
        "Sahel Affairs (NAIROBI, 3 May 2021) – Vice-President Peter Otieno met visiting Latvian President Arvis Kalns.",
        "KE",
    ),
    (
        "Latvian Deputy Speaker Arvis Kalns, and two ministers met Kenyan President Peter Otieno. Kari Lund, Deputy "
        "Speaker of Norway; Rosa Quispe, Minister of Defence; and Omar Mansour, Minister of Finance, held talks with "
        "the President of Kenya.",
        "NO",
    ),
]


@pytest.mark.parametrize(("text", "state"), STATES)
def test_state_of_the_last_official_of_no_named_state(text: str, state: str | None) -> None:
    """Not the agency's where he receives elsewhere; the town's in brackets; that of the list."""
    wanted = {"Omar Mansour", "Peter Otieno"} if state != "NO" else {"Omar Mansour"}
    found = {a.name: a.state for a in read_en(text).cast.actors if a.name in wanted}
    assert set(found.values()) == {state}
