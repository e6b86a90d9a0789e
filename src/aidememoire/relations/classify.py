"""From a sentence and its two actors to the type of what the first does to the second."""

from __future__ import annotations

from collections.abc import Iterator

from aidememoire.pack.relations import RelationGrammar
from aidememoire.relations.judge import REACH, Finding, Judge
from aidememoire.relations.parts import parse_sentence, skip_adverbs
from aidememoire.relations.sentence import Hit, Sentence, cut

_TRIES = 5
"""Verbs after the source that may be passed over because they say nothing."""
_ASIDE = 40
"""Words after an actor among which an aside ends."""
_CLOSE = 6
"""Words after an aside among which the verb of the actor stands."""
_NEAR, _FAR = 3, 8
"""Words that may stand between a participle and « by », and between a passive and its own."""


def classify(text: str, source: str, target: str, grammar: RelationGrammar) -> Finding | None:
    """The type, with what gave it; None where nothing known stands in the sentence.

    Tried in turn: the verbs after the source, the participle it is the agent of, any verb, any noun.
    """
    sentence = parse_sentence(text, source, target, grammar)
    judge = Judge(
        sentence=sentence,
        grammar=grammar,
        civil=_is_one_of(sentence, source, grammar, "civil"),
        justice=_is_one_of(sentence, source, grammar, "justice"),
    )
    found = (
        _judge_told(sentence, judge)
        or _judge_agent(sentence, judge)
        or _judge_verbs(sentence, judge)
        or judge.judge_weakly()
        or judge.join(_read_nouns(judge))
        or _guess(sentence, judge)
    )
    return judge.see_means(found)


def _guess(sentence: Sentence, judge: Judge) -> Finding | None:
    """The commonest type where only the kind of actor, a duty or a refusal is told; None where nothing is."""
    places = range(len(sentence.words))
    if any(sentence.has(n, "obligation") for n in places):
        return Finding(plover="REQUEST", because=("obligation",))
    if judge.civil:
        return Finding(plover="PROTEST", because=("crowd",))
    if judge.justice:
        return Finding(plover="COERCE", because=("justice",))
    if any(sentence.has(n, "negation") for n in places):
        return Finding(plover="REJECT", because=("negation",))
    told = sentence.targets and any(judge.is_clause(verb) for verb in sentence.verbs)
    return Finding(plover="ACCUSE", because=("statement",)) if told else None


def _judge_told(sentence: Sentence, judge: Judge) -> Finding | None:
    """What the source says before it is named: « "B is arming rebels," A said ». None where nobody is quoted so."""
    for start, end in sentence.sources[-1:]:
        cue = [n for n, v in enumerate(sentence.verbs) if judge.is_clause(v) and start - 2 <= v.first <= end + 2]
        if cue and sentence.verbs[0].last < start and any(sentence.is_mark(n) for n in range(start)):
            first = next((n for n, verb in enumerate(sentence.verbs[: cue[0]]) if is_finite(sentence, verb)), None)
            found = judge.judge(first) if first is not None else None
            if found is not None and first is not None:
                return judge.read_deed(range(sentence.verbs[first].first), found)
    return None


def _judge_agent(sentence: Sentence, judge: Judge) -> Finding | None:
    """The participle the source is the agent of, else the noun it made: « a strike called by A »."""
    for start, _ in sentence.sources:
        by = next((n for n in range(start - 1, max(start - 4, -1), -1) if sentence.has(n, "agent")), None)
        if by is not None:
            near = [n for n, verb in enumerate(sentence.verbs) if verb.first < by and verb.form.shape == "past"]
            apart = by - sentence.verbs[near[-1]].last if near else 0
            if near and apart <= (_FAR if judge.is_passive(sentence.verbs[near[-1]]) else _NEAR):
                return judge.judge(near[-1], passive=True)
            return _read_nouns(judge, by)
    return None


def _judge_verbs(sentence: Sentence, judge: Judge) -> Finding | None:
    """The first verb that says something, of those after the source, then of all."""
    found = (judge.judge(at) for at in _find_starts(sentence))
    return next((finding for finding in found if finding is not None), None)


def _is_one_of(sentence: Sentence, source: str, grammar: RelationGrammar, code: str) -> bool:
    """True when a word of the source, or the one after its name in the sentence, is one of `code`."""
    named = any(code in grammar.words.get(word, ()) for word in cut(source))
    return named or any(sentence.has(end, code) for _, end in sentence.sources[:1])


def _find_starts(sentence: Sentence) -> Iterator[int]:
    """Numbers of the verbs to begin with, most telling first."""
    tried: set[int] = set()
    for _, end in sentence.sources:
        begin = _skip_aside(sentence, end)
        after = [n for n, v in enumerate(sentence.verbs) if v.first >= begin and _may_tell(sentence, v, begin)]
        for n in (*after[:1], *(n for n in after[1:_TRIES] if not is_participle(sentence, sentence.verbs[n]))):
            if n not in tried:
                tried.add(n)
                yield n
    yield from (n for n in range(len(sentence.verbs)) if n not in tried)


def is_participle(sentence: Sentence, verb: Hit) -> bool:
    """True for a past after a noun, which qualifies it: « a withdrawal agreed in the deal »."""
    before = skip_adverbs(sentence, verb.first - 1)
    joined = sentence.has(before, "joiner", "pronoun", "relative", "perfect", "passive", "support")
    return verb.form.shape == "past" and not joined and not sentence.has(before, "infinitive", "negation", "future")


def is_finite(sentence: Sentence, verb: Hit) -> bool:
    """True for a verb that can carry a clause: a gerund only after a form of « be » (« is demanding »)."""
    before = skip_adverbs(sentence, verb.first - 1)
    return verb.form.shape != "gerund" or sentence.has(before, "passive")


def _may_tell(sentence: Sentence, verb: Hit, begin: int) -> bool:
    """True for a finite verb, and for a gerund after a sign later on (« …, requesting that »)."""
    later = verb.first - 1 > begin and sentence.is_mark(verb.first - 1)
    return is_finite(sentence, verb) or (later and verb.form.shape == "gerund")


def _skip_aside(sentence: Sentence, end: int) -> int:
    """Where the main clause goes on after an actor with an aside between commas: past it, if a verb stands there."""
    if end >= len(sentence.words) or sentence.words[end] != ",":
        return end
    marks = [n for n in range(end + 1, min(end + _ASIDE, len(sentence.words))) if sentence.words[n] in ",;"]
    if sentence.has(end + 1, "relative"):
        return marks[0] if marks else end
    for mark in marks:
        verb = next((v for v in sentence.verbs if v.first > mark and is_finite(sentence, v)), None)
        if verb is not None and verb.first - mark <= _CLOSE and not any(n < verb.first for n in marks if n > mark):
            return mark
    return end


def _read_nouns(judge: Judge, end: int | None = None) -> Finding | None:
    """The first noun before word `end` that names an act (« Talks between A and B lasted six hours »), or a bare « will
    not »."""
    sentence = judge.sentence
    place = sentence.sources[0][1] if sentence.sources else 0
    future, negated = judge.read_modality(range(place, min(place + REACH, len(sentence.words))))
    for noun in sentence.nouns:
        gives = judge.grammar.nouns.get(noun.form.row.code)
        if gives and (end is None or noun.first < end):
            return judge.apply_modality(Finding(plover=gives, because=(noun.form.row.name,)), future, negated)
    return Finding(plover="REJECT", because=("will not",)) if future and negated and end is None else None
