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
}
