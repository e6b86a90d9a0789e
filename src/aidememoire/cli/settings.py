"""Settings: one file, over which stands the environment, and the command line over both.

A setting of the file is put where every command looks anyway: into the environment, unless something stands there.
"""

import os
import tomllib
from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer, show_table
from aidememoire.errors import SourceError

FILE = "AIDEMEMOIRE_SETTINGS"
"""Names the file; else it is ~/.config/aidememoire/aidememoire.toml or /etc/aidememoire/aidememoire.toml.

A folder one happens to be in sets nothing: what comes with other people's files must not say which networks are open.
"""

NAME = "aidememoire.toml"
_LONGEST = 100_000
_read_from: dict[str, tuple[Path, str]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """`key` in the file, `variable` in the environment; `kind` is what the file must hold. `parse` refuses the rest."""

    key: str
    variable: str
    kind: type
    default: str
    parse: Callable[[Any], bool] = lambda value: True


SETTINGS = (
    Setting(key="record", variable="AIDEMEMOIRE_RECORD", kind=str, default="aidememoire.db"),
    Setting(key="author", variable="AIDEMEMOIRE_AUTHOR", kind=str, default=""),
    Setting(key="lang", variable="AIDEMEMOIRE_LANG", kind=str, default="", parse=lambda v: v in ("fr", "en")),
    Setting(key="users", variable="AIDEMEMOIRE_USERS", kind=str, default="users.db"),
    Setting(key="workers", variable="AIDEMEMOIRE_WORKERS", kind=int, default="1", parse=lambda v: 1 <= v <= 256),
    Setting(key="gate", variable="AIDEMEMOIRE_GATE", kind=bool, default="true"),
    Setting(key="allow_network", variable="AIDEMEMOIRE_ALLOW_NETWORK", kind=str, default=""),
    Setting(key="web_pause", variable="AIDEMEMOIRE_WEB_PAUSE", kind=float, default="", parse=lambda v: 0 <= v <= 3600),
    Setting(key="log", variable="AIDEMEMOIRE_LOG", kind=str, default="text", parse=lambda v: v in ("text", "json")),
    Setting(key="metrics", variable="AIDEMEMOIRE_METRICS", kind=str, default=""),
)
"""Every setting there is, in the order `aidememoire settings` shows them."""


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("settings", help=say("help.settings"), epilog=say("example.settings"), **settings)
    def show(key: Annotated[str | None, typer.Argument(help=say("help.settings.key"), metavar="KEY")] = None) -> None:
        if key is not None:
            chosen = next((s for s in SETTINGS if s.key == key), None)
            if chosen is None:
                allowed = ", ".join(s.key for s in SETTINGS)
                raise typer.BadParameter(say("usage.setting", value=key, allowed=allowed), param_hint="KEY")
            answer(get_value(chosen)[0])
            return
        held = [(s, *get_value(s)) for s in SETTINGS]
        rows = [(s.key, value or "–", name_origin(s, origin, say)) for s, value, origin in held]
        show_table("", [say("settings.key"), say("settings.value"), say("settings.from")], rows, folded=(1, 2))


def name_origin(setting: Setting, origin: str, say: Messages) -> str:
    """Where a value comes from, in words."""
    if origin == "file":
        return str(_read_from[setting.variable][0])
    return setting.variable if origin == "environment" else say("settings.default")


def get_value(setting: Setting, environment: Mapping[str, str] = os.environ) -> tuple[str, str]:
    """The value that holds, and where it comes from: file, environment or default."""
    value = environment.get(setting.variable)
    if value is None:
        return setting.default, "default"
    return value, "file" if setting.variable in _read_from else "environment"


def find_file(environment: Mapping[str, str] = os.environ) -> Path | None:
    """The file of settings, or None. Raises SourceError for one that is named and is not there."""
    named = environment.get(FILE)
    if named:
        if not Path(named).is_file():
            raise SourceError(named, f"there is no such file; {FILE} names the file of settings")
        return Path(named)
    home = environment.get("XDG_CONFIG_HOME") or str(Path(environment.get("HOME", "/")) / ".config")
    places = (Path(home) / "aidememoire" / NAME, Path("/etc/aidememoire") / NAME)
    return next((place for place in places if place.is_file()), None)


def apply_settings(environment: MutableMapping[str, str] = os.environ) -> None:
    """Put every setting of the file into the environment, unless it stands there. Raises SourceError on a bad file."""
    for variable, (_, value) in _read_from.items():
        if environment.get(variable) == value:
            del environment[variable]
    _read_from.clear()
    path = find_file(environment)
    if path is None:
        return
    for setting, value in load_settings(path).items():
        if setting.variable not in environment:
            words = str(value).lower() if setting.kind is bool else str(value)
            environment[setting.variable] = words
            _read_from[setting.variable] = path, words


def load_settings(path: Path) -> dict[Setting, Any]:
    """The settings in a file. Raises SourceError that names every key and value that is not allowed."""
    try:
        content = path.read_bytes()[:_LONGEST].decode("utf-8")
        found = tomllib.loads(content)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SourceError(str(path), f"the settings cannot be read: {' '.join(str(error).split())}") from error
    known = {setting.key: setting for setting in SETTINGS}
    problems = [f"{key!r} is no setting (there are {', '.join(known)})" for key in found if key not in known]
    values: dict[Setting, Any] = {}
    for key, value in found.items():
        setting = known.get(key)
        if setting is None:
            continue
        number = setting.kind is float and isinstance(value, int) and not isinstance(value, bool)
        if not (type(value) is setting.kind or number) or not setting.parse(value):
            problems.append(f"{key} = {value!r} is not allowed; see `aidememoire settings` and docs/how-to/run-it.md")
        values[setting] = value
    if problems:
        raise SourceError(str(path), "; ".join(problems))
    return values
