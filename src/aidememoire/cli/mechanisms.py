"""`aidememoire mechanisms`: the bodies and dialogues between sides, their sessions and rhythm, what is due."""

from collections.abc import Sequence
from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.periods import check_date
from aidememoire.cli.screen import answer


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("mechanisms", help=say("help.mechanisms"), epilog=say("example.mechanisms"), **settings)
    def mechanisms(
        parties: Annotated[
            list[str] | None, typer.Argument(help=say("help.chronology.parties"), metavar="PARTY")
        ] = None,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        on: Annotated[str | None, typer.Option("--on", help=say("help.on"), metavar="DATE")] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.ledger.json"))] = False,
    ) -> None:
        print_mechanisms(record, parties or (), check_date(on, "--on", say), as_json, say)


def print_mechanisms(place: str | None, words: Sequence[str], on: str | None, as_json: bool, say: Messages) -> None:
    """Print the mechanisms between the parties `words` name, as they stood on a day."""
    from aidememoire.cli.ledger import load_cards, write_day, write_heading
    from aidememoire.cli.parties import find_parties
    from aidememoire.cli.record import open_existing
    from aidememoire.export import mechanisms as export
    from aidememoire.export.ledger_words import load_ledger_words
    from aidememoire.export.names import load_side_names
    from aidememoire.export.wording import load_wording
    from aidememoire.views.mechanisms import query_mechanisms

    parties = find_parties(words, say)
    with open_existing(place, say) as record:
        found = query_mechanisms(record, parties, on=on)
        cited = [r for m in found.mechanisms for s in m.sessions for r in s.reports]
        cards = load_cards(record, (*cited, *(r for m in found.mechanisms for r in m.reports)))
    if as_json:
        answer(export.write_json(found.mechanisms, found.on))
        return
    names, wording = load_side_names(say.language), load_wording(say.language)
    own = load_ledger_words(say.language)
    heading = write_heading(own["mechanisms"], parties, names), write_day(found.on, found.given, wording, own)
    answer(export.write_text(found.mechanisms, heading, cards, names, wording, own))
