"""Days that a line holds for the page's sake: datelines, days alone in a line, days set apart beside a headline."""

from __future__ import annotations

import re

from aidememoire.model.report import Report
from aidememoire.model.time import TimeMention

STAMPED = frozenset({"dateline", "headline", "body"})
_STAMP = 40
"""Characters of a place and a weekday beside a day of writing."""
_PLACE = re.compile(
    r"\s*(?:[^\W\d_a-z][\w.'’-]*(?: (?:[a-zà-ÿ]{1,3} |[ld]['’])?[^\W\d_a-z][\w.'’-]*){0,3}(?: \([^()\n]{2,30}\))?,\s)?"
)
_AGENCY = re.compile(
    r"\s?(?:\([^()\n]{2,30}\)|\[[^\[\]\n]{2,30}\]|/[^/\n]{2,30}/|[-–—] ?[^\W\d_]{2,14} ?[-–—]|[-–—]{1,3}\s"
    r"|,\s[^\W\d_a-z]{3,14}(?:\.|\s?[-–—:])\s)"
)
_ALONE = re.compile(
    r"(?:,?\s(?:[^\W\d_]{1,2}\s)?\d{1,2}\s?[:hH]\s?\d{0,2})?\s?[-–—:.]{0,3}"
    r"(?P<label>(?:\s{1,3}\d{1,7})?\s?[|•·]\s?[^\W\d_][^\n|•·\d]{0,30})?\s*(?:\n|$)"
)
_HEAD_LINES = 5
"""Lines at the head of a page among which its own day stands: at its foot a day may be a picture's."""
_NEAR = 1500
"""Characters of those lines at most."""
_SIGNED = re.compile(r"\W{0,3}(?:[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,4})?[ ]?[|•·–—:(\[-]{0,2}\s?")
"""Before a day: nothing, or up to five words with capitals (who signs, what section)."""
_STROKES = "|•·–—:-"
"""Between who signs and the day: words with capitals before a bare day may be a title."""
_COUNT = re.compile(r"\s\d{1,4} [^\W\d_]{3,14}")
_REST = re.compile(r"\s?[)\]]?(?:\s?[|•·–—-]|\s(?=\d|[^\W\d_]{1,2} \d))[^.!?]{0,32}|\s?[)\]]?(?:\. [^.!?]{1,24})?")
"""After it: the end of the line, a clock, counts, a label behind a stroke."""
_APART_BEFORE = re.compile(r".*[^\W_][»\"”]? ?(?: [|–—-]|\() ?", re.DOTALL)
_APART_AFTER = re.compile(r"\]? ?[|–—:-] ?\S|\] ?\S")


def is_stamp(report: Report, time: TimeMention, zone: str) -> bool:
    """A day in the dateline, after a place and before an agency, alone with a place in its line or in the brackets that
    end a headline: the day of writing.
    """
    if time.value.day is None or zone not in STAMPED:
        return False
    span = time.citation.span
    bodies = [b.span for b in report.find_segments("body")]
    edge = not bodies or span.start < bodies[0].end or span.start > bodies[-1].start
    if zone == "dateline":
        first = next(iter(report.find_segments("dateline")), None)
        return edge or (first is not None and first.span.start <= span.start < first.span.end)
    line = report.text.rfind("\n", 0, span.start) + 1
    before, after = report.text[line : span.start], report.text[span.end : span.end + _STAMP]
    if _PLACE.fullmatch(before) is not None:
        agency = zone == "body" and _AGENCY.match(after) is not None
        closed = _ALONE.match(after)
        if agency or (edge and closed is not None and (before.strip() or closed["label"])):
            return True
    if zone == "body":
        return False
    opened = report.text.rfind("(", line, span.start)
    between = report.text[opened + 1 : span.start]
    alone = opened >= 0 and len(between) < _STAMP and ")" not in between
    return alone and report.text[span.end : span.end + 1] == ")"


def is_set_apart(report: Report, time: TimeMention, zone: str) -> bool:
    """A full day near the head of a page, alone in its line save for who signs, a clock or a count, or at
    the edge of a headline behind a stroke or in brackets.
    """
    value, text, span = time.value, report.text, time.citation.span
    if value.kind != "date" or None in (value.year, value.month, value.day) or value.end is not None:
        return False
    if zone not in STAMPED or value.bearing in ("recalled", "beside"):
        return False
    low, high = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    high = len(text) if high < 0 else high
    head = low <= _NEAR and _count_lines(text[:low]) < _HEAD_LINES
    if not head:
        return False
    before, after = text[low : span.start] + "(" * text.startswith("(", span.start), text[span.end : high].rstrip()
    signed = before.rstrip()[-1:] in _STROKES or _COUNT.fullmatch(after) is not None
    alone = signed or not before.strip()
    if alone and _SIGNED.fullmatch(before) and _REST.fullmatch(after):
        return not (zone == "body" and not before.strip() and after[-1:] in ".,")
    if zone != "headline":
        return False
    ends = _APART_BEFORE.fullmatch(before) is not None and after in ("", ")")
    return ends or (before.strip() in ("", "[", "(") and _APART_AFTER.match(after) is not None)


def _count_lines(text: str) -> int:
    return sum(1 for line in text.split("\n") if line.strip())
