"""What English frames are written with."""

from __future__ import annotations

import re

TO = ("to",)
WITH = ("with",)
SESSION = (
    r"(?:dialogues?|session|(?:commission|committee|council|consultations?)(?: meeting)?|consultations|summit|"
    r"conference|forum|meeting|round|talks|mechanism)\b"
)
LETTERS = r"(?:messages?|letters?|cables?|telegrams?|missive|greetings|wishes|condolences|congratulations|sympath\w+)\b"
KIND_WORDS = r"(?:congratulations|felicitations|condolences|sympath\w+|(?:best |good |warm )?wishes|greetings)\b"
NEAR = (
    r"(?:,? (?:also|later|earlier|then|separately|here|there|again|yesterday|today|tomorrow|\w+ly|(?:on |in |at |this |"
    r"the )?⟨[TL]\d+⟩|"
    r"this \w+|at (?:his|her|the|their) [\w' ]{3,40}?),?)*"
)
"""What may stand between a verb and its object without being one."""
GUEST = r"(?: (?:with )?(?:him|her|them)\b|(?: [\w.'’-]+){0,5}? ⟨[PDG]\d+⟩)"


def look(pattern: str) -> re.Pattern[str]:
    """A pattern over folded gists, in any case."""
    return re.compile(pattern, re.IGNORECASE)
