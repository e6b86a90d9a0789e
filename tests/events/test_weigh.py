"""One main contact by all that speaks for it, where no shape tells it; silence where little does."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.events import EventMention
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page
from aidememoire.reading.read import read

BOTH = ["Antonia Urrutia", "Sidi Ould Hamma"]


def take(text: str) -> Reading:
    return read(Page(source="r.txt", text=text), load_packs(), load_knowledge())


def list_names(reading: Reading, event: EventMention) -> list[str]:
    return sorted(str(reading.cast.actors[p.actor].name) for p in event.participants)


def list_weighed(reading: Reading) -> list[EventMention]:
    return [e for e in reading.events if any(b.rule.startswith("events.weighed:") for b in e.because)]


@pytest.mark.parametrize(
    ("text", "kind"),
    (
        (
            "Pêche : Santiago et Nouakchott accordent leurs filets\n\n"
            "La ministre chilienne de la Pêche, Antonia Urrutia, a fait escale mardi 14 octobre 2025 à Nouakchott, où "
            "son homologue mauritanien, Sidi Ould Hamma, avait dressé le couvert.\n\n"
            "Les deux ministres ont promis d'échanger leurs relevés. Mme Urrutia a remercié son hôte.\n",
            "meeting",
        ),
        (
            "Antonia Urrutia dans le salon de Sidi Ould Hamma\n\n"
            "Une heure durant, mardi 14 octobre 2025, à la primature de Nouakchott, il a été question de poisson : "
            "l'ambassadrice du Chili, Antonia Urrutia, venait prendre le pouls du Premier ministre mauritanien, Sidi "
            "Ould Hamma.\n\nLa diplomate a promis des relevés. Les deux interlocuteurs se connaissent de longue "
            "date.\n",
            "reception",
        ),
        (
            "Fish first for Chile and Mauritania\n\n"
            "NOUAKCHOTT - It was over a plate of mullet that Chilean Fisheries Minister Antonia Urrutia and her "
            "Mauritanian counterpart, Sidi Ould Hamma, buried the hatchet on Tuesday, 14 October 2025.\n\n"
            "The two ministers will share their catch data. Urrutia thanked her host.\n",
            "meeting",
        ),
        (
            "Thủy sản: Chile và Mauritania xích lại gần nhau\n\n"
            "Ngày 14/10/2025, tại Nouakchott, Bộ trưởng Thủy sản Chile Antonia Urrutia ngồi cùng bàn với người "
            "đồng cấp "
            "Mauritania Sidi Ould Hamma.\n\nHai Bộ trưởng nhất trí chia sẻ số liệu. Bà Antonia Urrutia cảm ơn "
            "chủ nhà.\n",
            "meeting",
        ),
    ),
)
def test_a_contact_told_in_no_shape(text: str, kind: str) -> None:
    """The two people, the day, the kind; each piece of evidence cites its words and says what it weighs."""
    reading = take(text)
    (event,) = list_weighed(reading)
    assert (event.kind, event.status, list_names(reading, event)) == (kind, "held", BOTH)
    assert event.when is not None and event.when.edtf == "2025-10-14"
    pieces = [b for b in event.because if b.rule.startswith("events.weighed:")]
    assert len(pieces) > 2 and all(b.note.startswith("weighs ") for b in pieces)
    for piece in pieces:
        assert piece.citation is not None
        span = piece.citation.span
        assert reading.report.text[span.start : span.end] == piece.citation.quote


def test_a_session_gets_those_who_sat_there() -> None:
    """No second event: the session told of two states has the people of the sentence after."""
    reading = take(
        "Dialogue sur la pêche à Nouakchott\n\nLa 4e session du dialogue sur la pêche entre le Chili et la Mauritanie "
        "s'est tenue le 14 octobre 2025 à Nouakchott.\n\nDu côté chilien, on notait Antonia Urrutia, ministre de la "
        "Pêche du Chili ; du côté mauritanien, Sidi Ould Hamma, ministre mauritanien des Ports.\n"
    )
    (event,) = [e for e in reading.events if not e.background]
    assert (event.kind, list_names(reading, event)) == ("dialogue", BOTH)


@pytest.mark.parametrize(
    "text",
    (
        "Pêche : Nouakchott répond à Santiago\n\nLe ministre mauritanien de la Pêche, Sidi Ould Hamma, a "
        "qualifié mardi 14 "
        "octobre 2025 d'injustes les reproches de la présidente chilienne, Antonia Urrutia, sur les quotas.\n\n« Nous "
        "n'avons de leçons à recevoir de personne », a-t-il dit à la radio.\n",
        "Mme Urrutia juge blessants les mots de M. Ould Hamma\n\nLa présidente chilienne, Antonia Urrutia, regrette, "
        "dans un entretien au quotidien Faro, que son homologue mauritanien, Sidi Ould Hamma, ait parlé de "
        "pillage.\n\nAntonia Urrutia reproche à Sidi Ould Hamma de mentir. Les deux présidents se boudent.\n",
        "Ould Hamma praises Urrutia\n\nMauritanian President Sidi Ould Hamma called his Chilean counterpart, Antonia "
        "Urrutia, a great sailor in an interview published on Tuesday.\n\nThe two presidents are of the same age.\n",
        "Two ministers on the list\n\nChilean Fisheries Minister Antonia Urrutia and Mauritanian Ports Minister "
        "Sidi Ould "
        "Hamma are among five finalists for the Ocean Prize, the jury said on Tuesday.\n\nA diver won it last year.\n",
        "Handball : Santiago et Nouakchott en finale\n\nLa ministre chilienne des Sports, Antonia Urrutia, et "
        "son homologue "
        "mauritanien, Sidi Ould Hamma, ont suivi le match côte à côte mardi 14 octobre 2025.\n\nLes deux ministres ont "
        "applaudi les joueurs.\n",
        "Pas de rencontre entre Antonia Urrutia et Sidi Ould Hamma\n\nLa ministre chilienne de la Pêche, "
        "Antonia Urrutia, "
        "dément avoir pris langue mardi avec son homologue mauritanien, Sidi Ould Hamma, de passage à Santiago.\n\nLes "
        "deux ministres se connaissent.\n",
    ),
)
def test_no_contact(text: str) -> None:
    """Words about somebody, a list of names, a match, a denial: nothing is asserted of the two."""
    reading = take(text)
    assert list_weighed(reading) == []
    assert [e for e in reading.events if e.status == "held" and list_names(reading, e) == BOTH] == []


def test_what_the_lead_tells_is_left_alone() -> None:
    """A lead that tells a contact of two sides in a known shape is not weighed."""
    reading = take(
        "Pêche\n\nLa ministre chilienne de la Pêche, Antonia Urrutia, a rencontré mardi 14 octobre 2025 son homologue "
        "mauritanien, Sidi Ould Hamma.\n\nLes deux ministres ont parlé de quotas.\n"
    )
    assert list_weighed(reading) == []
    assert [list_names(reading, e) for e in reading.events] == [BOTH]


@pytest.mark.parametrize(
    "text",
    (
        "Le Premier ministre vietnamien Pham Minh Chinh et son épouse ont quitté Hanoï samedi matin pour une visite "
        "officielle en Hongrie et en Roumanie, à l'invitation du Premier ministre hongrois Viktor Orban et du Premier "
        "ministre roumain Marcel Ciolacu.\n",
    ),
)
def test_who_invites_has_not_been_met(text: str) -> None:
    """A visit to two hosts to come is no meeting with the first of them."""
    reading = take(text)
    assert [e.kind for e in reading.events] == ["visit"]
