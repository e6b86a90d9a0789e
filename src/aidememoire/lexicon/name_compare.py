"""Names of people compared: one name under two spellings, part of a name, or two names.

The words are aligned in order, after turning one name so that the family name may stand first or last. Every word of
the shorter name must find its own in the longer one; what is left over decides between the same name and part of it.
"""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.lexicon.name_forms import NameForm, build_form, has_marks
from aidememoire.lexicon.name_tables import load_name_tables
from aidememoire.lexicon.name_words import APART, EQUAL, HEARD, INITIAL, MISPRINT, clash, compare_words, split_marks

SAME, PART, DIFFERENT = "same", "part", "different"
"""One name; one inside the other, which alone does not tell whether it is one person's; two names."""

MOST = 8
"""Words of a name that are looked at."""

LONG_ENOUGH_TO_SLIP = 7
"""Letters of a word from which it may be misprinted where no other word is the same: Marc Miller is not Mark Milley."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameVerdict:
    """What the comparison of two names gives; `score` is between 0 and 1 and orders verdicts, `reason` is English."""

    verdict: str
    score: float
    reason: str


_APART = NameVerdict(verdict=DIFFERENT, score=0.0, reason="two names")


def compare_names(left: str, right: str) -> NameVerdict:
    """Compare two printed names. The order of the two does not matter."""
    return compare_forms(build_form(left), build_form(right))


def compare_forms(left: NameForm, right: NameForm) -> NameVerdict:
    """Compare two names taken apart already."""
    if (len(left.words), left.words, left.marked) > (len(right.words), right.words, right.marked):
        left, right = right, left
    if not left.words:
        return _APART
    if left.number and right.number and left.number != right.number:
        one, other = sorted((left.number, right.number))
        return NameVerdict(verdict=DIFFERENT, score=0.0, reason=f"{one} and {other}")
    tradition = _find_common(left, right)
    if left.words == right.words:
        found = _judge_equal(left, right, tradition)
    else:
        found = _compare_words(left, right, tradition)
    if found.verdict == SAME and left.number != right.number:
        return NameVerdict(verdict=PART, score=0.5, reason="the number is given once")
    if found.verdict == SAME and tradition == "vi" and _differ_in_marks(left, right):
        return NameVerdict(verdict=PART, score=0.5, reason="both have their marks, and one mark differs")
    return found


def _differ_in_marks(left: NameForm, right: NameForm) -> bool:
    """Whether both names are printed with all their marks and still differ in one: An and Ân may be two people."""
    if not (has_marks(left.marked) and has_marks(right.marked)):
        return False
    return sorted(map(split_marks, left.marked)) != sorted(map(split_marks, right.marked)) and left.words == right.words


def _find_common(left: NameForm, right: NameForm) -> str:
    """The tradition both names may be read in."""
    if left.tradition == right.tradition and left.tradition != "":
        return left.tradition
    if left.korean and right.korean:
        return "ko"
    if "vi" in (left.tradition, right.tradition) and (left.tradition or right.tradition) and _has_slip(left, right):
        return "vi"
    return ""


def _has_slip(left: NameForm, right: NameForm) -> bool:
    """Whether one is Vietnamese and the other would be but for its order or one word."""
    return len(left.words) == len(right.words) and len(set(left.words) & set(right.words)) >= len(left.words) - 1


def _judge_equal(left: NameForm, right: NameForm, tradition: str) -> NameVerdict:
    if tradition == "vi" and any(clash(a, b) for a, b in zip(left.marked, right.marked, strict=True)):
        return NameVerdict(verdict=DIFFERENT, score=0.0, reason="other marks on the same letters")
    if len(left.words) == 1 and not left.number:
        return NameVerdict(verdict=PART, score=0.6, reason="one word, the same")
    if all(len(w) == 1 for w in left.words):
        return NameVerdict(verdict=PART, score=0.3, reason="initials only")
    return NameVerdict(verdict=SAME, score=1.0, reason="the same words")


@dataclass(frozen=True, slots=True)
class _Match:
    """An alignment: of each word of the shorter name its place in the longer one, how many words it takes, how well."""

    places: tuple[int, ...]
    widths: tuple[int, ...]
    grades: tuple[int, ...]

    def get_quality(self) -> tuple[int, ...]:
        return (sum(self.grades), -max(self.places, default=0))


def _compare_words(left: NameForm, right: NameForm, tradition: str) -> NameVerdict:
    few, many = left.words[:MOST], right.words[:MOST]
    if not _may_match(few, many, tradition):
        return _APART
    if "".join(few) == "".join(many) and len(few) > 1:
        return NameVerdict(verdict=SAME, score=0.95, reason="the same letters, parted otherwise")
    best: tuple[int, _Match] | None = None
    still = len(few) == 1 or left.patronymic or right.patronymic
    for turn in range(1 if still else len(few)):
        if tradition and turn not in (0, 1, len(few) - 1):
            continue
        match = _align(few[turn:] + few[:turn], many, tradition)
        if match is not None and (best is None or match.get_quality() > best[1].get_quality()):
            best = (turn, match)
        if best is not None and best[0] == 0:
            break
    if best is None:
        return _find_optional(left, right, tradition)
    return _judge(left, right, *best, tradition)


def _may_match(few: tuple[str, ...], many: tuple[str, ...], tradition: str) -> bool:
    """A cheap look before the alignment: some word of one must be alike to some word of the other."""
    if not set(few).isdisjoint(many):
        return True
    return any(compare_words(a, b, tradition) > INITIAL for a in few for b in many) or (
        len(few) > 1 and "".join(few) == "".join(many)
    )


def _align(few: tuple[str, ...], many: tuple[str, ...], tradition: str) -> _Match | None:
    """Every word of `few` in order with one word of `many`, or with two written together; the best way there is."""
    ways: list[_Match | None] = [_Match((), (), ())] * (len(many) + 1)
    for word in few:
        row: list[_Match | None] = [None] * (len(many) + 1)
        for end in range(1, len(many) + 1):
            found = [row[end - 1]]
            for width in (1, 2):
                before = ways[end - width] if end >= width else None
                if before is None:
                    continue
                grade = compare_words(word, "".join(many[end - width : end]), tradition)
                if width == 2 and grade < HEARD:
                    continue
                if grade > APART:
                    found.append(
                        _Match((*before.places, end - width), (*before.widths, width), (*before.grades, grade))
                    )
            row[end] = max((f for f in found if f is not None), key=_Match.get_quality, default=None)
        ways = row
    return ways[len(many)]


def _find_optional(left: NameForm, right: NameForm, tradition: str) -> NameVerdict:
    """Once more without words that may be titles."""
    if not (any(left.optional) or any(right.optional)):
        return _APART
    one, other = _drop_optional(left), _drop_optional(right)
    if len(one.words) < 2 or len(other.words) < 2:
        return _APART
    return compare_forms(one, other)


def _drop_optional(form: NameForm) -> NameForm:
    kept = [i for i, o in enumerate(form.optional) if not o]
    return NameForm(
        words=tuple(form.words[i] for i in kept),
        marked=tuple(form.marked[i] for i in kept),
        optional=(False,) * len(kept),
        number=form.number,
        tradition=form.tradition,
        patronymic=form.patronymic,
        korean=form.korean,
    )


def _judge(left: NameForm, right: NameForm, turn: int, match: _Match, tradition: str) -> NameVerdict:
    grades = match.grades
    whole = sum(1 for g in grades if g > INITIAL)
    if MISPRINT in grades and _is_doubtful(left, turn, grades):
        return _APART
    if tradition == "vi" and _clashes(left, right, turn, match):
        return NameVerdict(verdict=DIFFERENT, score=0.0, reason="other marks on the same letters")
    rest = _find_rest(match, len(right.words))
    if MISPRINT in grades and (whole < 2 or rest):
        return _APART
    if not whole:
        return NameVerdict(verdict=PART, score=0.2, reason="initials only")
    if len(grades) == 1 and not (left.number and left.number == right.number and not rest):
        return NameVerdict(verdict=PART, score=0.4, reason="one word of the other name")
    if INITIAL in grades and _is_only_given(left, turn, match):
        return NameVerdict(verdict=PART, score=0.3, reason="a given name and an initial")
    if turn and len(grades) == 2 == len(right.words) and all(w in load_name_tables().given for w in left.words):
        return NameVerdict(verdict=PART, score=0.4, reason="two given names the other way round")
    reason = "; ".join(_find_reasons(grades, turn))
    score = round(0.6 + 0.4 * sum(grades) / (EQUAL * len(grades)), 3)
    if not rest:
        return NameVerdict(verdict=SAME, score=score, reason=reason)
    if _may_be_left_out(left, right, match, rest, whole, tradition):
        return NameVerdict(verdict=SAME, score=round(score - 0.05, 3), reason=f"{reason}; the rest is left out once")
    return NameVerdict(verdict=PART, score=0.5, reason=f"{reason}; the other has more words")


def _is_doubtful(left: NameForm, turn: int, grades: tuple[int, ...]) -> bool:
    """Whether a misprint is too much to grant: beside another or an initial, in a short word where none is the same."""
    slip = grades.index(MISPRINT)
    word = left.words[(turn + slip) % len(left.words)]
    return grades.count(MISPRINT) > 1 or INITIAL in grades or (EQUAL not in grades and len(word) < LONG_ENOUGH_TO_SLIP)


def _is_only_given(left: NameForm, turn: int, match: _Match) -> bool:
    """Whether the shorter name leaves no family name whole: « Salah B. » is anybody's."""
    words = left.words[turn:] + left.words[:turn]
    whole = [w for w, g in zip(words, match.grades, strict=False) if g > INITIAL and len(w) > 1]
    given = load_name_tables().given
    return all(w in given for w in whole) and words[-1][:1] == words[-1]


def _find_rest(match: _Match, count: int) -> tuple[int, ...]:
    taken = {p + k for p, w in zip(match.places, match.widths, strict=True) for k in range(w)}
    return tuple(i for i in range(count) if i not in taken)


def _clashes(left: NameForm, right: NameForm, turn: int, match: _Match) -> bool:
    marked = left.marked[turn:] + left.marked[:turn]
    pairs = zip(marked, match.places, match.widths, match.grades, strict=False)
    return any(clash(word, right.marked[p]) for word, p, w, g in pairs if w == 1 and g == EQUAL)


def _may_be_left_out(
    left: NameForm, right: NameForm, match: _Match, rest: tuple[int, ...], whole: int, tradition: str
) -> bool:
    """Whether the words only the longer name has may go: initials, titles, a further family name, a known middle name.

    Not in names of a fixed number of syllables, nor between an Arabic name and its family, nor from the beginning.
    """
    initials = all(len(right.words[i]) == 1 for i in rest)
    if initials:
        return INITIAL not in match.grades and not any(len(w) == 1 for w in left.words)
    if 0 in rest and len(right.words) - 1 in rest:
        return False
    if all(right.optional[i] or len(right.words[i]) == 1 for i in rest):
        return True
    if tradition or left.tradition or right.tradition or whole < 2 or INITIAL in match.grades:
        return False
    first, last = match.places[0], match.places[-1] + match.widths[-1] - 1
    given = load_name_tables().given
    if first > 0:
        return False
    if min(rest) > last:
        return len(rest) <= 2 and not (len(match.grades) == 2 and right.words[last] in given and not right.patronymic)
    return not right.patronymic and len(rest) == 1 and right.words[rest[0]] in given and right.words[last] not in given


def _find_reasons(grades: tuple[int, ...], turn: int) -> list[str]:
    reasons = []
    if turn:
        reasons.append("the family name stands at the other end")
    if INITIAL in grades:
        reasons.append("an initial")
    if MISPRINT in grades:
        reasons.append("a misprint")
    if HEARD in grades:
        reasons.append("another spelling of the same sounds")
    return reasons or ["the same words"]
