"""`aidememoire times`: the time expressions of texts, as JSON lines, for exchange and for measuring."""

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer, tell

if TYPE_CHECKING:
    from aidememoire.model.report import Report
    from aidememoire.model.time import TimeMention
    from aidememoire.pack.language import LanguagePack

Json = dict[str, Any]

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

    find = build_finder(get_pack(language, say), language, direction)
    refused = 0
    for number, line in enumerate(sys.stdin, start=1):
        if not line.strip():
            continue
        try:
            given = json.loads(line)
            doc, anchor, text = given.get("doc"), given.get("anchor"), given["text"]
            found = find(text, anchor) if text.strip() else []
        except (ValueError, KeyError, TypeError, AttributeError):
            refused += 1
            tell(say("refused.line", message=say("times.bad_line", number=number)))
            continue
        answer(json.dumps({"doc": doc, "times": found}, ensure_ascii=False))
    return 1 if refused else 0


def build_finder(
    pack: "LanguagePack", language: str, direction: str | None
) -> "Callable[[str, str | None], list[Json]]":
    """A function of a text and its date (EDTF or None) that gives its expressions in order."""
    from aidememoire.analysis.parse import parse
    from aidememoire.dates.find import find_times
    from aidememoire.dates.solve import solve
    from aidememoire.export.timeml import write_type, write_value
    from aidememoire.model.knowledge import Knowledge

    def find(text: str, anchor: str | None) -> list[Json]:
        report = build_report(text, anchor, language)
        times = tuple(point(t, direction) for t in find_times(parse(report, pack.sentences), pack.dates))
        solution = solve(report, times, (), Knowledge.empty())
        return [
            {
                "start": time.citation.span.start,
                "end": time.citation.span.end,
                "type": write_type(time.value),
                "value": write_value(time, when),
                "edtf": when.edtf,
            }
            for time, when in zip(times, solution.whens, strict=True)
        ]

    return find


def build_report(text: str, anchor: str | None, language: str) -> "Report":
    """The text as one paragraph of a report published at `anchor`: no page to take apart here."""
    from aidememoire.model.report import Report, Segment
    from aidememoire.model.span import Span

    body = Segment(kind="body", span=Span(start=0, end=len(text)))
    return Report(id="text", source="-", text=text, language=language, segments=(body,), date=anchor)


def point(time: "TimeMention", direction: str | None) -> "TimeMention":
    """The expression with the direction asked for, where its own words give none."""
    if direction is None or time.value.direction is not None or time.value.year is not None:
        return time
    return replace(time, value=replace(time.value, direction=direction))
