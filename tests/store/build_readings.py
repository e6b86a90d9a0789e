"""Readings made by hand: a report, its people and its events in a few words, every citation cut from the text.

`build_reading(text, events=[build_event(...)])`: each event names words of the text; people are `Who` values whose
names stand in the text. The people and states are invented or public; no text is copied from anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from aidememoire.model.actors import Cast, LocalActor, Office, PlaceMention
from aidememoire.model.events import EventMention, Participant
from aidememoire.model.reading import Gap, Reading
from aidememoire.model.report import Report, Segment
from aidememoire.model.span import Because, Citation, Span, build_citation
from aidememoire.model.speech import SpeechMention
from aidememoire.model.ties import FrameworkMention, Ties
from aidememoire.model.time import TimeMention, TimeValue, When


@dataclass(frozen=True, kw_only=True)
class Who:
    """A participant: words of the text, in which the name stands; a name of None is someone only described."""

    words: str
    side: str | None
    name: str | None = None
    office: str | None = None
    code: str | None = None
    role: str | None = None
    kind: str = "person"


@dataclass(frozen=True, kw_only=True)
class What:
    """An event by its words in the text; `date` is EDTF, `date_words` stand in the text."""

    words: str
    kind: str = "meeting"
    date: str | None = None
    date_words: str | None = None
    people: tuple[Who, ...] = ()
    status: str = "held"
    mode: str | None = None
    background: bool = False
    place: tuple[str, str | None] | None = None
    mechanism: str | None = None
    ordinal: int | None = None
    aside: bool = False


@dataclass(frozen=True, kw_only=True)
class Said:
    """An act of speech by the person at `speaker` in the cast."""

    act: str
    words: str
    speaker: int
    states: tuple[str, ...]
    event: int = 0
    domains: tuple[str, ...] = ("economy",)


def build_reading(
    text: str,
    events: Sequence[What],
    *,
    source: str = "a.txt",
    said: Sequence[Said] = (),
    frameworks: Sequence[tuple[str, str, tuple[str, ...]]] = (),
    agency: str | None = None,
    language: str = "fr",
    version: str = "1",
    dated: Sequence[tuple[str, str, TimeValue]] = (),
    published: str | None = None,
    ties: Ties | None = None,
) -> Reading:
    """A reading whose every citation is cut from `text`. `frameworks` are (name, words, parties).

    `dated` are times beside those of the events: words, EDTF, what the words say.
    """
    report_id = sha256(text.encode()).hexdigest()
    scribe = Scribe(report_id, text)
    report = Report(
        id=report_id,
        source=source,
        text=text,
        language=language,
        segments=(Segment(kind="body", span=Span(start=0, end=len(text)), because=scribe.because(text[:3])),),
        agency=scribe.cite(agency) if agency else None,
    )
    people = list(dict.fromkeys(w for e in events for w in e.people))
    told = [(e.aside, scribe.tell(e, people)) for e in events]
    return Reading(
        report=report,
        published=When(edtf=published),
        times=(*(t for _, e in told for t in e.times), *(scribe.date(w, v) for w, _, v in dated)),
        whens=(*(e.when or When(edtf=None) for _, e in told for _ in e.times), *(When(edtf=d) for _, d, _ in dated)),
        cast=Cast(
            actors=tuple(scribe.introduce(w) for w in people),
            mentions=(),
            places=tuple(e.place for _, e in told if e.place),
            states=(),
        ),
        events=tuple(e for aside, e in told if not aside),
        asides=tuple(e for aside, e in told if aside),
        acts=tuple(scribe.quote(s) for s in said),
        ties=ties or Ties(frameworks=tuple(scribe.tie(*f) for f in frameworks)),
        gaps=(Gap(citation=scribe.cite(text[:2]), stage="dates", reason="a word not understood"),),
        versions=(("pack", f"fr {version}"),),
    )


class Scribe:
    """Cuts citations from one text."""

    def __init__(self, report: str, text: str) -> None:
        self.report = report
        self.text = text

    def cite(self, words: str) -> Citation:
        start = self.text.index(words)
        return build_citation(self.report, self.text, start, start + len(words))

    def because(self, words: str) -> tuple[Because, ...]:
        return (Because(rule="fr.test", citation=self.cite(words)),)

    def introduce(self, who: Who) -> LocalActor:
        office = Office(printed=who.office, citations=(self.cite(who.office),), code=who.code) if who.office else None
        return LocalActor(
            kind=who.kind,
            name=who.name,
            name_citation=self.cite(who.name) if who.name else None,
            office=office,
            state=who.side,
            organisation=None,
            because=self.because(who.words),
        )

    def tell(self, what: What, people: Sequence[Who]) -> EventMention:
        times: tuple[TimeMention, ...] = ()
        if what.date_words:
            citation = self.cite(what.date_words)
            times = (TimeMention(citation=citation, value=TimeValue(), because=self.because(what.date_words)),)
        return EventMention(
            citation=self.cite(what.words),
            kind=what.kind,
            mode=what.mode,
            status=what.status,
            background=what.background,
            participants=tuple(
                Participant(actor=people.index(w), role=w.role, citation=self.cite(w.words)) for w in what.people
            ),
            times=times,
            place=self.place(what.place) if what.place else None,
            because=self.because(what.words),
            mechanism=self.cite(what.mechanism) if what.mechanism else None,
            ordinal=what.ordinal,
            from_segment="related_link" if what.aside else "body",
            when=When(edtf=what.date, basis=self.because(what.words)) if what.date else None,
        )

    def date(self, words: str, value: TimeValue) -> TimeMention:
        return TimeMention(citation=self.cite(words), value=value, because=self.because(words))

    def place(self, place: tuple[str, str | None]) -> PlaceMention:
        name, country = place
        return PlaceMention(citation=self.cite(name), name=name, country=country, because=self.because(name))

    def quote(self, said: Said) -> SpeechMention:
        citation = self.cite(said.words)
        return SpeechMention(
            citation=citation,
            act=said.act,
            speakers=(said.speaker,),
            states=said.states,
            cue=citation,
            content=citation,
            domains=said.domains,
            because=self.because(said.words),
            event=said.event,
        )

    def tie(self, name: str, words: str, parties: tuple[str, ...]) -> FrameworkMention:
        return FrameworkMention(
            citation=self.cite(words), name=name, as_printed=words, parties=parties, because=self.because(words)
        )


def build_meeting(
    date: str | None = "2024-05-14",
    *,
    left: str = "Amel Ziani",
    right: str = "Bruno Caldera",
    sides: tuple[str, str] = ("DZ", "IT"),
    text: str | None = None,
    source: str = "a.txt",
    **values: object,
) -> Reading:
    """A reading of one meeting of two ministers; `values` go to What. The text holds whatever is named."""
    place = values.get("place")
    extra = " ".join(str(v) for v in (place[0] if isinstance(place, tuple) else "", values.get("mechanism") or "") if v)
    words = text or f"La ministre {left} et le ministre {right} se sont vus. {extra} ({source}, {date})"
    people = (
        Who(words=left, name=left, side=sides[0], office="ministre", code="minister", role="host"),
        Who(words=right, name=right, side=sides[1], office="ministre", code="minister", role="guest"),
    )
    end = words.index(". ") + 1 if ". " in words else len(words)
    what = What(words=words[:end], date=date, people=people, **values)  # type: ignore[arg-type]
    return build_reading(words, [what], source=source)
