"""`aidememoire evaluate`: readings scored against annotations, stage by stage."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer, show_table, tell

if TYPE_CHECKING:
    from aidememoire.evaluate.outcome import Outcome
    from aidememoire.evaluate.run import Scores

_COLUMNS = ("stage", "right", "wrong", "missed", "precision", "recall", "f1")


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("evaluate", help=say("help.evaluate"), epilog=say("example.evaluate"), **settings)
    def evaluate(
        gold: Annotated[Path, typer.Argument(help=say("help.evaluate.gold"), metavar="GOLD")],
        readings: Annotated[Path, typer.Argument(help=say("help.evaluate.readings"), metavar="READINGS")],
        against: Annotated[Path | None, typer.Option(help=say("help.evaluate.against"), metavar="READINGS")] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.evaluate.json"))] = False,
    ) -> None:
        from aidememoire.evaluate.run import evaluate as score

        scores = score(gold, readings, against)
        if as_json:
            print_json(scores)
        else:
            print_scores(scores, say)
        if scores.unread:
            tell(say.count("evaluate.unread", len(scores.unread), sources=", ".join(scores.unread)))


def print_scores(scores: "Scores", say: Messages) -> None:
    """A table of tallies, then what was gained and lost."""
    rows = [
        (t.stage, str(t.right), str(t.wrong), str(t.missed), *map(_write_share, (t.precision, t.recall, t.f1)))
        for t in scores.tallies
    ]
    show_table(say.count("evaluate.title", scores.reports), [say(f"evaluate.{c}") for c in _COLUMNS], rows)
    for title, outcomes in (("evaluate.gained", scores.gained), ("evaluate.lost", scores.lost)):
        if outcomes:
            answer(f"\n{say.count(title, len(outcomes))}")
            for outcome in outcomes:
                answer(f"  {outcome.source}  {outcome.stage}  {outcome.label}")


def print_json(scores: "Scores") -> None:
    """The same as one JSON object; shares are between 0 and 1, null where nothing was counted."""
    import json

    tallies = [{c: getattr(t, c) for c in _COLUMNS} for t in scores.tallies]
    changes = {"gained": [_encode(o) for o in scores.gained], "lost": [_encode(o) for o in scores.lost]}
    found = {"reports": scores.reports, "unread": list(scores.unread), "stages": tallies, **changes}
    answer(json.dumps(found, ensure_ascii=False, indent=1))


def _encode(outcome: "Outcome") -> dict[str, str]:
    return {"source": outcome.source, "stage": outcome.stage, "label": outcome.label, "result": outcome.result}


def _write_share(share: float | None) -> str:
    return "–" if share is None else f"{share:.3f}"
