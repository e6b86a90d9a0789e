"""`aidememoire retry`: what was refused, tried again from where it was found."""

from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.refused import write_reason
from aidememoire.cli.screen import answer, tell
from aidememoire.cli.web import check_networks

REFUSED = 1


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("retry", help=say("help.retry"), epilog=say("example.retry"), **settings)
    def retry(
        only: Annotated[str, typer.Argument(help=say("help.retry.only"), metavar="SOURCE")] = "",
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        language: Annotated[str | None, typer.Option(help=say("help.language"), metavar="fr|en|vi")] = None,
        allowed: Annotated[
            str | None, typer.Option("--allow-network", help=say("help.allow"), metavar="NETWORK")
        ] = None,
    ) -> int:
        from aidememoire.cli.reader import build_reader, find_all_pages
        from aidememoire.cli.record import get_time, open_existing
        from aidememoire.store.origins import load_refused_places
        from aidememoire.workflow.retry import retry as try_again

        check_networks(allowed, say)
        with open_existing(record, say) as opened:
            places = load_refused_places(opened, only)
            if not places:
                answer(say("retry.nothing"))
                return 0
            lost = [place for place in places if place == "-"]
            for place in lost:
                tell(say("retry.lost", n=places.pop(place)))
            read = refused = 0
            reader = build_reader(language, say)
            for done in try_again(opened, places, lambda p: find_all_pages([p], allowed), reader, at=get_time()):
                read, refused = read + done.read, refused + len(done.refused)
                for one in done.refused:
                    tell(say("refused.line", message=write_reason(one.source, one.reason, say)))
            answer(say("retry.done", read=read, refused=refused))
        return REFUSED if refused or lost else 0
