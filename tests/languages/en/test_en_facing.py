"""An official of no named state who meets the other side stands for the side told from, or that of the place."""

from __future__ import annotations

import pytest
from languages.en.telling import PACKS, read_en

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.model.report import Page
from aidememoire.reading.read import read


def find_state(text: str, name: str) -> str | None:
    return next(actor.state for actor in read_en(text).cast.actors if actor.name == name)


@pytest.mark.parametrize(
    ("text", "name", "state"),
    (
        (
            "COLOMBO - Minister of Fisheries Ramalingam Perera received the Ambassador of Vietnam to Sri Lanka, "
            "Ho Thi Thanh, on Friday. Fisheries Secretary Kumari Silva was also present. Sri Lanka exports tuna.",
            "Kumari Silva",
            "LK",
        ),
        (
            "KIGALI: Energy Minister Jean Mugabo held talks with Tanzanian Vice President Asha Juma in Kigali on "
            "Monday. Rwanda imports gas from Tanzania.",
            "Jean Mugabo",
            "RW",
        ),
        (
            "Port Louis, Nov 18: Latvian Minister Arvis Kalnozols arrived in Mauritius on Wednesday. Kalnozols will "
            "call on Prime Minister Ashok Duval on Thursday and will meet Speaker Rita Appadoo.",
            "Ashok Duval",
            "MU",
        ),
        (
            "Bogota [Colombia], May 3: Deputy Minister Luz Marina Rojas met Paraguayan Senator Blas Ferreira on "
            "Tuesday. Colombia and Paraguay spoke of trade.",
            "Luz Marina Rojas",
            "CO",
        ),
    ),
)
def test_facing_side(text: str, name: str, state: str) -> None:
    assert find_state(text, name) == state


@pytest.mark.parametrize(
    ("text", "name"),
    (
        (
            "GENEVA - Foreign Minister Hassan Karimi met the Swedish Minister Eva Lind on the sidelines of a "
            "conference. Swedish aid was discussed.",
            "Hassan Karimi",
        ),
        (
            "SINGAPORE: Prime Minister Gabriel Teo will host Malaysian Prime Minister Azlan Hashim on Tuesday. Mr "
            "Azlan will be accompanied by his wife and ministers including Foreign Minister Kamaruddin Salleh.",
            "Kamaruddin Salleh",
        ),
        (
            "RABAT - A letter from President Ibrahim Kone was handed by the Malian minister Moussa Diarra to Moroccan "
            "Minister Adil Tazi.",
            "Ibrahim Kone",
        ),
    ),
)
def test_who_is_spoken_of_or_comes_along_has_no_side_by_that(text: str, name: str) -> None:
    assert find_state(text, name) is None


@pytest.mark.parametrize(
    ("text", "name"),
    (
        ("Kenyan Foreign Minister January Barasa met Ugandan President Moses Okot.", "January Barasa"),
        ("South Korean Foreign Minister Park Dae met the envoy.", "Park Dae"),
        ("Nigerian Minister of State for Works, Amb. Halima Bello, received Cde. Obert Moyo.", "Halima Bello"),
        ("Fijian Minister Ratu Jone Tavola met retired Gen. Luis Prado of Peru.", "Luis Prado"),
    ),
)
def test_titles_and_names_that_are_words_too(text: str, name: str) -> None:
    assert any(actor.name == name for actor in read_en(text).cast.actors)


def test_a_son_of_the_same_name_is_known() -> None:
    text = "President Joseph R. Biden, Jr. spoke on May 3, 2022 with Prime Minister Vera Morandi of Italy."
    cast = read(Page(source="note", text=text), PACKS, load_knowledge()).cast
    assert next(actor.state for actor in cast.actors if actor.name == "Joseph R. Biden, Jr.") == "US"


def test_a_region_before_the_office_is_no_part_of_the_name() -> None:
    text = "Ghanaian Minister Kwame Boateng met the Upper East Regional Minister, Akampuri Atanga, on Monday."
    assert "Akampuri Atanga" in {actor.name for actor in read_en(text).cast.actors if actor.office}


def test_a_line_of_furniture_says_whose_page_it_is() -> None:
    text = (
        "Meeting with the Deputy Minister of Peru\n\nLatvian Government | News\nOctober 11, 2024\n\n"
        "Deputy Prime Minister Arvis Kalnozols met with Deputy Minister of Energy of Peru Hugo Tineo in Lima. Latvia "
        "and Peru want more trade."
    )
    assert find_state(text, "Arvis Kalnozols") == "LV"


def test_who_leaves_a_capital_for_abroad_is_of_its_state() -> None:
    text = "Vice President Kashim Bello has departed Abuja for Stockholm, Sweden, on a two-day working visit."
    assert find_state(text, "Kashim Bello") == "NG"
    assert [event.kind for event in read_en(text).events] == ["visit"]


def test_who_arrived_here_is_where_the_report_was_sent_from() -> None:
    text = "SEOUL, June 2 - Latvian President Arvis Kalnozols arrived here on Friday for a six-day visit."
    places = [event.place.country for event in read_en(text).events if event.place is not None]
    assert places == ["KR"]


def test_a_day_of_the_week_may_end_a_vietnamese_name() -> None:
    text = "Deputy Foreign Minister Le Thi Thu and Latvian Minister Arvis Kalnozols co-chaired the dialogue in Riga."
    assert any(actor.name == "Le Thi Thu" for actor in read_en(text).cast.actors)


def test_the_one_state_named_besides_an_office_of_another() -> None:
    text = (
        "On March 3, Assistant Secretary of State for African Affairs Mary Catherine Lee travelled to Windhoek and met "
        "with Prime Minister Saara Amutenya."
    )
    assert find_state(text, "Saara Amutenya") == "NA"
