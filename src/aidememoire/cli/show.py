"""`aidememoire show`: everything known of one event, each field with its words and their source."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer

if TYPE_CHECKING:
    from aidememoire.model.origin import Origin


ORIGIN = ("fetched", "address", "feed", "place", "content_type", "charset", "dated_by")
"""What is told of a source, in this order."""


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
        from aidememoire.store.origins import load_origin
        from aidememoire.store.ratings import load_ratings
        from aidememoire.views.show import get_event

        with open_existing(record, say) as opened:
            detail = get_event(opened, find_event(opened, event, say).id)
            ratings = load_ratings(opened)
            names = [source for card in detail.reports for source in card.sources]
            origins = {name: origin for name in names if (origin := load_origin(opened, name)) is not None}
        heads = {card.id: (card.headline, card.published) for card in detail.reports}
        print_event(encode_record_event(detail.event, heads, ratings) | encode_origins(origins), as_json, say)
        if not as_json:
            print_origins(origins, say)


def encode_origins(origins: "Mapping[str, Origin]") -> dict[str, Any]:
    """« origins »: what is known of each source beside its name, where anything is."""
    from dataclasses import asdict

    told = {name: {key: value for key, value in asdict(one).items() if value} for name, one in origins.items()}
    return {"origins": told} if told else {}


def print_origins(origins: "Mapping[str, Origin]", say: Messages) -> None:
    """Where each source was found: fetched when, from which address, feed or archive, in which form, dated by what."""
    if origins:
        answer()
        answer(say("sources.origin.heading"))
    for name, one in origins.items():
        parts = [say(f"sources.origin.{key}", value=value) for key in ORIGIN if (value := getattr(one, key))]
        answer(f"  {name}: {', '.join(parts)}")


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
