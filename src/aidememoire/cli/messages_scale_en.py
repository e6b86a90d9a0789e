"""English words of reading much: the first look, several processes, what was passed over."""

from __future__ import annotations

MESSAGES = {
    "help.read.gate": (
        "Look first whether a page can hold a contact between states, and pass over what cannot (the default)."
    ),
    "help.read.workers": (
        "Processes that read at once on this machine; the record is the same with one or with several."
    ),
    "help.read.resume": (
        "Leave out reports the record has read or passed over already: go on with an interrupted run."
    ),
    "help.passed": "Pages a first look passed over as telling of no contact between states, and why.",
    "help.passed.reason": "Only pages passed over for this reason: no_side, no_contact, no_office, apart.",
    "example.passed": "Example: aidememoire passed --reason apart --record vn.db",
    "usage.resume": "only a record can tell what is known already; name it with --record",
    "usage.reason": "{value} is not a reason (allowed: {allowed})",
    "read.counts": "{rate} a second · {kept} read · {passed} passed over · {refused} refused",
    "read.passed.one": "{n} passed over",
    "read.passed.many": "{n} passed over",
    "passed.line": "passed over: {source}: {reason}",
    "reason.no_side": "it names no state",
    "reason.no_contact": "it tells of no contact",
    "reason.no_office": "it names nobody in office",
    "reason.apart": "states, offices and contacts stand nowhere together",
    "passed.none": "Nothing was passed over.",
    "passed.again": "To read a page all the same: aidememoire read PAGE --no-gate --record {path}",
}
