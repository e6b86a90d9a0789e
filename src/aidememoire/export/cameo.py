"""Events and acts as CAMEO dyads in a tab-separated table, the label of each code beside it.

CAMEO knows one source and one target a line: where all act alike there is a line each way.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from aidememoire.export.coding import find_dates, find_sides, write_actor_code
from aidememoire.export.table_csv import write_cell
from aidememoire.export.table_rows import build_act_id
from aidememoire.model.record import Event, SpeechAct
from aidememoire.ontology.load import get_act_codes, get_codes
from aidememoire.ontology.plover import load_cameo_labels

COLUMNS = (
    "date", "enddate", "source", "target", "cameo", "label", "source_side", "target_side", "kind", "event", "act",
    "reports",
)  # fmt: skip

VISIT, HOST = "042", "043"

Dyad = tuple[str, str]


def write_cameo(events: Iterable[Event], language: str) -> str:
    """The table with its head, labels in `language`. Only what took place, and is dated to the month, is there."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter="\t", lineterminator="\n")
    writer.writerow(COLUMNS)
    labels = load_cameo_labels(language)
    for event in events:
        dates = find_dates(event)
        if dates is None or event.status != "held":
            continue
        reports = " ".join(dict.fromkeys(a.report for a in event.attestations))
        for code, (source, target), kind, act in (*_code_event(event), *_code_acts(event)):
            pair = write_actor_code(source) or "", write_actor_code(target) or ""
            row = (*dates, *pair, code, labels[code], source, target, kind, event.id, act, reports)
            writer.writerow([write_cell(cell) for cell in row])
    return stream.getvalue()


def _code_event(event: Event) -> Iterator[tuple[str, Dyad, str, str]]:
    _, code = get_codes(event.kind, event.mode)
    if code is None:
        return
    sides = find_sides(event)
    acting = _list_sides(a.state or a.organisation for a in sides.sources)
    others = _list_sides(a.state or a.organisation for a in sides.recipients)
    if others and code in (VISIT, HOST):
        visits = [(VISIT, (s, t)) for s in acting for t in others if s != t] if event.kind == "visit" else []
        found = [*visits, *((HOST, (t, s)) for s in acting for t in others if s != t)]
    elif others:
        found = [(code, (s, t)) for s in acting for t in others if s != t]
    elif event.kind in ("visit", "reception", "message"):
        found = []
    else:
        found = [(code, (s, t)) for s in acting for t in acting if s != t]
    yield from ((c, pair, event.kind, "") for c, pair in found)


def _code_acts(event: Event) -> Iterator[tuple[str, Dyad, str, str]]:
    for act in event.acts:
        _, code = get_act_codes(act.act)
        if code is not None:
            name = build_act_id(event, act)
            yield from ((code, pair, act.act, name) for pair in _pair_act(event, act))


def _pair_act(event: Event, act: SpeechAct) -> list[Dyad]:
    """Those who speak towards the other parties; each way between them where they speak together."""
    if len(act.states) > 1:
        return [(s, t) for s in act.states for t in act.states if s != t]
    return [(s, t) for s in act.states for t in event.parties if t not in act.states]


def _list_sides(codes: Iterable[str | None]) -> Sequence[str]:
    return tuple(dict.fromkeys(c for c in codes if c))
