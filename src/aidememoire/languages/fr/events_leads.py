"""Words that name a contact whatever their shape, for leads that no precise shape reads."""

from __future__ import annotations

import re

from aidememoire.rules.leads import build_leads

_X = "Le ministre espagnol Diego Alarcón Ruiz"
_Y = "la ministre péruvienne Rosa Quispe"
_DE_Y = "de la ministre péruvienne Rosa Quispe"
_AMB = "l'ambassadeur d'Espagne au Pérou, Pablo Encinas Roy"

_lead = build_leads("fr")


LEADS = (
    _lead(
        "call",
        r"\b(?:appel téléphonique|coup de (?:fil|téléphone)|(?:conversation|entretien|échange|discussion|contact|"
        r"liaison|"
        r"communication|concertation)s? téléphoniques?|au téléphone|par téléphone|téléphoniquement|au bout du fil|"
        r"(?:à l'autre )?bout de la ligne|par visioconférence|appel vidéo)\b",
        "call/phone",
        f"{_X}, au téléphone mardi avec {_Y}, parle de pêche.",
        f"{_X} aime le téléphone.",
    ),
    _lead(
        "signing",
        r"\b(?:signatures?|sign(?:ée?s?|er|ent|aient)|paraph(?:ée?s?|er))\b[^.;⟨]{0,40}(?:{time}[^.;⟨]{0,40}|{place}[^.;⟨]{0,40}){0,2}"
        r"\b(?:accords?|mémorandums?|conventions?|protocoles?|traités?)\b|"
        r"\b(?:accord|mémorandum|convention|protocole|traité)\b[^.;⟨]{0,60}"
        r"\b(?:sign|paraph)ée?s?\b|\bcérémonie de signature\b",
        "signing",
        f"Le mémorandum a reçu sa signature d'accord mardi, avec {_X} et {_Y}.",
        f"{_X} a lu un accord.",
    ),
    _lead(
        "session",
        r"\b(?:commission (?:mixte|conjointe|intergouvernementale|bilatérale)|comité (?:mixte|conjoint|"
        r"intergouvernemental)|consultations (?:politiques|bilatérales)|dialogue (?:stratégique|politique)|"
        r"haut(?:e commission| comité| conseil)|grande commission|"
        r"(?:\d{1,3} ?(?:e|ère|ème|re)|\w+ième|première|seconde) (?:session|réunion|édition|round|tour) "
        r"(?:du|de la|de l'|des))\b",
        "dialogue",
        f"{_X} et {_Y}, au travail mardi en commission mixte, ont parlé de pêche.",
        f"{_X} préside une commission.",
    ),
    _lead(
        "credentials",
        r"(?<!figurée des )(?<!figurées des )(?<!figurée de ses )(?<!figurées de ses )(?<!copie de ses )"
        r"\b(?:lettres de créance|lettres d'accréditation|accrédit(?:er?|ée?s?|ation))\b",
        "appointment",
        f"Lettres de créance mardi à Lima pour {_AMB}, devant {_Y}.",
        f"{_X} parle de lettres de créance.",
    ),
    _lead(
        "talks",
        r"\b(?:rencontr(?:e|es|é|ée|és|ées|er|ait|ent|era|eront)|entretiens?|entrevues?|audiences?|pourparlers|"
        r"tête-à-tête|face-à-face|séances? de travail|discussions|réunions?|échanges? de vues|conversations?|"
        r"concertations?|"
        r"(?:petit-)?déjeuners?|dîners?|aparté|huis clos|conciliabules?|poignée de main|dialogué|conversé|conféré|"
        r"se sont (?:vu|réuni|concerté|retrouvé)e?s|"
        r"reçue?s?|reçoit|reçoivent|entretenue?s?|s'entretien(?:t|nent))\b",
        "meeting",
        f"Pour leur réunion, {_X[0].lower()}{_X[1:]} et {_Y} ont choisi la pêche.",
        f"{_X} a acheté un bateau.",
    ),
    _lead(
        "farewell",
        r"\b(?:adieux?|congé|au revoir|(?:fin|terme) de (?:sa|son) (?:mission|mandat|séjour))\b",
        "reception",
        f"Ultime poignée de pain et adieux mardi à Lima entre {_AMB}, et {_Y}.",
        f"{_X} dit adieu à la mer.",
    ),
    _lead(
        "message",
        r"\b(?:félicitations?|condoléances|vœux|voeux|télégrammes?|(?:messages?|lettres?|missives?) de \w+)\b",
        "message/letter",
        f"Félicitations, mardi, {_DE_Y} pour {_X[0].lower()}{_X[1:]}.",
        f"{_X} aime les télégrammes.",
    ),
    _lead(
        "ceremony",
        r"\b(?:inaugur\w+|cérémonie|première pierre|coup d'envoi|lancement officiel|ruban|ont visité|a visité)\b",
        "ceremony",
        f"Pour le coup d'envoi du port, {_X[0].lower()}{_X[1:]} a fait mardi un signe à {_Y}.",
        f"{_X} a acheté un bateau.",
    ),
    _lead(
        "visit",
        r"\b(?:(?<!rendu )(?<!rend )(?<!rendre )(?<!rendra )visite|déplacement|séjour|voyage|tournée|"
        r"escale|de passage|se rend|s'est rendue?|est arrivée?|"
        r"est attendue?)\b",
        "visit",
        f"{_X}, de passage au Pérou, a parlé de pêche.",
        f"{_X} a acheté un bateau.",
    ),
)

CHAIRS = re.compile(
    r"\b(?:condui(?:te?s?|sait|saient)|dirig(?:ee?s?|eait)|presid(?:ee?s?|ait|aient)|co-?presid\w+|menee?s?|emmenee?s?|"
    r"representee?s?|signataires?|signatures?|signee?s?|paraphee?s?|cote|partie|delegations?|a la tete|chefs? de)\b",
    re.IGNORECASE,
)
"""In the sentence after a session or a signing: who sat there."""
BEHALF = re.compile(
    r"\b(?:au nom|de la part|a l'invitation|sur invitation|a l'initiative|a la demande|sur instructions?|porteur|"
    r"porteuse|emissaires?|envoyee?s?(?: speciale?s?| personnelle?s?)?|representante?s?(?: personnelle?| speciale?)?|"
    r"message|lettre|salutations|voeux|feu|successeur|predecesseur|epouse|fils|fille|conseillere?|nommee? par|"
    r"designee? par)(?: \w+){0,3}? (?:de|du|d'|des|par)(?: (?:la|le|l'|son|sa|s\.e\.m?\.|m\.|mme))* ?$",
    re.IGNORECASE,
)
"""Before those in whose name somebody acts."""
AGREED = re.compile(
    r",? (?:(?:⟨[TL]\d+⟩|a|au|en),? ?){0,4}(?:ont|sont|se sont)(?: \w+ment| egalement| aussi|,? ⟨T\d+⟩,?| (?:a|au|en) "
    r"(?:\w+ )?⟨L\d+⟩,?){0,3} (?:convenue?s?|decide|arrete|mis(?:es)? d'accord|accordee?s|entendue?s|"
    r"examine|passe en revue|fait le (?:point|tour)|parle (?:(?:⟨T\d+⟩,? )?(?:pendant|durant)|d|longuement)|"
    r"harmonise|accorde leurs violons|planche|debattu|discute|echange|aborde|evoque|resolu|"
    r"engage|engagee?s|trouve un (?:accord|terrain)|scelle|conclu|fixe|adopte|regle)",
    re.IGNORECASE,
)
"""Right after those who stand as one subject: they decided something with one another."""
_ADVERB = r"(?:[^.;:«»⟨⟩]{0,30}?(?:⟨[TL]\d+⟩,? ?)?){0,2}"
SPOKEN = re.compile(
    rf"\b(?:a|ont)\b{_ADVERB}[^.;:«»⟨⟩]{{0,20}}?\b(?:(?P<direct>assure|remercie|informe|rassure|invite|entretenu|"
    r"felicite|encourage|exhorte|complimente)e?s?|"
    r"fait (?:part|savoir|etat|valoir)|exprime|expose|presente|explique|reitere|reaffirme|indique|confie|confirme|"
    r"annonce|promis|rappele|demande|plaide|sollicite|traduit|manifeste|temoigne|renouvele|detaille|livre)\b"
    rf"{_ADVERB}[^.;:«»⟨⟩]{{0,60}}$",
    re.IGNORECASE,
)
"""All that stands between one who speaks and the one spoken to; `direct` verbs have them as their object."""
FACING = re.compile(r"\b(?:son|sa) (?:\w+ )?(?:hote|hotesse|visiteuse?r?|interlocut\w+|invitee?)\b", re.IGNORECASE)
"""In a mention: one who is there with the speaker (« son hôte »)."""
AFAR = re.compile(
    r"\b(?:lettre|message|missive|telegramme|courrier|communique|interview|tribune|tweet|twitter|facebook|reseaux|"
    r"conference de presse|point de presse|journalistes|la presse|televis\w+|radio|discours|telephone|telephonique|"
    r"selon|d'apres|a en croire|victoire|match|finale|coupe|championnat|equipe|publiquement)\b",
    re.IGNORECASE,
)
"""In a sentence: what is told in it was not said face to face."""
