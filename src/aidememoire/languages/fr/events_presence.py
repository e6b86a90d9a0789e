"""French words by which a later sentence says who else was at a contact."""

from __future__ import annotations

from aidememoire.rules.leads import build_leads

_CONTACT = (
    r"(?:audiences?|rencontres?|entretiens?|entrevues?|réunions?|séances?(?: de travail)?|discussions|échanges|"
    r"pourparlers|tête-à-tête|cérémonies?|travaux|visite|concertations?|consultations|signature)"
)
_THIS = rf"(?:la |l'|le |les |cette |cet |ces |ce |aux |au |ladite )(?:\w+ )?{_CONTACT}"
_ALSO = r"(?:(?:également|aussi|notamment|par ailleurs|en outre|effectivement|activement|de leur côté) )?"
_MET = "Le ministre espagnol Diego Alarcón Ruiz a reçu lundi l'ambassadeur du Pérou, Hugo Tineo."
_SIGNED = "Le Chili et le Pérou ont signé mardi un accord de pêche à Lima."
_presence = build_leads("fr", what="present")

PRESENCE = (
    _presence(
        "at-a-contact",
        rf"\b{_CONTACT}\b[^.;⟨]{{0,60}}?(?:\b(?:déroulée?s?|tenue?s?|passée?s?|eu lieu|tient|déroule|"
        r"intervenue?s?|organisée?s?)\b[^.;⟨]{0,40}?(?:{time}[^.;⟨]{0,20}?|{place}[^.;⟨]{0,20}?){0,3})"
        r"en présence (?:notamment |entre autres )?(?:de|du|des|d')",
        "after",
        (f"{_MET} L'audience s'est déroulée en présence de la directrice espagnole de la Pêche, Alba Rueda.",),
        (f"{_MET} Le film est sorti en présence de la directrice espagnole de la Pêche, Alba Rueda.",),
    ),
    _presence(
        "by-attending",
        r"\b(?:a|ont|avaient|avait) " + _ALSO + r"(?:assisté|pris part|participé|été associée?s?) "
        rf"{_ALSO}(?:à )?{_THIS}|"
        r"\b(?:assistait|assistaient|participait|participaient|prenait part|prenaient part) "
        + rf"{_ALSO}(?:à )?{_THIS}|"
        rf"\b(?:était|étaient|est|sont) {_ALSO}présente?s? (?:à |lors d\w+ )?{_THIS}",
        "before",
        (f"{_MET} La directrice espagnole de la Pêche, Alba Rueda, a également assisté à l'audience.",),
        (f"{_MET} La directrice espagnole de la Pêche, Alba Rueda, a assisté au carnaval.",),
    ),
    _presence(
        "who-attended",
        rf"\bont {_ALSO}(?:assisté|pris part|participé) {_ALSO}(?:à )?{_THIS}[^.;⟨]{{0,40}}?"
        r"(?=[,:]? ?(?:(?:le|la|l'|les|mm\.?|"
        r"côté \w+) ?)?(?:⟨[PG]))|"
        rf"\b(?:à laquelle|auquel|auxquels|auxquelles) (?:ont |a |avait |avaient )?{_ALSO}"
        r"(?:assist\w+|particip\w+|pren\w+ part|pris part)|"
        r"(?:^|[.;,] ?)(?:étaient|était|furent) (?:également |aussi |notamment )*présente?s?"
        r"(?: (?:à|lors d\w+) ?[^.;⟨]{0,40})?",
        "after",
        (
            f"{_MET} Ont pris part à la rencontre la directrice espagnole de la Pêche, Alba Rueda, et le député Luis "
            "Arce.",
            f"{_MET} Étaient également présents la directrice espagnole de la Pêche, Alba Rueda, et le député Luis "
            "Arce.",
        ),
        (f"{_MET} Ont pris part au carnaval la directrice espagnole de la Pêche, Alba Rueda, et Luis Arce.",),
    ),
    _presence(
        "by-their-presence",
        rf"\b{_CONTACT}\b[^.;⟨]{{0,40}}?\b(?:enregistré|connu|vu|noté|bénéficié de|a été rehaussée? (?:par|de)) "
        r"(?:la )?"
        r"(?:présence|participation) (?:effective |notamment |remarquée )?(?:de|du|des|d')|"
        r"\bon (?:notait|note|a noté|relevait|remarquait) (?:également )?"
        r"la (?:présence|participation) (?:de|du|des|d')",
        "after",
        (f"{_MET} L'audience a enregistré la présence de la directrice espagnole de la Pêche, Alba Rueda.",),
        (f"{_MET} La ville a connu la présence de la directrice espagnole de la Pêche, Alba Rueda.",),
    ),
    _presence(
        "at-ones-side",
        r"\bavai(?:t|ent) (?:notamment )?à (?:ses|leurs) côtés|\b(?:était|étaient) "
        r"(?:entourée?s?|flanquée?s?|assistée?s?) "
        r"(?:notamment )?(?:de|du|des|d'|par)",
        "after",
        (f"{_MET} Le ministre avait à ses côtés la directrice espagnole de la Pêche, Alba Rueda.",),
        (f"{_MET} Le ministre a mis de côté la directrice espagnole de la Pêche, Alba Rueda.",),
    ),
    _presence(
        "signed-for",
        r"(?P<who>{person}),? (?:(?:a|ont|avait|avaient) (?:signé|paraphé|apposé)[^.;⟨]{0,40} )?"
        r"(?:pour|au nom|côté|du côté)[^.;,⟨]{0,40}{state}",
        "signatory",
        (f"{_SIGNED} La ministre Alba Neira a signé pour le Chili ; le ministre Luis Quispe, pour le Pérou.",),
        (f"{_MET} La directrice espagnole de la Pêche, Alba Rueda, a signé pour le Pérou.",),
    ),
    _presence(
        "signatures-borne",
        r"\b(?:port(?:e|ent|ait|aient)|revêtue?s?|munie?s?)\b[^.;⟨]{0,30}\b(?:signatures?|paraphes?) (?:conjointes? )?"
        r"(?:de|du|des|d')",
        "after",
        (f"{_SIGNED} Le texte porte les signatures de la ministre Alba Neira et du ministre Luis Quispe.",),
        (f"{_SIGNED} Le texte porte le nom de la ministre Alba Neira.",),
    ),
)
