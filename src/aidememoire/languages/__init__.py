"""Language packs: the built-in ones, and those other packages offer through the entry point `aidememoire.languages`."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.metadata import entry_points

from aidememoire.errors import RuleError
from aidememoire.pack.language import LanguagePack

BUILT_IN = ("fr", "en", "vi")


@cache
def load_packs() -> dict[str, LanguagePack]:
    """Every pack by language code; built-in packs first, so none from outside can replace one unseen."""
    packs: dict[str, LanguagePack] = {}
    for code in BUILT_IN:
        packs[code] = import_module(f"{__name__}.{code}.pack").PACK
    for entry in entry_points(group="aidememoire.languages"):
        if entry.name in packs:
            continue
        pack = entry.load()
        if not isinstance(pack, LanguagePack):
            kind = type(pack).__name__
            raise RuleError(f"entry point {entry.name!r} = {entry.value!r} must be a LanguagePack, not {kind}")
        packs[pack.code] = pack
    return packs
