"""French words of the domains of cooperation."""

from __future__ import annotations

from aidememoire.lexicon.match import Matcher
from aidememoire.lexicon.rows import load_rows

MATCHER = Matcher(load_rows("aidememoire.languages.fr", "lexicon", "domains.csv", senses=frozenset({"domain"})))
