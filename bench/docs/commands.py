"""Every command and every setting, from the command line itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer

from aidememoire.cli.app import build_app
from aidememoire.cli.messages import load_messages
from aidememoire.cli.settings import SETTINGS

_WORDS = {
    "en": ("Commands", "Every command takes `--help`.", "What", "Meaning"),
    "fr": ("Commandes", "Chaque commande accepte `--help`.", "Quoi", "Sens"),
}
_MARKUP = re.compile(r"\[/?[a-z ]+\]")


def write_commands(language: str) -> Iterator[str]:
    """One section a command, in the order of the help: what it is for, an example, its arguments and options."""
    title, every, what, meaning = _WORDS[language]
    group: Any = typer.main.get_command(build_app(load_messages(language)))
    yield f"# {title}\n\n{every}\n"
    for name, command in group.commands.items():
        yield f"## {name}\n\n{_flatten(command.help)}\n"
        if command.epilog:
            intro, _, example = _flatten(command.epilog).partition(": ")
            yield f"{intro.strip()}:\n\n```\n{example}\n```\n"
        yield f"| {what} | {meaning} |\n| --- | --- |"
        yield from (f"| {_write_name(p)} | {_flatten(p.help)} |" for p in command.params)
        yield ""


def write_settings(file: Path) -> Iterator[str]:
    """Every setting with its variable and default, and the file that lists them."""
    yield "# Settings\n\nThe command line stands over the environment, the environment over the file.\n"
    yield "| key | variable | kind | default |\n| --- | --- | --- | --- |"
    for setting in SETTINGS:
        default = f"`{setting.default}`" if setting.default else "–"
        yield f"| `{setting.key}` | `{setting.variable}` | {setting.kind.__name__} | {default} |"
    yield f"\n## The file\n\n```toml\n{file.read_text(encoding='utf-8').strip()}\n```\n"


def _write_name(parameter: Any) -> str:
    """« `--record FILE` », or the name an argument goes by."""
    value = parameter.metavar or ""
    if parameter.param_type_name == "argument":
        return f"`{value or parameter.name.upper()}`".replace("|", "\\|")
    names = ", ".join([*parameter.opts, *parameter.secondary_opts])
    return f"`{names}{' ' + value if value else ''}`".replace("|", "\\|")


def _flatten(words: str | None) -> str:
    """One line, without the marks of the terminal, harmless in a table."""
    return " ".join(_MARKUP.sub("", words or "").split()).replace("|", "\\|")
