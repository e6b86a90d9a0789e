"""French words for serving a record: the command, its accounts."""

from __future__ import annotations

MESSAGES = {
    "help.serve": (
        "Montrer le registre dans un navigateur et répondre aux programmes : des pages, et une interface REST sous "
        "/api/v1. Sans comptes, il n'est montré qu'à cette machine."
    ),
    "help.serve.record": "Le registre, créé au besoin (par défaut : AIDEMEMOIRE_RECORD, sinon ./aidememoire.db).",
    "help.serve.host": "L'adresse où écouter (par défaut : 127.0.0.1) ; si d'autres l'atteignent, il faut --users.",
    "help.serve.port": "Le port où écouter (par défaut : 8017).",
    "help.serve.users": "Le fichier des comptes, fait avec `aidememoire account` ; chacun doit alors s'identifier.",
    "help.serve.name": "Un nom d'hôte sous lequel on l'atteint, derrière un mandataire par exemple ; répétable.",
    "help.serve.https": "On l'atteint par HTTPS (un mandataire) : les cookies ne partent pas autrement.",
    "example.serve": "Exemple : aidememoire serve --record vn.db",
    "serve.ready": "{path} sur {address} – arrêter avec Ctrl+C",
    "serve.open": (
        "{host} peut être atteint depuis d'autres machines, et aucun compte n'est donné ; écoutez sur 127.0.0.1, "
        "ou créez des comptes (aidememoire account add NOM --users users.db) et donnez --users users.db"
    ),
    "usage.port": "{value} n'est pas un port (admis : 1 à 65535)",
}
