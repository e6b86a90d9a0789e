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
}
