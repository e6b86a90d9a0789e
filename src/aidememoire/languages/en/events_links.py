"""What English frames are written with."""

from __future__ import annotations

import re

TO = ("to",)
WITH = ("with",)
SEATED = (*WITH, "alongside", "together with", "along with")
"""What brings in the other chair of a session."""
SESSION = (
    r"(?:dialogues?|session|(?:commission|committee|council|consultations?)(?: meeting)?|consultations|summit|"
    r"conference|forum|meeting|round|talks|mechanism)\b"
)
LETTERS = r"(?:messages?|letters?|cables?|telegrams?|missive|greetings|wishes|condolences|congratulations|sympath\w+)\b"
KIND_WORDS = r"(?:congratulations|felicitations|condolences|sympath\w+|(?:best |good |warm )?wishes|greetings)\b"
NEAR = (
    r"(?:,? (?:also|later|earlier|then|separately|here|there|again|yesterday|today|tomorrow|\w+ly|(?:on |in |at |this |"
    r"the )?⟨[TL]\d+⟩(?-i:(?: [A-Z][\w'-]+){0,2})|"
    r"this \w+|at (?:his|her|the|their) [\w' ]{3,40}?|"
    r"at (?:the )?(?-i:[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3})(?=,? (?:[a-z]|⟨))),?)*"
)
"""What may stand between a verb and its object without being one."""
GUEST = r"(?: (?:with )?(?:him|her|them)\b|(?: [\w.'’-]+){0,5}? ⟨[PDG]\d+⟩)"


_TITLED = (
    r"(?:with|the|an?|his|her|its|their|our|visiting|new|newly|outgoing|incoming|fellow|former|both|all|several|some|"
    r"two|three|four|five|six|appointed|accredited|resident|mr|mrs|ms|dr|hon|senior|separately|also|today|here|"
    r"yesterday|then|later|earlier|high-level|[\w-]+ly|newly-\w+|(?-i:[A-Z][\w.'’-]*))"
)
PERSON = rf"(?: (?:him|her|them)\b|(?: {_TITLED})* ⟨[PDG]\d+⟩)"
"""A person as an object, with nothing but what may stand before a name: no « the dialogue President X began »."""


def look(pattern: str) -> re.Pattern[str]:
    """A pattern over folded gists, in any case."""
    return re.compile(pattern, re.IGNORECASE)
