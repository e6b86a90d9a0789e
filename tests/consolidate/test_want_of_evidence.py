"""Sessions that one report knows by day and town only: joined where nothing speaks against it, and not else."""

from __future__ import annotations

from store.build_readings import What, Who, build_reading

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


def _tell(source: str, first: str | None, *others: str | None) -> Reading:
    """A call of Odile Vranckx of side `first` with Rosa Tineo and, where `others` are given, nameless sides."""
    text = f"Odile Vranckx a joint Rosa Tineo le 4 août 2022, selon {source}."
    people = (
        Who(words="Odile Vranckx", name="Odile Vranckx", side=first),
        Who(words="Rosa Tineo", name="Rosa Tineo", side="PE"),
        *(Who(words=source, side=side) for side in others),
    )
    call = What(words=text[:-1], kind="call", date="2022-08-04", date_words="le 4 août 2022", people=people)
    return build_reading(text, [call], source=source)


def test_two_people_named_in_both_reports_outweigh_a_side_that_one_does_not_give() -> None:
    """One report gives no state to a minister and another party beside: her name and her partner's are enough."""
    assert _group(_tell("Lima", None, "EU"), _tell("Namur", "BE")) == [["Lima", "Namur"]]


def test_a_name_known_to_be_of_another_side_outweighs_nothing() -> None:
    """The partner alone is the same: two calls of one day."""
    assert len(_group(_tell("Lima", "FR", "EU"), _tell("Namur", "BE"))) == 2


def test_two_people_of_one_side_named_in_both_reports_are_enough_where_the_sides_are_equal() -> None:
    """One report takes the partner for one of her own side: the names are two, the sides the same."""
    text = "Odile Vranckx et Rosa Tineo ont présidé les consultations avec la Grèce le 4 août 2022, selon {}."
    tellings = [
        build_reading(
            text.format(source),
            [
                What(
                    words=text.format(source)[:-1],
                    kind="dialogue",
                    date="2022-08-04",
                    date_words="le 4 août 2022",
                    people=(
                        Who(words="Odile Vranckx", name="Odile Vranckx", side=sides[0]),
                        Who(words="Rosa Tineo", name="Rosa Tineo", side=sides[1]),
                        *(Who(words="Grèce", side=side) for side in sides[2:]),
                    ),
                )
            ],
            source=source,
        )
        for source, sides in (("Lima", ("PE", "PE", "GR")), ("Namur", ("PE", None, "GR")))
    ]
    assert _group(*tellings) == [["Lima", "Namur"]]
