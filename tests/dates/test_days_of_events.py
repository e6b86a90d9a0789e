"""The day of a contact in whole small reports: what dates it, and what stands beside it and does not."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.events import EventMention
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS, KNOWLEDGE = load_packs(), load_knowledge()


def find_events(language: str, text: str) -> tuple[EventMention, ...]:
    """The events of a page."""
    return read(Page(text=text, source="page"), PACKS, KNOWLEDGE, language=language).events


def find_date(language: str, text: str, kind: str, status: str = "held") -> str | None:
    """The date of the first event of a kind and status."""
    events = [e for e in find_events(language, text) if e.kind == kind and e.status == status and not e.background]
    assert events, [(e.kind, e.status) for e in find_events(language, text)]
    when = events[0].when
    assert when is None or when.edtf is None or when.basis
    return when.edtf if when is not None else None


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        (
            "en",
            "May 9, 2024\n\nSUVA: Chilean Foreign Minister Rosa Ibarra will arrive here on an official visit Thursday.",
            "2024-05-09",
        ),
        (
            "en",
            "May 9, 2024\n\nChilean Foreign Minister Rosa Ibarra is to visit Fiji for four days starting May 13.",
            "2024-05-13/2024-05-16",
        ),
        (
            "fr",
            "9 mai 2024\n\nLa ministre chilienne des Affaires étrangères, Rosa Ibarra, se rendra samedi à Suva pour une"
            " visite officielle, a annoncé jeudi la présidence.",
            "2024-05-11",
        ),
        (
            "fr",
            "9 mai 2024\n\nLa ministre chilienne des Affaires étrangères, Rosa Ibarra, se rendra à Suva le lundi"
            " 13 mai, à la tête d'une délégation, a annoncé jeudi le porte-parole du gouvernement.",
            "2024-05-13",
        ),
        (
            "fr",
            "9 mai 2024\n\nLa ministre chilienne des Affaires étrangères, Rosa Ibarra, se rendra à Suva le lundi"
            " 13 mai, a annoncé jeudi le porte-parole.\n\nAu cours de cette visite de deux jours, elle aura des"
            " entretiens avec le président fidjien.",
            "2024-05-13/2024-05-14",
        ),
        (
            "fr",
            "9 mai 2024\n\nLa ministre chilienne des Affaires étrangères, Rosa Ibarra, entamera, à partir de lundi, une"
            " visite de travail de trois jours aux Fidji.",
            "2024-05-13/2024-05-15",
        ),
    ],
)
def test_a_visit_to_come_has_its_own_day(language: str, text: str, day: str) -> None:
    """The day of the announcement is not the day of the visit; « Thursday » printed on a Thursday is that day."""
    assert find_date(language, text, "visit", "planned") == day


def test_a_day_within_the_report_s_own_days_is_one_of_them() -> None:
    """« le 31 octobre » within « du 30 octobre au 2 novembre 2024 » is not that of the year after."""
    text = (
        "La ministre chilienne du Commerce, Rosa Ibarra, se rendra au Ghana du mercredi 30 octobre au samedi"
        " 2 novembre 2024.\n\nLe 31 octobre, elle coprésidera à Accra, avec le ministre ghanéen Kojo Mensah, la"
        " première session du dialogue économique."
    )
    assert find_date("fr", text, "dialogue", "planned") == "2024-10-31"


def test_the_same_day_is_no_range() -> None:
    """« the same day » goes on from the last single day told, past the days of a visit."""
    text = (
        "Thursday, November 30, 2023\n\nChilean President Rosa Ibarra on November 30 received the Speaker of Ghana's"
        " Parliament, Kojo Mensah, who is on an official visit to Chile from November 28 to December 2.\n\nEarlier the"
        " same day, Kojo Mensah also met with Chilean Prime Minister Luis Vera."
    )
    days = {e.when.edtf for e in find_events("en", text) if e.when and e.kind in ("meeting", "reception")}
    assert days == {"2023-11-30"}


def test_the_next_contact_told_is_of_the_same_day() -> None:
    """« s'est ensuite entretenu »: the day of the contact told just before."""
    text = (
        "Paris, 20 déc 2023 (APS) – Le président chilien, Luis Vera, a reçu mardi à Santiago la ministre ghanéenne des"
        " Affaires étrangères, Ama Mensah.\n\nMme Mensah s'est ensuite entretenue avec la ministre chilienne de la"
        " Défense, Rosa Ibarra."
    )
    days = [e.when.edtf for e in find_events("fr", text) if e.when and e.status == "held"]
    assert days == ["2023-12-19", "2023-12-19"]


def test_an_edition_of_next_year_does_not_date_the_report() -> None:
    """« l'an prochain, à l'occasion du sommet de l'APEC 2017 »: told in 2016, or left open, never 2017."""
    text = (
        "Le ministre vietnamien Pham Van Lo a conduit du 27 au 30 juin une délégation au Chili.\n\nLa ministre"
        " chilienne Rosa Ibarra a accepté de se rendre au Vietnam l'an prochain, à l'occasion du sommet de l'APEC 2017."
    )
    days = [e.when.edtf or "" for e in find_events("fr", text) if e.when and e.status == "held"]
    assert days
    assert not any(day.startswith(("2017", "2018")) for day in days)


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Audience à Dakar\n\nDakar Soir - 03/11/2022\n", "2022-11-03"),
        ("Audience à Dakar\n\nDakar, Communiqué de presse, 03.11.2022\n", "2022-11-03"),
        ("03-11-2022 18:30 - ", "2022-11-03"),
    ],
)
def test_a_stamp_of_a_french_page_dates_the_weekday(head: str, day: str) -> None:
    """« ce jeudi » under a stamp of that Thursday."""
    text = f"{head}La ministre sénégalaise Aïda Sarr a reçu en audience, ce jeudi, l'ambassadeur du Ghana, Kojo Mensah."
    assert find_date("fr", text, "reception") == day


def test_a_bare_day_of_a_vietnamese_report_is_in_its_month() -> None:
    """« Sáng 18, » under a stamp of the eighteenth."""
    text = (
        "2010-01-18 20:11:09\nSáng 18, tại Hà Nội, Bộ trưởng Ngoại giao Việt Nam Phạm Văn Lộ đã hội đàm với Bộ trưởng"
        " Ngoại giao Chile Rosa Ibarra."
    )
    assert find_date("vi", text, "meeting") == "2010-01-18"


def test_the_day_of_a_page_is_no_day_told_beside_a_contact() -> None:
    """« date 2021-07-24 » on the line of a story without a day: its month, as for any other page."""
    text = "date 2021-07-24 Chilean Foreign Minister Rosa Ibarra met her Ghanaian counterpart, Kojo Mensah, in Accra."
    assert find_date("en", text, "meeting") == "2021-07"
