"""`aidememoire times`: the time expressions of texts, as JSON lines, for exchange and for measuring."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer, tell

if TYPE_CHECKING:
    from aidememoire.model.report import Report
    from aidememoire.pack.language import LanguagePack

Json = dict[str, Any]
Find = Callable[[str, str | None], list[Json]]

DIRECTIONS = ("past", "future")


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("times", help=say("help.times"), epilog=say("example.times"), **settings)
    def times(
        as_json: Annotated[bool, typer.Option("--json", help=say("help.times.json"))] = True,
        language: Annotated[str, typer.Option(help=say("help.rules.language"), metavar="fr|en|vi")] = "fr",
        direction: Annotated[
            str | None, typer.Option(help=say("help.times.direction"), metavar="|".join(DIRECTIONS))
        ] = None,
    ) -> int:
        del as_json
        if direction is not None and direction not in DIRECTIONS:
            message = say("usage.direction", value=direction, allowed=", ".join(DIRECTIONS))
            raise typer.BadParameter(message, param_hint="--direction")
        return print_times(language, direction, say)


def print_times(language: str, direction: str | None, say: Messages) -> int:
    """Answer every line {"doc", "anchor", "text"} of standard input; 1 when a line was refused."""
    import json

    from aidememoire.cli.reader import get_pack

    find = build_finder(get_pack(language, say), direction)
    refused = 0
    for number, line in enumerate(sys.stdin, start=1):
        if not line.strip():
            continue
        try:
            given = json.loads(line)
            found = find(given["text"], given.get("anchor"))
        except (ValueError, KeyError, TypeError, AttributeError):
            refused += 1
            tell(say("refused.line", message=say("times.bad_line", number=number)))
            continue
        answer(json.dumps({"doc": given.get("doc"), "times": found}, ensure_ascii=False))
    return 1 if refused else 0


def build_finder(pack: "LanguagePack", direction: str | None) -> Find:
    """A function of a text and the day it was written (ISO 8601, or None) that gives its expressions in order."""
    from datetime import date

    from aidememoire.analysis.parse import parse
    from aidememoire.dates.timeml import export_times

    def find(text: str, anchor: str | None) -> list[Json]:
        if not text.strip():
            return []
        day = date.fromisoformat(anchor[:10]) if anchor else None
        found = export_times(parse(build_report(text, pack.code), pack.sentences), pack.dates, day, direction)
        return [{"start": t.start, "end": t.end, "type": t.type, "value": t.value, "edtf": t.edtf} for t in found]

    return find


def build_report(text: str, language: str) -> "Report":
    """The text as one paragraph: there is no page to take apart here."""
    from aidememoire.model.report import Report, Segment
    from aidememoire.model.span import Span

    body = Segment(kind="body", span=Span(start=0, end=len(text)))
    return Report(id="text", source="-", text=text, language=language, segments=(body,))
