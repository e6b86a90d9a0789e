"""`aidememoire split`: decide that two spellings are two people's, or that a report means another person or event."""

from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("split", help=say("help.split"), epilog=say("example.split"), **settings)
    def split(
        left: Annotated[str, typer.Argument(help=say("help.split.left"), metavar="NAME")],
        reason: Annotated[str, typer.Option("--reason", help=say("help.reason"), metavar="TEXT")],
        right: Annotated[str | None, typer.Argument(help=say("help.split.right"), metavar="OTHER")] = None,
        report: Annotated[str | None, typer.Option("--report", help=say("help.split.report"), metavar="SOURCE")] = None,
        author: Annotated[str | None, typer.Option("--author", "--by", help=say("help.by"), metavar="NAME")] = None,
        withdraw: Annotated[bool, typer.Option("--withdraw", help=say("help.split.withdraw"))] = False,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
    ) -> None:
        from aidememoire.cli.merge_events import are_events, decide_pair, split_event
        from aidememoire.cli.record import get_author, open_existing

        if (right is None) == (report is None):
            raise typer.BadParameter(say("usage.split"), param_hint="OTHER")
        with open_existing(record, say) as opened:
            by = author or get_author()
            if right is not None and are_events(opened, left, right):
                answer(decide_pair(opened, "different", left, right, reason, by, withdraw, say))
            elif report is not None and are_events(opened, left):
                answer(split_event(opened, left, report, reason, by, withdraw, say))
            elif report is not None:
                answer(split_off(opened, left, report, reason, by, withdraw, say))
            else:
                answer(split_names(opened, left, right or "", reason, by, withdraw, say))


def split_names(record: Any, left: str, right: str, reason: str, author: str, withdraw: bool, say: Messages) -> str:
    """Decide that two spellings are two people's, or take that back; a sentence on what was done."""
    from aidememoire.cli.names import bring_up_to_date, find_person
    from aidememoire.cli.record import get_time
    from aidememoire.errors import RecordError
    from aidememoire.workflow.decide import split_spellings, take_back

    knowledge = bring_up_to_date(record)
    find_person(record, left, say), find_person(record, right, say)
    if withdraw:
        if not take_back(record, "different", left, right, knowledge, reason=reason, author=author, at=get_time()):
            raise RecordError(say("split.no_decision", left=left, right=right))
        return say("decision.withdrawn", left=left, right=right)
    if not split_spellings(record, left, right, knowledge, reason=reason, author=author, at=get_time()):
        raise RecordError(say("split.two", left=left, right=right))
    return say("split.done", left=left, right=right)


def split_off(record: Any, name: str, report: str, reason: str, author: str, withdraw: bool, say: Messages) -> str:
    """Decide that the one a report names so is somebody else, or take that back; a sentence on what was done."""
    from aidememoire.cli.names import bring_up_to_date, find_person
    from aidememoire.cli.record import get_time
    from aidememoire.errors import RecordError, UnknownNameError
    from aidememoire.views.show import find_reports
    from aidememoire.workflow.decide import split_report, take_back

    knowledge = bring_up_to_date(record)
    found = find_reports(record, report)
    if len(found) != 1:
        raise UnknownNameError(say("split.no_report", name=report))
    if withdraw:
        if not take_back(record, "different", name, found[0], knowledge, reason=reason, author=author, at=get_time()):
            raise RecordError(say("split.no_decision", left=name, right=report))
        return say("decision.withdrawn", left=name, right=report)
    person = find_person(record, name, say)
    if not split_report(record, person, found[0], knowledge, reason=reason, author=author, at=get_time()):
        raise RecordError(say("split.not_there", name=name, report=report))
    return say("split.done", left=name, right=f"{name} ({report})")
