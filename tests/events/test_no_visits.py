"""What is no visit to a state, though its words are those of one; and visits that are only recalled."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page
from aidememoire.reading.read import read


def read_text(language: str, text: str) -> Reading:
    return read(Page(source="r.txt", text=text), load_packs(), load_knowledge(), language=language)


@pytest.mark.parametrize(
    ("language", "text"),
    (
        (
            "fr",
            "La ministre togolaise du Commerce, Afi Lawson, a rendu visite lundi à la communauté togolaise de Quito.",
        ),
        ("fr", "L'ambassadeur du Togo en Équateur, Koffi Mensah, a effectué une visite à l'hôpital de Guayaquil."),
        ("en", "The Ambassador of Togo to Ecuador, Koffi Mensah, paid a working visit to Guayaquil on Monday."),
        ("en", "Togolese Health Minister Afi Lawson visited a hospital in Sokode on Monday."),
    ),
)
def test_no_visit_to_a_state(language: str, text: str) -> None:
    """One's own people abroad, an envoy in the country he is sent to, a house somebody looks at."""
    assert [e.kind for e in read_text(language, text).events if e.kind == "visit"] == []


def test_a_visit_somebody_had_made_is_recalled() -> None:
    """Whatever else of the sentence is still to come."""
    text = (
        "Le ministre togolais Koffi Mensah a reçu lundi l'ambassadeur du Pérou, Hugo Tineo. Ils ont évoqué la visite "
        "que le Premier ministre péruvien avait effectuée à Lomé en 2022 et celle que M. Mensah doit effectuer à Lima."
    )
    visits = [
        (e.background, e.when.edtf if e.when else None) for e in read_text("fr", text).events if e.kind == "visit"
    ]
    assert visits == [(True, "2022")]


def test_somebody_left_at_the_end_of_a_visit() -> None:
    """« left Quito at the end of a visit »: Quito was visited; « left Lomé for Quito »: Lomé was not."""
    texts = (
        "Togolese Trade Minister Afi Lawson left Quito on 11 March 2025 at the end of an official visit.",
        "Togolese Trade Minister Afi Lawson left Lome for Quito on 11 March 2025 on an official visit.",
    )
    for text in texts:
        visits = [e.place.name if e.place else None for e in read_text("en", text).events if e.kind == "visit"]
        assert visits == ["Quito"]
