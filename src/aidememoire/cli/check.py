"""`aidememoire check`: compare every citation of a record with its report again."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.plain import print_plain
from aidememoire.cli.screen import answer

if TYPE_CHECKING:
    from aidememoire.store.check import Fault

FAULTY = 1


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("check", help=say("help.check"), epilog=say("example.check"), **settings)
    def check(
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.plain.json"))] = False,
    ) -> int:
        from aidememoire.cli.rebuild import follow_count
        from aidememoire.cli.record import open_existing
        from aidememoire.store.check import check_record
        from aidememoire.views.status import query_status

        with open_existing(record, say) as opened:
            total = query_status(opened).reports
            with follow_count(total, say("check.progress")) as advance:
                found = check_record(opened, advance)
        if as_json:
            print_plain(asdict(found))
            return FAULTY if found.faults else 0
        for fault in found.faults:
            answer(write_fault(fault, say))
        parts = [say.count("check.reports", found.reports), say.count("check.citations", found.citations)]
        if found.withheld:
            parts.append(say.count("check.withheld", found.withheld))
        parts.append(say.count("check.faults", len(found.faults)) if found.faults else say("check.clean"))
        answer(", ".join(parts))
        return FAULTY if found.faults else 0


def write_fault(fault: "Fault", say: Messages) -> str:
    """What is wrong, and where."""
    where = fault.source or fault.row[:12]
    table = f"{fault.table} {fault.row[:12]}".strip()
    words = say(
        f"fault.{fault.kind}", start=fault.start, end=fault.end, quote=fault.quote, actual=fault.actual, table=table
    )
    return f"{where}: {words}" if where else words
