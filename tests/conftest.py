"""Fixtures: few, and only for what is dear to build.

Values are built in the tests themselves (or by builders beside them). The French pack and the reference data take a
moment to load, so they are loaded once a run. Reports from outside the project live in `../shared`; tests that need
them skip with the reason where they are absent, and run in continuous integration.
"""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The folder of seed reports, which are read and never copied."""
    folder = SHARED / "seeds"
    if not folder.is_dir():
        pytest.skip("the seed reports are not beside this checkout (../shared/seeds)")
    return folder


@pytest.fixture(scope="session")
def samples() -> Path:
    """The sample reports shipped with the project."""
    return ROOT / "samples"
