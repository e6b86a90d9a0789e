"""Past contacts that a report tells by their day alone, and words that only seem to tell another contact."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.events import EventMention
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page
from aidememoire.reading.read import read

FR_SESSION = (
    "Le ministre péruvien de la Pêche, Hugo Tineo, et la ministre grecque de la Pêche, Eleni Marou, ont coprésidé "
    "lundi 3 juin 2024 à Lima la 5e session de la Commission mixte. "
)
EN_SESSION = (
    "Peruvian Fisheries Minister Hugo Tineo and Greek Fisheries Minister Eleni Marou co-chaired the fifth session of "
    "the Joint Committee on Fisheries in Lima on 3 June 2024. "
)
FR_CALL = (
    "Le ministre péruvien des Affaires étrangères, Hugo Tineo, s'est entretenu par téléphone lundi 3 juin 2024 avec "
    "son homologue grecque, Eleni Marou. "
)


def _read(text: str) -> Reading:
    return read(Page(source="x", text=text), load_packs(), load_knowledge())


def _get_past(reading: Reading) -> EventMention:
    (event,) = (e for e in reading.events if e.background)
    return event


def _get_day(event: EventMention) -> str | None:
    return event.when.edtf if event.when is not None else None


@pytest.mark.parametrize(
    ("text", "day", "place", "body"),
    [
        (
            f"{FR_SESSION}La session précédente s'était tenue le 12 mai 2023 à Athènes.",
            "2023-05-12",
            "Athènes",
            "mixte",
        ),
        (
            f"{FR_SESSION}La précédente réunion avait eu lieu le 12 mai 2023 à Athènes.",
            "2023-05-12",
            "Athènes",
            "mixte",
        ),
        (f"{FR_SESSION}Athènes avait accueilli la 4e session le 12 mai 2023.", "2023-05-12", None, "mixte"),
        (f"{FR_SESSION}La dernière session remonte au 12 mai 2023.", "2023-05-12", None, "mixte"),
        (f"{EN_SESSION}The previous session was held in Athens on 12 May 2023.", "2023-05-12", "Athens", "Committee"),
        (f"{EN_SESSION}The fourth session took place in Athens on 12 May 2023.", "2023-05-12", "Athens", "Committee"),
    ],
)
def test_the_session_before_is_of_the_same_body(text: str, day: str, place: str | None, body: str) -> None:
    """Its day and town are its own, its body that of the session told, and nobody is said to have sat there."""
    event = _get_past(_read(text))
    assert (event.kind, _get_day(event)) == ("dialogue", day)
    assert (event.place.name if event.place else None) == place
    assert event.mechanism is not None and body in event.mechanism.quote
    assert event.participants == ()


def test_a_session_of_a_report_without_one_is_no_event() -> None:
    """Nobody says whose session it was: it is left out."""
    reading = _read(f"{FR_CALL}La session précédente s'était tenue le 12 mai 2023 à Athènes.")
    assert [e.kind for e in reading.events] == ["call"]


@pytest.mark.parametrize(
    "text",
    [
        f"{FR_CALL}Leur dernier entretien téléphonique remonte au 12 mai 2024.",
        f"{FR_CALL}Leur précédente conversation téléphonique avait eu lieu le 12 mai 2024.",
        f"{FR_CALL}C'est leur deuxième conversation téléphonique, après celle du 12 mai 2024.",
    ],
)
def test_their_last_contact_is_of_the_same_two(text: str) -> None:
    """« leur dernier entretien »: of the two who have just spoken, on a day of its own."""
    reading = _read(text)
    event = _get_past(reading)
    assert (event.kind, _get_day(event)) == ("call", "2024-05-12")
    assert {reading.cast.actors[p.actor].name for p in event.participants} == {"Hugo Tineo", "Eleni Marou"}


def test_days_of_a_past_visit_do_not_date_the_new_one() -> None:
    """« s'était rendu en visite au Pérou du … au … » tells one past visit, and gives the new one no day."""
    reading = _read(
        "Le Premier ministre grec, Andreas Marou, a entamé dimanche 25 août 2024 à Lima une visite officielle. Andreas "
        "Marou s'était rendu en visite au Pérou du 10 au 12 avril 2024."
    )
    assert [(e.kind, e.background, _get_day(e)) for e in reading.events] == [
        ("visit", False, "2024-08-25"),
        ("visit", True, "2024-04-10/2024-04-12"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lima a accueilli lundi 3 juin 2024 la 5e session de la Commission mixte, coprésidée par le ministre péruvien "
        "de la Pêche Hugo Tineo et la ministre grecque de la Pêche Eleni Marou.",
        "Coprésidée par le ministre péruvien de la Pêche Hugo Tineo et la ministre grecque de la Pêche Eleni Marou, la "
        "5e session de la Commission mixte s'est tenue lundi 3 juin 2024 à Lima.",
        "Lundi 3 juin 2024, s'est ouverte à Lima la 5e session de la Commission mixte, coprésidée par le ministre "
        "péruvien de la Pêche Hugo Tineo et la ministre grecque de la Pêche Eleni Marou.",
    ],
)
def test_a_session_is_one_event_with_its_chairs(text: str) -> None:
    """Whoever hosts it, and wherever its chairs stand in the sentence."""
    reading = _read(text)
    (event,) = reading.events
    assert (event.kind, event.ordinal, _get_day(event)) == ("dialogue", 5, "2024-06-03")
    assert {reading.cast.actors[p.actor].name for p in event.participants} == {"Hugo Tineo", "Eleni Marou"}


@pytest.mark.parametrize(
    "text",
    [
        f"{FR_CALL}Les deux ministres ont convenu de négocier un accord douanier.",
        "Peruvian Foreign Minister Hugo Tineo met Greek Foreign Minister Eleni Marou on 3 June 2024. The two ministers "
        "agreed to negotiate a customs agreement.",
    ],
)
def test_to_negotiate_an_agreement_is_no_meeting(text: str) -> None:
    """What they mean to negotiate is no contact of its own."""
    assert len(_read(text).events) == 1


def test_letters_presented_in_an_audience_are_one_contact() -> None:
    """« a reçu B, qui lui a présenté ses lettres de créance » is one event, of both."""
    reading = _read(
        "La présidente péruvienne Rosa Quispe a reçu mardi 4 juin 2024 l'ambassadeur de Grèce au Pérou, Andreas Marou, "
        "qui lui a présenté ses lettres de créance."
    )
    (event,) = reading.events
    assert (event.kind, _get_day(event)) == ("appointment", "2024-06-04")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Le Premier ministre grec, Andreas Marou, est à Lima depuis lundi 3 juin 2024 pour une visite.",
            "2024-06-03",
        ),
        (
            "The fifth session of the Peru-Greece Joint Committee is scheduled for 3 June 2024 in Lima.",
            "2024-06-03",
        ),
        (
            "The two sides have agreed to postpone the fifth session of the Peru-Greece Joint Committee, which was to "
            "take place in Lima on 3 June 2024.",
            "2024-06-03",
        ),
    ],
)
def test_days_behind_words_that_mostly_date_other_things(text: str, day: str) -> None:
    """« depuis », "scheduled for", a relative clause: here the day is the event's."""
    (event,) = _read(text).events
    assert (_get_day(event) or "").startswith(day)
