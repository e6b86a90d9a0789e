"""Acts by what is wished, announced or decided; imperfects that only look like promises; reports without a contact."""

from __future__ import annotations

import pytest

from aidememoire.events.find import find_events
from aidememoire.languages.en.speech_words import conjugate
from aidememoire.languages.en.ties_numbers import find_count, find_ordinal
from aidememoire.languages.fr.events import GRAMMAR as EVENTS
from aidememoire.languages.fr.speech import GRAMMAR
from aidememoire.speech.find import find_acts
from build import build_report

x = "[P id=x st=ES:M. Alarcón]"
y = "[P id=y st=PE:Mme Quispe]"
MEET = (
    "[P id=x st=ES:Le ministre espagnol Diego Alarcón] a rencontré [T weekday=1 day=4 month=3:mardi 4 mars] à "
    "[L in=PE:Lima] [P id=y st=PE:la ministre Rosa Quispe].\n"
)
SPAIN, PERU = "[S st=ES:l'Espagne]", "[S st=PE:le Pérou]"
BOTH = "[G ids=x,y:Les deux ministres]"


def tell(sentence: str) -> list[str]:
    """Each act of a sentence after a meeting, as `act STATES content`."""
    built = build_report(MEET + sentence)
    events = find_events(built.parse, built.gists, built.cast, EVENTS)
    acts = find_acts(built.parse, built.gists, built.cast, events, GRAMMAR)
    return [f"{a.act} {'+'.join(a.states)} {a.content.quote}" for a in acts]


SHAPES = [
    (f"{x} a insisté pour que les travaux reprennent.", ["request ES pour que les travaux reprennent"]),
    (f"{x} a appelé à la création d'un fonds.", ["propose ES à la création d'un fonds"]),
    (f"{x} a présenté un projet de pont.", ["propose ES un projet de pont"]),
    (f"{x} a exprimé le souhait que {PERU} ratifie ce texte.", ["request ES le souhait que le Pérou ratifie ce texte"]),
    (f"{BOTH} ont exprimé leur volonté commune de bâtir un pont.", ["agree ES+PE"]),
    (f"{y} a déploré la fermeture du marché.", ["concern PE la fermeture du marché"]),
    (f"« Nous livrerons le blé », s'est engagé {x}.", ["commit ES Nous livrerons le blé"]),
    (f"{y} a donné l'assurance que les ports seraient rouverts.", ["commit PE"]),
    (f"{BOTH} ont arrêté un calendrier de travaux.", ["agree ES+PE un calendrier de travaux"]),
    (f"{BOTH} sont parvenus à une convergence de vues sur la pêche.", ["agree ES+PE"]),
    (f"{x} a conclu la visite par un dîner.", []),
    (f"{x} a souhaité la bienvenue à {y}.", []),
]


@pytest.mark.parametrize(("sentence", "acts"), SHAPES)
def test_what_is_wanted(sentence: str, acts: list[str]) -> None:
    """The words after the cue make the act; courtesies make none."""
    told = tell(sentence)
    assert len(told) == len(acts)
    assert all(found.startswith(act) for found, act in zip(told, acts, strict=True))


@pytest.mark.parametrize("verb", ["demeurait", "préparait", "offrait", "considérait", "ouvrait", "espérait"])
def test_imperfects_are_no_promises(verb: str) -> None:
    """« demeurait » ends like a conditional and promises nothing."""
    assert not any(act.startswith("commit") for act in tell(f"{x} a affirmé que {SPAIN} {verb} un port."))


@pytest.mark.parametrize("verb", ["viendrait", "livrerait", "ouvrirait", "reconduirait", "coopérerait", "mettrait"])
def test_conditionals_of_ones_own_side_are(verb: str) -> None:
    """What a speaker says its own side would do is a promise."""
    assert tell(f"{x} a affirmé que {SPAIN} {verb} un port.")[0].startswith("commit ES")


def test_two_infinitives_are_two_measures() -> None:
    """« d'éviter … et de rouvrir … » are two requests."""
    told = tell(f"{x} a demandé d'éviter toute hausse des droits et de rouvrir les marchés du nord.")
    assert told == ["request ES d'éviter toute hausse des droits", "request ES de rouvrir les marchés du nord"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"{x} a remercié {PERU} de son aide.", 0),
        ("[P id=m st=ES:Le ministre espagnol Diego Alarcón] a salué la victoire de [S st=PE:le Pérou]. Les joueurs du "
         "championnat ont fêté ce match.", 0),
    ],
)  # fmt: skip
def test_sports_are_no_relations(text: str, count: int) -> None:
    """Without a contact, a report needs someone in office, and no contest."""
    built = build_report(text)
    assert len(find_acts(built.parse, built.gists, built.cast, (), GRAMMAR)) == count


def test_english_verbs() -> None:
    """The forms of regular and irregular verbs."""
    assert conjugate("stress")["present"] == {"stresses"}
    assert conjugate("reply")["past"] == {"replied"}
    assert conjugate("pledge")["participle"] == {"pledging"}
    assert conjugate("say")["past"] == {"said"}


def test_english_numbers() -> None:
    """Ordinals and counts as ties print them."""
    assert [find_ordinal(w) for w in ("10th", "twenty-first", "thirtieth", "twelfth", "north")] == [
        10,
        21,
        30,
        12,
        None,
    ]
    assert [find_count(w) for w in ("50", "fifty-five", "many")] == [50, 55, None]
