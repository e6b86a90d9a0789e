"""Which encoding bytes of markup are in: mark, declared, UTF-8, or the likeliest by their letters."""

from __future__ import annotations

import codecs
import re

from aidememoire.sources.decode import find_problem, looks_western, normalize

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_HEAD = 4096
_SAMPLE = 60_000
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_AS_READ = {"iso-8859-1": "cp1252", "ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}
"""What browsers read under these names: pages that declare Latin-1 hold the quotation marks of Windows."""
_FEW = 0.002
"""Share of broken characters up to which a text with a declared encoding is still that text."""


def decode_markup(content: bytes, declared: str | None = None) -> tuple[str, str] | tuple[None, str]:
    """(text in NFC, encoding), or (None, why not). `declared` is what the carrier said (HTTP, MIME), if anything.

    A byte order mark decides; then strict UTF-8, which no other text passes by chance; then what the carrier and the
    page declare; then the likeliest by frequency. A few broken bytes are replaced by « \ufffd », never guessed.
    """
    if not content.strip():
        return None, "the file is empty; a report has words"
    names = [name for mark, name in _MARKS if content.startswith(mark)][:1]
    if not names and b"\x00" in content[:_HEAD]:
        return None, "it holds NUL bytes, so it is not text"
    names += ["utf-8"] if not names else []
    for name in (*names, *filter(None, (get_encoding(declared), find_declared(content)))):
        text = _decode(content, name)
        if text is not None:
            return _finish(text, name)
    guess = _guess(content)
    text = content.decode(guess, "replace") if guess else content.decode("utf-8", "replace")
    if 10 * text.count("\ufffd") > len(text):
        return None, "its encoding is not known, and most of its bytes read as nothing; save it as UTF-8"
    return _finish(text, guess or "utf-8")


def get_encoding(name: str | None) -> str | None:
    """The codec to read an encoding's name with; None for a name nobody knows."""
    if not name:
        return None
    name = name.strip().strip("\"'").lower()
    try:
        codec = codecs.lookup(_AS_READ.get(name, name))
    except (LookupError, ValueError):
        return None
    text = getattr(codec, "_is_text_encoding", True)
    return codec.name if text else None


def find_declared(content: bytes) -> str | None:
    """The encoding the first bytes of a page declare."""
    match = _DECLARED.search(content[:_HEAD])
    found = get_encoding((match.group(1) or match.group(2)).decode("ascii", "replace")) if match else None
    return None if found in ("utf-16", "utf-16-le", "utf-16-be", "utf-32") else found


def _decode(content: bytes, name: str) -> str | None:
    try:
        return content.decode(name)
    except UnicodeDecodeError:
        pass
    except (LookupError, ValueError):
        return None
    text = content.decode(name, "replace")
    return text if name != "utf-8" and text.count("\ufffd") <= _FEW * len(text) else _mend(text, name)


def _mend(text: str, name: str) -> str | None:
    """Text in UTF-8 with a broken byte or two: many letters read right, few do not."""
    broken = text.count("\ufffd")
    whole = sum(c > "\x7f" for c in text) - broken
    return text if name.startswith("utf-8") and whole >= 2 * broken else None


def _guess(content: bytes) -> str | None:
    if looks_western(content):
        return "cp1252"
    try:
        from charset_normalizer import from_bytes
    except ImportError:  # a part of the extra; without it, the bytes are read as far as they are UTF-8
        return None
    best = from_bytes(content[:_SAMPLE]).best()
    return get_encoding(best.encoding) if best is not None else None


def _finish(text: str, name: str) -> tuple[str, str] | tuple[None, str]:
    text = normalize(text.removeprefix("\ufeff"))
    problem = None if text.lstrip()[:1] == "<" else find_problem(text)
    return (None, problem) if problem else (text, name)
