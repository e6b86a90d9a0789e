"""`aidememoire rebuild`: draw every event of a record again from what was read."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.progress import FEW, watch
from aidememoire.cli.screen import answer, is_terminal


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("rebuild", help=say("help.rebuild"), epilog=say("example.rebuild"), **settings)
    def rebuild(
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
    ) -> None:
        from aidememoire.cli.record import open_existing
        from aidememoire.views.status import query_status
        from aidememoire.workflow.consolidate import rebuild as draw_again

        with open_existing(record, say) as opened:
            with follow_count(query_status(opened).reports, say("rebuild.progress")) as advance:
                reports = draw_again(opened, advance)
            events = query_status(opened).events
        answer(", ".join((say.count("rebuild.reports", reports), say.count("rebuild.events", events))))


@contextmanager
def follow_count(total: int, description: str) -> Iterator[Callable[[int], None]]:
    """What to call with the number of reports done; it moves a bar where a person watches."""
    if total < FEW or not is_terminal(sys.stderr):
        yield lambda done: None
        return
    with watch() as progress:
        task = progress.add_task(description, total=total)
        yield lambda done: progress.advance(task, done)
