"""Commitments as text and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from aidememoire.export.calendar import write_date
from aidememoire.export.events import encode_place_of_words, encode_when
from aidememoire.export.ledger_words import Words
from aidememoire.export.line import write_quote
from aidememoire.export.paragraph import fill
from aidememoire.export.sources import SourceList
from aidememoire.export.wording import Wording
from aidememoire.model.commitments import Commitment, Debtor, Step
from aidememoire.model.record import Speaker

Json = dict[str, Any]


def encode_commitment(commitment: Commitment) -> Json:
    """A commitment as plain values; every step cites its words."""
    return {
        "id": commitment.id,
        "kind": commitment.kind,
        "status": commitment.status,
        "debtors": [{"side": d.side, "organisation": d.organisation} for d in commitment.debtors],
        "creditors": list(commitment.creditors),
        "told_by": list(commitment.told_by),
        "speakers": [
            {"name": s.name, "office": s.office, "state": s.state, "organisation": s.organisation}
            for s in commitment.speakers
        ],
        "domains": list(commitment.domains),
        "due": encode_when(commitment.due) if commitment.due else None,
        "content": encode_place_of_words(commitment.content),
        "wordings": [encode_place_of_words(c) for c in commitment.wordings],
        "steps": [
            {
                "kind": s.kind,
                "date": s.when.edtf,
                "event": s.event,
                "reports": list(s.reports),
                **encode_place_of_words(s.citation),
            }
            for s in commitment.steps
        ],
    }


def write_json(commitments: Sequence[Commitment], on: str | None) -> str:
    """One JSON object: the day the statuses hold for, and the commitments."""
    return json.dumps({"on": on, "commitments": [encode_commitment(c) for c in commitments]}, ensure_ascii=False)


def write_text(
    commitments: Sequence[Commitment],
    heading: Sequence[str],
    cards: Mapping[str, Json],
    names: Mapping[str, str],
    wording: Wording,
    words: Words,
) -> str:
    """Plain text: a paragraph a commitment, its steps below it, numbered sources at the end."""
    blocks = [f"{heading[0]}\n{'=' * len(heading[0])}", *heading[1:]]
    if not commitments:
        return "\n\n".join((*blocks, words["commitments.empty"]))
    writer = CommitmentWriter(cards, names, wording, words)
    blocks += ["\n".join(writer.write(c)) for c in commitments]
    return "\n\n".join((*blocks, "\n".join(writer.sources.write(wording))))


class CommitmentWriter:
    """Writes commitments one after the other, numbering sources as they come."""

    def __init__(self, cards: Mapping[str, Json], names: Mapping[str, str], wording: Wording, words: Words) -> None:
        self._cards, self._names, self._wording, self._words = cards, names, wording, words
        self.sources = SourceList(cards)

    def write(self, commitment: Commitment) -> Iterator[str]:
        """The lines of one commitment."""
        wording, words = self._wording, self._words
        first = commitment.steps[0]
        yield f"{self.write_date(first)} · {words[commitment.status]}"
        quote = write_quote(commitment.content.quote, wording)
        yield fill(f"{self.write_who(commitment)}{wording.colon}{quote} {self.sources.mark(first.reports)}".rstrip())
        for label, value in self._details(commitment):
            yield fill(f"{label}{wording.colon}{value}")
        for step in commitment.steps[1:]:
            yield fill(self._step(step))
        yield f"    {commitment.id[:12]}"

    def _details(self, commitment: Commitment) -> Iterator[tuple[str, str]]:
        wording, words = self._wording, self._words
        if commitment.due:
            date = write_date(commitment.due.edtf, wording.calendar)
            cited = [b.citation.quote for b in commitment.due.basis if b.citation]
            own = commitment.kind != "event" and cited
            grounds = words["due.words"].format(words=write_quote(cited[0], wording)) if own else ""
            yield words["due"], f"{date} ({grounds})" if grounds else date
        for citation in commitment.wordings:
            yield words["also"], f"{write_quote(citation.quote, wording)} {self.sources.mark((citation.report,))}"
        topics = [wording.domains.get(d, d) for d in commitment.domains if d != "other"]
        if topics:
            yield words["domains"], ", ".join(topics)

    def write_who(self, commitment: Commitment) -> str:
        """Who owes what to whom, who said so, and who tells it."""
        words, debtors = self._words, [self._debtor(d) for d in commitment.debtors]
        if commitment.creditors:
            creditors = self._join([self._name(c) for c in commitment.creditors])
            who = words["owes"].format(debtor=self._join(debtors), creditors=creditors)
        elif len(debtors) > 1:
            who = words["both"].format(parties=self._join(debtors))
        else:
            who = self._join(debtors)
        said = [s for s in map(self._speaker, commitment.speakers) if s]
        inside = [words["by"].format(speakers=self._join(said))] if said else []
        if commitment.told_by:
            inside.append(words["told_by"].format(parties=self._join([self._name(p) for p in commitment.told_by])))
        if commitment.kind == "event":
            inside.append(words["announced"])
        return f"{who} ({self._wording.semicolon.join(inside)})" if inside else who

    def _debtor(self, debtor: Debtor) -> str:
        if debtor.organisation is None:
            return self._name(debtor.side)
        return f"{self._name(debtor.organisation)} ({self._name(debtor.side)})"

    def _speaker(self, speaker: Speaker) -> str:
        return ", ".join(w for w in (speaker.name, speaker.office) if w)

    def _step(self, step: Step) -> str:
        quote = write_quote(step.citation.quote, self._wording)
        label = self._words[f"step.{step.kind}"]
        return (
            f"→ {self.write_date(step)}, {label}{self._wording.colon}{quote} {self.sources.mark(step.reports)}".rstrip()
        )

    def write_date(self, step: Step) -> str:
        """The day of the event; for one undated, when the report that tells it was published."""
        if step.when.edtf:
            return write_date(step.when.edtf, self._wording.calendar)
        published = next((p for r in step.reports if (p := self._cards.get(r, {}).get("published"))), None)
        if published is None:
            return self._words["undated"]
        date = write_date(published, self._wording.calendar)
        return f"{self._words['undated']} ({self._words['published'].format(date=date)})"

    def _name(self, code: str) -> str:
        return self._names.get(code, code)

    def _join(self, parts: Sequence[str]) -> str:
        if len(parts) < 2:
            return "".join(parts)
        return f"{', '.join(parts[:-1])} {self._wording.and_} {parts[-1]}"
