"""`aidememoire watch`: feeds and sitemaps asked again and again, what is new in them read into a record."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.counters import write_counters
from aidememoire.cli.messages import Messages
from aidememoire.cli.read import tell_redatings
from aidememoire.cli.record import choose_record, show_place
from aidememoire.cli.refused import write_reason
from aidememoire.cli.screen import answer, tell
from aidememoire.cli.web import build_manners, check_networks
from aidememoire.cli.wishes import build_gate_option

if TYPE_CHECKING:
    from aidememoire.sources.fetch import Fetcher
    from aidememoire.store.record import Record
    from aidememoire.workflow.read import Outcome, Read

REFUSED, INTERRUPTED = 1, 130


@dataclass(slots=True, kw_only=True)
class Tally:
    """What a round came to."""

    read: int = 0
    passed: int = 0
    refused: int = 0
    problems: int = 0


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("watch", help=say("help.watch"), epilog=say("example.watch"), **settings)
    def watch(
        feeds: Annotated[list[str] | None, typer.Argument(help=say("help.watch.feeds"), metavar="FEED")] = None,
        record: Annotated[str | None, typer.Option(help=say("help.read.record"), metavar="FILE")] = None,
        once: Annotated[bool, typer.Option("--once", help=say("help.watch.once"))] = False,
        every: Annotated[float, typer.Option(help=say("help.watch.every"), metavar="MINUTES", min=0.1)] = 15.0,
        limit: Annotated[int, typer.Option(help=say("help.watch.limit"), metavar="N", min=1)] = 200,
        language: Annotated[str | None, typer.Option(help=say("help.language"), metavar="fr|en|vi")] = None,
        gate: Annotated[bool, build_gate_option(say)] = True,
        allowed: Annotated[
            str | None, typer.Option("--allow-network", help=say("help.allow"), metavar="NETWORK")
        ] = None,
    ) -> int:
        from aidememoire.cli.reader import build_worker
        from aidememoire.sources.fetch import Fetcher
        from aidememoire.store.record import open_record

        check_networks(allowed, say)
        place = choose_record(record)
        try:
            with open_record(place) as opened, Fetcher(build_manners(allowed)) as fetcher:
                watched = list_feeds(feeds or [], opened, say)
                worker = build_worker(language, say.language, gate)
                while True:
                    tally = go_round(watched, opened, fetcher, worker, limit, say)
                    if once:
                        return REFUSED if tally.refused or tally.problems else 0
                    tell(say("watch.waiting", minutes=f"{every:g}"))
                    time.sleep(60 * every)
        except KeyboardInterrupt:
            tell(say("watch.interrupted", path=show_place(place)))
            return INTERRUPTED


def list_feeds(given: Sequence[str], record: "Record", say: Messages) -> tuple[str, ...]:
    """The feeds to watch: those given, else those the record knows. Raises BadParameter for what is no address."""
    from aidememoire.sources.place import is_web
    from aidememoire.store.feeds import load_watched

    wrong = next((words for words in given if not is_web(words)), None)
    if wrong is not None:
        raise typer.BadParameter(say("usage.feed", value=wrong), param_hint="FEED")
    found = tuple(dict.fromkeys(given)) or load_watched(record)
    if not found:
        raise typer.BadParameter(say("usage.no_feed"), param_hint="FEED")
    return found


def go_round(
    feeds: Sequence[str], record: "Record", fetcher: "Fetcher", worker: "Read", limit: int, say: Messages
) -> Tally:
    """Ask every feed, then fetch and read what waits; says what each gave."""
    from aidememoire.cli.record import get_time
    from aidememoire.workflow.watch import check_feed, read_waiting

    tally = Tally()
    for feed in feeds:
        checked = check_feed(record, fetcher, feed, get_time)
        if checked.problem is not None:
            tally.problems += 1
            tell(say("refused.line", message=write_reason(feed, checked.problem, say)))
        elif checked.unchanged:
            answer(say("watch.unchanged", feed=feed))
        else:
            answer(say.count("watch.named", checked.named, feed=feed))
    for outcome in read_waiting(record, fetcher, feeds, worker, get_time, limit=limit):
        count(outcome, tally, say)
    if tally.read:
        tell_redatings(record, get_time(), say)
    answer(
        say("watch.round", read=tally.read, passed=tally.passed, refused=tally.refused, path=show_place(record.name))
    )
    write_counters({"read": tally.read, "passed": tally.passed, "refused": tally.refused})
    return tally


def count(outcome: "Outcome", tally: Tally, say: Messages) -> None:
    """One more page; a refused one is told with its reason."""
    from aidememoire.model.passed import Passed
    from aidememoire.model.refusal import Refusal

    if isinstance(outcome, Refusal):
        tally.refused += 1
        tell(say("refused.line", message=write_reason(outcome.source, outcome.reason, say)))
    elif isinstance(outcome, Passed):
        tally.passed += 1
    else:
        tally.read += 1
        answer(say("watch.read", source=outcome.report.source))
