"""`aidememoire times`: the time expressions of texts, as JSON lines, for exchange and for measuring."""

import sys
from collections.abc import Callable
from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer, tell

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

    find = build_finder(language, direction, say)
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


def build_finder(language: str, direction: str | None, say: Messages) -> Find:
    """A function of a text and the day it was written (ISO 8601, or None) that gives its expressions in order.

    Raises UnknownNameError for a language without date rules.
    """
    from aidememoire.errors import UnknownNameError
    from aidememoire.reading.when import DATED, find_times_in

    if language not in DATED:
        raise UnknownNameError(say("unknown.language", name=language, allowed=", ".join(DATED)))

    def find(text: str, anchor: str | None) -> list[Json]:
        found = find_times_in(text, language, anchor, direction)
        return [{"start": t.start, "end": t.end, "type": t.type, "value": t.value, "edtf": t.edtf} for t in found]

    return find
