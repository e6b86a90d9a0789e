"""Shapes of verbs in simple tenses, gerunds, and infinitives with their governors."""

from __future__ import annotations

from aidememoire.languages.fr.events_fates import SAID, SAID_OF
from aidememoire.languages.fr.events_shapes import GAP, LOOSE, shape

_FULL = r"⟪(?!n_)\w+:infinitive⟫"
_DAY = "Le ministre espagnol Diego Alarcón Ruiz"
_AMB = "l'ambassadeur du Pérou, Hugo Tineo"

_NOT_QUALIFIED = "".join(
    rf"(?<!\b{word} \w{{{length}}} )" for word in ("une", "leur", "cette") for length in range(3, 13)
)
"""« une rare rencontre »: a noun with its adjective, not a verb."""

_NO_SIGN = "".join(rf"(?<!\b{word} (?=⟪sign:))" for word in ("le", "un", "ce", "du"))
"""« sous le signe de l'amitié »: a noun, where a pronoun before « signe » would be another verb's."""

FINITES = (
    shape(
        "present",
        r"(?<!\btoute )(?<!quelque )(?<!\bautre )(?<!\bla )(?<!\bsa )(?<!une )(?<!tte )(?<!"
        r"\bde )(?<!eur )(?<!l')(?<!d')(?<!\w's )(?<!derniere )(?<!prochaine )(?<!\bau )(?<!\bpar )(?<!\w\wes )"
        r"(?<!iere )(?<!onde )(?<!: )(?<!veau )"
        rf"{_NOT_QUALIFIED}{_NO_SIGN}"
        r"(?P<at>(?:\b(?:s'|se |les |lui ))?⟪(?!n_)\w+:present⟫)(?! (?:\w+ ){0,2}(?:(?:à|au|en) ⟨L\d+⟩ )?entre\b)",
        "active",
        (f"{_DAY} reçoit {_AMB}.",),
        (f"{_DAY} recevra {_AMB}.",),
        untensed=True,
    ),
    shape(
        "clitic-imperfect",
        r"(?P<at>(?<=\bqui )(?:l'|les? |la |leur |lui )⟪(?!n_)\w+:(?:imperfect|past|present)⟫)",
        "active",
        (
            f"{_DAY} a remercié mardi à Lima la ministre péruvienne Rosa Quispe, qui le recevait.",
            f"{_DAY} a remercié mardi à Lima la ministre péruvienne Rosa Quispe, qui l'accueillait.",
        ),
        (f"{_DAY} recevra {_AMB}.",),
        clitic=True,
    ),
    shape(
        "imperfect-or-past",
        r"(?P<at>(?:\b(?:s'|se |l'|les |lui ))?⟪(?!n_)\w+:(?:imperfect|past)⟫)",
        "active",
        (f"{_DAY}, qui rencontrait lundi {_AMB}, a parlé de pêche.",),
        (f"{_DAY} recevra {_AMB}.",),
    ),
    shape(
        "future",
        r"(?P<at>(?:\b(?:s'|se |l'|les |lui ))?⟪(?!n_)\w+:future⟫)",
        "active",
        (f"{_DAY} recevra {_AMB}.",),
        (f"{_DAY} a reçu {_AMB}.",),
        status="planned",
    ),
    shape(
        "conditional-said",
        rf"(?:{SAID}|{SAID_OF})[^.;⟪]{{0,140}}?(?P<at>(?:\b(?:s'|se |l'|les |lui |y ))?⟪(?!n_)\w+:conditional⟫)"
        r"(?! (?:\w+ )?pas\b)(?![^.;]{0,160}\bsi\b)",
        "active",
        (f"Le ministère a indiqué mardi que {_DAY[0].lower()}{_DAY[1:]} recevrait jeudi {_AMB}.",),
        (f"{_DAY} recevrait {_AMB}.", f"Selon la presse, {_DAY[0].lower()}{_DAY[1:]} recevrait {_AMB}."),
        status="planned",
    ),
    shape(
        "conditional",
        r"(?P<at>(?:\b(?:s'|se |l'|les |lui ))?⟪(?!n_)\w+:conditional⟫)",
        "active",
        (f"{_DAY} recevrait {_AMB}.",),
        (f"{_DAY} a reçu {_AMB}.",),
        status="proposed",
        told=True,
    ),
    shape(
        "gerund",
        r"(?P<at>(?:\b(?:en |tout en ))?(?:\b(?:s'|se ))?⟪(?!n_)\w+:gerund⟫)",
        "gerund",
        (f"Recevant lundi {_AMB}, le ministre espagnol Diego Alarcón Ruiz a salué sa mission.",),
        (f"{_DAY} recevra {_AMB}.",),
    ),
)

INFINITIVES = (
    shape(
        "proposed-infinitive",
        rf"(?P<at>\b(?:(?:a|ont) (?:proposé|offert|demandé|souhaité|suggéré)|propose|proposent|souhaite|"
        rf"souhaitent|souhaitant|"
        rf"s'est (?:dite?|déclarée?) (?:prête?|disposée?)|espère|voudrait|aimerait|pourrait|pourraient|(?:a|"
        rf"ont) invité|invite)\b)"
        rf"[^⟪.;]{{0,90}}?(?:à|de|d'|et)?(?: se| s'| le| l'|,)*{LOOSE}{_FULL}",
        "active",
        (f"{_DAY} a proposé mardi de rencontrer {_AMB}.",),
        (f"{_DAY} doit rencontrer {_AMB}.",),
        status="proposed",
    ),
    shape(
        "planned-infinitive",
        rf"(?P<at>\b(?:doit|doivent|devra|devront|devrait|devraient|devait|devaient|va|vont|"
        rf"s'apprête à|s'apprêtent à|se prépare à|se préparent à|compte|"
        rf"comptent|"
        rf"prévoit de|prévoient de|sont convenus de|sont convenues de|ont convenu de|envisage de|"
        rf"aura l'occasion de|"
        rf"(?:a|ont) (?:donné|marqué) (?:son|leur) (?:accord|feu vert|aval)(?: de principe)?,? (?:pour|à)|"
        rf"(?:a|ont|avait|avaient) (?:prévu|accepté|convenu|décidé) de)\b)"
        rf"{LOOSE}(?:se |s'|l')?{_FULL}",
        "active",
        (f"{_DAY} doit rencontrer jeudi {_AMB}.",),
        (f"{_DAY} a reçu {_AMB}.",),
        status="planned",
    ),
    shape(
        "infinitive-made-possible",
        rf"\b(?:a|ont)(?: {{time}})? (?:permis|(?:donné|offert|fourni) (?:l'occasion|l'opportunité))\b[^⟪.;]{{0,120}}?"
        rf"⟨[PG]\d+⟩,?(?: {{time}},?)? de (?:se |s'|l')?(?P<at>{_FULL})",
        "active",
        (
            f"Un forum à Madrid a permis à la ministre péruvienne Rosa Quispe de s'entretenir jeudi avec "
            f"{_DAY[0].lower()}{_DAY[1:]}.",
        ),
        (f"{_DAY} doit recevoir {_AMB}.",),
    ),
    shape(
        "recent-infinitive",
        rf"(?P<at>\b(?:vient de|viennent de|venait de|(?:est|sont|était) (?:allée?s?|venue?s?)|"
        rf"(?:a|ont) (?:pu|tenu à|fini par|dû|su|eu (?:l'occasion|l'honneur|le plaisir|l'opportunité) de))\b)"
        rf"{LOOSE}(?:se |s'|l')?{_FULL}",
        "active",
        (f"{_DAY} vient de rencontrer {_AMB}.", f"{_DAY} a eu l'honneur de rencontrer {_AMB}."),
        (f"{_DAY} doit recevoir {_AMB}.",),
    ),
    shape(
        "sequel-infinitive",
        rf"(?P<at>\b(?:avant de|avant d'|pour|afin de)(?: se| s'| y|,)*{GAP} ?{_FULL})",
        "gerund",
        (f"{_DAY} s'est rendu à Lima pour rencontrer la présidente péruvienne Rosa Quispe.",),
        (f"{_DAY} doit recevoir {_AMB}.",),
    ),
)
