"""The language of a page is told from its whole text, with or without marks."""

from __future__ import annotations

import pytest

from aidememoire.page.language import detect_language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Le ministre a reçu l'ambassadeur de Suède, venu lui faire ses adieux.", "fr"),
        ("Le president a recu l'ambassadeur de la Republique voisine a Dakar", "fr"),
        ("The minister received the ambassador of Sweden on Thursday.", "en"),
        ("Bộ trưởng đã tiếp Đại sứ Thụy Điển tại Hà Nội", "vi"),
        ("外交部长会见了瑞典大使", "zh"),
        ("El ministro recibió al embajador de Suecia", "es"),
        (" \n 12 34 ", "und"),
    ],
)
def test_language(text: str, code: str) -> None:
    """Short texts are told too; a text without letters has no language."""
    assert code == detect_language(text)
