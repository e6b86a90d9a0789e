"""`aidememoire status`: what the record holds, what was refused and why, and with which versions it was read."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.plain import print_plain
from aidememoire.cli.refused import write_reason, write_why
from aidememoire.cli.screen import answer

if TYPE_CHECKING:
    from aidememoire.model.refusal import Refusal
    from aidememoire.views.feeds import FeedCard
    from aidememoire.views.status import Status

_COUNTS = ("reports", "sources", "events", "citations", "pending", "refusals")


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("status", help=say("help.status"), epilog=say("example.status"), **settings)
    def status(
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.plain.json"))] = False,
    ) -> None:
        from aidememoire.cli.record import open_existing
        from aidememoire.views.feeds import query_feeds
        from aidememoire.views.status import find_refusals, query_status

        with open_existing(record, say) as opened:
            found, refusals, feeds = query_status(opened), find_refusals(opened), query_feeds(opened)
            if as_json:
                rest = {"refused": [asdict(r) for r in refusals], "feeds": [asdict(f) for f in feeds]}
                print_plain({"record": opened.name, **asdict(found), **rest})
                return
            print_status(opened.name, found, refusals, say)
            print_feeds(feeds, say)


def print_feeds(feeds: "tuple[FeedCard, ...]", say: Messages) -> None:
    """The feeds that are watched, each with what became of its pages; nothing where none is."""
    if feeds:
        answer()
        answer(say("status.feeds"))
    for feed in feeds:
        counts = say("status.feed", read=feed.read, waiting=feed.waiting, refused=feed.refused)
        told = say("status.feed.problem", problem=write_why(feed.problem, say)) if feed.problem else ""
        answer(f"  {feed.address}: {counts}, {say('status.feed.checked', at=feed.checked or '–')}{told}")


def print_status(name: str, found: "Status", refusals: "tuple[Refusal, ...]", say: Messages) -> None:
    """Counts, languages and last read, then every refusal with its reason."""
    rows = [(say("status.record"), name)]
    rows += [(say(f"status.{field}"), str(getattr(found, field))) for field in _COUNTS]
    rows.append((say("status.languages"), ", ".join(f"{code} {n}" for code, n in found.languages) or "–"))
    rows.append((say("status.versions"), ", ".join(f"{part} ({n})" for part, n in found.versions) or "–"))
    rows.append((say("status.last_read"), found.last_read or say("status.never")))
    width = max(len(label) for label, _ in rows)
    for label, value in rows:
        answer(f"{label:<{width}}  {value}")
    if found.passed:
        reasons = ", ".join(f"{say(f'reason.{reason}')} ({n})" for reason, n in found.passed)
        rows_of_passed = f"{say('status.passed'):<{width}}  {sum(n for _, n in found.passed)}: {reasons}"
        answer(rows_of_passed)
    if found.names_outdated:
        answer(say.count("status.names_outdated", found.names_outdated))
    if found.dates_outdated:
        answer(say.count("status.dates_outdated", found.dates_outdated))
    answer()
    answer(say("status.refused") if refusals else say("status.no_refusal"))
    for refusal in refusals:
        answer(f"  {write_reason(refusal.source, refusal.reason, say)}")
