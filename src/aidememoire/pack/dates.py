"""What the dates stage needs to know of a language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from aidememoire.rules.rule import Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Words around an expression, in its sentence, that say how it bears on the report.

    pattern   searched in the folded text before the expression (from the start of its sentence),
              or searched after it when `after`
    sets      the field of the value that is filled where it is still None, and what with: ("direction", "future")
    grains    the expressions it applies to: "day", "month", "year"
    """

    name: str
    pattern: re.Pattern[str]
    sets: tuple[str, str]
    grains: frozenset[str]
    after: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LandmarkWords:
    """How a language names a happening that everybody knows the day of.

    pattern   with the groups `n` (its number) and, where the words may say so, `of` (whose it is)
    read      the number of `n`
    states    words of `of`, folded and in lower case, and the state each means
    ahead, fresh   searched before the match in its sentence: still to come, just held
    """

    code: str
    pattern: re.Pattern[str]
    read: Callable[[str], int]
    states: Mapping[str, str]
    ahead: re.Pattern[str]
    fresh: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class LunarWords:
    """How a language names lunar years: a pattern with the groups `branch`, `stem` (optional) and `feast` (optional).

    Words of branches and stems are folded and in lower case, each with its number from 0.
    """

    pattern: re.Pattern[str]
    branches: Mapping[str, int]
    stems: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class DateGrammar:
    """rules: `build(match)` gives a TimeValue or None; the group `t`, where there is one, is the expression itself.

    rules      in order of precedence among matches of one length (a longer match always wins)
    exchange   rules used only when expressions are exported for themselves (adjectives such as « annuel »)
    ranges     names of rules of `rules` that are two expressions when exported
    aims       searched before a framework's name in its sentence: found, the framework is a goal and not yet in force
    occasions  searched before an anniversary: found, the report is written in its year
    elapsed    a number of years `n` after a `year`, told of the report's own day; `count` reads the number
    landmarks  happenings that everybody knows the day of; `lunar` names lunar years
    contexts   first that applies wins, for each field
    year_end   month in which « the end of a year » begins, `week_end` days into the week that of a week: for
               exchange alone
    triggers   folded words, in lower case, and the sorts of each; numbers are "number" and
               "count", those of four digits "year" too; beside a dash, a slash or a dot and a number they are
               "marked", beside a colon and a number "clock"
    needs      by rule name, the sorts of words without all of which the rule cannot match; a rule without an entry runs
               wherever any trigger stands
    groups     the rules by what they need, worked out from the others
    """

    rules: tuple[Rule, ...]
    exchange: tuple[Rule, ...] = ()
    ranges: frozenset[str] = frozenset()
    contexts: tuple[Context, ...] = ()
    aims: re.Pattern[str] | None = None
    occasions: re.Pattern[str] | None = None
    elapsed: re.Pattern[str] | None = None
    landmarks: tuple[LandmarkWords, ...] = ()
    lunar: LunarWords | None = None
    count: Callable[[str], int] = int
    year_end: int = 11
    week_end: int = 3
    triggers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    needs: Mapping[str, frozenset[str]] = field(default_factory=dict)
    groups: tuple[tuple[frozenset[str], tuple[tuple[int, Rule], ...]], ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Gather the rules, each with its order, by what they need."""
        groups: dict[frozenset[str], list[tuple[int, Rule]]] = {}
        for order, rule in enumerate(self.rules):
            groups.setdefault(self.needs.get(rule.name, frozenset()), []).append((order, rule))
        object.__setattr__(self, "groups", tuple((needs, tuple(rules)) for needs, rules in groups.items()))


def sort_words(sorts: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    """The sorts of each word, from the words of each sort (or of several, parted by blanks); see triggers."""
    found: dict[str, tuple[str, ...]] = {}
    for names, words in sorts.items():
        for word in words:
            found[word] = (*found.get(word, ()), *names.split())
    return found
