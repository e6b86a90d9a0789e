"""`aidememoire undo`: take back the last decision, or one by its id."""

from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("undo", help=say("help.undo"), epilog=say("example.undo"), **settings)
    def undo(
        decision: Annotated[str | None, typer.Argument(help=say("help.undo.decision"), metavar="DECISION")] = None,
        reason: Annotated[str, typer.Option("--reason", help=say("help.reason"), metavar="TEXT")] = "",
        author: Annotated[str | None, typer.Option("--author", "--by", help=say("help.by"), metavar="NAME")] = None,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
    ) -> None:
        from aidememoire.cli.deciding import open_to_decide

        with open_to_decide(record, author, say) as (opened, who):
            answer(take_back(opened, decision, {"reason": reason, **who}, say))


def take_back(record: Any, decision: str | None, who: dict[str, str], say: Messages) -> str:
    """Take decisions back; a sentence on what. Raises UnknownNameError when there is nothing to take back."""
    from aidememoire.dates.knowledge import load_knowledge
    from aidememoire.errors import UnknownNameError
    from aidememoire.export.history import write_decision
    from aidememoire.export.wording import load_wording
    from aidememoire.workflow.review import find_act, take_back_act

    found = find_act(record, decision.strip().lower() if decision else None, who["author"])
    if not found:
        if decision:
            raise UnknownNameError(say("undo.unknown", name=decision))
        raise UnknownNameError(say("undo.nothing", author=who["author"]))
    take_back_act(record, found, load_knowledge(), **who)
    return say("undo.done", decision=write_decision(found[0], load_wording(say.language)))
