"""`aidememoire backup`: the record as it is now, in one file, while others go on reading and writing."""

from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("backup", help=say("help.backup"), epilog=say("example.backup"), **settings)
    def backup(
        target: Annotated[str, typer.Argument(help=say("help.backup.to"), metavar="FILE")],
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
    ) -> None:
        from aidememoire.cli.record import open_existing
        from aidememoire.store.backup import back_up

        with open_existing(record, say) as opened:
            back_up(opened, target)
        answer(say("backup.done", path=target))
