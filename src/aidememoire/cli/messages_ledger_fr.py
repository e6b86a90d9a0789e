"""French words of the commands that follow a relationship: commitments, mechanisms, calendar, positions, formulas."""

from __future__ import annotations

LEDGER = {
    "help.on": "Le jour pour lequel répondre (par défaut : le plus récent du registre) : 2024, 2024-03 ou 2024-03-25.",
    "help.ledger.json": "Écrire la réponse en JSON.",
    "help.commitments": "Qui doit quoi à qui, pour quand, et ce qu'il en est advenu selon les comptes rendus.",
    "help.commitments.open": "Seulement ce qui n'est ni tenu ni annulé.",
    "help.commitments.domain": "Seulement ce domaine : economy, defence_security, education…",
    "help.commitments.from": "Laisser ce qui a été promis avant cette date : 2024, 2024-03 ou 2024-03-25.",
    "help.commitments.to": "Laisser ce qui a été promis après cette date : 2024, 2024-03 ou 2024-03-25.",
    "example.commitments": "Exemple : aidememoire commitments VN US --open --domain science_tech --on 2025-01",
    "usage.domain": "{value} n'est pas un domaine (admis : {allowed})",
    "help.mechanisms": "Les mécanismes entre des parties : sessions, numéros, rythme, dernière, prochaine, retards.",
    "example.mechanisms": "Exemple : aidememoire mechanisms VN US --on 2025-06",
    "help.calendar": "Ce qui vient : sessions attendues, contacts annoncés, échéances, anniversaires ; et les retards.",
    "help.calendar.from": "Le début de la période (par défaut : le jour de --on, retards compris).",
    "help.calendar.to": "La fin de la période (par défaut : deux ans plus tard).",
    "help.calendar.ics": "L'écrire dans ce fichier iCalendar, ou - pour la sortie standard.",
    "example.calendar": "Exemple : aidememoire calendar VN US --from 2025 --to 2026 --ics vn-us.ics",
    "calendar.saved.one": "{n} entrée écrite dans {path}",
    "calendar.saved.many": "{n} entrées écrites dans {path}",
    "usage.period": "{end} vient avant {start} ; la fin d'une période suit son début",
}
