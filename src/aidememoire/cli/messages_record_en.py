"""English words for questions to a record."""

from __future__ import annotations

MESSAGES = {
    "help.rebuild": "Draw every event again from what was read; people's decisions stay.",
    "example.rebuild": "Example: aidememoire rebuild --record vn.db",
    "rebuild.progress": "Comparing",
    "rebuild.reports.one": "{n} report compared",
    "rebuild.reports.many": "{n} reports compared",
    "rebuild.events.one": "{n} event",
    "rebuild.events.many": "{n} events",
    "help.why": "Why reports tell one event, and which other events it was told apart from.",
    "help.why.unsure": "List instead every pair of events that may or may not be one.",
    "example.why": "Example: aidememoire why 3fa9c1; aidememoire why --unsure",
    "usage.why": "give either an event or --unsure",
    "why.undated": "no date",
    "why.joined": "What makes it one event (= the same, ≠ another, ? undecided)",
    "why.alone": "Told once: nothing to compare.",
    "why.apart": "What it was told apart from, the nearest first",
    "why.no_rival": "No other event had to be told apart from it.",
    "why.decided": " (decided by {who} {at})",
    "why.unsure.one": "{n} undecided pair.",
    "why.unsure.many": "{n} undecided pairs.",
    "read.not_redated": "To date again what has no date yet: aidememoire redate --record {path}",
}
