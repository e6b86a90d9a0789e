"""`aidememoire people`: everybody in the record, or everybody of one side."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.quotes import shorten
from aidememoire.cli.screen import answer, show_table

if TYPE_CHECKING:
    from aidememoire.views.people import PersonCard

_OFFICE = 60


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("people", help=say("help.people"), epilog=say("example.people"), **settings)
    def people(
        side: Annotated[str | None, typer.Argument(help=say("help.people.side"), metavar="PARTY")] = None,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.people.json"))] = False,
    ) -> None:
        from aidememoire.cli.names import bring_up_to_date
        from aidememoire.cli.parties import find_party
        from aidememoire.cli.record import open_existing
        from aidememoire.views.people import query_people

        code = find_party(side, say) if side else None
        with open_existing(record, say) as opened:
            bring_up_to_date(opened)
            found = query_people(opened, code)
        if as_json:
            print_json(found)
        else:
            print_people(found, side, say)


def print_people(found: "Sequence[PersonCard]", side: str | None, say: Messages) -> None:
    """A table, a line a person."""
    if not found:
        answer(say("people.none_of", side=side) if side else say("people.none"))
        return
    from aidememoire.cli.names import SHORT
    from aidememoire.export.names import load_side_names

    names = load_side_names(say.language)
    rows = [
        (
            card.name,
            ", ".join(names.get(s, s) for s in card.sides) or "–",
            shorten(card.printed or "–", _OFFICE),
            str(card.reports),
            card.last or "–",
            card.id[:SHORT],
        )
        for card in found
    ]
    words = say("people.name"), say("people.side"), say("people.office"), say("people.reports")
    columns = (*words, say("people.last"), say("people.id"))
    show_table(say.count("people.title", len(found)), columns, rows, folded=(0, 2))


def print_json(found: "Sequence[PersonCard]") -> None:
    """A JSON list, one person a line."""
    import json
    from dataclasses import asdict

    lines = ",\n".join(json.dumps(asdict(card), ensure_ascii=False) for card in found)
    answer(f"[\n{lines}\n]" if found else "[]")
