"""`aidememoire classify`: what one actor does to another in a sentence, as a PLOVER type, as JSON lines."""

import json
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.reader import STDIN, get_pack
from aidememoire.cli.screen import answer, tell

if TYPE_CHECKING:
    from aidememoire.relations.judge import Finding

Json = dict[str, Any]
Type = Callable[[str, str, str], "Finding | None"]

FIELDS = ("text", "source", "target")


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("classify", help=say("help.classify"), epilog=say("example.classify"), **settings)
    def classify(
        path: Annotated[str, typer.Argument(help=say("help.classify.path"), metavar="PATH")] = STDIN,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.classify.json"))] = False,
        explained: Annotated[bool, typer.Option("--explain", help=say("help.classify.explain"))] = False,
        language: Annotated[str, typer.Option(help=say("help.classify.language"), metavar="en")] = "en",
    ) -> int:
        find = build_typer(language, say)
        refused = 0
        for number, line in enumerate(find_lines(path), start=1):
            if not line.strip():
                continue
            given = parse_line(line)
            if given is None:
                refused += 1
                tell(say("refused.line", message=say("classify.bad_line", number=number)))
                continue
            found = find(*(given[field] for field in FIELDS))
            answer(write_json(given, found, explained) if as_json else write_line(given, found, explained, say))
        return 1 if refused else 0


def build_typer(language: str, say: Messages) -> Type:
    """A function of text, source and target. Raises UnknownNameError for a language whose pack types no sentences."""
    from aidememoire.errors import UnknownNameError
    from aidememoire.languages import load_packs
    from aidememoire.relations.classify import classify

    build = get_pack(language, say).build_relations
    if build is None:
        able = [code for code, pack in load_packs().items() if pack.build_relations is not None]
        raise UnknownNameError(say("classify.no_language", name=language, allowed=", ".join(able)))
    grammar = build()
    return lambda text, source, target: classify(text, source, target, grammar)


def find_lines(path: str) -> Iterator[str]:
    """The lines of a file, or of standard input for « - ». Raises SourceError when the file cannot be read."""
    import sys

    from aidememoire.errors import SourceError

    try:
        with nullcontext(sys.stdin) if path == STDIN else Path(path).open(encoding="utf-8") as stream:
            yield from stream
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError(path, getattr(error, "strerror", None) or str(error)) from error


def parse_line(line: str) -> Json | None:
    """The object of a line with its three texts, or None where it is something else. An actor may be null or absent."""
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        return None
    given |= {field: given.get(field) or "" for field in FIELDS}
    return given if all(isinstance(given[field], str) for field in FIELDS) else None


def write_json(given: Json, found: "Finding | None", explained: bool) -> str:
    """{"id", "plover"}, and with `explained` what gave the type."""
    line: Json = {"id": given.get("id"), "plover": found.plover if found else None}
    if explained:
        line["because"] = list(found.because) if found else []
    return json.dumps(line, ensure_ascii=False)


def write_line(given: Json, found: "Finding | None", explained: bool, say: Messages) -> str:
    """The type, then the sentence; with `explained`, below it, what gave the type."""
    line = f"{found.plover if found else say('classify.unknown'):10} {' '.join(given['text'].split())}"
    return f"{line}\n    ← {' · '.join(found.because)}" if explained and found else line
