"""Actors without a name in French reports: sides, delegations, pairs, descriptions, offices alone, pronouns, states."""

from __future__ import annotations

import re

from aidememoire.languages.fr.actors_shapes import BODY, FIELD, NAME, OF, OFFICES, PORTFOLIO
from aidememoire.rules.rule import Example, rule


@rule(
    name="fr.actors.delegation",
    stage="actors",
    over="tags",
    pattern=f"(?P<lead>[Dq]|(?<=C))(?P<delegation>r*g|wr*g(?=[A-Za-z]{{0,4}}J))(?P<of>(?:[pRJ]|w(?=J)|{OF}(?:[BSPJUMKLFYgf]|N(?!N)|[HeaE])[pJR]*(?:[SJ]~[SJ])?)*)",
    examples=(
        Example(
            text="Une délégation lettone, conduite par Mme Ortuzar, est arrivée mardi.",
            finds="Une délégation lettone",
        ),
        Example(
            text="Une importante délégation du gouvernement letton, conduite par Mme Ortuzar, est arrivée.",
            finds="Une importante délégation du gouvernement letton",
        ),
    ),
    refusals=("Les deux délégations ont quitté Riga.",),
)
def find_delegation(match: re.Match[str]) -> str | None:
    """« une délégation du Front …, conduite par X »."""
    return "delegation"


@rule(
    name="fr.actors.one-side",
    stage="actors",
    over="tags",
    pattern=f"Dr?f(?P<state>J|(?={OF}S){OF}S)",
    examples=(Example(text="La partie lettone a promis une réponse rapide.", finds="La partie lettone"),),
    refusals=("Les deux parties ont promis une réponse rapide.",),
)
def find_one_side(match: re.Match[str]) -> str:
    """« la partie américaine », « le gouvernement du Chili »."""
    return "side"


@rule(
    name="fr.actors.pair",
    stage="actors",
    over="tags",
    pattern=f"(?:D2(?P<members>r*[HekaEFgBf])(?:{PORTFOLIO}|{BODY}|[RJp])*|(?P<both>Z))",
    examples=(Example(text="Les deux ministres ont signé un accord.", finds="Les deux ministres"),),
    refusals=("Les deux accords ont été signés.",),
)
def find_pair(match: re.Match[str]) -> str:
    """« les deux ministres », « les deux parties », « les deux pays », « tous deux »."""
    return "pair"


@rule(
    name="fr.actors.counterpart-alone",
    stage="actors",
    over="tags",
    pattern=f"(?P<lead>[qD])r?(?P<counterpart>Q[RJp]*(?:(?:,J)*&J)?{FIELD}?(?:{OF}S(?:(?:,{OF}S)*&{OF}S)?)?)",
    examples=(
        Example(text="Le ministre letton a appelé son homologue chilien lundi.", finds="son homologue chilien"),
        Example(text="Il a vu ses homologues cubain, grec et chilien.", finds="ses homologues cubain, grec et chilien"),
    ),
    refusals=("Le ministre letton a appelé son fils lundi.",),
)
def find_counterpart_alone(match: re.Match[str]) -> str:
    """« son homologue libyen » with no name."""
    return "counterpart"


@rule(
    name="fr.actors.description",
    stage="actors",
    over="tags",
    pattern="(?:Dr?[Ee][pR]?(?P<state>J)|(?P<own>q)r?[Ee](?![dC])|D(?P<plain>E)(?![dCpN])|(?P<latter>z))",
    examples=(
        Example(text="La diplomate lettone a remercié ses hôtes.", finds="La diplomate lettone"),
        Example(text="Rosario Ortuzar a remercié son hôte.", finds="son hôte"),
    ),
    refusals=("La ville lettone a changé.",),
)
def find_description(match: re.Match[str]) -> str:
    """« le diplomate américain », « son hôte », « le visiteur », « ce dernier »."""
    return "description"


@rule(
    name="fr.actors.description-demonym",
    stage="actors",
    over="tags",
    pattern='(?:^|(?<=[,;:&!"vwo]))D(?P<demonym>(?P<state>J))(?=[vwp,;:&!"]|$)',
    examples=(
        Example(
            text="La ministre chilienne a vu son homologue letton. Le Letton a proposé un échange.", finds="Le Letton"
        ),
    ),
    refusals=("Le letton est une langue balte.", "Les Lettons ont voté."),
)
def find_demonym(match: re.Match[str]) -> str:
    """« Le Letton a proposé … »: the person of that state."""
    return "description"


@rule(
    name="fr.actors.office-alone",
    stage="actors",
    over="tags",
    pattern=f"(?:(?P<lead>[Dq2])|(?<=C)|(?<=A)|(?<=O)(?=r?H[^,;!vN]{{0,12}}J&J))(?P<office>{OFFICES})",
    examples=(
        Example(
            text="Le ministre letton de la Culture s'est félicité du résultat.",
            finds="Le ministre letton de la Culture",
        ),
        Example(
            text="Le dialogue entre ministres de la Culture letton et chilien a repris.",
            finds="ministres de la Culture letton et chilien",
        ),
    ),
    refusals=("La culture lettone est à l'honneur.",),
)
def find_office_alone(match: re.Match[str]) -> str:
    """An office with no name: « l'ambassadeur », « le ministre japonais »."""
    return "office"


@rule(
    name="fr.actors.subject-pronoun",
    stage="actors",
    over="tags",
    pattern='(?:^|(?<=[;:&,!"]))(?P<pronoun>[Ii])',
    examples=(Example(text="Le ministre letton est arrivé. Il a visité un musée.", finds="Il"),),
    refusals=("Il faut attendre le printemps.",),
)
def find_subject_pronoun(match: re.Match[str]) -> str:
    """« Il », « Elles » as a subject."""
    return "pronoun"


@rule(
    name="fr.actors.state-as-actor",
    stage="actors",
    over="tags",
    pattern="(?<![ACd])D?(?<!CD)(?<!dD)(?<!AD)(?P<state>S)(?![-])",
    examples=(Example(text="Selon le ministre, le Chili soutiendra la Lettonie.", finds="le Chili"),),
    refusals=("Il s'est rendu au Chili.",),
)
def find_state_as_actor(match: re.Match[str]) -> str:
    """« le Vietnam », not « au Vietnam » nor « du Vietnam »."""
    return "state"


@rule(
    name="fr.actors.capital-as-side",
    stage="actors",
    over="tags",
    pattern='(?:^|(?<=[,;:!"w&vO]))(?P<state>[KM])(?=(?:&[KSM])?[vwp]|$|&[KM])(?!,)|D(?P<seat>M)(?=[v])',
    examples=(Example(text="La balle est dans le camp chilien, car Riga refuse.", finds="Riga"),),
    refusals=("Il est arrivé à Riga.",),
)
def find_capital_as_side(match: re.Match[str]) -> str:
    """A capital or a seat of power that acts: « Hanoï veut », « Alger et Nicosie »."""
    return "capital"


@rule(
    name="fr.actors.organisation",
    stage="actors",
    over="tags",
    pattern="(?<![ACd])D?(?<!CD)(?<!dD)(?<!AD)(?P<organisation>U)(?:<[UY]>)?",
    examples=(Example(text="L'OCDE publie son rapport.", finds="L'OCDE"),),
    refusals=("Il est au siège de l'OCDE.",),
)
def find_organisation(match: re.Match[str]) -> str:
    """An organisation as an actor."""
    return "organisation"


@rule(
    name="fr.actors.body",
    stage="actors",
    over="tags",
    pattern=f"(?<![ACdOo])(?P<lead>D)(?P<body>B(?:[pJRPM]|{OF}(?:[PBSKLJVF]|N|w)[pJR]*)+)",
    examples=(
        Example(text="La Fondation lettone des arts a promis un don.", finds="La Fondation lettone des arts"),
        Example(
            text="Le ministère chilien de la Culture a publié un texte.", finds="Le ministère chilien de la Culture"
        ),
    ),
    refusals=("La grande commission se réunira au printemps.",),
)
def find_body(match: re.Match[str]) -> str:
    """A body with a qualifier or a complement: a foundation, a university, a ministry, a parliament."""
    return "body"


GROUPS = (
    find_delegation,
    find_one_side,
    find_pair,
    find_counterpart_alone,
    find_description,
    find_demonym,
    find_office_alone,
    find_subject_pronoun,
)
SIDES = (find_state_as_actor, find_capital_as_side, find_organisation, find_body)

__all__ = ["GROUPS", "NAME", "SIDES"]
