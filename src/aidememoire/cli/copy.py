"""`aidememoire copy`: a record into another place, with the texts of its reports or without them."""

from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("copy", help=say("help.copy"), epilog=say("example.copy"), **settings)
    def copy(
        source: Annotated[str, typer.Argument(help=say("help.copy.from"), metavar="FROM")],
        target: Annotated[str, typer.Argument(help=say("help.copy.to"), metavar="TO")],
        without_texts: Annotated[bool, typer.Option("--without-texts", help=say("help.copy.without_texts"))] = False,
    ) -> None:
        from aidememoire.cli.rebuild import follow_count
        from aidememoire.cli.record import open_existing, show_place
        from aidememoire.store.copy import copy_into
        from aidememoire.views.status import query_status
        from aidememoire.workflow.searchable import make_searchable

        with open_existing(source, say) as opened:
            make_searchable(opened)
            with follow_count(query_status(opened).reports, say("copy.progress")) as advance:
                count = copy_into(opened, target, texts=not without_texts, on_progress=advance)
        place = show_place(target)
        answer(
            say.count("copy.bare", count, path=place) if without_texts else say.count("copy.done", count, path=place)
        )
