"""« A's envoy, B »: what is told of B is not told of A, and those announced by their post are named afterwards."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.events import EventMention
from aidememoire.model.report import Page
from aidememoire.reading.read import read

LEAD = "OSLO, 4 May 2023 - "
HOST = "Norwegian Foreign Minister Lars Holm"


def list_contacts(text: str) -> list[dict[str | None, str | None]]:
    reading = read(Page(source="r.txt", text=LEAD + text + "\n"), load_packs(), load_knowledge())
    actors = reading.cast.actors

    def list_people(event: EventMention) -> dict[str | None, str | None]:
        people = (actors[p.actor] for p in event.participants)
        return {a.name: a.state for a in people if a.kind == "person"}

    return [list_people(e) for e in reading.events if not e.background]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            f"Croatian President Ivo Saric's special envoy, Ana Tomic, met {HOST} on Thursday.",
            {"Ana Tomic": "HR", "Lars Holm": "NO"},
        ),
        (
            f"Croatian President Ivo Saric's envoys to Norway, Ana Tomic and Mate Beric, met {HOST} on Thursday.",
            {"Ana Tomic": "HR", "Mate Beric": "HR", "Lars Holm": "NO"},
        ),
        (
            f"{HOST} received the Croatian President's envoy, Ana Tomic, on Thursday.",
            {"Ana Tomic": "HR", "Lars Holm": "NO"},
        ),
        (
            f"{HOST} met on Thursday with Ana Tomic, Croatian President Ivo Saric's envoy, who brought a letter.",
            {"Ana Tomic": "HR", "Lars Holm": "NO"},
        ),
        (
            f"Ministers Ana Tomic and Erik Lund, of Croatia and Denmark respectively, met {HOST} on Thursday.",
            {"Ana Tomic": "HR", "Erik Lund": "DK", "Lars Holm": "NO"},
        ),
    ],
)
def test_the_envoy_met_not_the_sender(text: str, people: dict[str, str]) -> None:
    """A possessive before a post is of the sender; a list after it, and its states, go to the names in order."""
    assert list_contacts(text) == [people]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            f"{HOST} met a Croatian diplomat on Thursday. The diplomat, Ana Tomic, leads a department in Zagreb.",
            {"Lars Holm": "NO", "Ana Tomic": "HR"},
        ),
        (
            f"{HOST} met a special envoy from Croatia on Thursday. The envoy, finance minister Ana Tomic, spoke.",
            {"Lars Holm": "NO", "Ana Tomic": "HR"},
        ),
        (
            f"Croatia's ambassador was summoned by {HOST} on Thursday. Ambassador Ana Tomic was handed a note.",
            {"Lars Holm": "NO", "Ana Tomic": "HR"},
        ),
        (
            f"{HOST} met the Croatian ambassador on Thursday. Ambassador Erik Lund, head of protocol, was present.",
            {"Lars Holm": "NO", None: "HR"},
        ),
    ],
)
def test_who_is_announced_by_a_post_is_named_next(text: str, people: dict[str | None, str]) -> None:
    """The post again, or a description, with a name; an ambassador in an office of the house is somebody else."""
    assert list_contacts(text)[0].items() >= people.items()


def test_a_leader_told_by_office_is_named_by_the_next_sentence() -> None:
    """A state has one foreign minister: « Croatia's foreign minister » is the one who is named."""
    text = f"Croatia's foreign minister was received by {HOST}. Foreign Minister Ana Tomic of Croatia spoke."
    assert list_contacts(text)[0] == {"Ana Tomic": "HR", "Lars Holm": "NO"}
