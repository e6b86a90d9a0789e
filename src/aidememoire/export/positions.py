"""What a side says on a matter, as plain text and as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from aidememoire.export.calendar import write_date
from aidememoire.export.events import encode_act
from aidememoire.export.ledger_words import Words
from aidememoire.export.line import write_quote
from aidememoire.export.paragraph import fill
from aidememoire.export.sources import SourceList
from aidememoire.export.wording import Wording
from aidememoire.model.positions import NameUse, Position, Use

Json = dict[str, Any]


def encode_position(position: Position) -> Json:
    """A position as plain values."""
    return {
        "matter": position.code,
        "label": position.label,
        "side": position.side,
        "names": [
            {
                "name": n.name,
                "count": n.count,
                "first": n.first.when.edtf if n.first else None,
                "last": n.last.when.edtf if n.last else None,
            }
            for n in position.names
        ],
        "uses": [
            {
                "date": u.when.edtf,
                "event": u.event,
                "counterparts": list(u.counterparts),
                "name": u.name,
                **encode_act(u.act),
            }
            for u in position.uses
        ],
    }


def write_json(positions: Sequence[Position]) -> str:
    """A JSON list, one position a line."""
    lines = ",\n".join(json.dumps(encode_position(p), ensure_ascii=False) for p in positions)
    return f"[\n{lines}\n]" if lines else "[]"


def write_text(
    position: Position, title: str, cards: Mapping[str, Json], names: Mapping[str, str], wording: Wording, words: Words
) -> str:
    """Plain text: the names used, then every use in order of time, numbered sources at the end."""
    blocks = [f"{title}\n{'=' * len(title)}"]
    if not position.uses:
        return "\n\n".join((*blocks, words["positions.empty"]))
    sources = SourceList(cards)
    blocks.append("\n".join(fill(_write_name(n, wording, words), "", "  ") for n in position.names))
    blocks += ["\n".join(_write_use(u, position, sources, names, wording, words)) for u in position.uses]
    return "\n\n".join((*blocks, "\n".join(sources.write(wording))))


def _write_name(use: NameUse, wording: Wording, words: Words) -> str:
    times = words["times.one" if use.count == 1 else "times.many"].format(n=use.count)
    line = f"{write_quote(use.name, wording)}{wording.colon}{times}"
    if use.first is None or use.last is None:
        return line
    first, last = (write_date(u.when.edtf, wording.calendar) for u in (use.first, use.last))
    if first == last:
        return f"{line}, {first}"
    return f"{line}, {words['first_last'].format(first=first, last=last)}"


def _write_use(
    use: Use, position: Position, sources: SourceList, names: Mapping[str, str], wording: Wording, words: Words
) -> list[str]:
    date = write_date(use.when.edtf, wording.calendar) if use.when.edtf else words["undated"]
    others = ", ".join(names.get(p, p) for p in use.counterparts)
    marks = [words["use.first"]] if any(use is n.first for n in position.names) else []
    marks += [words["use.last"]] if any(use is n.last and n.last is not n.first for n in position.names) else []
    head = " · ".join((date, *([words["with"].format(parties=others)] if others else []), *marks))
    speakers = "; ".join(w for s in use.act.speakers if (w := ", ".join(x for x in (s.name, s.office) if x)))
    joint = ", ".join(names.get(s, s) for s in use.act.states) if len(use.act.states) > 1 else ""
    who = ", ".join(w for w in (speakers, joint) if w)
    act = wording.acts.get(use.act.act, use.act.act)
    said = f"{act} ({who})" if who else act
    quote = write_quote(use.act.content.quote, wording)
    return [head, fill(f"{said}{wording.colon}{quote} {sources.mark(use.act.reports)}"), f"    {use.event[:12]}"]


def write_list(positions: Sequence[Position], title: str, wording: Wording, words: Words) -> str:
    """The matters a side spoke of: how often, first and last."""
    heading = f"{title}\n{'=' * len(title)}"
    if not positions:
        return f"{heading}\n\n{words['positions.none']}"
    lines = []
    for position in positions:
        dated = [u for n in position.names for u in (n.first, n.last) if u]
        dated.sort(key=lambda u: u.when.edtf or "")
        times = words["times.one" if len(position.uses) == 1 else "times.many"].format(n=len(position.uses))
        span = list(dict.fromkeys(write_date(u.when.edtf, wording.calendar) for u in (*dated[:1], *dated[-1:])))
        between = words["first_last"].format(first=span[0], last=span[1]) if len(span) > 1 else "".join(span)
        lines.append(fill(f"{position.label}{wording.colon}{', '.join(w for w in (times, between) if w)}", "", "  "))
    return "\n".join((heading, "", *lines, "", words["positions.how"]))
