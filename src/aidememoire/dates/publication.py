"""When the page says it was published: header, page metadata, byline, « publié le », the address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from aidememoire.dates.calendar import Period, build_day, build_month, get_date
from aidememoire.dates.evidence import HEADS, get_zone
from aidememoire.dates.resolve import resolve
from aidememoire.dates.stamps import STAMPED, is_set_apart, is_stamp
from aidememoire.model.report import Report
from aidememoire.model.span import Because
from aidememoire.model.time import TimeMention

_YEAR = r"(?P<y>(?:19|20)\d\d)"
_SHORT = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_URL = (
    re.compile(rf"(?<!\d){_YEAR}[/-](?P<m>0[1-9]|1[0-2])[/-]?(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"),
    re.compile(
        rf"(?<!\d){_YEAR}(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?:[0-2]\d(?:[0-5]\d){{1,2}}\d{{0,3}})?(?!\d)"
    ),
    re.compile(rf"(?<!\d)(?P<d>0[1-9]|[12]\d|3[01])([/-])(?P<m>0[1-9]|1[0-2])\2{_YEAR}(?!\d)"),
    re.compile(rf"(?i)(?<!\d){_YEAR}[/-](?P<w>{_SHORT})[a-z]{{0,6}}[/-](?P<d>[0-3]?\d)(?!\d)"),
    re.compile(rf"(?<!\d){_YEAR}[/-](?P<m>0[1-9]|1[0-2])(?=/|-\d\d?(?!\d))"),
)
_ISO = re.compile(rf"\b{_YEAR}(?:-(?P<m>\d\d)(?:-(?P<d>\d\d))?)?(?!\d)")
_NUMERIC = re.compile(rf"\b(?P<d>[0-3]?\d)[/.-](?P<m>[01]?\d)[/.-]{_YEAR}\b")
_RFC = re.compile(rf"\b(?P<d>[0-3]?\d) (?P<w>{_SHORT})\w* {_YEAR}\b")
_RFC_MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec"


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What one place of the page says. `trusted` is False for the address, which may be another story's, and for a
    credit, which may be an archive picture's.
    """

    period: Period
    because: Because
    trusted: bool = True


def find_published(report: Report, times: tuple[TimeMention, ...]) -> tuple[Published, ...]:
    """Everything that states the publication date, best first (a day before a month, the page's own words first)."""
    found = [*_find_in_heads(report, times), *_find_in_page_date(report)]
    heads = [p for p in found if p.because.rule in HEADS]
    found = [
        p
        for p in found
        if p.because.rule not in STAMPED or all(is_near(h.period, p.period.lo, p.period.hi) for h in heads)
    ]
    found.sort(key=lambda p: (p.because.rule == "credit", not p.period.is_day, p.period.lo))
    if not any(p.period.is_day for p in found):
        found = [*_find_apart(report, times, found), *found]
    return (*found, *_find_in_url(report))


def _find_apart(report: Report, times: tuple[TimeMention, ...], stated: list[Published]) -> list[Published]:
    """The one day alone in a line at the head of a page that fits what the page states otherwise."""
    days = [(t, resolve(t.value, None, None)) for t in times if is_set_apart(report, t, get_zone(report, t))]
    kept = [
        (t, p)
        for t, p in days
        if p is not None and p.is_day and all(s.period.lo <= p.lo and p.hi <= s.period.hi for s in stated)
    ]
    if len({p.edtf for _, p in kept}) != 1:
        return []
    time, period = kept[0]
    return [Published(period=period, because=Because(rule="set-apart", citation=time.citation, note=period.edtf))]


def find_days(report: Report, times: tuple[TimeMention, ...]) -> tuple[date, date] | None:
    """The first and last day the page may have been published on, by its own best account; None where it says none."""
    found = find_published(report, times)
    return (found[0].period.lo, found[0].period.hi) if found else None


def _find_in_heads(report: Report, times: tuple[TimeMention, ...]) -> Iterator[Published]:
    for time in times:
        zone = get_zone(report, time)
        stated = zone in HEADS or time.value.bearing == "published" or is_stamp(report, time, zone)
        if not stated or time.value.year is None or time.value.end is not None or time.value.kind != "date":
            continue
        period = resolve(time.value, None, None)
        if period is not None and period.grain in ("day", "month"):
            rule = zone if zone in HEADS | STAMPED else "published-on"
            because = Because(rule=rule, citation=time.citation, note=period.edtf)
            yield Published(period=period, because=because, trusted=zone != "credit")


def _find_in_page_date(report: Report) -> Iterator[Published]:
    if not report.date:
        return
    for pattern in (_ISO, _NUMERIC, _RFC):
        match = pattern.search(report.date)
        if match and (period := _build(match)) is not None:
            yield Published(
                period=period, because=Because(rule="page-date", source=f"page date {report.date!r}", note=period.edtf)
            )
            return


def _find_in_url(report: Report) -> Iterator[Published]:
    url = report.url or (report.source if "://" in report.source else "")
    for pattern in _URL:
        for match in pattern.finditer(url):
            if (period := _build(match)) is not None:
                because = Because(rule="address", source=f"address …{match.group()}…", note=period.edtf)
                yield Published(period=period, because=because, trusted=False)
                return


def _build(match: re.Match[str]) -> Period | None:
    groups = match.groupdict()
    year = int(groups["y"])
    month = (
        _RFC_MONTHS.index(groups["w"].title()) // 3 + 1
        if groups.get("w")
        else int(groups["m"])
        if groups.get("m")
        else None
    )
    if month is None or not 1 <= month <= 12:
        return None
    if not groups.get("d"):
        return build_month(year, month)
    day = get_date(year, month, int(groups["d"]))
    return None if day is None else build_day(day)


def build_inferred(first: Period) -> Period:
    """A report comes out on or shortly after its latest event: that month, or the turn of it."""
    day = first.hi
    later = day + timedelta(days=4)
    month = build_month(day.year, day.month)
    if later.month == day.month:
        return month
    return Period(lo=day, hi=later, grain="month", edtf=f"{day}/{later.year:04}-{later.month:02}")


def is_near(published: Period, lo: date, hi: date) -> bool:
    """Whether a contact from `lo` to `hi` is news (or a plan) on the day a page came out."""
    return lo - timedelta(days=62) <= published.hi and published.lo - timedelta(days=62) <= hi
