"""Words that people typed, made safe to show: on one line, and no sign in them steers a terminal or turns the line."""

from __future__ import annotations

import re

_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def write_plain(text: str) -> str:
    """The text on one line, its control signs and changes of direction written out (`\\x1b`)."""
    return escape_unseen(" ".join(text.split()))


def escape_unseen(line: str) -> str:
    """One line with every sign written out that is not seen but does something."""
    return _UNSEEN.sub(_name, line)


def _name(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"


_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def clean_xml(text: str) -> str:
    """The text without the few signs XML 1.0 cannot hold, a replacement sign in the place of each."""
    return _NO_XML.sub("\ufffd", text)
