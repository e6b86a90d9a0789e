"""What becomes of promises: each status, and each way to be taken in."""

from __future__ import annotations

from pathlib import Path

import pytest
from views.relations import BOTH, Telling, write_record

from aidememoire.errors import RecordError
from aidememoire.model.commitments import Commitment
from aidememoire.model.time import TimeValue
from aidememoire.views.commitments import Ledger, find_newest_day, query_commitments

PROMISE = ("commit", "IT", "l'Italie achèverait le câble sous-marin Sardalya avant juin 2023")
BY_JUNE = ("juin 2023", "2023-06", TimeValue(year=2023, month=6))
MADE = Telling(date="2022-05-10", acts=(PROMISE,), due=(BY_JUNE,))
QUIET = Telling(date="2024-02-01", acts=(("welcome", BOTH, "de la visite du chanteur à Oran"),))


def ask(path: Path, *tellings: Telling, **wanted: object) -> Ledger:
    with write_record(path / "r.db", *tellings) as record:
        return query_commitments(record, ("DZ", "IT"), **wanted)  # type: ignore[arg-type]


def get_only(ledger: Ledger) -> Commitment:
    (found,) = ledger.commitments
    return found


def find_kinds(commitment: Commitment) -> list[str]:
    return [s.kind for s in commitment.steps]


def test_a_promise_has_its_debtor_its_creditor_and_its_time(tmp_path: Path) -> None:
    """Who owes what to whom, by when, each in the words of the report."""
    found = get_only(ask(tmp_path, MADE))
    assert [d.side for d in found.debtors] == ["IT"] and found.creditors == ("DZ",)
    assert found.content.quote == PROMISE[2]
    assert found.due is not None and found.due.edtf == "2023-06"
    assert [b.citation.quote for b in found.due.basis if b.citation] == ["juin 2023"]
    assert (found.status, find_kinds(found)) == ("open", ["promised"])


def test_a_promise_nobody_speaks_of_lapses_when_its_time_has_passed(tmp_path: Path) -> None:
    """By the newest day of the record, or by the day asked for; not a day earlier."""
    with write_record(tmp_path / "r.db", MADE, QUIET) as record:
        assert get_only(query_commitments(record, ("DZ", "IT"))).status == "lapsed"
        assert get_only(query_commitments(record, ("DZ", "IT"), on="2023-06-30")).status == "open"
        assert get_only(query_commitments(record, ("DZ", "IT"), on="2023-07-01")).status == "lapsed"


@pytest.mark.parametrize(
    ("act", "words", "status"),
    [
        ("affirm", "le câble sous-marin Sardalya a été achevé en mai", "kept"),
        ("welcome", "de l'achèvement du câble sous-marin Sardalya", "kept"),
        ("affirm", "les travaux du câble sous-marin Sardalya avancent", "progress"),
        ("concern", "du retard pris par le câble sous-marin Sardalya", "open"),
    ],
)
def test_what_a_later_report_says_of_it(tmp_path: Path, act: str, words: str, status: str) -> None:
    """Kept and under way as the words say; a delay leaves it open; the step cites its words."""
    found = get_only(ask(tmp_path, MADE, Telling(date="2023-03-02", acts=((act, "DZ", words),))))
    assert found.status == status
    assert found.steps[-1].citation.quote == words


@pytest.mark.parametrize(
    ("act", "words"),
    [
        ("affirm", "le câble sous-marin Sardalya n'est pas encore achevé"),
        ("affirm", "le câble sous-marin Sardalya sera achevé en mai"),
        ("affirm", "les échanges croîtront lorsque le câble sous-marin Sardalya sera achevé"),
        ("affirm", "l'importance de l'achèvement du câble sous-marin Sardalya"),
        ("request", "que le câble sous-marin Sardalya soit achevé"),
        ("propose", "d'inaugurer le câble sous-marin Sardalya achevé"),
    ],
)
def test_nothing_is_taken_as_done_beyond_the_words(tmp_path: Path, act: str, words: str) -> None:
    """Negated, still to come, only hoped for or asked for is not kept."""
    found = get_only(ask(tmp_path, MADE, Telling(date="2023-03-02", acts=((act, "DZ", words),))))
    assert found.status == "open"


def test_a_repeated_promise_is_no_progress_and_no_second_promise(tmp_path: Path) -> None:
    """The same debtor promising the same thing again adds a step."""
    again = Telling(
        date="2023-03-02", acts=(("commit", "IT", "l'Italie achèverait bien le câble sous-marin Sardalya"),)
    )
    found = get_only(ask(tmp_path, MADE, again))
    assert (found.status, find_kinds(found)) == ("open", ["promised", "repeated"])


def test_the_other_side_promising_the_same_is_another_promise(tmp_path: Path) -> None:
    """Each owes its own."""
    other = Telling(date="2023-03-02", acts=(("commit", "DZ", "l'Algérie achèverait le câble sous-marin Sardalya"),))
    found = ask(tmp_path, MADE, other).commitments
    assert [[d.side for d in c.debtors] for c in found] == [["IT"], ["DZ"]]
    assert [find_kinds(c) for c in found] == [["promised"], ["promised"]]


def test_a_promise_told_by_the_other_side_is_owed_by_its_subject(tmp_path: Path) -> None:
    """« Le ministre algérien a dit que l'Italie achèverait… » is Italy's debt, as Algeria tells it."""
    told = ("commit", "DZ", "l'Italie achèverait le câble sous-marin Sardalya")
    found = get_only(ask(tmp_path, Telling(date="2022-05-10", acts=(told,))))
    assert ([d.side for d in found.debtors], found.creditors, found.told_by) == (["IT"], ("DZ",), ("DZ",))


TWO = Telling(
    date="2022-05-10",
    acts=(
        ("commit", "IT", "l'Italie financerait l'hôpital pédiatrique de Béjaïa"),
        ("commit", "IT", "l'Italie financerait l'hôpital pédiatrique de Tlemcen"),
    ),
)


def test_two_promises_alike_stay_two_and_a_report_counts_for_its_own(tmp_path: Path) -> None:
    """A name tells them apart."""
    done = Telling(date="2023-03-02", acts=(("affirm", "DZ", "l'hôpital pédiatrique de Tlemcen a été inauguré"),))
    found = ask(tmp_path, TWO, done).commitments
    assert {c.content.quote.split()[-1]: c.status for c in found} == {"Béjaïa": "open", "Tlemcen": "kept"}


def test_a_report_that_fits_two_promises_decides_neither(tmp_path: Path) -> None:
    """« L'hôpital pédiatrique a été inauguré »: which one is not said."""
    done = Telling(date="2023-03-02", acts=(("affirm", "DZ", "l'hôpital pédiatrique a été inauguré"),))
    assert [c.status for c in ask(tmp_path, TWO, done).commitments] == ["open", "open"]


def test_what_was_said_before_the_promise_tells_nothing_of_it(tmp_path: Path) -> None:
    """A cable finished in 2021 is not the one promised in 2022."""
    before = Telling(date="2021-03-02", acts=(("affirm", "DZ", "le câble sous-marin Sardalya a été achevé"),))
    assert get_only(ask(tmp_path, before, MADE)).status == "open"


def test_an_agreement_on_how_things_are_is_no_promise(tmp_path: Path) -> None:
    """« Convenus de l'importance de… » owes nothing; « convenus d'ouvrir… » does, each side to the other."""
    acts = (("agree", BOTH, "de l'importance de la paix"), ("agree", BOTH, "d'ouvrir une ligne maritime Oran-Gênes"))
    found = get_only(ask(tmp_path, Telling(date="2022-05-10", acts=acts)))
    assert found.content.quote.startswith("d'ouvrir")
    assert {d.side for d in found.debtors} == {"DZ", "IT"} and found.creditors == ()


def test_two_reports_of_one_meeting_give_one_promise(tmp_path: Path) -> None:
    """Other words for it stand beside it."""
    other = Telling(
        date="2022-05-10",
        acts=(("commit", "IT", "le câble sous-marin Sardalya serait achevé par Rome"),),
        source="other.txt",
    )
    found = get_only(ask(tmp_path, MADE, other))
    assert len(found.wordings) == 1 and find_kinds(found) == ["promised"]


def test_a_contact_announced_is_kept_when_held_and_lapses_unreported(tmp_path: Path) -> None:
    """An announced visit told as held is kept; one never heard of again lapses; one cancelled is cancelled."""
    plan = Telling(date="2022-09-05", kind="visit", status="planned", words="Une visite est prévue")
    assert get_only(ask(tmp_path / "1", plan)).status == "open"
    assert get_only(ask(tmp_path / "2", plan, QUIET)).status == "lapsed"
    held = Telling(date="2022-09-05", kind="visit", words="La visite a eu lieu")
    found = get_only(ask(tmp_path / "3", plan, held))
    assert (found.status, find_kinds(found)) == ("kept", ["promised", "kept"])
    off = Telling(date="2022-09-05", kind="visit", status="cancelled", words="La visite est annulée")
    assert get_only(ask(tmp_path / "4", off)).status == "cancelled"


def test_a_month_gone_by_is_the_next_one(tmp_path: Path) -> None:
    """« D'ici mars » said in May is next March, even where the report's other evidence dates March to this year."""
    act = ("commit", "IT", "l'Italie achèverait le câble Sardalya d'ici mars")
    due = ("mars", "2022-03", TimeValue(month=3))
    found = get_only(ask(tmp_path, Telling(date="2022-05-10", acts=(act,), due=(due,))))
    assert found.due is not None and found.due.edtf == "2023-03"


def test_a_year_gone_by_is_no_deadline(tmp_path: Path) -> None:
    """« Conformément à la convention de 1982 » sets no time."""
    act = ("agree", BOTH, "d'appliquer la convention de 1982")
    due = ("1982", "1982", TimeValue(year=1982))
    assert get_only(ask(tmp_path, Telling(date="2022-05-10", acts=(act,), due=(due,)))).due is None


def test_filters(tmp_path: Path) -> None:
    """By domain, by what is still open, by when it was made."""
    done = Telling(date="2023-03-02", acts=(("affirm", "DZ", "le câble sous-marin Sardalya a été achevé"),))
    health = Telling(
        date="2023-04-01", acts=(("commit", "DZ", "l'Algérie enverrait des médecins à Gênes"),), domains=("health",)
    )
    with write_record(tmp_path / "r.db", MADE, done, health) as record:
        query = lambda **w: [c.status for c in query_commitments(record, ("DZ", "IT"), **w).commitments]  # noqa: E731
        assert query() == ["kept", "open"]
        assert query(only_open=True) == ["open"]
        assert query(domain="health") == ["open"]
        assert query(end="2022") == ["kept"] and query(start="2023") == ["open"]
        assert query(on="2022-12") == ["open"]
        with pytest.raises(RecordError, match="not a date"):
            query(start="spring")


def test_the_newest_day_is_that_of_the_newest_report(tmp_path: Path) -> None:
    """A report's publication counts; an event only planned does not, and without any date no deadline has passed."""
    plan = Telling(date="2030-01-01", status="planned")
    with write_record(tmp_path / "a.db", MADE, plan, Telling(date=None, published="2024-07", source="p")) as record:
        assert find_newest_day(record) == "2024-07-01"
    with write_record(tmp_path / "b.db", Telling(date=None)) as record:
        assert find_newest_day(record) is None
        assert query_commitments(record).on is None


def test_english_words(tmp_path: Path) -> None:
    """The same of a report in English: done, not done, promised."""
    made = Telling(date="2022-05-10", acts=(("agree", BOTH, "to build a pipeline terminal in Skikda"),), language="en")
    for words, status in (
        ("the pipeline terminal in Skikda was completed in May", "kept"),
        ("the pipeline terminal in Skikda has not been completed", "open"),
        ("work on the pipeline terminal in Skikda is under way", "progress"),
    ):
        later = Telling(date="2023-05-10", acts=(("affirm", "DZ", words),), language="en")
        assert get_only(ask(tmp_path / status / str(len(words)), made, later)).status == status
