"""`aidememoire load`: readings written by `read --parts` into a record."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.record import choose_record, get_time, show_place
from aidememoire.cli.screen import tell

if TYPE_CHECKING:
    from aidememoire.model.origin import Origin
    from aidememoire.workflow.read import Outcome

REFUSED, INTERRUPTED = 1, 130


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("load", help=say("help.load"), epilog=say("example.load"), **settings)
    def load(
        folders: Annotated[list[str], typer.Argument(help=say("help.load.folders"), metavar="FOLDER")],
        record: Annotated[str | None, typer.Option(help=say("help.read.record"), metavar="FILE")] = None,
    ) -> int:
        from aidememoire.cli.read import write_summary
        from aidememoire.store.record import open_record
        from aidememoire.workflow.load import load_all
        from aidememoire.workflow.origins import note_kept

        place = choose_record(record)
        parts = [part for folder in folders for part in find_all_parts(folder, say)]
        origins: dict[str, Origin] = {}
        try:
            with open_record(place) as opened:
                outcomes = note_kept(opened, remember(parts, origins), origins)
                summary = load_all(outcomes, opened, at=get_time())
        except KeyboardInterrupt:
            tell(say("load.interrupted", path=show_place(place)))
            return INTERRUPTED
        tell(write_summary(summary, 0, place, say))
        return REFUSED if summary.refused else 0


def find_all_parts(folder: str, say: Messages) -> "list[Path]":
    """The parts in a folder. Raises BadParameter where there is none."""
    from aidememoire.scale.parts import find_parts

    found = find_parts(Path(folder))
    if not found:
        raise typer.BadParameter(say("usage.no_parts", path=folder), param_hint="FOLDER")
    return list(found)


def remember(parts: "list[Path]", origins: "dict[str, Origin]") -> "Iterator[Outcome]":
    """The outcomes in the parts, each once its origin is in `origins`."""
    from aidememoire.scale.parts import read_parts
    from aidememoire.workflow.origins import get_source

    for outcome, origin in read_parts(parts):
        if origin is not None:
            origins[get_source(outcome)] = origin
        yield outcome
