"""Words by which English reports name somebody announced before: « The delegation was led by X »."""

from __future__ import annotations

import re

from aidememoire.pack.actors import Naming

_LED = r"(?:the|this|that) (?:delegation|mission|team) (?:was|is|was being) (?:led|headed|chaired) by (?:the |its )?"
_SHOWN = re.compile(rf"(?i)(?:{_LED}|(?:leading|heading) the (?:delegation|mission|team) (?:was|is) (?:the )?)")
_OF_GROUP = re.compile(r"(?i)delegation|mission|team")
_AFTERWARDS = re.compile(
    r"(?i)\b(?:meeting|audience|talks|reception|ceremony|call|occasion|part|turn|press|reporters|received|welcomed|"
    r"presentation|presenting|visit|discussions?|speaking)\b"
)
_HEADED = re.compile(
    r"(?i),? (?:led|headed|leads|heads|was (?:leading|heading)) (?:the|this) (?:\w+ ){0,2}delegation\b"
)
_BEARING = re.compile(
    r"(?i),? ?(?:who (?:is|was) )?(?:bearing|carrying|who (?:carried|bore|brought)) an? (?:\w+ ){0,2}"
    r"(?:message|letter)(?: \w+){0,3} from (?:the )?"
)
NAMING = Naming(bearing=_BEARING, shown=_SHOWN, of_group=_OF_GROUP, afterwards=_AFTERWARDS, headed=_HEADED)
