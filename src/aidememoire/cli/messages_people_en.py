"""English words of the interface for people and their offices."""

from __future__ import annotations

PEOPLE = {
    "help.people": "Who is in the record: everybody, or everybody of one state or organisation.",
    "help.people.side": "A state or organisation by code or name: VN, France, ASEAN (default: all).",
    "help.people.json": "Print the people as JSON, one a line.",
    "help.person": "One person: offices over time, contacts, statements, each with its words and their source.",
    "help.person.name": "A name in any usual spelling, part of it, or the id that `people` gives, or its beginning.",
    "help.person.of": "Only people of this state or organisation, where several share the name.",
    "help.person.json": "Print the person as JSON.",
    "help.offices": "Who held which office of a state or an organisation, when, and from where that is known.",
    "help.offices.side": "A state or organisation by code or name: VN, France, ASEAN.",
    "help.offices.on": "Only who held them then: 2024, 2024-03 or 2024-03-25.",
    "help.offices.json": "Print the offices as JSON, one holder a line.",
    "help.merge": "Decide that two people, or two events by id, are one. Kept with author and time; see `undo`.",
    "help.merge.left": "A name, or the id of a person or an event.",
    "help.merge.right": "The other name or id.",
    "help.merge.withdraw": "Take back that the two are one.",
    "help.split": (
        "Decide that two spellings, or the one named so in a report, are two people, or that two events, or what a "
        "report tells of one, are two; `undo` takes it back."
    ),
    "help.split.left": "A spelling, as the reports print it, or the id of an event.",
    "help.split.right": "The other spelling or event.",
    "help.split.report": (
        "Instead of another spelling: the report that means somebody else, by file name, address or id."
    ),
    "help.split.withdraw": "Take back that the two are two people.",
    "help.reason": "Why, in your words; kept with the decision.",
    "help.by": "Who decides (default: AIDEMEMOIRE_AUTHOR, else the name of the account).",
    "example.people": "Example: aidememoire people VN --record vn.db",
    "example.person": 'Example: aidememoire person "Nguyen Chi Vinh" --record vn.db',
    "example.offices": "Example: aidememoire offices VN --on 2020-07-01 --record vn.db",
    "example.merge": (
        'Example: aidememoire merge "Nguyen Chi Vinh" "N. C. Vinh" --reason "same deputy minister" --record vn.db'
    ),
    "example.split": (
        'Example: aidememoire split "Nguyen Van An" --report 2005-03.txt --reason "a namesake" --record vn.db'
    ),
    "usage.split": "give the other spelling, or --report, and not both",
    "unknown.person": "nobody in the record is called {name}",
    "unknown.several": "several people are called {name}: {names}; write more of the name, --of PARTY, or the id",
    "people.none": "Nobody is in the record.",
    "people.none_of": "Nobody of {side} is in the record.",
    "people.title.one": "{n} person",
    "people.title.many": "{n} people",
    "people.name": "name",
    "people.side": "side",
    "people.office": "last office told",
    "people.reports": "reports",
    "people.last": "last told",
    "people.id": "id",
    "person.also": "Also printed: {names}",
    "person.offices": "Offices",
    "person.contacts": "Contacts",
    "person.statements": "Statements",
    "person.links": "Why one person",
    "person.former": "told as a former office",
    "person.known": "reference data",
    "person.told": "told in dated contacts",
    "person.open": "in office when last checked ({day})",
    "person.outside": "{day}: outside the time reference data have, {time} ({source}); an old title, or another date",
    "person.other_holder": "{day}: reference data have {name} in this office ({source})",
    "person.two_offices": "{day}: on the same day also told as {office} ({source})",
    "person.perhaps": "perhaps also {who}",
    "offices.title": "Offices of {side}",
    "offices.title_on": "Offices of {side}, {day}",
    "offices.none": "Neither the reports of the record nor the reference data tell of any.",
    "offices.told.one": "{n} report: {time}",
    "offices.told.many": "{n} reports: {time}",
    "offices.undated": "told without a date",
    "offices.between": "told before and after that day",
    "offices.checked": "not known to have ended",
    "offices.rivals": "one person holds this office at a time; also: {names}",
    "merge.done": "{left} and {right} are one person from now on.",
    "merge.already": "{left} and {right} are one person already",
    "merge.no_decision": (
        "nobody decided that {left} and {right} are one; `aidememoire split` parts what the rules joined"
    ),
    "split.done": "{left} and {right} are two people from now on.",
    "split.two": "{left} and {right} are two people already, or one spelling; for one spelling use --report",
    "split.no_decision": "nobody decided that {left} and {right} are two people",
    "split.no_report": (
        "no single report is called {name}; give its file name, its address or its id as `person` shows it"
    ),
    "split.not_there": "{report} does not name {name}",
    "decision.withdrawn": "Taken back: what was decided on {left} and {right} no longer counts.",
}
