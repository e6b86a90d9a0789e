"""A real server on this machine, a real Chromium that may reach nothing else, and axe-core to look at pages with."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

ROOT = Path(__file__).parents[3]
AXE = ROOT / "build" / "node_modules" / "axe-core" / "axe.min.js"
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
PHONE, DESK = (390, 844), (1280, 900)


@contextmanager
def run_server(record: Path) -> Iterator[str]:
    """The address of `aidememoire serve` on a record, at a port that was free."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "aidememoire", "serve", "--record", str(record), "--port", str(port)]
    with subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "LC_ALL": "C.UTF-8"},
    ) as process:
        try:
            address = f"http://127.0.0.1:{port}"
            wait_for(address, process)
            yield address
        finally:
            process.terminate()
            process.communicate(timeout=20)


def wait_for(address: str, process: subprocess.Popen[bytes], seconds: float = 40) -> None:
    """Wait until the server answers."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended: {process.communicate()[1].decode()[-2000:]}")
        try:
            httpx.get(f"{address}/status", timeout=5)
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("the server did not answer")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """A browser, or a skip that says what to install."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        pytest.skip("Chromium is not installed (apt-get install chromium)")
    sync = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed (pip install playwright)")
    with sync.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core, or a skip that says how to get it."""
    if not AXE.is_file():
        pytest.skip("axe-core is not installed (npm install --prefix build axe-core)")
    return AXE.read_text(encoding="utf-8")


@dataclass(slots=True, kw_only=True)
class Window:
    """One browser window. `outside` are requests that were refused for leaving this machine, `faults` what it said."""

    page: Any
    address: str
    outside: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def open(self, path: str) -> None:
        """Go to a page."""
        self.page.goto(self.address + path)

    @property
    def path(self) -> str:
        """Where it is."""
        found = urlsplit(self.page.url)
        return found.path + (f"?{found.query}" if found.query else "")


@contextmanager
def open_window(
    chromium: Any,
    address: str,
    *,
    language: str = "fr",
    size: tuple[int, int] = DESK,
    scheme: str = "light",
    scripts: bool = True,
) -> Iterator[Window]:
    """A window on the server, in which nothing that leaves this machine is let through."""
    context = chromium.new_context(
        viewport={"width": size[0], "height": size[1]},
        locale=language,
        color_scheme=scheme,
        java_script_enabled=scripts,
        reduced_motion="reduce",
    )
    page = context.new_page()
    window = Window(page=page, address=address)

    def watch(route: Any) -> None:
        if route.request.url.startswith((f"{address}/", "data:", "blob:")):
            route.continue_()
        else:
            window.outside.append(route.request.url)
            route.abort()

    context.route("**/*", watch)
    page.on("console", lambda m: window.faults.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda e: window.faults.append(str(e)))
    yield window
    context.close()
    assert window.outside == []


@pytest.fixture(scope="session")
def samples_address(sample_record: Path) -> Iterator[str]:
    """A server on the record of the samples, which nobody changes."""
    with run_server(sample_record) as address:
        yield address


@pytest.fixture(scope="module")
def changing_address(sample_record: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server on a copy of that record, which the tests of one file change."""
    copy = tmp_path_factory.mktemp("changing") / "record.db"
    shutil.copy(sample_record, copy)
    with run_server(copy) as address:
        yield address
