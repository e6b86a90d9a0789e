"""Who is received, not at home: « le président X a été reçu à Montevideo par le président Y »."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence, Standing
from aidememoire.actors.office_codes import UNIQUE
from aidememoire.actors.venues import find_places, is_agent


def is_received(standing: Standing, home: str, own: Sequence[Draft], evidence: Evidence) -> bool:
    """Whether a later official does what is told of this person: one of the same office, or anyone in a town of `home`.

    The one who receives is at home; the other is not, though he stands first. Each state has one of such an office.
    """
    code = standing.reading.code if standing.reading is not None else ""
    return any(
        is_agent(host)
        and any(d.scene is host.scene and d.start < host.start for d in own)
        and ((code in UNIQUE and _get_code(host) == code) or find_places(host.scene) == {home})
        for host in evidence.drafts
        if host.name is not None and (_get_code(host) or host.what == "counterpart")
    )


def _get_code(host: Draft) -> str:
    return "" if host.office is None or host.office.former else host.office.code
