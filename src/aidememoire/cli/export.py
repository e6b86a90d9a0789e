"""`aidememoire export`: a record, or one relationship in it, for other programs."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.output import STANDARD_OUTPUT, put_out
from aidememoire.cli.periods import check_date
from aidememoire.cli.screen import tell

FOLDERS, FILES = ("csv", "parquet"), ("plover", "cameo", "jsonld", "atom")
FORMATS = (*FOLDERS, *FILES)


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("export", help=say("help.export"), epilog=say("example.export"), **settings)
    def export(
        form: Annotated[str, typer.Argument(help=say("help.export.format"), metavar="FORMAT")],
        parties: Annotated[
            list[str] | None, typer.Argument(help=say("help.chronology.parties"), metavar="PARTY")
        ] = None,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        output: Annotated[
            str | None, typer.Option("--output", "-o", help=say("help.export.output"), metavar="PATH")
        ] = None,
        since: Annotated[str | None, typer.Option("--from", help=say("help.chronology.from"), metavar="DATE")] = None,
        until: Annotated[str | None, typer.Option("--to", help=say("help.chronology.to"), metavar="DATE")] = None,
        on: Annotated[str | None, typer.Option("--on", help=say("help.on"), metavar="DATE")] = None,
    ) -> None:
        from aidememoire.cli.names import bring_up_to_date
        from aidememoire.cli.parties import find_parties
        from aidememoire.cli.record import open_existing
        from aidememoire.workflow.exports import build_file, build_folder

        check(form, output, say)
        period = {"start": check_date(since, "--from", say), "end": check_date(until, "--to", say)}
        day, wanted = check_date(on, "--on", say), find_parties(parties or (), say)
        with open_existing(record, say) as opened:
            bring_up_to_date(opened)
            if form in FILES:
                put_out(build_file(opened, form, wanted, say.language, **period), output, say)
            else:
                save(build_folder(opened, form, wanted, say.language, on=day, **period), output or "", say)


def check(form: str, output: str | None, say: Messages) -> None:
    """Raises a usage error for a format there is not, and for tables without a place to put them."""
    if form not in FORMATS:
        allowed = ", ".join(FORMATS)
        raise typer.BadParameter(say("usage.format", value=form, allowed=allowed), param_hint="FORMAT")
    if form in FOLDERS and output in (None, STANDARD_OUTPUT):
        raise typer.BadParameter(say("usage.folder", value=form), param_hint="--output")


def save(files: Mapping[str, bytes], path: str, say: Messages) -> None:
    """Write the files into a folder, or into one archive where the path ends in .zip."""
    from aidememoire.workflow.exports import pack_folder

    place = Path(path)
    if place.suffix.lower() == ".zip":
        place.write_bytes(pack_folder(files))
    else:
        place.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            place.joinpath(name).write_bytes(content)
    tell(say("output.saved", path=path))
