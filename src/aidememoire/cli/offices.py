"""`aidememoire offices`: who held which office of a side, when, and from where that is known."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.periods import check_date
from aidememoire.cli.screen import answer

if TYPE_CHECKING:
    from aidememoire.views.offices import Holding


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("offices", help=say("help.offices"), epilog=say("example.offices"), **settings)
    def offices(
        side: Annotated[str, typer.Argument(help=say("help.offices.side"), metavar="PARTY")],
        on: Annotated[str | None, typer.Option("--on", help=say("help.offices.on"), metavar="DATE")] = None,
        record: Annotated[str | None, typer.Option(help=say("help.record"), metavar="FILE")] = None,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.offices.json"))] = False,
    ) -> None:
        from aidememoire.cli.names import bring_up_to_date
        from aidememoire.cli.parties import find_party
        from aidememoire.cli.record import open_existing
        from aidememoire.views.offices import query_offices
        from aidememoire.views.show import find_cards

        code, day = find_party(side, say), check_date(on, "--on", say)
        with open_existing(record, say) as opened:
            found = query_offices(opened, code, bring_up_to_date(opened), day)
            cards = find_cards(opened, (a.report for h in found for a in h.told))
        sources = {card.id: card.sources[0] for card in cards}
        if as_json:
            print_json(found, sources)
        else:
            print_offices(found, code, day, sources, say)


def print_offices(
    found: "Sequence[Holding]", code: str, day: str | None, sources: Mapping[str, str], say: Messages
) -> None:
    """Office by office, a line a holder, then where it is known from."""
    from aidememoire.export.calendar import write_date
    from aidememoire.export.names import load_side_names
    from aidememoire.export.offices import load_office_names, write_office
    from aidememoire.export.wording import load_wording

    sides, wording = load_side_names(say.language), load_wording(say.language)
    name = sides.get(code, code)
    title = (
        say("offices.title_on", side=name, day=write_date(day, wording.calendar))
        if day
        else say("offices.title", side=name)
    )
    answer(f"{title}\n{'=' * len(title)}")
    if not found:
        answer(f"\n{say('offices.none')}")
    names = load_office_names(say.language)
    last = None
    for holding in found:
        if holding.office != last:
            answer(f"\n{write_office(holding.office, names, sides)}")
            last = holding.office
        answer(f"  {holding.name}{wording.colon}{write_grounds(holding, say)}")
        for source in dict.fromkeys(sources[a.report] for a in holding.told):
            answer(f"      {source}")
        if holding.rivals:
            answer(f"    ! {say('offices.rivals', names=', '.join(holding.rivals))}")


def write_grounds(holding: "Holding", say: Messages) -> str:
    """When the office was held, and from where that is known."""
    parts = []
    tenure = holding.tenure
    if tenure is not None:
        end = tenure.until.isoformat() if tenure.until else say("person.open", day=tenure.checked or "–")
        parts.append(f"{tenure.since} – {end} ({tenure.source}, {tenure.row})")
    if holding.first and holding.last:
        time = holding.first if holding.first == holding.last else f"{holding.first} – {holding.last}"
        parts.append(say.count("offices.told", len({a.report for a in holding.told}), time=time))
    elif holding.told:
        parts.append(say("offices.undated"))
    if holding.manner in ("between", "checked"):
        parts.append(say("offices.between") if holding.manner == "between" else say("offices.checked"))
    return "; ".join(parts)


def print_json(found: "Sequence[Holding]", sources: Mapping[str, str]) -> None:
    """A JSON list, one holding a line."""
    import json

    from aidememoire.export.people import encode_appearance, encode_tenure

    lines = []
    for h in found:
        row = {
            "office": h.office,
            "name": h.name,
            "person": h.person,
            "printed": h.printed,
            "known": encode_tenure(h.tenure) if h.tenure else None,
            "first": h.first,
            "last": h.last,
            "told": [encode_appearance(a, sources) for a in h.told],
            "manner": h.manner or None,
            "rivals": list(h.rivals),
        }
        lines.append(json.dumps(row, ensure_ascii=False))
    answer("[\n" + ",\n".join(lines) + "\n]" if lines else "[]")
