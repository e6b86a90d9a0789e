"""French words of reading much: the first look, several processes, what was passed over."""

from __future__ import annotations

MESSAGES = {
    "help.read.gate": (
        "Regarder d'abord si une page peut relater un contact entre États, et laisser de côté celles qui ne "
        "le peuvent pas (par défaut)."
    ),
    "help.read.workers": (
        "Processus qui lisent à la fois sur cette machine ; le registre est le même avec un ou plusieurs."
    ),
    "help.read.resume": (
        "Laisser de côté les comptes rendus que le registre a déjà lus ou écartés : reprendre une lecture interrompue."
    ),
    "help.passed": "Les pages qu'un premier regard a écartées faute de contact entre États, et pourquoi.",
    "help.passed.reason": "Seulement les pages écartées pour cette raison : no_side, no_contact, no_office, apart.",
    "example.passed": "Exemple : aidememoire passed --reason apart --record vn.db",
    "usage.resume": "seul un registre peut dire ce qui est déjà connu ; nommez-le avec --record",
    "usage.reason": "{value} n'est pas une raison (permises : {allowed})",
    "read.counts": "{rate} par seconde · {kept} lus · {passed} écartés · {refused} refusés",
    "read.passed.one": "{n} écarté",
    "read.passed.many": "{n} écartés",
    "passed.line": "écarté : {source} : {reason}",
    "reason.no_side": "aucun État n'y est nommé",
    "reason.no_contact": "aucun contact n'y est relaté",
    "reason.no_office": "personne n'y est nommé dans une fonction",
    "reason.apart": "États, fonctions et contacts n'y sont nulle part ensemble",
    "passed.none": "Rien n'a été écarté.",
    "passed.again": "Pour lire quand même une page : aidememoire read PAGE --no-gate --record {path}",
}
