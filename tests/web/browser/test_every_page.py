"""Every kind of page in Chromium: both languages, a telephone and a desk, light and dark; axe finds nothing serious."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from web.browser.conftest import DESK, PHONE, open_window

SIGHTS = (("fr", PHONE, "dark"), ("en", DESK, "light"), ("en", PHONE, "light"), ("fr", DESK, "dark"))
"""Language, size and scheme; axe looks at the first two, which between them have every language, size and scheme."""

KIND = re.compile(r"/[0-9a-f]{16,}|(?<=/relations)/[^/]+")
PASSED_OVER = re.compile(r"/static|/api|/sign-in|.*/(?:documents|pictures)/")

LOOK = """async () => {
  const found = await axe.run(document, {resultTypes: ["violations"]});
  return found.violations.filter(v => ["serious", "critical"].includes(v.impact))
    .map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(" | ")}`);
}"""


def find_pages(page: Any, address: str) -> list[str]:
    """One address of each kind of page, by the links of those before it."""
    kinds: dict[str, str] = {}
    waiting = ["/", "/relations/JP,VN?from=2023&kind=visit", "/positions?side=VN&on=riz", "/search?q=ministre"]
    while waiting:
        path = waiting.pop(0)
        kind = KIND.sub("/*", path.partition("#")[0].partition("?")[0])
        shown = f"{kind}?" if "?" in path and kind in ("/search", "/positions", "/people") else kind
        if shown in kinds or PASSED_OVER.match(kind):
            continue
        kinds[shown] = path
        answer = page.request.get(address + path)
        if "html" in answer.headers["content-type"]:
            waiting += re.findall(r'href="(/[^"]*)"', answer.text().replace("&amp;", "&"))
    return sorted(kinds.values())


@pytest.fixture(scope="module")
def paths(chromium: Any, samples_address: str) -> list[str]:
    """The pages there are."""
    with open_window(chromium, samples_address) as window:
        found = find_pages(window.page, samples_address)
    assert len(found) >= 20
    return found


@pytest.mark.parametrize(("language", "size", "scheme"), SIGHTS, ids=lambda v: v if isinstance(v, str) else str(v[0]))
def test_pages_fit_and_are_accessible(
    chromium: Any,
    axe: str,
    samples_address: str,
    paths: list[str],
    language: str,
    size: tuple[int, int],
    scheme: str,
    tmp_path: Path,
) -> None:
    """Nothing runs out of the window, nothing complains, no request leaves, no serious or critical finding."""
    wrong = []
    looked = (language, size, scheme) in SIGHTS[:2]
    with open_window(chromium, samples_address, language=language, size=size, scheme=scheme) as window:
        for path in [*paths, "/nowhere", "/relations/XX,YY"]:
            window.faults.clear()
            window.open(path)
            assert window.page.locator("html").get_attribute("lang") == language, path
            wide = window.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
            if wide > 0:
                wrong.append(f"{path}: {wide} pixels too wide")
            wrong += [f"{path}: {f}" for f in window.faults if "status of 4" not in f]
            if looked:
                window.page.evaluate(axe)
                wrong += [f"{path}: {found}" for found in window.page.evaluate(LOOK)]
    assert wrong == []


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_pages_can_be_printed(chromium: Any, samples_address: str, size: tuple[int, int]) -> None:
    """On paper the sections and forms are gone, the record stays."""
    with open_window(chromium, samples_address, size=size) as window:
        window.open("/relations/JP,VN")
        window.page.emulate_media(media="print")
        assert not window.page.locator(".top nav").is_visible() and not window.page.locator(".filters").is_visible()
        assert window.page.locator(".entry").first.is_visible()
