"""Everything the record holds of one event as plain text: each field, the words it rests on, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from aidememoire.export.chronology import describe_source
from aidememoire.export.line import write_actor, write_date_of, write_head, write_quote, write_session
from aidememoire.export.wording import Wording

Json = dict[str, Any]


def write_sheet(event: Json, names: Mapping[str, str], wording: Wording) -> str:
    """The sheet of one event of the record (see export.events); sources are numbered at the end."""
    numbers = number_reports(event["reports"])
    attested = event["independent_sources"]
    lines = [
        f"{write_date_of(event, wording)}{wording.colon}{write_head(event, names, wording)}",
        f"{event['id']} · {wording.independent[attested != 1].format(n=attested)}",
        "",
    ]
    for label, value, citations in find_fields(event, names, wording):
        lines.append(f"{label}{wording.colon}{value}")
        lines += dict.fromkeys(f"    {_write_citation(c, numbers, wording)}" for c in citations)
    lines += ["", wording.sources, "-" * len(wording.sources)]
    for report in event["reports"]:
        manner = wording.manners["weak" if report.get("weak") else report["as"]]
        described = describe_source(report, wording)
        lines.append(f"[{numbers[report['report']]}] {described}" + (f" ({manner})" if manner else ""))
    return "\n".join(lines)


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


def _write_citation(found: Json, numbers: Mapping[str, int], wording: Wording) -> str:
    """« words » [1: 61–190], or the row of reference data where the reason lies outside the reports."""
    rule = f"← {found['rule']} · " if "rule" in found else ""
    note = f" · {found['note']}" if found.get("note") else ""
    if "quote" not in found:
        return f"{rule}{found.get('source', '')}{note}"
    number = numbers.get(found.get("report", ""), "?")
    return f"{rule}{write_quote(found['quote'], wording)} [{number}: {found['start']}–{found['end']}]{note}"
