"""The stages, composed: one page in, one reading out."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import replace

from aidememoire.actors.find import find_cast
from aidememoire.analysis.gist import Gist, Mention, build_gist
from aidememoire.analysis.parse import Parse, parse
from aidememoire.dates.find import find_times
from aidememoire.dates.lead_day import date_by_dispatch, date_by_lead
from aidememoire.dates.publication import find_days
from aidememoire.dates.solve import Solution, date_event, solve
from aidememoire.dates.stays import is_past, is_still_to_come, loosen_ends, share_days
from aidememoire.events.find import find_events
from aidememoire.model.actors import Cast
from aidememoire.model.events import EventMention
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page, Report
from aidememoire.model.ties import AnniversaryMention, Ties
from aidememoire.model.time import TimeMention, When
from aidememoire.pack.language import LanguagePack
from aidememoire.page.clean import clean
from aidememoire.page.language import detect_language
from aidememoire.reading.clues import build_clues
from aidememoire.reading.refuse import UnreadLanguage
from aidememoire.speech.find import find_acts
from aidememoire.ties.find import find_ties

ASIDES = frozenset({"related_link", "teaser"})
_YEAR = re.compile(r"(\d{4})(?:-\d{2}){0,2}$")


def read(
    page: Page,
    packs: Mapping[str, LanguagePack],
    knowledge: Knowledge,
    *,
    language: str | None = None,
    commons: Mapping[str, frozenset[str]] | None = None,
) -> Reading:
    """Read one page with the pack of its language (detected unless given; faster with the `commons` of languages).

    Raises UnreadLanguage when no pack reads it. The result depends on the arguments alone.
    """
    language = language or detect_language(page.text, commons)
    if language not in packs:
        raise UnreadLanguage(page.source, language, tuple(packs))
    pack = packs[language]
    report = clean(page, pack.page, language)
    parsed = parse(report, pack.sentences)
    times = find_times(parsed, pack.dates)
    cast = find_cast(parsed, times, pack.actors, knowledge, find_days(report, times))
    gists = build_gists(parsed, cast, times)
    told = find_events(parsed, gists, cast, pack.events)
    acts = find_acts(parsed, gists, cast, tuple(e for e in told if e.from_segment not in ASIDES), pack.speech)
    ties = find_ties(parsed, cast, times, pack.ties)
    solution = solve(report, times, build_clues(parsed, cast, ties, times, told, pack.dates), knowledge)
    dated = date_events(told, cast, solution, report)
    return Reading(
        report=report,
        published=solution.published,
        times=times,
        whens=solution.whens,
        cast=cast,
        events=tuple(e for e in dated if e.from_segment not in ASIDES),
        asides=tuple(e for e in dated if e.from_segment in ASIDES),
        acts=acts,
        ties=date_ties(ties, times, solution, dated),
        gaps=solution.gaps,
        versions=(("pack", f"{pack.code} {pack.version}"), ("knowledge", knowledge.version)),
    )


def date_events(
    told: tuple[EventMention, ...], cast: Cast, solution: Solution, report: Report
) -> tuple[EventMention, ...]:
    """Events with their dates: each by its own words, then those no day is told of by the visit they belong to."""
    dated = tuple(replace(e, when=date_event(e, solution, report)) for e in told)
    dated = loosen_ends(dated, report)
    dated = tuple(replace(e, status="planned") if is_still_to_come(e, solution.published) else e for e in dated)
    dated = tuple(replace(e, background=True) if is_past(e, solution.published) else e for e in dated)
    shared = share_days(dated, lambda number: cast.actors[number].name)
    return date_by_dispatch(date_by_lead(shared, cast, solution, report), solution, report)


def build_gists(parsed: Parse, cast: Cast, times: tuple[TimeMention, ...]) -> tuple[Gist, ...]:
    """One gist a sentence, over the actors, places and times found; the length of a stay is left in words."""
    told = (t for t in times if t.value.bearing not in ("stay", "length"))
    mentions: list[Mention] = sorted((*cast.mentions, *cast.places, *told), key=lambda m: m.citation.span)
    starts = [m.citation.span.start for m in mentions]
    gists = []
    for sentence in parsed.sentences:
        span = parsed.view.get_span(sentence.start, sentence.end)
        inside = mentions[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        gists.append(build_gist(parsed, sentence, inside))
    return tuple(gists)


def date_ties(
    ties: Ties, times: tuple[TimeMention, ...], solution: Solution, dated: tuple[EventMention, ...] = ()
) -> Ties:
    """Frameworks with the date their own words give."""
    solved = dict(zip(times, solution.whens, strict=True))
    frameworks = tuple(
        f if f.since_time is None else replace(f, since=solved.get(f.since_time)) for f in ties.frameworks
    )
    now = _find_present(solution, dated)
    return replace(ties, frameworks=frameworks, anniversaries=tuple(date_current(ties.anniversaries, now)))


def _find_present(solution: Solution, dated: tuple[EventMention, ...]) -> When:
    """When the report is written: its publication, else the day of the first contact it tells as news."""
    told = (e.when for e in dated if e.when is not None and e.status == "held" and not e.background)
    return solution.published if solution.published.edtf else next(told, solution.published)


def date_current(marks: tuple[AnniversaryMention, ...], now: When) -> Iterator[AnniversaryMention]:
    """Anniversaries being marked as the report is written, in the year of `now` where that is known."""
    day = _YEAR.match(now.edtf or "")
    for mark in marks:
        if day is None or not mark.current:
            yield mark
            continue
        because = (*mark.because, *now.basis)
        year = int(day.group(1)) + mark.later
        yield replace(mark, year=year, origin=year - mark.ordinal, because=because)
