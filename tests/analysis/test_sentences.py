"""French sentences end where they end: not after an initial, an abbreviation or a number's point."""

from __future__ import annotations

import pytest

from aidememoire.analysis.parse import parse
from aidememoire.languages.fr.page import GRAMMAR
from aidememoire.languages.fr.sentences import SENTENCES
from aidememoire.model.report import Page
from aidememoire.page.clean import clean


@pytest.mark.parametrize(
    "sentence",
    [
        "Le ministre a reçu M. Tall et Mme. Diop.",
        "Il a vu David F. Helvey à Washington D.C., aux États-Unis.",
        "S.E.M. Ahmed Tall a signé l'art. 5 du traité n° 12.",
        "Le 1er mai, J.-C. Dupont est parti.",
        "Les hydrocarbures, le café… tout y passe.",
        "« Vraiment ? » a-t-il demandé.",
        "Il a signé ; elle a parlé.",
    ],
)
def test_one_sentence(sentence: str) -> None:
    """These are one sentence each."""
    assert [(0, len(sentence))] == list(SENTENCES.find_sentences(sentence, 0, len(sentence)))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Il part. Elle reste.", 2),
        ("Il est à Washington D.C. Le lendemain, il rentre.", 2),
        ("« Oui. » Il part.", 2),
        ("Le climat, la faune… Photo prise à Dakar.", 2),
        ("Il a dit oui ! Vraiment ? Oui.", 3),
        ("Les échanges, etc. Le ministre a conclu.", 2),
    ],
)
def test_several_sentences(text: str, count: int) -> None:
    """These are several."""
    assert count == len(list(SENTENCES.find_sentences(text, 0, len(text))))


def test_sentences_stay_inside_their_segment() -> None:
    """A headline without a stop does not run into the lead."""
    lead = "Le ministre a reçu jeudi l'ambassadeur de Suède, venu lui présenter un projet de mine."
    report = clean(Page(source="essai", text=f"Accord minier\n\n{lead}"), GRAMMAR, "fr")
    found = parse(report, SENTENCES)
    assert [sentence.segment for sentence in found.sentences] == ["headline", "body"]
    assert lead == found.get_text(found.sentences[1].start, found.sentences[1].end)
