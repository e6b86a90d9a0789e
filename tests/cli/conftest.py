"""A terminal in the tests' own process, a record made by hand, and a reader that needs no rules.

Commands run through `main` in process, which is fast; a few run as a process of their own where only that shows the
fact (a broken pipe, the time of a whole answer, an interruption). Nothing here depends on how well reports are read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from store.build_readings import Said, What, Who, build_reading

from aidememoire.cli import reader
from aidememoire.cli.main import main
from aidememoire.model.reading import Reading
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.store.record import open_record
from aidememoire.workflow.consolidate import draw_pending

HOST = Who(words="La ministre Amel Ziani", name="Amel Ziani", side="DZ", office="ministre", role="host")
GUEST = Who(words="Bruno Caldera", name="Bruno Caldera", side="IT", role="guest")
TEXT = "La ministre Amel Ziani a reçu Bruno Caldera le 14 mai à Alger. Ils sont convenus de rouvrir la ligne."


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a command said."""

    code: int
    out: str
    err: str


Run = Callable[..., Answer]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run one command in an empty folder, in French unless told otherwise."""
    monkeypatch.chdir(tmp_path)
    for name in ("AIDEMEMOIRE_RECORD", "AIDEMEMOIRE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AIDEMEMOIRE_LANG", "fr")

    def run_command(*arguments: str) -> Answer:
        code = main(arguments)
        said = capsys.readouterr()
        return Answer(code=code, out=said.out, err=said.err)

    return run_command


def read_by_hand(page: Page) -> Reading:
    """One reception of the day whose words stand in TEXT."""
    words = page.text[: page.text.index(".") + 1]
    event = What(
        words=words,
        kind="reception",
        date="2024-05-14",
        date_words="14 mai",
        people=(HOST, GUEST),
        place=("Alger", "DZ"),
    )
    said = (Said(act="agree", words="rouvrir la ligne", speaker=0, states=("DZ", "IT")),)
    return build_reading(page.text, [event], source=page.source, said=said)


@pytest.fixture
def by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands read with `read_by_hand` instead of the rules, and look at nothing first."""
    monkeypatch.setattr(reader, "build_reader", lambda language, say: read_by_hand)
    monkeypatch.setattr(reader, "build_gate", lambda language: lambda page: None)


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """A record of one reception told twice, and of one page refused."""
    path = tmp_path / "record.db"
    with open_record(path) as opened:
        for source, tail in (("a.txt", ""), ("b.txt", " L'entretien a duré une heure.")):
            opened.write_reading(read_by_hand(Page(source=source, text=TEXT + tail)), "2025-01-02T03:04:05+00:00")
        opened.write_refusal(Refusal(source="c.bin", reason="it is not text"))
        draw_pending(opened)
    return path
