"""One event of a chronology in words: what happened, between whom, and what came of it. Quotes stay as printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aidememoire.export.calendar import write_open
from aidememoire.export.escape import escape_unseen
from aidememoire.export.review import find_decisions
from aidememoire.export.wording import Wording

Json = dict[str, Any]

_ACRONYM = re.compile(r"\s*\([^\W\d_]{1,8}\)$")
"""« (PCV) » at the end of an office: the side follows in brackets of its own."""

_FIRST_ROLES = {"visit": ("guest",), "message": ("initiator",)}
_HOSTS = ("host", "initiator")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An event written out. `head` says who met whom; `details` are (label, words) pairs; `numbers` its sources."""

    date: str
    head: str
    details: tuple[tuple[str, str], ...]
    numbers: tuple[str, ...]


def build_line(event: Json, numbers: Mapping[str, int], names: Mapping[str, str], wording: Wording) -> Line:
    """The line of `event` (contract shape, with `reports`, and `acts` where known); `numbers` number the sources."""
    return Line(
        date=write_date_of(event, wording),
        head=escape_unseen(write_head(event, names, wording)),
        details=tuple((label, escape_unseen(words)) for label, words in _find_details(event, names, wording)),
        numbers=tuple(_write_number(report, numbers, wording) for report in event.get("reports", ())),
    )


def write_date_of(event: Json, wording: Wording) -> str:
    """The date with every other value its evidence leaves open."""
    when = event.get("date") or {}
    return write_open(when.get("edtf"), when.get("alternatives") or (), wording.calendar)


def write_head(event: Json, names: Mapping[str, str], wording: Wording) -> str:
    """« A rencontre B » for a contact that took place between two known sides; else noun, status and everyone."""
    first, second = map(drop_bare, split_participants(event))
    kind = event["kind"]
    own = f"{kind}/{event.get('mode')}"
    known = first and second and not any(map(_is_bare, (*first, *second)))
    if event.get("status") == "held" and known and kind in wording.verbs:
        verb = wording.verbs.get(own, wording.verbs[kind])[len(first) > 1]
        head = f"{_join(first, names, wording)} {verb} {_join(second, names, wording)}"
        head = head[:1].upper() + head[1:]
        if event.get("mode") == "video" and own not in wording.verbs:
            head += f", {wording.video}"
    else:
        noun, status = wording.nouns[kind], wording.statuses.get(event.get("status", ""))
        head = noun.word if status is None else f"{noun.word} {status[noun.feminine]}"
        head = head[:1].upper() + head[1:]
        if first or second:
            head += wording.colon + wording.semicolon.join(write_actor(p, names) for p in (*first, *second))
        elif event.get("parties"):
            head += wording.colon + " – ".join(names.get(p, p) for p in event["parties"])
        if event.get("mode") == "video":
            head += f", {wording.video}"
    if event.get("background"):
        head += f" ({wording.background})"
    return head


def split_participants(event: Json) -> tuple[tuple[Json, ...], tuple[Json, ...]]:
    """Who acts and who is met: by role where roles are known, else the side named first and the others."""
    people: Sequence[Json] = event.get("participants") or ()
    wanted = _FIRST_ROLES.get(event["kind"], _HOSTS)
    first = tuple(p for p in people if p.get("role") in wanted)
    if not first and people:
        side = _get_side(people[0])
        first = tuple(p for p in people if side is not None and _get_side(p) == side) or (people[0],)
    return first, tuple(p for p in people if p not in first)


def drop_bare(people: Sequence[Json]) -> tuple[Json, ...]:
    """Without a side named alone where someone of that side is named too."""
    sides = {_get_side(p) for p in people if not _is_bare(p)}
    return tuple(p for p in people if not (_is_bare(p) and _get_side(p) in sides))


def _is_bare(person: Json) -> bool:
    """A side alone. No verb is put beside it: whether its name takes the plural or an article is not known."""
    return not person.get("name") and not person.get("office")


def write_actor(person: Json, names: Mapping[str, str]) -> str:
    """« Name, office (State) », as far as each is known."""
    side = _get_side(person)
    label = names.get(side, side) if side else None
    organisation = person.get("organisation")
    known = [names.get(organisation, organisation)] if organisation and organisation != side else []
    office = _ACRONYM.sub("", person.get("office") or "")
    words = ", ".join(w for w in (person.get("name"), office) if w)
    if not words:
        return ", ".join((*known, *([f"({label})"] if known and label else [label or "?"]))).replace(", (", " (")
    inside = ", ".join(w for w in (*((label,) if label != words else ()), *(k for k in known if k not in words)) if w)
    return f"{words} ({inside})" if inside else words


def _get_side(person: Json) -> str | None:
    return person.get("state") or person.get("organisation")


def _join(people: Iterable[Json], names: Mapping[str, str], wording: Wording) -> str:
    written = [write_actor(person, names) for person in people]
    if len(written) < 2:
        return "".join(written)
    return f"{', '.join(written[:-1])} {wording.and_} {written[-1]}"


def _find_details(event: Json, names: Mapping[str, str], wording: Wording) -> Iterable[tuple[str, str]]:
    yield from find_circumstances(event, names, wording)
    for act in event.get("acts") or ():
        if act["act"] in wording.outcomes:
            yield wording.outcomes[act["act"]], write_act(act, names, wording)
    if event.get("told_in"):
        yield wording.claimed, write_quote(event["told_in"]["quote"], wording)
    yield from find_decisions(event, wording)
    yield from find_grounds(event, wording)


def find_circumstances(event: Json, names: Mapping[str, str], wording: Wording) -> Iterable[tuple[str, str]]:
    """(label, words) of the place, the session and the topics, as far as each is known."""
    place = event.get("place")
    if place:
        country = place.get("country")
        inside = names.get(country, country) if country else None
        yield wording.place, f"{place['name']} ({inside})" if inside and inside != place["name"] else place["name"]
    session = write_session(event, wording)
    if session:
        yield wording.mechanism, session
    topics = dict.fromkeys(d for act in event.get("acts") or () for d in act.get("domains", ()) if d != "other")
    if topics:
        yield wording.topics, ", ".join(wording.domains.get(d, d) for d in topics)


def find_grounds(event: Json, wording: Wording) -> Iterable[tuple[str, str]]:
    """The words that tell the event, and those that date it where the telling alone does not."""
    told = next(iter(event.get("citations") or ()), None)
    if told is None:
        return
    yield wording.told, write_quote(told["quote"], wording)
    reasons = [r for r in (event.get("date") or {}).get("basis") or () if r.get("rule") != "decision"]
    beyond = dict.fromkeys(
        write_quote(r["quote"], wording) if "quote" in r else r["source"]
        for r in reasons
        if ("quote" in r or r.get("source")) and r.get("quote", r.get("source")) not in told["quote"]
    )
    if beyond:
        yield wording.dated_by, " + ".join(beyond)


def write_act(act: Json, names: Mapping[str, str], wording: Wording) -> str:
    """The words of an act of speech, and whose they are."""
    speaker = act.get("speaker") or {}
    sides = [names.get(s, s) for s in speaker.get("states") or ()]
    who = ", ".join(w for w in (speaker.get("name"), *sides) if w)
    quote = write_quote(act["content"]["quote"], wording)
    return f"{quote} ({who})" if who else quote


def write_quote(quote: str, wording: Wording) -> str:
    """The report's own words on one line, between quotation marks."""
    return f"{wording.quotes[0]}{' '.join(quote.split())}{wording.quotes[1]}"


def write_session(event: Json, wording: Wording) -> str:
    """The mechanism as printed and the number of its session, as far as each is known."""
    mechanism, ordinal = event.get("mechanism"), event.get("ordinal")
    session = wording.session[ordinal > 1].format(n=ordinal) if ordinal else ""
    if not mechanism:
        return session
    return write_quote(mechanism, wording) + (f" ({session})" if session else "")


def _write_number(report: Json, numbers: Mapping[str, int], wording: Wording) -> str:
    manner = wording.manners["weak" if report.get("weak") else report.get("as", "told")]
    return f"{numbers[report['source']]} {manner}".strip()
