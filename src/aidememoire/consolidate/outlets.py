"""Who reports: the agency credited, the ministry or the outlet a page comes from; how far it is trusted by default."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from urllib.parse import urlsplit

from aidememoire.errors import LexiconError
from aidememoire.lexicon.fold import fold

RELIABILITIES = ("A", "B", "C", "D", "E", "F")
"""The Admiralty grid: completely, usually, fairly, not usually reliable; unreliable; cannot be judged."""

KINDS = ("agency", "ministry", "outlet")
OFFICIAL = "B"
"""A ministry is usually reliable on whom it met and when; what it leaves out is another matter."""

UNKNOWN = "F"

_OFFICIAL_LABELS = frozenset(
    "gov gouv gob gub gouvernement government mfa mofa mofaic mfaic mid mae mne diplomatie diplomacy minrel rree "
    "cancilleria presidency presidencia presidence president elysee primeminister mzv urm bmeia esteri kremlin".split()
)
"""Words of a host's name that only a state's own pages bear."""

_SECOND_LABELS = frozenset("admin gc go govt gov gob gouv gub".split())
"""Last labels but one under which only a state's own pages stand, before its code: go.jp, gc.ca, admin.ch."""

_WORD = re.compile(r"[\w.+-]+")
_COUNTRY = {"UK": "GB", "GOV": "US"}
"""Last labels of hosts that are no ISO code, or another's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """Someone who reports: `state` is the side it belongs to, where it belongs to one; `reliability` is the default."""

    name: str
    kind: str
    state: str | None
    reliability: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlets:
    """Known outlets by folded form and by host."""

    forms: dict[str, Outlet]
    hosts: dict[str, Outlet]


@lru_cache(maxsize=1)
def load_outlets() -> Outlets:
    """The outlets of `data/outlets.csv`, read once. Raises LexiconError listing every bad row."""
    text = files("aidememoire").joinpath("data", "outlets.csv").read_text(encoding="utf-8")
    forms: dict[str, Outlet] = {}
    hosts: dict[str, Outlet] = {}
    problems = []
    for line, row in enumerate(csv.DictReader(text.splitlines()), start=2):
        if row["kind"] not in KINDS or row["reliability"] not in RELIABILITIES:
            allowed = f"kind one of {', '.join(KINDS)}; reliability one of {', '.join(RELIABILITIES)}"
            problems.append(f"outlets.csv:{line}: {row['kind']!r}, {row['reliability']!r}: {allowed}")
            continue
        outlet = Outlet(name=row["name"], kind=row["kind"], state=row["state"] or None, reliability=row["reliability"])
        forms.update((_simplify(form), outlet) for form in (row["name"], *filter(None, row["forms"].split("|"))))
        hosts.update((host, outlet) for host in filter(None, row["hosts"].split("|")))
    if problems:
        raise LexiconError(tuple(problems))
    return Outlets(forms=forms, hosts=hosts)


def find_outlet(agency: str | None, url: str | None) -> Outlet | None:
    """Who a report is of: the agency credited as printed, else by the page's address; None where neither says.

    Of agencies of one name, « APS », the one on whose own pages the report stands.
    """
    host = get_host(url)
    home = _find_host(host) if host else None
    found = _find_agency(agency) if agency else None
    if found is None or home is None:
        return found or home
    return home if found.state is None and home.name.startswith(found.name) else found


def get_reliability(name: str | None, ratings: Mapping[str, str]) -> str:
    """The grade of a source: what somebody gave it, else the default for one of that name."""
    if name is None:
        return UNKNOWN
    if name in ratings:
        return ratings[name]
    outlet = load_outlets().forms.get(_simplify(name)) or find_outlet(None, f"https://{name}")
    return outlet.reliability if outlet else UNKNOWN


def get_host(url: str | None) -> str | None:
    """The host of an address without « www. »; None for anything that is no web address."""
    try:
        parts = urlsplit(url or "")
        host = parts.hostname if parts.scheme in ("http", "https") else None
    except ValueError:
        return None
    return host.removeprefix("www.") if host and "." in host else None


def _simplify(text: str) -> str:
    return " ".join(_WORD.findall(fold(text).casefold()))


def _find_agency(printed: str) -> Outlet | None:
    """The first known agency among the credit's words, the longest form first; else the credit itself."""
    forms = load_outlets().forms
    words = _simplify(printed.replace("/", " ")).split()
    for start in range(len(words)):
        for end in range(len(words), start, -1):
            if found := forms.get(" ".join(words[start:end])):
                return found
    name = " ".join(printed.split())
    return Outlet(name=name, kind="agency", state=None, reliability=UNKNOWN) if words else None


def _find_host(host: str) -> Outlet:
    hosts = load_outlets().hosts
    for name in _find_suffixes(host):
        if name in hosts:
            return hosts[name]
    labels = host.split(".")
    if _OFFICIAL_LABELS & set(labels) or (len(labels[-1]) == 2 and labels[-2] in _SECOND_LABELS):
        last = labels[-1].upper()
        state = _COUNTRY.get(last, last if len(last) == 2 else None)
        return Outlet(name=host, kind="ministry", state=state, reliability=OFFICIAL)
    return Outlet(name=host, kind="outlet", state=None, reliability=UNKNOWN)


def _find_suffixes(host: str) -> Iterator[str]:
    """The host and what remains without its first labels: fr.vietnamplus.vn, vietnamplus.vn."""
    labels = host.split(".")
    return (".".join(labels[i:]) for i in range(len(labels) - 1))
