"""The LanguagePack type."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from aidememoire.pack.actors import ActorGrammar
from aidememoire.pack.dates import DateGrammar
from aidememoire.pack.events import EventGrammar
from aidememoire.pack.page import PageGrammar
from aidememoire.pack.relations import RelationGrammar
from aidememoire.pack.sentences import SentenceGrammar
from aidememoire.pack.speech import SpeechGrammar
from aidememoire.pack.ties import TieGrammar
from aidememoire.rules.rule import Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguagePack:
    """Everything the reading needs to know of one language; the stages themselves know none.

    code      ISO 639-1
    version   changes whenever a rule or row changes what is read

    build_relations   gives what typing a sentence with its actors given needs, or None in a language without it; called
                      when a sentence is to be typed, since it is no stage of reading
    """

    code: str
    version: str
    sentences: SentenceGrammar
    page: PageGrammar
    dates: DateGrammar
    actors: ActorGrammar
    events: EventGrammar
    speech: SpeechGrammar
    ties: TieGrammar
    build_relations: Callable[[], RelationGrammar] | None = None

    def get_rules(self) -> tuple[Rule, ...]:
        """Every rule of the pack, stage by stage."""
        stages = (self.page, self.dates, self.actors, self.events, self.speech, self.ties)
        return tuple(rule for stage in stages for rule in stage.rules)
