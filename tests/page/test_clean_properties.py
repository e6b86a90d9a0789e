"""Whatever the page, its segments are in order, do not overlap, and cover every character that is not blank."""

from __future__ import annotations

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from aidememoire.languages.fr.page import GRAMMAR
from aidememoire.model.report import SEGMENT_KINDS, Page
from aidememoire.page.clean import clean

_PARTS = (
    " date 2021-03 ",
    "Accord minier",
    "Dakar (APS) – ",
    "Le ministre sénégalais des Mines a reçu jeudi à Dakar l'ambassadeur de Suède, venu lui présenter un projet.",
    "MM. Tall et Berg (gauche). Photo : VNA/CVN",
    "Accord minier ảnh 1Le ministre. Photo : VNA",
    ">> Le roi de Jordanie à Oslo",
    "Voir plus",
    "– VNA",
    "VNA/CVN",
    "© DR A A A",
    "Rédactrice en chef : Awa Diallo",
    "Réactions : 0 | Sans commentaire",
    "Par Awa Diallo",
    "back to top",
    "\ufeff",
    "\u200b",
    "\u00a0",
    "œuvre",
    "e\u0301",
    "\n",
    "\n\n",
    "\r\n",
    "\u2029",
    " ",
    "📝",
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(_PARTS), st.text(max_size=12)), max_size=25).map("".join))
def test_segments_cover_the_text(text: str) -> None:
    """No text breaks the page stage, and no word of it is lost."""
    report = clean(Page(source="essai", text=text), GRAMMAR, "fr")
    at = 0
    for segment in report.segments:
        assert segment.kind in SEGMENT_KINDS
        assert at <= segment.span.start < segment.span.end <= len(text)
        assert not text[at : segment.span.start].strip()
        at = segment.span.end
    assert not text[at:].strip()
    assert text == report.text


def test_time_grows_with_length_and_not_with_its_square() -> None:
    """Eight times the text takes far less than sixty-four times as long."""
    base = "".join(_PARTS) + "\n"

    def measure(times: int) -> float:
        start = time.perf_counter()
        clean(Page(source="essai", text=base * times), GRAMMAR, "fr")
        return time.perf_counter() - start

    measure(10)
    assert measure(400) < 24 * max(measure(50), 0.02)
