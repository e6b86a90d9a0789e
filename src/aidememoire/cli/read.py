"""`aidememoire read`: reports in; an account, the JSON contract or a record out."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.counters import write_counters
from aidememoire.cli.messages import Messages
from aidememoire.cli.parts import check_engine, read_into_parts
from aidememoire.cli.record import show_place
from aidememoire.cli.refused import write_reason
from aidememoire.cli.screen import answer, is_terminal, note, tell
from aidememoire.cli.web import check_networks
from aidememoire.cli.wishes import Wishes, build_gate_option, build_workers_option

if TYPE_CHECKING:
    from aidememoire.model.origin import Origin
    from aidememoire.model.reading import Reading
    from aidememoire.store.record import Record
    from aidememoire.workflow.read import Found, Outcome, Summary

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
        gate: Annotated[bool, build_gate_option(say)] = True,
        workers: Annotated[int, build_workers_option(say)] = 1,
        resume: Annotated[bool, typer.Option("--resume", help=say("help.read.resume"))] = False,
        parts: Annotated[str | None, typer.Option(help=say("help.read.parts"), metavar="FOLDER")] = None,
        engine: Annotated[str, typer.Option(help=say("help.read.engine"), metavar="local|ray")] = "local",
        address: Annotated[str | None, typer.Option(help=say("help.read.address"), metavar="ADDRESS")] = None,
        allowed: Annotated[
            str | None, typer.Option("--allow-network", help=say("help.allow"), metavar="NETWORK")
        ] = None,
    ) -> int:
        if resume and record is None:
            raise typer.BadParameter(say("usage.resume"), param_hint="--resume")
        check_engine(engine, address, parts, record, say)
        wishes = Wishes(language=language, gate=gate, workers=workers, resume=resume, allowed=allowed)
        if parts is not None:
            return read_into_parts(paths, parts, wishes, address, engine, say)
        show = choose_writer(as_json, record is not None, say)
        watched = record is not None or (as_json and not is_terminal(sys.stdout))
        check_networks(allowed, say)
        wishes = replace(wishes, watched=watched)
        try:
            summary, skipped = read_reports(paths, record, show, say, wishes)
        except KeyboardInterrupt:
            tell(say("read.interrupted", path=show_place(record)) if record else say("read.interrupted_unkept"))
            return INTERRUPTED
        figures = {"read": summary.read, "passed": summary.passed, "refused": summary.refused, "skipped": skipped}
        note("read.done", write_summary(summary, skipped, record, say), **figures)
        write_counters(figures)
        return REFUSED if summary.refused else 0


def read_reports(
    paths: list[str], record: str | None, show: Show, say: Messages, wishes: Wishes
) -> "tuple[Summary, int]":
    """Read everything under `paths`, show each reading, keep it in `record` when there is one.

    Gives what the run did, and how many pages were left out as known.
    """
    from aidememoire.cli.progress import ReadProgress
    from aidememoire.cli.reader import find_all_pages
    from aidememoire.cli.record import get_time
    from aidememoire.workflow.origins import note_kept, remember_origins
    from aidememoire.workflow.read import keep_all, skip_known

    with open_place(record) as kept, ReadProgress(paths, say, watched=wishes.watched) as progress:
        pages: Iterable[Found] = find_all_pages(paths, wishes.allowed)
        if wishes.resume and kept is not None:
            from aidememoire.page.clean import compute_id

            pages = skip_known(pages, kept, compute_id, progress.skip)
        origins: dict[str, Origin] = {}
        outcomes = read_outcomes(remember_origins(pages, origins), say, wishes)
        if kept is not None:
            outcomes = note_kept(kept, outcomes, origins)
        tell_outcome = build_teller(show, say, listed=kept is None)

        def go_on(outcome: "Outcome") -> None:
            tell_outcome(outcome)
            progress.count(outcome)

        summary = keep_all(outcomes, kept, at=get_time(), on_progress=go_on)
        if kept is not None and summary.new:
            tell_redatings(kept, get_time(), say)
        return summary, progress.counts.skipped


def read_outcomes(pages: "Iterable[Found]", say: Messages, wishes: Wishes) -> "Iterator[Outcome]":
    """What comes of each page, in order, read here or by workers."""
    from aidememoire.cli import reader
    from aidememoire.workflow.read import read_each

    if wishes.workers > 1:
        from aidememoire.workflow.workers import read_with_workers

        if wishes.language is not None:
            reader.get_pack(wishes.language, say)
        build = partial(reader.build_worker, wishes.language, say.language, wishes.gate)
        return read_with_workers(pages, build, wishes.workers)
    read_page = reader.build_reader(wishes.language, say)
    if not wishes.gate:
        return read_each(pages, read_page)
    look_at = reader.build_gate(wishes.language)
    return read_each(pages, lambda page: look_at(page) or read_page(page))


def build_teller(show: Show, say: Messages, *, listed: bool) -> "Callable[[Outcome], None]":
    """Says of each page what came of it; pages passed over one by one only where nothing else lists them."""
    from aidememoire.model.passed import Passed
    from aidememoire.model.reading import Reading

    def tell_outcome(outcome: "Outcome") -> None:
        if isinstance(outcome, Reading):
            show(outcome)
            if is_empty(outcome):
                source = outcome.report.source
                note("read.nothing", say("read.nothing", source=source), source=source)
        elif isinstance(outcome, Passed):
            if listed:
                words = say("passed.line", source=outcome.source, reason=say(f"reason.{outcome.reason}"))
                note("read.passed", words, source=outcome.source, reason=outcome.reason)
        else:
            words = say("refused.line", message=write_reason(outcome.source, outcome.reason, say))
            note("read.refused", words, source=outcome.source, reason=" ".join(outcome.reason.split()))

    return tell_outcome


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
    from aidememoire.cli.retell import write_account
    from aidememoire.export.names import load_side_names
    from aidememoire.export.wording import load_wording

    names, wording = load_side_names(say.language), load_wording(say.language)
    return lambda reading: answer("\n".join(write_account(reading, names, wording, say)) + "\n")


def write_summary(summary: "Summary", skipped: int, record: str | None, say: Messages) -> str:
    """One line: read, passed over, refused, already known, and where it is kept."""
    parts = [say.count("read.summary", summary.read)]
    if summary.passed:
        parts.append(say.count("read.passed", summary.passed))
    if summary.refused:
        parts.append(say.count("read.refused", summary.refused))
    if record is not None:
        known = summary.read + summary.refused - summary.new + skipped
        parts += [say.count("read.known", known)] if known else []
        parts.append(say("read.kept", path=show_place(record)))
    return ", ".join(parts)
