"""English words for each kind of problem: what happened, to what, what is allowed and what to do."""

from __future__ import annotations

WORDS = {
    "bad_request": (
        "The request makes no sense",
        "It cannot be read as it was sent.",
        "Compare it with /api/v1/openapi.json.",
    ),
    "bad_value": ("A value is not allowed", "{cause}", "Correct the value and send it again."),
    "sign_in": (
        "Sign in first",
        "This is shown to people who have an account here.",
        "Sign in, or send a token as « Authorization: Bearer … ».",
    ),
    "forbidden": (
        "This is not yours to do",
        "This needs the role “{role}”, which your account has not.",
        "Ask an administrator of this record for it.",
    ),
    "bad_token": (
        "This token opens nothing",
        "It is not known here, has expired, or was revoked.",
        "Ask for a new one: aidememoire account token NAME.",
    ),
    "forgery": (
        "The form is out of date",
        "It does not carry the token of this visit, so it may have been sent by another page.",
        "Load the page again and send the form again; programs send the header X-CSRF-Token or a token.",
    ),
    "host": (
        "Asked for under another name",
        "This server does not answer to “{name}”.",
        "Use the address it was started with, or start it with --name {name}.",
    ),
    "not_found": (
        "There is nothing here",
        "No page or resource has this address.",
        "Go back to the first page, or search.",
    ),
    "unknown": ("Nothing answers to that name", "{cause}", "Look in the chronology, or search."),
    "method": (
        "That cannot be done here",
        "This address takes another kind of request.",
        "See /api/v1/openapi.json.",
    ),
    "not_acceptable": (
        "No answer of that kind",
        "The form asked for is not given here.",
        "Ask for application/json.",
    ),
    "too_large": (
        "Too much at once",
        "What was sent is larger than is taken here.",
        "Send less, in several parts.",
    ),
    "media_type": ("Content of another kind", "The content was not sent as JSON.", "Send application/json."),
    "too_many": ("Too many attempts", "Too much was asked in too short a time.", "Wait a minute and try again."),
    "cursor": (
        "This page cannot be found again",
        "The cursor is not from this question, or its line is gone from the record.",
        "Ask the question again without a cursor.",
    ),
    "party": (
        "Nobody is called so",
        "“{name}” is no state or organisation known here; nearest: {near}.",
        "Write a code (VN, US, ASEAN) or a name; /api/v1/parties lists those in the record.",
    ),
    "date": (
        "This is no date",
        "{name}: “{value}”.",
        "Write 2024, 2024-05 or 2024-05-21.",
    ),
    "choice": ("This is not among what there is", "{name}: “{value}”.", "Allowed: {allowed}."),
    "event": (
        "No event, or several, have this id",
        "“{name}” finds: {near}.",
        "Write more of the id, or look for the event in the chronology.",
    ),
    "person": (
        "Nobody has this id",
        "“{name}” finds no person, or several.",
        "Write more of the id, or look by name: /api/v1/people?name=…",
    ),
    "report": (
        "No report has this id",
        "“{name}” finds no report, or several.",
        "Write more of the id, or search for the report.",
    ),
    "known_whole": (
        "Too much to draw again",
        "What the record knew on a day is drawn again from all reports, so it is told of sides that are named.",
        "Add party=… to the question.",
    ),
    "partyless": ("No side is named", "This is told of a relationship.", "Add party=… once or more."),
    "wordless": ("No word to look for", "{name} holds no letter or digit.", "Write a word or several."),
    "unprintable": ("No text", "A value holds control characters.", "Send words as a person types them."),
    "missing": ("Something is missing", "{name}: nothing was said.", "Say it and send it again."),
    "not_two": (
        "These are not two things to join or part",
        "They are one already, or one of them was added by hand.",
        "Look at both again.",
    ),
    "not_one": (
        "There is nothing to part",
        "No one person has both spellings, or the report does not name them.",
        "Look at the spellings of the person again.",
    ),
    "not_told": (
        "There is nothing to part",
        "Report “{name}” does not tell this event beside another report.",
        "Give the id of one of its reports.",
    ),
    "decision": ("No such decision", "“{name}” is no decision that stands.", "Look in the history of the event."),
    "source_name": (
        "No such source",
        "No report of the record comes from “{name}”.",
        "Take a name from /api/v1/sources.",
    ),
    "extra": (
        "A part is not installed here",
        "This form takes libraries that this server was installed without.",
        "Whoever runs it can add them: pip install 'aidememoire[{name}]'.",
    ),
    "reading": (
        "Others are being read",
        "Texts are read one at a time, and several were handed in before this one.",
        "Send it again in half a minute; nothing of it was kept.",
    ),
    "source": ("The text cannot be read", "{cause}", "Send a text in French, English or Vietnamese."),
    "busy": (
        "The record does not answer now",
        "Another program is writing to it, or its place cannot be reached.",
        "Try again in a moment; nothing was lost.",
    ),
    "withheld": (
        "This record cannot be changed",
        "It was copied without its texts: it can be read, not added to.",
        "Decide in the record it was copied from, and copy it again.",
    ),
    "job": (
        "This delivery is no longer kept",
        "What came of it is in the record; only the latest deliveries are listed.",
        "Look in the inbox, or search for the report.",
    ),
    "failed": (
        "Something went wrong here",
        "The request could not be answered; the reason is in the log of the server.",
        "Try again; if it stays so, tell whoever runs this server.",
    ),
}
