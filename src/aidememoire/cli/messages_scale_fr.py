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
    "help.read.parts": (
        "Écrire les lectures en fichiers Parquet dans ce dossier plutôt qu'un registre ; `load` les y verse."
    ),
    "help.read.engine": "Ce qui lit vers --parts : des processus de cette machine (local), ou Ray.",
    "help.read.address": (
        "Adresse d'une grappe Ray en marche (par défaut : Ray est lancé ici avec --workers processus)."
    ),
    "help.load": "Verser au registre les lectures écrites par `read --parts`, avec leurs événements.",
    "help.load.folders": "Dossiers de lectures, dans l'ordre où les verser.",
    "example.load": (
        "Exemple : aidememoire read archive/ --parts lots/ --engine ray && aidememoire load lots/ --record vn.db"
    ),
    "usage.engine": "{value} n'est pas un moteur (permis : {allowed})",
    "usage.ray": "Ray écrit des fichiers ; nommez avec --parts un dossier que chaque machine voit",
    "usage.address": "une adresse va avec --engine ray",
    "usage.parts": "les lectures vont en fichiers ou au registre, pas aux deux ; versez ensuite les fichiers",
    "usage.no_parts": (
        "il n'y a pas de lectures dans {path} ; écrivez-en avec `aidememoire read CHEMIN --parts {path}`"
    ),
    "parts.files.one": "de {n} fichier, dans {path}",
    "parts.files.many": "de {n} fichiers, dans {path}",
    "parts.interrupted": (
        "Interrompu : les fichiers finis sont gardés dans {path} ; la même commande continue avec les autres."
    ),
    "load.interrupted": "Interrompu : ce qui a été versé est gardé dans {path} ; la même commande continue de là.",
    "help.settings": (
        "Ce qui est réglé, et où : dans un fichier (aidememoire.toml), dans l'environnement, ou nulle part."
    ),
    "help.settings.key": "Montrer seulement la valeur de ce réglage.",
    "example.settings": "Exemple : AIDEMEMOIRE_WORKERS=4 aidememoire settings",
    "usage.setting": "{value} n'est pas un réglage (permis : {allowed})",
    "settings.key": "réglage",
    "settings.value": "valeur",
    "settings.from": "d'où",
    "settings.default": "par défaut",
}
