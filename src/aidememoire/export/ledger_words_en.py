"""English words for commitments, mechanisms, calendars, positions and formulas."""

from __future__ import annotations

WORDS = {
    "commitments": "Commitments",
    "commitments.empty": (
        "No commitment answers the question. Does the record hold others? "
        "Try without --open, --domain, --from and --to, or `aidememoire chronology` to see what it holds."
    ),
    "as_of": "As of {date}, the day asked for.",
    "as_of.newest": "As of {date}, the newest day in the record; another: --on.",
    "as_of.none": "Nothing in the record is dated: no deadline is taken to have passed.",
    "open": "open",
    "progress": "progress reported",
    "kept": "kept",
    "lapsed": "past its date, nothing reported since",
    "cancelled": "cancelled",
    "step.promised": "announced in a report",
    "step.repeated": "promised again",
    "step.progress": "progress reported",
    "step.kept": "kept",
    "step.delayed": "delayed or put off",
    "step.cancelled": "cancelled",
    "step.mentioned": "mentioned",
    "both": "{parties}, each to the other",
    "owes": "{debtor} to {creditors}",
    "due": "Due",
    "due.words": "by the words {words}",
    "also": "In other words",
    "told_by": "as told by {parties}",
    "by": "said by {speakers}",
    "domains": "Domains",
    "announced": "contact announced",
    "undated": "undated",
    "published": "published: {date}",
}
