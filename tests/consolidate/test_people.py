"""Guises judged and grouped: one person under many spellings, two people of one name, decisions above the rules."""

from __future__ import annotations

from datetime import date
from itertools import combinations, permutations

import pytest

from aidememoire.consolidate.appearances import build_guise_id
from aidememoire.consolidate.people_build import build_people, link_guises
from aidememoire.consolidate.people_judge import judge_guises
from aidememoire.consolidate.people_keys import find_keys
from aidememoire.consolidate.people_known import KnownPeople
from aidememoire.consolidate.references import build_reference, find_decided, find_pinned, list_references
from aidememoire.model.decisions import Decision
from aidememoire.model.knowledge import Knowledge, Tenure, build_knowledge
from aidememoire.model.people import Guise, Person

NOBODY = KnownPeople(Knowledge.empty())


def guise(name: str, side: str = "VN", office: str = "", first: str | None = None, last: str | None = None) -> Guise:
    return Guise(
        id=build_guise_id(name, side, office, ""), name=name, side=side, office=office, first=first, last=last or first
    )


def draw(guises: list[Guise], known: KnownPeople = NOBODY, decisions: tuple[Decision, ...] = ()) -> tuple[Person, ...]:
    links = link_guises(combinations(sorted(guises, key=lambda g: g.id), 2), known)
    return build_people(guises, links, find_decided(decisions, guises), known)


def build_known(*people: tuple[str, str, str], until: date | None = None) -> KnownPeople:
    tenures = [
        Tenure(
            person=p, office=o, state=s, since=date(2010, 1, 1), until=until, checked=None, source="test", row=f"t:{n}"
        )
        for n, (p, o, s) in enumerate(people)
    ]
    return KnownPeople(build_knowledge(tenures, (), [tuple(t.person.lower().split()) for t in tenures], "t"))


def decide(left: Guise, right: Guise, verdict: str) -> Decision:
    one, other = sorted((build_reference(left.name, left.side), build_reference(right.name, right.side)))
    return Decision(
        id=verdict, kind="person", left=one, right=other, verdict=verdict, reason="r", author="a", at="2026-01-01"
    )


def test_spellings_of_one_person_are_one_under_the_best() -> None:
    """Half of the marks, no marks, the other order: one person, displayed with all marks."""
    people = draw(
        [guise("Nguyên Chi Vinh"), guise("Nguyễn Chí Vịnh"), guise("Chi Vinh Nguyen"), guise("Nguyen Van Hiep")]
    )
    assert [p.name for p in sorted(people, key=lambda p: -len(p.names))] == ["Nguyễn Chí Vịnh", "Nguyen Van Hiep"]


def test_the_order_of_guises_does_not_matter() -> None:
    """Any order of the same guises gives the same people."""
    guises = [
        guise("Lê Hoài Trung", office="foreign_minister", first="2025-09-01"),
        guise("Le Hoai Trung", office="deputy_minister", first="2019-03-01"),
        guise("Trung", office="foreign_minister", first="2025-10-01"),
        guise("Le Hoai Trong"),
    ]
    expected = draw(guises)
    assert all(draw(list(order)) == expected for order in permutations(guises))


def test_one_name_on_two_sides_is_two_people() -> None:
    """A state keeps its people; an organisation may have taken them over, which reference data can tell."""
    two = [guise("Ali Karimi", "IR"), guise("Ali Karimi", "IQ")]
    assert len(draw(two)) == 2
    moved = [guise("Mark Rutte", "NL", "head_of_government"), guise("Mark Rutte", "NATO", "secretary_general")]
    assert judge_guises(*moved).judgement == "unsure" and len(draw(moved)) == 2
    known = build_known(("Mark Rutte", "head_of_government", "NL"), ("Mark Rutte", "secretary_general:NATO", "NATO"))
    (one,) = draw(moved, known)
    assert one.known == "Mark Rutte" and set(one.sides) == {"NL", "NATO"}


def test_two_offices_at_one_time_keep_namesakes_apart() -> None:
    """Nobody is ambassador and minister at once; one after the other is a career."""
    minister = guise("Nguyen Van An", office="foreign_minister", first="2020-01-01", last="2022-12-31")
    envoy = guise("Nguyen Van An", office="ambassador", first="2021-05-01", last="2021-06-01")
    later = guise("Nguyen Van An", office="ambassador", first="2024-05-01")
    assert len(draw([minister, envoy])) == 2
    assert len(draw([minister, later])) == 1
    assert judge_guises(minister, envoy).reasons == ("ambassador and foreign_minister at one time",)


def test_a_century_is_no_career() -> None:
    """The same name eighty years apart is two people's."""
    early, late = (guise("Jean Roussel", "FR", first=f"{year}-01-01") for year in (1940, 2024))
    assert judge_guises(early, late).judgement == "different"


def test_one_word_needs_office_and_time() -> None:
    """« Minh », foreign minister in the same year: the same; without an office: unsure, and named as such."""
    full = guise("Phạm Bình Minh", office="foreign_minister", first="2015-04-01")
    assert len(draw([full, guise("Minh", office="foreign_minister", first="2015-09-01")])) == 1
    assert len(draw([full, guise("Minh", office="foreign_minister", first="2021-09-01")])) == 2
    assert judge_guises(full, guise("Minh")).judgement == "unsure"


def test_one_word_that_fits_two_people_joins_neither() -> None:
    """Father and son of one office within a year: the family name alone goes to nobody."""
    father = guise("Idriss Déby", "TD", "head_of_state", "2021-03-01")
    son = guise("Mahamat Déby", "TD", "head_of_state", "2021-06-01")
    short = guise("Déby", "TD", "head_of_state", "2021-05-01")
    assert sorted(len(p.guises) for p in draw([father, son, short])) == [1, 1, 1]


def test_reference_data_join_what_spelling_alone_does_not() -> None:
    """A middle name more, reference data has one person of the name on this side."""
    known = build_known(("Andrés Manuel López Obrador", "head_of_state", "MX"))
    (one,) = draw([guise("Andrés López Obrador", "MX"), guise("Andres Manuel Lopez Obrador", "MX")], known)
    assert one.known == "Andrés Manuel López Obrador"


def test_part_of_a_name_is_known_in_the_office_and_time_of_one_holder() -> None:
    """« Verdier », foreign minister in 2015: reference data has one; undated, or in another office, it is nobody."""
    known = build_known(("Paul Verdier", "foreign_minister", "FR"), ("Anne Verdier", "speaker", "FR"))
    told = guise("Verdier", "FR", "foreign_minister", "2015-02-01")
    assert known.find(told) is None, "the tenure is open and was never checked"
    closed = build_known(("Paul Verdier", "foreign_minister", "FR"), until=date(2020, 1, 1))
    assert closed.find(told) == "Paul Verdier"
    assert closed.find(guise("Verdier", "FR", "foreign_minister")) is None
    assert closed.find(guise("Verdier", "FR", "speaker", "2015-02-01")) is None
    (one,) = draw([told, guise("Paul Verdier", "FR", "foreign_minister", "2018-02-01")], closed)
    assert one.name == "Paul Verdier"


def test_a_decision_stands_above_the_rules() -> None:
    """Merged though the names differ, split though they do not."""
    one, other = guise("Phan Anh"), guise("Trần Đức")
    assert len(draw([one, other], decisions=(decide(one, other, "same"),))) == 1
    left, right = guise("Kenjiro Murase", "JP"), guise("Murase Kenjiro", "JP")
    assert len(draw([left, right], decisions=(decide(left, right, "different"),))) == 2


def test_links_give_reasons() -> None:
    """Each link says what it rests on."""
    (link,) = link_guises(
        [(guise("Wang Yi", "CN", "foreign_minister"), guise("Yi Wang", "CN", "foreign_minister"))], NOBODY
    )
    assert link.judgement == "same"
    assert link.reasons == ("the family name stands at the other end", "the same office of CN")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Nguyên Chi Vinh", "Chi Vinh Nguyễn"),
        ("Vladimir Poutine", "Vladimir Putin"),
        ("Abdelfattah al-Sissi", "Abdel Fattah El Sisi"),
        ("Yoon Suk-yeol", "Yun Sŏk-yŏl"),
        ("N. Sarkozy", "Nicolas Sarkozy"),
        ("Minh", "Phạm Bình Minh"),
    ],
)
def test_blocking_brings_together_what_may_be_one(left: str, right: str) -> None:
    """The two share a key that is narrow for at least one."""
    keys = dict(find_keys(guise(left))), dict(find_keys(guise(right)))
    assert any(narrow or keys[1][key] for key, narrow in keys[0].items() if key in keys[1])


def test_a_family_name_alone_brings_nobody_together() -> None:
    """Blocks stay small: many share Nguyễn."""
    one, other = (dict(find_keys(guise(n))) for n in ("Nguyễn Minh Triết", "Nguyễn Văn Hùng"))
    assert not any(narrow or other[key] for key, narrow in one.items() if key in other)


def test_references_name_guises_by_what_lasts() -> None:
    """Name and side; the office and the report where a decision needs them."""
    one = guise("Amel Ziani", "DZ", "minister")
    assert list_references(one) == ("amel ziani@DZ", "amel ziani@DZ/minister")
    pinned = Decision(
        id="x", kind="person", left="amel ziani@DZ", right="amel ziani@DZ#ab12", verdict="different", reason="r",
        author="a", at="2026-01-01",
    )  # fmt: skip
    assert find_pinned([pinned]) == {"amel ziani@DZ": frozenset({"ab12"})}


def test_a_decision_needs_two_things_and_a_known_verdict() -> None:
    """Nothing is one with itself; verdicts are a closed list."""
    with pytest.raises(ValueError, match="smaller"):
        decide(guise("A B"), guise("A B"), "same")
    with pytest.raises(ValueError, match="verdict"):
        decide(guise("A B"), guise("C D"), "likely")
