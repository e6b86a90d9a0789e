"""A site with a feed, whose pages are never quite the same twice."""

from __future__ import annotations

import hashlib

from sources.web_server import Handler, Server

TOWNS = ("Mbabane", "Maseru", "Gaborone", "Windhoek", "Lusaka", "Lilongwe")
NAMES = ("Amel Ziani", "Nadia Haddad", "Salma Guerroudj", "Lina Chentouf")


class FeedSite:
    """Pages `/1`, `/2`… of a site and its feed, in RSS; `publish` adds some. Every visit of a page counts in its text.

    One page of five is in a language nobody reads, and one is moved to a place nobody may visit, where there is one.
    """

    def __init__(self, server: Server, forbidden: str | None = None) -> None:
        self.server = server
        self.feed = f"{server.base}/feed.xml"
        self.count = 0
        self._forbidden = forbidden
        self._visits = 0
        self._changed = 0
        server.routes["/feed.xml"] = self._give_feed

    def publish(self, pages: int) -> None:
        """Add pages, the newest first in the feed."""
        for number in range(self.count + 1, self.count + pages + 1):
            self.server.routes[f"/{number}"] = lambda handler, number=number: self._give_page(handler, number)  # type: ignore[misc]
        self.count += pages
        self._changed += 1

    def _give_feed(self, handler: Handler) -> None:
        entries = "".join(
            f"<item><title>Page {n}</title><link>{self.server.base}/{n}</link>"
            f"<pubDate>Tue, {n % 28 + 1:02} May 2024 10:00:00 +0000</pubDate></item>"
            for n in range(self.count, 0, -1)
        )
        content = (
            f'<?xml version="1.0"?><rss version="2.0"><channel><title>Fil</title>{entries}</channel></rss>'.encode()
        )
        tag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
        if handler.headers.get("If-None-Match") == tag:
            handler.answer(304, b"", ETag=tag)
        else:
            handler.answer(200, content, "application/rss+xml", ETag=tag)

    def _give_page(self, handler: Handler, number: int) -> None:
        if number % 5 == 4 and self._forbidden is not None:
            handler.answer(302, b"", Location=self._forbidden)
            return
        self._visits += 1
        handler.answer(200, build_story(number, self._visits).encode())


def build_story(number: int, visits: int) -> str:
    """A page about one meeting; of five pages one is in Portuguese, which no pack reads."""
    town, name = TOWNS[number % len(TOWNS)], NAMES[number % len(NAMES)]
    if number % 5 == 3:
        story = (
            "O ministro da Cultura inaugurou ontem a exposição dos pescadores da cidade, que ficará aberta ao público "
            "até ao fim do mês, com entrada livre para as crianças e os professores das escolas do concelho."
        )
        body = f"<article><h1>Exposição {number}</h1><p>{story}</p><p>Visita {visits}.</p></article>"
        return f"<html><body>{body}</body></html>"
    story = (
        f"La ministre algérienne des Pêches, {name}, a reçu mardi à Alger l'ambassadeur d'Italie, Bruno Caldera. "
        f"Ils sont convenus d'ouvrir une école de pêche à {town} et de se revoir à l'automne."
    )
    return (
        f"<html lang='fr'><head><title>Pêche : Alger et Rome à {town}</title></head><body><article>"
        f"<h1>Pêche : Alger et Rome à {town}</h1><p>{story}</p><p>L'entretien numéro {number} a duré une heure, et "
        f"cette page a été vue {visits} fois depuis ce matin.</p></article></body></html>"
    )
