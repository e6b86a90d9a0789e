"""Pages and a stand-in for the reading of them, quick and fixed, for tests of what becomes of readings."""

from __future__ import annotations

from collections.abc import Iterator

from store.build_readings import build_meeting

from aidememoire.model.reading import Reading
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page


def build_pages(count: int) -> Iterator[Page]:
    """Pages named by their number."""
    for number in range(count):
        yield Page(source=f"{number}.txt", text=str(number))


def read_page(page: Page) -> Reading | Refusal:
    """A meeting in one of three weeks, told by several pages; every eighth page is refused."""
    number = int(page.text)
    if number % 8 == 7:
        return Refusal(source=page.source, reason="no report")
    return build_meeting(f"2024-05-{1 + 7 * (number % 3):02}", source=page.source)
