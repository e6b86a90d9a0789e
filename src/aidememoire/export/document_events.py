"""Events of a chronology as items of a document: the report's own words go into the notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from aidememoire.export.document import Document, Note, Paragraph, build_item, build_words
from aidememoire.export.document_sources import Notes
from aidememoire.export.document_words import DocumentWords, load_document_words
from aidememoire.export.line import find_circumstances, find_grounds, write_act, write_date_of, write_head, write_quote
from aidememoire.export.review import find_decisions
from aidememoire.export.wording import Wording

Json = dict[str, Any]


def build_chronology(
    events: Sequence[Json], title: str, names: Mapping[str, str], wording: Wording, on: str | None = None
) -> Document:
    """The chronology of events in the contract's shape (see export.chronology). `on` is the day it is dated by."""
    notes = Notes(find_cards(events), wording)
    items = [p for event in events for p in build_event(event, notes, names, wording)]
    words = load_document_words(wording.code)
    return Document(
        title=title,
        language=wording.code,
        notes=words["notes"],
        quotes=wording.quotes,
        lines=(write_extent(len(events), len(find_cards(events)), words),) if events else (),
        on=on,
        opening=tuple(items) or (build_item(build_words(wording.empty), kind="text"),),
    )


def find_cards(events: Sequence[Json]) -> dict[str, Json]:
    """Reports by id as events carry them: source, headline, published."""
    found: dict[str, Json] = {}
    for event in events:
        for report in event.get("reports", ()):
            found.setdefault(report.get("report", report["source"]), report)
    return found


def write_extent(events: int, reports: int, words: DocumentWords) -> str:
    """« 12 événements, 30 comptes rendus ; chaque ligne… »."""
    told = words["events.one" if events == 1 else "events.many"].format(n=events)
    read = words["reports.one" if reports == 1 else "reports.many"].format(n=reports)
    return words["drawn"].format(events=told, reports=read)


def build_event(event: Json, notes: Notes, names: Mapping[str, str], wording: Wording) -> Iterator[Paragraph]:
    """The event as an item, what is known beside who met whom as its details."""
    yield build_item(
        build_words(write_date_of(event, wording), "strong"),
        build_words(f" — {write_head(event, names, wording)}.", notes=tuple(_cite(event, notes))),
    )
    for label, words in find_circumstances(event, names, wording):
        yield _build_detail(label, words, wording)
    for act in event.get("acts") or ():
        if act["act"] in wording.outcomes:
            label = wording.outcomes[act["act"]]
            cited = notes.name(act.get("reports") or ())
            said = build_words(write_act(act, names, wording), notes=cited)
            yield build_item(build_words(f"{label}{wording.colon}", "soft"), said, kind="detail")
    if event.get("told_in"):
        yield _build_detail(wording.claimed, write_quote(event["told_in"]["quote"], wording), wording)
    for label, words in (*find_decisions(event, wording), *find_grounds(event, wording)):
        if label != wording.told:  # stands in the notes
            yield _build_detail(label, words, wording)


def _build_detail(label: str, words: str, wording: Wording) -> Paragraph:
    return build_item(build_words(f"{label}{wording.colon}", "soft"), build_words(words), kind="detail")


def _cite(event: Json, notes: Notes) -> Iterator[Note]:
    """A note for each independent dispatch: its first words that tell the event, and every report that carries it."""
    quotes: dict[str, str] = {}
    for citation in event.get("citations") or ():
        quotes.setdefault(citation.get("report", ""), citation["quote"])
    dispatches: dict[str, dict[str, None]] = {}
    for report in event.get("reports", ()):
        name = report.get("report", report["source"])
        dispatches.setdefault(report.get("origin", name), {})[name] = None
    for reports in dispatches.values():
        quote = next((quotes[r] for r in reports if r in quotes), "")
        yield notes.build(quote, reports)
