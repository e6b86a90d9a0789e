"""Whose message somebody carries: « X, porteur d'un message du président chilien », « Porteur du message de Y, X »."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence, Standing
from aidememoire.actors.sides import settle_codes
from aidememoire.pack.actors import ActorGrammar


def find_senders(drafts: Sequence[Draft], grammar: ActorGrammar) -> Mapping[int, int]:
    """The draft of who sends, by the draft of the one named beside who bears the message."""
    found: dict[int, int] = {}
    for index, draft in enumerate(drafts[:-1]):
        after = drafts[index + 1]
        if after.scene is not draft.scene:
            continue
        between = draft.scene.text[draft.end : after.start]
        if draft.name is not None and grammar.naming.bearing.fullmatch(between):
            found[index] = index + 1
        opening = draft.scene.text[draft.scene.tokens[0].start : draft.start]
        if after.name is not None and between.strip() == "," and grammar.naming.bearing.fullmatch(", " + opening):
            found[index + 1] = index
    return found


def find_sender_state(indexes: Sequence[int], others: Sequence[Standing], evidence: Evidence) -> str | None:
    """The state of the one whose message the person carries; `others` are all standings but the person's own."""
    for index in indexes:
        sender = evidence.senders.get(index)
        if sender is None:
            continue
        if evidence.drafts[sender].states:
            return settle_codes(evidence.drafts[sender].states, evidence.counts)
        number, own = evidence.owner.get(sender), evidence.owner.get(index)
        if number is None or own is None:
            continue
        place = number - (number > own)
        return others[place].state if place < len(others) else None
    return None
