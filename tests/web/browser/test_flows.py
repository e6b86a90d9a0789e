"""What a desk officer does, in Chromium: find a relationship, check its words, search, hand in a text, decide."""

from __future__ import annotations

import re
from typing import Any

import pytest
from web.browser.conftest import DESK, PHONE, open_window

REPORT = " ".join(
    (
        "Lisbonne, 4 mai 2026 - Le ministre portugais des Affaires étrangères, Duarte Valadim, a reçu lundi 4 mai 2026",
        "à Lisbonne son homologue norvégien, Henrik Solvang. Les deux ministres sont convenus de rouvrir la ligne",
        "maritime.",
    )
)


def wait_for_count(page: Any, selector: str, number: int, seconds: float = 30) -> None:
    """Wait until so many elements are there."""
    from playwright.sync_api import expect

    expect(page.locator(selector)).to_have_count(number, timeout=1000 * seconds)


@pytest.mark.parametrize(("language", "size"), [("fr", PHONE), ("en", DESK)], ids=["fr-phone", "en-desk"])
def test_from_the_first_page_to_the_words_of_a_report(
    chromium: Any, samples_address: str, language: str, size: tuple[int, int]
) -> None:
    """First page, relationship, event, passage: highlighted in its report and in sight."""
    with open_window(chromium, samples_address, language=language, size=size) as window:
        page = window.page
        window.open("/")
        page.locator(".pairs tbody a").first.click()
        assert window.path.startswith("/relations/")
        page.locator(".chronology .what a").first.click()
        assert window.path.startswith("/events/")
        words = page.locator(".told .words").first
        quote = words.locator("q").inner_text()
        words.click()
        assert window.path.startswith("/reports/")
        cited = page.locator("mark.cited")
        shown = " ".join("".join(cited.all_inner_texts()).split())
        assert shown.startswith(quote[:40])
        assert page.locator("#passage").bounding_box()["y"] < size[1]


def test_pages_can_be_read_without_scripts(chromium: Any, samples_address: str) -> None:
    """The same way, the search and the filters of a timeline, with scripts switched off."""
    with open_window(chromium, samples_address, scripts=False) as window:
        page = window.page
        window.open("/relations/JP,VN")
        before = page.locator("#chosen > .chronology .entry").count()
        page.fill("#from", "2025")
        page.locator(".filters button").click()
        assert "from=2025" in window.path
        assert 0 < page.locator("#chosen > .chronology .entry").count() < before
        page.fill("#q", "pomelo")
        page.keyboard.press("Enter")
        assert page.locator(".hits mark").first.inner_text().lower().startswith("pomelo")
        page.locator(".hits .words").first.click()
        assert page.locator("mark.cited").count() > 0


def test_a_filter_changes_the_picture_in_place(chromium: Any, samples_address: str) -> None:
    """With scripts a filter reloads the events alone."""
    with open_window(chromium, samples_address) as window:
        page = window.page
        window.open("/relations/JP,VN")
        page.evaluate("window.kept = true")
        page.locator(".filters summary").click()
        page.check('input[name="kind"][value="visit"]')
        wait_for_count(page, "#chosen > .chronology .entry", 1)
        assert page.evaluate("window.kept") is True
        assert window.faults == []


def test_the_search_by_keyboard(chromium: Any, samples_address: str) -> None:
    """A slash, words, Enter; a side among the facets narrows what was found."""
    with open_window(chromium, samples_address, language="en") as window:
        page = window.page
        window.open("/")
        page.keyboard.press("/")
        page.keyboard.type("ministre")
        page.keyboard.press("Enter")
        page.wait_for_url("**/search?**")
        hits = page.locator(".hits > li").count()
        page.locator(".facets a", has_text="Morocco").click()
        page.wait_for_url("**side=MA**")
        assert 0 < page.locator(".hits > li").count() < hits


def test_the_language_is_kept(chromium: Any, samples_address: str) -> None:
    """Switched on one page, with its question; the next page keeps it; quotations stay in theirs."""
    with open_window(chromium, samples_address, language="fr") as window:
        page = window.page
        window.open("/relations/JP,VN?from=2025")
        assert page.locator("#h-ladder").inner_text() == "Cadres"
        page.locator(".tongues a").click()
        assert "from=2025" in window.path and page.locator("#h-ladder").inner_text() == "Frameworks"
        page.locator(".brand").click()
        assert page.locator("html").get_attribute("lang") == "en"
        page.goto(f"{samples_address}/relations/JP,VN")
        assert page.locator(".words q").first.get_attribute("lang") == "fr"


def test_the_keyboard_goes_first_to_the_content(chromium: Any, samples_address: str) -> None:
    """The first stop of the Tab key leads past the head; where one is can be seen."""
    with open_window(chromium, samples_address) as window:
        page = window.page
        window.open("/relations/JP,VN")
        page.keyboard.press("Tab")
        skip = page.locator(".skip")
        assert skip.evaluate("e => e === document.activeElement") and skip.bounding_box()["x"] >= 0
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        at = page.evaluate("document.activeElement.closest('main') !== null")
        assert at and page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_a_text_pasted_is_read_and_shown(chromium: Any, changing_address: str) -> None:
    """Pasted, read, listed with its contacts; then its relationship stands on the first page."""
    with open_window(chromium, changing_address) as window:
        page = window.page
        window.open("/inbox")
        page.fill("#text", REPORT)
        page.locator("button.main").click()
        page.wait_for_selector(".outcomes a", timeout=30_000)
        page.locator("#job p.done:not(.bad)").wait_for()
        page.locator(".outcomes a").first.click()
        assert page.locator(".m-event").count() > 0
        window.open("/")
        page.locator(".pairs a", has_text="Norvège").click()
        assert "2026" in page.locator(".entry .date").first.inner_text()
        window.open("/inbox")
        assert page.locator(".outcomes a").count() > 0


def test_files_dropped_are_read(chromium: Any, changing_address: str) -> None:
    """Several files; what is no report is refused by name, the others are read."""
    with open_window(chromium, changing_address, language="en") as window:
        page = window.page
        window.open("/inbox")
        files = [
            {"name": "lisbonne.txt", "mimeType": "text/plain", "buffer": REPORT.encode()},
            {"name": "empty.txt", "mimeType": "text/plain", "buffer": b""},
        ]
        page.set_input_files("#files", files)
        page.locator("button.main").click()
        wait_for_count(page, ".outcomes li", 2)
        assert page.locator(".outcomes .flag").count() == 1


def test_a_key_decides(chromium: Any, changing_address: str) -> None:
    """Accept by a key, go on by a key to what lacks a date alone, correct it: each leaves the queue shorter."""
    with open_window(chromium, changing_address, language="en") as window:
        page = window.page
        window.open("/review")

        def count() -> int:
            return int(re.findall(r"\d+", page.locator(".lead").inner_text())[0])

        before = count()
        page.keyboard.press("a")
        page.wait_for_selector(".done")
        page.wait_for_load_state("load")
        assert count() == before - 1
        for at in range(2, before + 1):
            page.keyboard.press("s")
            page.wait_for_url(f"**page={at}**", wait_until="load")
            if page.locator(".now .why li").all_inner_texts() == ["no date"]:
                break
        page.keyboard.press("c")
        page.locator("#c-field").select_option("date")
        page.fill("#c-value", "2025-03-11")
        page.fill("#c-reason", "the diary says so")
        page.locator(".now details[open] button").click()
        page.wait_for_selector(".done")
        assert count() == before - 2
        assert window.faults == []


def test_a_decision_on_the_page_of_an_event(chromium: Any, changing_address: str) -> None:
    """Corrected, shown beside the reports' words, taken back."""
    with open_window(chromium, changing_address) as window:
        page = window.page
        window.open("/relations/JP,VN")
        page.locator(".chronology .what a").first.click()
        page.locator(".decide summary", has_text="Corriger").click()
        page.locator("#c-field").select_option("place")
        page.fill("#c-value", "Huê (VN)")
        page.fill("#c-reason", "le programme imprimé")
        page.locator(".decide details[open] button").click()
        page.wait_for_selector(".done")
        assert "Huê" in page.locator("header.head .lead").inner_text()
        assert "le programme imprimé" in page.locator("#h-decided + dl").inner_text()
        page.locator(".decide button", has_text="Reprendre").click()
        page.wait_for_selector(".done")
        assert "Huê" not in page.locator("header.head .lead").inner_text()
