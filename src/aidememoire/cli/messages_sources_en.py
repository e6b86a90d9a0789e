"""English words of sources on the web: watching feeds, trying again, networks."""

from __future__ import annotations

MESSAGES = {
    "help.watch": "Watch feeds (RSS, Atom) and sitemaps: read what is new in them into a record, again and again.",
    "help.watch.feeds": "Addresses of feeds or sitemaps (default: all the record has watched before).",
    "help.watch.once": "Ask once, read what is new, and stop (for cron and timers).",
    "help.watch.every": "Minutes between two rounds.",
    "help.watch.limit": "Pages fetched in one round at most; the others wait for the next.",
    "help.allow": (
        "Networks that may be visited though they are not public, such as 10.1.0.0/16, separated by commas "
        "(default: AIDEMEMOIRE_ALLOW_NETWORK, else none)."
    ),
    "help.retry": "Try again what was refused, from the file, archive or address it came from.",
    "help.retry.only": "Only sources that begin with this (default: all).",
    "example.watch": "Example: aidememoire watch https://www.example.org/feed.xml --record vn.db --once",
    "example.retry": "Example: aidememoire retry https://www.example.org/ --record vn.db",
    "usage.network": "{value} names no network (allowed: networks such as 10.1.0.0/16, separated by commas)",
    "usage.feed": "{value} is no address (allowed: http:// and https://)",
    "usage.no_feed": "the record has watched no feed yet; give the address of one",
    "watch.unchanged": "{feed}: nothing has changed",
    "watch.named.one": "{feed}: {n} new page",
    "watch.named.many": "{feed}: {n} new pages",
    "watch.read": "  {source}",
    "watch.round": "read: {read}, passed over: {passed}, refused: {refused}; kept in {path}",
    "watch.waiting": "Next round in {minutes} min; Ctrl-C stops.",
    "watch.interrupted": "Stopped. What was read is kept in {path}; the next run goes on from there.",
    "status.feeds": "Feeds watched:",
    "status.feed": "pages read or passed over: {read}, waiting: {waiting}, refused: {refused}",
    "status.feed.checked": "asked {at}",
    "status.feed.problem": " ({problem})",
    "sources.origin.heading": "Where they came from:",
    "sources.origin.fetched": "fetched {value}",
    "sources.origin.address": "from {value}",
    "sources.origin.feed": "named by {value}",
    "sources.origin.place": "read from {value}",
    "sources.origin.content_type": "{value}",
    "sources.origin.charset": "in {value}",
    "sources.origin.dated_by": "dated by its {value}",
    "retry.nothing": "Nothing to try again: nothing is refused.",
    "retry.lost": "{n} refused on standard input, which cannot be read again: give them once more to read.",
    "retry.done": "read: {read}, still refused: {refused}",
}
