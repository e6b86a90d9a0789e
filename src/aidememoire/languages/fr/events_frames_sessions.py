"""What French triggers that also lead other things evoke of a session: « a dirigé, avec B, la 5e session de »."""

from __future__ import annotations

from aidememoire.languages.fr.events_links import AT, SESSION, WHEN, WITH, look
from aidememoire.pack.events import Frame

SITTINGS_LED = (
    Frame(
        code="lead_session",
        kind="dialogue",
        group="dialogue",
        lone=True,
        links=WITH,
        needs=look(
            rf"(?:{WHEN}|,? {AT},?|,? (?:conjointement |ensemble )?avec (?:\w+ )?⟨P\d+⟩,?)* "
            rf"(?:la|le|les travaux (?:de la|du)) (?:[\w-]+ ){{1,2}}?{SESSION}"
        ),
    ),
)
