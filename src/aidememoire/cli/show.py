"""`aidememoire show`: everything known of one event, each field with its words and their source."""

from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("show", help=say("help.show"), epilog=say("example.show"), **settings)
    def show(
        event: Annotated[str, typer.Argument(help=say("help.show.event"), metavar="EVENT")],
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.show.json"))] = False,
    ) -> None:
        from aidememoire.cli.events import find_event
        from aidememoire.cli.record import open_existing
        from aidememoire.export.events import encode_record_event
        from aidememoire.store.ratings import load_ratings
        from aidememoire.views.show import get_event

        with open_existing(record, say) as opened:
            detail = get_event(opened, find_event(opened, event, say).id)
            ratings = load_ratings(opened)
        heads = {card.id: (card.headline, card.published) for card in detail.reports}
        print_event(encode_record_event(detail.event, heads, ratings), as_json, say)


def print_event(event: dict[str, Any], as_json: bool, say: Messages) -> None:
    """The event as JSON, or field by field."""
    if as_json:
        import json

        answer(json.dumps(event, ensure_ascii=False, indent=1))
        return
    from aidememoire.export.names import load_side_names
    from aidememoire.export.sheet import write_sheet
    from aidememoire.export.wording import load_wording

    answer(write_sheet(event, load_side_names(say.language), load_wording(say.language)))
