"""What a verb, its objects and the verbs it frames give together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from aidememoire.pack.relations import Pair, RelationGrammar, Turn, VerbKind
from aidememoire.relations.parts import skip_adverbs
from aidememoire.relations.sentence import Hit, Sentence

GROUPS = {
    "cooperation": ("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"),
    "verbal": ("REQUEST", "ACCUSE", "REJECT", "THREATEN"),
    "material": ("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"),
}
"""PLOVER's sixteen types; cooperation by word and by deed are one group here, since nothing turns on which."""
GROUP_OF = {name: group for group, names in GROUPS.items() for name in names}
REACH = 16
"""Words after a verb among which its objects are looked for."""
DEPTH = 5
"""Verbs within verbs that are followed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A type and the rules and rows that gave it, in the order they were used."""

    plover: str
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """One sentence under one grammar; `civil` and `justice` say what kind of people the source is."""

    sentence: Sentence
    grammar: RelationGrammar
    civil: bool = False
    justice: bool = False

    def judge(self, at: int, *, passive: bool = False, depth: int = 0) -> Finding | None:
        """The type of verb number `at` with all it frames, or None where it says nothing."""
        verb = self.sentence.verbs[at]
        kind = self.grammar.kinds[verb.form.row.code]
        found = self._resolve(at, kind, passive or self.is_passive(verb), depth)
        places = self._find_auxiliaries(verb)
        future, negated = self.read_modality(places)
        meant = any(self.sentence.has(n, "infinitive") for n in places)
        return self.apply_modality(self.join(found), future or meant, negated)

    def join(self, found: Finding | None) -> Finding | None:
        """A show of force by two sides « together » is no show of force between them."""
        joint = self.grammar.joint.get(found.plover) if found else None
        if (
            found is None
            or joint is None
            or not any(self.sentence.has(n, "joint") for n in range(len(self.sentence.words)))
        ):
            return found
        return replace(found, plover=joint, because=(*found.because, "joint"))

    def see_means(self, found: Finding | None) -> Finding | None:
        """What an act is by the means told of: an attack on computers is none on people."""
        means = self.grammar.means.get(found.plover) if found else None
        words = range(len(self.sentence.words))
        if found is None or means is None or not any(self.sentence.has(n, "cyber") for n in words):
            return found
        return replace(found, plover=means, because=(*found.because, "cyber"))

    def _weigh(self, verb: Hit) -> Finding | None:
        """What a verb of judging says by the words of praise or blame after it: blame, where there are both."""
        row = verb.form.row
        for code, gives in (("blame", "ACCUSE"), ("praise", "SUPPORT")):
            if any(self.sentence.has(n, code) for n in range(verb.last, len(self.sentence.words))):
                return Finding(plover=gives, because=(row.name, code))
        return None

    def _resolve(self, at: int, kind: VerbKind, passive: bool, depth: int) -> Finding | None:
        row = self.sentence.verbs[at].form.row
        if kind.judges:
            return self._weigh(self.sentence.verbs[at])
        purpose = self._find_purpose(at)
        if purpose is not None:
            return Finding(plover=purpose.gives, because=(row.name, purpose.name))
        for noun in self.find_objects(at, passive=passive or kind.happens):
            pair = self.grammar.pairs.get((row.code, noun.form.row.code))
            if pair is not None:
                return Finding(plover=pair.gives, because=(row.name, noun.form.row.name, pair.name))
            if kind.light and (gives := self.grammar.nouns.get(noun.form.row.code)):
                return Finding(plover=gives, because=(row.name, noun.form.row.name))
        if kind.turn is not None and depth < DEPTH:
            found = self._turn(at, kind, kind.turn, depth)
            if found is not None:
                return replace(found, because=(row.name, *found.because))
        gives = self._get_default(kind)
        return Finding(plover=gives, because=(row.name,)) if gives else None

    def judge_weakly(self) -> Finding | None:
        """The type of the first verb after the source that has one where nothing else says more."""
        start = self.sentence.sources[0][1] if self.sentence.sources else 0
        for verb in self.sentence.verbs:
            weak = self.grammar.kinds[verb.form.row.code].weak
            if weak and verb.first >= start:
                found = Finding(plover=weak, because=(verb.form.row.name,))
                return self.apply_modality(found, *self.read_modality(self._find_auxiliaries(verb)))
        return None

    def _find_purpose(self, at: int) -> Pair | None:
        """The pair of the verb with the infinitive after it: « sent troops to help »."""
        verbs = self.sentence.verbs
        if at + 1 >= len(verbs) or not self.sentence.has(verbs[at + 1].first - 1, "infinitive"):
            return None
        return self.grammar.pairs.get((verbs[at].form.row.code, verbs[at + 1].form.row.code))

    def _get_default(self, kind: VerbKind) -> str:
        if self.civil and kind.civil is not None:
            return kind.civil
        if self.justice and kind.justice is not None:
            return kind.justice
        return kind.gives

    def _turn(self, at: int, kind: VerbKind, turn: Turn, depth: int) -> Finding | None:
        inner = self._find_inner(at, kind, depth)
        if inner is None:
            return Finding(plover=turn.alone, because=()) if turn.alone else None
        return apply(turn, inner)

    def _find_inner(self, at: int, kind: VerbKind, depth: int) -> Finding | None:
        """The act framed: the verb that follows as infinitive, gerund or clause, else what the first object names."""
        verbs, verb = self.sentence.verbs, self.sentence.verbs[at]
        framed = [n for n in range(at + 1, len(verbs)) if not self._is_supposed(verb, verbs[n])]
        for after in framed[:2]:
            if self._is_framed(verb, verbs[after], kind):
                found = self.judge(after, depth=depth + 1)
                if found is not None:
                    return self._read_clause(verb, verbs[after], kind, found)
        for noun in self.find_objects(at, passive=False):
            if gives := self.grammar.nouns.get(noun.form.row.code):
                blamed = any(verb.last <= start < noun.first for start, _ in self.sentence.targets)
                if kind.clause and blamed and GROUP_OF[gives] == "material":
                    return Finding(plover="ACCUSE", because=("other's deed", noun.form.row.name))
                return Finding(plover=gives, because=(noun.form.row.name,))
        return None

    def _is_supposed(self, verb: Hit, after: Hit) -> bool:
        """Whether `after` stands in a clause of condition (« unless talks opened, they would … »)."""
        at = next((n for n in range(after.first - 1, verb.last - 1, -1) if self.sentence.has(n, "condition")), None)
        if at is None:
            return False
        between = range(at, after.first)
        return not any(self.sentence.is_mark(n) or self.sentence.has(n, "future") for n in between)

    def _is_framed(self, verb: Hit, after: Hit, kind: VerbKind) -> bool:
        if any(self.sentence.words[n] in ";." for n in range(verb.last, after.first)):
            return False
        before = skip_adverbs(self.sentence, after.first - 1)
        if after.form.shape == "gerund" or self.sentence.has(before, "infinitive"):
            return True
        return kind.clause or self.sentence.has(before, "future", "obligation") or self._is_future(after)

    def _is_future(self, verb: Hit) -> bool:
        """Whether a form that never changes begins with a word of the future (« would pay »)."""
        return verb.form.shape == "fixed" and self.sentence.has(verb.first, "future")

    def _read_clause(self, verb: Hit, after: Hit, kind: VerbKind, found: Finding) -> Finding:
        return self.read_deed(range(verb.last, after.first), found) if kind.clause else found

    def read_deed(self, subject: range, found: Finding) -> Finding:
        """A deed told of the target, which stands in `subject`: blame, or a demand where it « must »."""
        sentence = self.sentence
        if not any(start in subject for start, _ in sentence.targets):
            return found
        if any(start in subject for start, _ in sentence.sources) or self._has_pronoun(subject):
            return found
        if any(sentence.has(n, "obligation") for n in subject):
            return Finding(plover="REQUEST", because=("obligation", *found.because))
        if GROUP_OF[found.plover] == "material" or found.plover == "AID":
            return Finding(plover="ACCUSE", because=("other's deed", *found.because))
        return found

    def is_clause(self, verb: Hit) -> bool:
        """True for a verb that tells what somebody says."""
        return self.grammar.kinds[verb.form.row.code].clause

    def _has_pronoun(self, places: range) -> bool:
        return any(self.sentence.has(n, "pronoun") for n in places)

    def find_objects(self, at: int, *, passive: bool) -> Iterator[Hit]:
        """Nouns the verb may govern, nearest first: up to the next verb or clause; of a passive those before it."""
        verbs, verb = self.sentence.verbs, self.sentence.verbs[at]
        end = min(verb.last + REACH, verbs[at + 1].first if at + 1 < len(verbs) else len(self.sentence.words))
        for place in range(verb.last, end):
            if self.sentence.has(place, "boundary") or self.sentence.words[place] in ";.":
                end = place
                break
        nouns = [n for n in self.sentence.nouns if not self._stands_aside(n, verb)]
        if passive:
            start = verbs[at - 1].last if at else 0
            yield from reversed([n for n in nouns if start <= n.first < verb.first])
        yield from (n for n in nouns if verb.last <= n.first < end)

    def _stands_aside(self, noun: Hit, verb: Hit) -> bool:
        """True for a noun that tells when, where or why: « under a deal », « over the killings »."""
        least = verb.last if noun.first >= verb.last else 0
        for place in range(noun.first - 1, max(noun.first - 5, least - 1), -1):
            if self.sentence.has(place, "aside"):
                return True
            if self.sentence.has(place, "preposition") or self.sentence.is_mark(place):
                return False
        return False

    def is_passive(self, verb: Hit) -> bool:
        """True for a participle after a form of « be »."""
        before = skip_adverbs(self.sentence, verb.first - 1)
        while self.sentence.has(before, "negation"):
            before -= 1
        return verb.form.shape == "past" and self.sentence.has(before, "passive")

    def apply_modality(self, found: Finding | None, future: bool, negated: bool) -> Finding | None:
        """What « will » and « not » make of an act."""
        if found is None:
            return None
        grammar = self.grammar
        if negated:
            return apply(grammar.refusal if future else grammar.denial, found)
        return apply(grammar.future, found) if future else found

    def read_modality(self, places: range) -> tuple[bool, bool]:
        """Whether a word of the future, and whether one of negation, stands among `places`."""
        return (
            any(self.sentence.has(n, "future") for n in places),
            any(self.sentence.has(n, "negation") for n in places),
        )

    def _find_auxiliaries(self, verb: Hit) -> range:
        """The places of the little words before a verb that belong to it; « is to » among them."""
        sentence, place = self.sentence, verb.first - 1
        little = ("bound_to", "future", "negation", "adverb", "day", "passive", "perfect", "support")
        while place >= 0 and verb.first - place <= 6:
            if sentence.has(place, "infinitive") and not sentence.has(place - 1, "passive", "bound_to"):
                break
            if not sentence.has(place, "infinitive", *little):
                break
            place -= 1
        return range(place + 1, verb.first)


def apply(turn: Turn, found: Finding) -> Finding | None:
    """The act after the turn; None where the turn leaves nothing of it."""
    turned = getattr(turn, GROUP_OF[found.plover])
    if turned is None:
        return found
    return replace(found, plover=turned) if turned else None
