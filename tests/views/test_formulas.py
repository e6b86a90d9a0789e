"""Stock phrases found without a list."""

from __future__ import annotations

from pathlib import Path

from views.relations import Telling, write_record

from aidememoire.views.formulas import Phrases, query_formulas

OLD = "voir une Algérie forte, souveraine, ouverte et prospère jouer son rôle"
NEW = "voir une Algérie forte, souveraine, ouverte, résiliente et prospère jouer son rôle"


def tell(date: str, words: str, source: str = "") -> Telling:
    return Telling(date=date, acts=(("affirm", "IT", words),), source=source or date)


def ask(path: Path, *tellings: Telling, **wanted: object) -> Phrases:
    with write_record(path / "r.db", *tellings) as record:
        return query_formulas(record, ("DZ", "IT"), **wanted)  # type: ignore[arg-type]


def test_a_phrase_and_its_drift(tmp_path: Path) -> None:
    """Two wordings of one phrase, each with its first and last use, in order of time."""
    (formula,) = ask(
        tmp_path,
        tell("2019-05-10", f"son vœu de {OLD}"),
        tell("2020-05-10", f"l'Italie souhaite {OLD}"),
        tell("2021-05-10", f"Rome espère {NEW}"),
        tell("2022-05-10", f"le ministre entend {NEW}"),
    ).formulas
    assert formula.dispatches == 4
    first, second = formula.variants
    assert (first.since, first.until, first.dispatches) == ("2019-05-10", "2020-05-10", 2)
    assert (second.since, second.until, second.dispatches) == ("2021-05-10", "2022-05-10", 2)
    assert first.first.quote == OLD and second.last.quote == NEW


def test_one_report_that_says_it_its_own_way_is_a_variant(tmp_path: Path) -> None:
    """A word put in by one report only is seen beside the wording of the others."""
    (formula,) = ask(
        tmp_path,
        tell("2019-05-10", f"son vœu de {OLD}"),
        tell("2020-05-10", f"l'Italie souhaite {OLD}"),
        tell("2021-05-10", f"Rome espère {NEW}"),
    ).formulas
    assert [v.first.quote for v in formula.variants] == [OLD, NEW]


def test_copies_of_one_dispatch_repeat_nothing(tmp_path: Path) -> None:
    """Two outlets with one text are one voice."""
    text = f"son vœu de {OLD}, et rappelé les mêmes chantiers ouverts de part et d'autre de la mer depuis dix ans"
    found = ask(tmp_path, tell("2019-05-10", text, "a"), tell("2019-05-10", text, "b"))
    assert (found.formulas, found.reports) == ((), 2)


def test_names_and_offices_are_no_formulas(tmp_path: Path) -> None:
    """That the same people are named in each report is no phrase of the relationship."""
    found = ask(tmp_path, tell("2019-05-10", "le gaz"), tell("2020-05-10", "le blé"))
    assert all("Ziani" not in v.first.quote for f in found.formulas for v in f.variants)


def test_phrases_do_not_run_over_sentences(tmp_path: Path) -> None:
    """Words on either side of a full stop are no phrase."""
    words = "la coopération énergétique. Elle passe par Gênes"
    found = ask(tmp_path, tell("2019-05-10", f"selon Rome, {words}"), tell("2020-05-10", f"pour Alger, {words}"))
    assert all("." not in v.first.quote for f in found.formulas for v in f.variants)


def test_the_newest_reports_are_read_where_there_are_too_many(tmp_path: Path) -> None:
    """And how many were left out is said."""
    tellings = [tell(f"20{year}-05-10", f"son vœu de {OLD}, numéro {year}") for year in range(10, 15)]
    found = ask(tmp_path, *tellings, most=3)
    assert (found.reports, found.left_out) == (3, 2)
    assert found.formulas[0].variants[0].since == "2012-05-10"


def test_the_answer_does_not_depend_on_the_order_of_arrival(tmp_path: Path) -> None:
    """Nor on anything but the reports."""
    tellings = [tell(f"201{n}-05-10", f"rang {n} : {OLD if n < 5 else NEW}") for n in range(9)]
    assert ask(tmp_path / "1", *tellings).formulas == ask(tmp_path / "2", *reversed(tellings)).formulas
