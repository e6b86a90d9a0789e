"""Shapes of contacts that are announced: by a noun, an agenda, or a verb of announcing."""

from __future__ import annotations

from aidememoire.languages.fr.events_shapes import GAP, LOOSE, shape

_NOUN = r"⟪n_\w+:noun⟫"
_X = "Le ministre espagnol Diego Alarcón Ruiz"
_Y = "l'ambassadeur du Pérou, Hugo Tineo"
_AGENDA = (
    r"\b(?:(?:est|sont|figure|figurent) (?:\w+ )?(?:au programme|au menu|à l'agenda|au calendrier|sur l'agenda|"
    r"inscrite?s? (?:à|au|dans|sur)|à l'ordre du jour)|(?:est|sont) (?:\w+ment )?(?:annoncée?s?|calée?s?|"
    r"planifiée?s?|arrêtée?s?|prévue?s?) (?:pour|au|du|le|les|à partir|en)\b)"
)

ANNOUNCED = (
    shape(
        "noun-on-the-agenda",
        rf"(?P<at>{_NOUN})(?=[^;.«]{{0,200}}?{_AGENDA})",
        "occur",
        (
            f"Un entretien entre {_X} et {_Y}, est au programme de jeudi.",
            f"La visite de {_Y}, à Madrid est annoncée pour jeudi.",
        ),
        (f"{_X} a rencontré jeudi {_Y}.", f"La rencontre entre {_X} et {_Y} a porté sur l'agenda de la pêche."),
        status="planned",
    ),
    shape(
        "noun-that-is-to-be",
        rf"(?P<at>{_NOUN})(?=(?: (?!que)\w+){{0,3}},? que (?:doit|doivent|devra|devront|devrait|devraient) "
        r"(?:\w+ment )?(?:y )?(?:avoir|tenir|faire|effectuer|entreprendre|entamer)\b)",
        "object",
        (f"La visite officielle que doit effectuer {_Y}, en Espagne portera sur la pêche.",),
        (f"{_X} a rencontré jeudi {_Y}.", f"La visite qu'a effectuée {_X}, au Pérou a porté sur la pêche."),
        status="planned",
    ),
    shape(
        "noun-announced",
        rf"(?P<at>\b(?:a|ont|avait|avaient){GAP} ?(?:annoncé|programmé)|"
        r"(?<!\best )(?<!\bsont )\b(?:annonce|annoncent|programme|programment))\b"
        rf"{LOOSE}(?<!\bde )(?<!\bà )(?<!\bsur )\b(?:la|sa|une|l'|leur|cette|son|un|le) ?(?:\w+ )?(?:\w+ )?"
        r"⟪n_(?:visit|talk|audience|bilateral|meeting_of|summit):noun⟫"
        r"(?! (?:\w+ )?(?:effectuée?|accomplie?|tenue?|qu'(?:a|ont))\b)",
        "noun",
        ("Madrid a annoncé jeudi la visite au Pérou de l'ambassadeur espagnol Diego Alarcón Ruiz.",),
        (f"{_X} a rencontré jeudi {_Y}.", f"{_X} a annoncé jeudi la fin de sa visite au Pérou."),
        status="planned",
    ),
)
