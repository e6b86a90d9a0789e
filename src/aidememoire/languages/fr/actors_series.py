"""People in French reports told beside others: « celui de Prague, X », « X et Y, ministres », « du Nigérien X »."""

from __future__ import annotations

import re

from aidememoire.languages.fr.actors_shapes import END, HONOUR, NAME, OF, OFFICE, OFFICES
from aidememoire.rules.rule import Example, rule


@rule(
    name="fr.actors.that-of-state",
    stage="actors",
    over="tags",
    pattern=f"(?P<counterpart>u{OF}[SKM]),(?P<honour>{HONOUR})(?P<name>{NAME})",
    examples=(
        Example(
            text="Le chef de la diplomatie de Riga, Arvis Kalnozols, a rencontré celui de Santiago, Matías Ortuzar.",
            finds="celui de Santiago, Matías Ortuzar",
        ),
    ),
    refusals=("Le budget de Riga dépasse celui de Santiago.",),
)
def find_that_of_state(match: re.Match[str]) -> str:
    """« celui de Prague, X »: the office named before, for another state."""
    return "counterpart"


@rule(
    name="fr.actors.that-led-by",
    stage="actors",
    over="tags",
    pattern=f"u{OF}(?P<state>[SKM])v?w{{0,2}}O(?:D?(?P<office>{OFFICE}),?)?(?P<honour>{HONOUR})(?P<name>{NAME})",
    examples=(
        Example(
            text="La délégation lettone était dirigée par Arvis Kalnozols, celle du Chili par Matías Ortuzar.",
            finds="celle du Chili par Matías Ortuzar",
        ),
        Example(
            text="La délégation lettone était dirigée par Arvis Kalnozols, celle du Chili par le vice-ministre de la "
            "Justice, Matías Ortuzar.",
            finds="celle du Chili par le vice-ministre de la Justice, Matías Ortuzar",
        ),
    ),
    refusals=("La délégation lettone était plus nombreuse que celle du Chili.",),
)
def find_that_led_by(match: re.Match[str]) -> str:
    """« celle du Chili par X »: the delegation named before, of another state, and its head."""
    return "named"


@rule(
    name="fr.actors.names-before-office",
    stage="actors",
    over="tags",
    pattern=f"(?P<honour>{HONOUR})(?P<name>{NAME})(?P<rest>(?:(?:,|&d?|,&d?){HONOUR}{NAME})+)"
    f"(?:,s(?P<first>{OFFICE})&(?P<second>{OFFICE}){END}|,s?(?P<office>{OFFICES}){END})",
    examples=(
        Example(
            text="Arvis Kalnozols et Rosario Ortuzar, ministres de la Culture de Lettonie et du Chili, ont signé.",
            finds="Arvis Kalnozols",
        ),
        Example(
            text="Arvis Kalnozols et Rosario Ortuzar, respectivement ministre letton de la Culture et ministre "
            "chilienne du Commerce, ont signé.",
            finds="Arvis Kalnozols",
        ),
    ),
    refusals=("Arvis Kalnozols et Rosario Ortuzar, ministre de la Culture du Chili, ont signé.",),
)
def find_names_before_office(match: re.Match[str]) -> str:
    """« X et Y, ministres de l'Intérieur du Chili et du Pérou »: one office in the plural for several people."""
    return "named"


@rule(
    name="fr.actors.demonym-with-name",
    stage="actors",
    over="tags",
    pattern=f"(?P<lead>[DC])(?P<demonym>J),?(?P<honour>{HONOUR})(?P<name>N[ndh]{{0,2}}{NAME})",
    examples=(
        Example(text="La coupe a été remise par le Chilien Matías Ortuzar.", finds="le Chilien Matías Ortuzar"),
        Example(text="Il a pris la suite du Letton, Arvis Kalnozols.", finds="du Letton, Arvis Kalnozols"),
    ),
    refusals=("Le contrat va au chilien Matías Ortuzar Holding.",),
)
def find_demonym_with_name(match: re.Match[str]) -> str:
    """« l'Américaine X Y », « celle du Nigérien X Y »: a people's name as a noun, which has a capital."""
    return "named"


@rule(
    name="fr.actors.state-before-name",
    stage="actors",
    over="tags",
    pattern=f"(?<=[,&]){OF}(?P<realm>[SU]),?(?P<honour>{HONOUR})(?P<name>N[ndh]{{0,2}}{NAME})(?=[,;&!vw]|$)",
    examples=(
        Example(
            text="Les ambassadrices sont celles du Ghana, Ama Boateng, et du Chili, Rosario Ortuzar.",
            finds="du Chili, Rosario Ortuzar",
        ),
        Example(
            text="Les ministres du Ghana Ama Boateng et du Chili Rosario Ortuzar ont signé.",
            finds="du Chili Rosario Ortuzar",
        ),
    ),
    refusals=("Originaire du Chili, Rosario Ortuzar, a parlé.",),
)
def find_state_before_name(match: re.Match[str]) -> str:
    """« les ambassadeurs de Suède, X, du Niger, Y, et de l'Égypte, Z »: a state and its envoy in a list."""
    return "named"


@rule(
    name="fr.actors.name-representing",
    stage="actors",
    over="tags",
    pattern=f"(?P<honour>{HONOUR})(?P<name>N[ndh]{{0,2}}{NAME})(?P<office>aD(?:B{OF})?S)(?=[,;&!]|$)",
    examples=(
        Example(
            text="Il s'agit de Zane Kalnoza représentant la Lettonie et de Matías Ortuzar, du Chili.",
            finds="Zane Kalnoza représentant la Lettonie",
        ),
    ),
    refusals=("Zane Kalnoza, ambassadrice, représentant la Lettonie et le Chili, a parlé.",),
)
def find_name_representing(match: re.Match[str]) -> str:
    """« de X représentant le Royaume-Uni »."""
    return "named"


@rule(
    name="fr.actors.name-of-state",
    stage="actors",
    over="tags",
    pattern=f"(?:(?<![dCA])(?P<honour>h{{1,3}})|(?<=[;,&]d)(?=N[ndh]{{0,2}}N)|(?<=[:&])(?=N[ndh]{{0,2}}N{NAME}?,{OF}S[,;&!])|(?<=vwd)(?=N[ndh]{{0,2}}N{NAME}?{OF}S[,;&]))(?P<name>{NAME})"
    f"(?P<realm>(?:,(?={OF}S[,;&!]))?{OF}(?:B{OF})?S|,oD?S(?=[;!]))(?:(?P<close>[,;&!~>vT])|$)",
    examples=(
        Example(
            text="Les lettres ont été remises par S.E.M. Matías Ortuzar du Chili, puis Mme Zane Kalnoza de Lettonie.",
            finds="S.E.M. Matías Ortuzar du Chili",
        ),
    ),
    refusals=("Au retour de Mme Zane Kalnoza du Chili, un banquet a été donné.",),
)
def find_name_of_state(match: re.Match[str]) -> str | None:
    """« S.E.M. X du Sénégal, puis S.E. Mme Y de Belgique »: the states of envoys received together.

    After a state and a comma the next state is somebody else's (« d'Allemagne, Mme X, d'Espagne, M. Y »).
    """
    before = match.string[: match.start()].rstrip("hD")
    turned = match["realm"].startswith(",") and before.endswith(("S,", "S"))
    return None if turned else "named"


NAMED_OF_STATE = (find_name_representing, find_name_of_state)
