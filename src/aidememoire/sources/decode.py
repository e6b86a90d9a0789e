"""From bytes to text: which encoding, and whether it is text at all."""

from __future__ import annotations

import codecs
import unicodedata

MOST_BYTES = 20_000_000
"""A file larger than this holds no report."""

MOST_IN_LINE = 1_000_000
"""Characters of one line: a longer one is data, not prose."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
HALF_CHARACTER = "holds half of a character (a lone surrogate), so its encoding is broken"
_PLAIN = frozenset("\n\t\r\f\v")


def read_text(content: bytes) -> tuple[str, None] | tuple[None, str]:
    """(text, None), or (None, why not). Accepts UTF-8 with or without mark, and UTF-16 with one.

    The text is in NFC: pages write « é » as one code point or as two, and a quote, a name or a fingerprint must not
    depend on which. All offsets count code points of this text, the one that is kept.
    """
    if not content.strip():
        return None, "the file is empty; a report has words"
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), "utf-8")
    if encoding != "utf-16" and b"\x00" in content:
        return None, "it holds NUL bytes, so it is not text; give plain text in UTF-8"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        return None, _explain(content, encoding, error)
    problem = find_problem(text)
    return (None, problem) if problem else (normalize(text), None)


def normalize(text: str) -> str:
    """Text in NFC; see read_text."""
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def find_problem(text: str) -> str | None:
    """Why `text` is no report: no words, mostly control characters, half characters, or an endless line."""
    if not text.strip():
        return "the text is empty; a report has words"
    controls = sum(c not in _PLAIN and (c < " " or "\x7f" <= c < "\xa0") for c in text)
    if 10 * controls > len(text):
        return f"{controls} of its {len(text)} characters are control characters, so it is not text"
    if has_half_character(text):
        return f"it {HALF_CHARACTER}"
    if len(text) > MOST_IN_LINE and max(map(len, text.splitlines())) > MOST_IN_LINE:
        return f"it has a line of more than {MOST_IN_LINE:,} characters; a report has shorter paragraphs"
    return None


def has_half_character(text: str) -> bool:
    """Whether `text` holds a lone surrogate, which no file and no store can keep."""
    return any("\ud800" <= c <= "\udfff" for c in text)


def _explain(content: bytes, encoding: str, error: UnicodeDecodeError) -> str:
    where = f"byte {error.start} is not valid {encoding.upper()}"
    if encoding == "utf-8" and looks_western(content):
        return f"{where}; it reads as Windows-1252: convert it to UTF-8 first"
    return f"{where}; give plain text in UTF-8"


def looks_western(content: bytes) -> bool:
    """Whether the bytes above 127 read as Western letters and signs in Windows-1252."""
    high = [byte for byte in content[:100_000] if byte > 127]
    letters = sum(chr(byte).isalpha() or byte in b"\x91\x92\x93\x94\x85\x96\x97\xa0\xab\xbb\xb0" for byte in high)
    return bool(high) and letters >= 0.9 * len(high)
