"""French words for questions to a record."""

from __future__ import annotations

MESSAGES = {
    "help.rebuild": "Tirer à nouveau tous les événements de ce qui a été lu ; les décisions des personnes restent.",
    "example.rebuild": "Exemple : aidememoire rebuild --record vn.db",
    "rebuild.progress": "Rapprochement",
    "rebuild.reports.one": "{n} compte rendu rapproché",
    "rebuild.reports.many": "{n} comptes rendus rapprochés",
    "rebuild.events.one": "{n} événement",
    "rebuild.events.many": "{n} événements",
    "help.why": "Pourquoi des comptes rendus racontent un seul événement, et de quels autres il a été distingué.",
    "help.why.unsure": "Donner plutôt toutes les paires d'événements dont on ne sait pas si elles n'en font qu'un.",
    "example.why": "Exemple : aidememoire why 3fa9c1 ; aidememoire why --unsure",
    "usage.why": "donnez ou bien un événement, ou bien --unsure",
    "why.undated": "sans date",
    "why.joined": "Ce qui en fait un seul événement (= le même, ≠ un autre, ? indécis)",
    "why.alone": "Un seul récit : rien à rapprocher.",
    "why.apart": "Ce qui en a été distingué, le plus proche d'abord",
    "why.no_rival": "Aucun autre événement n'a dû en être distingué.",
    "why.decided": " (décidé par {who} {at})",
    "why.unsure.one": "{n} paire indécise.",
    "why.unsure.many": "{n} paires indécises.",
    "read.not_redated": "Pour dater à nouveau ce qui ne l'est pas encore : aidememoire redate --record {path}",
}
