"""What people decided, as rows and back: appended, never changed; a decision taken back is one more row."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, select

from aidememoire.model.decisions import Decision
from aidememoire.store.engine import insert_new
from aidememoire.store.ready import IDS, among
from aidememoire.store.schema import DECISIONS

_OF_KIND = select(DECISIONS).where(among(DECISIONS.c.kind)).order_by(DECISIONS.c.at, DECISIONS.c.id)


def build_decision(kind: str, left: str, right: str, verdict: str, *, reason: str, author: str, at: str) -> Decision:
    """A decision with its id, the smaller reference first. Raises ValueError on an unknown verdict, one thing twice."""
    one, other = sorted((left, right))
    return _seal(
        Decision(id="", kind=kind, left=one, right=other, verdict=verdict, reason=reason, author=author, at=at)
    )


def build_action(
    kind: str, subject: str, slot: str, action: str, content: Mapping[str, Any], *, reason: str, author: str, at: str
) -> Decision:
    """A decision on one thing with its id. Raises ValueError on an unknown action."""
    said = json.dumps(content, ensure_ascii=False, sort_keys=True) if content else None
    return _seal(
        Decision(
            id="",
            kind=kind,
            left=subject,
            right=slot,
            verdict=action,
            reason=reason,
            author=author,
            at=at,
            content=said,
        )
    )


def _seal(decision: Decision) -> Decision:
    """The decision under the id of its content."""
    d = decision
    content = [d.kind, d.left, d.right, d.verdict, d.reason, d.author, d.at, d.withdraws]
    content += [d.content] if d.content is not None else []
    return replace(d, id=sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()[:32])


def withdraw(decision: Decision, *, reason: str, author: str, at: str) -> Decision:
    """The row that takes a decision back."""
    return _seal(replace(decision, reason=reason, author=author, at=at, withdraws=decision.id))


def insert_decision(connection: Connection, decision: Decision) -> bool:
    """Keep a decision; False when the very same is there."""
    return insert_new(connection, DECISIONS, [asdict(decision)]) > 0


def load_decisions(connection: Connection, kind: str) -> tuple[Decision, ...]:
    """Every decision on things of a kind, those taken back too, in order of time."""
    return tuple(Decision(**row) for row in connection.execute(_OF_KIND, {IDS: [kind]}).mappings())


def find_standing_decisions(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """The decisions that stand: not taken back, and of several on one pair, or in one slot, the latest."""
    known = list(decisions)
    gone = {d.withdraws for d in known if d.withdraws}
    latest: dict[tuple[str, str, str], Decision] = {}
    for decision in sorted(known, key=lambda d: (d.at, d.id)):
        if decision.withdraws is None and decision.id not in gone:
            latest[decision.kind, decision.left, decision.right] = decision
    return tuple(latest[key] for key in sorted(latest))
