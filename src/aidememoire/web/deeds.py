"""What somebody does to the record: in whose name, when, and the line of it in the log."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.web.accounts.book import AccountBook
from aidememoire.web.settings import Settings
from aidememoire.web.visitor import Connection, get_visitor


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One thing done. `what` is a word for it; the log is that of the accounts, where there are any."""

    what: str
    author: str
    at: str
    address: str
    book: AccountBook | None

    @property
    def who(self) -> dict[str, str]:
        """Author and time as the workflow takes them."""
        return {"author": self.author, "at": self.at}

    def log(self, detail: str) -> None:
        """Add the line, once it is done."""
        if self.book is not None:
            self.book.log(self.at, self.author, self.what, detail, self.address)


def find_deed(connection: Connection, what: str) -> Deed:
    """A deed of whoever asks, now."""
    settings: Settings = connection.app.state.settings
    address = connection.client.host if connection.client else ""
    author = get_visitor(connection).name
    return Deed(what=what, author=author, at=settings.clock(), address=address, book=connection.app.state.book)
