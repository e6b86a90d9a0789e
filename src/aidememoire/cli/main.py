"""The entry point: choose the language, run the command, turn every expected failure into one line and an exit code.

Exit codes: 0 done; 1 something was refused or not found; 2 the command line makes no sense; 130 interrupted;
141 nobody reads the answer any more.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any

import typer

from aidememoire.cli.app import build_app
from aidememoire.cli.completion import is_asked
from aidememoire.cli.language import find_language
from aidememoire.cli.messages import Messages, load_messages
from aidememoire.cli.refused import write_reason
from aidememoire.cli.screen import set_up_streams, silence_streams, tell
from aidememoire.cli.settings import apply_settings
from aidememoire.errors import AidememoireError, MissingExtraError, RecordError, SourceError

DONE, REFUSED, USAGE, INTERRUPTED, BROKEN_PIPE = 0, 1, 2, 130, 141

# Typer names only the leaves of its errors in public; what they share is two steps up.
_CommandError: Any = typer.BadParameter.__mro__[2]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line on `arguments` (those of the process by default) and give its exit code."""
    set_up_streams()
    given = sys.argv[1:] if arguments is None else arguments
    problem: AidememoireError | None = None
    try:
        apply_settings()
    except AidememoireError as error:
        problem = error
    language, rest = find_language(given, os.environ)
    say = load_messages(language)
    if problem is not None:
        tell(say("error", message=str(problem)))
        return USAGE
    try:
        code = run(rest, say)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        silence_streams()
        return BROKEN_PIPE


def run(arguments: Sequence[str], say: Messages) -> int:
    """Run one command; every failure it foresees is told on standard error."""
    command = typer.main.get_command(build_app(say))
    asked = is_asked(os.environ)
    try:
        code = command.main(args=list(arguments), prog_name="aidememoire", standalone_mode=False)
    except _CommandError as error:
        return tell_usage(error, say)
    except typer.Abort:
        code = INTERRUPTED
    except SystemExit as error:  # what Typer makes of a broken pipe, and of an answer to a shell
        if asked:
            return int(error.code or 0)
        raise BrokenPipeError from error
    except AidememoireError as error:
        tell(say("error", message=write_error(error, say)))
        return REFUSED
    except OSError as error:
        tell(say("error", message=f"{error.filename or ''}: {error.strerror or error}".removeprefix(": ")))
        return REFUSED
    if code == INTERRUPTED:
        tell(say("interrupted"))
    return code if isinstance(code, int) else DONE


def write_error(error: AidememoireError, say: Messages) -> str:
    """What an error says, in the language of the interface where the failure is of a known kind."""
    if isinstance(error, RecordError) and error.problem:
        return say(f"failure.{error.problem}", place=error.place, cause=error.cause)
    if isinstance(error, MissingExtraError):
        return say("failure.extra", library=error.library, extra=error.extra)
    if isinstance(error, SourceError):
        return write_reason(error.source, error.reason, say)
    return str(error)


def tell_usage(error: Any, say: Messages) -> int:
    """Explain a command line that makes no sense. Bare `aidememoire` is a question, answered by its help."""
    kind = type(error).__name__
    context = getattr(error, "ctx", None)
    if kind == "NoArgsIsHelpError":
        return USAGE
    message = error.format_message()
    if kind == "NoSuchOption":
        message = say("usage.no_such_option", name=getattr(error, "option_name", ""))
    elif kind == "MissingParameter" and getattr(error, "param", None) is not None:
        message = say("usage.missing", name=error.param.metavar or error.param.human_readable_name)
    tell(say("error", message=message))
    if context is not None:
        tell(say("usage.try", command=context.command_path))
    return USAGE
