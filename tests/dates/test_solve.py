"""The solver: what each kind of evidence settles, and what it must leave open."""

from __future__ import annotations

from dataclasses import replace

import pytest
from dates.dating import anniversary, framework, get_when, office, solve_lines

from aidememoire.model.knowledge import Knowledge

LEAD = "La ministre roumaine Mirela Costin a reçu {} à Bucarest le président argentin."


def test_a_header_month_gives_the_year_and_not_the_day() -> None:
    """« 31 décembre » under a header of January is of the year before."""
    solution = solve_lines("header| date 2025-01\nIls se sont parlé le 31 décembre au téléphone.")
    assert get_when(solution, "le 31 décembre").edtf == "2024-12-31"
    assert solution.published.edtf == "2025-01"


def test_a_weekday_under_a_header_month_stops_at_the_month() -> None:
    """Nothing says which Monday."""
    solution = solve_lines("header| date 2019-11\nIl a été reçu lundi par le roi.")
    assert get_when(solution, "lundi").edtf == "2019-11"


def test_a_weekday_under_a_dated_page_is_the_last_such_day() -> None:
    """The page's own day counts."""
    text = "header| date 2022-11-18\nElle a parlé jeudi, puis vendredi."
    solution = solve_lines(text)
    assert get_when(solution, "jeudi").edtf == "2022-11-17"
    assert get_when(solution, "vendredi").edtf == "2022-11-18"


def test_a_dateline_day_is_solved_with_the_lead() -> None:
    """Weekday in the lead, day in the dateline: both get their year from the weekday and the mandate."""
    text = "dateline| Lima, 22 mai -\nPour le mandat 2023-2025 du Conseil, il a vu mardi 21 mai son homologue."
    solution = solve_lines(text)
    assert get_when(solution, "mardi 21 mai").edtf == "2024-05-21"
    assert solution.published.edtf == "2024-05-22"


def test_a_weekday_that_fits_no_year_of_a_mandate_is_reported() -> None:
    """The clash is a gap, the day stays without a year."""
    solution = solve_lines("Le pays, membre du Conseil pour le mandat 2023-2025, a reçu lundi 21 mai un envoyé.")
    when = get_when(solution, "lundi 21 mai")
    assert when.edtf == "XXXX-05-21"
    assert any(b.rule == "weekday-clash" for b in when.basis)
    assert [g.stage for g in solution.gaps] == ["dates"]


def test_a_wrong_weekday_beside_a_full_date_is_reported_and_the_day_kept() -> None:
    """11 September 2024 was a Wednesday."""
    solution = solve_lines("Il l'a rencontré mardi 11 septembre 2024 à Milan.")
    when = get_when(solution, "mardi 11 septembre 2024")
    assert when.edtf == "2024-09-11"
    assert when.basis[-1].rule == "weekday-clash"
    assert solution.gaps[0].citation.quote == "mardi 11 septembre 2024"


def test_a_tenure_settles_the_year_and_names_its_row() -> None:
    """One year in office, one sixth of May."""
    clue = office("Baltasar Quiroga", "head_of_state", "AR")
    solution = solve_lines(LEAD.format("le 6 mai"), clue)
    when = get_when(solution, "le 6 mai")
    assert when.edtf == "2016-05-06"
    assert any(b.rule == "tenure" and b.source == "row:2" for b in when.basis)


@pytest.mark.parametrize(
    "clue",
    [
        office("Baltasar Quiroga", "head_of_government", "AR"),
        office("Baltasar Quiroga", "head_of_state", "UY"),
        office("Ramiro Quiroga", "head_of_state", "AR"),
        office("Baltasar Quiroga", "head_of_state", "AR", segment="teaser"),
    ],
)
def test_a_tenure_needs_person_office_and_state(clue: object) -> None:
    """Another office, state or first name, or a teaser, settles nothing for sure."""
    solution = solve_lines(LEAD.format("le 6 mai"), clue)  # type: ignore[arg-type]
    assert not (get_when(solution, "le 6 mai").edtf or "").startswith("2")


def test_two_tenures_of_one_person_both_count() -> None:
    """2020, 2021, 2024, 2025 and 2026 remain: more than a set should hold."""
    solution = solve_lines(LEAD.format("le 6 mai"), office("Mirela Costin", "foreign_minister", "RO"))
    when = get_when(solution, "le 6 mai")
    assert when.edtf == "XXXX-05-06"
    assert when.alternatives == ("2020-05-06", "2021-05-06", "2024-05-06", "2025-05-06", "2026-05-06")


def test_a_weekday_chooses_among_tenures() -> None:
    """Monday 6 May: 2013, 2019, 2024; in office: 2024."""
    solution = solve_lines(LEAD.format("lundi 6 mai"), office("Mirela Costin", "foreign_minister", "RO"))
    assert get_when(solution, "lundi 6 mai").edtf == "2024-05-06"


def test_few_candidates_are_a_set() -> None:
    """A framework in force and an anniversary ahead leave three years."""
    clues = (framework("strategic partnership", "RO", "AR"), anniversary(2020))
    solution = solve_lines(LEAD.format("le 6 mai"), *clues)
    assert get_when(solution, "le 6 mai").edtf == "[2017-05-06,2018-05-06,2019-05-06,2020-05-06]"


def test_a_year_after_an_upgrade() -> None:
    """« un an après l'élévation » counts from the framework's row."""
    text = "Un an après l'élévation des liens au partenariat, elle a reçu le 6 mai à Bucarest le président."
    solution = solve_lines(text, framework("strategic partnership", "RO", "AR", at=60))
    assert get_when(solution, "le 6 mai").edtf == "2018-05-06"


def test_without_knowledge_nothing_from_outside_is_used() -> None:
    """The same report, reference data off: the day alone."""
    clue = office("Baltasar Quiroga", "head_of_state", "AR")
    solution = solve_lines(LEAD.format("le 6 mai"), clue, knowledge=Knowledge.empty())
    when = get_when(solution, "le 6 mai")
    assert when.edtf == "XXXX-05-06"
    assert all(b.source is None for b in when.basis)


def test_teasers_never_date_the_report() -> None:
    """A year in a teaser or a boilerplate line bounds nothing."""
    text = (
        "Il a reçu le 6 mai son homologue.\nteaser| En 2025, le roi a signé le 6 mai 2025 un accord.\nboilerplate| 2019"
    )
    assert get_when(solve_lines(text), "le 6 mai").edtf == "XXXX-05-06"


def test_an_address_dates_its_own_story_only() -> None:
    """An address near the printed day, on its weekday, is believed; another story's is not."""
    text = "Il a reçu mardi 21 mai son homologue."
    near = solve_lines(text, url="https://example.org/2024/05/22/entretien.html")
    assert get_when(near, "mardi 21 mai").edtf == "2024-05-21"
    far = solve_lines(text, url="https://example.org/2023/11/02/autre.html")
    assert get_when(far, "mardi 21 mai").edtf == "XXXX-05-21"


def test_numbers_that_could_be_month_first_follow_the_report() -> None:
    """One date that can only be month first turns the others."""
    text = "Il a vu, 05/06/2024, le ministre. (Publié le 05/21/2024, ambassade.)"
    assert get_when(solve_lines(text), "05/06/2024").edtf == "2024-05-06"
    assert get_when(solve_lines("Il a vu, le 05/06/2024, le ministre."), "le 05/06/2024").edtf == "2024-06-05"


def test_days_counted_from_the_day_last_told() -> None:
    """« le lendemain », « deux jours plus tard », « la veille »."""
    text = "Arrivé le 12 mai 2023 à Lima, il a parlé le lendemain. Deux jours plus tard, il était à Quito."
    solution = solve_lines(text)
    assert get_when(solution, "le lendemain").edtf == "2023-05-13"
    assert get_when(solution, "Deux jours plus tard").edtf == "2023-05-15"


def test_the_same_day_of_an_unsolved_day() -> None:
    """« le même jour » is as open as the day it repeats."""
    solution = solve_lines("Il a reçu le 6 mai son homologue. Le même jour, il a vu le roi.")
    assert get_when(solution, "Le même jour").edtf == "XXXX-05-06"


def test_months_hang_on_the_report() -> None:
    """« octobre dernier », « l'année prochaine », « il y a trente ans »."""
    text = (
        "header| date 2024-12\nDepuis la montée des liens en octobre dernier, tout va bien. Ils se verront "
        "l'année prochaine. "
        "Ils s'étaient liés il y a trente ans."
    )
    solution = solve_lines(text)
    assert get_when(solution, "octobre dernier").edtf == "2024-10"
    assert get_when(solution, "l'année prochaine").edtf == "2025"
    assert get_when(solution, "il y a trente ans").edtf == "1994"


def test_a_plan_is_after_the_report() -> None:
    """« doit se rendre les 8 et 9 juillet » under a header of June."""
    solution = solve_lines("header| date 2018-06\nLe ministre doit se rendre à Hanoï les 8 et 9 juillet.")
    assert get_when(solution, "les 8 et 9 juillet").edtf == "2018-07-08/2018-07-09"


def test_a_range_without_a_year() -> None:
    """Both ends stay open."""
    solution = solve_lines("Il a fait une visite du 28 décembre au 2 janvier à Oslo.")
    assert get_when(solution, "du 28 décembre au 2 janvier").edtf == "XXXX-12-28/XXXX-01-02"


def test_yesterday_counts_from_the_dateline() -> None:
    """The day of a dateline is the day of writing, whether the page stage saw the dateline or not."""
    text = "LIMA, 13 mars 2024 (Andes) – La ministre a reçu hier son homologue."
    assert get_when(solve_lines(text), "hier").edtf == "2024-03-12"
    assert get_when(solve_lines("dateline| Lima, 13 mars 2024 -\nElle l'a reçu hier."), "hier").edtf == "2024-03-12"


def test_this_day_is_the_day_in_brackets_of_a_headline() -> None:
    """« (Manille, 25 avril 2024) » dates the report; a day in brackets within prose is recalled."""
    text = "headline| Entretien de M. Ortiz avec Mme Lund (Quito, 25 avril 2024)\nM. Ortiz l'a reçue ce jour."
    assert get_when(solve_lines(text), "ce jour").edtf == "2024-04-25"
    prose = "Fidèle à l'indépendance du pays (9 novembre 1991), il a reçu hier son homologue."
    assert get_when(solve_lines(prose), "hier").edtf is None


def test_this_monday_the_fourth_is_the_day_of_writing() -> None:
    """« hier » counts from « ce mercredi 5 juin »."""
    text = "header| date 2024-06\nElle est arrivée hier à Oslo. Ce mercredi 5 juin, elle a vu le roi."
    assert get_when(solve_lines(text), "hier").edtf == "2024-06-04"


def test_a_weekday_within_the_days_of_a_visit() -> None:
    """One Friday in two days; none in others."""
    text = "Il était à Quito les 26 et 27 janvier 2023. Il a vu vendredi le président. Il a parlé lundi."
    assert get_when(solve_lines(text), "vendredi").edtf == "2023-01-27"
    assert get_when(solve_lines(text), "lundi").edtf == "2023-01"


def test_today_wednesday_on_a_page_of_thursday() -> None:
    """The printed weekday wins over a page that lags a day; « mercredi suivant » counts from the day last told."""
    text = "header| 2025-03-13\nIl l'a reçue aujourd'hui mercredi. Elle est revenue mercredi suivant."
    solution = solve_lines(text)
    assert get_when(solution, "aujourd'hui mercredi").edtf == "2025-03-12"
    assert get_when(solution, "mercredi suivant").edtf == "2025-03-19"


def test_an_occasion_gives_the_year() -> None:
    """What the contact marks falls in its year."""
    clue = replace(anniversary(2016), kind="occasion")
    solution = solve_lines(LEAD.format("le 6 mai"), clue)
    assert get_when(solution, "le 6 mai").edtf == "2016-05-06"
    assert any(b.rule == "occasion" for b in get_when(solution, "le 6 mai").basis)


def test_a_signature_told_as_news_is_no_recollection() -> None:
    """« ont signé mardi … » is the day's news; « le traité signé le … » is not."""
    news = solve_lines("La Roumanie et l'Argentine ont signé mardi 21 février 2023 à Lima un accord.")
    assert news.times[0].value.bearing is None
    old = solve_lines("Il a salué le traité signé le 21 février 2003 à Lima.")
    assert old.times[0].value.bearing == "recalled"


def test_a_day_under_a_photograph_is_not_the_day_of_writing() -> None:
    """A place and a day between paragraphs, and far from the header, date a picture."""
    lines = (
        "header| date 2024-10",
        "Elle a vu mardi 22 octobre son homologue.",
        "dateline| Lima, le 3 mai 2022.",
        "Fin.",
    )
    text = "\n".join(lines)
    solution = solve_lines(text)
    assert get_when(solution, "mardi 22 octobre").edtf == "2024-10-22"
    assert solution.published.edtf == "2024-10"


def test_this_morning_counts_from_the_dateline_and_not_from_the_day_the_page_was_stored() -> None:
    """The header says the 21st, the dateline the 20th; weekdays and « hier » count from it too."""
    solution = solve_lines(
        "header| date 2023-11-21\ndateline| SUVA, le 20 novembre (FNA) –\nIl a reçu ce matin l'envoyé, arrivé hier."
    )
    assert get_when(solution, "ce matin").edtf == "2023-11-20"
    assert get_when(solution, "hier").edtf == "2023-11-19"
    assert solution.published.edtf == "2023-11-21"


@pytest.mark.parametrize(
    "stamp",
    [
        "SUVA, 6 DÉCEMBRE, FIJIPRESS. La ministre, présente à Lima, s'est entretenue jeudi avec son homologue.",
        "headline| Suva, 6 décembre 2024 –\nLa ministre s'est entretenue jeudi avec son homologue.",
        "headline| FNA Suva, 6 décembre 2024\nLa ministre s'est entretenue jeudi avec son homologue.",
        "Suva, 6 déc. [FNA] --- La ministre s'est entretenue jeudi avec son homologue.",
        "Suva, 6 décembre (Presse Libre) La ministre s'est entretenue jeudi avec son homologue.",
    ],
)
def test_a_weekday_counts_from_the_day_a_stamp_gives(stamp: str) -> None:
    """6 December 2024 was a Friday."""
    assert get_when(solve_lines(f"header| date 2024-12\n{stamp}"), "jeudi").edtf == "2024-12-05"


def test_a_weekday_alone_is_the_reports_own_day_where_it_fits() -> None:
    """A caption dates the meeting to a Monday; of another weekday nothing is known."""
    text = "caption| Le roi et son hôte, le 28 novembre 2022.\nIls ont parlé {} de leurs liens."
    assert get_when(solve_lines(text.format("lundi")), "lundi").edtf == "2022-11-28"
    assert get_when(solve_lines(text.format("jeudi")), "jeudi").grain == "month"


def test_a_line_of_an_agenda_is_no_dateline() -> None:
    """Only at the edges of the story does a place with a day say when it was written."""
    text = "header| date 2024-12-12\nIl a parlé hier.\nSuva, 6 décembre\nLima, 9 décembre\nIls se reverront."
    assert get_when(solve_lines(text), "hier").edtf == "2024-12-11"
