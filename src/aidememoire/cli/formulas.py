"""`aidememoire formulas`: the stock phrases of a relationship, found without a list, and how their wording drifts."""

from collections.abc import Sequence
from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.periods import check_date
from aidememoire.cli.screen import answer, tell

TOP = 20
"""Formulas shown unless another number is asked for."""


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("formulas", help=say("help.formulas"), epilog=say("example.formulas"), **settings)
    def formulas(
        parties: Annotated[
            list[str] | None, typer.Argument(help=say("help.chronology.parties"), metavar="PARTY")
        ] = None,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        since: Annotated[str | None, typer.Option("--from", help=say("help.chronology.from"), metavar="DATE")] = None,
        until: Annotated[str | None, typer.Option("--to", help=say("help.chronology.to"), metavar="DATE")] = None,
        top: Annotated[int, typer.Option("--top", help=say("help.formulas.top"), metavar="N", min=1)] = TOP,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.ledger.json"))] = False,
    ) -> None:
        period = check_date(since, "--from", say), check_date(until, "--to", say)
        print_formulas(record, parties or (), period, top, as_json, say)


def print_formulas(
    place: str | None,
    words: Sequence[str],
    period: tuple[str | None, str | None],
    top: int,
    as_json: bool,
    say: Messages,
) -> None:
    """Print the phrases that independent reports on the parties `words` name repeat."""
    from aidememoire.cli.ledger import load_cards, write_heading
    from aidememoire.cli.parties import find_parties
    from aidememoire.cli.record import open_existing
    from aidememoire.export import formulas as export
    from aidememoire.export.ledger_words import load_ledger_words
    from aidememoire.export.names import load_side_names
    from aidememoire.export.wording import load_wording
    from aidememoire.views.formulas import query_formulas

    parties = find_parties(words, say)
    with open_existing(place, say) as record:
        found = query_formulas(record, parties, start=period[0], end=period[1], top=top)
        cards = load_cards(record, (c.report for f in found.formulas for v in f.variants for c in (v.first, v.last)))
    if found.left_out:
        tell(say.count("formulas.left_out", found.left_out))
    if as_json:
        answer(export.write_json(found.formulas, found.reports, found.left_out))
        return
    own = load_ledger_words(say.language)
    heading = [write_heading(own["formulas"], parties, load_side_names(say.language))]
    heading.append(own["formulas.read.one" if found.reports == 1 else "formulas.read.many"].format(n=found.reports))
    answer(export.write_text(found.formulas, heading, cards, load_wording(say.language), own))
