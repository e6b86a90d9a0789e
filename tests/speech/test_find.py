"""Who said, proposed, promised or agreed what, in every shape of reported speech, on hand-made gists."""

from __future__ import annotations

import pytest

from aidememoire.events.find import find_events
from aidememoire.languages.fr.events import GRAMMAR as EVENTS
from aidememoire.languages.fr.speech import GRAMMAR
from aidememoire.model.speech import SpeechMention
from aidememoire.speech.find import find_acts
from build import Built, build_report

X = "[P id=x st=ES:Le ministre espagnol Diego Alarcón]"
x = "[P id=x st=ES:M. Alarcón]"
y = "[P id=y st=PE:Mme Quispe]"
MEET = (
    f"{X} a rencontré [T weekday=1 day=4 month=3:mardi 4 mars] à [L in=PE:Lima] "
    "[P id=y st=PE:la ministre Rosa Quispe].\n"
)
SPAIN, PERU = "[S st=ES:l'Espagne]", "[S st=PE:le Pérou]"
BOTH = "[G ids=x,y:Les deux ministres]"


def read(marked: str) -> tuple[Built, tuple[SpeechMention, ...]]:
    """The speech acts of a marked report."""
    built = build_report(marked)
    events = find_events(built.parse, built.gists, built.cast, EVENTS)
    return built, find_acts(built.parse, built.gists, built.cast, events, GRAMMAR)


def tell(sentence: str) -> list[str]:
    """Each act of a sentence after a meeting, as `act STATES content`."""
    return [f"{a.act} {'+'.join(a.states)} {a.content.quote}" for a in read(MEET + sentence)[1] if not a.negated]


SHAPES = [
    (f"{x} a proposé une foire commune.", "propose ES une foire commune"),
    (f"{x} a, pour sa part, proposé une foire commune.", "propose ES une foire commune"),
    (f"{y} a demandé à {SPAIN} d'ouvrir un lycée.", "request PE d'ouvrir un lycée"),
    (f"{x} s'est félicité des récoltes de quinoa.", "welcome ES des récoltes de quinoa"),
    (f"{x} s'est dit préoccupé par la sécheresse.", "concern ES par la sécheresse"),
    (f"{y} a exprimé sa gratitude à {SPAIN} pour son aide.", "thank PE sa gratitude à l'Espagne pour son aide"),
    (f"{y} a fait part à {x} de son inquiétude pour les pêcheurs.", "concern PE"),
    (f"{y} a réaffirmé son soutien à ce projet de port.", "support PE son soutien à ce projet de port"),
    (f"{BOTH} sont convenus de rouvrir le consulat.", "agree ES+PE de rouvrir le consulat"),
    (f"{BOTH} sont tombés d'accord pour rouvrir le consulat.", "agree ES+PE pour rouvrir le consulat"),
    (f"{BOTH} ont décidé de rouvrir le consulat.", "agree ES+PE de rouvrir le consulat"),
    (f"{x} et {y} ont convenu de rouvrir le consulat.", "agree ES+PE de rouvrir le consulat"),
    ("Il a été convenu de rouvrir le consulat.", "agree ES+PE de rouvrir le consulat"),
    (
        f"{x} a affirmé que son pays continuerait à former des juges.",
        "commit ES son pays continuerait à former des juges",
    ),
    (f"{x} a affirmé que {SPAIN} soutenait cette candidature.", "support ES l'Espagne soutenait cette candidature"),
    (
        f"{x} a affirmé que {PERU} continuerait à former des juges.",
        "affirm ES le Pérou continuerait à former des juges",
    ),
    (f"{x} a indiqué que {SPAIN} étudierait ce dossier.", "study ES l'Espagne étudierait ce dossier"),
    (f"{x} a dit apprécier la franchise du dialogue.", "welcome ES la franchise du dialogue"),
    (f"{x} souhaite que les vols reprennent.", "propose ES les vols reprennent"),
    (f"Les vols reprendront, a annoncé {y}.", "commit PE Les vols reprendront"),
    (f"« Je remercie {SPAIN} de son accueil », a déclaré {y}.", "thank PE Je remercie l'Espagne de son accueil"),
    (f"Selon {x}, le port est vétuste.", "affirm ES le port est vétuste"),
    ("[S st=ES:L'Espagne] a été remerciée par " + y + " pour son aide.", "thank PE pour son aide"),
    (
        f"{PERU}, a indiqué {x}, considère cette mer comme un bien commun.",
        "affirm ES considère cette mer comme un bien",
    ),
    ("La prochaine session se tiendra à [L in=ES:Séville].", "agree ES+PE La prochaine session se tiendra"),
    (f"{y} A PROPOSE UNE FOIRE COMMUNE.", "propose PE UNE FOIRE COMMUNE"),
]


@pytest.mark.parametrize(("sentence", "expected"), SHAPES)
def test_one_act_in_every_shape(sentence: str, expected: str) -> None:
    """Each shape gives one act with its side and its content."""
    (told,) = tell(sentence)
    assert told.startswith(expected)


def test_a_second_verb_shares_the_speaker() -> None:
    """« a salué … et s'est félicité de … », then a participle: three acts of one side."""
    told = tell(f"{x} a salué les réformes et s'est félicité des récoltes, soulignant l'intérêt des ports.")
    assert told == [
        "welcome ES les réformes",
        "welcome ES des récoltes",
        "affirm ES l'intérêt des ports",
    ]


def test_a_new_subject_changes_the_speaker() -> None:
    """« tandis que » and a semicolon open a clause of another speaker."""
    told = tell(f"{x} a proposé une foire, tandis que {y} s'est inquiétée des retards ; {x} a promis un envoi rapide.")
    assert [t.split()[:2] for t in told] == [["propose", "ES"], ["concern", "PE"], ["commit", "ES"]]


def test_a_list_of_infinitives_is_split_by_domain() -> None:
    """Two promises in two fields are two acts; members of one field stay together."""
    told = tell(
        f"{BOTH} sont convenus de moderniser les hôpitaux de campagne et de simplifier la délivrance des visas."
    )
    assert told == [
        "agree ES+PE de moderniser les hôpitaux de campagne",
        "agree ES+PE de simplifier la délivrance des visas",
    ]


def test_domains_of_a_list_are_all_kept() -> None:
    """Several fields named after one verb are all given."""
    _, acts = read(MEET + f"{BOTH} sont convenus de coopérer dans la santé, l'enseignement supérieur et la sécurité.")
    assert set(acts[0].domains) == {"health", "education", "defence_security"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Une entreprise espagnole s'est engagée à bâtir un port.",
        f"Si {x} propose une foire, la ville suivra.",
        f"{x} aurait proposé une foire.",
        f"{x} a présenté ses condoléances aux familles.",
        f"{x} a félicité {y}.",
        "La demande de cuivre a baissé.",
    ],
)
def test_what_is_no_act_of_a_side(sentence: str) -> None:
    """A firm's promise, a condition, hearsay and courtesies are no acts."""
    assert tell(sentence) == []


def test_a_negated_act_is_marked() -> None:
    """« n'a pas proposé » is kept, marked as negated, so that it never passes for the act."""
    (act,) = read(MEET + f"{x} n'a pas proposé de foire.")[1]
    assert (act.act, act.negated) == ("propose", True)


def test_the_sentence_before_is_what_was_said() -> None:
    """« C'est ce qu'a déclaré X » takes the sentence before as its content, once."""
    (act,) = read(MEET + f"{PERU} considère {SPAIN} comme un ami. C'est ce qu'a déclaré {y}.")[1]
    assert (act.act, act.states, act.content.quote) == ("affirm", ("PE",), "le Pérou considère l'Espagne comme un ami")


def test_links_captions_and_headlines_hold_no_acts() -> None:
    """Speech is read in the body alone."""
    body = f"headline| {x} a proposé une foire\n{MEET}caption| {x} a salué les réformes.\n"
    marked = f"{body}related_link| {y} a promis un port"
    assert read(marked)[1] == ()


def test_no_contact_no_acts() -> None:
    """A report that tells of no contact between states has no acts."""
    assert read(f"{x} a salué la victoire de son équipe.")[1] == ()


def test_every_quote_is_its_slice() -> None:
    """Cue, content and the whole are the report's own words, and the content lies in the whole."""
    built, acts = read(MEET + "\n".join(sentence for sentence, _ in SHAPES))
    text = built.parse.report.text
    for act in acts:
        for cited in (act.citation, act.cue, act.content):
            assert cited.quote == text[cited.span.start : cited.span.end]
        assert act.citation.span.covers(act.content.span) and act.citation.span.covers(act.cue.span)
