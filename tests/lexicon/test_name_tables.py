"""Every row of the tables of names has a source and an example that holds, and bad rows are reported together."""

from __future__ import annotations

import csv
from importlib.resources import files
from pathlib import Path

import pytest

from aidememoire.errors import LexiconError
from aidememoire.lexicon import name_tables
from aidememoire.lexicon.name_compare import DIFFERENT, SAME, compare_names
from aidememoire.lexicon.name_forms import build_form
from aidememoire.lexicon.name_tables import load_name_tables
from aidememoire.lexicon.name_words import APART, compare_words, hear


def read(name: str) -> list[dict[str, str]]:
    text = files("aidememoire.data").joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


@pytest.mark.parametrize("row", read("name_words.csv"), ids=lambda r: f"{r['form']}-{r['kind']}")
def test_every_word_does_what_its_kind_says(row: dict[str, str]) -> None:
    """A particle or a title does not part two spellings; a family tells the tradition."""
    left, _, right = row["example"].partition(" / ")
    if row["kind"].endswith("_family"):
        form = build_form(left)
        assert form.tradition == row["kind"][:2] or (row["kind"] == "ko_family" and form.korean)
    else:
        assert compare_names(left, right).verdict == SAME


@pytest.mark.parametrize("row", read("name_sounds.csv"), ids=lambda r: f"{r['tradition']}-{r['pattern'][:20]}")
def test_every_sound_makes_its_two_spellings_one(row: dict[str, str]) -> None:
    """The example is heard alike, and not without a rule."""
    left, right = row["left"].lower().replace("ï", "i"), row["right"].lower()
    assert left != right
    assert hear(left, row["tradition"]) == hear(right, row["tradition"])


@pytest.mark.parametrize("row", read("name_variants.csv"), ids=lambda r: r["form"])
def test_every_variant_makes_its_example_one(row: dict[str, str]) -> None:
    """The two names of the example are one person's."""
    left, _, right = row["example"].partition(" / ")
    assert compare_names(left, right or left).verdict == SAME


@pytest.mark.parametrize("row", read("name_apart.csv"), ids=lambda r: f"{r['left']}-{r['right']}")
def test_every_pair_kept_apart_stays_apart(row: dict[str, str]) -> None:
    """The two names of the example are two people's."""
    left, _, right = row["example"].partition(" and ")
    assert compare_words(row["left"].lower(), row["right"].lower(), "") == APART
    assert compare_names(left, right).verdict == DIFFERENT


def test_all_bad_rows_are_reported_at_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Unknown kinds and traditions, patterns that are none, empty cells: file and line of each."""
    (tmp_path / "name_words.csv").write_text("form,kind,example,source\nal,colour,x,y\n,particle,x,y\n")
    (tmp_path / "name_sounds.csv").write_text(
        "tradition,pattern,sound,left,right,source\ngeneral,(,a,b,c,d\nelf,a,b,c,d,e\n"
    )
    (tmp_path / "name_variants.csv").write_text("form,name,example,source\nJoe,joseph,,y\n")
    (tmp_path / "name_apart.csv").write_text("left,right,example,source\n")
    monkeypatch.setattr(name_tables, "files", lambda _: tmp_path)
    with pytest.raises(LexiconError) as caught:
        load_name_tables.__wrapped__()
    assert [p.split(": ")[0] for p in caught.value.problems] == [
        "name_words.csv:2", "name_words.csv:3", "name_sounds.csv:2", "name_sounds.csv:3", "name_variants.csv:2",
    ]  # fmt: skip
