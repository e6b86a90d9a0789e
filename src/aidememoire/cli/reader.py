"""What the commands that read share: the packs, what is known beforehand, the stages as one function."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from aidememoire.cli.messages import Messages, load_messages
from aidememoire.errors import SourceError, UnknownNameError

if TYPE_CHECKING:
    from aidememoire.model.passed import Passed
    from aidememoire.model.reading import Reading
    from aidememoire.model.refusal import Refusal
    from aidememoire.model.report import Page
    from aidememoire.pack.language import LanguagePack

STDIN = "-"


def get_pack(language: str, say: Messages) -> LanguagePack:
    """The pack of `language`. Raises UnknownNameError naming those there are."""
    from aidememoire.languages import load_packs

    packs = load_packs()
    if language not in packs:
        raise UnknownNameError(say("unknown.language", name=language, allowed=", ".join(sorted(packs))))
    return packs[language]


def build_reader(language: str | None, say: Messages) -> Callable[[Page], Reading]:
    """The stages as one function of a page; `language` stands instead of what would be detected."""
    from aidememoire.dates.knowledge import load_knowledge
    from aidememoire.languages import load_commons, load_packs
    from aidememoire.reading.read import read

    if language is not None:
        get_pack(language, say)
    packs, knowledge, commons = load_packs(), load_knowledge(), load_commons()

    def read_page(page: Page) -> Reading:
        try:
            return read(page, packs, knowledge, language=language, commons=commons)
        except SourceError:
            raise
        except Exception as error:
            # One page no stage was prepared for must not cost the thousand others: it is refused, named, and counted.
            raise SourceError(page.source, say("refused.failed", kind=type(error).__name__, message=error)) from error

    return read_page


def build_gate(language: str | None) -> Callable[[Page], Passed | None]:
    """A first look as a function of a page: why it may be passed over, or None."""
    from aidememoire.languages import load_commons, load_gates
    from aidememoire.reading.gate import look

    gates, commons = load_gates(), load_commons()
    return lambda page: look(page, gates, commons, language=language)


def build_worker(language: str | None, interface: str, gate: bool) -> Callable[[Page], Reading | Passed]:
    """What a run does with each page: a first look where `gate`, then the reading. `interface` is the language of
    what it says; all arguments are plain, so that it can be built in another process."""
    read_page = build_reader(language, load_messages(interface))
    if not gate:
        return read_page
    look_at = build_gate(language)
    return lambda page: look_at(page) or read_page(page)


def find_all_pages(paths: Sequence[str], allowed: str | None = None) -> Iterator[Page | Refusal]:
    """Pages and refusals of every path or address in turn; « - » is standard input.

    `allowed` names networks that may be visited though they are not public.
    """
    from aidememoire.sources.pages import find_pages
    from aidememoire.sources.place import is_web

    if not any(map(is_web, paths)):
        for path in paths:
            yield from find_pages(path, sys.stdin.buffer)
        return
    from aidememoire.cli.record import get_time
    from aidememoire.cli.web import build_manners
    from aidememoire.sources.fetch import Fetcher
    from aidememoire.sources.web import find_web_pages

    with Fetcher(build_manners(allowed)) as fetcher:
        for path in paths:
            yield from find_web_pages(path, fetcher, get_time()) if is_web(path) else find_pages(path, sys.stdin.buffer)


def load_words(text: str, say: Messages) -> str:
    """The words given, or standard input for « - ». Raises SourceError when there is nothing to read."""
    if text == STDIN:
        found = next(find_all_pages([STDIN]))
        reason = getattr(found, "reason", None)
        if reason is not None:
            raise SourceError(STDIN, reason)
        return str(getattr(found, "text", ""))
    if not text.strip():
        raise SourceError("TEXT", say("refused.empty"))
    return text


def read_words(words: str, published: str | None, language: str | None, say: Messages) -> Reading:
    """The reading of words typed in. `published` is EDTF; without `language` it is detected."""
    from aidememoire.model.report import Page

    return build_reader(language, say)(Page(source=STDIN, text=words, date=published))
