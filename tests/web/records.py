"""Records that pages are asked about: the samples, and one where every text is hostile; each made once a run."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.reading import Reading
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from aidememoire.store.record import open_record
from aidememoire.workflow.read import read_into

NOW = "2026-03-02T09:00:00.000000+00:00"
EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&{{7*7}}"

HOSTILE = f"""{EVIL} Visite officielle

date 2024-03

Tokyo, 12 mars – Le ministre japonais des Affaires étrangères, Kenji {EVIL} Tanabe, a reçu mardi 12 mars à Tokyo
son homologue vietnamien, Lê Van Duc.

Le ministre Lê Van Duc a proposé de « créer {EVIL} un groupe de travail » sur l'énergie. Les deux parties sont
convenues de rouvrir la ligne {EVIL} avant la fin de l'année.
"""


def build_reader() -> Callable[[Page], Reading]:
    packs, knowledge = load_packs(), load_knowledge()
    return lambda page: read(page, packs, knowledge)


def make_record(path: Path, pages: Iterable[Page | Refusal]) -> Path:
    with open_record(path) as record:
        read_into(pages, record, build_reader(), at=NOW)
    return path
