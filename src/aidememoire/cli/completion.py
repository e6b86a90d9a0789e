"""`aidememoire completion`: what a shell needs to complete commands and options with the tabulator key."""

from collections.abc import Mapping
from importlib import import_module
from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer

SHELLS = ("bash", "zsh", "fish", "powershell")
VARIABLE = "_AIDEMEMOIRE_COMPLETE"
"""Set by the script of a shell when it asks what may follow."""


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("completion", help=say("help.completion"), epilog=say("example.completion"), **settings)
    def completion(
        shell: Annotated[str, typer.Argument(help=say("help.completion.shell"), metavar="|".join(SHELLS))],
    ) -> None:
        if shell not in SHELLS:
            message = say("usage.shell", value=shell, allowed=", ".join(SHELLS))
            raise typer.BadParameter(message, param_hint="SHELL")
        answer(_load().get_completion_script(prog_name="aidememoire", complete_var=VARIABLE, shell=shell))


def is_asked(environment: Mapping[str, str]) -> bool:
    """Whether a shell is asking for completions rather than a person for a command; then they are made ready."""
    if not environment.get(VARIABLE):
        return False
    _load().completion_init()
    return True


def _load() -> Any:
    """What Typer completes with: it offers this only as two options of its own, in English, before every command."""
    return import_module("typer.completion")
