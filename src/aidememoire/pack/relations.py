"""What typing the relation between two actors needs to know of a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from aidememoire.lexicon.rows import Row

SHAPES = ("base", "third", "past", "gerund", "fixed", "noun")
"""Shapes of a form: the bare verb, its third person, its past or participle, its gerund, words that never change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One way a row is written: folded lower-case words (a gap in a verb is "~"), the row, the shape."""

    words: tuple[str, ...]
    row: Row
    shape: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What a verb makes of the act told after it, by group; None leaves that act as it is, "" gives nothing.

    cooperation   of acts of cooperation, by word or deed
    verbal        of acts of conflict by word
    material      of acts of conflict by deed
    alone         where no act is told after it
    """

    cooperation: str | None = None
    verbal: str | None = None
    material: str | None = None
    alone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbKind:
    """Verbs that give one type in one way.

    gives    the type where no object says more; "" where the verb alone says nothing
    weak     the type where nothing else in the sentence says more
    light    the object names the act (« held talks »)
    turn     the verb frames another act (« agreed to », « refused to »), or None
    clause   what follows is a sentence of its own with its own subject (« said that »)
    civil    the type instead of `gives` where the source is a crowd and not an army, or None
    justice  the type instead of `gives` where the source is a court or the police, or None
    happens  the subject names the act (« talks collapsed », « fighting erupted »)
    judges   words of praise or of blame after it decide (« described it as cynical »)
    """

    gives: str = ""
    weak: str = ""
    light: bool = False
    turn: Turn | None = None
    clause: bool = False
    civil: str | None = None
    justice: str | None = None
    happens: bool = False
    judges: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A verb of one kind with an object, or with the purpose told by a second verb: the type they give together.

    `row` holds a sentence it types, `refusal` one with the same object that it must not type.
    """

    verb: str
    noun: str
    gives: str
    row: Row
    refusal: str

    @property
    def name(self) -> str:
        """How an answer names the pair."""
        return f"{self.verb}+{self.noun}"


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationGrammar:
    """Everything typing knows of one language.

    forms    by first word, longest first
    nouns    the type each kind of noun gives under a light verb, or alone
    kinds    verbs by the code of their rows
    pairs    by kind of verb and kind of noun
    words    little words and what they are: future, negation, determiner, boundary…
    endings  by what they tell (« adverb », « plural »), the endings of words that stand in no row of `words`
    dropped  last letters of a name that its adjective drops (« Russia », « Russian »)
    joint    what an act becomes where both sides do it together
    means    what an act becomes where it is done to computers and not to people
    future   what a future makes of an act, denial what a negation does, and refusal what both together do
    """

    forms: Mapping[str, tuple[Form, ...]]
    nouns: Mapping[str, str]
    kinds: Mapping[str, VerbKind]
    pairs: Mapping[tuple[str, str], Pair]
    words: Mapping[str, frozenset[str]]
    future: Turn
    denial: Turn
    refusal: Turn
    endings: Mapping[str, str] = field(default_factory=dict)
    dropped: frozenset[str] = frozenset()
    joint: Mapping[str, str] = field(default_factory=dict)
    means: Mapping[str, str] = field(default_factory=dict)

    @property
    def adverbs(self) -> tuple[str, ...]:
        """The ending of adverbs, or none."""
        return (self.endings["adverb"],) if "adverb" in self.endings else ()
