"""Whose people are at home: the one who receives, and the side of the paper that tells it."""

from __future__ import annotations

import pytest

from aidememoire.actors.addresses import find_domain_state, find_outlet_state
from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.lexicon.outlet_hosts import load_outlet_hosts
from aidememoire.model.report import Page
from aidememoire.reading.read import read


def _read_states(text: str, url: str | None = None) -> dict[str, str | None]:
    reading = read(Page(source="t", text=text, url=url), load_packs(), load_knowledge(), language="fr")
    return {a.name: a.state for a in reading.cast.actors if a.kind == "person" and a.name}


@pytest.mark.parametrize(
    ("text", "guest", "host"),
    [
        ("Le président Carlos Ferrando a été reçu mardi à Montevideo par le président Luciano Ortuzar.", "BR", "UY"),
        ("Le président Carlos Ferrando a été accueilli à Montevideo par le président Luciano Ortuzar.", "BR", "UY"),
        ("Le président Luciano Ortuzar a reçu mardi à Montevideo le président Carlos Ferrando.", "BR", "UY"),
    ],
)
def test_the_one_who_receives_is_at_home(text: str, guest: str, host: str) -> None:
    """Whoever stands first: of two presidents of whom nothing is told, the agent is the host."""
    states = _read_states(f"{text} Le Brésil et l'Uruguay ont signé un accord.")
    assert states == {"Carlos Ferrando": guest, "Luciano Ortuzar": host}


def test_a_known_paper_gives_the_home_side_last() -> None:
    """A paper's own minister needs no state; the same words on no known page leave it open."""
    text = "Le ministre de la Pêche, Karim Torvic, a salué mardi l'appui du Sénégal et du Japon."
    assert _read_states(text, "https://www.leral.net/x.html") == {"Karim Torvic": "SN"}
    assert _read_states(text, "https://www.example.org/x.html") == {"Karim Torvic": None}


@pytest.mark.parametrize(
    ("url", "state"),
    [
        ("https://fr.leral.net/a", "SN"),
        ("https://www.kuwaittimes.com/x", "KW"),
        ("https://leral.net.example.org/a", None),
        ("https://www.reuters.com/x", None),
        ("https://[broken", None),
        (None, None),
    ],
)
def test_hosts_of_outlets(url: str | None, state: str | None) -> None:
    """The host or its parent; agencies of no state and strange addresses give none."""
    assert find_outlet_state(url, load_outlet_hosts()) == state


@pytest.mark.parametrize(("url", "state"), [("https://a.vn/x", "VN"), ("https://a.tv/x", None), ("https://[x", None)])
def test_country_domains(url: str, state: str | None) -> None:
    """Country domains, but for those sold to everyone."""
    assert find_domain_state(url) == state
