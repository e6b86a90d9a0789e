"""The day in the dateline of an agency that sends official contacts out on the day they take place."""

from __future__ import annotations

from aidememoire.dates.evidence import get_zone
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Report
from aidememoire.model.span import Because
from aidememoire.model.time import TimeMention, When


def find_act_day(
    report: Report, times: tuple[TimeMention, ...], whens: tuple[When, ...], knowledge: Knowledge
) -> When | None:
    """The dateline's day where its agency is one of reference data's; None where the year is not known."""
    agency = report.agency
    row = next((r for name, r in knowledge.same_day if agency is not None and name == agency.quote.upper()), None)
    if agency is None or row is None:
        return None
    for time, when in zip(times, whens, strict=True):
        beside = abs(time.citation.span.end - agency.span.start) <= _BESIDE
        if not beside or get_zone(report, time) != "dateline" or len(when.edtf or "") != 10:
            continue
        if (when.edtf or "X")[0].isdigit():
            note = f"{agency.quote} dates its dispatches on the day of what they tell"
            because = Because(rule="day-of-dispatch", citation=agency, source=row, note=note)
            return When(edtf=when.edtf, grain="day", basis=(*when.basis, because))
    return None


_BESIDE = 12
"""Characters between the day and the agency of a dateline."""
