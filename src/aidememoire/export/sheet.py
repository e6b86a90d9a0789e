"""Everything the record holds of one event as plain text: each field, the words it rests on, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from aidememoire.export.chronology import describe_source
from aidememoire.export.escape import escape_unseen
from aidememoire.export.line import write_actor, write_date_of, write_head, write_quote, write_session
from aidememoire.export.review import find_decisions, write_correction
from aidememoire.export.wording import Wording

Json = dict[str, Any]


def write_sheet(event: Json, names: Mapping[str, str], wording: Wording) -> str:
    """The sheet of one event of the record (see export.events); sources are numbered at the end."""
    numbers = number_reports(event["reports"])
    attested = event["independent_sources"]
    lines = [
        f"{write_date_of(event, wording)}{wording.colon}{write_head(event, names, wording)}",
        f"{event['id']} · {wording.independent[attested != 1].format(n=attested)}",
        *find_standing(event, names, wording),
        "",
    ]
    for label, value, citations in find_fields(event, names, wording):
        lines.append(f"{label}{wording.colon}{value}")
        lines += dict.fromkeys(f"    {_write_citation(c, numbers, wording)}" for c in citations)
    lines += find_one_sided(event, numbers, names, wording)
    lines += ["", wording.sources, "-" * len(wording.sources)]
    for report in event["reports"]:
        manner = wording.manners["weak" if report.get("weak") else report["as"]]
        described = describe_source(report, wording)
        voice = ", ".join(w for w in (manner, report.get("outlet"), write_reliability(report, wording)) if w)
        lines.append(f"[{numbers[report['report']]}] {described}" + (f" ({voice})" if voice else ""))
    return "\n".join(map(escape_unseen, lines))


def write_reliability(report: Json, wording: Wording) -> str:
    """« fiabilité B », where somebody or the reference data knows the source."""
    grade = report.get("reliability")
    return wording.reliability.format(grade=grade) if grade and report.get("outlet") else ""


def find_standing(event: Json, names: Mapping[str, str], wording: Wording) -> Iterator[str]:
    """The grade of the event with its reason; which of its sides report it and from which nothing was read."""
    if "credibility" not in event:
        return
    grade, ground = event["credibility"], wording.grounds[event["credibility_because"]]
    yield f"{grade} – {wording.credibility[grade]}{wording.colon}{ground}"
    sides = ((wording.confirmed, event["confirmed_by"]), (wording.silent, event["silent"]))
    told = [f"{label}{wording.colon}{', '.join(names.get(s, s) for s in codes)}" for label, codes in sides if codes]
    if told:
        yield " · ".join(told)


def find_one_sided(
    event: Json, numbers: Mapping[str, int], names: Mapping[str, str], wording: Wording
) -> Iterator[str]:
    """What only one side's reports say, side by side."""
    for one in event.get("only_by", ()):
        yield wording.only.format(side=names.get(one["side"], one["side"])) + wording.colon.rstrip()
        for act in one["acts"]:
            kind = wording.acts.get(act["act"], act["act"])
            yield f"    {kind} · {_write_citation(act['content'], numbers, wording)}"
        for person in one["participants"]:
            cited = _write_citation(person["citations"][0], numbers, wording)
            yield f"    {wording.labels['participant']} · {write_actor(person, names)} · {cited}"


def number_reports(reports: Sequence[Json]) -> Mapping[str, int]:
    """Reports in order of first appearance, from 1: one text from two places has one number."""
    return {report: n for n, report in enumerate(dict.fromkeys(r["report"] for r in reports), start=1)}


def find_fields(event: Json, names: Mapping[str, str], wording: Wording) -> Iterator[tuple[str, str, Iterable[Json]]]:
    """(label, value, citations) of every field that is filled."""
    labels = wording.labels
    noun, status = wording.nouns[event["kind"]], wording.statuses.get(event["status"])
    kind = noun.word if status is None else f"{noun.word} {status[noun.feminine]}"
    yield labels["kind"], kind, event["citations"]
    yield labels["date"], write_date_of(event, wording), event["date"]["basis"]
    for person in event["participants"]:
        yield labels["participant"], write_actor(person, names), person["citations"]
    if event["place"]:
        yield wording.place, event["place"]["name"], event["place"]["citations"]
    if event["mechanism"] or event["ordinal"]:
        yield wording.mechanism, write_session(event, wording), event.get("mechanism_citations", ())
    for act in event["acts"]:
        speaker = act["speaker"]
        who = ", ".join(w for w in (speaker["name"], *(names.get(s, s) for s in speaker["states"])) if w)
        topics = ", ".join(wording.domains.get(d, d) for d in act["domains"])
        value = f"{wording.acts.get(act['act'], act['act'])}, {who or '?'}" + (f" ({topics})" if topics else "")
        yield labels["act"], value, (act["content"],)
    for contradiction in event["contradictions"]:
        for claim in contradiction["claims"]:
            field = labels.get(contradiction["field"], contradiction["field"])
            yield f"{labels['contradiction']} ({field})", claim["value"], claim["citations"]
    yield from find_decided(event, wording)


def find_decided(event: Json, wording: Wording) -> Iterator[tuple[str, str, Iterable[Json]]]:
    """Every decision; beside a correction, the words of the reports that it stands above."""
    cited = [(write_correction(made, wording), made["citations"]) for made in event.get("corrections") or ()]
    for label, words in find_decisions(event, wording):
        yield label, words, next((c for w, c in cited if w == words), ())


def _write_citation(found: Json, numbers: Mapping[str, int], wording: Wording) -> str:
    """« words » [1: 61–190], or the row of reference data where the reason lies outside the reports."""
    rule = f"← {found['rule']} · " if "rule" in found else ""
    note = f" · {found['note']}" if found.get("note") else ""
    if "quote" not in found:
        return f"{rule}{found.get('source', '')}{note}"
    number = numbers.get(found.get("report", ""), "?")
    return f"{rule}{write_quote(found['quote'], wording)} [{number}: {found['start']}–{found['end']}]{note}"
