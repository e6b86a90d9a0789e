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
    "undated": "without a date",
    "published": "published: {date}",
    "also_called": "Also called",
    "mechanisms": "Mechanisms",
    "mechanisms.empty": (
        "No mechanism between these parties. `aidememoire mechanisms` without a name shows those of the whole record; "
        "`aidememoire read` adds reports."
    ),
    "rhythm": "Rhythm",
    "rhythm.stated": "as reports state it",
    "rhythm.seen": "as seen from the sessions",
    "period.3": "every three months",
    "period.6": "every six months",
    "period.12": "every year",
    "period.24": "every two years",
    "period.36": "every three years",
    "period.months": "every {n} months",
    "next": "Next",
    "due_by": "due about {date}, at this rhythm",
    "overdue": "overdue: nothing reported",
    "session": "session",
    "session.none": "No session known.",
    "session.held": "held",
    "session.planned": "announced",
    "session.postponed": "postponed",
    "session.cancelled": "cancelled",
    "session.named": "named without more",
    "session.announced": "{session} announced",
    "session.due": "{session} due by the rhythm",
    "calendar": "Calendar",
    "calendar.empty": (
        "Nothing falls in this period. Widen it with --from and --to, "
        "or name two parties to see the anniversaries of the reference data too."
    ),
    "contact": "contact announced",
    "deadline": "deadline of a commitment",
    "anniversary": "{n} anniversary",
    "anniversary.yearly": "anniversary ({what})",
    "grounds": "On the ground of",
    "category.session": "Session",
    "category.contact": "Contact",
    "category.deadline": "Deadline",
    "category.anniversary": "Anniversary",
    "framework.diplomatic relations": "establishment of diplomatic relations",
    "framework.normalisation": "normalisation of relations",
    "framework.alliance": "alliance",
    "framework.treaty of friendship": "treaty of friendship",
    "framework.mutual defence agreement": "mutual defence agreement",
    "framework.partnership for cooperation and development": "partnership for cooperation and development",
    "framework.strategic partnership": "strategic partnership",
    "framework.comprehensive partnership": "comprehensive partnership",
    "framework.comprehensive strategic partnership": "comprehensive strategic partnership",
    "framework.comprehensive global strategic partnership": "comprehensive global strategic partnership",
    "framework.comprehensive strategic partnership of coordination": (
        "comprehensive strategic partnership of coordination"
    ),
    "framework.comprehensive strategic cooperative partnership": "comprehensive strategic cooperative partnership",
    "framework.permanent comprehensive strategic partnership": "permanent comprehensive strategic partnership",
    "framework.all-weather strategic cooperative partnership": "all-weather strategic cooperative partnership",
    "framework.all-round strategic partnership": "all-round strategic partnership",
    "framework.strategic cooperative partnership": "strategic cooperative partnership",
    "framework.deepened strategic partnership": "deepened strategic partnership",
    "framework.enhanced strategic partnership": "enhanced strategic partnership",
    "framework.extensive strategic partnership": "extensive strategic partnership",
    "framework.enhanced partnership": "enhanced partnership",
    "framework.exceptional partnership": "exceptional partnership",
    "framework.enhanced exceptional partnership": "enhanced exceptional partnership",
    "framework.special and privileged strategic partnership": "special and privileged strategic partnership",
    "framework.special strategic and global partnership": "special strategic and global partnership",
    "positions": "Positions",
    "positions.empty": (
        "Nothing in the record. Try another name of the matter, no --from and --to, "
        "or no --on to see the matters this side spoke of."
    ),
    "positions.none": (
        'This side spoke of no matter of the reference data. --on "words of your own" looks for these in what it said.'
    ),
    "positions.how": 'To read what was said: --on "name of the matter".',
    "times.one": "{n} time",
    "times.many": "{n} times",
    "first_last": "{first} → {last}",
    "use.first": "first use",
    "use.last": "last use",
    "with": "with {parties}",
    "formulas": "Formulas",
    "formulas.empty": (
        "No formula: it takes two independent dispatches at least that repeat a phrase. "
        "`aidememoire read` adds some; without names of parties the whole record is read."
    ),
    "formulas.read.one": "What independent dispatches repeat; {n} report read.",
    "formulas.read.many": "What independent dispatches repeat; {n} reports read.",
    "dispatches": "{n} independent dispatches",
    "drift": "Drift",
}
