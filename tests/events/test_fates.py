"""What became of a contact that was to be: put off, called off, not held, or held and set anew after all."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS, KNOWLEDGE = load_packs(), load_knowledge()

FRENCH = [
    (
        "La 3e session de la commission mixte entre le Chili et le Ghana, ajournée en mai, s'est ouverte mardi à Accra "
        "sous la présidence du ministre ghanéen Kwame Boadi et de son homologue chilien Elías Rondón.",
        "held",
    ),
    (
        "Reportée en avril pour cause de scrutin, la visite du président letton, Andris Vanags, en Namibie débutera "
        "jeudi.",
        "planned",
    ),
    (
        "Le ministère namibien a fait savoir que la visite en Namibie du président letton, Andris Vanags, avait été "
        "repoussée.",
        "postponed",
    ),
    (
        "La rencontre entre le président letton, Andris Vanags, et le Premier ministre namibien, Petrus Hango, ne se "
        "tiendra pas.",
        "cancelled",
    ),
    ("Le président letton, Andris Vanags, ne fera pas le déplacement en Namibie.", "cancelled"),
    (
        "Le président letton, Andris Vanags, ne recevra finalement pas le Premier ministre namibien, Petrus Hango.",
        "cancelled",
    ),
    (
        "Le Premier ministre namibien, Petrus Hango, a démenti toute rencontre avec le président letton, Andris "
        "Vanags.",
        "denied",
    ),
    (
        "Le président letton, Andris Vanags, entame mercredi une visite de deux jours en Namibie, a annoncé lundi la "
        "présidence.",
        "planned",
    ),
    (
        "Une rencontre entre le président letton, Andris Vanags, et le Premier ministre namibien, Petrus Hango, est "
        "inscrite à l'agenda de jeudi.",
        "planned",
    ),
    ("Le président letton, Andris Vanags, effectue depuis lundi une visite de deux jours en Namibie.", "held"),
]
ENGLISH = [
    (
        "The third session of the joint commission between Chile and Ghana, put off in May, opened on Tuesday in Accra "
        "under the chairmanship of Ghanaian Foreign Minister Kwame Boadi and his Chilean counterpart Elias Rondon.",
        "held",
    ),
    (
        "Originally set for April and then postponed, the visit of Latvian President Andris Vanags to Namibia will "
        "begin on Thursday.",
        "planned",
    ),
    (
        "Latvian President Andris Vanags will make in June the visit to Namibia that had been put off in April.",
        "planned",
    ),
    ("The visit of Latvian President Andris Vanags to Namibia has been pushed back to the autumn.", "postponed"),
    (
        "The meeting between Latvian President Andris Vanags and Namibian Prime Minister Petrus Hango will not go "
        "ahead.",
        "cancelled",
    ),
    ("Latvian President Andris Vanags has dropped his plan to visit Namibia.", "cancelled"),
    ("Namibia has called off the visit that Latvian President Andris Vanags was to make on Thursday.", "cancelled"),
    (
        "Latvian President Andris Vanags will no longer meet Namibian Prime Minister Petrus Hango in Geneva.",
        "cancelled",
    ),
    (
        "Latvian President Andris Vanags begins a two-day visit to Namibia on Wednesday, the presidency announced on "
        "Monday.",
        "planned",
    ),
    ("Latvian President Andris Vanags begins a two-day visit to Namibia on Wednesday.", "held"),
]
VIETNAMESE = [
    (
        "Chuyến thăm Namibia của Tổng thống Latvia Andris Vanags, từng bị hoãn hồi tháng 4, sẽ diễn ra từ ngày 3/6.",
        "planned",
    ),
    ("Tổng thống Latvia Andris Vanags đã bắt đầu chuyến thăm Namibia vốn bị hoãn hồi tháng 4.", "held"),
    ("Tổng thống Latvia Andris Vanags sẽ không gặp Thủ tướng Namibia Petrus Hango.", "cancelled"),
    (
        "Thông tin cho rằng Tổng thống Latvia Andris Vanags gặp Thủ tướng Namibia Petrus Hango là sai sự thật.",
        "denied",
    ),
    ("Chuyến thăm Namibia của Tổng thống Latvia Andris Vanags đã bị lùi lại.", "postponed"),
]


@pytest.mark.parametrize(("text", "status"), [*FRENCH, *ENGLISH, *VIETNAMESE])
def test_status_of_the_one_contact_told(text: str, status: str) -> None:
    """One contact in the foreground, with the status its own words give."""
    events = read(Page(source="x.txt", text=text), PACKS, KNOWLEDGE).events
    assert [e.status for e in events if not e.background] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "Le président letton, Andris Vanags, et le Premier ministre namibien, Petrus Hango, sont convenus mardi de "
        "reporter la réunion.",
        "Le président letton, Andris Vanags, a décidé d'annuler une réunion avec le Premier ministre namibien, Petrus "
        "Hango.",
    ],
)
def test_who_put_something_off_are_not_told_to_have_met(text: str) -> None:
    """Agreeing to put something off, or deciding to, is no contact that was held."""
    events = read(Page(source="x.txt", text=text), PACKS, KNOWLEDGE).events
    assert all(e.status != "held" for e in events)


HELD = [
    "Lors de leur entretien mardi à Riga, le président letton, Andris Vanags, et le Premier ministre namibien, Petrus "
    "Hango, ont préparé la visite d'État prévue en octobre.",
    "Un entretien a eu lieu mardi entre le président letton, Andris Vanags, et le Premier ministre namibien, Petrus "
    "Hango, consacré aux préparatifs du sommet qui se tiendra en mai.",
    "Latvian President Andris Vanags hosted Namibian Prime Minister Petrus Hango on Tuesday, two months after "
    "a visit planned for March was called off.",
    "After talks with Latvian President Andris Vanags, Namibian Prime Minister Petrus Hango said a business forum will "
    "be held in May.",
    "Tại cuộc gặp ngày 3/6, Tổng thống Latvia Andris Vanags và Thủ tướng Namibia Petrus Hango nhất trí chuẩn bị cho "
    "chuyến thăm cấp Nhà nước sắp tới.",
]


@pytest.mark.parametrize("text", HELD)
def test_what_is_said_of_another_contact_leaves_this_one_held(text: str) -> None:
    """Words of what is to come, or was called off, are those of the noun they stand beside."""
    events = read(Page(source="x.txt", text=text), PACKS, KNOWLEDGE).events
    met = [e for e in events if len(e.participants) == 2 and not e.background]
    assert [e.status for e in met] == ["held"]


DAYS = [
    (
        "Riga, 2 juin 2031 - La visite en Namibie du président letton, Andris Vanags, prévue le 4 juin, est décalée au "
        "12 juin.",
        "postponed",
        "2031-06-12",
    ),
    (
        "Riga, 2 juin 2031 - La visite en Namibie du président letton, Andris Vanags, prévue le 4 juin, est reportée à "
        "l'automne.",
        "postponed",
        "2031-06-04",
    ),
    (
        "Riga, 2 juin 2031 - Prévue le 4 mars puis reportée, la visite en Namibie du président letton, Andris Vanags, "
        "aura lieu le 12 juin.",
        "planned",
        "2031-06-12",
    ),
    (
        "RIGA, June 2, 2031 - The visit of Latvian President Andris Vanags to Namibia, set for June 4, has been pushed "
        "back to June 12.",
        "postponed",
        "2031-06-12",
    ),
    (
        "RIGA, June 2, 2031 - Latvian President Andris Vanags has cancelled his trip. He was to visit Namibia on "
        "June 4.",
        "cancelled",
        "2031-06-04",
    ),
    (
        "RIGA, June 2, 2031 - Latvian President Andris Vanags arrived in Windhoek on Sunday on a visit that had been "
        "postponed in April.",
        "held",
        "2031-06-01",
    ),
    (
        "Ngày 2/6/2031, Bộ Ngoại giao Latvia thông báo chuyến thăm Namibia của Tổng thống Latvia Andris Vanags dự kiến "
        "ngày 4/6 bị dời sang ngày 12/6.",
        "postponed",
        "2031-06-12",
    ),
]


@pytest.mark.parametrize(("text", "status", "edtf"), DAYS)
def test_day_of_what_was_put_off(text: str, status: str, edtf: str) -> None:
    """The day it is put off to where one is named, else the day it was for."""
    events = read(Page(source="x.txt", text=text), PACKS, KNOWLEDGE).events
    found = [(e.status, e.when.edtf if e.when else None) for e in events if e.kind == "visit" and not e.background]
    assert found == [(status, edtf)]


def test_what_was_to_be_on_a_visit_ends_with_it() -> None:
    """A meeting that was to be on a visit called off is no plan any more."""
    text = (
        "Latvian President Andris Vanags has called off his visit to Namibia. He was to meet Namibian Prime Minister "
        "Petrus Hango in Windhoek."
    )
    events = read(Page(source="x.txt", text=text), PACKS, KNOWLEDGE).events
    assert {e.status for e in events} == {"cancelled"}


@pytest.mark.parametrize(
    "text",
    [
        "La présidence a annoncé lundi que le président letton, Andris Vanags, recevrait jeudi le Premier ministre "
        "namibien, Petrus Hango.",
        "The presidency said on Monday that Latvian President Andris Vanags would hold talks with Namibian Prime "
        "Minister Petrus Hango on Thursday.",
        "Latvian President Andris Vanags would receive Namibian Prime Minister Petrus Hango on Thursday, the "
        "presidency said.",
    ],
)
def test_what_was_said_to_come_is_planned(text: str) -> None:
    """The future told in the past is a plan, not a wish."""
    events = read(Page(source="x.txt", text=text), PACKS, KNOWLEDGE).events
    assert [(e.status, len(e.participants)) for e in events if not e.background] == [("planned", 2)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Le président letton, Andris Vanags, et le Premier ministre namibien, Petrus Hango, ont décidé de différer "
            "leur entretien prévu jeudi.",
            "postponed",
        ),
        (
            "Latvian President Andris Vanags and Namibian Prime Minister Petrus Hango agreed to move their talks, "
            "planned "
            "for Friday, to November 4.",
            "postponed",
        ),
        (
            "Reporté deux fois, l'entretien entre le président letton, Andris Vanags, et le Premier ministre namibien, "
            "Petrus Hango, s'est tenu vendredi.",
            "held",
        ),
    ],
)
def test_talks_of_two_that_both_put_off(text: str, status: str) -> None:
    """« leur entretien » is the talks of those who put it off."""
    events = read(Page(source="x.txt", text=text), PACKS, KNOWLEDGE).events
    assert [(e.status, len(e.participants)) for e in events if not e.background] == [(status, 2)]
