"""`aidememoire correct`: set one field of an event above what its reports say."""

from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("correct", help=say("help.correct"), epilog=say("example.correct"), **settings)
    def correct(
        event: Annotated[str, typer.Argument(help=say("help.show.event"), metavar="EVENT")],
        field: Annotated[str, typer.Argument(help=say("help.correct.field"), metavar="FIELD")],
        value: Annotated[str, typer.Argument(help=say("help.correct.value"), metavar="VALUE")],
        reason: Annotated[str, typer.Option("--reason", help=say("help.reason"), metavar="TEXT")],
        author: Annotated[str | None, typer.Option("--author", "--by", help=say("help.by"), metavar="NAME")] = None,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
    ) -> None:
        from aidememoire.cli.deciding import open_to_decide, write_id, write_short
        from aidememoire.cli.events import find_event

        with open_to_decide(record, author, say) as (opened, who):
            found = find_event(opened, event, say)
            correct_field(opened, found, field, value, {"reason": reason, **who}, say)
            answer(say("correct.done", event=write_short(find_event(opened, write_id(found), say), say)))


def correct_field(record: Any, event: Any, field: str, value: str, who: dict[str, str], say: Messages) -> None:
    """Keep a correction of FIELD, which may name a participant: `office:Bruno Caldera`."""
    from aidememoire.cli.events import check_value, find_participant
    from aidememoire.consolidate.corrections import OF_EVENT, OF_PARTICIPANT
    from aidememoire.workflow.review import correct_event

    name, colon, person = field.partition(":")
    if name not in (OF_PARTICIPANT if colon else OF_EVENT):
        allowed = ", ".join((*OF_EVENT, *(f"{f}:WHO" for f in OF_PARTICIPANT)))
        raise typer.BadParameter(say("usage.field", value=field, allowed=allowed), param_hint="FIELD")
    if name == "absent":
        correct_event(record, event, name, None, find_participant(event, value, say), **who)
        return
    meant = find_participant(event, person, say) if colon else None
    correct_event(record, event, name, check_value(name, value, say), meant, **who)
