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
    "help.read.parts": (
        "Write readings as Parquet files in this folder instead of a record; `load` brings them into one."
    ),
    "help.read.engine": "What reads into --parts: processes of this machine (local), or Ray.",
    "help.read.address": ("Address of a running Ray cluster (default: Ray is started here with --workers processes)."),
    "help.load": "Bring readings that `read --parts` wrote into a record, with their events.",
    "help.load.folders": "Folders of parts, in the order of loading.",
    "example.load": (
        "Example: aidememoire read archive/ --parts parts/ --engine ray && aidememoire load parts/ --record vn.db"
    ),
    "usage.engine": "{value} is no engine (allowed: {allowed})",
    "usage.ray": "Ray writes files; name a folder for them that every machine sees, with --parts",
    "usage.address": "an address goes with --engine ray",
    "usage.parts": "readings go to files or to a record, not to both; load the files afterwards",
    "usage.no_parts": "there are no readings in {path}; write some with `aidememoire read PATH --parts {path}`",
    "parts.files.one": "from {n} file, in {path}",
    "parts.files.many": "from {n} files, in {path}",
    "parts.interrupted": (
        "Interrupted: files that were done are kept in {path}; the same command goes on with the others."
    ),
    "load.interrupted": ("Interrupted: what was loaded so far is kept in {path}; the same command goes on from there."),
    "help.settings": "What is set, and where: in a file (aidememoire.toml), in the environment, or not at all.",
    "help.settings.key": "Show the value of this setting alone.",
    "example.settings": "Example: AIDEMEMOIRE_WORKERS=4 aidememoire settings",
    "usage.setting": "{value} is not a setting (allowed: {allowed})",
    "settings.key": "setting",
    "settings.value": "value",
    "settings.from": "from",
    "settings.default": "default",
}
