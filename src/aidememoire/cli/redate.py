"""`aidememoire redate`: date the reports of a record again with what the record has come to know."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.plain import print_plain
from aidememoire.cli.screen import answer

if TYPE_CHECKING:
    from aidememoire.export.wording import Wording
    from aidememoire.reading.redate import Redating


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("redate", help=say("help.redate"), epilog=say("example.redate"), **settings)
    def redate(
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.plain.json"))] = False,
    ) -> None:
        from aidememoire.cli.record import get_time, open_existing
        from aidememoire.dates.knowledge import load_knowledge
        from aidememoire.languages import load_packs
        from aidememoire.workflow.redate import redate_record

        with open_existing(record, say) as opened:
            found = redate_record(opened, load_packs(), load_knowledge(), at=get_time())
        if as_json:
            print_plain([encode_redating(redating) for redating in found])
        else:
            print_redatings(found, say)


def encode_redating(redating: "Redating") -> dict[str, str | None]:
    """The report, the event's words, and both dates (EDTF, or None)."""
    before, after = redating.before.edtf, redating.after.edtf
    return {"source": redating.source, "quote": redating.event.citation.quote, "before": before, "after": after}


def print_redatings(found: "tuple[Redating, ...]", say: Messages) -> None:
    """Every event whose date changed, with both dates and the reasons of the new one; then how many there are."""
    from aidememoire.export.wording import load_wording

    wording = load_wording(say.language)
    for redating in found:
        for line in write_redating(redating, wording, say):
            answer(line)
    answer(say.count("redate.count", len(found)))


def write_redating(redating: "Redating", wording: "Wording", say: Messages) -> Iterator[str]:
    """The report, the event's words, what the date was and is, and why."""
    from aidememoire.cli.when import write_reasons
    from aidememoire.export.calendar import write_date
    from aidememoire.export.line import write_quote

    def show(edtf: str | None) -> str:
        return f"{write_date(edtf, wording.calendar)} ({edtf})" if edtf else say("when.unknown")

    yield redating.source
    words = write_quote(" ".join(redating.event.citation.quote.split()), wording)
    yield f"  {words} : {show(redating.before.edtf)} → {show(redating.after.edtf)}"
    yield from write_reasons(redating.after.basis, wording)
