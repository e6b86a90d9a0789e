"""What a report does not say: nobody who is only spoken of, no visit twice, no place or day of something else."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page
from aidememoire.reading.read import read


def _read(text: str, language: str) -> Reading:
    return read(Page(source="t", text=text), load_packs(), load_knowledge(), language=language)


def _tell(text: str, language: str) -> list[tuple[str, str]]:
    return [(e.kind, e.status) for e in _read(text, language).events]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le président letton Juris Ozols a dépêché un émissaire auprès de son homologue chilien, Pablo Soto.", "fr"),
        (
            "Le communiqué conjoint sur le séjour au Chili du président letton Juris Ozols a été lu par le ministre "
            "chilien des Affaires étrangères, Pablo Soto.",
            "fr",
        ),
        ("Latvian President Juris Ozols sent an envoy to Chilean President Pablo Soto after the visit.", "en"),
        ("Tổng thống Latvia Juris Ozols gửi lời thăm hỏi và cảm ơn chuyến thăm đến Tổng thống Chile Pablo Soto.", "vi"),
    ],
)
def test_who_is_only_spoken_of_met_nobody(text: str, language: str) -> None:
    """Whoever sends somebody, inspires a policy or is sent greetings is not thereby met."""
    assert not [kind for kind, _ in _tell(text, language) if kind in ("meeting", "reception", "dialogue")]


@pytest.mark.parametrize(
    ("text", "language", "status"),
    [
        (
            "Le président letton Juris Ozols est arrivé mardi au Chili. Au cours de sa visite au Chili, il sera reçu "
            "par le "
            "président chilien Pablo Soto.",
            "fr",
            "held",
        ),
        (
            "Latvian Foreign Minister Juris Ozols will be on an official visit to Chile on 9 May. During his visit to "
            "Chile, he will meet President Pablo Soto.",
            "en",
            "planned",
        ),
        (
            "Tổng thống Chile Pablo Soto sẽ thăm Peru từ ngày 5 đến 7/5. Chuyến thăm Peru của Tổng thống Chile Pablo "
            "Soto "
            "sẽ góp phần thúc đẩy quan hệ hai nước.",
            "vi",
            "planned",
        ),
    ],
)
def test_visit_is_told_once(text: str, language: str, status: str) -> None:
    """A visit that has begun is not also to come, nor one to come also held."""
    assert [s for kind, s in _tell(text, language) if kind == "visit"] == [status]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Le suspens plane sur l'éventuelle rencontre entre les présidents letton et chilien, annoncée jeudi 9 mai.",
            "fr",
        ),
        ("Latvian Foreign Minister Juris Ozols may pay a visit to Chile in the near future.", "en"),
        ("Latvian Foreign Minister Juris Ozols could meet Chilean President Pablo Soto in May.", "en"),
    ],
)
def test_what_may_be_is_not_held(text: str, language: str) -> None:
    """Possible contacts are proposed at most, and not on the day they were announced."""
    events = _read(text, language).events
    assert {e.status for e in events} == {"proposed"}
    assert all("05-09" not in ((e.when and e.when.edtf) or "") for e in events)


def test_coming_event_after_another_is_past() -> None:
    """« một năm sau chuyến thăm »: a year after a visit that was held, not a visit next year."""
    text = "Đây là chuyến thăm đầu tiên, một năm sau chuyến thăm Chile của Tổng thống Peru Jorge Diaz."
    assert "planned" not in {status for _, status in _tell(text, "vi")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Le ministre letton des Affaires étrangères, Juris Ozols, a reçu lundi l'ambassadeur du Chili, Pablo "
            "Soto. La "
            "rencontre a porté sur la situation de la colonie lettone au Chili.",
            "fr",
        ),
        (
            "Latvian Foreign Minister Juris Ozols met the Chilean ambassador, Pablo Soto, ahead of a conference in "
            "Bogota.",
            "en",
        ),
    ],
)
def test_place_of_something_else(text: str, language: str) -> None:
    """What is spoken of at a meeting, or comes after it, lies elsewhere."""
    assert all(e.place is None for e in _read(text, language).events)


def test_numeric_day_beside_a_day_in_words() -> None:
    """« 01/11/2023 » is read as the day the page prints in words."""
    text = (
        "Talks of the ministers\n01/11/2023\nOn 1 November 2023, the Foreign Ministers of Chile and Peru met in Lima."
    )
    reading = _read(text, "en")
    assert reading.published is not None
    assert reading.published.edtf == "2023-11-01"


def test_who_is_quoted_beside_those_who_met() -> None:
    """« “La rencontre entre A et B s'achève”, a dit C »: C says so, and was not met."""
    text = (
        "« La rencontre entre Juris Ozols, président de la Lettonie, et Pablo Soto, président du Chili, s'achève », a "
        "déclaré Anna Kalnina, cheffe de la diplomatie lettone."
    )
    reading = _read(text, "fr")
    met = {reading.cast.actors[p.actor].name for e in reading.events for p in e.participants}
    assert met == {"Juris Ozols", "Pablo Soto"}


def test_deputy_without_a_name_is_not_the_minister() -> None:
    """« Kuwait's Assistant Foreign Minister » is not the Foreign Minister whom the report names."""
    text = (
        "Kuwait's Foreign Minister Ahmed Nasser will arrive in Lima on Thursday. Kuwait's Assistant Foreign Minister "
        "visited Peru in January 2021."
    )
    reading = _read(text, "en")
    past = next(e for e in reading.events if e.status == "held")
    assert [reading.cast.actors[p.actor].name for p in past.participants] == [None]


def test_day_of_what_is_spoken_of_is_not_borrowed() -> None:
    """The day on which a declaration was signed is not that of the visit told after it."""
    text = (
        "Dans le prolongement de la Déclaration d'amitié signée à Lima le 21 juin 2013, une délégation lettone "
        "conduite par M. Juris Ozols, secrétaire d'État, a effectué une visite officielle au Chili."
    )
    visit = next(e for e in _read(text, "fr").events if e.kind == "visit")
    assert visit.when is None or visit.when.edtf is None


@pytest.mark.parametrize(
    ("text", "guest", "status"),
    [
        (
            "Le président letton Juris Ozols a rencontré vendredi l'ambassadrice chilienne Ana Soto, avant sa visite "
            "d'État au Chili le mois prochain.",
            "Juris Ozols",
            "planned",
        ),
        (
            "La ministre lettone Anna Kalnina a rappelé les engagements pris par le président letton Juris Ozols lors "
            "de sa visite au Chili les 27 et 28 juillet 2022.",
            "Juris Ozols",
            "held",
        ),
    ],
)
def test_whose_visit_and_when(text: str, guest: str, status: str) -> None:
    """A visit before which something is told is to come; « sa visite » after « pris par A » is A's."""
    reading = _read(text, "fr")
    visits = [e for e in reading.events if e.kind == "visit"]
    assert [(reading.cast.actors[p.actor].name, e.status) for e in visits for p in e.participants] == [(guest, status)]


def test_talk_that_the_next_sentence_calls_a_call() -> None:
    """« s'est entretenue avec B. Au cours de l'entretien téléphonique »: by telephone, whoever is named after it."""
    text = (
        "La ministre lettone Anna Kalnina s'est entretenue lundi avec le ministre chilien Pablo Soto. Au cours de "
        "l'entretien téléphonique, les ministres ont réaffirmé la relation entre la Lettonie et le Chili."
    )
    assert _tell(text, "fr") == [("call", "held")]


def test_who_sent_the_envoy_was_not_met() -> None:
    """« l'audience que A a accordée au ministre B, envoyé spécial du président C »: C was not there."""
    text = (
        "Le président letton Juris Ozols a reçu lundi l'émissaire chilien Diego Rojas. De l'audience que le président "
        "letton a accordée au ministre d'État, envoyé spécial du Président chilien Pablo Soto, rien n'a filtré."
    )
    reading = _read(text, "fr")
    met = {reading.cast.actors[p.actor].name for e in reading.events for p in e.participants}
    assert "Pablo Soto" not in met
