"""The reasons of a judgement in the language of the reader."""

from __future__ import annotations

from aidememoire.consolidate.reasons import REASONS, find_reason
from aidememoire.export.wording import Wording

FRENCH = {
    "one_report": "un même compte rendu en fait deux événements",
    "sessions": "sessions {left} et {right}",
    "sides": "d'autres parties",
    "kinds": "genres différents : {left}, {right}",
    "mechanisms": "d'autres mécanismes",
    "session": "session {number} d'un même mécanisme",
    "session_apart": "le même numéro de session à {gap} jours d'écart",
    "announced_apart": "annoncé à {gap} jours de la date donnée ailleurs",
    "dates_apart": "dates à {gap} jours d'écart",
    "day_apart": "dates à un jour d'écart",
    "announced_away": "annoncé à {gap} jours d'écart",
    "days_apart": "à {gap} jours d'écart",
    "people": "les mêmes personnes : {sides}",
    "office": "la même fonction : {sides}",
    "offices": "les mêmes fonctions : {sides}",
    "same_day": "le même jour",
    "same_month": "le même mois",
    "same_day_no_year": "le même jour du même mois, l'année n'étant pas dite partout",
    "one_mechanism": "un même mécanisme",
    "one_described": "un compte rendu désigne une partie sans la nommer",
    "same_place": "le même lieu ; dates : {dates}",
    "renamed": "la même fonction sous un autre nom",
    "others": "d'autres personnes : {sides}",
    "topics": "les deux portent sur : {topics}",
    "dates_agree": "les dates s'accordent",
    "copies": "des copies d'une même dépêche le disent",
    "teaser": "une accroche dans les mêmes mots",
    "one_framework": "un même cadre",
    "dates_are": "dates : {dates}",
    "kept_apart": "mais rattaché à aucun, car deux événements différents n'en feraient plus qu'un",
    "nothing": "rien de commun hormis les parties et l'époque",
}
SENTENCES = {"en": REASONS, "fr": FRENCH}
"""Language of the reader → sentences, under the same keys."""

DATES = {
    "exact": "au jour près",
    "month": "au mois près",
    "coarse": "à l'année près",
    "open": "sans l'année",
    "near": "à un jour d'écart",
    "apart": "éloignées",
    "unknown": "inconnues",
}


def write_reason_in(sentence: str, wording: Wording) -> str:
    """A reason as the reader's language says it; a person's own words, which no rule wrote, as they are."""
    found = find_reason(sentence)
    if found is None or wording.code == "en":
        return sentence
    key, values = found
    if key == "kinds":
        values = {name: wording.nouns[kind].word if kind in wording.nouns else kind for name, kind in values.items()}
    if "dates" in values:
        values["dates"] = DATES.get(values["dates"], values["dates"])
    if "sides" in values:
        values["sides"] = values["sides"].replace(" and ", f" {wording.and_} ")
    return SENTENCES[wording.code][key].format(**values)
