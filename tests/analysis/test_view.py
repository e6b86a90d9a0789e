"""A view says what the report says in one spelling, and always knows where each character came from."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidememoire.analysis.view import build_view
from aidememoire.languages.fr.sentences import SENTENCES
from aidememoire.lexicon.fold import fold
from aidememoire.model.span import Span

_GLUE = SENTENCES.glue


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("le 16octobre 2024", "le 16 octobre 2024"),
        ("leministre chinois", "le ministre chinois"),
        ("il a affirmé quele Vietnam", "il a affirme que le Vietnam"),
        ("Luc, arencontré mercredi", "Luc, a rencontre mercredi"),
        ("à La Havaneune délégation", "a La Havane une delegation"),
        ("Le premiersecrétaire", "Le premier secretaire"),
        ("concrétiserle partenariat", "concretiser le partenariat"),
        ("avec leMaroc", "avec le Maroc"),
        ("un accord.Le ministre", "un accord. Le ministre"),
        ("selon M.Tall", "selon M. Tall"),
    ],
)
def test_glued_words_are_parted(printed: str, read: str) -> None:
    """A blank is read where two known words are printed as one."""
    assert read == build_view(printed, _GLUE).folded


@pytest.mark.parametrize(
    "text",
    ["une commune, une tribune et la fortune", "déferle le merle", "LeBron et DeSantis", "le couperet", "3.500 euros",
     "www.exemple.org", "arrive alarme atout", "Mandela et Manila", "J.-C. Dupont", "12,5 pour cent"],
)  # fmt: skip
def test_whole_words_stay_whole(text: str) -> None:
    """A word of the language, a name, a figure or an address is never parted."""
    assert build_view(text).folded == build_view(text, _GLUE).folded


def test_spans_around_an_added_blank() -> None:
    """Ranges that begin or end at the blank cite the words on its side, and come back without it."""
    view = build_view("reçu leministre", _GLUE)
    assert view.folded == "recu le ministre"
    assert Span(start=5, end=7) == view.get_span(5, 7) == view.get_span(5, 8)
    assert Span(start=7, end=15) == view.get_span(8, 16) == view.get_span(7, 16)
    assert view.get_range(Span(start=5, end=7)) == (5, 7)
    assert view.get_range(Span(start=7, end=15)) == (8, 16)
    assert view.get_range(Span(start=5, end=15)) == (5, 16)


@given(st.text(alphabet="aeéœ ’'.,\n\u0301\u200b-leministre16octobreÀß", max_size=60), st.data())
def test_every_range_is_a_span_of_the_text(text: str, data: st.DataObject) -> None:
    """Any range of a view stands on words of the report, and a span comes back as the range over it."""
    view = build_view(text, _GLUE)
    assert len(view.folded) == len(view.marked) == len(view.starts) == len(view.ends)
    assert list(view.starts) == sorted(view.starts)
    if view.folded:
        start = data.draw(st.integers(0, len(view.folded) - 1))
        end = data.draw(st.integers(start + 1, len(view.folded)))
        span = view.get_span(start, end)
        assert 0 <= span.start < span.end <= len(text)
        a, b = view.get_range(span)
        assert a <= max(start, a) < b or not view.folded[start:end].strip()


@given(st.text(alphabet="ab zÉé  \n\t`'’œ\u0301\u200bđ…_-~1\u00a0ß", max_size=20))
def test_a_view_is_the_text_folded_with_single_blanks(text: str) -> None:
    """Runs of plain characters are taken whole, and nothing else comes of it than of each character by itself."""
    view = build_view(text)
    assert view.folded == re.sub(" +", " ", fold(text))
    assert len(view.folded) == len(view.marked) == len(view.starts) == len(view.ends)
    for position, character in enumerate(view.folded):
        printed = text[view.starts[position] : view.ends[position]]
        assert character in (" " if character == " " else fold(printed)), (position, printed)
