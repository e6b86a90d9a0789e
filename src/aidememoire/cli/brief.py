"""`aidememoire brief`: what to know before a meeting, as Markdown, HTML or DOCX."""

from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.output import DOCUMENTS, check_format, put_out
from aidememoire.cli.periods import check_date


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("brief", help=say("help.brief"), epilog=say("example.brief"), **settings)
    def brief(
        parties: Annotated[list[str], typer.Argument(help=say("help.document.parties"), metavar="PARTY")],
        person: Annotated[
            list[str] | None, typer.Option("--person", help=say("help.brief.person"), metavar="NAME")
        ] = None,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        on: Annotated[str | None, typer.Option("--on", help=say("help.on"), metavar="DATE")] = None,
        form: Annotated[
            str | None, typer.Option("--format", help=say("help.document.format"), metavar="|".join(DOCUMENTS))
        ] = None,
        output: Annotated[str | None, typer.Option("--output", "-o", help=say("help.output"), metavar="FILE")] = None,
    ) -> None:
        from aidememoire.cli.names import bring_up_to_date
        from aidememoire.cli.parties import find_parties
        from aidememoire.cli.record import open_existing
        from aidememoire.export.document_formats import write_document
        from aidememoire.workflow.documents import build_brief

        chosen = check_format(form, output, DOCUMENTS, say)
        day, wanted = check_date(on, "--on", say), find_parties(parties, say)
        with open_existing(record, say) as opened:
            bring_up_to_date(opened)
            document = build_brief(opened, wanted, say.language, on=day, people=person or ())
        put_out(write_document(document, chosen), output, say)
