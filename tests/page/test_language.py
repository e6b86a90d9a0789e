"""The language of a page is told from its whole text, with or without marks."""

from __future__ import annotations

import pytest

from aidememoire.languages import load_commons
from aidememoire.page.language import detect_language, guess_language


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


FRENCH = (
    "Le ministre a reçu l'ambassadeur de Suède, venu lui faire ses adieux après quatre années dans le pays, et "
    "ils ont parlé de la pêche et du port. Les deux hommes se sont dits heureux du chemin fait, selon une note."
)
NEIGHBOURS = {
    "es": "El presidente de la República recibió el lunes al embajador de Francia en el país, con quien habló de la "
    "cooperación en educación, de la construcción de la carretera que une la capital con el puerto, y de la "
    "situación de los pescadores de la costa. La ministra se reunirá en París con su homólogo en el mes de mayo.",
    "it": "Il presidente della Repubblica ha ricevuto lunedì l'ambasciatore di Francia, con il quale ha parlato della "
    "cooperazione tra i due paesi e della costruzione della strada che unisce la capitale al porto. Il ministro degli "
    "Esteri si recherà a Parigi nel mese di maggio per un incontro con il suo omologo, secondo una nota.",
    "nl": "De president van de republiek ontving maandag de ambassadeur van Frankrijk in het paleis en sprak over "
    "de samenwerking op het gebied van onderwijs en over de aanleg van de weg die de hoofdstad met de haven verbindt.",
}


def test_a_text_full_of_common_words_needs_no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is loaded for it; without the common words the model is asked."""
    monkeypatch.setattr("aidememoire.page.language._load_identifier", lambda: pytest.fail("the model was asked"))
    assert detect_language(FRENCH, load_commons()) == "fr"
    with pytest.raises(pytest.fail.Exception):
        detect_language(FRENCH)


@pytest.mark.parametrize("code", sorted(NEIGHBOURS))
def test_neighbouring_languages_are_taken_for_no_other(code: str) -> None:
    """They share words and letters with French and English; neither the guess nor the detection is misled."""
    assert guess_language(NEIGHBOURS[code], load_commons()) is None
    assert detect_language(NEIGHBOURS[code], load_commons()) == code
