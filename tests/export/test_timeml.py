"""Time expressions in TimeML's terms."""

from __future__ import annotations

import pytest

from aidememoire.export.timeml import write_type, write_value
from aidememoire.model.span import build_citation
from aidememoire.model.time import TimeMention, TimeValue, When


@pytest.mark.parametrize(
    ("value", "edtf", "expected"),
    [
        (TimeValue(day=25, month=3), "2024-03-25", ("DATE", "2024-03-25")),
        (TimeValue(month=3), "2024-03", ("DATE", "2024-03")),
        (TimeValue(day=14, month=5), "XXXX-05-14", ("DATE", "XXXX-05-14")),
        (TimeValue(day=14, month=5), "[2019-05-14,2024-05-14]", ("DATE", "XXXX-05-14")),
        (TimeValue(quarter=2), "2024-34", ("DATE", "2024-Q2")),
        (TimeValue(season="spring"), "2024-21", ("DATE", "2024-SP")),
        (TimeValue(decade=199), "199X", ("DATE", "199")),
        (TimeValue(day=4), "2024-04-04/2024-04-05", ("DATE", "2024-04-04")),
        (TimeValue(), None, ("DATE", "XXXX-XX-XX")),
        (TimeValue(kind="duration", duration="P3D"), None, ("DURATION", "P3D")),
        (TimeValue(kind="set", every="P1Y"), None, ("SET", "P1Y")),
        (TimeValue(kind="time", hour=9), "2024-03-25", ("TIME", "2024-03-25T09:00")),
        (TimeValue(kind="time", part_of_day="evening"), "2024-03-25", ("TIME", "2024-03-25TEV")),
        (TimeValue(day=25, part_of_day="morning"), "2024-03-25", ("DATE", "2024-03-25TMO")),
    ],
)
def test_type_and_value(value: TimeValue, edtf: str | None, expected: tuple[str, str]) -> None:
    """What an expression and its date are in TIMEX3."""
    time = TimeMention(citation=build_citation("r", "words", 0, 5), value=value, because=())
    assert (write_type(value), write_value(time, When(edtf=edtf))) == expected
