"""`aidememoire read`: reports in; an account, the JSON contract or a record out."""

import sys
from collections.abc import Callable
from contextlib import nullcontext
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.record import show_place
from aidememoire.cli.screen import answer, is_terminal, tell

if TYPE_CHECKING:
    from aidememoire.model.reading import Reading
    from aidememoire.store.record import Record
    from aidememoire.workflow.read import Summary

Show = Callable[["Reading"], None]

REFUSED, INTERRUPTED = 1, 130


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("read", help=say("help.read"), epilog=say("example.read"), **settings)
    def read(
        paths: Annotated[list[str], typer.Argument(help=say("help.read.paths"), metavar="PATH")],
        record: Annotated[str | None, typer.Option(help=say("help.read.record"), metavar="FILE")] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.read.json"))] = False,
        language: Annotated[str | None, typer.Option(help=say("help.language"), metavar="fr|en|vi")] = None,
    ) -> int:
        show = choose_writer(as_json, record is not None, say)
        watched = record is not None or (as_json and not is_terminal(sys.stdout))
        try:
            summary = read_reports(paths, record, language, show, say, watched=watched)
        except KeyboardInterrupt:
            tell(say("read.interrupted", path=show_place(record)) if record else say("read.interrupted_unkept"))
            return INTERRUPTED
        tell(write_summary(summary, record, say))
        return REFUSED if summary.refusals else 0


def read_reports(
    paths: list[str], record: str | None, language: str | None, show: Show, say: Messages, *, watched: bool
) -> "Summary":
    """Read everything under `paths`, show each reading, keep it in `record` when there is one."""
    from aidememoire.cli.progress import follow
    from aidememoire.cli.reader import build_reader, find_all_pages
    from aidememoire.cli.record import get_time
    from aidememoire.model.reading import Reading
    from aidememoire.workflow.read import Outcome, read_into

    def tell_outcome(outcome: Outcome) -> None:
        if isinstance(outcome, Reading):
            show(outcome)
            if is_empty(outcome):
                tell(say("read.nothing", source=outcome.report.source))
        else:
            reason = " ".join(outcome.reason.split())
            tell(say("refused.line", message=f"{outcome.source}: {reason}"))

    reader = build_reader(language, say)
    with open_place(record) as kept:
        pages = follow(find_all_pages(paths), paths, say, watched=watched)
        summary = read_into(pages, kept, reader, at=get_time(), on_progress=tell_outcome)
        if kept is not None and summary.new:
            tell_redatings(kept, get_time(), say)
        return summary


def tell_redatings(record: "Record", at: str, say: Messages) -> None:
    """Date the reports of the record again with what it knows now; say how many dates changed, or how to do it."""
    from aidememoire.dates.knowledge import load_knowledge
    from aidememoire.languages import load_packs
    from aidememoire.workflow.redate import redate_after_reading

    found = redate_after_reading(record, load_packs(), load_knowledge(), at=at)
    if found is None:
        tell(say("read.not_redated", path=record.name))
    elif found:
        tell(say.count("redate.count", len(found)))


def is_empty(reading: "Reading") -> bool:
    """Whether nothing the record is about was found: a page of another kind, or one the rules do not reach."""
    ties = reading.ties
    return not (reading.events or reading.asides or reading.acts or ties.frameworks or ties.mechanisms)


def open_place(record: str | None) -> Any:
    """The record, made if it does not exist; nothing where none is asked for."""
    if record is None:
        return nullcontext()
    from aidememoire.store.record import open_record

    return open_record(record)


def choose_writer(as_json: bool, kept: bool, say: Messages) -> Show:
    """How a reading is shown: a line of JSON; nothing when it goes to a record; else an account."""
    if as_json:
        from aidememoire.export.lines import write_line

        return lambda reading: answer(write_line(reading))
    if kept:
        return lambda reading: None
    from aidememoire.cli.account import write_account
    from aidememoire.export.names import load_side_names
    from aidememoire.export.wording import load_wording

    names, wording = load_side_names(say.language), load_wording(say.language)
    return lambda reading: answer("\n".join(write_account(reading, names, wording, say)) + "\n")


def write_summary(summary: "Summary", record: str | None, say: Messages) -> str:
    """One line: read, refused, already known, and where it is kept."""
    refused = len(summary.refusals)
    parts = [say.count("read.summary", summary.read)]
    if refused:
        parts.append(say.count("read.refused", refused))
    if record is not None:
        known = summary.read + refused - summary.new
        parts += [say.count("read.known", known)] if known else []
        parts.append(say("read.kept", path=show_place(record)))
    return ", ".join(parts)
