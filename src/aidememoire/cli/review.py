"""`aidememoire review`: what waits for a person, as a numbered list, as JSON, or one after the other at a terminal."""

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer, is_terminal

if TYPE_CHECKING:
    from aidememoire.views.review import Item


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("review", help=say("help.review"), epilog=say("example.review"), **settings)
    def review(
        parties: Annotated[
            list[str] | None, typer.Argument(help=say("help.chronology.parties"), metavar="PARTY")
        ] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.review.json"))] = False,
        listed: Annotated[bool, typer.Option("--list", help=say("help.review.list"))] = False,
        most: Annotated[int, typer.Option("--most", min=1, help=say("help.review.most"), metavar="N")] = 50,
        author: Annotated[str | None, typer.Option("--author", "--by", help=say("help.by"), metavar="NAME")] = None,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
    ) -> None:
        from aidememoire.cli.deciding import open_to_decide
        from aidememoire.cli.parties import find_parties
        from aidememoire.views.review import load_items, query_queue

        sides = find_parties(parties or (), say)
        with open_to_decide(record, author, say) as (opened, who):
            queue = query_queue(opened, sides)
            if as_json:
                answer(write_json(load_items(opened, queue[:most])))
            elif listed or not (is_terminal(sys.stdin) and is_terminal(sys.stdout)):
                answer("\n".join(write_list(load_items(opened, queue[:most]), len(queue), say)))
            else:
                from aidememoire.cli.review_keys import ask_each

                ask_each(opened, queue, who["author"], say)


def write_json(queue: "Sequence[Item]") -> str:
    """One object an item: its number, its events in full, what is soft, the reasons for and against."""
    import json

    from aidememoire.export.events import encode_record_event
    from aidememoire.export.history import encode_decision

    found = [
        {
            "ref": number,
            "kind": item.kind,
            "events": [encode_record_event(e) for e in item.events],
            "findings": [{"finding": f.name, "about": f.about} for f in item.findings],
            "reasons": list(item.link.reasons) if item.link else [],
            "decision": encode_decision(item.decision) if item.decision else None,
        }
        for number, item in enumerate(queue, start=1)
    ]
    return json.dumps(found, ensure_ascii=False, indent=1)


def write_list(items: "Sequence[Item]", total: int, say: Messages) -> Iterator[str]:
    """Each of the first items with its number and the commands that decide it; then how many there are in all."""
    if not items:
        yield say("review.none")
        return
    for number, item in enumerate(items, start=1):
        lines = list(write_item(item, say))
        yield f"{number:>3}  {lines[0]}"
        yield from (f"     {line}" for line in lines[1:])
    yield ""
    yield say.count("review.count", total)
    if total > len(items):
        yield say("review.more", n=len(items))


def write_item(item: "Item", say: Messages) -> Iterator[str]:
    """The events, what is soft or for and against, and what to type."""
    from aidememoire.cli.deciding import write_id, write_short
    from aidememoire.export.escape import write_plain
    from aidememoire.export.history import write_decision, write_doubt
    from aidememoire.export.review_words import WORDS
    from aidememoire.export.wording import load_wording

    words, wording = WORDS[say.language], load_wording(say.language)
    yield from (write_short(e, say) for e in item.events)
    if item.link is not None:
        yield f"? {wording.semicolon.join(map(write_plain, write_doubt(item.link, wording)))}"
        left, right = map(write_id, item.events)
        yield say("review.pair", left=left, right=right)
    elif item.decision is not None:
        yield f"{words.adrift}{wording.colon}{write_decision(item.decision, wording)}"
        yield say("review.adrift", decision=item.decision.id[:8])
    else:
        for finding in item.findings:
            about = wording.labels.get(finding.about, finding.about)
            yield f"- {words.findings[finding.name].format(about=write_plain(about))}"
        yield say("review.event", event=write_id(item.events[0]))
