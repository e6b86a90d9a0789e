"""Anniversaries: how many years of what, the year they fall in, and the year they count from."""

from __future__ import annotations

import re

from aidememoire.analysis.parse import Sentence
from aidememoire.model.span import Because
from aidememoire.model.ties import AnniversaryMention
from aidememoire.pack.ties import Jubilee
from aidememoire.rules.rule import Rule
from aidememoire.ties.setting import Setting, find_matches
from aidememoire.ties.sides import READ

_REACH = 90
_BEFORE = 60
"""Characters before an anniversary within which the year it falls in may stand."""
_SPAN = 16
"""Characters from the first day of « (25/3/1971 - 25/3/2024) » to the second at most."""
_BARE = re.compile(r"(?<![\d.,/-])(?:19|20)\d\d(?= \w|[.;,])")
"""A year that dates nothing else, as subject of its sentence: « 2021 marked the 30th anniversary »."""
_OLDEST, _LATEST = 1900, 2040
"""Years between which a report's origins and anniversaries can fall: modern states, and planning not far ahead."""


def find_anniversaries(setting: Setting) -> tuple[AnniversaryMention, ...]:
    """Anniversaries of the report's own words, one for each subject and number."""
    found: dict[tuple[str, int], AnniversaryMention] = {}
    for sentence in setting.parse.sentences:
        if sentence.segment not in READ:
            continue
        last: AnniversaryMention | None = None
        for rule, match in find_matches(setting, setting.grammar.anniversaries, sentence):
            jubilee = rule.build(match)
            mention = _build(setting, sentence, rule, match, jubilee, last) if jubilee is not None else None
            if mention is None:
                continue
            last = mention
            held = found.get((mention.of, mention.ordinal))
            if held is None or _weigh(mention) > _weigh(held):
                found[(mention.of, mention.ordinal)] = mention
    return tuple(sorted(found.values(), key=lambda m: m.citation.span))


def _build(
    setting: Setting,
    sentence: Sentence,
    rule: Rule,
    match: re.Match[str],
    jubilee: Jubilee,
    last: AnniversaryMention | None,
) -> AnniversaryMention | None:
    """The mention a match makes; « et le 10e du partenariat » falls in the year of the one told `last`."""
    if jubilee.also and last is None:
        return None
    later = _find_offset(setting, sentence, match.start(), match.end())
    year, origin = _find_years(setting, sentence, jubilee, match, told=later is not None)
    current = year is None and (later is not None or _is_current(setting, sentence, match))
    if jubilee.also and last is not None and year is None:
        year, current, later = last.year, last.current, last.later
        origin = None if year is None else year - jubilee.ordinal
    if jubilee.after and origin is None:
        return None
    citation = setting.parse.cite(match.start(), match.end())
    return AnniversaryMention(
        citation=citation,
        of=jubilee.of,
        ordinal=jubilee.ordinal,
        year=year,
        origin=origin,
        because=(Because(rule=rule.name, citation=citation),),
        current=current,
        later=later or 0,
    )


def _weigh(mention: AnniversaryMention) -> tuple[bool, bool]:
    """What a mention settles: the year, or that it is this year's."""
    return mention.year is not None, mention.current


def _is_current(setting: Setting, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the words before an anniversary tell that it is being marked, and none that it is still to come.

    The word may be the first of the match itself (« celebrate 50 years of … »).
    """
    grammar, text = setting.grammar, setting.parse.text
    near = max(sentence.start, match.start() - _REACH), min(sentence.end, match.end() + _REACH)
    heads = (match.start(), match.start("event") if "event" in match.re.groupindex else match.start())
    marked = any(grammar.marked.search(text, near[0], end) for end in heads)
    return marked and grammar.ahead.search(text, *near) is None


def _find_offset(setting: Setting, sentence: Sentence, start: int, end: int) -> int | None:
    """« L'année prochaine marquera le 60e anniversaire »: 1; « cette année »: 0; None without such words near."""
    near = setting.find_times(max(sentence.start, start - _BEFORE), min(sentence.end, end + _BEFORE))
    values = (t.value for _, _, t in near)
    offsets = [
        v.offset[0] for v in values if v.reference == "report" and v.offset is not None and v.offset[1] == "year"
    ]
    return offsets[0] if offsets else None


def _find_years(
    setting: Setting, sentence: Sentence, jubilee: Jubilee, match: re.Match[str], *, told: bool
) -> tuple[int | None, int | None]:
    """(year, origin) as the words settle them; both None where a year could be either.

    `told`: the words count the year from the report's own, so that a lone year beside them is of something else.
    """
    text, count, start, end = setting.parse.text, jubilee.ordinal, match.start(), match.end()
    near = setting.find_times(start, min(sentence.end, end + _REACH))
    years = [(a, t.value.year) for a, _, t in near if t.value.year is not None]
    pair = {y for _, y in years} & {y + count for _, y in years}
    if pair:
        return max(pair), max(pair) - count
    if told and not (years and setting.grammar.founded.search(text, start, years[0][0])):
        return None, None
    if not years:
        bare = _BARE.search(text, end, min(sentence.end, end + _SPAN))
        if bare is not None and setting.grammar.falls.fullmatch(text, start, bare.start()):
            return int(bare.group()), int(bare.group()) - count
        return _find_years_before(setting, sentence, count, match)
    if _is_of_another(setting, years, count):
        return None, None
    at, year = years[0]
    if setting.grammar.falls.fullmatch(text, start, at):
        return year, year - count
    founded = setting.grammar.founded.search(text, start, at) is not None
    since = (jubilee.after or founded or text[at - 1] == "(") and year + count <= _LATEST
    if since or _could_be(setting, year + count):
        return year + count, year
    if year + count > _LATEST or (year - count >= _OLDEST and _could_be(setting, year)):
        return year, year - count
    return (year + count, year) if year - count < _OLDEST else (None, None)


def _find_years_before(
    setting: Setting, sentence: Sentence, count: int, match: re.Match[str]
) -> tuple[int | None, int | None]:
    """« In 2026 the two countries will mark the 55th anniversary », « since 1971 …, in 2021 they marked 50 years »."""
    text, start = setting.parse.text, match.start()
    low = max(sentence.start, start - _BEFORE)
    told = setting.find_times(low, start)
    years = [(a, t.value.year) for a, _, t in told if t.value.year is not None and t.value.end is None]
    bare = _BARE.search(text, low, start)
    if bare is not None and not any(a <= bare.start() for a, _ in years):
        years.append((bare.start(), int(bare.group())))
    pair = {y for _, y in years} & {y + count for _, y in years}
    if pair:
        return max(pair), max(pair) - count
    if len({year for _, year in years}) != 1:
        return None, None
    at, year = years[-1]
    if setting.grammar.founded.search(text, max(sentence.start, at - _REACH // 2), at):
        return year + count, year
    heads = (start, match.start("event") if "event" in match.re.groupindex else start)
    marked = any(p.search(text, at, end) for end in heads for p in (setting.grammar.ahead, setting.grammar.marked))
    return (year, year - count) if marked and year - count >= _OLDEST else (None, None)


def _is_of_another(setting: Setting, years: list[tuple[int, int]], count: int) -> bool:
    """« 5 years of partnership and 53 of relations (1971–2024) »: the brackets tell the span of the other."""
    (at, one), *rest = years
    in_brackets = "(" in setting.parse.text[at - 1 : at + 1]
    return in_brackets and bool(rest) and rest[0][0] - at <= _SPAN and rest[0][1] - one not in (0, count)


def _could_be(setting: Setting, year: int) -> bool:
    """Whether the anniversary can fall in `year`: the rest of the report names it or the year before."""
    return year <= _LATEST and _is_report_year(setting, year)


def _is_report_year(setting: Setting, year: int) -> bool:
    """Whether the rest of the report names that year or the one before: it is about that time."""
    named = [t.value.year for t in setting.times if t.value.year is not None]
    dated = [t.value.year for t in setting.times if t.value.month is not None]
    return year in dated or named.count(year) > 1 or year - 1 in named
