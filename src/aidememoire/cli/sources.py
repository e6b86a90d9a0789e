"""`aidememoire sources`: who the reports come from and how reliable each is held to be; `--set` says otherwise."""

from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer, show_table
from aidememoire.errors import UnknownNameError

if TYPE_CHECKING:
    from aidememoire.store.record import Record
    from aidememoire.views.sources import SourceCard

DEFAULT = "-"
"""Instead of a grade: back to the default."""


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("sources", help=say("help.sources"), epilog=say("example.sources"), **settings)
    def sources(
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        grade: Annotated[
            tuple[str, str] | None, typer.Option("--set", help=say("help.sources.set"), metavar="NAME A–F")
        ] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.sources.json"))] = False,
    ) -> None:
        from aidememoire.cli.record import open_existing
        from aidememoire.views.sources import query_sources

        with open_existing(record, say) as opened:
            if grade is not None:
                set_grade(opened, *grade, say)
            print_sources(query_sources(opened), as_json, say)


def set_grade(record: "Record", name: str, grade: str, say: Messages) -> None:
    """Keep a grade. Raises UnknownNameError for a source the record has no report of, BadParameter for no grade."""
    from aidememoire.consolidate.outlets import RELIABILITIES
    from aidememoire.store.ratings import write_rating
    from aidememoire.views.sources import query_sources

    if grade != DEFAULT and grade.upper() not in RELIABILITIES:
        raise typer.BadParameter(say("usage.reliability", value=grade), param_hint="--set")
    names = {card.name.casefold(): card.name for card in query_sources(record) if card.name}
    if name.casefold() not in names:
        near = [names[n] for n in get_close_matches(name.casefold(), names, n=3, cutoff=0.5)]
        shown = say("unknown.near", names=", ".join(near)) if near else ""
        raise UnknownNameError(say("unknown.source", name=name) + shown)
    write_rating(record, names[name.casefold()], None if grade == DEFAULT else grade.upper())


def print_sources(found: "tuple[SourceCard, ...]", as_json: bool, say: Messages) -> None:
    """A table, or JSON; a star beside a grade somebody gave."""
    if as_json:
        import json
        from dataclasses import asdict

        answer(json.dumps([asdict(card) for card in found], ensure_ascii=False, indent=1))
        return
    heads = tuple(say(f"sources.{h}") for h in ("name", "kind", "state", "reliability", "reports", "events"))
    rows = [
        (
            card.name or say("sources.nobody"),
            say(f"sources.kind.{card.kind}") if card.kind else "–",
            card.state or "–",
            card.reliability + ("*" if card.given else ""),
            str(card.reports),
            str(card.events),
        )
        for card in found
    ]
    show_table("", heads, rows, folded=(0,))
    answer(say("sources.legend"))
