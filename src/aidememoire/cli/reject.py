"""`aidememoire reject`: a person takes an event out of the record; its history keeps it."""

from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("reject", help=say("help.reject"), epilog=say("example.reject"), **settings)
    def reject(
        event: Annotated[str, typer.Argument(help=say("help.show.event"), metavar="EVENT")],
        reason: Annotated[str, typer.Option("--reason", help=say("help.reason"), metavar="TEXT")],
        author: Annotated[str | None, typer.Option("--author", "--by", help=say("help.by"), metavar="NAME")] = None,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
    ) -> None:
        from aidememoire.cli.deciding import open_to_decide, write_short
        from aidememoire.cli.events import find_event
        from aidememoire.workflow.review import judge_event

        with open_to_decide(record, author, say) as (opened, who):
            found = find_event(opened, event, say)
            judge_event(opened, found, "reject", reason=reason, **who)
            answer(say("reject.done", event=write_short(found, say)))
