"""What the dates stage needs to know of a language."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
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
class DateGrammar:
    """rules: `build(match)` gives a TimeValue or None; the group `t`, where there is one, is the expression itself.

    rules      in order of precedence among matches of one length (a longer match always wins)
    exchange   rules used only when expressions are exported for themselves (adjectives such as « annuel »)
    ranges     names of rules of `rules` that are two expressions when exported
    aims       searched before a framework's name in its sentence: found, the framework is a goal and not yet in force
    occasions  searched before an anniversary: found, the report is written in its year
    elapsed    a number of years `n` after a `year`, told of the report's own day; `count` reads the number
    contexts   first that applies wins, for each field
    year_end   month in which « the end of a year » begins, `week_end` days into the week that of a week: for
               exchange alone
    triggers   folded words, in lower case, and the sort of each; numbers are of the sort "number", those of four
               digits of the sort "year" too
    needs      by rule name, the sorts of words without all of which the rule cannot match; a rule without an entry runs
               wherever any trigger stands
    """

    rules: tuple[Rule, ...]
    exchange: tuple[Rule, ...] = ()
    ranges: frozenset[str] = frozenset()
    contexts: tuple[Context, ...] = ()
    aims: re.Pattern[str] | None = None
    occasions: re.Pattern[str] | None = None
    elapsed: re.Pattern[str] | None = None
    count: Callable[[str], int] = int
    year_end: int = 11
    week_end: int = 3
    triggers: Mapping[str, str] = field(default_factory=dict)
    needs: Mapping[str, frozenset[str]] = field(default_factory=dict)
