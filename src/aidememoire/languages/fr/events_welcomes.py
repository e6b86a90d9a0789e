"""French words by which a sentence says who received a visitor, saw them off or had invited them."""

from __future__ import annotations

from aidememoire.rules.leads import build_leads

_CAME = "Le ministre péruvien Hugo Tineo est arrivé lundi à Madrid pour une visite de travail."
_WENT = "Le ministre péruvien Hugo Tineo a quitté Madrid lundi au terme d'une visite de travail."
_HOST = "la ministre espagnole Alba Rueda"
_ADVERB = r"(?:(?:\w+ment|également|aussi|ensuite|notamment|personnellement),? )?"
_BE = rf"(?:été|étai(?:t|ent)|fut|furent|est|sont) {_ADVERB}"
_BETWEEN = r"[^.;⟨]{0,60}?(?:(?:{time}|{place})[^.;⟨]{0,40}?){0,3}"
_welcome = build_leads("fr", what="welcome")

WELCOMES = (
    _welcome(
        "received-by",
        rf"\b{_BE}accueillie?s? {_ADVERB}{_BETWEEN}\bpar\b",
        "after",
        (f"{_CAME} Il a été chaleureusement accueilli par {_HOST}.",),
        (f"{_CAME} Le port a été agrandi par {_HOST}.", f"{_CAME} Il sera accueilli mardi par {_HOST}."),
    ),
    _welcome(
        "greeted-at-the-airport-by",
        r"\b(?:aéroport|aérogare|base aérienne|avion|passerelle|tarmac|salon d'honneur|arrivée|départ)\b[^.;]{0,120}?"
        rf"\b{_BE}(?:saluée?s?|reçue?s?|raccompagnée?s?) {_ADVERB}{_BETWEEN}\bpar\b|"
        rf"\b{_BE}(?:saluée?s?|reçue?s?|raccompagnée?s?) {_ADVERB}{_BETWEEN}\bpar\b",
        "after at an airport",
        (
            f"{_WENT} À son départ de l'aéroport, il a été salué par {_HOST}.",
            f"{_WENT} Il a été salué à l'aéroport de Barajas par {_HOST}.",
        ),
        (f"{_CAME} L'accord a été salué par {_HOST}.", f"{_CAME} Peu après son arrivée, il a été reçu par {_HOST}."),
    ),
    _welcome(
        "who-came-to-greet",
        r"(?:,? qui |\b)(?:(?:était|étaient|est|sont|a|ont) )?(?:là |venue?s? |présente?s? |allée?s? |tenu |fait le "
        r"déplacement )?(?:pour |à |afin de )?(?:l'|les )(?:a |ont )?"
        rf"(?:accueillir|accueilli|accueillait|raccompagné|attendait|attendaient)\b{_BETWEEN}",
        "before",
        (
            f"{_CAME} La ministre espagnole Alba Rueda était là pour l'accueillir.",
            f"{_CAME} C'est la ministre espagnole Alba Rueda qui l'attendait à l'aéroport.",
        ),
        (f"{_CAME} La ministre espagnole Alba Rueda était là pour inaugurer le port.",),
    ),
    _welcome(
        "had-invited",
        r"(?:l'|l'y |y |les y |les )(?:a|ont|avai(?:t|ent)) (?:officiellement )?(?:invitée?s?|conviée?s?)\b",
        "before",
        (f"{_CAME} La ministre espagnole Alba Rueda l'y avait invité.",),
        (f"{_CAME} La ministre espagnole Alba Rueda l'y avait précédé.",),
    ),
)
