"""Language packs: the built-in ones, and those other packages offer through the entry point `aidememoire.languages`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points

from aidememoire.errors import RuleError
from aidememoire.model.rubbish import collect_later
from aidememoire.pack.gate import GateGrammar
from aidememoire.pack.language import LanguagePack

BUILT_IN = ("fr", "en", "vi")


class Packs(Mapping[str, LanguagePack]):
    """Packs by language code, each loaded when it is first asked for: a French report costs no other language."""

    def __init__(self, outside: Mapping[str, EntryPoint]) -> None:
        # built-in packs come first, so none from outside can replace one unseen
        self._outside = {code: entry for code, entry in outside.items() if code not in BUILT_IN}
        self._loaded: dict[str, LanguagePack] = {}

    def __getitem__(self, code: str) -> LanguagePack:
        if code not in self._loaded:
            with collect_later():
                if code in BUILT_IN:
                    self._loaded[code] = import_module(f"{__name__}.{code}.pack").PACK
                else:
                    self._loaded[code] = _load_outside(self._outside[code])
        return self._loaded[code]

    def __iter__(self) -> Iterator[str]:
        yield from BUILT_IN
        yield from self._outside

    def __len__(self) -> int:
        return len(BUILT_IN) + len(self._outside)

    def __contains__(self, code: object) -> bool:
        return code in BUILT_IN or code in self._outside


class Gates(Mapping[str, GateGrammar]):
    """The words of a first look, by language code; each loaded when it is first asked for, without its pack."""

    def __init__(self, codes: tuple[str, ...] = BUILT_IN) -> None:
        self._codes = codes
        self._loaded: dict[str, GateGrammar] = {}

    def __getitem__(self, code: str) -> GateGrammar:
        if code not in self._codes:
            raise KeyError(code)
        if code not in self._loaded:
            with collect_later():
                self._loaded[code] = import_module(f"{__name__}.{code}.gate").GATE
        return self._loaded[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._codes)

    def __len__(self) -> int:
        return len(self._codes)


def _load_outside(entry: EntryPoint) -> LanguagePack:
    pack = entry.load()
    if isinstance(pack, LanguagePack):
        return pack
    kind = type(pack).__name__
    raise RuleError(f"entry point {entry.name!r} = {entry.value!r} must be a LanguagePack, not {kind}")


@cache
def load_gates() -> Gates:
    """The gate of every built-in pack; a page in the language of a pack from outside is always read."""
    return Gates()


@cache
def load_commons() -> Mapping[str, frozenset[str]]:
    """The common words of every built-in language, by which a first look guesses the language of a page."""
    return {code: import_module(f"{__name__}.{code}.common").COMMON for code in BUILT_IN}


@cache
def load_packs() -> Packs:
    """Every pack by language code, loaded when first asked for."""
    return Packs({entry.name: entry for entry in entry_points(group="aidememoire.languages")})
