"""`aidememoire passed`: pages a first look passed over, and why."""

from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.plain import print_plain
from aidememoire.cli.screen import answer, tell


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("passed", help=say("help.passed"), epilog=say("example.passed"), **settings)
    def passed(
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        reason: Annotated[str | None, typer.Option(help=say("help.passed.reason"), metavar="REASON")] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.plain.json"))] = False,
    ) -> None:
        from aidememoire.cli.record import open_existing
        from aidememoire.model.passed import REASONS
        from aidememoire.store.passed import find_passed

        if reason is not None and reason not in REASONS:
            wrong = say("usage.reason", value=reason, allowed=", ".join(REASONS))
            raise typer.BadParameter(wrong, param_hint="--reason")
        count = 0
        if as_json:
            with open_existing(record, say) as opened:
                print_plain([{"source": source, "reason": why} for source, why in find_passed(opened, reason)])
            return
        with open_existing(record, say) as opened:
            for source, why in find_passed(opened, reason):
                answer(f"{source}: {say(f'reason.{why}')}")
                count += 1
            tell(say("passed.again", path=opened.name) if count else say("passed.none"))
