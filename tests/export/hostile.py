"""A record whose names, offices, words and sources try to be something else in every format it is written to."""

from __future__ import annotations

from pathlib import Path

from store.build_readings import Said, What, Who, build_reading

from aidememoire.model.reading import Reading
from aidememoire.store.record import Record, open_record
from aidememoire.workflow.consolidate import draw_pending

NAME = '=HYPERLINK("http://evil.example";"x") <script>alert(1)</script>'
OFFICE = "+ministre | des *_[Affaires](javascript:alert(1))_* &lt;b&gt;"
PLACE = "@Alger ]]> --> </text> `x` $x$ ~~y~~"
WORDS = '-2+3 # « rouvrir » la "ligne"; \\ {{7*7}} [^1]: note <img src=x onerror=alert(2)>'
SOURCE = "=cmd|' /C calc'!A0\r\nX-Header: 1.txt"
TURNED = "Bruno \u202eCaldera\x0b"
MARKERS = ("<script", "<img", 'javascript:alert(1)"', "onerror=alert(2)>")


def build_hostile_reading(source: str = SOURCE, date: str | None = "2024-05-14") -> Reading:
    """A reception in which everything printed is hostile."""
    text = f"{NAME}, {OFFICE}, a reçu {TURNED}, ambassadeur, le 14 mai à {PLACE} ({date}). {WORDS}."
    host = Who(words=NAME, name=NAME, side="DZ", office=OFFICE, code="minister", role="host")
    guest = Who(words=TURNED, name=TURNED, side="IT", office="ambassadeur", code="ambassador:DZ", role="guest")
    what = What(
        words=text[: text.index(" (")],
        kind="reception",
        date=date,
        date_words="14 mai",
        people=(host, guest),
        place=(PLACE, "DZ"),
        mechanism=OFFICE,
        ordinal=3,
    )
    said = (
        Said(act="agree", words=WORDS, speaker=0, states=("DZ", "IT")),
        Said(act="propose", words=WORDS[3:], speaker=0, states=("DZ",), domains=("economy", "health")),
    )
    frameworks = (("strategic partnership", OFFICE[10:], ("DZ", "IT")),)
    return build_reading(text, [what], source=source, said=said, frameworks=frameworks, published="2024-05-15")


def write_hostile_record(path: Path) -> Record:
    """An open record of two such reports, one without a year, and of one page in other words."""
    record = open_record(path)
    readings = (
        build_hostile_reading(),
        build_hostile_reading("b.txt", None),
        build_hostile_reading("c.txt", "2023-02"),
    )
    for number, reading in enumerate(readings):
        record.write_reading(reading, at=f"2025-01-01T00:00:{number:02}Z")
    draw_pending(record)
    return record
