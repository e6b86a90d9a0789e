"""Who reports, by credit or by address."""

from __future__ import annotations

from dataclasses import replace

import pytest
from store.build_readings import build_meeting

from aidememoire.consolidate.build import build_events
from aidememoire.consolidate.outlets import find_outlet, get_host, load_outlets
from aidememoire.model.reading import Reading


@pytest.mark.parametrize(
    ("agency", "url", "name", "kind", "state", "reliability"),
    [
        ("VNA", None, "VNA", "agency", "VN", "B"),
        ("TTXVN", "https://baomoi.example/1", "VNA", "agency", "VN", "B"),
        ("VNA/CVN", None, "VNA", "agency", "VN", "B"),
        ("Agence France-Presse", None, "AFP", "agency", None, "B"),
        ("Avec MAP", None, "MAP", "agency", "MA", "B"),
        ("Presse du Fleuve", None, "Presse du Fleuve", "agency", None, "F"),
        (None, "https://fr.vietnamplus.vn/a.vnp", "VNA", "agency", "VN", "B"),
        (None, "https://www.mfa.gov.ge/en/news/1", "mfa.gov.ge", "ministry", "GE", "B"),
        (None, "https://www.gov.uk/news", "gov.uk", "ministry", "GB", "B"),
        (None, "https://www.state.gov/readout", "state.gov", "ministry", "US", "B"),
        (None, "https://www.beehive.govt.nz/release/1", "beehive.govt.nz", "ministry", "NZ", "B"),
        (None, "https://www.eda.admin.ch/news/1", "eda.admin.ch", "ministry", "CH", "B"),
        (None, "https://www.regjeringen.no/en/1", "regjeringen.no", "ministry", "NO", "B"),
        (None, "https://shop.go.com/1", "shop.go.com", "outlet", None, "F"),
        ("ANI", "https://www.nna-leb.gov.lb/fr/1", "ANI Liban", "agency", "LB", "B"),
        ("ANI", "https://www.aninews.in/news/1", "ANI Inde", "agency", "IN", "B"),
        ("ANI", None, "ANI", "agency", None, "B"),
        (None, "https://gazette.example/1", "gazette.example", "outlet", None, "F"),
    ],
)
def test_an_outlet_is_known_by_its_credit_or_its_address(
    agency: str | None, url: str | None, name: str, kind: str, state: str | None, reliability: str
) -> None:
    """The credit stands above the address; a ministry's page is known by its host; anyone else cannot be judged."""
    found = find_outlet(agency, url)
    assert found is not None
    assert (found.name, found.kind, found.state, found.reliability) == (name, kind, state, reliability)


@pytest.mark.parametrize("url", [None, "", "notes/a.txt", "ftp://a.b/c", "http://[::1", "https://localhost/a", "://"])
def test_what_is_no_address_names_nobody(url: str | None) -> None:
    """A file's path, a broken address: unknown, never guessed."""
    assert get_host(url) is None
    assert find_outlet(None, url) is None


def test_every_outlet_is_found_by_its_own_name() -> None:
    """No form of the table leads to another outlet."""
    table = load_outlets()
    assert len(table.hosts) > 80
    for outlet in table.hosts.values():
        found = find_outlet(outlet.name, None)
        assert found is not None and found.name == outlet.name


def build_from(url: str, words: str) -> Reading:
    """A meeting of one day as told on a page."""
    text = f"La ministre Amel Ziani et le ministre Bruno Caldera se sont vus. {words}"
    reading = build_meeting("2024-05-14", source=url, text=text)
    return replace(reading, report=replace(reading.report, url=url))


def test_one_outlet_confirms_nothing_it_has_said_itself() -> None:
    """Two reports of one agency, one of them in other words on its English pages, are one source; a third adds one."""
    first = build_from("https://fr.vietnamplus.vn/a", "Le fleuve, le port et les douanes ont été évoqués hier soir.")
    second = build_from("https://en.vietnamplus.vn/b", "The river, the port and the customs were discussed at length.")
    other = build_from("https://gazette.example/c", "Un dîner a suivi, dans un restaurant du vieux port de la ville.")
    (event,) = build_events([first, second])
    assert (event.independent_sources, {a.outlet for a in event.attestations}) == (1, {"VNA"})
    (event,) = build_events([first, second, other])
    assert event.independent_sources == 2
    assert {a.side for a in event.attestations} == {"VN", None}
