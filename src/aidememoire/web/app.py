"""The application: routes, templates, headers, errors, put together for one record."""

from __future__ import annotations

from asyncio import get_running_loop
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from secrets import token_bytes
from typing import Any

from litestar import Litestar, Request, Router
from litestar.datastructures import State
from litestar.di import Provide
from litestar.static_files import create_static_files_router

from aidememoire.store.record import Record, open_record
from aidememoire.store.watch import Watch
from aidememoire.web import api, metrics, sign_in
from aidememoire.web.accounts.book import AccountBook
from aidememoire.web.accounts.throttle import Throttle
from aidememoire.web.guards import check_request
from aidememoire.web.headers import add_headers
from aidememoire.web.inbox import Inbox
from aidememoire.web.metrics import Meter, Stopwatch, count_answer
from aidememoire.web.pages import routes as pages
from aidememoire.web.problems import answer_problem
from aidememoire.web.recall import Recall, get_recall
from aidememoire.web.settings import Settings
from aidememoire.web.templates import build_templates
from aidememoire.web.visitor import Visitor, get_visitor

STATIC = Path(__file__).parent / "static"
BODY = 8 * 2**20
"""Bytes of the largest request taken."""

THREADS = 6
"""Requests answered at a time; each holds at most two connections of the store's fifteen."""


def build_app(settings: Settings) -> Litestar:
    """The application for one record, which is opened when it starts, made if it does not exist, closed when it ends.

    Handlers may ask for `record` (an open Record), `visitor` (a Visitor), `settings` and `recall` (answers kept
    while the record stays as it is).
    """
    book = AccountBook(settings.users, create=False) if settings.users else None
    key = book.get_key() if book else token_bytes(32)
    return Litestar(
        route_handlers=[*api.ROUTES, *sign_in.ROUTES, *metrics.ROUTES, *pages.ROUTES, _build_static()],
        guards=[check_request],
        dependencies={
            "record": Provide(give_record, sync_to_thread=False),
            "visitor": Provide(give_visitor, sync_to_thread=False),
            "settings": Provide(give_settings, sync_to_thread=False),
            "recall": Provide(get_recall, sync_to_thread=False),
        },
        exception_handlers={Exception: answer_problem},
        before_send=[add_headers, count_answer],
        middleware=[Stopwatch()],
        template_config=build_templates(),
        lifespan=[_keep_record],
        state=State({"settings": settings, "key": key, "book": book, "throttle": Throttle(), "meter": Meter()}),
        openapi_config=None,
        request_max_body_size=BODY,
        logging_config=None,
    )


@asynccontextmanager
async def _keep_record(app: Litestar) -> AsyncIterator[None]:
    get_running_loop().set_default_executor(ThreadPoolExecutor(THREADS, thread_name_prefix="answer"))
    with open_record(app.state.settings.record) as record:
        app.state.record, watch = record, Watch(record)
        app.state.recall, app.state.inbox = Recall(watch), Inbox(record)
        yield
        app.state.inbox.close()
        watch.close()
    if app.state.book is not None:
        app.state.book.close()


def _build_static() -> Router:
    return create_static_files_router(
        path="/static", directories=[STATIC], opt={"public": True}, include_in_schema=False
    )


def give_record(state: State) -> Record:
    """The open record; views open their own transaction on it."""
    found: Record = state.record
    return found


def give_visitor(request: Request[Any, Any, Any]) -> Visitor:
    """Who asks."""
    return get_visitor(request)


def give_settings(state: State) -> Settings:
    """How this application was started."""
    found: Settings = state.settings
    return found
