"""`aidememoire merge`: decide that two people, or two events, are one; `--withdraw` takes it back for people."""

from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("merge", help=say("help.merge"), epilog=say("example.merge"), **settings)
    def merge(
        left: Annotated[str, typer.Argument(help=say("help.merge.left"), metavar="A")],
        right: Annotated[str, typer.Argument(help=say("help.merge.right"), metavar="B")],
        reason: Annotated[str, typer.Option("--reason", help=say("help.reason"), metavar="TEXT")],
        author: Annotated[str | None, typer.Option("--author", "--by", help=say("help.by"), metavar="NAME")] = None,
        withdraw: Annotated[bool, typer.Option("--withdraw", help=say("help.merge.withdraw"))] = False,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
    ) -> None:
        from aidememoire.cli.record import open_existing

        with open_existing(record, say) as opened:
            answer(decide(opened, left, right, reason, author, withdraw, say))


def decide(record: Any, left: str, right: str, reason: str, author: str | None, withdraw: bool, say: Messages) -> str:
    """Keep the decision; a sentence on what was done. Raises UnknownNameError, RecordError where nothing can be."""
    from aidememoire.cli.merge_events import are_events, decide_pair
    from aidememoire.cli.names import bring_up_to_date, find_person
    from aidememoire.cli.record import get_author, get_time
    from aidememoire.errors import RecordError
    from aidememoire.views.people import query_names
    from aidememoire.workflow.decide import merge_people, take_back

    knowledge = bring_up_to_date(record)
    by, at = author or get_author(), get_time()
    if are_events(record, left, right):
        return decide_pair(record, "same", left, right, reason, by, withdraw, say)
    one, other = find_person(record, left, say), find_person(record, right, say)
    if withdraw:
        if not take_back(record, "same", left, right, knowledge, reason=reason, author=by, at=at):
            raise RecordError(say("merge.no_decision", left=left, right=right))
        return say("decision.withdrawn", left=left, right=right)
    if one == other:
        raise RecordError(say("merge.already", left=left, right=right))
    names = query_names(record, (one, other))
    merge_people(record, one, other, knowledge, reason=reason, author=by, at=at)
    return say("merge.done", left=names[one], right=names[other])
