"""The state a line opens with: « Lào: Tổng Bí thư X và Thủ tướng Y đã gửi điện mừng », « Chile : la présidente X »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aidememoire.actors.evidence import Evidence
from aidememoire.actors.sides import settle_codes
from aidememoire.actors.tokens import get_states

_LABEL = re.compile(r"[Dd]?S:")


def find_label(own: Sequence[int], evidence: Evidence) -> str | None:
    """The state before the colon at the head of the sentence, for whoever stands before its first verb."""
    for index in own:
        draft = evidence.drafts[index]
        label = _LABEL.match(draft.scene.tags)
        if label is None or draft.first < label.end() or "v" in draft.scene.tags[label.end() : draft.first]:
            continue
        return settle_codes(get_states(draft.scene.tokens[label.end() - 2]), evidence.counts)
    return None
