"""Judge one reading against what a behavioural case expects of it.

An expectation is partial: what it does not name is not checked. `find_faults` returns one short sentence a fault, and
an empty tuple for a reading that is right. The keys of an expectation
are described in `quality/fr/behaviour/README.md`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from behaviour.likeness import agrees_in_office, agrees_in_place, fold, is_same_person

Json = Mapping[str, Any]

CONTACTS = frozenset({"meeting", "reception", "dialogue", "conference"})
FURNITURE = frozenset({"teaser", "related_link", "caption", "credit", "boilerplate"})
NO_CONTACT = frozenset({"press_statement", "other"})
FULL_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
ANY_DAY = re.compile(r"[\dX]{4}-(\d{2}-\d{2})")


def find_faults(expected: Json, reading: Json) -> tuple[str, ...]:
    """Every way in which `reading` (the object `aidememoire read --json` prints) breaks `expected`."""
    return (
        *_unmet_events(expected.get("events", ()), reading),
        *_unwanted_events(expected, reading),
        *_act_faults(expected, reading),
        *_framework_faults(expected, reading),
        *_published_fault(expected, reading),
    )


def foreground(reading: Json) -> list[Json]:
    """The events a report is about: not recalled from the past, and not told by furniture alone."""
    return [
        event
        for event in reading.get("events", ())
        if not event.get("background") and not _told_by_furniture(event, reading)
    ]


def _told_by_furniture(event: Json, reading: Json) -> bool:
    segments = [s for s in reading.get("segments", ()) if s["kind"] in FURNITURE]
    cited = [c for c in event.get("citations", ()) if "start" in c]
    return bool(cited) and all(any(s["start"] <= c["start"] and c["end"] <= s["end"] for s in segments) for c in cited)


def _many(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [value]


def _family(kind: str | None) -> str | None:
    return "contact" if kind in CONTACTS else kind


def _day_of(event: Json) -> str | None:
    return (event.get("date") or {}).get("edtf")


def _agrees_in_date(wanted: str | None, got: str | None, month_day: str | None) -> bool:
    if wanted is not None:
        return got == wanted
    if got and FULL_DAY.match(got):
        return False
    return month_day is None or set(ANY_DAY.findall(got or "")) <= {month_day}


def _dates_wanted(wanted: Json) -> list[str | None]:
    if "date" in wanted:
        return [wanted["date"]]
    return list(wanted.get("date_any", ()))


def event_faults(wanted: Json, event: Json) -> list[str]:
    """In what `event` differs from the one that is wanted."""
    faults = []
    kinds = _many(wanted["kind"])
    same_kind = (
        event.get("kind") in kinds if wanted.get("strict") else _family(event.get("kind")) in map(_family, kinds)
    )
    if not same_kind:
        faults.append("kind")
    if event.get("status", "held") not in _many(wanted.get("status", "held")):
        faults.append("status")
    background = wanted.get("background", False)
    if background is not None and bool(event.get("background")) is not background:
        faults.append("background")
    dates = _dates_wanted(wanted)
    if dates and not any(_agrees_in_date(day, _day_of(event), wanted.get("month_day")) for day in dates):
        faults.append(f"date {_day_of(event)}")
    if wanted.get("place") and not agrees_in_place(wanted["place"], (event.get("place") or {}).get("name")):
        faults.append("place")
    if "ordinal" in wanted and str(event.get("ordinal")) != str(wanted["ordinal"]):
        faults.append("ordinal")
    return faults + _people_faults(wanted, event)


def _people_faults(wanted: Json, event: Json) -> list[str]:
    there = [p for p in event.get("participants", ()) if p.get("name")]
    faults = []
    for name, state, *office in wanted.get("people", ()):
        found = [p for p in there if is_same_person(name, p["name"])]
        if not found:
            faults.append(f"without {name}")
        elif state and all(p.get("state") not in _many(state) for p in found):
            faults.append(f"state of {name}")
        elif office and not any(agrees_in_office(office[0], p.get("office")) for p in found):
            faults.append(f"office of {name}")
    intruders = wanted.get("not_people", ())
    return faults + [f"with {name}" for name in intruders if any(is_same_person(name, p["name"]) for p in there)]


def _unmet_events(wanted: Iterable[Json], reading: Json) -> list[str]:
    """Each wanted event needs an event of its own; the faults of the nearest one tell why it has none."""
    wanted, events = list(wanted), list(reading.get("events", ()))
    fits = [[j for j, event in enumerate(events) if not event_faults(want, event)] for want in wanted]
    holder: dict[int, int] = {}

    def gets_one(i: int, tried: set[int]) -> bool:
        for j in fits[i]:
            if j in tried:
                continue
            tried.add(j)
            if j not in holder or gets_one(holder[j], tried):
                holder[j] = i
                return True
        return False

    unmet = [want for i, want in enumerate(wanted) if not gets_one(i, set())]
    return [f"no {_many(want['kind'])[0]}: {_nearest(want, events)}" for want in unmet]


def _nearest(want: Json, events: list[Json]) -> str:
    attempts = [event_faults(want, event) for event in events]
    if not attempts:
        return "no event at all"
    best = min(attempts, key=lambda faults: ("kind" in faults, len(faults)))
    return ", ".join(best) or "its event serves another one"


def _unwanted_events(expected: Json, reading: Json) -> list[str]:
    front = foreground(reading)
    faults = []
    if expected.get("no_events"):
        faults += [f"unwanted {event['kind']}" for event in front if event["kind"] not in NO_CONTACT]
    for kind in expected.get("absent_events", ()):
        stated = [e for e in front if e.get("status", "held") == "held" and e.get("told_in") is None]
        if any(_family(e["kind"]) == _family(kind) for e in stated):
            faults.append(f"{kind} told as a fact")
    people = [p["name"] for event in front for p in event.get("participants", ()) if p.get("name")]
    for name in expected.get("absent_people", ()):
        if any(is_same_person(name, person) for person in people):
            faults.append(f"{name} takes part")
    for day in _many(expected.get("date_not", [])):
        if any(_day_of(event) == day for event in front):
            faults.append(f"dated {day}")
    return faults


def find_acts(wanted: Json, reading: Json) -> list[Json]:
    """The acts of the reading that carry everything `wanted` names, its domains left aside."""
    return [a for a in reading.get("acts", ()) if _is_act(wanted, a)]


def _is_act(wanted: Json, act: Json) -> bool:
    speaker = act.get("speaker") or {}
    states = speaker.get("states") or [s for s in (speaker.get("state"),) if s]
    if "act" in wanted and act.get("act") not in _many(wanted["act"]):
        return False
    if "states" in wanted and sorted(states) != sorted(wanted["states"]):
        return False
    if "content" in wanted and fold(wanted["content"]) not in fold((act.get("content") or {}).get("quote")):
        return False
    printed = [speaker[key] for key in ("name", "organisation", "office") if speaker.get(key)]
    return "speaker" not in wanted or any(is_same_person(wanted["speaker"], form) for form in printed)


def _act_faults(expected: Json, reading: Json) -> list[str]:
    faults = []
    for wanted in expected.get("acts", ()):
        found = [(one, find_acts(one, reading)) for one in _many(wanted)]
        if not any(acts for _, acts in found):
            faults.append(f"no act {_name_act(_many(wanted)[0])}")
        elif not any(acts and _domains_of(acts) >= set(one.get("domains", ())) for one, acts in found):
            faults.append(f"domains of {_name_act(_many(wanted)[0])}")
    unwanted = [act for act in expected.get("absent_acts", ()) if find_acts(act, reading)]
    return faults + [f"unwanted act {_name_act(act)}" for act in unwanted]


def _domains_of(acts: list[Json]) -> set[str]:
    return {domain for act in acts for domain in act.get("domains", ())}


def _name_act(act: Json) -> str:
    return " ".join(["/".join(_many(act.get("act", "any"))), *act.get("states", ()), act.get("speaker", "")]).strip()


def has_framework(wanted: Json, reading: Json) -> bool:
    """Whether the reading names the framework, between the same parties and (where wanted) since the same day."""
    names = {fold(name) for name in _many(wanted["name"])}
    return any(
        fold(f.get("name")) in names
        and sorted(f.get("parties", ())) == sorted(wanted["parties"])
        and (f.get("since") or "").startswith(wanted.get("since") or "")
        for f in reading.get("frameworks", ())
    )


def _framework_faults(expected: Json, reading: Json) -> list[str]:
    missing = [f for f in expected.get("frameworks", ()) if not has_framework(f, reading)]
    unwanted = [f for f in expected.get("absent_frameworks", ()) if has_framework(f, reading)]
    return [
        f"{word} {_many(f['name'])[0]} of {'+'.join(f['parties'])}"
        for word, fs in (("no", missing), ("unwanted", unwanted))
        for f in fs
    ]


def _published_fault(expected: Json, reading: Json) -> list[str]:
    if "published" not in expected:
        return []
    wanted, got = expected["published"], ((reading.get("report") or {}).get("published") or {}).get("edtf")
    right = not (got and FULL_DAY.match(got)) if wanted is None else bool(got) and got.startswith(wanted)
    return [] if right else [f"published {got}"]
