"""French words of the upkeep of an installation: the doctor, and completion in a shell."""

from __future__ import annotations

MESSAGES = {
    "help.plain.json": "Imprimer la réponse en un document JSON.",
    "help.doctor": "Ce que cette installation possède, ce qui lui manque, et que faire.",
    "help.doctor.json": "Imprimer les constats en JSON.",
    "example.doctor": "Exemple : aidememoire doctor --record vn.db",
    "doctor.part": "partie",
    "doctor.found": "constat",
    "doctor.good": "bon",
    "doctor.absent": "absent",
    "doctor.bad": "MAUVAIS",
    "doctor.well": "Tout ce qu'il faut est là.",
    "doctor.faults.one": "{n} chose est à remettre en ordre.",
    "doctor.faults.many": "{n} choses sont à remettre en ordre.",
    "doctor.program": "aidememoire",
    "doctor.missing": "pas installé",
    "doctor.python.advice": "installez Python {least} ou plus récent",
    "doctor.sqlite.advice": (
        "ce SQLite est bâti sans la recherche plein texte ; installez un Python avec un SQLite courant"
    ),
    "doctor.packs": "langues",
    "doctor.packs.advice": "corrigez ces lignes, ou réinstallez le programme",
    "doctor.pack": "{rules} règles, version {version}",
    "doctor.language": "langue {code}",
    "doctor.extra": "complément {extra}",
    "doctor.extra.sources": "pages du web, fils, archives, fichiers PDF et Word",
    "doctor.extra.export": "documents Word, calendriers, Parquet, images",
    "doctor.extra.web": "les pages et l'API de `serve`",
    "doctor.extra.postgres": "registres dans PostgreSQL",
    "doctor.extra.scale": "lecture sur plusieurs machines avec Ray",
    "doctor.settings": "réglages",
    "doctor.settings.none": "pas de fichier ; ce qui est réglé l'est dans l'environnement",
    "doctor.record": "registre",
    "doctor.record.none": "{place} n'existe pas encore",
    "doctor.record.good": "{place}, tables {tables}",
    "doctor.record.older": "{place}, tables plus anciennes ; la prochaine commande les portera à {tables}",
    "doctor.record.newer": "{place} a été écrit par une version plus récente de ce programme",
    "doctor.record.empty": "{place} ne contient rien",
    "doctor.record.other": "{place} est la base de données d'autre chose",
    "doctor.record.advice": "nommez un autre registre avec --record, ou installez la version plus récente",
    "doctor.record.readonly": "{place} ne peut pas être écrit",
    "doctor.record.readonly.advice": "demandez le droit d'écriture à son propriétaire, ou faites-en une copie",
    "doctor.room": "place sur le disque",
    "doctor.room.free": "{size} Gio libres dans {place}",
    "doctor.room.advice": "moins de 1 Gio est libre ; faites de la place avant de lire beaucoup",
    "help.completion": "Imprimer le script par lequel un shell complète commandes et options.",
    "help.completion.shell": "Le shell auquel il est destiné.",
    "example.completion": "Exemple : aidememoire completion bash >> ~/.bashrc",
    "usage.shell": "{value} n'est pas un shell prévu (possibles : {allowed})",
    "status.names_outdated.one": "{n} nom de personne a été cherché dans des données de référence plus anciennes ; la "
    "prochaine écriture le cherchera à nouveau.",
    "status.names_outdated.many": "{n} noms de personnes ont été cherchés dans des données de référence plus "
    "anciennes ; la prochaine écriture les cherchera à nouveau.",
    "status.dates_outdated.one": "{n} compte rendu a été daté avec des données de référence plus anciennes ; "
    "`aidememoire redate` date à nouveau ce qui y est ouvert.",
    "status.dates_outdated.many": "{n} comptes rendus ont été datés avec des données de référence plus anciennes ; "
    "`aidememoire redate` date à nouveau ce qui y est ouvert.",
}
