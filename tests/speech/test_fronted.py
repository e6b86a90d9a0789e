"""Sentences whose subject stands apart from the verb, and words that only look like acts."""

from __future__ import annotations

import pytest

from aidememoire.languages import load_packs
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS = load_packs()
RIGA = (
    "Le ministre letton Janis Ozols a reçu mardi à Riga le ministre ghanéen Kwame Addo et la ministre péruvienne Rosa "
    "Quispe. "
)
SUVA = "Fijian Minister Jone Vakatora received Chilean Minister Isabel Fuentes in Suva on Monday. "


def list_acts(text: str, language: str) -> list[str]:
    """Act, sides and content of what is said, in order."""
    reading = read(Page(source="report", text=text), PACKS, Knowledge.empty(), language=language)
    return [f"{a.act} {'+'.join(a.states)} {a.content.quote}" for a in reading.acts]


@pytest.mark.parametrize(
    ("said", "acts"),
    [
        (
            "Quant à Mme Quispe, elle a souligné le rôle des ports.",
            ["affirm PE le rôle des ports"],
        ),
        (
            "M. Addo a salué l'accord conclu entre son pays et la Lettonie dans les domaines du sport et des arts, et "
            "a annoncé la tenue d'un forum.",
            [
                "welcome GH l'accord conclu entre son pays et la Lettonie dans les domaines du sport et des arts",
                "affirm GH la tenue d'un forum",
            ],
        ),
        ("M. Addo n'a formulé aucun engagement envers la Lettonie.", []),
        (
            "M. Addo a affirmé que le Ghana compte sur ses propres moyens.",
            ["affirm GH le Ghana compte sur ses propres moyens"],
        ),
        ("M. Addo a souhaité à son hôte bonne santé et longue vie.", []),
        ("Mme Quispe a présenté ses lettres de créances au président letton.", []),
    ],
)
def test_french(said: str, acts: list[str]) -> None:
    """A topic before its pronoun, a second verb after a state, what is denied, what is courtesy."""
    assert list_acts(RIGA + said, "fr") == acts


@pytest.mark.parametrize(
    "said",
    [
        "Fuentes conveyed the good wishes of her president to the people of Fiji.",
        "Fuentes conveyed her congratulations to Minister Jone Vakatora on his appointment.",
        "The two countries have concluded a fisheries accord.",
        "Fuentes called on President Ratu Seru on Tuesday to discuss ports.",
        "Vakatora accepted the letters of credence of the new ambassador.",
        "Vakatora congratulated Fuentes on her new posting.",
        "Fuentes wished Fiji and its people further prosperity.",
        "Vakatora said this when he opened the meeting.",
    ],
)
def test_courtesies_say_nothing(said: str) -> None:
    """Wishes, credentials, visits, congratulations on an office and an accord concluded are no acts of speech."""
    assert list_acts(SUVA + said, "en") == []


def test_this_support_is_no_verb() -> None:
    """« this support » does not support anything."""
    acts = list_acts(SUVA + "Fuentes said that this support helped the harbour of Valparaiso.", "en")
    assert [act.split(" ")[0] for act in acts] == ["affirm"]
