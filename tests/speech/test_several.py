"""Speech over several sentences and contacts: quotations, the one across the table, both sides, two clauses."""

from __future__ import annotations

import pytest

from aidememoire.events.find import find_events
from aidememoire.languages.fr.events import GRAMMAR as EVENTS
from aidememoire.languages.fr.speech import GRAMMAR
from aidememoire.model.speech import SpeechMention
from aidememoire.speech.find import find_acts
from build import build_report

x = "[P id=x st=ES:M. Alarcón]"
y = "[P id=y st=PE:Mme Quispe]"
MEET = (
    "[P id=x st=ES:Le ministre espagnol Diego Alarcón] a rencontré [T weekday=1 day=4 month=3:mardi 4 mars] à "
    "[L in=PE:Lima] [P id=y st=PE:la ministre Rosa Quispe].\n"
)
THEN = (
    "[P id=x st=ES:M. Alarcón] a ensuite rencontré à [L in=CL:Santiago] "
    "[P id=z st=CL:le ministre chilien Pablo Rojas].\n"
)
SPAIN, PERU = "[S st=ES:l'Espagne]", "[S st=PE:le Pérou]"


def read(text: str) -> tuple[SpeechMention, ...]:
    """The acts of a marked report."""
    built = build_report(text)
    events = find_events(built.parse, built.gists, built.cast, EVENTS)
    return find_acts(built.parse, built.gists, built.cast, events, GRAMMAR)


def tell(text: str) -> list[str]:
    """Each act of a text after a meeting, as `act STATES content`."""
    return [f"{a.act} {'+'.join(a.states)} {a.content.quote}" for a in read(MEET + text)]


TOLD = [
    (
        f"« Le quai sera rouvert. Les grues sont arrivées », a déclaré {y}.",
        ["commit PE Le quai sera rouvert", "affirm PE Les grues sont arrivées"],
    ),
    (
        f"{y} a déclaré : « Le quai est prêt. Les grues sont arrivées. Nous remercions {SPAIN}. »",
        ["affirm PE Le quai est prêt", "affirm PE Les grues sont arrivées", "thank PE Nous remercions l'Espagne"],
    ),
    (
        f"« Le quai est prêt », a déclaré {y}. « Les grues sont arrivées de Cadix. »",
        ["affirm PE Le quai est prêt", "affirm PE Les grues sont arrivées de Cadix"],
    ),
    (
        f"{x} a plaidé pour une baisse des droits. [P who=nobody:Son interlocutrice] s'est engagée à livrer le blé.",
        ["request ES une baisse des droits", "commit PE à livrer le blé"],
    ),
    ("Les deux personnalités ont décidé de rouvrir le consulat.", ["agree ES+PE de rouvrir le consulat"]),
    ("[P who=nobody:Les interlocuteurs] se sont accordés sur un calendrier.", ["agree ES+PE sur un calendrier"]),
    (
        f"{x} a souligné que le vieux port était vétuste et que son pays souhaitait le rebâtir.",
        ["affirm ES le vieux port était vétuste", "propose ES son pays souhaitait le rebâtir"],
    ),
    (f"{x} a déclaré aux journalistes que {SPAIN} livrerait le blé.", ["commit ES l'Espagne livrerait le blé"]),
    (
        f"{x}, et {y}, ont parlé du port et se sont félicités de la reprise des vols.",
        ["welcome ES+PE de la reprise des vols"],
    ),
    (
        "À l'issue de l'audience, [P id=x:le ministre] a vu [P id=y:la ministre], à qui il a exprimé sa gratitude.",
        ["thank ES sa gratitude"],
    ),
]


@pytest.mark.parametrize(("text", "acts"), TOLD)
def test_who_says_what(text: str, acts: list[str]) -> None:
    """Each act has its own side and its own content."""
    assert tell(text) == acts


def test_quotation_without_speaker_says_nothing() -> None:
    """Words in quotation marks that nobody is told to have said are nobody's."""
    assert tell("« Le quai est prêt. Les grues sont arrivées », dit la chanson du port.") == []


def test_both_sides_are_those_of_the_contact_told_last() -> None:
    """« les deux parties » after a second meeting are not those of the first."""
    acts = read(MEET + THEN + "Les deux responsables ont décidé d'ouvrir une ligne.")
    assert [a.states for a in acts] == [("CL", "ES")]


def test_office_of_another_is_not_carried_on() -> None:
    """« le chef de l'État » is not the minister who spoke before: better nobody than the wrong side."""
    text = f"{y} a salué les récoltes. [P who=nobody:Le chef de l'État] a promis du blé."
    assert [t for t in tell(text) if t.startswith("commit")] == []


def test_a_pronoun_goes_on_with_who_spoke_last() -> None:
    """Whoever else was named since, « Il a ajouté » is the last speaker."""
    text = f"{x} a salué les récoltes, en présence de [P id=z st=CL:M. Rojas]. [P id=z:Il] a demandé du blé tendre."
    assert tell(text)[-1] == "request ES du blé tendre"


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        (f"{x} a appelé [P id=y:Mme Quispe].", []),
        (f"{x} a félicité {PERU} pour sa fête nationale.", []),
        (f"{x} a félicité {PERU} pour ses récoltes.", ["welcome ES le Pérou pour ses récoltes"]),
        (f"Le port est ouvert, fait savoir {y}.", ["affirm PE Le port est ouvert"]),
        (f"Le port est utile, a relevé {y}, d'après laquelle il grandira.", ["affirm PE Le port est utile"]),
        (f"{y} s'est dite convaincue que {SPAIN} rouvrirait le consulat.", ["request PE l'Espagne rouvrirait"]),
        (f"{y} s'est dite convaincue que les échanges grandiraient.", ["affirm PE les échanges grandiraient"]),
        (f"Pour {x}, seule la paix permettra la pêche.", ["affirm ES seule la paix permettra la pêche"]),
        (
            f"« Le port est vieux ; le quai est neuf », a dit {y}.",
            ["affirm PE Le port est vieux", "affirm PE le quai est neuf"],
        ),
        (
            f"{x} a affirmé que son pays suivait ce dossier de près et soutenait ces efforts de paix.",
            ["affirm ES son pays suivait ce dossier de près", "support ES soutenait ces efforts de paix"],
        ),
        (f"{x} a exprimé, dans un texte publié hier, son rejet des quotas.", ["condemn ES son rejet des quotas"]),
        (f"{y} l'en a remercié.", ["thank PE l'en a remercié"]),
        (
            f"{x} a demandé un quai plus long, demande que {y} a acceptée.",
            ["request ES un quai plus long", "agree PE a acceptée"],
        ),
        (f"{SPAIN}, a dit {x}, apprécie ces efforts.", ["welcome ES apprécie ces efforts"]),
        (f"{y} a dit que son pays était reconnaissant à {SPAIN}.", ["thank PE son pays était reconnaissant"]),
        (f"{x} a indiqué que la demande était en cours d'examen.", ["study ES la demande était en cours d'examen"]),
        (f"{x} a indiqué que son pays allait livrer du blé.", ["commit ES son pays allait livrer du blé"]),
        (f"{x} a souligné le refus de {SPAIN} d'être un pays de transit.", ["affirm ES le refus de l'Espagne"]),
        (f"{x} a remis à {y} une invitation à se rendre à Madrid.", ["invite ES à se rendre à Madrid"]),
        (
            f"{x} a exhorté {PERU} à livrer le blé et insisté sur les délais de pêche.",
            ["request ES", "affirm ES sur les"],
        ),
        (f"{y} a salué ce geste et saisit cette occasion pour convier {x} à la foire.", ["welcome PE", "invite PE"]),
        ("Les parties ont décidé de rouvrir le consulat.", ["agree ES+PE de rouvrir le consulat"]),
    ],
)
def test_what_surrounds_a_cue(sentence: str, acts: list[str]) -> None:
    """Courtesies and telephone calls are no speech; what stands around a cue decides content and act."""
    told = tell(sentence)
    assert len(told) == len(acts)
    assert all(found.startswith(act) for found, act in zip(told, acts, strict=True))


def test_quoted_sentences_are_direct() -> None:
    """A sentence of a quotation is direct speech, with the cue that names its speaker."""
    first, second = read(MEET + f"« Le quai est prêt. Les grues sont arrivées », a déclaré {y}.")
    assert first.direct and first.cue == second.cue
    assert first.citation.span.end >= second.cue.span.end
