"""Whose the pages of a host are: the states of the agencies, ministries and papers in `data/outlets.csv`."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from io import StringIO


@cache
def load_outlet_hosts() -> Mapping[str, str]:
    """Host → code of the state its outlet belongs to; outlets of no state, or of several, have none."""
    text = files("aidememoire.data").joinpath("outlets.csv").read_text(encoding="utf-8")
    return {
        host: row["state"]
        for row in csv.DictReader(StringIO(text))
        for host in filter(None, row["hosts"].split("|"))
        if row["state"]
    }
