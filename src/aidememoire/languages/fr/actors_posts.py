"""Offices in French reports told at length: posts no lexicon holds, a leader's office inside, no comma before."""

from __future__ import annotations

import re

from aidememoire.languages.fr.actors_shapes import HONOUR, NAME, OF, OFFICE, OFFICES, PORTFOLIO
from aidememoire.rules.rule import Example, rule

_MORE = "(?:dD?|C|AD?|oD?)"
# a capital opens a field only before a common word (« Zones franches ») or in « Eaux et Forêts »
# up to sixteen words of any kind but verbs, names and signs, from a word that joins them to the office
_LONG = "(?:[CdoOA&](?:[wpPBJRdDCAOoUSKLXYfgHae0&V]|(?<=[CD])N(?![Nn])){1,16})"
_FIELD = "(?:[wpPBJR]|N(?=[wpJ&])|(?<=&)N|(?:(?<=[&,]C)|(?<=[&,]dD))N(?=,))"


_TAIL = f"(?:(?:(?<=N)|{_MORE})[wpPBJRd&DC]{{1,6}}|w{{0,2}}(?:(?:,?&?{_MORE}|&){_FIELD}{{1,4}}){{1,5}}|{_LONG})"

_TITLED = re.compile(rf"[DC]{OFFICE},$")


@rule(
    name="fr.actors.office-with-longer-post",
    stage="actors",
    over="tags",
    pattern=f"(?:(?P<lead>[Dq])|(?<=[AC]))(?P<office>{OFFICE}{_TAIL})"
    f'(?:(?:<[UYw]>)?(?P<comma>,)|(?<=[wpB]))(?P<honour>{HONOUR})(?P<name>N[ndh]{{0,2}}N{NAME}?)(?=[,;:!<>~"T]|$|(?<=[wpB]NN)v)',
    examples=(
        Example(
            text="La ministre chilienne des Zones franches, Rosario Ortuzar, a inauguré une exposition à Riga.",
            finds="La ministre chilienne des Zones franches, Rosario Ortuzar",
        ),
        Example(
            text="La ministre chilienne de l'Agriculture, de la Pêche lagunaire, du Développement rural "
            "et des Bois et Lagunes, Rosario Ortuzar, a inauguré une exposition à Riga.",
        ),
        Example(
            text="Le représentant spécial du Secrétaire général pour la région et chef de la mission de paix, "
            "Alonso Quispe, a inauguré une exposition à Riga.",
        ),
    ),
    refusals=(
        "La ministre chilienne a parlé des zones franches, puis Rosario Ortuzar a pris la parole.",
        "Le ministre chilien a salué les efforts de la région, Rosario Ortuzar les a critiqués.",
        "Le président de Costa Ferro, Alonso Quispe, a signé le contrat à Riga.",
    ),
)
def find_office_with_longer_post(match: re.Match[str]) -> str | None:
    """The words after the office are no portfolio that is known, but a comma and a closed name follow.

    Without the comma the office has to say its side (« le ministre chilien des Zones franches X a … »).
    """
    return "named" if match["comma"] or set(match["office"]) & set("JSMU") else None


@rule(
    name="fr.actors.office-under-a-leader-after-name",
    stage="actors",
    over="tags",
    pattern=f"(?<![dCA])(?P<honour>{HONOUR})(?P<name>N[ndh]{{0,2}}{NAME}),(?P<office>r*[HeakE](?:[RJp]|{PORTFOLIO}|O?{OF}r*[Hek][RJ]*)*?O?{OF}r*H[RJp]*(?:{OF}S)?)"
    f'(?=,?{HONOUR}{NAME}(?:[,;:!<>~"T]|$))',
    examples=(
        Example(
            text="Le ministre letton a remercié Rosario Ortuzar, conseillère diplomatique du président chilien Matías "
            "Inti, de sa venue.",
            finds="Rosario Ortuzar, conseillère diplomatique du président chilien",
        ),
    ),
    refusals=("Rosario Ortuzar a remercié le conseiller diplomatique du président chilien Matías Inti.",),
)
def find_office_under_a_leader_after_name(match: re.Match[str]) -> str | None:
    """« X, conseillère du président chilien Y, »: X's office holds the leader's, whose name closes it.

    Where an office stands before the name as well, that one is X's (« le ministre letton, X, envoyé du président Y »).
    """
    return None if _TITLED.search(match.string[: match.start()]) else "named"


@rule(
    name="fr.actors.name-then-article",
    stage="actors",
    over="tags",
    pattern=f"(?:^|(?<=^T)|(?<=^T,))(?P<honour>{HONOUR})(?P<name>N[ndh]{{0,2}}{NAME}),?D(?P<office>{OFFICES})(?=v)",
    examples=(
        Example(
            text="Lundi 4 mai, Rosario Ortuzar la ministre chilienne de la Justice a inauguré une exposition à Riga.",
            finds="Rosario Ortuzar la ministre chilienne de la Justice",
        ),
        Example(
            text="Rosario Ortuzar, la ministre chilienne de la Justice a inauguré une exposition à Riga.",
            finds="Rosario Ortuzar, la ministre chilienne de la Justice",
        ),
    ),
    refusals=("Selon Rosario Ortuzar la ministre chilienne de la Justice a inauguré une exposition à Riga.",),
)
def find_name_then_article(match: re.Match[str]) -> str:
    """« X le ministre chilien a … »: the comma left out, at the head of a sentence."""
    return "named"


@rule(
    name="fr.actors.longer-post-after-name",
    stage="actors",
    over="tags",
    pattern=f"(?<![dCA])(?P<honour>{HONOUR})(?P<name>N[ndh]{{0,2}}{NAME}),(?P<office>{OFFICE}{_TAIL})(?=[,;:!>~]|$)"
    f"(?!,D?{HONOUR}N[ndh]{{0,2}}N(?!,{OFFICE}))",
    examples=(
        Example(
            text="Rosario Ortuzar, ministre chilienne de la Récolte lente et des Zones franches, a inauguré une "
            "exposition à Riga.",
            finds="Rosario Ortuzar, ministre chilienne de la Récolte lente et des Zones franches",
        ),
    ),
    refusals=(
        "Rosario Ortuzar, qui parlait de zones franches, a inauguré une exposition à Riga.",
        "Rosario Ortuzar, présidente du comité des fêtes, a inauguré une exposition à Riga.",
    ),
)
def find_longer_post_after_name(match: re.Match[str]) -> str | None:
    """« X, ministre chilienne de la Récolte lente, »: the words after the office are no portfolio that is known.

    Without a side (« présidente du comité des fêtes ») the office may be nobody's who acts for a state.
    """
    return "named" if set(match["office"]) & set("JSMU") else None


@rule(
    name="fr.actors.envoy-of-a-named-leader",
    stage="actors",
    over="tags",
    pattern=f"(?P<lead>[Dq])(?P<office>r*[HeakE](?:[RJp]|{PORTFOLIO})*?O?{OF}r*H[RJp]*(?:{OF}S)?),?"
    f'(?:{HONOUR}{NAME})(?P<comma>,)(?P<honour>{HONOUR})(?P<name>N[ndh]{{0,2}}{NAME})(?=[,;:!<>~"Tv]|$)',
    examples=(
        Example(
            text="Le ministre letton a reçu l'émissaire de la présidente chilienne, Rosario Ortuzar, Alonso Quispe.",
            finds="l'émissaire de la présidente chilienne, Rosario Ortuzar, Alonso Quispe",
        ),
    ),
    refusals=("Le ministre letton a reçu l'émissaire de la présidente chilienne, Rosario Ortuzar, à Riga.",),
)
def find_envoy_of_a_named_leader(match: re.Match[str]) -> str:
    """« l'émissaire de la présidente, X, Y »: X is the president, Y the envoy."""
    return "named"
