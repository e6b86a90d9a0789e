"""What can be taken away from the page of a relationship: the note, the brief, the pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from litestar import Response, get
from litestar.params import FromPath

from aidememoire.export.document_formats import FORMATS, write_document
from aidememoire.export.names import load_side_names
from aidememoire.export.pictures import build_contacts, build_ladder, build_svg, build_timeline
from aidememoire.store.record import Record
from aidememoire.views.commitments import find_newest_day
from aidememoire.views.frameworks import query_frameworks
from aidememoire.views.latest import Wanted, query_latest
from aidememoire.web.given import GivenRecall, GivenRecord, GivenVisitor
from aidememoire.web.pages.sides import get_sides
from aidememoire.web.problems import ProblemError
from aidememoire.workflow.documents import build_brief, build_fiche

DOCUMENTS: dict[str, Callable[..., Any]] = {"fiche": build_fiche, "brief": build_brief}
PICTURES = ("timeline", "contacts", "frameworks")
MEDIA = {
    "md": "text/markdown; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
DRAWN = 600
"""Events of a picture, the newest."""


@get("/relations/{codes:str}/documents/{file:str}", sync_to_thread=True, include_in_schema=False)
def document(
    record: GivenRecord, visitor: GivenVisitor, recall: GivenRecall, codes: FromPath[str], file: FromPath[str]
) -> Response[bytes]:
    """`fiche.docx`, `brief.md`, …: a document in the language of the page, to be kept."""
    name, _, form = file.partition(".")
    parties = get_sides(codes)
    if name not in DOCUMENTS or form not in FORMATS or not parties:
        raise ProblemError("not_found", 404)
    key = ("document", parties, file, visitor.language)
    made = recall.get(key, lambda: write_document(DOCUMENTS[name](record, parties, visitor.language), form))
    body = made if isinstance(made, bytes) else made.encode()
    return Response(body, media_type=MEDIA[form], headers={"Content-Disposition": attach(parties, file)})


@get("/relations/{codes:str}/pictures/{file:str}", sync_to_thread=True, include_in_schema=False)
def picture(
    record: GivenRecord, visitor: GivenVisitor, recall: GivenRecall, codes: FromPath[str], file: FromPath[str]
) -> Response[bytes]:
    """`timeline.svg`, `contacts.svg`, `frameworks.svg`: a picture for a document, without scripts."""
    name, _, form = file.partition(".")
    parties = get_sides(codes)
    if name not in PICTURES or form != "svg" or not parties:
        raise ProblemError("not_found", 404)
    key = ("picture", parties, name, visitor.language)
    drawn = recall.get(key, lambda: draw(record, parties, name, visitor.language))
    if drawn is None:
        raise ProblemError("not_found", 404)
    headers = {"Content-Disposition": attach(parties, file)}
    return Response(drawn.encode(), media_type="image/svg+xml", headers=headers)


def draw(record: Record, parties: Sequence[str], name: str, language: str) -> str | None:
    """The picture as SVG; None where nothing is dated."""
    names = load_side_names(language)
    if name == "frameworks":
        spec = build_ladder(query_frameworks(record, parties), find_newest_day(record), names, language)
    else:
        events = tuple(reversed(query_latest(record, Wanted(parties=tuple(parties)), limit=DRAWN).events))
        spec = build_contacts(events, language) if name == "contacts" else build_timeline(events, names, language)
    return build_svg(spec) if spec else None


def attach(parties: Sequence[str], file: str) -> str:
    """The header that has a browser keep an answer under a name of plain letters."""
    sides = "-".join("".join(c for c in code if c.isascii() and c.isalnum()) for code in parties)
    return f'attachment; filename="aidememoire-{sides}-{file}"'
