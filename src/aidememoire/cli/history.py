"""`aidememoire history`: everything that happened to one event of the record."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer

if TYPE_CHECKING:
    from aidememoire.views.history import History


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("history", help=say("help.history"), epilog=say("example.history"), **settings)
    def history(
        event: Annotated[str, typer.Argument(help=say("help.show.event"), metavar="EVENT")],
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.history.json"))] = False,
    ) -> None:
        from aidememoire.cli.events import find_event
        from aidememoire.cli.record import open_existing
        from aidememoire.views.history import query_history

        with open_existing(record, say) as opened:
            found = query_history(opened, find_event(opened, event, say).id)
        answer(write_json(found) if as_json else "\n".join(write_lines(found, say)))


def write_json(found: "History") -> str:
    """The event and its steps, a step an object."""
    import json

    from aidememoire.export.events import encode_record_event
    from aidememoire.export.history import encode_decision

    steps: list[dict[str, Any]] = []
    for step in found.steps:
        if step.decision is not None:
            steps.append({"step": "decision", **encode_decision(step.decision, step.withdrawn)})
        else:
            read = {"step": "reading", "at": step.at, "sources": step.sources, "again": step.again}
            steps.append({**read, "versions": dict(step.versions)})
    return json.dumps({"event": encode_record_event(found.event), "steps": steps}, ensure_ascii=False, indent=1)


def write_lines(found: "History", say: Messages) -> list[str]:
    """The event, whether it is set aside, and a line a step with the id that `undo` takes."""
    from aidememoire.cli.deciding import write_short
    from aidememoire.consolidate.overrides import is_rejected
    from aidememoire.export.escape import write_plain
    from aidememoire.export.history import write_decision, write_step
    from aidememoire.export.review_words import WORDS
    from aidememoire.export.wording import load_wording

    words, wording = WORDS[say.language], load_wording(say.language)
    lines = [write_short(found.event, say), *([say("history.rejected")] if is_rejected(found.event) else []), ""]
    for step in found.steps:
        if step.decision is None:
            line = (words.again if step.again else words.read).format(sources=write_plain(", ".join(step.sources)))
        else:
            line = write_decision(step.decision, wording)
            line = words.withdrawn.format(words=line) if step.withdrawn else line
            line = f"{line} [{step.decision.id[:8]}]"
        lines.append(write_step(step.at, line, wording))
    return lines
