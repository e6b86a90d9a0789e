"""People that reference data knows: the state of a name, where the report itself says none."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from aidememoire.actors.known_names import find_reign_name, get_known_names, is_family_first, is_spelt_so
from aidememoire.lexicon.person_names import split_name
from aidememoire.model.knowledge import Knowledge, Tenure
from aidememoire.model.span import Because, Citation

LEADERS = frozenset({"head_of_state", "head_of_government"})
"""Offices whose holders are called by their family name alone (« Poutine »), others of that name notwithstanding."""
FOREMOST = LEADERS | {"foreign_minister", "secretary_general"}
"""Offices whose holders are called so where nobody else in reference data has the name."""
_CROWNED = frozenset({"head_of_state", "monarch", "crown_prince", "prince"})
"""Offices of those called by a first name (« le roi Philippe »), which is nobody's family name."""
_NEAR = frozenset({"defence_minister", "deputy_head_of_government", "other:vice president", "speaker"})
"""Offices next to those, whose holders may be meant as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a report says around a name.

    office         the controlled code of the office printed with it, or None
    named          the states and organisations the report names
    days           first and last day it may have been published on, where the page says so
    organisations  the codes that stand for no state
    crowned        whether that office is a monarch's or a prince's
    """

    office: str | None = None
    named: Collection[str] = ()
    days: tuple[date, date] | None = None
    organisations: Collection[str] = ()
    crowned: bool = False


NOWHERE = Setting()
_LONG = 6
"""The least letters of a word that may be somebody's family name in another spelling."""


def find_known_state(name: Citation, knowledge: Knowledge, setting: Setting = NOWHERE) -> tuple[str, Because] | None:
    """The one state the person of this name acts for in this setting, with the row that says so; None otherwise.

    One who held office for several sides (for a state, then for an organisation) acts for the one whose office is
    printed, whose office he held when the page was published, or which alone the report names.
    """
    rows = _choose_side(_find_rows(name, knowledge, setting), setting)
    if len({row.state for row in rows}) != 1:
        return None
    row = rows[0]
    note = f"{row.person} held office for {row.state}"
    return row.state, Because(rule="actors.known-name", citation=name, source=row.row, note=note)


def find_tenures(name: Citation, knowledge: Knowledge) -> tuple[Tenure, ...]:
    """Every tenure under this name, where all are of one person."""
    rows = _find_rows(name, knowledge, NOWHERE)
    return rows if len({split_name(row.person) for row in rows}) == 1 else ()


def is_famous(word: Citation, knowledge: Knowledge, setting: Setting) -> bool:
    """Whether a word alone is the family name of one of the foremost officials of one state.

    It must be spelt as in the data, or as another press is known to: words and towns may sound like anybody's name.
    """
    rows = _find_rows(word, knowledge, setting)
    if not any(is_spelt_so(word.quote, row) for row in rows):
        return False
    return any(_get_base(row.office) in FOREMOST for row in rows)


def _find_rows(name: Citation, knowledge: Knowledge, setting: Setting) -> tuple[Tenure, ...]:
    """A short word alone must be spelt as in the data: « Rania » is no « René ». Royals are royal there as well."""
    rows = get_known_names(knowledge).find(name.quote)
    if len(split_name(name.quote)) > 1:
        return rows
    if setting.crowned:
        rows = tuple(row for row in rows if _get_base(row.office) in _CROWNED)
    else:
        rows = tuple(row for row in rows if find_reign_name(row) is None)
    if len(name.quote) < _LONG:
        rows = tuple(row for row in rows if is_spelt_so(name.quote, row))
    return _choose_person(rows, setting)


def _choose_person(rows: tuple[Tenure, ...], setting: Setting) -> tuple[Tenure, ...]:
    """Of those whose family name a word is: all where they are of one state, else those in office at the time.

    Else the one state's leaders, where nobody else foremost has the name. Family names that stand first are few, and
    so nobody's unless one state alone has officials of that name. No prime minister Philippe is « le roi Philippe ».
    """
    if setting.office in FOREMOST:
        rows = tuple(row for row in rows if _get_base(row.office) == setting.office)
    rows = _leave_envoys(rows, setting)
    leaders = tuple(row for row in rows if row.office in LEADERS)
    ways = [rows]
    if not any(is_family_first(row.person) for row in rows):
        ways.append(tuple(row for row in rows if setting.days is not None and _held(row, setting.days)))
        ways.append(() if _has_rivals(rows, leaders) else leaders)
        ways.append(tuple(row for row in rows if find_reign_name(row) and row.state in setting.named))
    return next((kept for kept in ways if len({row.state for row in kept}) == 1), ())


def _leave_envoys(rows: tuple[Tenure, ...], setting: Setting) -> tuple[Tenure, ...]:
    """Without ambassadors, where a leader or a foreign minister has the name: who gives no office means these.

    Nor is anybody printed as a leader an ambassador.
    """
    if setting.office not in LEADERS and not any(_get_base(row.office) in FOREMOST for row in rows):
        return rows
    return tuple(row for row in rows if not row.office.startswith("ambassador"))


def _has_rivals(rows: tuple[Tenure, ...], leaders: tuple[Tenure, ...]) -> bool:
    """Whether somebody of another state may be meant by the leaders' family name as well."""
    states = {row.state for row in leaders}
    return any(row.state not in states and (row.office in FOREMOST or row.office in _NEAR) for row in rows)


def _choose_side(rows: tuple[Tenure, ...], setting: Setting) -> tuple[Tenure, ...]:
    """The rows of one side, where the report tells which of several it is."""
    own = tuple(row for row in rows if _is_told(row, setting))
    for kept in (
        tuple(row for row in own if setting.office is not None and _get_base(row.office) == setting.office),
        tuple(row for row in own if setting.days is not None and _held(row, setting.days)),
        own,
        tuple(row for row in own if row.state in setting.named),
    ):
        if len({row.state for row in kept}) == 1:
            return kept
    return ()


def _is_told(row: Tenure, setting: Setting) -> bool:
    """Whether a row may be what the report means: an organisation's only where it is named, or held just then."""
    if row.state not in setting.organisations:
        return True
    return row.state in setting.named or (setting.days is not None and _held(row, setting.days))


def _held(row: Tenure, days: tuple[date, date]) -> bool:
    return row.since <= days[1] and (row.until is None or days[0] <= row.until)


def _get_base(office: str) -> str:
    return office.partition(":")[0]
