"""A record, or one relationship in it, in the formats other programs read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from aidememoire import __version__
from aidememoire.consolidate.outlets import find_outlet
from aidememoire.export.archive import pack
from aidememoire.export.cameo import write_cameo
from aidememoire.export.chronology import write_title
from aidememoire.export.events import encode_record_event
from aidememoire.export.feed import News, write_feed
from aidememoire.export.linked import write_linked
from aidememoire.export.names import load_side_names
from aidememoire.export.plover import write_plover
from aidememoire.export.table_arrow import write_parquet
from aidememoire.export.table_csv import write_csv, write_package
from aidememoire.export.wording import load_wording
from aidememoire.model.record import Event
from aidememoire.store.record import Record
from aidememoire.views.chronology import query_chronology
from aidememoire.views.news import query_news
from aidememoire.views.show import find_cards
from aidememoire.workflow.tables import build_tables

Json = dict[str, Any]

FOLDERS = ("csv", "parquet")
"""Formats of several files."""

FILES = ("plover", "cameo", "jsonld", "atom")
"""Formats of one text."""

PROGRAM = f"Aidemémoire {__version__}"


def build_folder(
    record: Record,
    form: str,
    parties: Sequence[str],
    language: str,
    *,
    start: str | None = None,
    end: str | None = None,
    on: str | None = None,
) -> Mapping[str, bytes]:
    """The files of an export in one of FOLDERS, by name. Raises RecordError on a bad date."""
    tables = build_tables(record, parties, start=start, end=end, on=on)
    if form == "parquet":
        return {f"{t.heading.name}.parquet": write_parquet(t) for t in tables}
    title = write_title(parties, load_side_names(language), load_wording(language))
    files = {f"{t.heading.name}.csv": write_csv(t).encode() for t in tables}
    return files | {"datapackage.json": write_package(tables, title).encode()}


def pack_folder(files: Mapping[str, bytes]) -> bytes:
    """The files as one zip archive; equal files give equal bytes."""
    return pack(files)


def build_file(
    record: Record,
    form: str,
    parties: Sequence[str],
    language: str,
    *,
    start: str | None = None,
    end: str | None = None,
) -> str:
    """The text of an export in one of FILES. Raises RecordError on a bad date."""
    if form == "atom":
        return build_feed(record, parties, language)
    events = query_chronology(record, parties, start, end)
    if form == "cameo":
        return write_cameo(events, language)
    cards = load_cards(record, events)
    if form == "plover":
        return write_plover(events, cards, PROGRAM)
    return write_linked(events, cards, load_side_names(language), load_wording(language), __version__)


def build_feed(record: Record, parties: Sequence[str], language: str, *, address: str | None = None) -> str:
    """The Atom feed of what was learnt last between `parties`; `address` is where it will stand."""
    learnt = query_news(record, parties)
    cards = load_cards(record, [n.event for n in learnt])
    heads = {report: (card["headline"], card["published"]) for report, card in cards.items()}
    news = [
        News(event=_with_urls(encode_record_event(n.event, heads), cards), published=n.first, updated=n.last)
        for n in learnt
    ]
    names, wording = load_side_names(language), load_wording(language)
    name = f"urn:aidememoire:feed:{'-'.join(sorted(parties))}" if parties else "urn:aidememoire:feed"
    return write_feed(news, write_title(parties, names, wording), names, wording, name=name, address=address)


def _with_urls(event: Json, cards: Mapping[str, Json]) -> Json:
    reports = [r | {"url": cards.get(r["report"], {}).get("url")} for r in event["reports"]]
    return event | {"reports": reports}


def load_cards(record: Record, events: Iterable[Event]) -> dict[str, Json]:
    """What is known of each report behind these events, by its id."""
    reports = dict.fromkeys(
        r
        for e in events
        for r in (
            *(a.report for a in e.attestations),
            *(x for act in e.acts for x in (act.content.report, act.citation.report, *act.reports)),
        )
    )
    found = {}
    for card in find_cards(record, reports):
        source = card.sources[0] if card.sources else card.id
        outlet = find_outlet(card.agency, card.url or source)
        found[card.id] = {
            "source": source,
            "url": card.url,
            "headline": card.headline,
            "language": card.language,
            "published": card.published,
            "publication": outlet.name if outlet else card.agency,
        }
    return found
