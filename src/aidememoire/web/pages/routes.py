"""Every page that is served."""

from __future__ import annotations

from typing import Any

from aidememoire.web.pages import deciding, event, home, ledgers, people, relation, report, sayings

ROUTES: tuple[Any, ...] = (
    home.home,
    home.all_relations,
    relation.find_relation,
    relation.relation,
    event.event,
    event.why,
    deciding.decide,
    report.report,
    people.people,
    people.person,
    ledgers.commitments,
    ledgers.calendar,
    ledgers.mechanisms,
    ledgers.mechanism,
    sayings.positions,
    sayings.formulas,
)
