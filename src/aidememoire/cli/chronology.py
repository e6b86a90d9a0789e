"""`aidememoire chronology`: the record in order of time, as text, JSON or a document."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.output import DOCUMENTS, check_format, put_out
from aidememoire.cli.periods import check_date

if TYPE_CHECKING:
    from aidememoire.model.record import Event

FORMATS = ("text", *DOCUMENTS, "csv", "json")


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("chronology", help=say("help.chronology"), epilog=say("example.chronology"), **settings)
    def chronology(
        parties: Annotated[
            list[str] | None, typer.Argument(help=say("help.chronology.parties"), metavar="PARTY")
        ] = None,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        since: Annotated[str | None, typer.Option("--from", help=say("help.chronology.from"), metavar="DATE")] = None,
        until: Annotated[str | None, typer.Option("--to", help=say("help.chronology.to"), metavar="DATE")] = None,
        as_of: Annotated[str | None, typer.Option("--as-of", help=say("help.chronology.as_of"), metavar="DATE")] = None,
        known: Annotated[
            str | None, typer.Option("--known-on", help=say("help.chronology.known_on"), metavar="DATE")
        ] = None,
        form: Annotated[
            str | None, typer.Option("--format", help=say("help.chronology.format"), metavar="|".join(FORMATS))
        ] = None,
        output: Annotated[str | None, typer.Option("--output", "-o", help=say("help.output"), metavar="FILE")] = None,
    ) -> None:
        chosen = check_format(form, output, FORMATS, say)
        period = check_date(since, "--from", say), check_date(until, "--to", say)
        seen = check_date(as_of, "--as-of", say), check_date(known, "--known-on", say)
        put_out(write_chronology(record, parties or (), period, chosen, say, seen), output, say)


def write_chronology(
    place: str | None,
    words: Sequence[str],
    period: tuple[str | None, str | None],
    form: str,
    say: Messages,
    seen: tuple[str | None, str | None] = (None, None),
) -> str | bytes:
    """The events between the parties `words` name, within `period` (first and last date, None: open).

    `seen` says by when they had happened, and from which day's knowledge to tell.
    """
    from aidememoire.cli.parties import find_parties
    from aidememoire.cli.record import open_existing
    from aidememoire.export.events import encode_record_event
    from aidememoire.store.ratings import load_ratings
    from aidememoire.views.chronology import query_chronology
    from aidememoire.views.show import find_cards

    parties = find_parties(words, say)
    with open_existing(place, say) as record:
        if seen[1]:
            from aidememoire.views.known import query_known

            found = query_known(record, seen[1], parties, *period, as_of=seen[0])
        else:
            found = query_chronology(record, parties, *period, as_of=seen[0])
        ratings = load_ratings(record)
        cards = find_cards(record, (a.report for event in found for a in event.attestations))
    heads = {card.id: (card.headline, card.published) for card in cards}
    events = [encode_record_event(event, heads, ratings) for event in found]
    return write_events(events, form, parties, find_day(found), say)


def write_events(
    events: "Sequence[dict[str, Any]]", form: str, parties: Sequence[str], on: str | None, say: Messages
) -> str | bytes:
    """The events, in the contract's shape, in one of FORMATS; `on` dates a document."""
    from aidememoire.export import chronology
    from aidememoire.export.document_events import build_chronology
    from aidememoire.export.document_formats import write_document
    from aidememoire.export.names import load_side_names
    from aidememoire.export.table_csv import write_csv
    from aidememoire.export.table_headings import get_heading
    from aidememoire.export.table_rows import list_chronology
    from aidememoire.export.tables import build_table
    from aidememoire.export.wording import load_wording

    if form == "json":
        return chronology.write_json(events)
    names, wording = load_side_names(say.language), load_wording(say.language)
    title = chronology.write_title(parties, names, wording)
    if form == "csv":
        return write_csv(build_table(get_heading("chronology"), list_chronology(events, names, wording)))
    if form == "text":
        return chronology.write_text(events, title, names, wording)
    return write_document(build_chronology(events, title, names, wording, on), form)


def find_day(events: "Sequence[Event]") -> str | None:
    """The newest day of the events, by which a file is dated; ISO 8601."""
    from aidememoire.consolidate.days import build_days, write_day

    days = [days.last for e in events if (days := build_days(e.when.edtf)) and days.last]
    return write_day(max(days)) if days else None
