"""What a source gives instead of a page it cannot read."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.errors import SourceError


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """`source` could not be read as a page, for `reason` (one line). Other pages of the same source go on."""

    source: str
    reason: str

    def build_error(self) -> SourceError:
        """The same as an exception, for callers that accept no refusal."""
        return SourceError(self.source, self.reason)
