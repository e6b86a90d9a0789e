"""How a contact is held and how far it has come: mode, status, background, and who only claims it."""

from __future__ import annotations

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.announced import is_announced
from aidememoire.events.clause import get_bounds
from aidememoire.events.fates import FATES, find_fate, is_to_come
from aidememoire.events.trigger import Trigger
from aidememoire.model.span import Citation
from aidememoire.model.time import TimeMention
from aidememoire.pack.events import ClauseWords, EventGrammar
from aidememoire.pack.sessions import ModeCue

_NEAR = 90
_NOUNS = frozenset({"noun", "circumstance", "occur"})


def find_mode(trigger: Trigger, grammar: EventGrammar) -> ModeCue | None:
    """The nearest words that say by which means, within the clause and after the trigger's verb group begins.

    « recevra B, avec qui il s'est entretenu par téléphone »: the words of a relative clause are those of its own verb.
    """
    low, high = get_bounds(trigger.gist, trigger.start, trigger.end, grammar.words)
    relative = grammar.words.with_whom.search(trigger.gist.text, trigger.end, high)
    high = high if relative is None else relative.start()
    for cue in grammar.modes:
        if trigger.frame.group not in cue.groups:
            continue
        match = cue.pattern.search(trigger.gist.text, max(low, trigger.at - 12), min(high, trigger.end + _NEAR))
        if match is not None:
            return cue
    return None


def settle_status(
    trigger: Trigger, triggers: tuple[Trigger, ...], times: tuple[TimeMention, ...], grammar: EventGrammar
) -> tuple[str, bool]:
    """Status and background of one of the `triggers` of a sentence: what its verb group says, then what is around."""
    words, turn, text = grammar.words, trigger.turn, trigger.gist.text
    low, high = get_bounds(trigger.gist, trigger.start, trigger.end, words)
    after = text[trigger.end : min(high, trigger.end + 260)]
    around = text[max(low, trigger.start - 50) : min(high, trigger.end + 110)]
    status, background = turn.status, turn.background
    if words.denial.search(text) or words.fates.missed.search(text, max(low, trigger.at - 50), trigger.at):
        return "denied", False
    history = words.fates.whose.search(text, low, trigger.start) is not None
    if (fate := find_fate(trigger, after, low, words)) is not None:
        return fate, history
    if status in FATES:
        return status, background or history
    if is_announced(trigger, times, words):
        return "planned", False
    loose = turn.voice in ("noun", "light", "occur") or turn.untensed
    if loose and status == "held" and any(map(_is_coming, times)):
        return "planned", False
    if turn.voice in _NOUNS and status == "held":
        if (meant := _find_meant(trigger, triggers, low, high, words)) is not None:
            return meant, False
        background = background or _is_recalled(trigger, times, low, around, words)
    chairs = trigger.frame.passive_keeps and trigger.frame.group == "dialogue"
    if (turn.voice == "gerund" or chairs) and status == "held" and _is_ahead(trigger, low, words):
        return "planned", False
    if words.reminded.search(text, low, trigger.start):
        background = True
    if times and turn.voice not in ("noun", "circumstance") and status == "held" and all(map(_is_year, times)):
        background = True
    if words.old.search(text, max(low, trigger.start - 40), min(high, trigger.end + 16)):
        background = True
    if turn.recent and background and (_is_recent(times) or (not times and _is_near(trigger, low, words))):
        background = False
    return status, background


def _find_meant(trigger: Trigger, triggers: tuple[Trigger, ...], low: int, high: int, words: ClauseWords) -> str | None:
    """The status that the words beside a noun give it: planned, proposed, or None where they say nothing."""
    text, voice = trigger.gist.text, trigger.turn.voice
    if is_to_come(trigger, triggers, low, high, words) or _leads_up(trigger, words):
        return "planned"
    if voice == "noun" and words.wished.search(text, max(low, trigger.start - 60), trigger.start):
        return "proposed"
    ahead = voice == "circumstance" and trigger.frame.group != "conference" and _is_ahead(trigger, low, words)
    return "planned" if ahead else None


def _leads_up(trigger: Trigger, words: ClauseWords) -> bool:
    """« A a reçu B avant sa visite au Chili »: a visit that follows what is told, unless it is told as past."""
    text, stay = trigger.gist.text, trigger.turn.voice == "circumstance" and trigger.frame.group == "visit"
    ahead = stay and words.fates.leading_up.match(text, trigger.at) is not None
    return ahead and words.past_time.search(text, trigger.end, trigger.end + _NEAR) is None


def _is_recalled(trigger: Trigger, times: tuple[TimeMention, ...], low: int, around: str, words: ClauseWords) -> bool:
    """« Deux mois après la visite de A », « a rappelé la visite de A »: a noun told as history."""
    if is_elapsed(trigger.gist, trigger.start, words):
        return True
    known = words.recalled.search(trigger.gist.text[max(low, trigger.start - 60) : trigger.start]) is not None
    return (known or words.past_time.search(around) is not None) and not _is_recent(times)


def _is_near(trigger: Trigger, low: int, words: ClauseWords) -> bool:
    """« Un peu plus tôt, A avait reçu B »: words that put a pluperfect into the report's own days."""
    return words.recent.search(trigger.gist.text, low, trigger.start) is not None


def _is_ahead(trigger: Trigger, low: int, words: ClauseWords) -> bool:
    """Whether the words before tell what is still to come (« se rendra à Lima pour rencontrer »)."""
    return words.ahead.search(trigger.gist.text[max(low, trigger.at - 160) : trigger.at]) is not None


def is_elapsed(gist: Gist, at: int, words: ClauseWords) -> bool:
    """« Deux mois après la visite de A », "five days after B's visit": the words at `at` were over by then, by days."""
    for _, end, mention in gist.find_mentions():
        if not isinstance(mention, TimeMention) or end > at:
            continue
        value = mention.value
        days = value.duration is not None and not value.duration.startswith("PT")
        later = value.offset is not None and value.offset[0] > 0 and value.reference == "event"
        if (days or later) and words.elapsed.fullmatch(gist.text, end, at):
            return True
    return False


def _is_coming(time: TimeMention) -> bool:
    """« vào tháng 10 tới », « next month »."""
    value = time.value
    later = value.offset is not None and value.offset[0] > 0 and value.reference == "report"
    return later or value.direction == "future"


def _is_year(time: TimeMention) -> bool:
    """A bare year: no report dates its own news so."""
    value = time.value
    return value.year is not None and value.month is None and value.day is None and value.season is None


def _is_recent(times: tuple[TimeMention, ...]) -> bool:
    """Whether a pluperfect is of the report's own days: a weekday or a day told from the event, no year, no month."""
    return any(
        t.value.year is None
        and not (t.value.offset is not None and t.value.offset[1] == "year" and t.value.offset[0] < 0)
        and (t.value.weekday is not None or t.value.reference is not None or t.value.day is not None)
        for t in times
    )


def is_ending(trigger: Trigger, words: ClauseWords) -> bool:
    """« a achevé mardi sa visite », « a quitté Lima au terme d'une visite »: a visit told as it ends."""
    if trigger.frame.group != "visit" or trigger.turn.status != "held":
        return False
    match = words.ending.search(trigger.gist.text, trigger.at, trigger.end + _NEAR)
    if match is None or match.start() <= trigger.end:
        return match is not None
    return words.bound.search(trigger.gist.text, trigger.end, match.start()) is None


def find_hearsay(parse: Parse, trigger: Trigger, grammar: EventGrammar) -> Citation | None:
    """The words that make it one side's telling only."""
    gist = trigger.gist
    match = grammar.words.hearsay.search(gist.text)
    if match is not None:
        return gist.cite(parse, match.start(), match.end())
    return gist.cite(parse, trigger.at, trigger.end) if trigger.turn.told else None
