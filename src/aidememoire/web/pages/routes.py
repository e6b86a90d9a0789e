"""Every page that is served."""

from __future__ import annotations

from typing import Any

from aidememoire.web.pages import home, relation

ROUTES: tuple[Any, ...] = (home.home, home.all_relations, relation.find_relation, relation.relation)
