"""Where the bytes of a page came from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The provenance of a page; None for what is not known or does not apply.

    place         the path, the address, or « - » from which the page can be read again
    member        its name, line or record inside a container (ZIP member, row, WARC record)
    address       the address it was fetched from, after redirects
    fetched       when it was fetched, ISO 8601, as the archive or the clock of the reader has it
    content_type  what the bytes were said to be: « text/html », « application/pdf »
    charset       the encoding they were read in
    dated_by      where the page's date was found: « meta article:published_time », « json-ld datePublished », « date »
    feed          the feed or sitemap that named it
    """

    place: str
    member: str | None = None
    address: str | None = None
    fetched: str | None = None
    content_type: str | None = None
    charset: str | None = None
    dated_by: str | None = None
    feed: str | None = None
