"""`aidememoire serve`: the record as pages and as a REST interface, to this machine or to people with accounts."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import tell

if TYPE_CHECKING:
    from aidememoire.store.record import Record

PORT = 8017
LARGEST = 65535
CONNECTIONS = 400
"""Connections at a time; those beyond are told to come back."""

KEPT = 15
"""Seconds a connection may say nothing between two requests."""

HEADERS = 32 * 1024
"""Bytes of a request before its body."""


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("serve", help=say("help.serve"), epilog=say("example.serve"), **settings)
    def serve(
        record: Annotated[str | None, typer.Option(help=say("help.serve.record"), metavar="FILE")] = None,
        host: Annotated[
            str, typer.Option(help=say("help.serve.host"), metavar="ADDRESS", show_default=False)
        ] = "127.0.0.1",
        port: Annotated[int, typer.Option(help=say("help.serve.port"), metavar="NUMBER", show_default=False)] = PORT,
        users: Annotated[str | None, typer.Option(help=say("help.serve.users"), metavar="FILE")] = None,
        name: Annotated[list[str] | None, typer.Option(help=say("help.serve.name"), metavar="HOST")] = None,
        https: Annotated[
            bool, typer.Option("--behind-https", help=say("help.serve.https"), show_default=False)
        ] = False,
    ) -> None:
        if not 0 < port <= LARGEST:
            raise typer.BadParameter(say("usage.port", value=port), param_hint="--port")
        run(record, (host, port), users, tuple(name or ()), https, say)


def run(
    record: str | None, address: tuple[str, int], users: str | None, names: tuple[str, ...], https: bool, say: Messages
) -> None:
    """Serve until interrupted. Raises MissingExtraError where the web parts are not installed."""
    from pathlib import Path

    from aidememoire.cli.record import choose_record, get_author, get_time, show_place
    from aidememoire.errors import MissingExtraError, RecordError

    try:
        import jinja2  # noqa: F401
        import litestar  # noqa: F401
        import uvicorn  # noqa: F401
    except ModuleNotFoundError as error:
        raise MissingExtraError(error.name or "litestar", "web") from error
    from aidememoire.store.record import open_record
    from aidememoire.web.app import build_app
    from aidememoire.web.settings import Settings, is_loopback

    host, port = address
    if users is None and not is_loopback(host):
        raise RecordError(say("serve.open", host=host))
    place = choose_record(record)
    with open_record(place) as opened:
        bring_up_to_date(opened)
        tell(say("serve.ready", path=show_place(opened.name), address=f"http://{host}:{port}/"))
    settings = Settings(
        record=place,
        clock=lambda: get_time(exact=True),
        author=get_author(),
        users=Path(users) if users else None,
        names=(*names, host) if names or users is None else (),
        secure=https,
        language=say.language,
    )
    listen(build_app(settings), address, https)


def listen(app: Any, address: tuple[str, int], https: bool) -> None:
    """Answer until interrupted."""
    import uvicorn

    uvicorn.run(
        app,
        host=address[0],
        port=address[1],
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=https,
        limit_concurrency=CONNECTIONS,
        timeout_keep_alive=KEPT,
        h11_max_incomplete_event_size=HEADERS,
    )


def bring_up_to_date(record: "Record") -> None:
    """Draw and index what an older version left; a record that cannot be written is shown as it is."""
    from aidememoire.cli.names import bring_up_to_date as draw
    from aidememoire.errors import RecordError
    from aidememoire.workflow.searchable import make_searchable

    try:
        draw(record)
        make_searchable(record)
    except RecordError as error:
        if error.problem not in ("read_only", "withheld"):
            raise
