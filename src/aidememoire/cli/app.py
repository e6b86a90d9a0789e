"""The Typer application in one language: every command, with its help."""

from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from aidememoire import __version__
from aidememoire.cli import (
    accept,
    account,
    add,
    backup,
    brief,
    calendar,
    check,
    chronology,
    classify,
    commitments,
    completion,
    copy,
    correct,
    doctor,
    evaluate,
    explain,
    export,
    fiche,
    formulas,
    history,
    load,
    mechanisms,
    merge,
    note,
    offices,
    passed,
    people,
    person,
    positions,
    read,
    rebuild,
    redate,
    reject,
    retry,
    review,
    rules,
    search,
    serve,
    settings,
    show,
    sources,
    split,
    status,
    times,
    undo,
    watch,
    when,
    why,
)
from aidememoire.cli.messages import INTERFACES, Messages
from aidememoire.cli.screen import answer

COMMANDS = (
    read,
    load,
    watch,
    retry,
    chronology,
    search,
    show,
    why,
    sources,
    people,
    person,
    offices,
    merge,
    split,
    review,
    accept,
    correct,
    reject,
    note,
    add,
    undo,
    history,
    commitments,
    mechanisms,
    calendar,
    positions,
    formulas,
    fiche,
    brief,
    export,
    serve,
    account,
    status,
    passed,
    redate,
    rebuild,
    check,
    backup,
    copy,
    explain,
    when,
    times,
    rules,
    settings,
    doctor,
    completion,
    classify,
    evaluate,
)
"""Modules of the commands, in the order the help lists them; each has `add(app, say, **settings)`."""


def build_app(say: Messages) -> typer.Typer:
    """The whole command line, speaking through `say`."""
    command, group = _build_classes(say)
    app = typer.Typer(
        name="aidememoire",
        cls=group,
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode="rich",
        pretty_exceptions_enable=False,
    )
    _add_start(app, say)
    for module in COMMANDS:
        module.add(app, say, cls=command, rich_help_panel=say("panel.commands"))
    return app


def _add_start(app: typer.Typer, say: Messages) -> None:
    """The options that stand before any command. `--lang` has been taken out already when it is valid."""

    def refuse(value: str | None) -> None:
        if value is not None:
            raise typer.BadParameter(say("usage.lang", value=value, allowed=", ".join(INTERFACES)), param_hint="--lang")

    languages, panel = "|".join(INTERFACES), say("panel.options")
    lang = typer.Option(help=say("help.lang"), metavar=languages, rich_help_panel=panel, callback=refuse)
    shown = typer.Option(
        "--version", help=say("help.version"), rich_help_panel=panel, is_eager=True, callback=show_version
    )

    @app.callback(help=say("help.app"))
    def start(lang: Annotated[str | None, lang] = None, version: Annotated[bool, shown] = False) -> None:
        del lang, version


def show_version(asked: bool) -> None:
    """Print the version and stop, when asked."""
    if asked:
        answer(f"aidememoire {__version__}")
        raise typer.Exit()


def _build_classes(say: Messages) -> tuple[type[TyperCommand], type[TyperGroup]]:
    """Command and group whose own `--help` line is in the language of the interface; Typer writes it in English."""

    def translate(option: Any) -> Any:
        if option is not None:
            option.help = say("help.help")
            option.rich_help_panel = say("panel.options")
        return option

    class Command(TyperCommand):
        def get_help_option(self, ctx: Any) -> Any:
            return translate(super().get_help_option(ctx))

    class Group(TyperGroup):
        def get_help_option(self, ctx: Any) -> Any:
            return translate(super().get_help_option(ctx))

    return Command, Group
