"""The faster constructor of frozen values makes what the usual one makes."""

from __future__ import annotations

import gc
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace

import pytest
from msgspec import ValidationError
from msgspec.json import decode, encode

from aidememoire.errors import CitationError
from aidememoire.model.quick import kept, quick
from aidememoire.model.span import Because, Span


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class _Point:
    x: int
    y: int = 2
    names: tuple[str, ...] = ()


def test_it_takes_and_refuses_the_same_arguments() -> None:
    """By name alone, with its defaults; a missing or an unknown one is an error."""
    assert _Point(x=1) == _Point(x=1, y=2, names=())
    assert repr(_Point(x=1, names=("a",))).endswith("_Point(x=1, y=2, names=('a',))")
    for given in ({}, {"x": 1, "z": 2}):
        with pytest.raises(TypeError):
            _Point(**given)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        _Point(1)  # type: ignore[call-arg, misc]


def test_what_it_makes_is_frozen_hashed_copied_and_pickled() -> None:
    """As any frozen dataclass."""
    point = _Point(x=1)
    with pytest.raises(FrozenInstanceError):
        point.x = 2  # type: ignore[misc]
    assert hash(point) == hash(_Point(x=1))
    assert replace(point, y=5) == _Point(x=1, y=5)
    assert pickle.loads(pickle.dumps(Because(rule="r"))) == Because(rule="r")


def test_what_a_class_checks_is_checked() -> None:
    """An empty span stays an error."""
    with pytest.raises(CitationError):
        Span(start=3, end=3)


def test_a_class_it_cannot_make_is_refused() -> None:
    """Without slots, or with a default that has to be made each time."""

    @dataclass(frozen=True, kw_only=True)
    class Open:
        x: int

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Made:
        x: list[int] = field(default_factory=list)

    for one in (Open, Made):
        with pytest.raises(TypeError, match=one.__name__):
            quick(one)


@kept
@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class _Pair:
    """Two points."""

    left: _Point
    names: tuple[str, ...] = ()

    @property
    def first(self) -> int:
        return self.left.x


def test_a_stored_value_is_a_dataclass_like_others() -> None:
    """With its fields, words and properties; as plain values, in order, and as the same JSON."""
    pair = _Pair(left=_Point(x=1), names=("a",))
    assert ([f.name for f in fields(pair)], pair.first, _Pair.__doc__) == (["left", "names"], 1, "Two points.")  # type: ignore[arg-type]
    assert asdict(pair) == {"left": {"x": 1, "y": 2, "names": ()}, "names": ("a",)}  # type: ignore[call-overload]
    assert sorted([pair, replace(pair, names=())]) == [_Pair(left=_Point(x=1)), pair]  # type: ignore[type-var]
    assert encode(pair) == b'{"left":{"x":1,"y":2,"names":[]},"names":["a"]}'
    assert decode(encode(pair), type=_Pair) == pair


def test_what_a_class_checks_is_checked_when_it_is_read_back() -> None:
    """A stored span that ends where it begins is refused."""
    assert decode(b'{"start":1,"end":2}', type=Span) == Span(start=1, end=2)
    with pytest.raises((CitationError, ValidationError)):
        decode(b'{"start":2,"end":2}', type=Span)


def test_stored_values_are_not_looked_through_for_rubbish() -> None:
    """Values made by `kept` are none of the collector's; those of `quick` with parts are."""
    assert not gc.is_tracked(_Pair(left=_Point(x=1), names=("a",)))
    assert gc.is_tracked(_Point(x=1, names=(str(1),)))
