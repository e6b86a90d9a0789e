"""Frameworks, mechanisms, instruments and anniversaries, on hand-made parses."""

from __future__ import annotations

import pytest

from aidememoire.languages.fr.ties import GRAMMAR
from aidememoire.languages.fr.ties_numbers import find_count, find_ordinal
from aidememoire.model.ties import Ties
from aidememoire.ties.find import find_ties
from build import build_report

MEET = (
    "[P id=x st=ES:Le ministre espagnol Diego Alarcón] a rencontré [T weekday=1 day=4 month=3 year=2025:mardi 4 "
    "mars 2025] "
    "à [L in=PE:Lima] [P id=y st=PE:la ministre péruvienne Rosa Quispe].\n"
)
YEAR = "[T year=2016:2016]"


def read(marked: str) -> Ties:
    """The ties of a marked report."""
    built = build_report(marked)
    return find_ties(built.parse, built.cast, built.times, GRAMMAR)


def tell_frameworks(marked: str) -> list[str]:
    """Each framework as `name | parties | since words`."""
    return [
        " | ".join((f.name, "-".join(f.parties), f.since_time.citation.quote if f.since_time else ""))
        for f in read(marked).frameworks
    ]


LEVELS = [
    ("partenariat stratégique", "strategic partnership"),
    ("partenariat stratégique global", "comprehensive strategic partnership"),
    ("partenariat stratégique intégral", "comprehensive strategic partnership"),
    ("partenariat stratégique globale", "comprehensive strategic partnership"),
    ("partenariat « stratégique et global »", "comprehensive strategic partnership"),
    ("partenariat intégral", "comprehensive partnership"),
    ("partenariat stratégique approfondi", "extensive strategic partnership"),
    ("partenariat stratégique étendu", "extensive strategic partnership"),
    ("partenariat d'exception", "exceptional partnership"),
    ("« partenariat d'exception renforcé »", "enhanced exceptional partnership"),
    ("partenariat de coopération stratégique intégrale", "comprehensive strategic cooperative partnership"),
    ("partenariat stratégique privilégié", "privileged strategic partnership"),
    ("partenariat stratégique de tout temps", "all-weather strategic partnership"),
    ("partenariat stratégique tous azimuts", "all-round strategic partnership"),
    ("partenariat stratégique global et permanent", "permanent comprehensive strategic partnership"),
    ("partenariat de coordination stratégique global", "comprehensive strategic partnership of coordination"),
    ("rang d'alliés", "alliance"),
]


@pytest.mark.parametrize(("words", "name"), LEVELS)
def test_a_level_has_one_english_name(words: str, name: str) -> None:
    """Every French name of a level gives its English label, between the two sides of the report."""
    assert tell_frameworks(MEET + f"Tous deux ont évoqué le {words}.") == [f"{name} | ES-PE | "]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"Le partenariat stratégique a été établi en {YEAR}.", "strategic partnership | ES-PE | 2016"),
        (f"Le partenariat stratégique, établi en {YEAR}, avance.", "strategic partnership | ES-PE | 2016"),
        (
            f"En {YEAR}, les deux pays ont élevé leurs liens au rang de partenariat stratégique.",
            "strategic partnership | ES-PE | 2016",
        ),
        (
            f"Depuis l'élévation des liens au partenariat stratégique en {YEAR}, tout va.",
            "strategic partnership | ES-PE | 2016",
        ),
        (f"Le partenariat stratégique progresse. En {YEAR}, un port a ouvert.", "strategic partnership | ES-PE | "),
        (
            f"Le partenariat stratégique a été loué, dix ans après la crise de {YEAR}.",
            "strategic partnership | ES-PE | ",
        ),
    ],
)
def test_since_belongs_to_the_framework(sentence: str, expected: str) -> None:
    """A year counts only where the words attach it."""
    assert tell_frameworks(MEET + sentence) == [expected]


def test_a_shorter_name_is_not_a_second_framework() -> None:
    """« le partenariat stratégique » after the full name is the same framework, cited once."""
    text = MEET + "Le partenariat stratégique global avance. Ce partenariat stratégique est loué."
    assert tell_frameworks(text) == ["comprehensive strategic partnership | ES-PE | "]


def test_two_levels_with_their_dates_stay_two() -> None:
    """A history of levels keeps each with its own date."""
    text = MEET + "Partenariat intégral : [T year=2009:2009] ; partenariat stratégique : [T year=2016:2016]."
    assert tell_frameworks(text) == ["comprehensive partnership | ES-PE | 2009", "strategic partnership | ES-PE | 2016"]


def test_a_bloc_has_a_framework_of_its_own() -> None:
    """ASEAN's framework with a third state stands beside the bilateral one."""
    text = MEET + "Le partenariat stratégique et le partenariat stratégique ASEAN - [S st=ES:Espagne] avancent."
    assert {f.parties for f in read(text).frameworks} >= {("ASEAN", "ES")}


@pytest.mark.parametrize(
    "sentence",
    [
        "related_link| Le partenariat stratégique à l'honneur",
        "teaser| Le partenariat stratégique à l'honneur",
        "Ils ont loué le partenariat stratégique entre l'entreprise Solaria et la société Hidro.",
        "Ils veulent nouer un partenariat stratégique.",
        "Ils ont loué le partenariat public-privé.",
    ],
)
def test_what_is_no_framework_of_the_report(sentence: str) -> None:
    """Links, firms, wishes and other partnerships give none."""
    assert read(MEET + sentence).frameworks == ()


@pytest.mark.parametrize(
    ("sentence", "name", "ordinal", "period"),
    [
        ("La sixième session de la commission mixte a eu lieu.", "joint commission", 6, None),
        ("Le 10e dialogue stratégique a eu lieu.", "strategic dialogue", 10, None),
        ("La XIIe session du comité mixte annuel a eu lieu.", "joint committee", 12, "P1Y"),
        ("Les consultations politiques se tiennent tous les deux ans.", "political consultations", None, "P2Y"),
        ("Le premier dialogue agricole a eu lieu. Ce dialogue annuel est utile.", "agricultural dialogue", 1, "P1Y"),
        ("Ils ont réuni la commission intergouvernementale, la onzième.", "intergovernmental commission", 11, None),
    ],
)
def test_a_mechanism_is_put_together(sentence: str, name: str, ordinal: int | None, period: str | None) -> None:
    """Ordinal and rhythm of all its mentions belong to one mechanism."""
    (found,) = read(MEET + sentence).mechanisms
    assert (found.name, found.ordinal, found.periodicity, found.parties) == (name, ordinal, period, ("ES", "PE"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Ce fut sa deuxième conférence de presse.",
        "Ils ont évoqué la 12e Conférence ministérielle de l'OMC.",
        "Le dialogue a été franc.",
    ],
)
def test_what_is_no_mechanism_of_two_sides(sentence: str) -> None:
    """A press conference, a meeting of a world body, a talk as such."""
    assert read(MEET + sentence).mechanisms == ()


def test_a_mechanism_of_a_link_says_so() -> None:
    """What a related link names is kept apart from the report's own."""
    (found,) = read(MEET + "related_link| Le 10e dialogue stratégique [S st=PE:Pérou] - [S st=ES:Espagne]").mechanisms
    assert (found.from_segment, found.ordinal) == ("related_link", 10)


def test_instruments_with_their_years() -> None:
    """Known instruments by their codes, others by what they are; a year only where attached."""
    text = MEET + (
        "Ils ont rappelé la Convention des Nations unies sur le droit de la mer de [T year=1982:1982] et signé "
        "un mémorandum "
        "d'entente sur la santé. L'accord-cadre signé en [T year=2012:2012] sera revu."
    )
    assert [(i.name, i.year) for i in read(text).instruments] == [
        ("UNCLOS", 1982),
        ("memorandum of understanding on health", None),
        ("framework agreement", 2012),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ils préparent le 30e anniversaire des relations diplomatiques en [T year=2025:2025].", (30, 2025, 1995)),
        (
            "Ils ont fêté le 71e anniversaire de l'indépendance ([T day=9 month=11 year=1953:9 novembre 1953]).",
            (71, 2024, 1953),
        ),
        ("Ils ont fêté le cinquantenaire du traité signé en [T year=1975:1975].", (50, 2025, 1975)),
        (
            "C'était cinquante ans après l'établissement des relations diplomatiques, en [T year=1973:1973].",
            (50, 2023, 1973),
        ),
        ("Ils ont fêté les 40 ans de leurs relations diplomatiques.", (40, None, None)),
    ],
)
def test_an_anniversary_counts_from_its_origin(sentence: str, expected: tuple[int, int | None, int | None]) -> None:
    """Ordinal, year and origin, as far as the words settle them."""
    (found,) = read(MEET + sentence).anniversaries
    assert (found.ordinal, found.year, found.origin) == expected


def test_a_birthday_is_no_anniversary_between_states() -> None:
    """A club's jubilee gives nothing."""
    assert read(MEET + "Ils ont fêté le 20e anniversaire du club.").anniversaries == ()


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("1er", 1),
        ("première", 1),
        ("10e", 10),
        ("XIVe", 14),
        ("vingt et unième", 21),
        ("soixante-dixième", 70),
        ("sème", None),
    ],
)
def test_ordinals(words: str, number: int | None) -> None:
    """Figures, Roman numerals and words."""
    assert find_ordinal(words) == number


@pytest.mark.parametrize(("words", "number"), [("50", 50), ("quatre-vingts", 80), ("quelques", None)])
def test_counts(words: str, number: int | None) -> None:
    """Counts in figures and words."""
    assert find_count(words) == number


def test_a_verb_of_its_own_time_founds_nothing() -> None:
    """« le partenariat … a progressé en 2016 » is no foundation, nor is the year in which it will be celebrated."""
    for words in ("a progressé", "fêtera ses dix ans", "sera renforcé"):
        sentence = f"Le partenariat stratégique entre [S st=ES:l'Espagne] et [S st=PE:le Pérou] {words} en {YEAR}."
        assert tell_frameworks(MEET + sentence) == ["strategic partnership | ES-PE | "]


def test_the_day_of_an_upgrade_lies_in_the_stay_told_before() -> None:
    """« en visite du 27 au 30 »: the day after it dates the upgrade only if it is one of those days."""
    stay = "[T month=11 day=27 end=30:du 27 au 30 novembre]"
    upgrade = "Ils ont annoncé l'élévation des relations au rang de partenariat stratégique."
    for day, expected in ((28, "28 novembre"), (12, "")):
        text = (
            f"[P id=x st=ES:Le roi], en visite {stay}, a vu [T month=11 day={day}:{day} novembre] "
            f"[P id=y st=PE:le président]. {upgrade}"
        )
        assert tell_frameworks(text) == [f"strategic partnership | ES-PE | {expected}"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Ils ont convenu de créer un groupe de travail conjoint.", ["joint working group"]),
        ("Il a proposé de créer un groupe de travail conjoint.", []),
        ("La 4e réunion du Mécanisme de consultations politiques s'est tenue.", ["political consultations"]),
        ("La 5e session du Comité bilatéral frontalier s'est ouverte.", ["bilateral border committee"]),
        ("Le 2e cabinet binational s'est tenu.", ["binational cabinet"]),
    ],
)
def test_bodies_of_two_sides(sentence: str, names: list[str]) -> None:
    """Bodies have their own kinds of members and matters; one that is only proposed is none yet."""
    assert [m.name for m in read(MEET + sentence).mechanisms] == names


def test_a_partnership_marks_its_years() -> None:
    """« fêtera ses dix ans » is a tenth anniversary."""
    marks = read(MEET + f"Leur partenariat stratégique fêtera ses dix ans en {YEAR}.").anniversaries
    assert [(a.of, a.ordinal) for a in marks] == [("strategic partnership", 10)]


def test_consultations_need_no_ordinal() -> None:
    """« des consultations politiques » are a mechanism, « des consultations utiles » are none."""
    assert [m.name for m in read(MEET + "Ils ont mené des consultations politiques.").mechanisms] == [
        "political consultations"
    ]
    assert read(MEET + "Ils ont mené des consultations utiles.").mechanisms == ()


@pytest.mark.parametrize(
    ("words", "current"),
    [
        ("À l'occasion du", True),
        ("Ils ont célébré le", True),
        ("Ils préparent le", False),
        ("En vue du prochain", False),
    ],
)
def test_an_anniversary_being_marked_is_current(words: str, current: bool) -> None:
    """What is being celebrated falls in the report's own year; what is being prepared may not."""
    marks = read(MEET + f"{words} 50e anniversaire de l'établissement des relations diplomatiques.").anniversaries
    assert [(m.ordinal, m.year, m.current) for m in marks] == [(50, None, current)]
