"""Links as rows and back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, or_, select, update

from aidememoire.model.links import RULES, Link
from aidememoire.store.ready import among, fetch, run
from aidememoire.store.schema import LINKS, TELLINGS


def build_link_row(link: Link) -> dict[str, Any]:
    """The row of a link; its id is that of its content, so the same judgement is kept once."""
    row: dict[str, Any] = {
        "left": link.left,
        "right": link.right,
        "judgement": link.judgement,
        "score": link.score,
        "reasons": json.dumps(link.reasons, ensure_ascii=False),
        "decided_by": link.decided_by,
        "at": link.at,
        "withdrawn": link.withdrawn,
    }
    row["id"] = sha256(json.dumps(row, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:32]
    return row


def build_link(row: Row[Any]) -> Link:
    """The link of a row."""
    return Link(
        left=row.left,
        right=row.right,
        judgement=row.judgement,
        score=row.score,
        reasons=tuple(json.loads(row.reasons)),
        decided_by=row.decided_by,
        at=row.at,
        withdrawn=row.withdrawn,
    )


_TOUCHING = select(LINKS).where(or_(among(LINKS.c.left), among(LINKS.c.right)))

_LEFT, _RIGHT = TELLINGS.alias(), TELLINGS.alias()
_IS_APART = (
    select(_LEFT.c.id)
    .where(_LEFT.c.id == LINKS.c.left, _RIGHT.c.id == LINKS.c.right, _LEFT.c.event != _RIGHT.c.event)
    .correlate(LINKS)
    .exists()
)
_MARK = tuple(
    update(LINKS).where(among(end), LINKS.c.apart != _IS_APART).values(apart=_IS_APART)
    for end in (LINKS.c.left, LINKS.c.right)
)


def mark_apart(connection: Connection, tellings: Iterable[str]) -> None:
    """Keep of every link on any of the tellings whether it leads to another event."""
    wanted = frozenset(tellings)
    for statement in _MARK:
        run(connection, statement, wanted)


def load_links(connection: Connection, tellings: Iterable[str]) -> tuple[Link, ...]:
    """Every judgement on any of the tellings, withdrawn ones too, in a fixed order."""
    found = {row.id: build_link(row) for row in fetch(connection, _TOUCHING, tellings)}
    return tuple(found[i] for i in sorted(found, key=lambda i: (found[i].left, found[i].right, found[i].at or "", i)))


def find_standing(links: Iterable[Link]) -> tuple[Link, ...]:
    """People's judgements that stand: of several on one pair, the latest; none if that one was withdrawn."""
    latest: dict[tuple[str, str], Link] = {}
    for link in sorted(
        (k for k in links if k.decided_by != RULES), key=lambda k: (k.at or "", k.withdrawn, k.judgement)
    ):
        latest[(link.left, link.right)] = link
    return tuple(k for k in latest.values() if not k.withdrawn)
