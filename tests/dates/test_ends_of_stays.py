"""The days of a visit told from its end, and the page's own day wherever a page prints it."""

from __future__ import annotations

import pytest
from dates.test_days_of_events import KNOWLEDGE, PACKS, find_date, find_events

from aidememoire.model.report import Page
from aidememoire.reading.read import read

_FR = "Le président chilien, Luis Vera, a reçu jeudi à Santiago la ministre ghanéenne de la Santé, Ama Mensah."
_EN = "Chilean President Luis Vera on Thursday received Ghana's Health Minister Ama Mensah in Santiago."
_VI = "Hôm qua, tại Santiago, Tổng thống Chile Luis Vera đã tiếp Bộ trưởng Y tế Ghana Ama Mensah."


_VISITS = (
    ("en", "President Luis Vera of Chile left Accra on Thursday after a two-day state visit to Ghana.", "13/14"),
    ("en", "Chilean President Luis Vera on Thursday wrapped up a three-day official visit to Ghana.", "12/14"),
    ("en", "Chilean Foreign Minister Luis Vera paid an official visit to Ghana on Monday and Tuesday.", "11/12"),
    ("fr", "Le président chilien Luis Vera a achevé jeudi une visite officielle de trois jours au Ghana.", "12/14"),
    (
        "fr",
        "Le président chilien Luis Vera a quitté jeudi Accra au terme d'une visite de trois jours au Ghana.",
        "12/14",
    ),
    (
        "fr",
        "La visite officielle au Ghana du président chilien Luis Vera, entamée mardi, s'est achevée jeudi par la"
        " signature de quatre accords.",
        "12/14",
    ),
    ("fr", "Le président chilien Luis Vera effectue depuis mercredi une visite de trois jours au Ghana.", "13/15"),
    ("fr", "La ministre chilienne de la Santé, Ana Vera, a effectué lundi et mardi une visite à Accra.", "11/12"),
    ("vi", "Tổng thống Chile Luis Vera đã kết thúc chuyến thăm chính thức Ghana 3 ngày vào hôm 14/3.", "12/14"),
)


@pytest.mark.parametrize(("language", "text", "days"), _VISITS)
def test_a_visit_told_from_its_end(language: str, text: str, days: str) -> None:
    """So many days up to the day it ended, never after it."""
    first, last = days.split("/")
    assert find_date(language, f"15/03/2024\n{text}", "visit") == f"2024-03-{first}/2024-03-{last}"


def test_a_meeting_of_a_visit_that_ended_is_on_no_day() -> None:
    """« où il s'est entretenu avec »: some day of the visit, not its last."""
    text = (
        "15 mars 2024\nLe président chilien Luis Vera a achevé jeudi une visite officielle de trois jours au Ghana, où"
        " il s'est entretenu avec le président Kojo Mensah."
    )
    days = [e.when.edtf if e.when else None for e in find_events("fr", text) if e.kind == "meeting"]
    assert days == [None]


@pytest.mark.parametrize(
    ("language", "page"),
    [
        ("fr", "Audience à Santiago\nActualités | 15 mars 2024\n{b}"),
        ("fr", "Audience à Santiago\nJean Diop 15 mars 2024 0 commentaire\n{b}"),
        ("fr", "Audience à Santiago - 15/03/2024\n{b}"),
        ("fr", "[15/03/2024] Audience à Santiago\n{b}"),
        ("fr", "Audience à Santiago\nmars 15, 2024\n{b}"),
        ("fr", "Audience à Santiago\n15 mars 2024 • Temps de lecture 2 mn\n{b}"),
        ("en", "Audience in Santiago\nStaff Reporter March 15, 2024 0 Comments\n{b}"),
        ("en", "Audience in Santiago - March 15, 2024\n{b}"),
        ("en", "Audience in Santiago\nSANTIAGO (APS) 15 Mar 2024 – {b}"),
        ("vi", "Tiếp khách tại Santiago\nMinh Anh | 15/03/2024\n{b}"),
        ("vi", "Tiếp khách tại Santiago (15/03/2024)\n{b}"),
        ("vi", "Tiếp khách tại Santiago\n15 Tháng Ba, 2024\n{b}"),
    ],
)
def test_the_page_s_day_dates_a_weekday(language: str, page: str) -> None:
    """Under the fifteenth, a Friday, Thursday and yesterday are the fourteenth."""
    text = page.format(b={"fr": _FR, "en": _EN, "vi": _VI}[language])
    assert find_date(language, text, "reception") == "2024-03-14"


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/a-20240315101233456.htm",
        "https://example.org/15/03/2024/a.html",
        "https://example.org/a-15-03-2024.html",
        "https://example.org/2024/Mar/15/a",
    ],
)
def test_the_address_s_day_dates_a_weekday(address: str) -> None:
    """Day first, with a clock after it, or with a month's name."""
    events = read(Page(text=_EN, source="page", url=address), PACKS, KNOWLEDGE, language="en").events
    assert [e.when.edtf for e in events if e.when] == ["2024-03-14"]


@pytest.mark.parametrize(
    ("language", "page"),
    [
        ("fr", "Le 15 mars 2024, un pont fut ouvert.\nUn accueil\n{b}"),
        ("fr", "Visite du 15 mars 2024\nUne journée à Santiago\n{b}"),
        ("en", "The bridge of March 15, 2024 stands\n{b}"),
    ],
)
def test_a_day_in_prose_is_not_the_page_s(language: str, page: str) -> None:
    """A day that the words of its line govern dates no weekday."""
    text = page.format(b={"fr": _FR, "en": _EN}[language])
    published = read(Page(text=text, source="page"), PACKS, KNOWLEDGE, language=language).published
    assert published.edtf != "2024-03-15"


def test_an_imprint_says_when_the_page_was_published() -> None:
    """« Published in The Lantern, March 15th, 2024 » under the story."""
    text = f"Audience in Santiago\n{_EN}\n\nPublished in The Lantern, March 15th, 2024"
    assert find_date("en", text, "reception") == "2024-03-14"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "vi",
            "Ngày 12/4, Bộ trưởng Ngoại giao Việt Nam Phạm Văn Lộ đã tiếp Đại sứ Chile Luis Vera.\nẢnh tư liệu:"
            " Tổng thống Chile thăm Hà Nội ngày 5/11/2019.",
        ),
        (
            "fr",
            "Le 12 avril, le ministre chilien Luis Vera a reçu l'ambassadeur du Ghana, Kojo Mensah.\n(Photo d'archives,"
            " Accra, 3 mai 2019)",
        ),
    ],
)
def test_an_archive_picture_gives_no_year(language: str, text: str) -> None:
    """The day of a picture taken in another season is not the page's: the year stays open."""
    assert find_date(language, text, "reception") == "XXXX-04-12"
