"""Stored bytes: small, exactly what was given, and readable where an earlier version wrote them."""

from __future__ import annotations

import zlib
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidememoire.store.packing import BROKEN, pack, unpack


@given(st.binary(max_size=5000))
def test_what_goes_in_comes_out(plain: bytes) -> None:
    """Whichever version packed it."""
    assert unpack(pack(plain)) == plain
    assert unpack(zlib.compress(plain, 6)) == plain


def test_repeated_ids_cost_little() -> None:
    """A value of the usual shape shrinks more than sixfold."""
    plain = b'{"report":"004b0dc99b46bdb50f52c66d4d3418e6","span":{"start":12,"end":31}}' * 60
    assert len(pack(plain)) * 6 < len(plain)


@pytest.mark.parametrize("junk", [b"", b"junk", b"\x78junk", b"\x28\xb5\x2f\xfd", pack(b"whole" * 50)[:-3]])
def test_other_bytes_are_refused(junk: bytes) -> None:
    """Neither emptiness nor half a value passes for one."""
    with pytest.raises(BROKEN):
        unpack(junk)


def test_threads_do_not_meet() -> None:
    """Many at once each get their own."""
    plain = [bytes([n % 256]) * (100 + n) for n in range(400)]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda p: unpack(pack(p)), plain)) == plain
