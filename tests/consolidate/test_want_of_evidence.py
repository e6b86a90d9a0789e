"""Sessions that one report knows by day and town only: joined where nothing speaks against it, and not else."""

from __future__ import annotations

from aidememoire.consolidate.build import build_events
from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page
from aidememoire.reading.read import read

FR = (
    "Le ministre péruvien de la Pêche, Hugo Tineo, et la ministre grecque de la Pêche, Eleni Marou, ont coprésidé "
    "{day} à {town} la {number} session de la Commission mixte de pêche."
)
EN = (
    "Peruvian Fisheries Minister Hugo Tineo and Greek Fisheries Minister Eleni Marou co-chaired the fourth session of "
    "the Joint Committee on Fisheries in Athens on {day}."
)
RECALLED = "\n\nLa session précédente s'était tenue le 12 mai 2023 à Athènes."


def _read(source: str, text: str) -> Reading:
    return read(Page(source=source, text=text), load_packs(), load_knowledge())


def _group(*readings: Reading) -> list[list[str]]:
    """The sources of each event, sorted."""
    events = build_events(readings)
    return sorted(sorted(s for a in event.attestations for s in a.sources) for event in events)


def test_a_session_recalled_in_french_is_the_one_told_in_english() -> None:
    """Names of a body in two languages cannot be compared; day, town and sides can."""
    now = _read("now", FR.format(day="lundi 3 juin 2024", town="Lima", number="5e") + RECALLED)
    then = _read("then", EN.format(day="12 May 2023"))
    assert _group(now, then) == [["now"], ["now", "then"]]


def test_a_recollection_joins_no_session_of_another_day() -> None:
    """Days apart: another session, whatever the sides."""
    now = _read("now", FR.format(day="lundi 3 juin 2024", town="Lima", number="5e") + RECALLED)
    then = _read("then", EN.format(day="16 May 2023"))
    assert _group(now, then) == [["now"], ["now"], ["then"]]


def test_the_number_of_a_session_is_not_that_of_the_one_before() -> None:
    """A recalled session without a number takes none from the session that recalls it, and stays apart from it."""
    now = _read("now", FR.format(day="lundi 3 juin 2024", town="Lima", number="5e") + RECALLED)
    again = _read("again", FR.format(day="lundi 3 juin 2024", town="Lima", number="5e"))
    assert _group(now, again) == [["again", "now"], ["now"]]


def test_a_session_told_of_two_states_alone_is_the_one_whose_chairs_another_names() -> None:
    """One report names nobody: the day, the two sides and the country of the session are enough, another day is not."""
    bare = "Peru and Greece held a session of their Committee on Fisheries in Athens on {day}."
    named = _read("named", FR.format(day="le 12 mai 2023", town="Athènes", number="4e"))
    assert _group(named, _read("bare", bare.format(day="12 May 2023"))) == [["bare", "named"]]
    assert len(_group(named, _read("bare", bare.format(day="16 May 2023")))) == 2


CALL_FR = (
    "La ministre {who} s'est entretenue jeudi 4 août 2022 par téléphone avec la ministre péruvienne des Affaires "
    "étrangères, Rosa Tineo, du partenariat stratégique entre l'Union européenne et le Pérou."
)
CALL_EN = (
    "Belgian Minister for Trade {who} spoke by phone on 4 August 2022 with Peruvian Foreign Minister {other} about "
    "the price of copper."
)


def test_two_people_named_in_both_reports_outweigh_a_side_that_one_does_not_give() -> None:
    """One report gives no state to a minister and names another party: her name and her partner's are enough."""
    told = _read("fr", CALL_FR.format(who="Odile Vranckx"))
    assert _group(told, _read("en", CALL_EN.format(who="Odile Vranckx", other="Rosa Tineo"))) == [["en", "fr"]]


def test_one_person_in_common_does_not_outweigh_other_sides() -> None:
    """The partner alone is the same: two calls of one day."""
    told = _read("fr", CALL_FR.format(who="Odile Vranckx"))
    assert len(_group(told, _read("en", CALL_EN.format(who="Griet Maas", other="Rosa Tineo")))) == 2
