"""What English triggers of courtesies evoke: a person called on, a matter raised with somebody or reviewed by two."""

from __future__ import annotations

from aidememoire.languages.en.events_links import NEAR, PERSON, TO, WITH, look
from aidememoire.pack.events import Frame

COURTESIES = (
    Frame(
        code="visit_person",
        kind="reception",
        group="talks",
        subject="guest",
        other="host",
        links=("", *TO, "on", "upon"),
        needs=look(rf"{NEAR}(?: to| on| upon)?{PERSON}(?!'| (?:hospital|school|university))"),
    ),
    Frame(
        code="n_visit_person",
        kind="reception",
        group="talks",
        subject="guest",
        other="host",
        links=(*TO, "on", "upon"),
        after=look(r"\b(?:paid|pays|pay|paying) (?:an? )?(?:[\w-]+ ){0,3}$"),
        needs=look(rf"{NEAR} (?:to|on|upon){PERSON}(?!')"),
    ),
    Frame(
        code="raise_with",
        kind="meeting",
        group="talks",
        links=WITH,
        needs=look(
            r"(?: (?!with\b)[\w'’-]+){1,6} with(?: [\w.'’-]+){0,3} ⟨P\d+⟩(?: (?:in|at) ⟨L| (?:on )?⟨T| during| when)"
        ),
    ),
    Frame(code="greet_person", kind="reception", group="talks", subject="host", other="guest", needs=look(PERSON)),
    Frame(
        code="give_welcome",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        needs=look(rf"{PERSON},? an? (?:\w+ ){{0,2}}welcome\b"),
    ),
    Frame(
        code="see",
        kind="meeting",
        group="talks",
        needs=look(
            rf"(?:{NEAR}{PERSON}(?!'|,? (?:as|off|win|speak|become|take|sign|leave|arrive|go|and off|\w+ing|\w+ed)\b)|"
            rf"{NEAR} (?:was|were) ⟨P)"
        ),
    ),
    Frame(code="sit_before", kind="meeting", group="talks", needs=look(rf"{NEAR}{PERSON}(?!')")),
    Frame(
        code="reviewed",
        kind="meeting",
        group="talks",
        links=(),
        vague=True,
        passive_keeps=True,
        after=look(r"\b(?:was|were|has been|have been)(?: \w+)? $"),
        needs=look(rf"{NEAR}[^.;:⟨]{{0,40}} by(?: [\w.'’-]+){{0,3}} ⟨P\d+⟩,? and\b"),
    ),
)
