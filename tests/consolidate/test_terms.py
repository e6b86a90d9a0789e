"""Offices over time, and what speaks against them."""

from __future__ import annotations

from datetime import date

from aidememoire.consolidate.terms import build_terms
from aidememoire.model.actors import Office
from aidememoire.model.knowledge import Tenure
from aidememoire.model.people import Appearance
from aidememoire.model.span import build_citation

TEXT = "Le ministre Paul Verdier"


def tell(day: str | None, code: str, *, former: bool = False, certain: bool = True, report: str = "r1") -> Appearance:
    words = build_citation(report, TEXT, 0, 11)
    return Appearance(
        id=f"{report}{day}{code}",
        report=report,
        guise="g",
        name="Paul Verdier",
        citation=build_citation(report, TEXT, 12, 24),
        side="FR",
        organisation=None,
        office=Office(printed="Le ministre", citations=(words,), code=code, former=former),
        first=day,
        last=day,
        certain=certain,
        tellings=(),
        statements=(),
    )


def hold(person: str, office: str, since: date, until: date | None, row: str = "tenures.csv:9") -> Tenure:
    return Tenure(
        person=person,
        office=office,
        state="FR",
        since=since,
        until=until,
        checked=date(2025, 12, 31),
        source="s",
        row=row,
    )


OWN = hold("Paul Verdier", "foreign_minister", date(2015, 1, 1), date(2018, 12, 31))


def test_terms_hold_reports_beside_reference_data() -> None:
    """Outer days of dated contacts, the tenure, every printed form."""
    told = [tell("2016-02-03", "foreign_minister"), tell("2017-05-06", "foreign_minister", report="r2")]
    (term,) = build_terms(told, [OWN], [], ["Paul Verdier"])
    assert (term.first, term.last, term.known, term.conflicts) == ("2016-02-03", "2017-05-06", (OWN,), ())


def test_a_caption_with_a_former_office_is_shown() -> None:
    """Told as minister years after the end: outside; the end known is named."""
    (term,) = build_terms([tell("2021-02-03", "foreign_minister")], [OWN], [], ["Paul Verdier"])
    (conflict,) = term.conflicts
    assert (conflict.kind, conflict.day, conflict.detail) == ("outside", "2021-02-03", "2015-01-01/2018-12-31")


def test_a_page_date_or_a_former_office_speaks_against_nothing() -> None:
    """Only a dated contact says when an office was held; « ancien ministre » says that it is over."""
    told = [tell("2021-02-03", "foreign_minister", certain=False), tell("2021-02-03", "foreign_minister", former=True)]
    (term,) = build_terms(told, [OWN], [], ["Paul Verdier"])
    assert term.conflicts == ()


def test_another_holder_of_an_office_of_one_is_shown() -> None:
    """Reference data have somebody else in the office that day."""
    other = hold("Anne Lambert", "foreign_minister", date(2020, 1, 1), date(2023, 1, 1), "tenures.csv:7")
    (term,) = build_terms([tell("2021-02-03", "foreign_minister")], [], [other], ["Paul Verdier"])
    assert [(c.kind, c.detail, c.source) for c in term.conflicts] == [("other_holder", "Anne Lambert", "tenures.csv:7")]


def test_two_offices_on_one_day_are_shown_on_both() -> None:
    """Foreign minister in one report, defence minister in another, of one day."""
    told = [tell("2016-02-03", "foreign_minister"), tell("2016-02-03", "defence_minister", report="r2")]
    terms = build_terms(told, [], [], ["Paul Verdier"])
    assert [[c.kind for c in t.conflicts] for t in terms] == [["two_offices"], ["two_offices"]]


def test_reference_data_alone_give_terms_too() -> None:
    """An office nobody told of stands there from reference data."""
    (term,) = build_terms([], [OWN], [], ["Paul Verdier"])
    assert term.appearances == () and term.known == (OWN,) and term.office == "foreign_minister"
