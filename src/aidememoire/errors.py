"""Every error the package raises, in one tree.

    AidememoireError
    ├── SourceError        a page that cannot be read: empty, binary, too long, not text
    ├── LexiconError       bad rows of a lexicon, all of them together
    ├── RuleError          a rule without example or refusal, or one its pack cannot run
    ├── CitationError      a quote that is not the slice of text it claims to be
    ├── GoldError          an annotation file that does not have the shape it should have
    ├── RecordError        a record that is missing, damaged, or of another version
    ├── UnknownNameError   a state, event or language nobody knows, with the nearest names
    └── MissingExtraError  a part that is installed only on request, and how to install it

A message says what failed, where, what is allowed, and what to do next.
"""


class AidememoireError(Exception):
    """The root of all errors raised on purpose."""


class SourceError(AidememoireError):
    """A page that cannot be read. `source` names it, `reason` says why in one line."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason


class LexiconError(AidememoireError):
    """Bad rows of lexicons. `problems` holds one line per bad row: file, line, value, what is allowed."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__(f"{len(problems)} bad lexicon row(s):\n" + "\n".join(problems))
        self.problems = problems


class RuleError(AidememoireError):
    """A rule that may not exist as it stands."""


class CitationError(AidememoireError):
    """A quote that is not the slice of its report."""


class GoldError(AidememoireError):
    """An annotation line that cannot be scored."""


class RecordError(AidememoireError):
    """A record that cannot be opened, read or written.

    `problem`, where given, is the kind of failure, by which an interface finds its own words for `place` and `cause`.
    """

    def __init__(self, message: str, *, problem: str = "", place: str = "", cause: str = "") -> None:
        super().__init__(message)
        self.problem = problem
        self.place = place
        self.cause = cause


class UnknownNameError(AidememoireError):
    """A name that nothing in the record or the lexicons answers to."""


class MissingExtraError(AidememoireError):
    """The `library` that only one feature needs is not installed; `extra` names what to install."""

    def __init__(self, library: str, extra: str) -> None:
        super().__init__(f"{library} is not installed; install it with: pip install 'aidememoire[{extra}]'")
        self.library = library
        self.extra = extra
