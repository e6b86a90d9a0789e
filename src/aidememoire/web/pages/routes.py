"""Every page that is served."""

from __future__ import annotations

from typing import Any

from aidememoire.web.pages import (
    deciding,
    documents,
    event,
    home,
    inbox,
    ledgers,
    people,
    relation,
    report,
    review,
    sayings,
    state,
)
from aidememoire.web.pages import search as searching

ROUTES: tuple[Any, ...] = (
    home.home,
    home.all_relations,
    relation.find_relation,
    relation.relation,
    documents.document,
    documents.picture,
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
    searching.search,
    review.review,
    inbox.inbox,
    inbox.inbox_job,
    inbox.take,
    state.status,
    state.sources,
)
