"""By which reference data the people of a record were told apart, side by side, and as whom each guise is known."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, bindparam, func, or_, select, update

from aidememoire.store.engine import replace_row
from aidememoire.store.ready import among, fetch
from aidememoire.store.schema import GUISES, META

KEY = "known"
"""In `meta`: a digest of the tenures of each side, as JSON. A record without it was drawn by an earlier version."""

_DIGESTS = select(META.c.value).where(META.c.key == KEY)
_KNOWN = select(GUISES.c.id, GUISES.c.known).where(among(GUISES.c.id))
_LEARN = update(GUISES).where(GUISES.c.id == bindparam("guise")).values(known=bindparam("as_whom"))


def load_digests(connection: Connection) -> dict[str, str] | None:
    """The digest of each side's tenures; None in a record drawn by an earlier version."""
    found = connection.execute(_DIGESTS).scalar()
    return None if found is None else dict(json.loads(found))


def set_digests(connection: Connection, digests: Mapping[str, str]) -> None:
    """Keep by which reference data the guises of each side were looked at."""
    replace_row(connection, META, {"key": KEY, "value": json.dumps(dict(sorted(digests.items())))})


def find_changed(kept: Mapping[str, str] | None, now: Mapping[str, str]) -> tuple[str, ...] | None:
    """The sides whose tenures are others now, sorted; None for all sides there are."""
    if kept is None:
        return None
    return tuple(sorted(side for side in kept.keys() | now.keys() if kept.get(side) != now.get(side)))


def find_guises(connection: Connection, side: str) -> list[str]:
    """The ids of the guises of a side, sorted."""
    query = select(GUISES.c.id).where(GUISES.c.side == side).order_by(GUISES.c.id)
    return list(connection.execute(query).scalars())


def list_sides(connection: Connection) -> list[str]:
    """Every side that somebody acts for, sorted."""
    return list(connection.execute(select(GUISES.c.side).distinct().order_by(GUISES.c.side)).scalars())


def count_guises(connection: Connection, sides: Iterable[str] | None) -> int:
    """How many guises these sides have; of all sides where None."""
    query = select(func.count()).select_from(GUISES)
    if sides is not None:
        query = query.where(or_(*(GUISES.c.side == side for side in sides)))
    return connection.execute(query).scalar_one()


def load_known(connection: Connection, guises: Iterable[str]) -> dict[str, str | None]:
    """The name under which reference data had somebody when the guise was last looked at, None for nobody."""
    return {row.id: row.known for row in fetch(connection, _KNOWN, guises)}


def set_known(connection: Connection, names: Mapping[str, str | None]) -> None:
    """Keep as whom guises are known."""
    if names:
        connection.execute(_LEARN, [{"guise": guise, "as_whom": name} for guise, name in sorted(names.items())])
