"""Second mentions: short names, offices alone, descriptions, pairs, pronouns."""

from __future__ import annotations

from itertools import pairwise

import pytest

LEAD = (
    "Le ministre vietnamien des Affaires étrangères, Lê Quang Tiên, a reçu lundi à Hanoï l'ambassadrice du Chili, "
    "Mme Rosario Ortuzar. "
)


def resolve(cast, text, quote):
    """Names of the actors that the mention with this quote is about."""
    found = cast(text)
    mention = [m for m in found.mentions if m.citation.quote == quote][-1]
    return [found.actors[i].name or found.actors[i].state for i in mention.actors]


@pytest.mark.parametrize(
    ("rest", "quote", "names"),
    [
        ("M. Tiên a souri.", "M. Tiên", ["Lê Quang Tiên"]),
        ("Mme Ortuzar a souri.", "Mme Ortuzar", ["Rosario Ortuzar"]),
        ("Le ministre vietnamien a souri.", "Le ministre vietnamien", ["Lê Quang Tiên"]),
        ("L'ambassadrice a souri.", "L'ambassadrice", ["Rosario Ortuzar"]),
        ("La diplomate chilienne a souri.", "La diplomate chilienne", ["Rosario Ortuzar"]),
        ("La partie chilienne a promis son aide.", "La partie chilienne", ["CL"]),
        ("Il a souri.", "Il", ["Lê Quang Tiên"]),
        ("Elle a souri.", "Elle", ["Rosario Ortuzar"]),
        ("M. Tiên a remercié son hôte.", "son hôte", ["Rosario Ortuzar"]),
        ("Les deux diplomates ont souri.", "Les deux diplomates", ["Lê Quang Tiên", "Rosario Ortuzar"]),
        ("Les deux pays coopèrent.", "Les deux pays", ["VN", "CL"]),
    ],
)
def test_second_mention_finds_its_actor(cast, rest, quote, names):
    """Each second mention is about the person or side a reader would say, or about nobody."""
    assert sorted(resolve(cast, LEAD + rest, quote)) == sorted(names)


def test_chinese_short_name_is_the_first_word(cast):
    """« Wang » is Wang Jiawei."""
    text = "Le ministre chinois Wang Jiawei est à Riga. M. Wang a souri."
    assert resolve(cast, text, "M. Wang") == ["Wang Jiawei"]


def test_mentions_are_ordered_and_apart(cast):
    """Mentions are in order and do not overlap."""
    mentions = cast(LEAD + "Les deux parties et Hanoï veulent un accord. Il a remercié son hôte.").mentions
    spans = [m.citation.span for m in mentions]
    assert all(a.end <= b.start for a, b in pairwise(spans))


def test_impersonal_il_is_nobody(cast):
    """« Il faut » is no mention."""
    assert [m for m in cast("Il faut attendre.").mentions if m.citation.quote == "Il"] == []


def test_delegation_and_its_head(cast):
    """The delegation is one mention, its head another; the delegation's actors include the head."""
    found = cast("Une délégation chilienne, conduite par la ministre Rosario Ortuzar, est à Riga.")
    delegation = next(m for m in found.mentions if m.kind == "delegation")
    assert [found.actors[i].name for i in delegation.actors] == [None, "Rosario Ortuzar"]


def test_things_and_impersonal_phrases_are_nobody(cast):
    """« Il s’agit », « il doit s'agir », « ils concernent » speak of no one."""
    text = (
        "Le ministre letton Arvis Kalnozols a reçu son homologue chilien Matías Ortuzar. Ils ont signé dix accords. "
        "Ils concernent la pêche. Il doit s'agir d'un début. Il s'agit d'un début."
    )
    told = [m for m in cast(text).mentions if m.citation.quote in ("Il", "Ils") and m.actors]
    assert [m.citation.span.start for m in told] == [text.index("Ils ont")]


def test_the_latter_is_not_the_subject_of_its_own_sentence(cast):
    """« X a salué les efforts de ce dernier »: somebody named before X."""
    found = cast(
        "Le président letton Arvis Kalnozols a reçu l'ambassadeur chilien Matías Ortuzar. "
        "Arvis Kalnozols a salué les efforts de ce dernier."
    )
    (latter,) = [m for m in found.mentions if m.citation.quote == "ce dernier"]
    assert [found.actors[a].name for a in latter.actors] == ["Matías Ortuzar"]


@pytest.mark.parametrize("told", ["a été reçu par la ministre", "s'est entretenu avec elle", "était accompagné"])
def test_he_was_received_is_somebody(cast, told):
    """« Il a été reçu » is a person, « il a été décidé », « il est à noter » are not."""
    text = (
        f"Le président letton Arvis Kalnozols est arrivé. Il {told}. Il a été décidé de signer. Il est à noter que oui."
    )
    found = [m for m in cast(text).mentions if m.citation.quote == "Il"]
    assert [m.citation.span.start for m in found] == [text.index("Il ")]
    assert found[0].actors


@pytest.mark.parametrize(
    "rest",
    (
        "Il y a rencontré son homologue Hugo Tineo et le Premier ministre Luis Pino.",
        "Accueilli par son homologue Hugo Tineo, il a été reçu par le Premier ministre Luis Pino.",
        "À son arrivée, il a salué son homologue Hugo Tineo et le président Luis Pino.",
    ),
)
def test_a_counterpart_has_the_office_of_the_subject(cast, person, rest):
    """« Il a rencontré son homologue A et le président B »: A is no president."""
    found = cast(f"Le ministre polonais de la Défense, Marek Wolny, est arrivé mardi à Lima, au Pérou. {rest}")
    one = person(found, "Tineo")
    assert (one.office.code, one.state) == ("defence_minister", "PE")


def test_a_counterpart_named_first_has_the_office_of_the_subject_after_him(cast, person):
    """« Recevant son homologue A, le ministre B … »: the subject stands after the counterpart."""
    found = cast(
        "Recevant son homologue péruvien Hugo Tineo, le ministre polonais de la Défense, Marek Wolny, a plaisanté."
    )
    assert person(found, "Tineo").office.code == "defence_minister"


def test_who_is_met_first_is_no_measure_of_the_counterpart_met_next(cast, person):
    """« A a vu l'émir B puis son homologue C »: C holds the office of A, which is not told, and is no emir."""
    found = cast("Sébastien Lecornu a rencontré l'émir Tamim ben Hamad Al Thani puis son homologue Khalid Al Attiyah.")
    assert person(found, "Attiyah").office is None


def test_a_minister_beside_whom_somebody_is_received_is_his_measure(cast, person):
    """« le ministre A et son homologue B ont reçu »: B is a minister."""
    found = cast("Le ministre polonais de la Pêche, Marek Wolny, et son homologue Hugo Tineo ont reçu la presse.")
    assert person(found, "Tineo").office is not None


@pytest.mark.parametrize(
    ("words", "states"),
    (
        ("ses homologues cubain, grec et chilien", ["CL", "CU", "GR"]),
        ("ses homologues du Mali, du Niger et du Tchad", ["ML", "NE", "TD"]),
        ("son homologue malien et le président chilien Hugo Tineo", ["CL", "ML"]),
    ),
)
def test_counterparts_of_several_states_are_one_for_each(cast, words, states):
    """Nobody is named: a minister for each state listed."""
    found = cast(f"Le ministre polonais de la Pêche, Marek Wolny, a rencontré mardi {words} à Riga.")
    assert sorted(a.state for a in found.actors if a.kind == "person" and a.state != "PL") == states
