"""English words for what people decide of events."""

from __future__ import annotations

MESSAGES = {
    "help.chronology.as_of": "Only what had surely happened by this date: 2024, 2024-03 or 2024-03-25.",
    "help.chronology.known_on": (
        "As the record would have told it then, by what had been read and decided: 2024, 2024-03 or 2024-03-25."
    ),
    "help.accept": "Find an event right as it stands; it leaves the queue of `review` until it changes.",
    "example.accept": "Example: aidememoire accept 3fa9c1 --record vn.db",
    "accept.done": "Accepted: {event}",
    "help.reject": "Take an event out of the record; `history` still shows it, `undo` brings it back.",
    "example.reject": 'Example: aidememoire reject 3fa9c1 --reason "a film, not a visit" --record vn.db',
    "reject.done": "Rejected: {event}",
    "help.note": "Keep a note beside an event.",
    "help.note.text": "The note, in your words.",
    "example.note": 'Example: aidememoire note 3fa9c1 "see the embassy\'s cable" --record vn.db',
    "note.done": "Noted: {event}",
    "help.correct": "Set one field of an event. It is shown as yours, beside what the reports say.",
    "help.correct.field": (
        "kind, status, date, place, mode, mechanism, ordinal, parties, participant (adds one), absent (takes "
        "one out), or a field of a participant: name:WHO, office:WHO, state:WHO, organisation:WHO, role:WHO."
    ),
    "help.correct.value": (
        "The value: 2024-05-13, Rome (IT), minister of trade… - empties the field. Of participant: NAME; "
        "OFFICE; SIDE; ROLE."
    ),
    "example.correct": (
        'Example: aidememoire correct 3fa9c1 date 2024-05-13 --reason "the ministry\'s diary"; aidememoire '
        'correct 3fa9c1 "office:Amel Ziani" "minister of trade" --reason "appointed in March"'
    ),
    "correct.done": "Corrected: {event}",
    "help.add": "Add an event that no report tells, with its own source.",
    "help.add.kind": (
        "meeting, reception, call, visit, dialogue, conference, message, press_statement, signing, "
        "appointment, ceremony or other."
    ),
    "help.add.date": "2024, 2024-05, 2024-05-13 or 2024-05-13/2024-05-15.",
    "help.add.party": "A state or organisation by code or name; once for each side.",
    "help.add.person": (
        "Somebody in it: name; office; side; role (host, guest, initiator, recipient, present). Parts may be empty."
    ),
    "help.add.source": "Where it is known from: a document, an address, a person.",
    "help.add.text": "The words of that source.",
    "help.add.status": "held, planned, proposed, postponed, cancelled or denied.",
    "help.add.place": "The place, with its country: Rome (IT).",
    "help.add.mechanism": "The mechanism whose session it is.",
    "help.add.session": "The number of that session.",
    "example.add": (
        'Example: aidememoire add --kind call --date 2024-06-02 --party VN --party US --person "Amel Ziani; '
        'minister; VN; initiator" --source "note 12" --text "Call of 2 June." --record vn.db'
    ),
    "add.done": "Added: {event}",
    "help.undo": "Take back your last decision, or any by its id; what it changed is as before.",
    "help.undo.decision": "The decision's id as `history` gives it, or its beginning.",
    "example.undo": "Example: aidememoire undo --record vn.db",
    "undo.done": "Taken back. {decision}",
    "undo.nothing": (
        "{author} has decided nothing that stands; give the id of a decision that `history EVENT` lists, or "
        "--author NAME"
    ),
    "undo.unknown": "no standing decision has an id that begins with {name}; `aidememoire history EVENT` lists them",
    "help.history": "Everything that happened to one event: reports read, decisions made and taken back.",
    "help.history.json": "Print the event and its history as JSON.",
    "example.history": "Example: aidememoire history 3fa9c1 --record vn.db",
    "history.rejected": "A person took this event out of the record.",
    "help.review": (
        "What waits for a person: pairs that may be one event, open dates, contradictions. At a terminal a key decides."
    ),
    "help.review.json": "Print the queue as JSON.",
    "help.review.list": "Print the queue as a list, at a terminal too.",
    "help.review.most": "How many to list.",
    "example.review": "Example: aidememoire review VN US --record vn.db; aidememoire review --json > queue.json",
    "review.none": "Nothing waits for a decision.",
    "review.count.one": "{n} thing to decide.",
    "review.count.many": "{n} things to decide.",
    "review.more": "The first {n} are shown; more with --most.",
    "review.pair": "→ aidememoire merge {left} {right} --reason … | split {left} {right} --reason …",
    "review.event": "→ aidememoire accept {event} | correct {event} FIELD VALUE --reason … | reject {event} --reason …",
    "review.adrift": "→ aidememoire undo {decision}",
    "keys.pair": "[=] one event  [x] two events  [?] nobody can say  [s] skip  [q] quit",
    "keys.event": "[a] accept  [c] correct  [r] reject  [n] note  [s] skip  [q] quit",
    "keys.adrift": "[b] take it back  [s] skip  [q] quit",
    "keys.reason": "decided in review",
    "keys.why": "Why",
    "keys.note": "Note",
    "keys.field": "Field",
    "keys.value": "Value",
    "keys.done": "Kept.",
    "events.undo": "decisions on events are taken back with `aidememoire undo`",
    "events.already": "that is one event already: {event}",
    "events.added": (
        "an event added by hand cites no report and cannot be merged; once the press has it, take yours back "
        "with `reject` or `undo`"
    ),
    "events.joined": "Now one event: {event}",
    "events.parted": "Told apart: {left} | {right}",
    "events.split": "{report} now tells another event than {event}",
    "events.not_told": "{report} is not one of several reports of {event}; `aidememoire show` lists them",
    "unknown.event": "no event has an id that begins with {name}; `aidememoire chronology` lists them",
    "unknown.events": "several events have an id that begins with {name}: {names}; write more of it",
    "unknown.participant": "nobody in the event, or more than one, is called {name} (there are: {names})",
    "usage.field": "{value} is not a field (allowed: {allowed})",
    "usage.value": "{value} is not a value of {field} (allowed: {allowed})",
    "usage.edtf": (
        "{value} is not a date (allowed: 2024, 2024-05, 2024-05-13, 2024-05-13/2024-05-15, XXXX-05-13 without a year)"
    ),
    "usage.ordinal": "{value} is not a session number (allowed: 1 to 9999)",
    "usage.person": "{value} is not a participant (allowed: name; office; side; role, some of them empty)",
    "usage.empty": "the text is empty; write at least a word",
}
