"""How French tells that a session was held, and shapes of bodies that sat."""

from __future__ import annotations

from aidememoire.languages.fr.events_shapes import GAP, shape

_X = "Le ministre espagnol Diego Alarcón Ruiz"
_Y = "l'ambassadeur du Pérou, Hugo Tineo"
_SESSION = r"⟪n_(?:session|dialogue|meeting_of|summit|body):noun⟫"
_WORKS = r"(?:ses|leurs) (?:travaux|assises|débats|discussions|délibérations|échanges|entretiens|réunions)"

HELD_DONE = (
    r"(?:s'est (?:\w+ )?(?:tenue?|déroulée?|ouverte?|réunie?|achevée?|conclue?|terminée?|clôturée?|close?|poursuivie?|"
    r"soldée?|penchée?)\b|"
    r"se sont (?:\w+ )?(?:tenue?s|ouverte?s|déroulée?s|achevée?s|poursuivie?s|conclue?s|terminée?s|clôturée?s|"
    r"close?s)\b|"
    r"(?:a|ont|avait|avaient) (?:\w+ )?(?:eu lieu|débuté|démarré|commencé|pris fin|repris)|"
    rf"(?:a|ont)(?: {{time}})?(?: \w+)? ?(?:clos|clôturé|achevé|bouclé|conclu|terminé|ouvert|entamé|débuté|repris|tenu|"
    rf"mené|poursuivi|mis fin à|mis un terme à){GAP} ?{_WORKS}|"
    r"(?:a|ont) (?:\w+ )?été (?:\w+ment )?(?:ouverte?s?|close?s?|clôturée?s?|tenue?s?|lancée?s?|co-?présidée?s?|"
    r"présidée?s?|co-?dirigée?s?|organisée?s?|abritée?s?|accueillie?s?|inaugurée?s?|bouclée?s?|achevée?s?|conclue?s?|"
    r"consacrée?s?|sanctionnée?s?)\b|"
    rf"(?:a|ont){GAP} ?réuni{GAP} ?(?:⟨D\d+⟩|(?:les|des) (?:deux |\w+ )?(?:délégations|experts|équipes|parties))|"
    r"(?:est|sont) (?:tenue?s?|co-?présidée?s?|sanctionnée?s?)\b|fut (?:tenue?|co-?présidée?|ouverte?|close?)\b)"
)
HELD_NOW = (
    r"(?:se (?:tient|tiennent|déroulent?|poursuit|poursuivent|réunit|réunissent|clôt|conclut|termine)\b|"
    r"(?:s'ouvre|s'ouvrent|s'achève|s'achèvent)\b|"
    rf"(?:débutent?|démarrent?|continuent?|"
    rf"prend fin|prennent fin|bat son plein|battent leur plein|(?:clôt|clôture|achève|entame|"
    rf"ouvre|conclut|boucle) {_WORKS})\b)"
)
HELD = rf"(?:{HELD_DONE}|{HELD_NOW})"
"""Verbs of which a session, a meeting or its works are the subject, once held or going on."""

SITTINGS = (
    shape(
        "session-after-its-verb",
        r"(?P<at>\b(?:s'est (?:\w+ )?(?:ouverte?|tenue?|déroulée?|réunie?|achevée?|conclue?|clôturée?)|s'ouvre|"
        r"se tient|se réunit|s'achève|se sont (?:\w+ )?(?:ouverte?s|tenue?s|déroulée?s|réunie?s|achevée?s)|"
        r"se tiennent|s'ouvrent|ont débuté|a débuté)"
        rf"{GAP} ?(?:la|le|les|l') ?(?:(?!⟨)[\w']+ ){{0,4}})⟪n_(?:session|dialogue|meeting_of|summit|body):noun⟫",
        "occur",
        (
            "Mardi s'est ouverte à Lima la 5e session de la commission mixte Pérou-Espagne, coprésidée par le ministre "
            "espagnol Diego Alarcón Ruiz et la ministre péruvienne Rosa Quispe.",
        ),
        (f"{_X} a rencontré jeudi {_Y}.",),
    ),
    shape(
        "body-that-met",
        rf"^(?P<at>(?:réunie?s?|siégeant|s'étant réunie?s?)\b[^;.«⟪]{{0,90}}?(?:⟪n_session:noun⟫[^;.«⟪]{{0,60}}?)?"
        rf"{_SESSION})(?=[^⟨⟪;.]{{0,90}}?(?:⟨[SO]\d+⟩[^⟨⟪;.]{{0,30}}?){{0,2}} (?:a|ont) )",
        "occur",
        (
            "Réunie mardi à Lima, la commission mixte Pérou-Espagne a parlé de pêche, sous la présidence de "
            "l'ambassadeur du Pérou, Hugo Tineo, et du ministre espagnol Diego Alarcón Ruiz.",
        ),
        (f"{_X} a rencontré jeudi {_Y}.",),
    ),
    shape(
        "body-that-held-its-session",
        r"(?:commission|comité|conseil|groupe de travail|mécanisme|dialogue|forum|consultations|négociations)"
        rf"\b[^;.«⟪]{{0,90}}? (?P<at>(?:a|ont){GAP} ?(?:tenu|ouvert|achevé|clos|clôturé|conclu|bouclé|terminé|entamé)"
        rf"{GAP} ?(?:sa|son|ses|leurs?|les travaux de sa) [^⟪⟨;.]{{0,40}}?⟪n_(?:session|dialogue|meeting_of):noun⟫)",
        "occur",
        ("La commission intergouvernementale Pérou-Espagne a tenu mardi à Lima sa dixième session.",),
        (f"{_X} a rencontré jeudi {_Y}.",),
    ),
)

DATED = (
    shape(
        "session-with-its-day",
        rf"(?P<at>{_SESSION})(?=[^;.⟪⟨]{{0,90}}?(?:⟨S\d+⟩[^;.⟪⟨]{{0,30}}?){{0,2}}(?<!'est)(?<! sont)(?<! "
        rf"été)(?<!'était),? (?:tenue?s?|réunie?s?|organisée?s?)"
        rf"(?: (?:à|en|au) {{place}},?)? (?:le |en )?{{time}})",
        "occur",
        (
            f"{_X} a rencontré jeudi {_Y}. La 5e session de la commission mixte Espagne-Pérou, tenue le 3 juin 2019 à "
            f"Lima, avait adopté un programme.",
        ),
        (f"{_X} a rencontré jeudi {_Y}.",),
    ),
)
