"""`aidememoire when`: the dates a text gives, worked out, with the reasons."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.quotes import shorten
from aidememoire.cli.screen import answer

if TYPE_CHECKING:
    from aidememoire.export.wording import Wording
    from aidememoire.model.reading import Reading
    from aidememoire.model.span import Because
    from aidememoire.model.time import When


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("when", help=say("help.when"), epilog=say("example.when"), **settings)
    def when(
        text: Annotated[str, typer.Argument(help=say("help.when.text"), metavar="TEXT")],
        published: Annotated[str | None, typer.Option(help=say("help.published"), metavar="DATE")] = None,
        language: Annotated[str | None, typer.Option(help=say("help.language"), metavar="fr|en|vi")] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.when.json"))] = False,
    ) -> None:
        from aidememoire.cli.periods import check_date
        from aidememoire.cli.reader import load_words, read_words

        check_date(published, "--published", say)
        reading = read_words(load_words(text, say), published, language, say)
        if as_json:
            print_json(reading)
        else:
            print_working(reading, say)


def print_working(reading: "Reading", say: Messages) -> None:
    """Every expression with its date and the chain of reasons."""
    from aidememoire.export.wording import load_wording

    wording = load_wording(say.language)
    if not reading.times:
        answer(say("when.nothing"))
    for time, when in zip(reading.times, reading.whens, strict=True):
        for line in write_working(time.citation.quote, when, time.because, wording, say):
            answer(line)
    for gap in reading.gaps:
        if gap.stage == "dates":
            answer(say("explain.gap", stage=gap.stage, quote=shorten(gap.citation.quote), reason=gap.reason))


def write_working(
    quote: str, when: "When", because: "tuple[Because, ...]", wording: "Wording", say: Messages
) -> Iterator[str]:
    """« words » → date (EDTF), then a line for each reason."""
    from aidememoire.export.calendar import write_date
    from aidememoire.export.line import write_quote

    known = f"{write_date(when.edtf, wording.calendar)} ({when.edtf})" if when.edtf else say("when.unknown")
    others = [a for a in when.alternatives if a != when.edtf]
    tail = f", {say('when.also', dates=', '.join(others))}" if others else ""
    yield f"{write_quote(quote, wording)} → {known}{tail}"
    yield from write_reasons((*because, *when.basis), wording)


def write_reasons(reasons: "tuple[Because, ...]", wording: "Wording") -> Iterator[str]:
    """A line for each reason, once: the rule, its words or its row, what it says."""
    from aidememoire.export.line import write_quote
    from aidememoire.export.workings import write_note

    for reason in dict.fromkeys(reasons):
        words = write_quote(shorten(reason.citation.quote), wording) if reason.citation else ""
        note = write_note(reason.note, wording)
        yield f"    ← {' · '.join(w for w in (reason.rule, words, reason.source, note) if w)}"


def print_json(reading: "Reading") -> None:
    """One object an expression: its place, its words, and the date in the contract's shape."""
    import json

    from aidememoire.export.contract import encode_citation, encode_when

    for time, when in zip(reading.times, reading.whens, strict=True):
        found = {**encode_citation(time.citation), "date": encode_when(when)}
        answer(json.dumps(found, ensure_ascii=False))
