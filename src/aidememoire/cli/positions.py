"""`aidememoire positions`: what a side says on a matter over time, under every name the matter has."""

from collections.abc import Sequence
from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.periods import check_date
from aidememoire.cli.screen import answer


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("positions", help=say("help.positions"), epilog=say("example.positions"), **settings)
    def positions(
        side: Annotated[str, typer.Argument(help=say("help.positions.side"), metavar="SIDE")],
        parties: Annotated[
            list[str] | None, typer.Argument(help=say("help.positions.parties"), metavar="PARTY")
        ] = None,
        matter: Annotated[str | None, typer.Option("--on", help=say("help.positions.on"), metavar="WORDS")] = None,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        since: Annotated[str | None, typer.Option("--from", help=say("help.chronology.from"), metavar="DATE")] = None,
        until: Annotated[str | None, typer.Option("--to", help=say("help.chronology.to"), metavar="DATE")] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.ledger.json"))] = False,
    ) -> None:
        period = check_date(since, "--from", say), check_date(until, "--to", say)
        if matter is not None and not any(c.isalnum() for c in matter):
            raise typer.BadParameter(say("usage.matter"), param_hint="--on")
        if matter is None:
            list_matters(record, (side, *(parties or ())), as_json, say)
        else:
            print_position(record, (side, *(parties or ())), matter, period, as_json, say)


def list_matters(place: str | None, words: Sequence[str], as_json: bool, say: Messages) -> None:
    """Print the matters of the reference data that a side spoke of."""
    from aidememoire.cli.ledger import write_heading
    from aidememoire.cli.parties import find_parties
    from aidememoire.cli.record import open_existing
    from aidememoire.export import positions as export
    from aidememoire.export.ledger_words import load_ledger_words
    from aidememoire.export.names import load_side_names
    from aidememoire.export.wording import load_wording
    from aidememoire.views.positions import query_positions

    side, *others = find_parties(words, say)
    with open_existing(place, say) as record:
        found = query_positions(record, side, others, language=say.language)
    if as_json:
        answer(export.write_json(found))
        return
    own = load_ledger_words(say.language)
    title = write_heading(own["positions"], (side, *others), load_side_names(say.language))
    answer(export.write_list(found, title, load_wording(say.language), own))


def print_position(
    place: str | None,
    words: Sequence[str],
    matter: str,
    period: tuple[str | None, str | None],
    as_json: bool,
    say: Messages,
) -> None:
    """Print what the first of the parties `words` name said on `matter`, to the others where there are any."""
    from aidememoire.cli.ledger import load_cards, write_heading
    from aidememoire.cli.parties import find_parties
    from aidememoire.cli.record import open_existing
    from aidememoire.export import positions as export
    from aidememoire.export.ledger_words import load_ledger_words
    from aidememoire.export.names import load_side_names
    from aidememoire.export.wording import load_wording
    from aidememoire.views.positions import query_position

    side, *others = find_parties(words, say)
    with open_existing(place, say) as record:
        found = query_position(record, side, matter, others, start=period[0], end=period[1], language=say.language)
        cards = load_cards(record, (r for u in found.uses for r in u.act.reports))
    if as_json:
        answer(export.write_json((found,)))
        return
    names, wording, own = load_side_names(say.language), load_wording(say.language), load_ledger_words(say.language)
    title = f"{write_heading(own['positions'], (side, *others), names)}{wording.colon}{found.label}"
    answer(export.write_text(found, title, cards, names, wording, own))
