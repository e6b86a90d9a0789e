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
    "help.mechanisms": "The mechanisms between parties: sessions, numbers, rhythm, last, next, what is overdue.",
    "example.mechanisms": "Example: aidememoire mechanisms VN US --on 2025-06",
    "help.calendar": "What is to come: sessions due, contacts announced, deadlines, anniversaries; what is overdue.",
    "help.calendar.from": "Where the period begins (by default the day of --on, with what is overdue then).",
    "help.calendar.to": "Where the period ends (by default two years later).",
    "help.calendar.ics": "Write it to this iCalendar file, or - for standard output.",
    "example.calendar": "Example: aidememoire calendar VN US --from 2025 --to 2026 --ics vn-us.ics",
    "calendar.saved.one": "{n} entry written to {path}",
    "calendar.saved.many": "{n} entries written to {path}",
    "usage.period": "{end} comes before {start}; a period ends after it begins",
}
