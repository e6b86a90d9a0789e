"""How a run of reading is wanted."""

from dataclasses import dataclass
from typing import Any

import typer

from aidememoire.cli.messages import Messages

GATE, WORKERS = "AIDEMEMOIRE_GATE", "AIDEMEMOIRE_WORKERS"
"""What holds where the command line says nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How to read: in which language, with a first look or without, in how many processes, what is known left out;
    which networks may be visited though they are not public."""

    language: str | None = None
    gate: bool = True
    workers: int = 1
    resume: bool = False
    watched: bool = False
    allowed: str | None = None


def build_gate_option(say: Messages) -> Any:
    """Whether to look first."""
    return typer.Option("--gate/--no-gate", help=say("help.read.gate"), envvar=GATE, show_envvar=False)


def build_workers_option(say: Messages) -> Any:
    """How many processes."""
    words = say("help.read.workers")
    return typer.Option(help=words, metavar="N", min=1, max=256, envvar=WORKERS, show_envvar=False)
