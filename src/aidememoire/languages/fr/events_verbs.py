"""Shapes of verbs: tense, voice, negation, and the governors of infinitives."""

from __future__ import annotations

from aidememoire.languages.fr.events_shapes import CLITIC, GAP, LOOSE, shape
from aidememoire.languages.fr.events_tenses import FINITES, INFINITIVES

_DONE = r"⟪(?!n_)\w+:participle⟫"
_DAY = "Le ministre espagnol Diego Alarcón Ruiz"
_AMB = "l'ambassadeur du Pérou, Hugo Tineo"

NEGATED = (
    shape(
        "negated-passive-to-come",
        r"(?P<at>\bne (?:sera|seront|serait|seraient) (?:\w+ment )?(?:pas|plus|point))\b"
        rf"{LOOSE}⟪(?!n_)\w+:participle⟫",
        "passive",
        ("L'ambassadeur du Pérou, Hugo Tineo, ne sera pas reçu mardi par le ministre espagnol Diego Alarcón Ruiz.",),
        ("L'ambassadeur du Pérou, Hugo Tineo, n'a pas été reçu par le ministre espagnol Diego Alarcón Ruiz.",),
        status="cancelled",
    ),
    shape(
        "negated-verb-to-come",
        r"(?P<at>\b(?:ne |n')(?:devrai(?:t|ent)|doi(?:t|vent)|va|vont|entend(?:ent)?|compte(?:nt)?|pourr(?:a|ont|"
        r"ait|aient)|"
        r"peu(?:t|vent)|prévoi(?:t|ent)))[^⟪⟨.;]{0,25}?\b(?:pas|plus|point)\b"
        rf"{LOOSE}(?:se |s'|y |l')?⟪(?!n_)\w+:(?:infinitive|participle)⟫",
        "active",
        (f"{_DAY} ne devrait pas rencontrer jeudi {_AMB}.", f"{_DAY} n'entend pas recevoir {_AMB}."),
        (f"{_DAY} n'a pas rencontré {_AMB}.",),
        status="cancelled",
    ),
    shape(
        "negated-verb",
        r"(?P<at>\b(?:n'|ne )(?:s'|se |l'|les |lui )?(?:\w+))[^⟪⟨.;]{0,25}?"
        rf"\b(?:pas|jamais|plus|guère|point|ni)\b{LOOSE}"
        r"⟪(?!n_)\w+:(?:participle|infinitive)⟫",
        "active",
        (f"{_DAY} n'a pas rencontré {_AMB}.",),
        (f"{_DAY} a rencontré {_AMB}.",),
        status="denied",
    ),
    shape(
        "nobody-or-nothing",
        r"(?P<at>\b(?:n'|ne )(?:s'|se |l'|les |lui )?\w+(?: \w+)? ?)⟪(?!n_)\w+:participle⟫ "
        r"(?:aucune?|ni |personne\b|nulle? |pas une?|que (?:des|quelques|de)|qu'une? (?:\w+ )?(?:salut|mot|poignée|"
        r"regard|sourire|formule|politesse|parole))",
        "active",
        (f"{_DAY} n'a tenu aucune session avec {_AMB}.", f"{_DAY} et {_AMB}, n'ont échangé qu'un salut."),
        (f"{_DAY} a rencontré {_AMB}.",),
        status="denied",
    ),
    shape(
        "negated-future",
        r"(?P<at>\b(?:n'|ne )(?:s'|se |y |le |la |l')?)⟪(?!n_)\w+:(?:future|conditional)⟫ "
        r"(?:\w+ment |donc |bien )?(?:pas|plus|point)\b",
        "active",
        (f"{_DAY} n'arrivera pas mardi à Lima.", f"{_DAY} ne rencontrera finalement pas {_AMB}."),
        (f"{_DAY} arrivera mardi à Lima.",),
        status="cancelled",
    ),
    shape(
        "denied-or-refused-verb",
        rf"(?P<at>\b(?:a|ont|avait)\b[^⟪⟨.;]{{0,20}}?(?:démenti|refusé|nié|décliné)){LOOSE}"
        r"⟪(?!n_)\w+:(?:participle|infinitive)⟫",
        "active",
        (f"{_DAY} a refusé mardi 4 mars 2025 de rencontrer {_AMB}.",),
        (f"{_DAY} a rencontré mardi 4 mars 2025 {_AMB}.",),
        status="denied",
    ),
)

PASSIVES = (
    shape(
        "seen-given",
        rf"\b(?:s'est|se sont) vue?s?{GAP} ?⟪seen_given:participle⟫",
        "passive",
        (
            "L'ambassadeur du Pérou, Hugo Tineo, s'est vu accorder une audience par le ministre espagnol Diego Alarcón "
            "Ruiz.",
        ),
        (f"{_DAY} a reçu {_AMB}.",),
    ),
    shape(
        "summoned-today",
        rf"\b(?:est|sont){GAP} ?⟪summoned:participle⟫",
        "passive",
        ("L'ambassadeur du Pérou en Espagne, Hugo Tineo, est convoqué mardi au ministère des Affaires étrangères.",),
        (
            "L'ambassadeur du Pérou en Espagne, Hugo Tineo, a été convoqué mardi au ministère espagnol des Affaires "
            "étrangères.",
        ),
        status="planned",
    ),
    shape(
        "passive-pluperfect",
        rf"\b(?:avait|avaient){GAP} ?été{GAP} ?{_DONE}",
        "passive",
        (f"Jeudi, {_AMB[0].upper()}{_AMB[1:]}, avait été reçu par le ministre espagnol Diego Alarcón Ruiz.",),
        (f"{_DAY} a reçu {_AMB}.",),
        background=True,
        recent=True,
    ),
    shape(
        "passive-conditional",
        rf"\b(?:aurait|auraient){GAP} ?été{GAP} ?{_DONE}",
        "passive",
        ("L'ambassadeur du Pérou, Hugo Tineo, aurait été reçu par le ministre espagnol Diego Alarcón Ruiz.",),
        (f"{_DAY} a reçu {_AMB}.",),
        told=True,
    ),
    shape(
        "passive-perfect",
        rf"\b(?:a|ont|fut|furent){GAP} ?été{GAP} ?{_DONE}|\b(?:fut|furent){GAP} ?{_DONE}",
        "passive",
        ("L'ambassadeur du Pérou, Hugo Tineo, a été reçu lundi par le ministre espagnol Diego Alarcón Ruiz.",),
        (f"{_DAY} a reçu {_AMB}.",),
    ),
    shape(
        "passive-future",
        rf"\b(?:sera|seront|(?:doit|doivent|devra|devront|devrait|devraient|devait|devaient|va|vont|"
        rf"pourrait){GAP} ?être){GAP} ?{_DONE}",
        "passive",
        ("L'ambassadeur du Pérou, Hugo Tineo, sera reçu lundi par le ministre espagnol Diego Alarcón Ruiz.",),
        (f"{_DAY} a reçu {_AMB}.",),
        status="planned",
    ),
    shape(
        "passive-infinitive",
        rf"\b(?:être|ayant été|avoir été|était|étaient){GAP} ?⟪(?:receive|welcome|summon|receive_credentials|"
        rf"receive_newcomers):participle⟫",
        "passive",
        (
            "Après avoir été reçu par le ministre espagnol Diego Alarcón Ruiz, l'ambassadeur du Pérou, Hugo "
            "Tineo, a quitté "
            "Madrid.",
        ),
        (f"{_DAY} a reçu {_AMB}.",),
    ),
    shape(
        "passive-present",
        rf"\b(?:est|sont){GAP} ?⟪(?:receive|welcome|summon|receive_credentials|receive_newcomers):participle⟫",
        "passive",
        ("L'ambassadeur du Pérou, Hugo Tineo, est reçu par le ministre espagnol Diego Alarcón Ruiz.",),
        (f"{_DAY} a reçu {_AMB}.",),
        untensed=True,
    ),
)

PERFECTS = (
    shape(
        "expected-visitor",
        rf"\b(?:est|sont|était|étaient){GAP} ?⟪(?:come_to|announced_at):participle⟫",
        "active",
        (
            "La ministre ghanéenne Ama Boateng-Osei est attendue mardi au Togo.",
            "La ministre ghanéenne Ama Boateng-Osei est annoncée mardi au Togo.",
        ),
        (f"{_DAY} a rencontré {_AMB}.",),
        status="planned",
    ),
    shape(
        "reflexive-pluperfect",
        rf"\b(?:s'était|s'étaient|s'y étaient){GAP} ?{_DONE}",
        "reflexive",
        (f"{_DAY} s'était entretenu mardi avec {_AMB}.",),
        (f"{_DAY} a rencontré {_AMB}.",),
        background=True,
        recent=True,
    ),
    shape(
        "reflexive-conditional",
        rf"\bse (?:serait|seraient){GAP} ?{_DONE}",
        "reflexive",
        (f"{_DAY} se serait entretenu avec {_AMB}.",),
        (f"{_DAY} a rencontré {_AMB}.",),
        told=True,
    ),
    shape(
        "subjunctive",
        rf"\b{CLITIC}(?:se )?(?:ait|aient|soit|soient){GAP} ?{_DONE}",
        "active",
        (
            "Le porte-parole du gouvernement espagnol, Pablo Encinas Roy, a démenti que le ministre espagnol "
            "Diego Alarcón "
            "Ruiz ait rencontré la ministre péruvienne Rosa Quispe.",
        ),
        (f"{_DAY} a rencontré {_AMB}.",),
        told=True,
    ),
    shape(
        "reflexive-perfect",
        rf"\b(?:s'est|se sont|s'y est|s'y sont){GAP} ?{_DONE}",
        "reflexive",
        (f"{_DAY} s'est entretenu au téléphone avec {_AMB}.",),
        (f"{_DAY} a rencontré {_AMB}.",),
    ),
    shape(
        "active-pluperfect",
        rf"\b(?:{CLITIC}(?:avait|avaient)|(?:était|étaient)){GAP} ?{_DONE}",
        "active",
        (f"{_DAY} avait rencontré lundi {_AMB}.",),
        (f"{_DAY} a rencontré {_AMB}.",),
        background=True,
        recent=True,
    ),
    shape(
        "active-conditional",
        rf"\b{CLITIC}(?:aurait|auraient|serait|seraient){GAP} ?{_DONE}",
        "active",
        (f"{_DAY} aurait rencontré {_AMB}.",),
        (f"{_DAY} a rencontré {_AMB}.",),
        told=True,
    ),
    shape(
        "active-future-perfect",
        rf"\b{CLITIC}(?:aura|auront){GAP} ?{_DONE}",
        "active",
        (f"{_DAY} aura rencontré {_AMB}.",),
        (f"{_DAY} a rencontré {_AMB}.",),
        status="planned",
    ),
    shape(
        "clitic-perfect",
        rf"\b(?:l'|les |lui |leur )(?:a|ont){GAP} ?{_DONE}",
        "active",
        (f"{_DAY} est arrivé à Lima. La ministre péruvienne Rosa Quispe l'a reçu.",),
        (f"{_DAY} a rencontré {_AMB}.",),
        clitic=True,
    ),
    shape(
        "active-perfect",
        rf"\b{CLITIC}(?:en )?(?:a|ont|est|sont){GAP} ?{_DONE}",
        "active",
        (f"{_DAY} a rencontré mardi {_AMB}.", f"{_DAY} a également reçu {_AMB}."),
        (f"{_DAY} rencontrera {_AMB}.",),
    ),
    shape(
        "second-participle",
        r"(?P<at>\b(?:a|ont))(?! été| ete) [^⟪.;]{2,110}? et(?: \w+ment| ensuite)? ⟪(?:meet|see|receive):participle⟫",
        "active",
        (f"{_DAY} a assisté à une fête à Lima et rencontré {_AMB}.",),
        (f"{_DAY} a été félicité et reçu par {_AMB}.",),
    ),
    shape(
        "perfect-infinitive",
        rf"\b(?:après |pour )?(?:avoir|ayant|s'être|s'étant|être|étant){GAP} ?{_DONE}",
        "gerund",
        (f"Après avoir reçu {_AMB}, le ministre espagnol Diego Alarcón Ruiz a salué sa mission.",),
        (f"{_DAY} recevra {_AMB}.",),
    ),
    shape(
        "participle-arrived",
        r"(?:^|[,–—] ?|⟩,? )(?P<at>⟪arrive:participle⟫)(?! (?:au terme|en fin|a la fin|a echeance)\b)",
        "gerund",
        (
            "Arrivé lundi à Lima, le ministre espagnol Diego Alarcón Ruiz a rencontré la présidente péruvienne "
            "Rosa Quispe.",
        ),
        (f"{_DAY} recevra {_AMB}.",),
    ),
    shape(
        "participle-gathered",
        r"^(?P<at>⟪gather:participle⟫)",
        "gerund",
        (
            "Réunis lundi à Lima, le ministre espagnol Diego Alarcón Ruiz et la ministre péruvienne Rosa Quispe ont "
            "parlé de pêche.",
        ),
        (f"{_DAY} recevra {_AMB}.",),
    ),
    shape(
        "participle-expected",
        r"(?:^|[,–—] ?|⟩,? )(?P<at>⟪come_to:participle⟫)",
        "gerund",
        ("Attendue lundi au Togo, la ministre ghanéenne Ama Boateng-Osei y signera un accord de pêche.",),
        (f"{_DAY} recevra {_AMB}.",),
        status="planned",
    ),
    shape(
        "participle-accompanied",
        r"(?P<at>(?:\b(?:était|étaient|est|sont) )?⟪accompany:participle⟫)",
        "active",
        (
            f"{_DAY} a reçu mardi la ministre péruvienne Rosa Quispe. "
            "La ministre péruvienne Rosa Quispe, accompagnée du député péruvien Saúl Inti, a salué l'accueil.",
        ),
        (f"{_DAY} recevra {_AMB}.",),
    ),
    shape(
        "participle-passive",
        rf"(?<!\bson )(?<!\bleur )(?<!\bl')(?<!\bd')(?P<at>{_DONE})(?=[^.;]{{0,120}}?\bpar\b)",
        "passive",
        ("Une délégation péruvienne reçue à Madrid par le ministre espagnol Diego Alarcón Ruiz.",),
        (f"{_DAY} recevra {_AMB}.",),
    ),
)

VERBS = (*NEGATED, *PASSIVES, *PERFECTS, *FINITES, *INFINITIVES)
