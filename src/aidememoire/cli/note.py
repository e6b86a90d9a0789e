"""`aidememoire note`: a remark kept beside an event."""

from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("note", help=say("help.note"), epilog=say("example.note"), **settings)
    def note(
        event: Annotated[str, typer.Argument(help=say("help.show.event"), metavar="EVENT")],
        text: Annotated[str, typer.Argument(help=say("help.note.text"), metavar="TEXT")],
        author: Annotated[str | None, typer.Option("--author", "--by", help=say("help.by"), metavar="NAME")] = None,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
    ) -> None:
        from aidememoire.cli.deciding import open_to_decide, write_short
        from aidememoire.cli.events import find_event
        from aidememoire.workflow.review import note_event

        if not text.strip():
            raise typer.BadParameter(say("usage.empty"), param_hint="TEXT")
        with open_to_decide(record, author, say) as (opened, who):
            found = find_event(opened, event, say)
            note_event(opened, found, text, **who)
            answer(say("note.done", event=write_short(found, say)))
