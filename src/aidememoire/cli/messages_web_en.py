"""English words for serving a record: the command, its accounts."""

from __future__ import annotations

MESSAGES = {
    "help.serve": (
        "Show the record in a browser and answer programs: pages, and a REST interface under /api/v1. "
        "Without accounts it is shown to this machine alone."
    ),
    "help.serve.record": "The record, made if need be (default: AIDEMEMOIRE_RECORD, else ./aidememoire.db).",
    "help.serve.host": "The address to listen on (default: 127.0.0.1); one that others can reach asks for --users.",
    "help.serve.port": "The port to listen on (default: 8017).",
    "help.serve.users": "The file of the accounts, made with `aidememoire account`; then everybody signs in.",
    "help.serve.name": "A host name under which people reach it, behind a proxy for instance; repeat it for several.",
    "help.serve.https": "People reach it through HTTPS (a proxy): cookies are sent in no other way.",
    "example.serve": "Example: aidememoire serve --record vn.db",
    "serve.ready": "{path} on {address} – stop with Ctrl+C",
    "serve.open": (
        "{host} can be reached from other machines, and no accounts are given; listen on 127.0.0.1, "
        "or make accounts (aidememoire account add NAME --users users.db) and give --users users.db"
    ),
    "usage.port": "{value} is no port (allowed: 1 to 65535)",
    "help.account": "Make, list and change the accounts of a served record, and tokens for programs.",
    "help.account.action": "What to do: add, list, password, role, remove, token, tokens, revoke (a token), log.",
    "help.account.name": "The account; of `revoke`, the id of the token.",
    "help.account.role": "reader (default), reviewer or admin.",
    "help.account.users": "The file of the accounts (default: AIDEMEMOIRE_USERS, else ./users.db).",
    "help.account.label": "What a token is for.",
    "help.account.days": "Days until a token expires (default: never).",
    "help.account.password": "Take the password from this file (default: AIDEMEMOIRE_PASSWORD, else it is asked for).",
    "example.account": "Example: aidememoire account add Mai --role reviewer --users users.db",
    "account.password": "Password (12 characters or more)",
    "account.added": "{name} ({role}) may sign in: {path}",
    "account.changed": "{name}: changed",
    "account.removed": "{name}: removed",
    "account.none": "There is no account yet.",
    "account.no_token": "There is no token.",
    "account.token": "Keep it: it is shown this once. Send it as « Authorization: Bearer … ».",
    "account.role.reader": "reader",
    "account.role.reviewer": "reviewer",
    "account.role.admin": "admin",
    "usage.account": "{value} cannot be done to accounts (allowed: {allowed})",
    "usage.password": "there is nobody to ask for a password; give --password-file FILE or AIDEMEMOIRE_PASSWORD",
    "failure.account_taken": "{cause} has an account already; `aidememoire account password {cause}` changes it",
    "failure.account_name": "“{cause}” cannot be the name of an account: letters, digits, space, . @ + - _, 64 at most",
    "failure.account_role": "{cause} is no role (allowed: reader, reviewer, admin)",
    "failure.password_short": "the password is too short: 12 characters at least",
    "failure.password_long": "the password is too long: 1024 characters at most",
    "failure.password_name": "the password is hardly more than the name; choose another",
}
