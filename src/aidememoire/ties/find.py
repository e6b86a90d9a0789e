"""All ties of one report."""

from __future__ import annotations

from aidememoire.analysis.parse import Parse
from aidememoire.model.actors import Cast
from aidememoire.model.ties import Ties
from aidememoire.model.time import TimeMention
from aidememoire.pack.ties import TieGrammar
from aidememoire.ties.anniversaries import find_anniversaries
from aidememoire.ties.frameworks import find_frameworks
from aidememoire.ties.instruments import find_instruments
from aidememoire.ties.mechanisms import find_mechanisms
from aidememoire.ties.setting import Setting
from aidememoire.ties.sides import build_sides


def find_ties(parse: Parse, cast: Cast, times: tuple[TimeMention, ...], grammar: TieGrammar) -> Ties:
    """Frameworks, mechanisms, instruments and anniversaries; dates are attached here and solved by the dates stage."""
    setting = Setting(parse=parse, sides=build_sides(parse, cast, grammar), times=times, grammar=grammar)
    return Ties(
        frameworks=find_frameworks(setting),
        mechanisms=find_mechanisms(setting),
        instruments=find_instruments(setting),
        anniversaries=find_anniversaries(setting),
    )
