"""A session held by videoconference is one contact, not a session and a call."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


def find_events(text: str) -> list[tuple[str, str | None]]:
    """Kind and mode of each event, in order."""
    return [(e.kind, e.mode) for e in read(Page(source="r", text=text), load_packs(), load_knowledge()).events]


@pytest.mark.parametrize(
    "text",
    (
        "The talks, held by videoconference on 4 May 2021, were chaired by Greek Minister Nikos Vassou and Chilean "
        "Minister Ana Pino.",
        "Greek Minister Nikos Vassou and Chilean Minister Ana Pino co-chaired on Tuesday, 4 May 2021 the second round "
        "of the Greek-Chilean political consultations, held by videoconference.",
        "La session, tenue par visioconférence le 4 mai 2021, a été présidée par le ministre grec Nikos Vassou et la "
        "ministre chilienne Ana Pino.",
    ),
)
def test_the_screen_is_how_they_sat(text: str) -> None:
    """The words for the screen give the session its mode and no event of their own."""
    assert find_events(text) == [("dialogue", "video")]


def test_a_videoconference_of_another_day_is_another_contact() -> None:
    """« co-chaired the session on Tuesday and held a videoconference on 7 June »: two contacts."""
    text = (
        "Greek Minister Nikos Vassou and Chilean Minister Ana Pino co-chaired the second round of the joint committee "
        "in Lima on 4 May 2021. They held a videoconference on 7 June 2021."
    )
    assert ("call", "video") in find_events(text)
    assert ("dialogue", None) in find_events(text)
