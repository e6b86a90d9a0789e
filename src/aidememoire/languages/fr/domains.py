"""French words of the domains of cooperation."""

from __future__ import annotations

from aidememoire.lexicon.match import Matcher
from aidememoire.lexicon.rows import load_rows

DOMAINS = (
    "politics", "economy", "defence_security", "science_tech", "education", "energy_climate", "war_legacy",
    "people_culture", "health", "multilateral", "maritime_law", "consular", "development", "other",
)  # fmt: skip

MATCHER = Matcher(load_rows("aidememoire.languages.fr", "lexicon", "domains.csv", senses=frozenset({"domain"})))
