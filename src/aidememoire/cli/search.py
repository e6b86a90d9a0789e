"""`aidememoire search`: where reports say something, with the words around it and the source."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.periods import check_date
from aidememoire.cli.screen import answer, tell

if TYPE_CHECKING:
    from aidememoire.export.wording import Wording
    from aidememoire.views.search import Hit

LIMIT, MOST = 20, 500


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("search", help=say("help.search"), epilog=say("example.search"), **settings)
    def search(
        words: Annotated[str, typer.Argument(help=say("help.search.words"), metavar="WORDS")],
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        party: Annotated[list[str] | None, typer.Option(help=say("help.search.party"), metavar="PARTY")] = None,
        kind: Annotated[str, typer.Option(help=say("help.search.kind"), metavar="KIND")] = "report",
        since: Annotated[str | None, typer.Option("--from", help=say("help.chronology.from"), metavar="DATE")] = None,
        until: Annotated[str | None, typer.Option("--to", help=say("help.chronology.to"), metavar="DATE")] = None,
        limit: Annotated[int, typer.Option(help=say("help.search.limit"), min=1, max=MOST)] = LIMIT,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.search.json"))] = False,
    ) -> None:
        from aidememoire.cli.parties import find_parties
        from aidememoire.cli.record import open_existing
        from aidememoire.views.search import query_search
        from aidememoire.workflow.searchable import make_searchable

        allowed = list_kinds()
        if kind not in allowed:
            raise typer.BadParameter(
                say("usage.search.kind", value=kind, allowed=", ".join(allowed)), param_hint="--kind"
            )
        period = check_date(since, "--from", say), check_date(until, "--to", say)
        parties = find_parties(party or (), say)
        with open_existing(record, say) as opened:
            make_searchable(opened)
            found = query_search(opened, words, parties=parties, kind=kind, start=period[0], end=period[1], limit=limit)
        if as_json:
            answer(write_json(found.hits))
            return
        if not found.hits:
            answer(say("search.none"))
        for line in write_hits(found.hits, say):
            answer(line)
        if found.more:
            tell(say("search.more", limit=limit))


def list_kinds() -> tuple[str, ...]:
    """What `--kind` may be: kinds of passages, of contacts, of acts."""
    from aidememoire.export.wording import load_wording
    from aidememoire.store.passages import KINDS

    wording = load_wording("en")
    return tuple(dict.fromkeys((*KINDS, *wording.nouns, *wording.acts)))


def write_hits(hits: "tuple[Hit, ...]", say: Messages) -> Iterator[str]:
    """A passage in a few lines: date, what it is and between whom; the words; where they stand."""
    from aidememoire.export.line import write_quote
    from aidememoire.export.names import load_side_names
    from aidememoire.export.wording import load_wording

    names, wording = load_side_names(say.language), load_wording(say.language)
    for hit in hits:
        parties = " – ".join(names.get(p, p) for p in hit.passage.parties.split())
        yield "  ".join(part for part in (write_date(hit, wording), write_kind(hit, wording, say), parties) if part)
        for quote in hit.quotes:
            words = write_quote(" ".join(quote.quote.split()), wording)
            yield f"    {words} [{quote.span.start}–{quote.span.end}]"
        source = ", ".join(hit.card.sources)
        headline = f" — {' '.join(hit.card.headline.split())}" if hit.card.headline else ""
        yield f"    {source}{headline}"
        if hit.event:
            yield f"    {hit.event[:12]}"
        yield ""


def write_date(hit: "Hit", wording: "Wording") -> str:
    """The day of a passage, or the time it lies in."""
    from aidememoire.export.calendar import write_date as write_edtf

    first, last = hit.passage.first, hit.passage.last
    return (
        write_edtf(first if first == last else f"{first}/{last}", wording.calendar)
        if first
        else wording.calendar.unknown
    )


def write_kind(hit: "Hit", wording: "Wording", say: Messages) -> str:
    """What a passage is, in a word."""
    label = hit.passage.label
    if hit.passage.kind == "report":
        return say("search.report")
    noun = wording.nouns.get(label) if hit.passage.kind == "event" else None
    return noun.word if noun else wording.acts.get(label, label)


def write_json(hits: "tuple[Hit, ...]") -> str:
    """A list of hits; every quote has its place in the report's text, in code points."""
    import json

    from aidememoire.views.search import encode_hit

    return json.dumps([encode_hit(hit) for hit in hits], ensure_ascii=False, indent=2)
