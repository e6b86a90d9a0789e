"""People in French reports: office before, office after, brackets, counterparts, honorifics, bare names.

Every pattern runs over tags, one character a word: see actors.tokens for what they mean.
"""

from __future__ import annotations

import re

from aidememoire.languages.fr.actors_posts import (
    find_envoy_of_a_named_leader,
    find_longer_post_after_name,
    find_name_then_article,
    find_office_under_a_leader_after_name,
    find_office_with_longer_post,
)
from aidememoire.languages.fr.actors_series import (
    NAMED_OF_STATE,
    find_demonym_with_name,
    find_names_before_office,
    find_state_before_name,
    find_that_led_by,
    find_that_of_state,
)
from aidememoire.languages.fr.actors_shapes import (
    AFTER,
    END,
    FIELD,
    FIELDS,
    HONOUR,
    NAME,
    OF,
    OFFICE,
    OFFICES,
    PERSONS,
    SHORT,
    STATE,
)
from aidememoire.rules.rule import Example, rule

_HELD = re.compile(r"N,j?r*(?:(?<=r)|[Haek][^;:vxNIi!\"]*)$")
_OPENING = re.compile(r"(?:[^vIi;]*[,&])?")


@rule(
    name="fr.actors.counterpart-with-name",
    stage="actors",
    over="tags",
    pattern=f"(?P<lead>[qD]?)r?(?P<counterpart>Q[RJp]*{FIELD}?{STATE}?{SHORT}),?(?:D?(?P<office>{OFFICE}),?)?"
    f"(?P<honour>{HONOUR})(?P<name>{NAME})(?:,(?P<after>{OFFICES}){END}|(?P<rest>{PERSONS}*))",
    examples=(
        Example(
            text="Le ministre letton de la Culture, Arvis Kalnozols, a reçu son homologue chilien, Matías Ortuzar.",
            finds="son homologue chilien, Matías Ortuzar",
        ),
        Example(
            text="Reçu par son homologue chilien, Matías Ortuzar, ministre de la Justice, Arvis Kalnozols a signé.",
            finds="son homologue chilien, Matías Ortuzar, ministre de la Justice",
        ),
        Example(
            text="Le ministre letton de la Culture a reçu son collègue chilien des Finances, Matías Ortuzar.",
            finds="son collègue chilien des Finances, Matías Ortuzar",
        ),
    ),
    refusals=("Le ministre letton a reçu son homologue chilien lundi à Riga.",),
)
def find_counterpart_with_name(match: re.Match[str]) -> str:
    """« son homologue japonais, Kenji Moriyama »."""
    return "counterpart"


@rule(
    name="fr.actors.name-with-counterpart-after",
    stage="actors",
    over="tags",
    pattern=f"(?P<honour>{HONOUR})(?P<name>{NAME}),(?P<lead>q)r?(?P<counterpart>Q[RJp]*{FIELD}?{STATE}?{SHORT}){END}"
    f"(?!,{HONOUR}{NAME})",
    examples=(
        Example(
            text="Le ministre letton de la Culture, Arvis Kalnozols, a reçu Matías Ortuzar, son homologue chilien.",
            finds="Matías Ortuzar, son homologue chilien",
        ),
        Example(
            text="Le ministre letton de la Culture, Arvis Kalnozols, a reçu Matías Ortuzar, son collègue des Finances.",
            finds="Matías Ortuzar, son collègue des Finances",
        ),
    ),
    refusals=("Le ministre letton a appelé son homologue chilien lundi.",),
)
def find_name_with_counterpart_after(match: re.Match[str]) -> str:
    """« Y, son homologue japonais »."""
    return "counterpart"


@rule(
    name="fr.actors.office-before-name",
    stage="actors",
    over="tags",
    pattern=f"(?:(?P<lead>[Dq])|(?<![N])(?<!N,))(?P<office>{OFFICES})(?P<comma>,?)s?(?:Da)?D?(?P<honour>{HONOUR})(?P<name>{NAME})"
    f"(?:(?P<realm>{OF}(?:B{OF})?S)|<(?P<state>[SJ])>(?=[&,])|<(?P<field>{FIELDS})>(?=[&,]))?"
    f'(?P<rest>{PERSONS}*)(?:,(?P<after>{OFFICES}){END})?(?P<close>[,;:!<>~"&T]|$)?',
    examples=(
        Example(
            text="Le ministre letton de la Culture, Arvis Kalnozols, a inauguré une exposition.",
            finds="Le ministre letton de la Culture, Arvis Kalnozols",
        ),
        Example(
            text="La réunion a été ouverte par l'ambassadrice du Chili en Lettonie Rosario Ortuzar.",
            finds="l'ambassadrice du Chili en Lettonie Rosario Ortuzar",
        ),
        Example(
            text="Le ministre letton de la Culture, M. Arvis Kalnozols a inauguré une exposition.",
            finds="Le ministre letton de la Culture, M. Arvis Kalnozols",
        ),
        Example(
            text="En sa qualité d'ambassadrice du Chili, Rosario Ortuzar a inauguré une exposition.",
            finds="ambassadrice du Chili, Rosario Ortuzar",
        ),
        Example(
            text="Les présidents du Ghana, Kwesi Ansah, et du Kenya, Peter Mutiso, se sont vus.",
            finds="Les présidents du Ghana, Kwesi Ansah",
        ),
        Example(
            text="Les maires du Chili et du Pérou, respectivement Rosario Ortuzar et Alonso Quispe, ont signé.",
            finds="Les maires du Chili et du Pérou, respectivement Rosario Ortuzar",
        ),
        Example(text="La présidente a salué le roi Olav de Norvège lundi.", finds="le roi Olav de Norvège"),
        Example(
            text="Les ministres de la Culture Arvis Kalnozols (Lettonie) et Matías Ortuzar (Chili) ont signé.",
            finds="Les ministres de la Culture Arvis Kalnozols (Lettonie)",
        ),
        Example(
            text="Ce lundi, le ministre letton de la Culture, Arvis Kalnozols a rencontré la presse.",
            finds="le ministre letton de la Culture, Arvis Kalnozols",
        ),
        Example(
            text="Mme Rosario Ortuzar a remis au ministre letton de la Culture, Arvis Kalnozols les clés du musée.",
            finds="ministre letton de la Culture, Arvis Kalnozols",
        ),
        Example(
            text="Rosario Ortuzar et le ministre letton de la Culture, Arvis Kalnozols ont rencontré la presse.",
            finds="le ministre letton de la Culture, Arvis Kalnozols",
        ),
    ),
    refusals=(
        "Rosario Ortuzar, cheffe de cabinet de la ministre chilienne, Alonso Quispe, préfet de Tacna, étaient là.",
        "La présidente de la Fondation Rosario Ortuzar est arrivée.",
        "Reçu par le ministre, M. Ortuzar a plaidé pour un accord.",
        "Le ministre des Affaires Etrangères et de la Coopération Africaine a plaidé pour un accord.",
    ),
)
def find_office_before_name(match: re.Match[str]) -> str | None:
    """The office stands before the name; with a comma between, the name must be closed off too."""
    before, after = match.string[: match.start()], match.string[match.end() : match.end() + 1]
    if match["comma"] and _is_listed(before, lead=match["lead"] is not None):
        return None
    closed = match["close"] is not None or match["after"] is not None or match["rest"]
    following = "vw" if match["honour"] else "v"
    opens = _OPENING.fullmatch(before) is not None and after in tuple(following)
    stated = bool({"J", "S"} & set(match["office"]))
    goes_on = after in ("O", "A") and stated
    given = before[-1:] in ("A", "C") and "v" in before and after in ("D", "q") and stated
    return "named" if closed or before.endswith("j") or opens or goes_on or given or not match["comma"] else None


def _is_listed(before: str, *, lead: bool) -> bool:
    """« X, chef de cabinet de la ministre, Y, … »: the office belongs to the name before it, in a list of such."""
    nested = before.endswith("d") if lead else before.rstrip("D")[-1:] in ("C", "d", "&", ",", "r")
    return nested and _HELD.search(before) is not None


@rule(
    name="fr.actors.office-after-name",
    stage="actors",
    over="tags",
    pattern=f"(?:(?<![dCA])|(?=[hk])|(?=n*N[ndh]*N))(?P<honour>{HONOUR})(?P<name>{NAME})(?:,|,?j)(?P<office>{AFTER})"
    f"(?!,D?{HONOUR}(?>{NAME})(?!,{OFFICE}))",
    examples=(
        Example(
            text="La lettre est signée de Rosario Ortuzar, ministre chilienne du Commerce, et date de mai.",
            finds="Rosario Ortuzar, ministre chilienne du Commerce",
        ),
        Example(
            text="Mme Rosario Ortuzar a remis ses lettres en sa qualité d'ambassadrice du Chili. "
            "Rosario Ortuzar, en sa qualité d'ambassadrice du Chili, restera trois ans.",
            finds="Rosario Ortuzar, en sa qualité d'ambassadrice du Chili",
        ),
    ),
    refusals=(
        "Rosario Ortuzar est arrivée à Riga, capitale de la Lettonie.",
        "Arrivé à l'aéroport de Kalnolava, le président du Chili a salué la foule.",
    ),
)
def find_office_after_name(match: re.Match[str]) -> str:
    """« X, ministre chinois des Affaires étrangères, »."""
    return "named"


@rule(
    name="fr.actors.name-with-brackets",
    stage="actors",
    over="tags",
    pattern=f"(?<![A])(?P<honour>{HONOUR})(?P<name>{NAME})<(?:(?P<state>[SJ])|(?P<office>{OFFICES}))>",
    examples=(
        Example(
            text="Les lettres de créance ont été remises par Mme Rosario Ortuzar (Chili) lundi.",
            finds="Mme Rosario Ortuzar (Chili)",
        ),
    ),
    refusals=("Les lettres de créance ont été remises à Riga (Lettonie).",),
)
def find_name_with_brackets(match: re.Match[str]) -> str:
    """« Mme Rosario Ortuzar (Chili) »."""
    return "named"


@rule(
    name="fr.actors.office-with-name-in-brackets",
    stage="actors",
    over="tags",
    pattern=f"(?P<lead>[Dq])(?P<office>{OFFICES})<(?P<honour>{HONOUR})(?P<name>{NAME})>",
    examples=(
        Example(
            text="Le ministre chilien de la Justice (Matías Ortuzar) était présent.",
            finds="Le ministre chilien de la Justice (Matías Ortuzar",
        ),
    ),
    refusals=("Le ministre chilien de la Justice (au centre) était présent.",),
)
def find_office_with_name_in_brackets(match: re.Match[str]) -> str:
    """« le ministre de la Justice (X) »."""
    return "named"


@rule(
    name="fr.actors.honorific-and-name",
    stage="actors",
    over="tags",
    pattern=f"(?P<lead>D?)(?P<honour>h{{1,3}})(?P<name>{NAME})(?P<rest>{PERSONS}*)",
    examples=(Example(text="La Lettonie est prête, a répondu M. Kalnozols.", finds="M. Kalnozols"),),
    refusals=("La Lettonie est prête, a répondu le ministre.",),
)
def find_honorific_and_name(match: re.Match[str]) -> str:
    """« M. Minh », « Mme Vasseur », « MM. X et Y »."""
    return "named"


@rule(
    name="fr.actors.bare-name",
    stage="actors",
    over="tags",
    pattern=f"(?P<name>{NAME})",
    examples=(Example(text="L'accord a été signé par Jean Kalnozols à Riga.", finds="Jean Kalnozols"),),
    refusals=("L'accord a été signé au siège du Kalnozols à Riga.",),
)
def find_bare_name(match: re.Match[str]) -> str:
    """A name with no office and no honorific; the stage keeps it where something says it is a person's."""
    return "bare"


@rule(
    name="fr.actors.description-with-name",
    stage="actors",
    over="tags",
    pattern=f'(?P<lead>[qD])r?E[pR]?(?P<state>J)(?P<comma>,?)(?P<honour>{HONOUR})(?P<name>{NAME})(?P<close>[,;:!<>~"&T]|$)?',
    examples=(
        Example(
            text="Arvis Kalnozols a remercié son hôte chilien, Matías Ortuzar.",
            finds="son hôte chilien, Matías Ortuzar",
        ),
    ),
    refusals=("Arvis Kalnozols a remercié son hôte chilien.",),
)
def find_description_with_name(match: re.Match[str]) -> str | None:
    """« son hôte chilien, X », « le diplomate turc Y »."""
    return "named" if match["close"] is not None or not match["comma"] else None


PEOPLE = (
    find_that_of_state,
    find_that_led_by,
    find_counterpart_with_name,
    find_name_with_counterpart_after,
    find_description_with_name,
    find_envoy_of_a_named_leader,
    find_office_under_a_leader_after_name,
    find_office_before_name,
    find_office_with_longer_post,
    find_names_before_office,
    find_name_then_article,
    find_office_after_name,
    find_longer_post_after_name,
    find_name_with_brackets,
    find_office_with_name_in_brackets,
    *NAMED_OF_STATE,
    find_state_before_name,
    find_honorific_and_name,
    find_demonym_with_name,
)
BARE = (find_bare_name,)
