"""Shapes of nouns: with a light verb, in a circumstance, as a subject that takes place, or in passing."""

from __future__ import annotations

from aidememoire.languages.fr.events_announced import ANNOUNCED
from aidememoire.languages.fr.events_ends import ENDS
from aidememoire.languages.fr.events_fates import CALLED_OFF_DONE, CALLS_OFF, NOT_TO_BE, PUT_OFF_DONE, PUTS_OFF
from aidememoire.languages.fr.events_hosted import HOSTED
from aidememoire.languages.fr.events_reported import REPORTED
from aidememoire.languages.fr.events_sessions import DATED, HELD_DONE, HELD_NOW, SITTINGS
from aidememoire.languages.fr.events_shapes import CLITIC, GAP, LOOSE, shape

_NOUN = r"⟪n_\w+:noun⟫"
_LIGHT = (
    r"(?:eu|tenu|mené|effectué|entamé|achevé|conclu|commencé|entrepris|accompli|réalisé|clos|terminé|rendu(?! compte)|"
    r"fait(?! (?:savoir|part|état|valoir|mention|allusion)\b)|poursuivi|"
    r"coprésidé|présidé|(?:conduit|dirigé)(?=[^.;⟪]{0,40} travaux)|organisé|"
    r"bouclé|débuté|démarré|clôturé|mis fin|mis un terme|prolongé|écourté|"
    r"procédé|assisté|échangé|participé|pris part)"
)
_LIGHT_NOW = (
    r"(?:tient|tiennent|participe|participent|prend part|"
    r"prennent part|assiste|assistent|"
    r"boucle|débute|démarre|mène|mènent|effectue|effectuent|entame|entament|achève|conclut|commence|termine|"
    r"(?<!\bse )(?<!s'y )rend|fait(?! (?:savoir|part|état|valoir|face|suite|mention|allusion|remarquer|observer)\b)|"
    r"poursuit|effectuait|entamait)"
)
_LIGHT_NEXT = (
    r"(?:aura|auront|tiendra|tiendront|effectuera|effectueront|entamera|entreprendra|fera|mènera|"
    r"(?<!\bse )(?<!s'y )rendra|entameront|feront|"
    r"débutera|commencera|achèvera|bouclera|poursuivra|prolongera|conclura|mèneront|entreprendront|"
    r"participera|participeront|prendra part|prendront part|assistera|présidera)"
)
_LIGHT_FULL = (
    r"(?:organiser|réunir|convoquer|avoir|tenir|mener|effectuer|entamer|entreprendre|faire|(?<!\bse )(?<!s'y )rendre|"
    r"achever|accomplir)"
)
_X = "Le ministre espagnol Diego Alarcón Ruiz"
_Y = "l'ambassadeur du Pérou, Hugo Tineo"

DENIED = (
    shape(
        "noun-with-verb-that-will-not-be",
        rf"(?P<at>\b(?:ne |n')(?:y )?{_LIGHT_NEXT}) (?:\w+ment )?(?:pas|plus)\b{LOOSE}{_NOUN}",
        "light",
        (f"{_X} ne fera pas le déplacement au Pérou.", f"{_X} n'aura finalement pas d'entretien avec {_Y}."),
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
        status="cancelled",
    ),
    shape(
        "noun-denied-by-someone",
        r"(?P<at>\b(?:(?:a|ont) (?:\w+ment )?(?:nié|démenti|réfuté|infirmé|contesté)|dément|démentent|nie|nient|"
        r"réfute|infirme))\b"
        rf"[^⟪⟨.;«]{{0,40}}?\b(?:toute?|tout|une?|la|l'|des|avoir eu)\b ?(?:\w+ )?{_NOUN}(?![^.;⟨]{{0,20}} entre\b)",
        "light",
        (f"{_X} a nié toute rencontre avec {_Y}.",),
        (f"{_X} a rencontré jeudi {_Y}.",),
        status="denied",
    ),
    shape(
        "no-such-noun",
        rf"(?P<at>\b(?:aucune?|(?:pas|jamais) (?:eu )?d[e']))(?! ?(?:ce|cet|cette|son|sa|leur) ) ?(?:\w+ )?{_NOUN}",
        "noun",
        (f"Aucun entretien entre {_X} et {_Y} n'a eu lieu.",),
        (f"Un entretien entre {_X} et {_Y} a eu lieu.",),
        status="denied",
    ),
    shape(
        "noun-that-will-not-be",
        rf"(?P<at>{_NOUN})(?=[^;.]{{0,160}}?{NOT_TO_BE})",
        "noun",
        (f"La visite de {_Y}, à Madrid n'aura pas lieu, a dit {_X[0].lower()}{_X[1:]}.",),
        (f"{_X} a rencontré jeudi {_Y}.",),
        status="cancelled",
    ),
    shape(
        "noun-that-was-not",
        rf"(?P<at>{_NOUN})(?=[^;]{{0,160}}?n'(?:a|ont) (?:pas|jamais) eu lieu(?! depuis))",
        "noun",
        (f"L'entretien entre {_X} et {_Y} n'a pas eu lieu.",),
        (f"Un entretien entre {_X} et {_Y} a eu lieu.",),
        status="denied",
    ),
)

CIRCUMSTANCES = (
    shape(
        "on-the-eve-of",
        rf"(?P<at>\b(?:à la veille|à {{time}}|en prévision|dans la perspective|en vue) "
        rf"d(?:'|u |e |es )(?:une? |la |l'|son |sa |leur )?(?:\w+ ){{0,2}}{_NOUN})",
        "circumstance",
        (f"À la veille de sa rencontre avec {_Y}, le ministre espagnol Diego Alarcón Ruiz a parlé de pêche.",),
        (f"Au lendemain de sa rencontre avec {_Y}, le ministre espagnol Diego Alarcón Ruiz a parlé de pêche.",),
        status="planned",
    ),
    shape(
        "in-the-course-of",
        rf"(?P<at>\b(?:lors|au cours|à l'occasion|à l'issue|au terme|en marge|dans le cadre|durant|pendant|"
        rf"au (?:premier|deuxième|second|troisième|dernier) jour|"
        rf"(?:née?s?|issue?s?)(?= (?:de|d'|du|des)\b)|à la faveur|au sortir|à la sortie|en ouverture|au lendemain|"
        rf"à la suite|au début|pour(?= (?:la|le|leur) (?:\w+ )?⟪n_(?:session|summit|dialogue|meeting_of))|"
        rf"à l'ouverture|en clôture|après|avant|suite|dès(?= (?:la|le|leur|son)\b)|"
        rf"dans(?= (?:un|son|ce|le|des|leurs?|ses) (?:\w+ )?⟪n_(?:message|call)))(?: de| d'| du| des| à)?)"
        rf"(?: ?(?:la|le|l'|les|leurs?|sa|"
        rf"son|ses|une?|cette|"
        rf"cet|ce|ces|des))?(?: (?:\w+ ){{0,3}}| ?){_NOUN}",
        "circumstance",
        (f"Lors de sa rencontre avec {_Y}, le ministre espagnol Diego Alarcón Ruiz a parlé de pêche.",),
        (f"{_X} a rencontré jeudi {_Y}.",),
    ),
)

LIGHTS = (
    shape(
        "noun-with-verb-to-come",
        rf"(?P<at>\b{_LIGHT_NEXT})\b{LOOSE}{_NOUN}",
        "light",
        (f"{_X} aura jeudi un entretien avec {_Y}.",),
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
        status="planned",
    ),
    *REPORTED,
    shape(
        "noun-with-verb-expected",
        rf"(?P<at>\b(?:doit|doivent|devra|devront|devrait|devraient|devait|devaient|va|vont|s'apprête à|compte|"
        rf"décidé d[e']|"
        rf"convenue?s? d[e']|accepté d[e']|prévu d[e']|prévoit d[e']|"
        rf"prévoient d[e']))\b"
        rf" ?{LOOSE}{_LIGHT_FULL}\b{LOOSE}{_NOUN}",
        "light",
        (f"{_X} doit avoir jeudi un entretien avec {_Y}.",),
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
        status="planned",
    ),
    shape(
        "noun-with-verb-proposed",
        rf"(?P<at>\b(?:(?:a|ont) (?:proposé|suggéré|demandé|souhaité|sollicité)|propose|souhaite|"
        rf"souhaitent)\b){LOOSE}{_NOUN}",
        "light",
        (f"{_X} a proposé un entretien avec {_Y}.",),
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
        status="proposed",
    ),
    shape(
        "noun-with-verb-pluperfect",
        rf"(?P<at>\b{CLITIC}(?:avait|avaient)){GAP} ?{_LIGHT}\b{LOOSE}{_NOUN}",
        "light",
        (f"{_X} avait eu mardi un entretien avec {_Y}.",),
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
        background=True,
        recent=True,
    ),
    shape(
        "noun-with-verb-conditional",
        rf"(?P<at>\b{CLITIC}(?:aurait|auraient)){GAP} ?{_LIGHT}\b{LOOSE}{_NOUN}",
        "light",
        (f"{_X} aurait eu un entretien avec {_Y}.",),
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
        told=True,
    ),
    shape(
        "noun-with-verb-done",
        rf"(?P<at>\b{CLITIC}(?:a|ont)){GAP} ?{_LIGHT}\b{LOOSE}{_NOUN}",
        "light",
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
        (f"{_X} aura jeudi un entretien avec {_Y}.",),
    ),
    shape(
        "noun-with-verb-in-noun-first-order",
        rf"(?P<at>\b(?:a|ont)){GAP} ?eu(?: {{time}})?(?: (?:à|au|"
        rf"en) {{place}})? avec (?:\w+ )?{{who}}[^⟪⟨.;]{{0,20}}{_NOUN}",
        "light",
        (f"{_X} a eu avec la ministre péruvienne Rosa Quispe un entretien.",),
        (f"{_X} aura jeudi un entretien avec {_Y}.",),
    ),
    shape(
        "noun-with-verb-now",
        rf"(?P<at>\b{_LIGHT_NOW})\b{LOOSE}{_NOUN}",
        "light",
        (f"{_X} effectue une visite au Pérou.",),
        (f"{_X} aura jeudi un entretien avec {_Y}.",),
        untensed=True,
    ),
    shape(
        "noun-with-participle",
        rf"(?P<at>\b(?:ayant|après avoir|effectuant|tenant|menant|entamant|"
        rf"achevant)\b){GAP} ?(?:{_LIGHT}\b)?{LOOSE}{_NOUN}",
        "gerund",
        ("Effectuant une visite au Pérou, le ministre espagnol Diego Alarcón Ruiz a parlé de pêche.",),
        (f"{_X} aura jeudi un entretien avec {_Y}.",),
    ),
    shape(
        "noun-that-someone-had",
        r"(?P<at>⟪n_(?:talk|call|exchange|audience|dialogue|session|meeting_of):noun⟫)"
        r"(?=,? (?:qu'(?:a|ont)|que(?: lui| leur)? (?:a|ont)|"
        r"qu'(?:il|elle)s? (?:a|ont|avait|avaient)|"
        r"(?:que|qu') ?[^.;]{0,60}?⟨[PG]\d+⟩[^.;]{0,60}? (?:a|ont|avait|avaient|aurait|auraient)) "
        r"(?:eue?s?|tenue?s?|accordée?s?|menée?s?|qualifiée?s?)\b)",
        "object",
        (
            "La pêche a été au cœur de l'entretien qu'a eu mardi le ministre espagnol Diego Alarcón Ruiz avec "
            "l'ambassadeur du Pérou, Hugo Tineo.",
            f"{_X} a jugé cordial l'entretien qu'il a eu mardi avec {_Y}.",
        ),
        (f"{_X} a rencontré jeudi {_Y}.",),
    ),
    shape(
        "noun-that-was-to-be-done",
        rf"(?P<at>{_NOUN})(?=(?:(?!\bqu[e'])[^;.]){{0,40}} que {{who}} (?:doit|devait|devrait|effectuera|va))",
        "object",
        ("La visite que le ministre espagnol Diego Alarcón Ruiz doit effectuer au Pérou portera sur la pêche.",),
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
        status="planned",
    ),
)

STAYS = (
    shape(
        "on-a-visit",
        r"(?P<at>\b(?:(?:est|sont|était|étaient|actuellement|"
        r"se trouve) )?(?:actuellement )?en (?:\w+ )?⟪n_visit:noun⟫)",
        "stay",
        ("Le ministre espagnol Diego Alarcón Ruiz, en visite au Pérou, a parlé de pêche.",),
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
    ),
)

STANDING = (
    shape(
        "noun-put-off",
        rf"(?P<at>{_NOUN})(?=[^;]{{0,260}}?(?:{PUT_OFF_DONE}|{CALLED_OFF_DONE}))",
        "occur",
        (f"L'entretien entre {_X} et {_Y} a été reporté.",),
        (f"{_X} a rencontré jeudi {_Y}.",),
        status="postponed",
    ),
    shape(
        "noun-put-off-by-someone",
        rf"(?P<at>{PUTS_OFF}){LOOSE}(?:(?:sa|son|ses|leur|la|le|une?|l'|cette|ces?) ?(?:\w+ ){{0,2}}){_NOUN}",
        "noun",
        (f"{_X} a reporté sa visite au Pérou.",),
        (f"{_X} a rencontré jeudi {_Y}.",),
        status="postponed",
    ),
    shape(
        "noun-called-off-by-someone",
        rf"(?P<at>{CALLS_OFF}){LOOSE}(?:(?:sa|son|ses|leur|la|le|une?|l'|cette|ces?) ?(?:\w+ ){{0,2}}){_NOUN}",
        "noun",
        (f"{_X} a annulé sa visite au Pérou.",),
        (f"{_X} a rencontré jeudi {_Y}.",),
        status="cancelled",
    ),
    shape(
        "noun-that-takes-place",
        rf"(?P<at>{_NOUN})(?=[^;]{{0,260}}?{HELD_DONE})",
        "occur",
        (f"Un entretien entre {_X} et {_Y} a eu lieu lundi.",),
        (f"{_X} a rencontré jeudi {_Y}.",),
    ),
    shape(
        "noun-that-takes-place-now",
        rf"(?P<at>{_NOUN})(?=[^;]{{0,260}}?{HELD_NOW})",
        "occur",
        (f"Un entretien entre {_X} et {_Y} se tient à Lima.",),
        (f"{_X} a rencontré jeudi {_Y}.",),
        untensed=True,
    ),
    shape(
        "noun-that-will-take-place",
        rf"(?P<at>{_NOUN})(?=[^;]{{0,220}}?(?:aura lieu|auront lieu|se tiendra|se tiendront|se déroulera|"
        rf"(?:est|sont) (?:aussi |également )?(?:prévue?s?|envisagée?s?|programmée?s?|fixée?s?)|"
        r"est attendue?|(?:doit|devra) (?:avoir lieu|se tenir|débuter|"
        r"commencer|s'ouvrir|se dérouler)|se tiendrait|se réunira|se réunirait|aurait lieu|"
        r"devrait (?:avoir lieu|se tenir)|s'ouvrira|s'ouvriront|(?:débute|commence|démarre|organise)r(?:a|ont)\b|"
        rf"se dérouleront|accueillera))",
        "occur",
        (f"Un entretien entre {_X} et {_Y} aura lieu lundi.",),
        (f"{_X} a rencontré jeudi {_Y}.",),
        status="planned",
    ),
    shape(
        "noun-in-passing",
        r"(?P<at>(?:\b(?:la|le|l'|les|leurs?|sa|son|ses|une?|cette|cet|ce|ces|des|du|dernière|"
        r"prochaine) ?(?:\w+ )?)?"
        r"⟪(?!n_dialogue|n_signing|n_summit|n_ceremony|n_body|n_handover|n_letters)n_\w+:noun⟫)",
        "noun",
        (f"Entretien téléphonique entre {_X} et {_Y}.",),
        (f"{_X} a rencontré jeudi {_Y}.",),
    ),
)

NOUNS = (*DENIED, *HOSTED, *SITTINGS, *STAYS, *CIRCUMSTANCES, *LIGHTS, *ENDS, *ANNOUNCED, *DATED, *STANDING)
