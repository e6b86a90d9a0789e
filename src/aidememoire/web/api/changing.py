"""What reviewers decide of people, reports they hand in, and the grades that administrators give sources."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, post, put
from litestar.params import FromPath, JSONBody

from aidememoire.consolidate.outlets import RELIABILITIES
from aidememoire.dates.knowledge import load_knowledge
from aidememoire.store.ratings import write_rating
from aidememoire.store.record import Record
from aidememoire.views.people import find_person_id
from aidememoire.views.sources import query_sources
from aidememoire.views.texts import find_reading
from aidememoire.web.api import asked
from aidememoire.web.api.answers import answer_fresh, shape
from aidememoire.web.api.shapes import changes as shapes
from aidememoire.web.checking import clean_words, need_words, refuse
from aidememoire.web.deeds import find_deed
from aidememoire.web.given import GivenRecord, GivenSettings
from aidememoire.web.handing import HandedIn, hand_in
from aidememoire.web.problems import ProblemError
from aidememoire.workflow.decide import merge_people, split_report, split_spellings

OPT = {"role": "reviewer"}
Asker = Request[Any, Any, Any]


def _find_person(record: Record, word: str) -> str:
    found = find_person_id(record, word.lower()) if asked.is_id(word.lower()) else None
    if found is None:
        raise ProblemError("person", 404, name=word[:80])
    return found


@post("/people/{person:str}/merge", sync_to_thread=True, opt=OPT, status_code=200, tags=["review"])
def merge(
    request: Asker, record: GivenRecord, person: FromPath[str], data: JSONBody[shapes.MergePeople]
) -> Response[shapes.Made]:
    """This person and another are one."""
    deed, left, right = (
        find_deed(request, "merge_people"),
        _find_person(record, person),
        _find_person(record, data.other),
    )
    if left == right:
        raise ProblemError("not_two", 409)
    reason = need_words("reason", data.reason)
    made = merge_people(record, left, right, load_knowledge(), reason=reason, **deed.who)
    deed.log(left[:12])
    return answer_fresh(shapes.Made(decisions=(made.id,), person=find_person_id(record, left)))


@post("/people/{person:str}/split", sync_to_thread=True, opt=OPT, status_code=200, tags=["review"])
def split(
    request: Asker, record: GivenRecord, person: FromPath[str], data: JSONBody[shapes.SplitPeople]
) -> Response[shapes.Made]:
    """Two spellings of a person are two people's, or one report means somebody else."""
    deed, found, reason = (
        find_deed(request, "split_people"),
        _find_person(record, person),
        need_words("reason", data.reason),
    )
    left, right, report = (clean_words(w) for w in (data.left, data.right, data.report))
    if bool(left and right) == bool(report):
        raise ProblemError("missing", 400, name="left, right / report")
    knowledge = load_knowledge()
    if report:
        read = find_reading(record, report.lower()) if asked.is_id(report.lower()) else None
        if read is None:
            raise ProblemError("report", 404, name=report[:80])
        made = split_report(record, found, read.card.id, knowledge, reason=reason, **deed.who)
    else:
        made = split_spellings(record, left, right, knowledge, reason=reason, **deed.who)
    if not made:
        raise ProblemError("not_one", 409)
    deed.log(found[:12])
    return answer_fresh(shapes.Made(decisions=tuple(d.id for d in made), person=find_person_id(record, found)))


@post("/reports", sync_to_thread=True, opt=OPT, status_code=201, tags=["reports"])
def take_report(
    request: Asker, record: GivenRecord, settings: GivenSettings, data: JSONBody[shapes.HandIn]
) -> Response[shapes.Taken]:
    """A text is read and kept with its events; handed in twice, it is kept once."""
    deed = find_deed(request, "hand_in")
    given = HandedIn(text=data.text, title=data.title, url=data.url, date=data.date, language=data.language)
    reading, new = hand_in(record, given, settings.clock()[:19] + "+00:00")
    deed.log(reading.report.id[:12])
    read = find_reading(record, reading.report.id)
    events = dict.fromkeys(home for home in (read.homes if read else ()) if home)
    plain = {"report": reading.report.id, "new": new, "events": list(events)}
    return answer_fresh(shape(plain, shapes.Taken), 201 if new else 200)


@put("/sources/grade", sync_to_thread=True, opt={"role": "admin"}, status_code=200, tags=["record"])
def grade_source(request: Asker, record: GivenRecord, data: JSONBody[shapes.Grade]) -> Response[shapes.Grade]:
    """How reliable a source is held to be, from now on."""
    deed, grade = find_deed(request, "grade"), data.grade.upper() if data.grade else None
    if grade is not None and grade not in RELIABILITIES:
        raise refuse("grade", grade, RELIABILITIES)
    names = [card.name for card in query_sources(record) if card.name]
    name = next((n for n in names if n.casefold() == data.source.casefold()), None)
    if name is None:
        raise ProblemError("source_name", 404, name=data.source[:80])
    write_rating(record, name, grade)
    deed.log(f"{name}: {grade or '-'}")
    return answer_fresh(shapes.Grade(source=name, grade=grade))


ROUTES = (merge, split, take_report, grade_source)
