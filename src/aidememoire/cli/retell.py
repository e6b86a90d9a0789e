"""A reading told to a person in a few lines: headline, publication, each contact with its words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from aidememoire.cli.messages import Messages
from aidememoire.cli.quotes import shorten
from aidememoire.export.calendar import write_date
from aidememoire.export.line import build_line, write_quote
from aidememoire.export.wording import Wording

if TYPE_CHECKING:
    from aidememoire.model.reading import Reading

_QUOTE = 160


def write_account(reading: Reading, names: Mapping[str, str], wording: Wording, say: Messages) -> Iterator[str]:
    """Lines of the account; contacts in the order the report tells them, recalled ones last."""
    from aidememoire.export.contract import encode_reading

    found = encode_reading(reading)
    report = found["report"]
    yield shorten(report["headline"] or say("read.no_headline"), _QUOTE)
    published = say("read.published", date=write_date(report["published"]["edtf"], wording.calendar).lower())
    yield f"  {report['source']} · {report['language']} · {published}"
    if not found["events"]:
        yield f"  {say('read.no_event')}"
    for event in sorted(found["events"], key=lambda e: bool(e["background"])):
        line = build_line(event, {}, names, wording)
        where = [
            f"{label}{wording.colon}{w}" for label, w in line.details if label in (wording.place, wording.mechanism)
        ]
        yield f"  • {line.date} — {wording.semicolon.join((line.head, *where))}"
        for citation in event["citations"][:1]:
            yield f"      {write_quote(shorten(citation['quote'], _QUOTE), wording)}"
    for framework in found["frameworks"]:
        since = f", {write_date(framework['since'], wording.calendar)}" if framework["since"] else ""
        parties = ", ".join(names.get(code, code) for code in framework["parties"])
        yield f"  = {framework['as_printed']} ({parties}{since})"
