"""Days of the month of writing, and stays that began the day before."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

WHO = "La ministre béninoise de la Santé, Ruth Adeyo,"


@pytest.mark.parametrize(
    ("told", "edtf", "status"),
    [
        (f"{WHO} a reçu le 5 de ce mois l'ambassadeur du Ghana, Kofi Boateng.", "2025-11-05", "held"),
        (f"{WHO} a reçu le 5 du mois en cours l'ambassadeur du Ghana, Kofi Boateng.", "2025-11-05", "held"),
        (f"{WHO} a séjourné à Accra du 3 au 5 courant.", "2025-11-03/2025-11-05", "held"),
        (f"La visite que doit effectuer {WHO[0].lower()}{WHO[1:]} à Accra, du 19 au 22 courant, sera brève.",
         "2025-11-19/2025-11-22", "planned"),
        (f"{WHO} est en visite de travail à Accra depuis hier.", "2025-11-06", "held"),
    ],
)  # fmt: skip
def test_the_month_is_that_of_the_page(told: str, edtf: str, status: str) -> None:
    (event,) = read(Page(source="r", text=f"Publié le 07/11/2025\n\n{told}\n"), load_packs(), load_knowledge()).events
    assert (event.when.edtf if event.when else None, event.status) == (edtf, status)
