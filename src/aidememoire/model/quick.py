"""Frozen values made by the thousand: dataclasses to those who use them, made and read back several times faster."""

from __future__ import annotations

from dataclasses import MISSING, FrozenInstanceError, fields
from typing import Any, NoReturn, TypeVar

from msgspec import Struct

T = TypeVar("T")

_MADE = frozenset({"__init__", "__repr__", "__eq__", "__hash__", "__setattr__", "__delattr__"})
_MADE |= {"__lt__", "__le__", "__gt__", "__ge__"}
_MADE |= {"__slots__", "__match_args__", "__getstate__", "__setstate__"}
"""What a dataclass has written for it, and a struct has of its own."""


def quick(cls: type[T]) -> type[T]:
    """A frozen dataclass with slots, made anew as a struct of msgspec, which needs a third of the time to be made.

    It takes and refuses the same arguments, and what it makes is as frozen, compares, shows and is replaced as before.
    Raises TypeError for a class without slots, with positional arguments, or with a default that has to be made.
    """
    return _build(cls, tracked=True)


def kept(cls: type[T]) -> type[T]:
    """The same for values that are stored: built from the inside out, none can hold itself.

    So nobody looks through them for rubbish. Never for values with mutable parts.
    """
    return _build(cls, tracked=False)


def _build(cls: type[T], *, tracked: bool) -> type[T]:
    own = fields(cls)  # type: ignore[arg-type]
    if not all(f.init and f.kw_only and f.default_factory is MISSING and f.name in cls.__dict__ for f in own):
        raise TypeError(f"{cls.__name__} is not a dataclass of slots given by name, without made defaults")
    params: Any = cls.__dict__["__dataclass_params__"]
    names = {f.name for f in own}
    body = {n: v for n, v in cls.__dict__.items() if n not in names | _MADE}
    body |= {f.name: f.default for f in own if f.default is not MISSING}
    build: Any = type(Struct)
    made = build(cls.__name__, (Struct,), body, frozen=True, kw_only=True, order=params.order, gc=tracked)
    # the usual error, where a struct would raise its own
    made.__setattr__ = made.__delattr__ = _refuse
    return made  # type: ignore[no-any-return]


def _refuse(self: object, name: str, value: object = None) -> NoReturn:
    raise FrozenInstanceError(f"cannot change field {name!r}")
