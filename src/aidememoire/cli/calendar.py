"""`aidememoire calendar`: sessions due, contacts announced, deadlines and anniversaries, as text, JSON or iCalendar."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.periods import check_date
from aidememoire.cli.screen import answer, tell

if TYPE_CHECKING:
    from aidememoire.views.calendar import Calendar

STANDARD_OUTPUT = "-"


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("calendar", help=say("help.calendar"), epilog=say("example.calendar"), **settings)
    def calendar(
        parties: Annotated[
            list[str] | None, typer.Argument(help=say("help.chronology.parties"), metavar="PARTY")
        ] = None,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        since: Annotated[str | None, typer.Option("--from", help=say("help.calendar.from"), metavar="DATE")] = None,
        until: Annotated[str | None, typer.Option("--to", help=say("help.calendar.to"), metavar="DATE")] = None,
        on: Annotated[str | None, typer.Option("--on", help=say("help.on"), metavar="DATE")] = None,
        ics: Annotated[str | None, typer.Option("--ics", help=say("help.calendar.ics"), metavar="FILE")] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.ledger.json"))] = False,
    ) -> None:
        bounds = {
            "start": check_date(since, "--from", say),
            "end": check_date(until, "--to", say),
            "on": check_date(on, "--on", say),
        }
        if since and until and until < since[: len(until)]:
            raise typer.BadParameter(say("usage.period", start=since, end=until), param_hint="--to")
        print_calendar(record, parties or (), bounds, ics, as_json, say)


def print_calendar(
    place: str | None,
    words: Sequence[str],
    bounds: dict[str, str | None],
    ics: str | None,
    as_json: bool,
    say: Messages,
) -> None:
    """Print the calendar of the parties `words` name, or write it to the file `ics`; `bounds` go to the query."""
    from aidememoire.cli.ledger import load_cards
    from aidememoire.cli.parties import find_parties
    from aidememoire.cli.record import open_existing
    from aidememoire.export import agenda
    from aidememoire.views.calendar import query_calendar

    parties = find_parties(words, say)
    with open_existing(place, say) as record:
        found = query_calendar(record, parties, start=bounds["start"], end=bounds["end"], on=bounds["on"])
        cards = load_cards(record, (r for e in (*found.entries, *found.yearly) for r in e.reports))
    if as_json:
        answer(agenda.write_json(found.entries, {"on": found.on, "start": found.start, "end": found.end}))
    if ics is None and not as_json:
        print_text(found, parties, cards, say)
    elif ics is not None:
        save(found, parties, cards, ics, say)


def print_text(found: "Calendar", parties: Sequence[str], cards: dict[str, dict[str, Any]], say: Messages) -> None:
    """The calendar as text, under the period it covers."""
    from aidememoire.cli.ledger import write_day, write_heading
    from aidememoire.export import agenda
    from aidememoire.export.calendar import write_date
    from aidememoire.export.ledger_words import load_ledger_words
    from aidememoire.export.names import load_side_names
    from aidememoire.export.wording import load_wording

    names, wording = load_side_names(say.language), load_wording(say.language)
    own = load_ledger_words(say.language)
    span = f"{found.start}/{found.end}" if found.start else None
    heading = [write_heading(own["calendar"], parties, names)]
    heading += [write_date(span, wording.calendar)] if span else []
    heading.append(write_day(found.on, found.given, wording, own))
    answer(agenda.write_text(found.entries, heading, cards, names, wording, own))


def save(found: "Calendar", parties: Sequence[str], cards: dict[str, dict[str, Any]], path: str, say: Messages) -> None:
    """Write the calendar as iCalendar to a file, or to standard output for « - »."""
    from aidememoire.cli.ledger import write_heading
    from aidememoire.export.ics import write_ics
    from aidememoire.export.ledger_words import load_ledger_words
    from aidememoire.export.names import load_side_names
    from aidememoire.export.wording import load_wording

    names, own = load_side_names(say.language), load_ledger_words(say.language)
    title = write_heading(own["calendar"], parties, names)
    written = write_ics(found.entries, title, found.on, cards, names, load_wording(say.language), own, found.yearly)
    if path == STANDARD_OUTPUT:
        answer(written.decode().replace("\r\n", "\n").rstrip("\n"))
        return
    Path(path).write_bytes(written)
    tell(say.count("calendar.saved", len(found.entries), path=path))
