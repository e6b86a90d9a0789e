"""Names that reference data knows lend a state, and only where the report is silent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from aidememoire.actors.known import Setting, find_known_state, find_tenures, is_famous
from aidememoire.dates.knowledge import load_knowledge
from aidememoire.lexicon.known_as import load_known_as
from aidememoire.lexicon.person_names import split_name
from aidememoire.model.span import Citation, build_citation

IN_2023 = (date(2023, 5, 1), date(2023, 5, 31))
KING = Setting(office="head_of_state", crowned=True)
BODIES = frozenset({"EU", "UN", "NATO", "PIF", "AFU"})


def _cite(name: str) -> Citation:
    return build_citation("r", name, 0, len(name))


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("Emmanuel Macron", "FR"),
        ("Sergueï Lavrov", "RU"),
        ("Pham Minh Chinh", "VN"),
        ("Pham", None),
        ("Nikolas Lavrov", None),
        ("Emmanuel Dubois", None),
        ("Abdel Fattah El-Sisi", "EG"),
        ("Salman bin Abdulaziz Al Saud", "SA"),
        ("Faisal bin Farhan bin Abdullah", "SA"),
        ("AK Abdul Momen", "BD"),
        ("Alexandre Loukachenko", "BY"),
        ("Mohamed Ould Cheikh El Ghazouani", "MR"),
        ("Mark Brown", "CK"),
        ("Kim Jong-un", "KP"),
        ("Mohamed Ali", None),
        ("Mohamed Salem", None),
        ("Poutine", "RU"),
        ("Xi", "CN"),
        ("Kishida", "JP"),
        ("Salmane", None),
        ("Lula", "BR"),
        ("Jokowi", "ID"),
        ("Mohammed bin Zayed", "AE"),
        ("Nguyen", None),
    ],
)
def test_find_known_state(name: str, state: str | None) -> None:
    """A full name, or one spelled another way, has its state; a family name many share has none."""
    found = find_known_state(_cite(name), load_knowledge())
    assert (found[0] if found else None) == state


@pytest.mark.parametrize(
    ("name", "setting", "side"),
    [
        ("António Costa", Setting(office="head_of_government"), "PT"),
        ("António Costa", Setting(days=(date(2025, 5, 1), date(2025, 5, 31)), organisations=BODIES), "EU"),
        ("Henry Puna", Setting(days=IN_2023, organisations=BODIES), "PIF"),
        ("Henry Puna", Setting(named={"CK"}, organisations=BODIES), "CK"),
        ("Mark Rutte", Setting(days=IN_2023, organisations=BODIES), "NL"),
        ("Henry Puna", Setting(), None),
        ("Maduro", Setting(days=IN_2023), "VE"),
        ("Maduro", Setting(), None),
        ("Traoré", Setting(days=IN_2023), "BF"),
        ("Traoré", Setting(), None),
    ],
)
def test_several_sides_are_told_apart_by_the_report(name: str, setting: Setting, side: str | None) -> None:
    """The office printed, else the office held when the page came out, else the side the report names."""
    found = find_known_state(_cite(name), load_knowledge(), setting)
    assert (found[0] if found else None) == side


def test_a_family_name_alone_is_a_foremost_officials() -> None:
    """Heads of state and government and foreign ministers are called so; a name that sounds alike may be a word."""
    knowledge = load_knowledge()
    assert is_famous(_cite("Modi"), knowledge, Setting())
    assert is_famous(_cite("Poutine"), knowledge, Setting())
    assert not is_famous(_cite("Chacun"), knowledge, Setting())
    assert not is_famous(_cite("Route"), knowledge, Setting())
    assert not is_famous(_cite("Witkoff"), knowledge, Setting())


def test_nicknames_are_of_people_in_the_data() -> None:
    """Every row of names people are known as leads to tenures of one person."""
    knowledge = load_knowledge()
    people = {split_name(row.person) for row in knowledge.tenures}
    for form, person in load_known_as().items():
        assert split_name(person) in people, person
        assert {row.person for row in find_tenures(_cite(" ".join(form)), knowledge)} == {person}


def test_tenures_are_of_one_person() -> None:
    """A name that fits two people gives no tenure."""
    knowledge = load_knowledge()
    assert {row.person for row in find_tenures(_cite("Vladimir Poutine"), knowledge)} == {"Vladimir Putin"}
    assert find_tenures(_cite("Mohamed Salem"), knowledge) == ()


def test_the_reason_names_the_row() -> None:
    """What came from outside the report says so."""
    found = find_known_state(_cite("Antony Blinken"), load_knowledge())
    assert found is not None
    assert found[1].source is not None
    assert found[1].source.startswith("tenures.csv:")


def test_a_leader_is_no_ambassador_of_that_family_name() -> None:
    """« King Charles » is not the ambassador whose family name is Charles."""
    assert find_known_state(_cite("Charles"), load_knowledge(), Setting(office="ambassador")) is not None
    assert find_known_state(_cite("Charles"), load_knowledge(), Setting(office="head_of_state")) is None


@pytest.mark.parametrize(
    ("name", "setting", "state"),
    (
        ("Philippe", KING, "BE"),
        ("Philippe", Setting(office="head_of_government"), "FR"),
        ("Felipe", KING, "ES"),
        ("Harald", Setting(office="head_of_state"), None),
        ("Abdullah", KING, None),
        ("Abdullah", replace(KING, days=(date(2018, 5, 5), date(2018, 5, 5))), "JO"),
        ("Abdullah", replace(KING, named=("SA", "KE")), "SA"),
    ),
)
def test_kings_are_called_by_one_word(name: str, setting: Setting, state: str | None) -> None:
    """« le roi Philippe » is no prime minister of that family name; a name that two had is settled or nobody's."""
    found = find_known_state(_cite(name), load_knowledge(), setting)
    assert (found[0] if found else None) == state
