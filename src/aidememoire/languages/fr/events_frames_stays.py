"""What French triggers of a stay in a country evoke whose object is the country: « visiter le Pérou »."""

from __future__ import annotations

from aidememoire.languages.fr.events_links import WHEN, look
from aidememoire.pack.events import Frame

STAYS = (
    Frame(
        code="visit_land",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=("sur invitation de",),
        alone=True,
        needs=look(rf"{WHEN} ?(?:officiellement )?(?:la |le |les |l')?⟨S"),
        after=look(r"(?:⟩,? |\bil |\belle |\b(?:a|ont|avait|avaient|doit|devait|va|pour|de) |\by )(?:\w+ ){0,2}$"),
    ),
)
