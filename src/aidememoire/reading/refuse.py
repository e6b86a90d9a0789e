"""A page in a language that no pack reads."""

from __future__ import annotations

from aidememoire.errors import SourceError


class UnreadLanguage(SourceError):
    """Raised by read(); `language` is the ISO 639-1 code detected."""

    def __init__(self, source: str, language: str, known: tuple[str, ...]) -> None:
        super().__init__(source, f"language {language!r} is not read yet (read: {', '.join(sorted(known))})")
        self.language = language
