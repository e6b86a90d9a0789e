"""A relationship in the formats other programs read."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get
from litestar.params import FromPath

from aidememoire.export.ics import write_ics
from aidememoire.export.ledger_words import load_ledger_words
from aidememoire.export.names import load_side_names
from aidememoire.export.wording import load_wording
from aidememoire.store.record import Record
from aidememoire.views.calendar import query_calendar
from aidememoire.views.show import find_cards
from aidememoire.web.api import asked
from aidememoire.web.api.answers import answer_bytes
from aidememoire.web.given import GivenRecall, GivenRecord, GivenVisitor
from aidememoire.web.problems import ProblemError
from aidememoire.workflow.exports import FOLDERS, build_file, build_folder, pack_folder

FORMS = {
    "csv": ("application/zip", "csv.zip"),
    "parquet": ("application/zip", "parquet.zip"),
    "plover": ("application/x-ndjson", "plover.jsonl"),
    "cameo": ("text/tab-separated-values", "cameo.tsv"),
    "jsonld": ("application/ld+json", "jsonld"),
    "atom": ("application/atom+xml", "atom.xml"),
    "ics": ("text/calendar", "ics"),
}
"""Formats by name: what a browser is told they are, and how their files end."""


@get("/exports/{form:str}", sync_to_thread=True, summary="A relationship for other programs.", tags=["exports"])
def export(
    request: Request[Any, Any, Any],
    record: GivenRecord,
    recall: GivenRecall,
    visitor: GivenVisitor,
    form: FromPath[str],
    party: asked.Parties = None,
    start: asked.Start = None,
    end: asked.End = None,
    on: asked.On = None,
) -> Response[bytes]:
    """csv, parquet (tidy tables, zipped), plover, cameo, jsonld, atom (what was learnt last), ics (what is to come)."""
    asked.check_among("form", [form], tuple(FORMS))
    asked.check_dates(from_=start, to=end, on=on)
    parties = asked.find_parties(party)
    if not parties:
        raise ProblemError("partyless", 400)
    media, ending = FORMS[form]
    period = {"start": start, "end": end}

    def build() -> tuple[bytes, dict[str, str]]:
        if form == "ics":
            body = write_calendar(record, parties, {**period, "on": on}, visitor.language)
        elif form in FOLDERS:
            body = pack_folder(build_folder(record, form, parties, visitor.language, on=on, **period))
        else:
            body = build_file(record, form, parties, visitor.language, **period).encode()
        name = "-".join("".join(c for c in code if c.isascii() and c.isalnum()) for code in parties)
        return body, {"Content-Disposition": f'attachment; filename="aidememoire-{name}.{ending}"'}

    return answer_bytes(request, recall, form, build, media)


def write_calendar(record: Record, parties: tuple[str, ...], bounds: dict[str, str | None], language: str) -> bytes:
    """What is to come as iCalendar."""
    found = query_calendar(record, parties, start=bounds["start"], end=bounds["end"], on=bounds["on"])
    cards = {
        card.id: {"source": card.sources[0], "headline": card.headline, "published": card.published}
        for card in find_cards(record, (r for e in found.entries for r in e.reports))
    }
    names, words = load_side_names(language), load_ledger_words(language)
    title = f"{words['calendar']} {' – '.join(names.get(p, p) for p in parties)}"
    return write_ics(found.entries, title, found.on, cards, names, load_wording(language), words)


ROUTES = (export,)
