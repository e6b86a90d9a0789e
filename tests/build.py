"""Hand-made parses: a report written with its actors, times and places marked, read into a parse, a cast and gists.

A mark is `[letter key=value …:words]`: P person, S state, O organisation, D delegation, G group, L place, T time.
`[P id=a st=ES:le ministre espagnol Diego Alarcón]` is an actor; the same id again is the same actor. A group has
`ids=a,b`; `who=nobody` is a mention that the cast cannot resolve. A place has `in=PE`. A time has any TimeValue field
(`day=3 month=4 year=2025`; `end=5` is the last day). Segments are lines: `headline| words`, `caption| words`; a line
without a kind is body.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from aidememoire.analysis.gist import Gist, build_gist
from aidememoire.analysis.parse import Parse, parse
from aidememoire.languages.fr.sentences import SENTENCES
from aidememoire.model.actors import ActorMention, Cast, LocalActor, PlaceMention
from aidememoire.model.report import SEGMENT_KINDS, Report, Segment
from aidememoire.model.span import Citation, Span, build_citation
from aidememoire.model.time import TimeMention, TimeValue

_KINDS = {"P": "person", "S": "state", "O": "organisation", "D": "delegation", "G": "group"}
_MARK = re.compile(r"\[([PSODGLT])((?: \w+=[^\s:\]]+)*):([^\]]+)\]")


@dataclass(frozen=True, kw_only=True)
class Built:
    """A parsed report with everything the events and speech stages take."""

    parse: Parse
    cast: Cast
    times: tuple[TimeMention, ...]
    gists: tuple[Gist, ...]
    names: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class _Mark:
    letter: str
    values: dict[str, str]
    start: int
    end: int


def build_report(marked: str) -> Built:
    """Parse, cast and gists of a marked report."""
    lines, marks, at = [], [], 0
    segments = []
    for line in marked.strip().split("\n"):
        kind, _, rest = line.partition("| ")
        words, kind = (rest, kind) if kind in SEGMENT_KINDS and rest else (line, "body")
        text, found = _read_line(words, at)
        if text.strip():
            segments.append(Segment(kind=kind, span=Span(start=at, end=at + len(text))))
        lines.append(text)
        marks.extend(found)
        at += len(text) + 1
    report = Report(id="r", source="test", text="\n".join(lines), language="fr", segments=tuple(segments))
    return _build(parse(report, SENTENCES), tuple(marks))


def _read_line(line: str, at: int) -> tuple[str, list[_Mark]]:
    text, marks, last = "", [], 0
    for match in _MARK.finditer(line):
        text += line[last : match.start()]
        start = at + len(text)
        text += match.group(3)
        values = dict(part.split("=", 1) for part in match.group(2).split())
        marks.append(_Mark(letter=match.group(1), values=values, start=start, end=at + len(text)))
        last = match.end()
    return text + line[last:], marks


def _build(parsed: Parse, marks: tuple[_Mark, ...]) -> Built:
    actors: list[LocalActor] = []
    names: dict[str, int] = {}
    mentions: list[ActorMention] = []
    places: list[PlaceMention] = []
    times: list[TimeMention] = []
    for mark in marks:
        words = build_citation("r", parsed.report.text, mark.start, mark.end)
        if mark.letter == "T":
            times.append(TimeMention(citation=words, value=_build_value(mark.values), because=()))
        elif mark.letter == "L":
            places.append(PlaceMention(citation=words, name=words.quote, country=mark.values.get("in"), because=()))
        else:
            mentions.append(_build_mention(mark, words, actors, names))
    cast = Cast(actors=tuple(actors), mentions=tuple(mentions), places=tuple(places), states=())
    gists = tuple(build_gist(parsed, s, (*mentions, *places, *times)) for s in parsed.sentences)
    return Built(parse=parsed, cast=cast, times=tuple(times), gists=gists, names=names)


def _build_mention(mark: _Mark, words: Citation, actors: list[LocalActor], names: dict[str, int]) -> ActorMention:
    kind = _KINDS[mark.letter]
    key = mark.values.get("id", words.quote)
    if mark.letter == "G":
        indexes = tuple(names[i] for i in mark.values.get("ids", "").split(",") if i)
        return ActorMention(citation=words, kind=kind, name=None, actors=indexes, because=())
    if mark.values.get("who") == "nobody":
        return ActorMention(citation=words, kind=kind, name=None, actors=(), because=())
    if key not in names:
        names[key] = len(actors)
        actors.append(
            LocalActor(
                kind=kind,
                name=words.quote,
                name_citation=words,
                office=None,
                state=mark.values.get("st"),
                organisation=mark.values.get("org"),
                because=(),
            )
        )
    return ActorMention(citation=words, kind=kind, name=words, actors=(names[key],), because=())


def _build_value(values: dict[str, str]) -> TimeValue:
    value = TimeValue()
    for key, text in values.items():
        given = int(text) if text.isdigit() else text
        value = replace(value, **{key: replace(value, day=given) if key == "end" else given})
    return value
