"""The words by which a language tells what becomes of a contact that was to be."""

from __future__ import annotations

import re
from dataclasses import dataclass

from aidememoire.rules.rule import NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class FateWords:
    """Patterns over gists; `…$` looks back.

    postponed, cancelled     after a trigger: what it tells was put off, called off, or will not be held
    was_to        in a verb group: it was to be, and may not have come about (« devait se rendre »)
    unkept        after a trigger: it will not be held, which is one way to be put off (« n'aura pas lieu comme prévu »)
    postponing, cancelling   before a noun: the same, by somebody (« has postponed her visit »)
    after_all     around a noun: it was put off once, and is held, or set anew (« deux fois reportée, s'est ouverte »)
    once          after a verb: what it is the verb of was put off before that (« that had been put off in March »)
    whose         just before a noun of which a relative clause tells: what it tells is history (« dont la visite »)
    unheld        in a sentence: whatever it names was not simply held (« a reporté », « ne rencontrera pas »)
    missed        just before a verb group: it nearly was, or was kept from being (« sans rencontrer »)
    supposed      from the opening of a sentence: a clause that only supposes it (« Si A rencontre B, … sera »)
    until         just before a day: it is put off to that day (« reportée au »)
    dropped       just before a day: it was put off then, or from then (« reportée en »)
    forgone       between a day and its noun: it was for that day before it was put off (« prévue le 3 puis reportée »)
    asked         before a verb: somebody asks that it be (« a proposé que les deux pays signent »)
    announcing    just before a day: a verb of announcing
    starting      just before a day: what is told in the present begins no sooner (« dès »)
    leading_up    at the head of a circumstance: what it names comes after what its sentence tells (« avant sa visite »)
    announcing_next          all that stands between a day and a verb of announcing after it
    """

    postponed: re.Pattern[str]
    cancelled: re.Pattern[str]
    was_to: re.Pattern[str] = NOTHING
    unkept: re.Pattern[str] = NOTHING
    postponing: re.Pattern[str] = NOTHING
    cancelling: re.Pattern[str] = NOTHING
    after_all: re.Pattern[str] = NOTHING
    once: re.Pattern[str] = NOTHING
    whose: re.Pattern[str] = NOTHING
    unheld: re.Pattern[str] = NOTHING
    missed: re.Pattern[str] = NOTHING
    supposed: re.Pattern[str] = NOTHING
    until: re.Pattern[str] = NOTHING
    dropped: re.Pattern[str] = NOTHING
    forgone: re.Pattern[str] = NOTHING
    asked: re.Pattern[str] = NOTHING
    announcing: re.Pattern[str] = NOTHING
    announcing_next: re.Pattern[str] = NOTHING
    starting: re.Pattern[str] = NOTHING
    leading_up: re.Pattern[str] = NOTHING
