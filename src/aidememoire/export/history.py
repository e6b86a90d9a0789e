"""The history of one event, and what waits for a decision, as lines and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from aidememoire.consolidate.event_references import list_reports
from aidememoire.consolidate.overrides import read_correction
from aidememoire.export.escape import write_plain
from aidememoire.export.reasons import write_reason_in
from aidememoire.export.review import encode_correction, write_author, write_correction
from aidememoire.export.review_words import WORDS
from aidememoire.export.wording import Wording
from aidememoire.model.decisions import Decision
from aidememoire.model.links import Link

Json = dict[str, Any]


def encode_decision(decision: Decision, withdrawn: bool = False) -> Json:
    """A decision as it was made; `content` is what it says, `withdraws` the decision it takes back."""
    return {
        "decision": decision.id,
        "verdict": decision.verdict,
        "content": json.loads(decision.content) if decision.content else None,
        "reason": decision.reason,
        "author": decision.author,
        "at": decision.at,
        "withdraws": decision.withdraws,
        "withdrawn": withdrawn,
        "reports": sorted({*list_reports(decision.left), *list_reports(decision.right)}),
    }


def write_decision(decision: Decision, wording: Wording) -> str:
    """« Corrigé : date : 13 mai 2024 (Mai, 1er janvier 2026 : raison) »."""
    words, content = WORDS[wording.code], json.loads(decision.content or "{}")
    made = {"author": decision.author, "at": decision.at, "reason": decision.reason}
    if decision.verdict == "correct":
        correction = encode_correction(read_correction(decision)[0])
        said = write_correction(correction, wording, alone=True)
    else:
        text = content.get("text", "")
        if decision.verdict == "add":
            text = f"{text} — {content['source']}"
        said = f"{write_plain(text)} ({write_author(made, wording)})" if text else write_author(made, wording)
    line = f"{words.verdicts[decision.verdict]}{wording.colon}{said}"
    return words.withdraws.format(words=line) if decision.withdraws else line


def write_step(at: str | None, line: str, wording: Wording) -> str:
    """« 2026-01-01 09:30  … », in UTC."""
    return f"{(at or WORDS[wording.code].unknown_time)[:16].replace('T', ' ')}  {line}"


def write_doubt(link: Link, wording: Wording) -> Iterator[str]:
    """The reasons of an unsure pair, one after the other."""
    for reason in link.reasons:
        yield write_reason_in(reason, wording)
