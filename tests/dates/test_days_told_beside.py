"""Days told twice in one breath, or by the dateline of an agency that sends on the day itself."""

from __future__ import annotations

import pytest
from dates.test_days_of_events import KNOWLEDGE, PACKS, find_date

from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Page
from aidememoire.reading.read import read


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        (
            "vi",
            "Sáng nay, 12-11, tại Hà Nội, Chủ tịch nước Phạm Văn Lộ đã tiếp Tổng thống Chile Luis Vera.",
            "2017-11-12",
        ),
        (
            "vi",
            "Hôm qua (12/11), tại Hà Nội, Chủ tịch nước Phạm Văn Lộ đã tiếp Tổng thống Chile Luis Vera.",
            "2017-11-12",
        ),
        (
            "fr",
            "Le président chilien Luis Vera a reçu hier (12 novembre) la ministre ghanéenne Ama Mensah.",
            "2017-11-12",
        ),
        ("fr", "Le président chilien Luis Vera a reçu hier la ministre ghanéenne Ama Mensah.", "2017-11"),
    ],
)
def test_a_day_told_twice(language: str, text: str, day: str) -> None:
    """« hier » of a page dated to the month is the day printed beside it, else no more than the month."""
    assert find_date(language, f" date 2017-11 {text}", "reception") == day


@pytest.mark.parametrize(("agency", "day"), [("WAM", "2026-03-03"), ("APS", "2026-03")])
def test_the_day_of_a_dispatch(agency: str, day: str) -> None:
    """An agency of reference data dates its dispatches on the day of what they tell; of others the month is known."""
    text = (
        f"ABOU DHABI, 3 mars 2026 ({agency}) – Le ministre émirati des Affaires étrangères, Saïd Al Karam, a eu une"
        " rencontre avec son homologue chilienne, Rosa Ibarra."
    )
    assert find_date("fr", text, "meeting") == day
    if agency == "WAM":
        event = read(Page(text=text, source="page"), PACKS, KNOWLEDGE, language="fr").events[0]
        assert event.when is not None
        assert any(b.rule == "day-of-dispatch" and b.source for b in event.when.basis)


def test_without_reference_data_a_dispatch_has_its_month() -> None:
    """Nothing of an agency is known with no knowledge."""
    text = (
        "ABOU DHABI, 3 mars 2026 (WAM) – Le ministre émirati des Affaires étrangères, Saïd Al Karam, a eu une rencontre"
        " avec son homologue chilienne, Rosa Ibarra."
    )
    event = read(Page(text=text, source="page"), PACKS, Knowledge.empty(), language="fr").events[0]
    assert event.when is not None
    assert event.when.edtf == "2026-03"


def test_a_dispatch_that_tells_another_day_does_not_date_by_its_own() -> None:
    """« lundi » in the story: the day of the dispatch is no longer that of the contact without a day."""
    text = (
        "ABOU DHABI, 3 mars 2026 (WAM) – Le ministre émirati des Affaires étrangères, Saïd Al Karam, a eu une rencontre"
        " avec son homologue chilienne, Rosa Ibarra.\n\nLe séisme de lundi a fait plusieurs victimes à Valdivia."
    )
    assert find_date("fr", text, "meeting") != "2026-03-03"
