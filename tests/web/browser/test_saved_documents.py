"""A note saved as HTML, opened in a real browser from a folder: it asks for nothing, runs nothing, and can be read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from export.hostile import NAME, write_hostile_record

from aidememoire.export.document_html import write_html
from aidememoire.workflow.documents import build_fiche

LOOK = """async () => (await axe.run(document, {resultTypes: ["violations"]})).violations
    .filter(v => ["serious", "critical"].includes(v.impact)).map(v => v.id + ": " + v.nodes[0].html)"""


@pytest.mark.parametrize(("language", "scheme"), [("fr", "light"), ("en", "dark")])
def test_a_saved_note_is_quiet_and_readable(
    chromium: Any, axe: str, tmp_path: Path, language: str, scheme: str
) -> None:
    """Hostile words make no request, no dialog, no error; axe-core finds nothing serious, in light and in dark."""
    with write_hostile_record(tmp_path / "r.db") as record:
        page_file = tmp_path / "note.html"
        page_file.write_text(write_html(build_fiche(record, ("DZ", "IT"), language)), encoding="utf-8")
    page = chromium.new_page(color_scheme=scheme, viewport={"width": 390, "height": 844})
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: (said.append(dialog.message), dialog.dismiss()))
    page.goto(page_file.as_uri())
    assert NAME in page.inner_text("body")
    assert page.locator("figure svg").count() >= 2
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1")
    page.evaluate(axe)
    assert page.evaluate(LOOK) == []
    page.click("sup a >> nth=0")
    assert asked == [page_file.as_uri()] and said == []
    page.close()
