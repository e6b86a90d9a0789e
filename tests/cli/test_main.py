"""The command line as a whole: help, usage errors, exit codes, pipes, speed."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from cli.conftest import Run
from typer.testing import CliRunner

from aidememoire.cli.app import COMMANDS, build_app
from aidememoire.cli.main import main
from aidememoire.cli.messages import INTERFACES, load_messages

NAMES = [module.__name__.rsplit(".", 1)[-1] for module in COMMANDS]
LIMIT = 2.7
"""A whole process that answers from a record, as a multiple of one that only loads Typer, Rich and SQLAlchemy."""


def start(*arguments: str, **environment: str) -> subprocess.Popen[str]:
    """The command line as a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "aidememoire", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "AIDEMEMOIRE_LANG": "en", **environment},
    )


@pytest.mark.parametrize("language", INTERFACES)
@pytest.mark.parametrize("name", NAMES)
def test_every_command_has_help_with_an_example(name: str, language: str) -> None:
    """In each language of the interface: what it does, and one line to copy."""
    say = load_messages(language)
    said = CliRunner().invoke(build_app(say), [name, "--help"], env={"COLUMNS": "300"})
    assert said.exit_code == 0
    assert say(f"help.{name}") in said.output
    assert say(f"example.{name}") in said.output


def test_help_lists_every_command(run: Run) -> None:
    """`--help` answers with code 0."""
    said = run("--help")
    assert said.code == 0
    for name in NAMES:
        assert name in said.out


@pytest.mark.parametrize(
    "arguments",
    [
        ("read",),
        ("show",),
        ("nonsense",),
        ("read", "--nonsense", "x"),
        ("chronology", "--format", "pdf"),
        ("chronology", "--from", "yesterday"),
        ("--lang", "xx", "status"),
        ("rules", "fr", "--stage", "nonsense"),
        ("times", "--direction", "sideways"),
        ("when", "x", "--published", "soon"),
    ],
)
def test_a_command_line_that_makes_no_sense_is_code_2(run: Run, arguments: tuple[str, ...]) -> None:
    """Two lines: what is wrong, where help is. Nothing on standard output."""
    said = run(*arguments)
    assert said.code == 2 and said.out == ""
    first, second = said.err.splitlines()
    assert first.startswith("aidememoire : ") and second.startswith("Pour de l'aide : aidememoire")


def test_bare_command_shows_the_help(run: Run) -> None:
    """`aidememoire` alone is a question."""
    said = run()
    assert said.code == 2 and "chronology" in said.out + said.err


def test_version(run: Run) -> None:
    """`--version` is one line."""
    said = run("--version")
    assert said.code == 0 and said.out.startswith("aidememoire ") and said.out.count("\n") == 1


def test_no_colours_in_a_pipe(record: Path) -> None:
    """Nothing but text leaves a process whose output is a pipe, even on a terminal that has colours."""
    for arguments in (("--help",), ("chronology", "--record", str(record)), ("status", "--record", str(record))):
        out, err = start(*arguments, TERM="xterm-256color").communicate(timeout=60)
        assert "\x1b" not in out + err and out


def test_a_broken_pipe_is_quiet(record: Path) -> None:
    """`aidememoire chronology | head -0` complains of nothing."""
    process = start("chronology", "--record", str(record))
    assert process.stdout and process.stderr
    process.stdout.close()
    assert process.stderr.read() == ""
    process.stderr.close()
    assert process.wait(timeout=60) == 141


def test_answers_from_a_record_load_no_reader(record: Path) -> None:
    """chronology and show load neither the rules nor the language model: that is what keeps them quick."""
    script = (
        "import sys\nfrom aidememoire.cli.main import main\n"
        f"main(['chronology', 'DZ', '--record', {str(record)!r}])\n"
        "print([m for m in ('py3langid', 'aidememoire.languages.fr.pack', 'rich.progress', 'alembic') "
        "if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True)
    assert done.stderr.strip() == "[]"


def spend(*command: str) -> float:
    """Seconds of processor time that a process takes: the clock would measure what else the machine does."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_a_chronology_answers_in_time(record: Path) -> None:
    """The best of some whole processes, against the best of as many that only load what it is built on, in turn.

    Once three turns show it that is enough; on a busy machine it takes more to see either at its best.
    """
    ours: list[float] = []
    bare: list[float] = []
    for turn in range(15):
        if turn > 2 and min(ours) < LIMIT * min(bare):
            break
        ours.append(spend(sys.executable, "-m", "aidememoire", "chronology", "--record", str(record)))
        bare.append(spend(sys.executable, "-c", "import typer, rich.console, sqlalchemy"))
    assert min(ours) < LIMIT * min(bare)


def test_an_error_from_below_is_one_line(run: Run, tmp_path: Path) -> None:
    """A folder where a file is wanted: no traceback."""
    said = run("evaluate", str(tmp_path / "gold.jsonl"), str(tmp_path / "readings.jsonl"))
    assert said.code == 1 and said.err.startswith("aidememoire : ") and "Traceback" not in said.err


def test_main_reads_the_arguments_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """The entry point takes no argument."""
    monkeypatch.setattr(sys, "argv", ["aidememoire", "--version"])
    assert main() == 0
