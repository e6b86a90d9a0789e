"""What a language brings to the weighing of evidence for one contact: words by what they speak for, and the weights."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from aidememoire.lexicon.contact_weights import KINDS, ContactWeights


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """words: patterns over gists by what they speak for; weights: of every piece of evidence, shared by languages.

    talk, call, message, visit, sign, session, ceremony   words that name a contact of that kind, in any shape
    receive  of these, those by which one side is the host
    topic   what is done at talks (« ont passé en revue »)
    seat    where visitors are received (« en son bureau »)
    host    in the sentences after: one who is there with another (« son hôte »)
    press   words of those who speak to the press, not to one another
    blame   words of those who judge or praise one another from afar
    spoken_of  before one who is spoken of and did not come: who sent somebody, reads a text, inspires a policy
    future  verbs of what is to come, where a language writes it in the verb's ending
    odd     words of sport: people of two states who meet on a pitch
    """

    words: Mapping[str, re.Pattern[str]]
    weights: ContactWeights


NO_EVIDENCE = Evidence(words={}, weights=ContactWeights(met={"": float("-inf")}, kinds={kind: {} for kind in KINDS}))
"""Of a language that brings none: nothing is ever likely."""
