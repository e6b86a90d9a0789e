"""What is owed, due, said again and again between sides."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Annotated, Any

from litestar import Request, Response, get
from litestar.params import QueryParameter

from aidememoire.export.calendar_lines import encode_entry
from aidememoire.export.commitments import encode_commitment
from aidememoire.export.formulas import encode_formula
from aidememoire.export.mechanisms import encode_mechanism
from aidememoire.export.positions import encode_position
from aidememoire.ontology.load import load_terms
from aidememoire.store.record import Record
from aidememoire.views.calendar import Calendar, query_calendar
from aidememoire.views.commitments import Ledger, query_commitments
from aidememoire.views.formulas import query_formulas
from aidememoire.views.mechanisms import query_mechanisms
from aidememoire.views.positions import query_position, query_positions
from aidememoire.web.api import asked
from aidememoire.web.api.answers import answer, shape
from aidememoire.web.api.cursors import cut_page
from aidememoire.web.api.shapes import ledgers as shapes
from aidememoire.web.given import GivenRecall, GivenRecord, GivenVisitor
from aidememoire.web.problems import ProblemError
from aidememoire.web.recall import Recall

Domain = Annotated[str | None, QueryParameter(name="domain", description="Domain of cooperation.", max_length=40)]
OnlyOpen = Annotated[bool, QueryParameter(name="open", description="Only what is neither kept nor cancelled.")]
Side = Annotated[str, QueryParameter(name="side", description="The side that speaks.", max_length=80)]
Matter = Annotated[
    str | None,
    QueryParameter(name="matter", description="What it speaks of, in words; without it, every matter.", max_length=120),
]
Top = Annotated[int, QueryParameter(name="top", description="How many phrases.", ge=1, le=100)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Which promises: as `query_commitments` takes it."""

    parties: tuple[str, ...]
    domain: str | None = None
    only_open: bool = False
    start: str | None = None
    end: str | None = None
    on: str | None = None


@get("/commitments", sync_to_thread=True, summary="Who owes what to whom.", tags=["ledgers"])
def list_commitments(
    request: Request[Any, Any, Any],
    record: GivenRecord,
    recall: GivenRecall,
    party: asked.Parties = None,
    domain: Domain = None,
    only_open: OnlyOpen = False,
    start: asked.Start = None,
    end: asked.End = None,
    on: asked.On = None,
    limit: asked.Limit = 50,
    cursor: asked.Cursor = None,
) -> Response[shapes.CommitmentPage]:
    """Promises by the day they were made, each with what became of it, in the words of the reports."""
    asked.check_dates(from_=start, to=end, on=on)
    parties = asked.find_parties(party)
    asked.check_among("domain", [domain] if domain else None, tuple(t.code for t in load_terms("domains")))
    asking = Question(parties=parties, domain=domain, only_open=only_open, start=start, end=end, on=on)
    question = parties, domain, only_open, start, end, on

    def build() -> shapes.CommitmentPage:
        found = find_ledger(record, recall, asking)
        page, following = cut_page(found.commitments, question, cursor, limit, lambda c: c.id)
        plain = {"on": found.on, "total": len(found.commitments), "next": following}
        return shape({**plain, "items": [encode_commitment(c) for c in page]}, shapes.CommitmentPage)

    return answer(request, recall, build)


def find_ledger(record: Record, recall: Recall, asking: Question) -> Ledger:
    """The promises asked for, kept while the record stays as it is."""
    options = asdict(asking)
    return recall.get(("commitments", asking), lambda: query_commitments(record, options.pop("parties"), **options))


@get("/mechanisms", sync_to_thread=True, summary="Mechanisms, their sessions and rhythm.", tags=["ledgers"])
def list_mechanisms(
    request: Request[Any, Any, Any],
    record: GivenRecord,
    recall: GivenRecall,
    party: asked.Parties = None,
    on: asked.On = None,
    limit: asked.Limit = 50,
    cursor: asked.Cursor = None,
) -> Response[shapes.MechanismPage]:
    """Bodies and series of meetings, what session was held last and which is due."""
    asked.check_dates(on=on)
    parties = asked.find_parties(party)

    def build() -> shapes.MechanismPage:
        found = recall.get(("mechanisms", parties, on), lambda: query_mechanisms(record, parties, on=on))
        page, following = cut_page(found.mechanisms, (parties, on), cursor, limit, lambda m: m.id)
        plain = {"on": found.on, "total": len(found.mechanisms), "next": following}
        return shape({**plain, "items": [encode_mechanism(m) for m in page]}, shapes.MechanismPage)

    return answer(request, recall, build)


@get("/calendar", sync_to_thread=True, summary="What is to come, and what is overdue.", tags=["ledgers"])
def show_calendar(
    request: Request[Any, Any, Any],
    record: GivenRecord,
    recall: GivenRecall,
    party: asked.Parties = None,
    start: asked.Start = None,
    end: asked.End = None,
    on: asked.On = None,
) -> Response[shapes.Calendar]:
    """Sessions due, contacts announced, deadlines, anniversaries; two years ahead unless asked otherwise."""
    asked.check_dates(from_=start, to=end, on=on)
    parties = asked.find_parties(party)

    def build() -> shapes.Calendar:
        found = find_calendar(record, recall, parties, start, end, on)
        plain = {"on": found.on, "start": found.start, "end": found.end}
        return shape({**plain, "items": [encode_entry(e) for e in found.entries]}, shapes.Calendar)

    return answer(request, recall, build)


def find_calendar(
    record: Record,
    recall: Recall,
    parties: tuple[str, ...],
    start: str | None = None,
    end: str | None = None,
    on: str | None = None,
) -> Calendar:
    """What is to come, kept while the record stays as it is."""
    key = "calendar", parties, start, end, on

    def find() -> Calendar:
        ledger = find_ledger(record, recall, Question(parties=parties, on=on))
        return query_calendar(record, parties, start=start, end=end, on=on, ledger=ledger)

    return recall.get(key, find)


@get("/positions", sync_to_thread=True, summary="What a side says on a matter.", tags=["ledgers"])
def list_positions(
    request: Request[Any, Any, Any],
    record: GivenRecord,
    recall: GivenRecall,
    visitor: GivenVisitor,
    side: Side,
    party: asked.Parties = None,
    matter: Matter = None,
    start: asked.Start = None,
    end: asked.End = None,
) -> Response[shapes.Positions]:
    """Every use of a matter's names over time, to the parties named where any are."""
    asked.check_dates(from_=start, to=end)
    speaking, others = asked.find_party(side), asked.find_parties(party)
    if matter is not None and not any(c.isalnum() for c in matter):
        raise ProblemError("wordless", 400, name="matter")

    def build() -> shapes.Positions:
        if matter is None:
            found = query_positions(record, speaking, others, language=visitor.language)
        else:
            one = query_position(record, speaking, matter, others, start=start, end=end, language=visitor.language)
            found = (one,)
        return shape({"items": [encode_position(p) for p in found]}, shapes.Positions)

    return answer(request, recall, build)


@get("/formulas", sync_to_thread=True, summary="Stock phrases and the drift of their wording.", tags=["ledgers"])
def list_formulas(
    request: Request[Any, Any, Any],
    record: GivenRecord,
    recall: GivenRecall,
    party: asked.Parties = None,
    start: asked.Start = None,
    end: asked.End = None,
    top: Top = 20,
) -> Response[shapes.Formulas]:
    """Phrases that independent dispatches repeat, each with its wordings in order of first use."""
    asked.check_dates(from_=start, to=end)
    parties = asked.find_parties(party)
    if not parties:
        raise ProblemError("partyless", 400)

    def build() -> shapes.Formulas:
        found = query_formulas(record, parties, start=start, end=end, top=top)
        items = [encode_formula(f) for f in found.formulas]
        return shape({"reports": found.reports, "left_out": found.left_out, "items": items}, shapes.Formulas)

    return answer(request, recall, build)


ROUTES = (list_commitments, list_mechanisms, show_calendar, list_positions, list_formulas)
