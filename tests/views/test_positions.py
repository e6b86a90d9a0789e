"""What a side says on a matter."""

from __future__ import annotations

from pathlib import Path

from views.relations import BOTH, Telling, write_record

from aidememoire.views.positions import query_position, query_positions

TELLINGS = (
    Telling(date="2019-05-10", acts=(("affirm", "DZ", "le droit du peuple sahraoui à décider de son sort"),)),
    Telling(date="2021-05-10", acts=(("affirm", "IT", "son soutien à l'ONU sur le Sahara occidental"),)),
    Telling(
        date="2022-05-10",
        acts=(("affirm", "DZ", "le Sahara occidental relève de la décolonisation"),),
        sides=("DZ", "ES"),
    ),
    Telling(date="2023-05-10", acts=(("agree", BOTH, "de parler du Sahara occidental"), ("affirm", "DZ", "le gaz"))),
    Telling(date=None, acts=(("affirm", "DZ", "la question du Sahara occidental"),), source="undated"),
)


def test_a_side_is_heard_under_every_name_of_the_matter(tmp_path: Path) -> None:
    """In order of time, joint acts with it, the other side's own acts not; undated last; first and last use by name."""
    with write_record(tmp_path / "r.db", *TELLINGS) as record:
        found = query_position(record, "DZ", "Western Sahara", language="fr")
    assert (found.code, found.label) == ("western-sahara", "Sahara occidental")
    assert [u.when.edtf for u in found.uses] == ["2019-05-10", "2022-05-10", "2023-05-10", None]
    (first, second) = found.names
    assert (first.name, first.count) == ("peuple sahraoui", 1)
    assert (second.name, second.count) == ("Sahara occidental", 3)
    assert second.first is not None and second.last is not None
    assert (second.first.when.edtf, second.last.when.edtf) == ("2022-05-10", "2023-05-10")


def test_before_one_counterpart_and_in_a_period(tmp_path: Path) -> None:
    """A second party narrows it, and so do dates; a period leaves out what has no date."""
    with write_record(tmp_path / "r.db", *TELLINGS) as record:
        assert [u.when.edtf for u in query_position(record, "dz".upper(), "Sahara occidental", ("ES",)).uses] == [
            "2022-05-10"
        ]
        bounded = query_position(record, "DZ", "Sahara occidental", start="2022", end="2022-12")
        assert [u.when.edtf for u in bounded.uses] == ["2022-05-10"]


def test_words_of_ones_own(tmp_path: Path) -> None:
    """Looked for as they stand; what nobody said gives nothing."""
    with write_record(tmp_path / "r.db", *TELLINGS) as record:
        assert [u.act.content.quote for u in query_position(record, "DZ", "DÉCOLONISATION").uses] == [
            "le Sahara occidental relève de la décolonisation"
        ]
        assert query_position(record, "DZ", "100 % _ '\" pêche").uses == ()


def test_matters_a_side_spoke_of(tmp_path: Path) -> None:
    """The most spoken of first."""
    with write_record(tmp_path / "r.db", *TELLINGS) as record:
        assert [(p.label, len(p.uses)) for p in query_positions(record, "DZ", language="fr")] == [
            ("Sahara occidental", 4)
        ]
