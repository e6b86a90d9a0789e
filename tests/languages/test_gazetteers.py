"""The gazetteers and the world facts: every row is whole, canonical, and points to a known code.

The files are read here with `csv` alone, apart from the package's loaders: a fault in a loader hides none in the data.
"""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "src" / "aidememoire"
LANGUAGES = ("en", "fr", "vi")
SENSES = {
    "states": {"name", "adjective", "demonym", "capital", "metonym"},
    "organisations": {"name", "acronym", "side"},
    "places": {"city", "palace", "region", "site"},
}
LEXICONS = tuple((language, name) for language in LANGUAGES for name in SENSES)
FACTS = ("states", "organisations", "tenures", "frameworks")
COLUMNS = ["form", "code", "sense", "example", "source", "since", "until"]
EDTF = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
OFFICE = re.compile(
    r"head_of_state|head_of_government|deputy_head_of_government|foreign_minister|defence_minister|party_leader|speaker"
    r"|(ambassador|secretary_general):[A-Z0-9]{2,}|other:[a-z][a-z -]+"
)
TERRITORIES = {"GP", "MQ", "RE", "GF", "NC", "PF"}


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def _read_lexicon(language: str, name: str) -> list[dict[str, str]]:
    return _read(PACKAGE / "languages" / language / "lexicon" / f"{name}.csv")


def _read_codes(form: str, sense: str) -> set[str]:
    return {row["code"] for row in _read_lexicon("fr", "states") if (row["form"], row["sense"]) == (form, sense)}


@pytest.fixture(scope="module")
def states() -> set[str]:
    return {row["code"] for row in _read(PACKAGE / "data" / "states.csv")}


@pytest.fixture(scope="module")
def organisations() -> set[str]:
    return {row["code"] for row in _read(PACKAGE / "data" / "organisations.csv")}


@pytest.mark.parametrize(("language", "name"), LEXICONS)
def test_every_row_is_whole(language: str, name: str) -> None:
    """No row lacks a form, code, sense, example or source, and its example prints its form."""
    rows = _read_lexicon(language, name)
    assert list(rows[0]) == COLUMNS
    assert [row for row in rows if not all(row[column].strip() for column in COLUMNS[:5])] == []
    assert [row for row in rows if row["form"] not in row["example"]] == []
    assert [row for row in rows if row["form"] != row["form"].strip() or not row["form"][0].isalnum()] == []


@pytest.mark.parametrize(("language", "name"), LEXICONS)
def test_rows_are_sorted_and_said_once(language: str, name: str) -> None:
    """Rows stand in the order of their values, and no (form, code, sense) comes twice."""
    keys = [(row["form"], row["code"], row["sense"]) for row in _read_lexicon(language, name)]
    assert keys == sorted(keys)
    assert [key for key, count in Counter(keys).items() if count > 1] == []


@pytest.mark.parametrize(("language", "name"), LEXICONS)
def test_senses_and_codes_are_known(language: str, name: str, states: set[str], organisations: set[str]) -> None:
    """Senses come from the closed list of the file; codes exist in `data`."""
    rows = _read_lexicon(language, name)
    known = organisations if name == "organisations" else states | TERRITORIES
    assert {row["sense"] for row in rows} <= SENSES[name]
    assert {row["code"] for row in rows} - known == set()


@pytest.mark.parametrize(("language", "name"), LEXICONS)
def test_dates_of_forms_are_edtf(language: str, name: str) -> None:
    """`since` and `until` of a form are empty or an EDTF day, month or year."""
    values = {row[column] for row in _read_lexicon(language, name) for column in ("since", "until")}
    assert [value for value in values if value and not EDTF.fullmatch(value)] == []


def test_every_state_has_a_name_in_every_language(states: set[str]) -> None:
    """A state of `data/states.csv` can be named in French, English and Vietnamese."""
    for language in LANGUAGES:
        named = {row["code"] for row in _read_lexicon(language, "states") if row["sense"] == "name"}
        assert states - named == set(), language


def test_every_organisation_has_a_name_in_every_language(organisations: set[str]) -> None:
    """An organisation of `data/organisations.csv` has a printed form in each language."""
    for language in LANGUAGES:
        assert organisations - {row["code"] for row in _read_lexicon(language, "organisations")} == set(), language


def test_no_organisation_has_the_code_of_a_state(states: set[str], organisations: set[str]) -> None:
    """One code never stands for both: `AU` is Australia alone."""
    assert states & organisations == set()


def test_french_adjectives_come_in_four_forms() -> None:
    """At least 190 states have masculine and feminine, singular and plural, told apart by their examples."""
    frames = ("le ministre ", "la délégation ", "les dirigeants ", "les autorités ")
    seen: dict[str, list[str]] = defaultdict(list)
    for row in _read_lexicon("fr", "states"):
        if row["sense"] == "adjective" and not row["form"].endswith("-"):
            seen[row["code"]].append(row["form"])
            assert row["example"].startswith(frames)
    whole = [code for code, forms in seen.items() if _holds_a_paradigm(set(forms))]
    assert len(whole) >= 190, sorted(set(seen) - set(whole))


def _holds_a_paradigm(forms: set[str]) -> bool:
    """True when one singular of the set also has its feminine and its plurals (which may be the same word)."""
    for word in forms:
        feminines = {word + "e", word + "ne", word[:-1] + "que", word[:-1] + "cque"} & forms
        if word.endswith("e"):
            feminines.add(word)
        plural = word if word[-1] in "sx" else word + "s"
        if plural in forms and any(feminine + "s" in forms for feminine in feminines):
            return True
    return False


@pytest.mark.parametrize(
    ("form", "sense", "codes"),
    [
        ("nigérien", "adjective", {"NE"}),
        ("nigérian", "adjective", {"NG"}),
        ("congolais", "adjective", {"CD", "CG"}),
        ("guinéen", "adjective", {"GN"}),
        ("équato-guinéenne", "adjective", {"GQ"}),
        ("bissau-guinéen", "adjective", {"GW"}),
        ("dominicain", "adjective", {"DO"}),
        ("dominiquais", "adjective", {"DM"}),
        ("émiratie", "adjective", {"AE"}),
        ("sud-soudanaises", "adjective", {"SS"}),
        ("Washington", "capital", {"US"}),
        ("Hanoï", "capital", {"VN"}),
        ("Etats-Unis", "name", {"US"}),
        ("États-Unis", "name", {"US"}),
        ("Corée du Nord", "name", {"KP"}),
        ("RD Congo", "name", {"CD"}),
        ("Kremlin", "metonym", {"RU"}),
        ("Quai d'Orsay", "metonym", {"FR"}),
        ("Royaume", "metonym", set()),
        ("Amérique", "name", set()),
        ("Maurice", "name", {"MU"}),
    ],
)
def test_forms_that_are_easily_confused(form: str, sense: str, codes: set[str]) -> None:
    """Neighbouring demonyms stay apart, shared ones keep every state, given names and vague words name none."""
    assert _read_codes(form, sense) == codes


@pytest.mark.parametrize("name", FACTS)
def test_facts_are_whole_and_sorted(name: str) -> None:
    """Rows of world facts have a source, come once, and stand in order."""
    rows = [tuple(row.values()) for row in _read(PACKAGE / "data" / f"{name}.csv")]
    assert rows == sorted(set(rows))
    assert [row for row in _read(PACKAGE / "data" / f"{name}.csv") if not row["source"]] == []


def test_organisation_kinds(states: set[str]) -> None:
    """Kinds come from a closed list; a party belongs to a state."""
    rows = _read(PACKAGE / "data" / "organisations.csv")
    assert {row["kind"] for row in rows} == {"intergovernmental", "un_organ", "bank", "agency", "party", "grouping"}
    assert [row["code"] for row in rows if row["kind"] == "party" and row["state"] not in states] == []


def test_tenures_are_dated_and_in_order(states: set[str], organisations: set[str]) -> None:
    """A tenure begins before it ends, names a known office and side, and says up to when it is known."""
    for row in _read(PACKAGE / "data" / "tenures.csv"):
        assert EDTF.fullmatch(row["since"]), row
        assert EDTF.fullmatch(row["checked"]), row
        assert row["until"] == "" or (EDTF.fullmatch(row["until"]) and row["since"] <= row["until"]), row
        assert OFFICE.fullmatch(row["office"]), row
        assert row["state"] in states | organisations, row
        assert row["office"].partition(":")[0] not in ("ambassador", "secretary_general") or (
            row["office"].partition(":")[2] in states | organisations
        ), row


def test_single_offices_have_one_holder_at_a_time() -> None:
    """No two people hold one of the single offices of one side at the same time."""
    held: dict[tuple[str, str], list[tuple[str, str, str]]] = defaultdict(list)
    for row in _read(PACKAGE / "data" / "tenures.csv"):
        if row["office"] in ("head_of_state", "head_of_government", "foreign_minister", "defence_minister", "speaker"):
            held[row["state"], row["office"]].append((row["since"], row["until"] or "9999", row["person"]))
    for office, terms in held.items():
        for earlier, later in zip(sorted(terms), sorted(terms)[1:], strict=False):
            grain = min(len(earlier[1]), len(later[0]))
            assert earlier[1][:grain] <= later[0][:grain], (office, earlier, later)


def test_frameworks_have_two_sorted_sides(states: set[str], organisations: set[str]) -> None:
    """Parties are two known codes in order; dates are EDTF and a replaced framework ends after it began."""
    for row in _read(PACKAGE / "data" / "frameworks.csv"):
        parties = row["parties"].split(" ")
        assert len(parties) == 2 and parties == sorted(parties) and set(parties) <= states | organisations, row
        assert EDTF.fullmatch(row["since"]) and (not row["until"] or row["until"] > row["since"]), row
        assert row["name"] == row["name"].lower(), row
