"""`aidememoire explain`: which rules and lexicon rows fired on a sentence, and what each gave."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.plain import print_plain
from aidememoire.cli.quotes import shorten
from aidememoire.cli.screen import answer, show_table

if TYPE_CHECKING:
    from aidememoire.model.reading import Reading


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("explain", help=say("help.explain"), epilog=say("example.explain"), **settings)
    def explain(
        text: Annotated[str, typer.Argument(help=say("help.explain.text"), metavar="TEXT")],
        published: Annotated[str | None, typer.Option(help=say("help.published"), metavar="EDTF")] = None,
        language: Annotated[str | None, typer.Option(help=say("help.language"), metavar="fr|en|vi")] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.plain.json"))] = False,
    ) -> None:
        from aidememoire.cli.reader import load_words, read_words

        reading = read_words(load_words(text, say), published, language, say)
        if as_json:
            print_plain(encode_traces(reading))
        else:
            print_traces(reading, say)


def encode_traces(reading: "Reading") -> dict[str, Any]:
    """Every trace, in stage order, and every gap."""
    from aidememoire.reading.explain import explain

    gaps = [{"stage": g.stage, "quote": g.citation.quote, "reason": g.reason} for g in reading.gaps]
    return {"traces": [asdict(trace) for trace in explain(reading)], "gaps": gaps}


def print_traces(reading: "Reading", say: Messages) -> None:
    """A table a stage: rule, the words it saw, what it gives; then what was seen and not understood."""
    from aidememoire.reading.explain import explain

    traces = explain(reading)
    columns = (say("explain.rule"), say("explain.words"), say("explain.gives"))
    for stage in dict.fromkeys(trace.stage for trace in traces):
        rows = [(t.rule, shorten(t.quote), shorten(t.gives)) for t in traces if t.stage == stage]
        show_table(stage, columns, dict.fromkeys(rows), folded=(1, 2))
        answer()
    if not traces:
        answer(say("explain.nothing"))
    for gap in reading.gaps:
        answer(say("explain.gap", stage=gap.stage, quote=shorten(gap.citation.quote), reason=gap.reason))
