"""`aidememoire doctor`: what this installation has, what it lacks, and what to do about it."""

import json
from typing import Annotated, Any

import typer

from aidememoire.cli.checks import BAD, find_checks
from aidememoire.cli.messages import Messages
from aidememoire.cli.record import choose_record
from aidememoire.cli.screen import answer, show_table

UNWELL = 1


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("doctor", help=say("help.doctor"), epilog=say("example.doctor"), **settings)
    def doctor(
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.doctor.json"))] = False,
    ) -> int:
        checks = tuple(find_checks(choose_record(record), say))
        bad = sum(check.verdict == BAD for check in checks)
        if as_json:
            fields = ("name", "verdict", "found", "advice")
            answer(json.dumps([{f: getattr(c, f) for f in fields} for c in checks], ensure_ascii=False))
            return UNWELL if bad else 0
        rows = [(say(f"doctor.{c.verdict}"), c.name, c.found + (f"\n→ {c.advice}" if c.advice else "")) for c in checks]
        show_table("", ["", say("doctor.part"), say("doctor.found")], rows, folded=(2,))
        answer(say.count("doctor.faults", bad) if bad else say("doctor.well"))
        return UNWELL if bad else 0
