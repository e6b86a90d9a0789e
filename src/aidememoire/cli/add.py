"""`aidememoire add`: an event that no report tells, with its own source."""

from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""
    people = typer.Option("--person", help=say("help.add.person"), metavar="NAME;OFFICE;SIDE;ROLE")

    @app.command("add", help=say("help.add"), epilog=say("example.add"), **settings)
    def add_by_hand(
        kind: Annotated[str, typer.Option("--kind", help=say("help.add.kind"), metavar="KIND")],
        date: Annotated[str, typer.Option("--date", help=say("help.add.date"), metavar="DATE")],
        party: Annotated[list[str], typer.Option("--party", help=say("help.add.party"), metavar="PARTY")],
        source: Annotated[str, typer.Option("--source", help=say("help.add.source"), metavar="TEXT")],
        text: Annotated[str, typer.Option("--text", help=say("help.add.text"), metavar="TEXT")],
        person: Annotated[list[str] | None, people] = None,
        status: Annotated[str, typer.Option("--status", help=say("help.add.status"), metavar="STATUS")] = "held",
        place: Annotated[str | None, typer.Option("--place", help=say("help.add.place"), metavar="TEXT")] = None,
        mechanism: Annotated[str | None, typer.Option("--mechanism", help=say("help.add.mechanism"))] = None,
        ordinal: Annotated[str | None, typer.Option("--session", help=say("help.add.session"), metavar="N")] = None,
        reason: Annotated[str, typer.Option("--reason", help=say("help.reason"), metavar="TEXT")] = "",
        author: Annotated[str | None, typer.Option("--author", "--by", help=say("help.by"), metavar="NAME")] = None,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
    ) -> None:
        fields = {"kind": kind, "date": date, "status": status, "place": place, "mechanism": mechanism}
        content = check_fields({**fields, "ordinal": ordinal}, say)
        content |= check_sides(party, person or [], say)
        content |= {"source": source.strip(), "text": text.strip()}
        if not content["source"] or not content["text"]:
            raise typer.BadParameter(say("usage.empty"), param_hint="--source, --text")
        keep(record, content, reason, author, say)


def check_fields(fields: dict[str, str | None], say: Messages) -> dict[str, Any]:
    """The plain fields as the record keeps them. Raises BadParameter on a bad one."""
    from aidememoire.cli.events import check_value

    found: dict[str, Any] = {f: check_value(f, v, say) for f, v in fields.items() if v is not None}
    if found.get("date") is None:
        raise typer.BadParameter(say("usage.edtf", value=fields["date"]), param_hint="--date")
    return found | ({"ordinal": int(found["ordinal"])} if found.get("ordinal") else {})


def check_sides(parties: list[str], people: list[str], say: Messages) -> dict[str, Any]:
    """The sides as codes, the participants with theirs. Raises BadParameter, UnknownNameError."""
    from aidememoire.cli.events import check_person
    from aidememoire.cli.parties import find_parties

    return {"parties": sorted(find_parties(parties, say)), "people": [check_person(p, say) for p in people]}


def keep(place: str | None, content: dict[str, Any], reason: str, author: str | None, say: Messages) -> None:
    """Add the event and say under which id."""
    from aidememoire.cli.deciding import open_to_decide, write_short
    from aidememoire.views.show import get_event
    from aidememoire.workflow.review import add_event

    with open_to_decide(place, author, say) as (opened, who):
        identity = add_event(opened, content, reason=reason, **who)
        answer(say("add.done", event=write_short(get_event(opened, identity).event, say)))
