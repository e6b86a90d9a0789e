"""The first look: what holds a contact is read, general news is passed over, and each time it is said why."""

from __future__ import annotations

import pytest

from aidememoire.languages import BUILT_IN, load_commons, load_gates, load_packs
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.passed import REASONS
from aidememoire.model.report import Page
from aidememoire.page.language import guess_language
from aidememoire.reading.gate import NEAR, look
from aidememoire.reading.read import read

GATES, COMMONS = load_gates(), load_commons()

CONTACTS = {
    "fr": (
        "Le ministre chilien de la Défense a reçu mardi à Santiago son homologue péruvien.",
        "Luis Ortega a remis ses lettres de créance à la présidente de la Finlande, dont le pays ouvre une ambassade.",
        "Dans l'après-midi, le chef de la diplomatie s'est entretenu au téléphone avec l'ambassadeur du Kenya.",
        "Les consultations politiques entre le Ghana et le Togo se sont ouvertes dans la matinée de ce jour à Lomé.",
    ),
    "en": (
        "The Chilean defence minister received his Peruvian counterpart in Santiago on Tuesday.",
        "The President of Ghana held talks with the President of Togo on the road that links the two towns.",
        "The foreign secretary spoke by telephone with the ambassador of Kenya in the course of the afternoon.",
        "The US secretary of state met the EU representative on the first day of the summit in the city of Geneva.",
    ),
    "vi": (
        "Chủ tịch nước đã gửi điện mừng tới Quốc vương Oman nhân dịp Quốc khánh của nước này.",
        "Bộ trưởng Ngoại giao Chile hội đàm với Bộ trưởng Ngoại giao Peru tại Santiago.",
    ),
}
GENERAL = {
    "fr": {
        "no_side": "Le maire a ouvert mardi la fête des vendanges, et les enfants ont reçu des livres de l'école.",
        "no_contact": "Le vent a soufflé sur la Norvège et sur le Danemark, où des arbres sont tombés dans les rues.",
        "no_office": "L'équipe de France a rencontré celle du Pérou dans un stade plein, et la rencontre fut belle.",
        "apart": "Le ministre de la Santé a reçu les infirmières. "
        + "Il a plu sur les toits. " * 40
        + "Au Pérou, il fait beau.",
    },
    "en": {
        "no_side": "The mayor opened the harvest fair on Tuesday and children received books from the town library.",
        "no_contact": "Strong winds blew over Norway and over Denmark, where trees came down in the streets.",
        "no_office": "France met Peru in a full stadium in the evening, and the match was one of the best of the year.",
        "apart": "The health minister met the nurses of the ward. "
        + "It rained on the roofs. " * 40
        + "In Peru it is dry.",
    },
}


def look_at(text: str, language: str | None = None, title: str | None = None) -> str | None:
    """Why the text is passed over, or None."""
    passed = look(Page(source="page", text=text, title=title), GATES, COMMONS, language=language)
    return passed.reason if passed else None


@pytest.mark.parametrize(("code", "text"), [(c, t) for c, texts in CONTACTS.items() for t in texts])
def test_a_contact_between_states_is_read(code: str, text: str) -> None:
    """Whether the language is given or found."""
    assert look_at(text, code) is None
    assert look_at(text) is None


@pytest.mark.parametrize(("code", "why", "text"), [(c, w, t) for c, texts in GENERAL.items() for w, t in texts.items()])
def test_general_news_is_passed_over_with_the_reason(code: str, why: str, text: str) -> None:
    """The reason names what is missing, or that it stands nowhere together."""
    assert look_at(text, code) == why
    assert look_at(text) == why
    assert why in REASONS


def test_the_title_is_looked_at_too() -> None:
    """A feed gives the title beside the text, and the parties may stand there alone."""
    text = "Il l'a reçu dans la matinée, et ils ont parlé du port et de la route pendant une heure."
    assert look_at(text, "fr") is not None
    assert look_at(text, "fr", title="Le ministre chilien reçoit l'ambassadeur du Pérou") is None


def test_what_stands_far_apart_is_no_contact() -> None:
    """The same words within reach and out of it: distance alone decides."""
    near = "Le président du Ghana a rencontré la presse. {} Le Togo a voté."
    assert look_at(near.format(""), "fr") is None
    assert look_at(near.format("Il a plu. " * (NEAR // 5)), "fr") == "apart"


def test_acronyms_are_sides_only_in_capitals() -> None:
    """« us » is no state, « US » is one."""
    text = "The {} secretary of state met the envoys of Kenya for an hour in the afternoon of that day."
    assert look_at(text.format("US"), "en") is None
    gate = GATES["en"]
    assert {s.side for s in gate.find_signs("They told us and who knows")} <= {""}
    assert {s.side for s in gate.find_signs("They told the US and the WHO")} - {""} == {"US", "WHO"}


def test_another_language_is_left_to_the_reading() -> None:
    """A page in a language without a gate is not judged by the words of others."""
    assert (
        look_at("Der Bürgermeister hat am Dienstag das Weinfest eröffnet und die Kinder haben Bücher bekommen.") is None
    )


@pytest.mark.parametrize("code", BUILT_IN)
def test_the_guess_agrees_with_the_language_of_each_rule(code: str) -> None:
    """Over every example of every rule: the guess is right or there is none."""
    texts = [e.text for rule in load_packs()[code].get_rules() for e in rule.examples]
    guesses = [guess_language(text, COMMONS) for text in texts]
    assert {g for g in guesses if g is not None} <= {code}


def test_what_is_passed_over_holds_no_contact_by_the_rules_either() -> None:
    """Every example of every French and English rule of contacts with a contact in it comes through the gate or names
    no second side: what the gate costs on single sentences is small."""
    packs = load_packs()
    lost = total = 0
    for code in ("fr", "en"):
        for rule in packs[code].events.shapes:
            for example in rule.examples:
                reading = read(Page(source="x", text=example.text), packs, Knowledge.empty(), language=code)
                sides = {reading.cast.actors[p.actor].state for e in reading.events for p in e.participants}
                if len(sides - {None}) < 2:
                    continue
                total += 1
                lost += look_at(example.text, code) is not None
    assert total > 60
    assert lost <= total * 0.02
