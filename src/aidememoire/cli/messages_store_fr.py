"""French words for where a record is kept: what fails there, copies, checks, search."""

from __future__ import annotations

MESSAGES = {
    "failure.locked": (
        "{place} : un autre programme écrit dans le registre depuis trop longtemps ; réessayez quand il aura fini"
    ),
    "failure.full": (
        "{place} : le registre n'a pas pu être écrit, faute de place sur le disque ou parce qu'un fichier ne peut plus "
        "grandir ({cause}). Rien n'est écrit à moitié ; faites de la place et relancez la même commande"
    ),
    "failure.no_record": (
        "{place} : ce n'est pas un registre ({cause}) ; nommez un registre fait par ce programme, ou un fichier nouveau"
    ),
    "failure.read_only": (
        "{place} : le registre se lit mais ne s'écrit pas ({cause}) ; demandez le droit d'écrire, ou copiez-le"
    ),
    "failure.refused": (
        "{place} : la base de données refuse cet utilisateur ({cause}) ; "
        "donnez le mot de passe dans ~/.pgpass ou dans PGPASSWORD"
    ),
    "failure.no_database": (
        "{place} : cette base ou cette table n'existe pas ({cause}) ; créez d'abord la base : createdb NOM"
    ),
    "failure.unreached": (
        "{place} : la base de données est hors d'atteinte ({cause}) ; vérifiez l'hôte, le port et que le serveur tourne"
    ),
    "failure.lost": (
        "{place} : la connexion à la base a été perdue ({cause}). "
        "Ce qui a été gardé le reste ; relancez la même commande"
    ),
    "failure.other": "{place} : le registre n'a pas pu être lu ou écrit ({cause})",
    "failure.scheme": (
        "{cause}:// n'est pas une sorte de registre ; nommez un fichier, ou postgresql://utilisateur@hôte:port/base"
    ),
    "failure.address": "l'adresse du registre est illisible ; elle s'écrit postgresql://utilisateur@hôte:port/base",
    "failure.nameless": "{place} : aucune base n'est nommée ; ajoutez /base à la fin",
    "failure.driver": "un registre dans PostgreSQL demande psycopg : pip install 'aidememoire[postgres]'",
    "failure.withheld": (
        "ce registre a été copié sans ses textes : il s'interroge, mais rien n'y est ajouté ni tiré à nouveau ; "
        "faites-le dans le registre d'origine et copiez-le encore"
    ),
    "failure.taken": "{place} contient déjà un registre ; copiez dans un fichier nouveau ou une base vide",
    "failure.wordless": "« {cause} » ne contient aucun mot à chercher",
    "failure.no_file": "une sauvegarde est un fichier ; `aidememoire copy` écrit dans une base de données",
    "failure.exists": "{place} existe déjà ; nommez un fichier nouveau",
    "failure.no_folder": "{place} : le dossier {cause} n'existe pas ; créez-le d'abord",
    "help.search": "Où les comptes rendus disent quelque chose : mots, autour d'eux la citation, et la source.",
    "help.search.words": (
        'Tous ces mots doivent s\'y trouver ; "mots côte à côte", début* ; accents et majuscules ne comptent pas.'
    ),
    "help.search.party": "Seulement où ce côté prend part, par code ou nom ; à répéter pour plusieurs.",
    "help.search.kind": "report (tout le texte), event, act, quote, ou un genre de contact ou d'acte : visit, commit…",
    "help.search.limit": "Combien en donner, les plus récents d'abord.",
    "help.search.json": "Écrire les passages en JSON, chaque citation avec sa place dans le texte.",
    "example.search": "Exemple : aidememoire search 'accord \"droits de pêche\" navir*' --party MA --from 2023",
    "usage.search.kind": "{value} n'est pas un genre (admis : {allowed})",
    "search.none": "Aucun passage ne contient tous ces mots.",
    "search.more": "Il y en a d'autres que les {limit} premiers : précisez, ou donnez --limit.",
    "search.report": "compte rendu",
    "help.copy": "Copier un registre dans un fichier nouveau ou une base PostgreSQL vide.",
    "help.copy.from": "Le registre à copier : fichier ou postgresql://…",
    "help.copy.to": "Où le copier : un fichier nouveau, ou l'adresse d'une base vide.",
    "help.copy.without_texts": "Sans les textes des comptes rendus : citations, places et empreintes restent.",
    "example.copy": "Exemple : aidememoire copy vn.db partage.db --without-texts",
    "copy.progress": "Copie",
    "copy.done.one": "{n} compte rendu copié dans {path}",
    "copy.done.many": "{n} comptes rendus copiés dans {path}",
    "copy.bare.one": "{n} compte rendu copié sans son texte dans {path}",
    "copy.bare.many": "{n} comptes rendus copiés sans leurs textes dans {path}",
    "help.backup": "Sauvegarder le registre, tel qu'il est à l'instant, dans un fichier qui est lui-même un registre.",
    "help.backup.to": "Le fichier nouveau.",
    "example.backup": "Exemple : aidememoire backup vn-2026-01.db --record vn.db",
    "backup.done": "Sauvegardé dans {path}",
    "help.check": "Comparer à nouveau chaque citation avec son compte rendu ; code 1 si quelque chose ne va pas.",
    "example.check": "Exemple : aidememoire check --record vn.db",
    "check.progress": "Vérification",
    "check.reports.one": "{n} compte rendu vérifié",
    "check.reports.many": "{n} comptes rendus vérifiés",
    "check.citations.one": "{n} citation comparée",
    "check.citations.many": "{n} citations comparées",
    "check.withheld.one": "{n} texte absent, par empreinte",
    "check.withheld.many": "{n} textes absents, par empreinte",
    "check.faults.one": "{n} défaut",
    "check.faults.many": "{n} défauts",
    "check.clean": "aucun défaut",
    "fault.quote": "{table} [{start}–{end}] cite « {quote} », mais le texte dit « {actual} »",
    "fault.beyond": "{table} [{start}–{end}] cite « {quote} » après la fin du texte",
    "fault.stranger": "{table} cite « {quote} » d'un compte rendu que le registre n'a pas",
    "fault.seal": "les citations ont changé depuis que le texte a été retiré",
    "fault.unreadable": "{table} ne se lit plus ; relisez le compte rendu, ou `aidememoire rebuild`",
    "fault.altered": "{table} n'est plus la lecture qui a été écrite",
    "fault.current": "{table} : il faut exactement une lecture en vigueur",
    "fault.sourceless": "{table} : ce compte rendu ne vient de nulle part",
    "fault.file": "{table} le fichier est abîmé ({actual}) ; reprenez une sauvegarde",
}
