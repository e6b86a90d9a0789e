"""Frameworks, commitments, mechanisms, what is to come, formulas and latest statements as blocks of a document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aidememoire.consolidate.latest import Saying
from aidememoire.export.calendar import write_date
from aidememoire.export.calendar_lines import write_entry, write_number
from aidememoire.export.commitments import CommitmentWriter
from aidememoire.export.document import Block, Note, Table, build_item, build_note, build_words
from aidememoire.export.document_sources import Notes
from aidememoire.export.document_words import DocumentWords, load_document_words
from aidememoire.export.formulas import write_drift
from aidememoire.export.ledger_words import Words as LedgerWords
from aidememoire.export.ledger_words import load_ledger_words
from aidememoire.export.line import write_quote
from aidememoire.export.wording import Wording, load_wording
from aidememoire.model.commitments import Commitment
from aidememoire.model.frameworks import Framework
from aidememoire.model.positions import Formula
from aidememoire.model.record import Speaker
from aidememoire.model.sessions import Entry, Mechanism, Session

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scribe:
    """What every builder of blocks needs: words in one language, names of sides, notes."""

    wording: Wording
    ledger: LedgerWords
    words: DocumentWords
    names: Mapping[str, str]
    notes: Notes
    cards: Mapping[str, Json]

    def write_date(self, edtf: str | None) -> str:
        """A date in words."""
        return write_date(edtf, self.wording.calendar)

    def empty(self, key: str) -> tuple[Block, ...]:
        """The one paragraph that says there is nothing."""
        return (build_item(build_words(self.words[key], "soft"), kind="text"),)


def build_scribe(language: str, names: Mapping[str, str], cards: Mapping[str, Json]) -> Scribe:
    """A scribe in `language`; `cards` give {"source", "headline", "published"} by report id."""
    wording = load_wording(language)
    return Scribe(
        wording=wording,
        ledger=load_ledger_words(language),
        words=load_document_words(language),
        names=names,
        notes=Notes(cards, wording),
        cards=cards,
    )


def build_frameworks(frameworks: Sequence[Framework], scribe: Scribe) -> Iterator[Block]:
    """One item a framework, the newest first, with the names reports give it."""
    for found in reversed(frameworks):
        name = scribe.ledger.get(f"framework.{found.name}", found.name)
        parts = [("since", found.since), ("until", found.until)]
        if found.since is None:
            parts.append(("named", found.named))
        dates = [scribe.words[f"frameworks.{k}"].format(date=scribe.write_date(d)) for k, d in parts if d]
        tail = f" ({', '.join(dates)})" if dates else ""
        data = [build_note("", scribe.words["data"].format(row=row)) for row in found.sources]
        cited = (*data, *scribe.notes.cite(*found.citations[:3]))
        yield build_item(build_words(name, "strong"), build_words(tail, notes=cited))
        printed = [p for p in found.printed if p.casefold() != name.casefold()][:4]
        if printed:
            quoted = ", ".join(write_quote(p, scribe.wording) for p in printed)
            yield build_item(
                build_words(scribe.words["frameworks.printed"].format(words=quoted), "soft"), kind="detail"
            )


def build_commitments(commitments: Sequence[Commitment], scribe: Scribe) -> Iterator[Block]:
    """One item a commitment: when, how it stands, who owes whom, in whose words; then its due date and last step."""
    writer = CommitmentWriter(scribe.cards, scribe.names, scribe.wording, scribe.ledger)
    for found in commitments:
        head = f"{writer.write_date(found.steps[0])} · {scribe.ledger[found.status]}"
        quote = f" — {writer.write_who(found)}{scribe.wording.colon}{write_quote(found.content.quote, scribe.wording)}"
        cited = scribe.notes.name(found.steps[0].reports)
        yield build_item(build_words(head, "strong"), build_words(quote, notes=cited))
        if found.due and found.due.edtf:
            due = f"{scribe.ledger['due']}{scribe.wording.colon}{scribe.write_date(found.due.edtf)}"
            grounds = [b.citation for b in found.due.basis if b.citation][:1]
            yield build_item(build_words(due, notes=scribe.notes.cite(*grounds)), kind="detail")
        for step in found.steps[1:][-2:]:
            label = f"{writer.write_date(step)}, {scribe.ledger[f'step.{step.kind}']}"
            yield build_item(build_words(label, notes=scribe.notes.cite(step.citation)), kind="detail")


def build_mechanisms(mechanisms: Sequence[Mechanism], scribe: Scribe) -> Iterator[Block]:
    """A table: name, rhythm, last and next session."""
    columns = ("column.mechanism", "column.rhythm", "column.last", "column.next")
    rows = []
    for found in mechanisms:
        name = found.printed[0] if found.printed else found.name
        cited = scribe.notes.cite(*found.grounds[:1])
        late = f" · {scribe.ledger['overdue']}" if found.overdue else ""
        coming = _write_session(found.next, scribe) or (
            scribe.ledger["due_by"].format(date=scribe.write_date(found.due)) if found.due else ""
        )
        rows.append(
            (
                (build_words(name, notes=scribe.notes.name(found.reports[:3])),),
                (build_words(_write_rhythm(found, scribe), notes=cited),),
                (
                    build_words(
                        _write_session(found.last, scribe) or scribe.words["nothing"], notes=_cite(found.last, scribe)
                    ),
                ),
                (build_words(f"{coming or scribe.words['nothing']}{late}", notes=_cite(found.next, scribe)),),
            )
        )
    if rows:
        yield Table(head=tuple(scribe.words[c] for c in columns), rows=tuple(rows))


def _write_rhythm(mechanism: Mechanism, scribe: Scribe) -> str:
    if not mechanism.period:
        return scribe.words["nothing"]
    key = f"period.{mechanism.period}"
    if key in scribe.ledger:
        return scribe.ledger[key]
    return scribe.ledger["period.months"].format(n=mechanism.period)


def _write_session(session: Session | None, scribe: Scribe) -> str:
    if session is None:
        return ""
    number = write_number(session.ordinal, scribe.wording, scribe.ledger)
    date = scribe.write_date(session.when.edtf) if session.when.edtf else scribe.ledger["undated"]
    return f"{number}, {date}"


def _cite(session: Session | None, scribe: Scribe) -> tuple[Note, ...]:
    return scribe.notes.cite(session.citation) if session else ()


def build_coming(entries: Sequence[Entry], scribe: Scribe) -> Iterator[Block]:
    """One item an entry of the calendar."""
    for entry in entries:
        data = [build_note("", scribe.words["data"].format(row=row)) for row in entry.sources]
        cited = (*scribe.notes.cite(*entry.citations[:3]), *data)
        text = f" — {write_entry(entry, scribe.names, scribe.wording, scribe.ledger)}"
        yield build_item(build_words(scribe.write_date(entry.edtf), "strong"), build_words(text, notes=cited))


def build_formulas(formulas: Sequence[Formula], scribe: Scribe) -> Iterator[Block]:
    """One item a formula in its newest wording, with what changed last."""
    for found in formulas:
        newest, oldest = found.variants[-1], found.variants[0]
        first, last = (scribe.write_date(d) for d in (oldest.since, newest.until))
        span = scribe.words["wording.once"].format(first=first, last=last, n=found.dispatches)
        quote = write_quote(newest.first.quote, scribe.wording)
        cited = scribe.notes.cite(newest.last)
        yield build_item(build_words(quote), build_words(f" ({span})", "soft", notes=cited))
        if len(found.variants) > 1:
            drift = scribe.words["wording.drift"].format(drift=write_drift(found.variants[-2], newest))
            yield build_item(build_words(drift, "soft"), kind="detail")


def build_latest(sayings: Sequence[Saying], scribe: Scribe) -> Iterator[Block]:
    """For each side, what it last said: an act once, with every domain of which it is the last."""
    sides = dict.fromkeys(s.side for s in sayings)
    for side in sides:
        yield build_item(build_words(scribe.names.get(side, side), "strong"), kind="text")
        merged: dict[tuple[str, str, int], list[Saying]] = {}
        for saying in (s for s in sayings if s.side == side):
            place = saying.act.content
            merged.setdefault((saying.event.id, place.report, place.span.start), []).append(saying)
        for same in merged.values():
            yield build_item(*_write_saying(same, scribe))


def _write_saying(same: Sequence[Saying], scribe: Scribe) -> Iterator[Any]:
    wording, act = scribe.wording, same[0].act
    topics = ", ".join(wording.domains.get(s.domain, s.domain) for s in same)
    who = "; ".join(w for s in act.speakers if (w := _write_speaker(s)))
    kind = wording.acts.get(act.act, act.act)
    head = ", ".join(w for w in (scribe.write_date(same[0].event.when.edtf), kind, who) if w)
    quote = write_quote(act.content.quote, wording)
    yield build_words(f"{topics[:1].upper()}{topics[1:]}", "strong")
    yield build_words(f" ({head}){wording.colon}{quote}", notes=scribe.notes.cite(act.citation))


def _write_speaker(speaker: Speaker) -> str:
    return ", ".join(w for w in (speaker.name, speaker.office) if w)
