"""Acts that no speaker's verb brings in, and acts decided by whom they bind: passives, stances, what takes two."""

from __future__ import annotations

from functools import cache

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS = load_packs()
MEET = (
    "NAIROBI, 4 March 2025 - Kenyan President Ruth Wanjiru held talks in Nairobi on Monday with President Julio Quispe "
    "of Peru, who is on a state visit. "
)
VISIT = (
    "Le président kényan Samuel Wanjiru s'est entretenu mardi 4 mars 2025 à Nairobi avec le président péruvien, "
    "Julio Quispe. "
)
ENVOYS = (
    "Le président Samuel Wanjiru a reçu mardi 4 mars 2025 à Nairobi les lettres de créance de l'ambassadeur du Pérou, "
    "Julio Quispe, et de l'ambassadrice de Serbie, Milica Savić. "
)


@cache
def tell(text: str) -> tuple[str, ...]:
    """Each act of a report, as `act STATES`."""
    reading = read(Page(source="essay", text=f"{text}\n"), PACKS, load_knowledge())
    return tuple(f"{a.act} {'+'.join(a.states)}" for a in reading.acts)


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("It was noted that coffee sales had doubled.", ["affirm KE+PE"]),
        ("Concern was expressed over the drought.", ["concern KE+PE"]),
        ("The importance of ports was stressed.", ["affirm KE+PE"]),
        ("Quispe called for closer cooperation in fishing.", ["propose PE"]),
        ("Quispe called on both sides to build a port.", ["propose PE"]),
        ("Quispe called on Kenya to build a port.", ["request PE"]),
        ("Quispe reaffirmed his country's commitment to cooperation with Kenya.", ["affirm PE"]),
        ("Quispe reaffirmed his country's commitment to train rangers.", ["commit PE"]),
        ("Wanjiru said Kenya would continue to support the rangers.", ["commit KE"]),
        ("Wanjiru said Kenya supported the candidacy of Peru.", ["support KE"]),
    ],
)
def test_english(text: str, acts: list[str]) -> None:
    """Who is bound by what is said decides its act."""
    assert list(tell(MEET + text)) == acts


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        (f"{VISIT}L'importance des ports a été soulignée.", ["affirm KE+PE"]),
        (f"{VISIT}Les progrès du chantier ont été salués.", ["welcome KE+PE"]),
        (f"{VISIT}Le Kenya reste attaché au dialogue.", ["affirm KE"]),
        (f"{VISIT}M. Quispe a dit que le Pérou était prêt à travailler avec le Kenya.", ["propose PE"]),
        (f"{VISIT}M. Quispe a dit que le Pérou était prêt à livrer du blé.", ["commit PE"]),
        (f"{VISIT}M. Quispe a appelé les deux pays à bâtir un port.", ["propose PE"]),
        (f"{VISIT}« Le Pérou ne soutient aucun candidat », a dit M. Quispe.", ["affirm PE"]),
        (f"{VISIT}M. Quispe a annoncé que les deux pays avaient décidé de bâtir un port.", ["agree KE+PE"]),
        (f"{VISIT}M. Quispe a souhaité que l'économie rejoigne la politique.", ["propose PE"]),
        (f"{VISIT}La réunion a décidé la création d'un fonds commun.", ["agree KE+PE"]),
        (f"{VISIT}« Le président péruvien a félicité son hôte pour ce pont », a indiqué M. Wanjiru.", ["welcome PE"]),
        (f"{VISIT}« Le président péruvien a félicité son hôte », a rapporté la présidence kényane.", []),
        (f"{VISIT}« Le Kenya a refusé cette offre », a indiqué M. Wanjiru.", ["affirm KE"]),
        (f"{VISIT}« Les deux pays ont rappelé leur amitié », a indiqué M. Wanjiru.", ["affirm KE"]),
        (f"{VISIT}M. Quispe aurait proposé une foire.", []),
        (f"{ENVOYS}Les ambassadeurs ont promis d'œuvrer à l'essor des échanges.", ["commit PE+RS"]),
    ],
)
def test_french(text: str, acts: list[str]) -> None:
    """The same in French; those one host received speak without it."""
    assert list(tell(text)) == acts
