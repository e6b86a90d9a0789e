"""`aidememoire why`: why the tellings of an event are one event, and what was kept apart from it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.plain import print_plain
from aidememoire.cli.screen import answer

if TYPE_CHECKING:
    from aidememoire.export.wording import Wording
    from aidememoire.model.links import Link
    from aidememoire.model.record import Event
    from aidememoire.views.doubts import Doubt
    from aidememoire.views.why import Why


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("why", help=say("help.why"), epilog=say("example.why"), **settings)
    def why(
        event: Annotated[str | None, typer.Argument(help=say("help.show.event"), metavar="EVENT")] = None,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        unsure: Annotated[bool, typer.Option("--unsure", help=say("help.why.unsure"))] = False,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.plain.json"))] = False,
    ) -> None:
        if (event is None) != unsure:
            raise typer.BadParameter(say("usage.why"), param_hint="EVENT")
        from aidememoire.cli.record import open_existing
        from aidememoire.export.wording import load_wording
        from aidememoire.views.doubts import find_doubts
        from aidememoire.views.why import explain_event

        wording = load_wording(say.language)
        with open_existing(record, say) as opened:
            if as_json:
                found = find_doubts(opened) if event is None else explain_event(opened, event)
                print_plain([encode_doubt(d) for d in found] if isinstance(found, tuple) else encode_why(found))
                return
            if event is None:
                lines = write_doubts(find_doubts(opened), wording, say)
            else:
                lines = tuple(write_why(explain_event(opened, event), wording, say))
        answer("\n".join(lines))


def encode_why(found: "Why") -> dict[str, Any]:
    """The event, its tellings, the judgements that joined them, and the events kept apart."""
    from dataclasses import asdict

    from aidememoire.export.events import encode_record_event

    rivals = [{"event": r.event.id, "link": asdict(r.link)} for r in found.rivals]
    joined = {"tellings": [asdict(t) for t in found.tellings], "links": [asdict(link) for link in found.links]}
    return {"event": encode_record_event(found.detail.event), **joined, "rivals": rivals}


def encode_doubt(found: "Doubt") -> dict[str, Any]:
    """Two events that may be one, by their ids, and the judgement."""
    from dataclasses import asdict

    return {"left": found.left.id, "right": found.right.id, "link": asdict(found.link)}


def write_why(found: "Why", wording: "Wording", say: Messages) -> Iterator[str]:
    """The event, its tellings by number, the judgements that joined them, the events kept apart with the reason."""
    from aidememoire.export.calendar import write_date
    from aidememoire.export.line import write_quote

    yield write_event(found.detail.event, wording, say)
    cards = {card.id: card for card in found.detail.reports}
    numbers = {t.telling: n for n, t in enumerate(found.tellings, start=1)}
    yield ""
    for telling in found.tellings:
        yield f"[{numbers[telling.telling]}] {', '.join(cards[telling.report].sources)}"
        date = write_date(telling.edtf, wording.calendar) if telling.edtf else say("why.undated")
        yield f"    {write_quote(telling.quote, wording)} · {date}"
    yield ""
    yield say("why.joined") if found.links else say("why.alone")
    for link in found.links:
        pair = f"[{numbers.get(link.left, '?')}] {SIGNS[link.judgement]} [{numbers.get(link.right, '?')}]"
        yield f"    {pair}{wording.colon}{write_reasons(link, wording, say)}"
    yield ""
    yield say("why.apart") if found.rivals else say("why.no_rival")
    for rival in found.rivals:
        yield f"    {SIGNS[rival.link.judgement]} {write_event(rival.event, wording, say)}"
        yield f"        {write_reasons(rival.link, wording, say)}"


SIGNS = {"same": "=", "different": "≠", "unsure": "?"}


def write_doubts(found: "tuple[Doubt, ...]", wording: "Wording", say: Messages) -> tuple[str, ...]:
    """Each pair of events that may be one, with the reasons for and what is missing; at least one line."""
    lines: list[str] = []
    for doubt in found:
        lines += (write_event(doubt.left, wording, say), f"? {write_event(doubt.right, wording, say)}")
        lines += (f"    {write_reasons(doubt.link, wording, say)}", "")
    return (*lines, say.count("why.unsure", len(found)))


def write_event(event: "Event", wording: "Wording", say: Messages) -> str:
    """« id · date : who meets whom »."""
    from aidememoire.export.events import encode_record_event
    from aidememoire.export.line import write_date_of, write_head
    from aidememoire.export.names import load_side_names

    encoded = encode_record_event(event)
    head = write_head(encoded, load_side_names(say.language), wording)
    return f"{event.id[:12]} · {write_date_of(encoded, wording)}{wording.colon}{head}"


def write_reasons(link: "Link", wording: "Wording", say: Messages) -> str:
    """The reasons of a judgement, and who made it where a person did."""
    from aidememoire.export.reasons import write_reason_in
    from aidememoire.model.links import RULES

    reasons = wording.semicolon.join(write_reason_in(r, wording) for r in link.reasons)
    by = "" if link.decided_by == RULES else say("why.decided", who=link.decided_by, at=link.at or "")
    return f"{reasons}{by}"
