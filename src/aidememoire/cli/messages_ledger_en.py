"""English words of the commands that follow a relationship: commitments, mechanisms, calendar, positions, formulas."""

from __future__ import annotations

LEDGER = {
    "help.on": "The day to answer for (by default the newest in the record): 2024, 2024-03 or 2024-03-25.",
    "help.ledger.json": "Write the answer as JSON.",
    "help.commitments": "Who owes what to whom, by when, and what became of it as the reports tell.",
    "help.commitments.open": "Only what is neither kept nor cancelled.",
    "help.commitments.domain": "Only this domain: economy, defence_security, education…",
    "help.commitments.from": "Leave out what was promised before this date: 2024, 2024-03 or 2024-03-25.",
    "help.commitments.to": "Leave out what was promised after this date: 2024, 2024-03 or 2024-03-25.",
    "example.commitments": "Example: aidememoire commitments VN US --open --domain science_tech --on 2025-01",
    "usage.domain": "{value} is not a domain (allowed: {allowed})",
}
