"""A day and month take the year that the report prints beside the same day: of a stay to come."""

from __future__ import annotations

import pytest

from aidememoire.languages import load_packs
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Page
from aidememoire.reading.read import read

_PACKS = load_packs()


def _find_days(text: str) -> set[str | None]:
    reading = read(Page(source="example", text=text), _PACKS, Knowledge.empty())
    return {e.when.edtf for e in reading.events if e.when is not None and not e.background and e.kind != "other"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Tổng thống Peru Rosa Quispe dự kiến sẽ thăm Hy Lạp từ ngày 11-14/9. Văn phòng của bà xác nhận: bà Rosa "
            "Quispe sẽ thăm Hy Lạp từ ngày 11-14/9/2031.",
            "2031-09-11/2031-09-14",
        ),
        (
            "À l'occasion de l'anniversaire des relations, établies le 26 février 1981, la présidente péruvienne Rosa "
            "Quispe a adressé le 26 février un message au président grec Kostas Marou.",
            "XXXX-02-26",
        ),
    ],
)
def test_the_year_printed_beside_the_same_day_is_the_day_s(text: str, day: str) -> None:
    assert _find_days(text) == {day}
