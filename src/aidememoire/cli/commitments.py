"""`aidememoire commitments`: who owes what to whom, by when, and what became of it."""

from collections.abc import Sequence
from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.periods import check_date
from aidememoire.cli.screen import answer


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("commitments", help=say("help.commitments"), epilog=say("example.commitments"), **settings)
    def commitments(
        parties: Annotated[
            list[str] | None, typer.Argument(help=say("help.chronology.parties"), metavar="PARTY")
        ] = None,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        only_open: Annotated[bool, typer.Option("--open", help=say("help.commitments.open"))] = False,
        domain: Annotated[str | None, typer.Option(help=say("help.commitments.domain"), metavar="DOMAIN")] = None,
        since: Annotated[str | None, typer.Option("--from", help=say("help.commitments.from"), metavar="DATE")] = None,
        until: Annotated[str | None, typer.Option("--to", help=say("help.commitments.to"), metavar="DATE")] = None,
        on: Annotated[str | None, typer.Option("--on", help=say("help.on"), metavar="DATE")] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.ledger.json"))] = False,
    ) -> None:
        check_domain(domain, say)
        period = check_date(since, "--from", say), check_date(until, "--to", say)
        wanted = {"domain": domain, "only_open": only_open, "on": check_date(on, "--on", say)}
        print_commitments(record, parties or (), period, wanted, as_json, say)


def check_domain(domain: str | None, say: Messages) -> None:
    """Raises a usage error that names every domain there is."""
    from aidememoire.export.wording import load_wording

    allowed = load_wording(say.language).domains
    if domain is not None and domain not in allowed:
        raise typer.BadParameter(say("usage.domain", value=domain, allowed=", ".join(allowed)), param_hint="--domain")


def print_commitments(
    place: str | None,
    words: Sequence[str],
    period: tuple[str | None, str | None],
    wanted: dict[str, Any],
    as_json: bool,
    say: Messages,
) -> None:
    """Print the promises between the parties `words` name; `wanted` goes to the query."""
    from aidememoire.cli.ledger import load_cards, write_day, write_heading
    from aidememoire.cli.parties import find_parties
    from aidememoire.cli.record import open_existing
    from aidememoire.export import commitments as export
    from aidememoire.export.ledger_words import load_ledger_words
    from aidememoire.export.names import load_side_names
    from aidememoire.export.wording import load_wording
    from aidememoire.views.commitments import query_commitments

    parties = find_parties(words, say)
    with open_existing(place, say) as record:
        found = query_commitments(record, parties, start=period[0], end=period[1], **wanted)
        cited = [r for c in found.commitments for s in c.steps for r in s.reports]
        cards = load_cards(record, (*cited, *(w.report for c in found.commitments for w in c.wordings)))
    if as_json:
        answer(export.write_json(found.commitments, found.on))
        return
    names, wording = load_side_names(say.language), load_wording(say.language)
    own = load_ledger_words(say.language)
    heading = write_heading(own["commitments"], parties, names), write_day(found.on, found.given, wording, own)
    answer(export.write_text(found.commitments, heading, cards, names, wording, own))
