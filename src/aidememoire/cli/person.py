"""`aidememoire person`: one person's offices over time, contacts and statements, each with its words."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.quotes import shorten
from aidememoire.cli.screen import answer

if TYPE_CHECKING:
    from aidememoire.export.wording import Wording
    from aidememoire.model.people import Appearance, OfficeConflict, Term
    from aidememoire.model.span import Citation
    from aidememoire.views.people import PersonDetail

_QUOTE = 200


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("person", help=say("help.person"), epilog=say("example.person"), **settings)
    def person(
        name: Annotated[str, typer.Argument(help=say("help.person.name"), metavar="NAME")],
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        of: Annotated[str | None, typer.Option("--of", help=say("help.person.of"), metavar="PARTY")] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.person.json"))] = False,
    ) -> None:
        from aidememoire.cli.names import bring_up_to_date, find_person
        from aidememoire.cli.parties import find_party
        from aidememoire.cli.record import open_existing
        from aidememoire.views.people import get_person

        side = find_party(of, say) if of else None
        with open_existing(record, say) as opened:
            knowledge = bring_up_to_date(opened)
            detail = get_person(opened, find_person(opened, name, say, side), knowledge)
        if as_json:
            print_json(detail)
        else:
            for line in Sheet(detail, say).write():
                answer(line)


class Sheet:
    """One person as plain text; reports are numbered at the end."""

    def __init__(self, detail: "PersonDetail", say: Messages) -> None:
        from aidememoire.export.names import load_side_names
        from aidememoire.export.offices import load_office_names
        from aidememoire.export.wording import load_wording

        self.detail, self.say = detail, say
        self.sides: Mapping[str, str] = load_side_names(say.language)
        self.offices: Mapping[str, str] = load_office_names(say.language)
        self.wording: Wording = load_wording(say.language)
        self.numbers = {card.id: n for n, card in enumerate(detail.cards, start=1)}

    def write(self) -> Iterator[str]:
        """Every line of the sheet."""
        person, say = self.detail.person, self.say
        sides = ", ".join(self.sides.get(s, s) for s in person.sides)
        yield f"{person.name} ({sides})" if sides else person.name
        yield person.id
        if len(person.names) > 1:
            yield say("person.also", names=", ".join(person.names[1:]))
        for title, lines in (
            (say("person.offices"), self.write_offices()),
            (say("person.contacts"), self.write_contacts()),
            (say("person.statements"), self.write_statements()),
            (say("person.links"), self.write_links()),
        ):
            block = list(lines)
            if block:
                yield from ("", title, *block)
        yield from ("", self.wording.sources, "-" * len(self.wording.sources))
        yield from self.write_sources()

    def write_offices(self) -> Iterator[str]:
        """Each office with its time, where it is known from, its words, and what speaks against it."""
        from aidememoire.export.offices import write_office

        for term in self.detail.terms:
            name = write_office(term.office, self.offices, self.sides) if term.office else term.printed[0]
            side = f" ({self.sides.get(term.side, term.side)})" if term.side else ""
            former = f", {self.say('person.former')}" if term.former else ""
            yield f"  {name}{side}{former}"
            yield from self._write_grounds(term)
            for conflict in term.conflicts:
                yield f"    ! {self._write_conflict(conflict)}"

    def _write_grounds(self, term: "Term") -> Iterator[str]:
        say, colon = self.say, self.wording.colon
        for tenure in term.known:
            end = tenure.until.isoformat() if tenure.until else say("person.open", day=tenure.checked or "–")
            yield f"    {say('person.known')}{colon}{tenure.since} – {end} ({tenure.source}, {tenure.row})"
        if term.first and term.last:
            time = term.first if term.first == term.last else f"{term.first} – {term.last}"
            yield f"    {say('person.told')}{colon}{time}"
        for appearance in term.appearances:
            for citation in appearance.office.citations if appearance.office else ():
                yield f"      {self._quote(citation.quote)} {self._place(appearance, citation)}"

    def _place(self, appearance: "Appearance", citation: "Citation") -> str:
        start, end = citation.span.start, citation.span.end
        number = self.numbers.get(appearance.report, 0)
        day = f", {appearance.first}" if appearance.certain and appearance.first else ""
        return f"[{number}: {start}–{end}{day}]"

    def _quote(self, text: str) -> str:
        from aidememoire.export.line import write_quote

        return write_quote(shorten(" ".join(text.split()), _QUOTE), self.wording)

    def _write_conflict(self, conflict: "OfficeConflict") -> str:
        detail = (
            self.offices.get(conflict.detail, conflict.detail) if conflict.kind == "two_offices" else conflict.detail
        )
        source = conflict.source
        if source in self.numbers:
            source = f"[{self.numbers[source]}]"
        if conflict.kind == "outside":
            return self.say("person.outside", day=conflict.day, time=detail, source=source)
        if conflict.kind == "other_holder":
            return self.say("person.other_holder", day=conflict.day, name=detail, source=source)
        return self.say("person.two_offices", day=conflict.day, office=detail, source=source)

    def write_contacts(self) -> Iterator[str]:
        """Each contact on a line, with its id."""
        from aidememoire.export.events import encode_record_event
        from aidememoire.export.line import write_date_of, write_head

        for event in self.detail.events:
            found = encode_record_event(event, {})
            date, head = write_date_of(found, self.wording), write_head(found, self.sides, self.wording)
            marks = ", ".join(str(n) for n in sorted({self.numbers[a.report] for a in event.attestations}))
            yield f"  {date}{self.wording.colon}{head} [{marks}] {event.id[:12]}"

    def write_statements(self) -> Iterator[str]:
        """Each act of speech with its words, by the time of the report."""
        seen = set()
        for appearance in self.detail.appearances:
            for statement in appearance.statements:
                words = (statement.act, " ".join(statement.content.quote.split()))
                if words in seen:
                    continue
                seen.add(words)
                place = self._place(appearance, statement.content)
                act = self.wording.acts.get(statement.act, statement.act)
                yield f"  {act}{self.wording.colon}{self._quote(statement.content.quote)} {place}"

    def write_links(self) -> Iterator[str]:
        """Why the spellings are one person's, and who else it may be."""
        from aidememoire.cli.names import write_who

        names = dict(self.detail.guises)
        for link in self.detail.links:
            left, right = names[link.left], names[link.right]
            if left != right:
                yield f"  {left} = {right}{self.wording.colon}{'; '.join(link.reasons)} ({link.score:.2f})"
        for other in self.detail.neighbours:
            reasons = "; ".join(other.link.reasons)
            yield f"  {self.say('person.perhaps', who=write_who(other.card, self.sides))}{self.wording.colon}{reasons}"

    def write_sources(self) -> Iterator[str]:
        """The numbered reports."""
        from aidememoire.export.chronology import describe_source

        for card in self.detail.cards:
            head = {"headline": card.headline, "source": card.sources[0], "published": card.published}
            yield f"[{self.numbers[card.id]}] {describe_source(head, self.wording)}"


def print_json(detail: "PersonDetail") -> None:
    """The same as one JSON object."""
    import json

    from aidememoire.export.events import encode_record_event
    from aidememoire.export.people import encode_link, encode_person, encode_statement, encode_term

    sources = {card.id: card.sources[0] for card in detail.cards}
    names = dict(detail.guises)
    found = {
        **encode_person(detail.person),
        "offices": [encode_term(t, sources) for t in detail.terms],
        "contacts": [encode_record_event(e, {}) for e in detail.events],
        "statements": [encode_statement(s, a.report, sources) for a in detail.appearances for s in a.statements],
        "links": [encode_link(k, names) for k in detail.links],
        "perhaps": [{"id": n.card.id, "name": n.card.name, "reasons": list(n.link.reasons)} for n in detail.neighbours],
    }
    answer(json.dumps(found, ensure_ascii=False, indent=1))
