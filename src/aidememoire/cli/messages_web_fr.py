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
    "help.account": "Créer, lister et changer les comptes d'un registre servi, et les jetons des programmes.",
    "help.account.action": "Que faire : add, list, password, role, remove, token, tokens, revoke (un jeton), log.",
    "help.account.name": "Le compte ; pour `revoke`, l'identifiant du jeton.",
    "help.account.role": "reader (lire, par défaut), reviewer (décider) ou admin (administrer).",
    "help.account.users": "Le fichier des comptes (par défaut : AIDEMEMOIRE_USERS, sinon ./users.db).",
    "help.account.label": "À quoi sert un jeton.",
    "help.account.days": "Jours avant qu'un jeton expire (par défaut : jamais).",
    "help.account.password": "Lire le mot de passe dans ce fichier (sinon AIDEMEMOIRE_PASSWORD, sinon on le demande).",
    "example.account": "Exemple : aidememoire account add Mai --role reviewer --users users.db",
    "account.password": "Mot de passe (12 caractères au moins)",
    "account.added": "{name} ({role}) peut s'identifier : {path}",
    "account.changed": "{name} : changé",
    "account.removed": "{name} : supprimé",
    "account.none": "Il n'y a encore aucun compte.",
    "account.no_token": "Il n'y a aucun jeton.",
    "account.token": "Gardez-le : il n'est montré que cette fois. Envoyez-le ainsi : « Authorization: Bearer … ».",
    "account.role.reader": "lit",
    "account.role.reviewer": "décide",
    "account.role.admin": "administre",
    "usage.account": "{value} ne se fait pas sur des comptes (admis : {allowed})",
    "usage.password": "personne à qui demander un mot de passe : donnez --password-file ou AIDEMEMOIRE_PASSWORD",
    "failure.account_taken": "{cause} a déjà un compte ; `aidememoire account password {cause}` le change",
    "failure.account_name": "« {cause} » ne peut nommer un compte : lettres, chiffres, espace et . @ + - _, 64 au plus",
    "failure.account_role": "{cause} n'est pas un rôle (admis : reader, reviewer, admin)",
    "failure.password_short": "le mot de passe est trop court : 12 caractères au moins",
    "failure.password_long": "le mot de passe est trop long : 1024 caractères au plus",
    "failure.password_name": "le mot de passe n'est guère plus que le nom ; choisissez-en un autre",
}
