"""Pictures: what they hold, how they look in both languages and themes, and that nothing is fetched to draw them."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree

import pytest
from store.build_readings import What, Who, build_reading

from aidememoire.consolidate.build import build_events
from aidememoire.consolidate.frameworks import build_frameworks
from aidememoire.consolidate.levels import LEVELS, find_level
from aidememoire.export.picture_theme import KINDS, THEMES
from aidememoire.export.picture_words import load_picture_words
from aidememoire.export.pictures import build_contacts, build_ladder, build_png, build_svg, build_timeline
from aidememoire.export.wording import WORDINGS, load_wording
from aidememoire.lexicon.founding import Founding, find_foundings
from aidememoire.model.ledger import Tie
from aidememoire.model.record import Event
from aidememoire.model.span import build_citation
from aidememoire.model.time import When

NAMES = {"DZ": "Algérie", "IT": "Italie"}
HOSTILE = 'Amel <script>alert("1")</script> & Ziani'
Json = dict[str, object]


def build_one(date: str | None, *, kind: str = "meeting", status: str = "held", host: str = "minister") -> Event:
    """One contact of a minister (or of another office) and an ambassador."""
    text = f"{HOSTILE} a vu Bruno Caldera, ambassadeur ({date}, {kind}, {status})."
    people = (
        Who(words=HOSTILE, name=HOSTILE, side="DZ", office="a vu", code=host, role="host"),
        Who(words="Bruno Caldera", name="Bruno Caldera", side="IT", office="ambassadeur", code="ambassador:DZ"),
    )
    what = What(words=text, kind=kind, status=status, date=date, people=people)
    (event,) = build_events([build_reading(text, [what])])
    return event


def draw_all(events: list[Event], language: str, theme: str) -> list[dict[str, object]]:
    """All three pictures."""
    founded = build_frameworks(find_foundings(("DZ", "IT")) or (FOUNDING,), ())
    drawn = (
        build_timeline(events, NAMES, language, theme=theme),
        build_contacts(events, language, theme=theme),
        build_ladder(founded, "2025-01-01", NAMES, language, theme=theme),
    )
    return [spec for spec in drawn if spec is not None]


FOUNDING = Founding(parties=("DZ", "IT"), name="diplomatic relations", since="1962", until=None, row="x:1")


def test_the_lower_side_decides_the_level() -> None:
    """An ambassador received by a minister is an envoy's contact; without any office there is no level."""
    assert find_level(build_one("2024-05-14")) == "envoys"
    text = "Ils se sont vus."
    (event,) = build_events([build_reading(text, [What(words=text, people=())])])
    assert find_level(event) is None


def test_a_timeline_says_what_it_leaves_out() -> None:
    """Dates exact to the month are drawn, others counted; what did not take place is hollow."""
    events = [build_one(d) for d in ("2024-05-14", "2024-05", "2024", None, "[2013-03-25,2019-03-25]")]
    spec = build_timeline([*events, build_one("2024-06-02", status="planned")], NAMES, "fr")
    assert spec is not None
    rows = spec["data"]["values"]
    assert [(r["start"], r["end"], r["held"]) for r in rows] == [
        ("2024-05-01", "2024-05-31", True),
        ("2024-05-14", "2024-05-14", True),
        ("2024-06-02", "2024-06-02", False),
    ]
    notes = " ".join(spec["title"]["subtitle"])
    assert "3 sans date assez précise" in notes
    assert "Signe vide" in notes


def test_contacts_are_counted_by_quarter_then_by_year() -> None:
    """Empty quarters stay; a long time is counted by years; what was only announced does not count."""
    events = [build_one("2024-01-03"), build_one("2024-09", kind="call"), build_one("2024-02-03", status="planned")]
    spec = build_contacts(events, "fr")
    assert spec is not None
    assert spec["encoding"]["x"]["scale"]["domain"] == ["2024 T1", "2024 T2", "2024 T3"]
    assert [r["count"] for r in spec["data"]["values"]] == [1, 1]
    spec = build_contacts([*events, build_one("2001")], "en")
    assert spec is not None
    assert spec["encoding"]["x"]["scale"]["domain"] == ["2024 Q1", "2024 Q2", "2024 Q3"]
    assert "1 without a date exact enough" in spec["title"]["subtitle"][0]
    spec = build_contacts([*events, build_one("2001-07-01")], "en")
    assert spec is not None
    assert len(spec["encoding"]["x"]["scale"]["domain"]) == 24


def test_a_framework_has_the_date_of_the_data_or_that_of_most_reports() -> None:
    """And one nobody dates stands where it is first named."""
    quote = build_citation("r", "le partenariat", 3, 14)
    beside = {"kind": "framework", "report": "r", "as_printed": "partenariat", "parties": ("DZ", "IT")}
    ties = [
        Tie(id="1", name="alliance", citation=quote, since=When(edtf="2010"), **beside),
        Tie(id="2", name="alliance", citation=quote, since=When(edtf="2011-02"), **beside),
        Tie(id="3", name="alliance", citation=quote, since=When(edtf="2011"), **beside),
        Tie(id="4", name="strategic partnership", citation=quote, told="2016-05", **beside),
        Tie(id="5", name="treaty of friendship", citation=quote, weak=True, **beside),
    ]
    found = build_frameworks([FOUNDING], ties)
    assert [(f.name, f.since, f.named) for f in found] == [
        ("diplomatic relations", "1962", None),
        ("alliance", "2011-02", None),
        ("strategic partnership", None, "2016-05"),
    ]
    spec = build_ladder(found, "2020-01-01", NAMES, "en")
    assert spec is not None
    assert [r["known"] for r in spec["data"]["values"]] == [True, True, False]
    assert len(spec["title"]["subtitle"]) == 2


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("language", WORDINGS)
def test_pictures_are_drawn_the_same_each_time_without_scripts_or_addresses(language: str, theme: str) -> None:
    """Valid SVG, equal twice; a hostile name is text in the data; no address stands in it."""
    specs = draw_all([build_one("2024-05-14"), build_one("2024-06-02", status="planned")], language, theme)
    assert len(specs) == 3
    for spec in specs:
        svg = build_svg(spec)
        assert svg == build_svg(spec)
        root = ElementTree.fromstring(svg)
        assert {e.tag.partition("}")[2] for e in root.iter()} <= {
            "svg",
            "g",
            "path",
            "rect",
            "line",
            "text",
            "title",
            "defs",
            "clipPath",
        }
        assert not any(name.lower().startswith("on") or "href" in name for e in root.iter() for name in e.attrib)
        assert spec["title"]["text"] in svg
        assert svg.count("http") == svg.count("http://www.w3.org")


def test_a_png_is_a_png() -> None:
    """And equal twice."""
    spec = draw_all([build_one("2024-05-14")], "fr", "light")[0]
    png = build_png(spec)
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert png == build_png(spec)


@pytest.mark.parametrize("key", ["url", "href"])
def test_a_specification_that_points_outside_is_refused(key: str) -> None:
    """Wherever it does."""
    spec = draw_all([build_one("2024-05-14")], "fr", "light")[0]
    outside = json.loads(json.dumps(spec))
    outside["layer"][0]["data"] = {key: "https://example.org/data.csv"}
    with pytest.raises(ValueError, match="fetch from outside"):
        build_svg(outside)


def measure_contrast(one: str, other: str) -> float:
    """The contrast of two colours (WCAG 2)."""

    def measure(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((measure(one), measure(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES)
def test_colours_stand_out(theme: str) -> None:
    """Text by 4.5 to 1, signs by 3 to 1 (WCAG 2.2, AA); kinds differ by shape within a colour."""
    look = THEMES[theme]
    assert measure_contrast(look.ink, look.ground) >= 4.5
    assert measure_contrast(look.soft, look.ground) >= 4.5
    assert all(measure_contrast(c, look.ground) >= 3 for c in look.colours.values())
    assert len(set(KINDS.values())) == len(KINDS)
    assert {family for family, _ in KINDS.values()} == set(look.colours)


def test_every_kind_and_level_has_its_sign_and_its_words() -> None:
    """In both languages, which have the same keys."""
    french, english = (load_picture_words(code) for code in ("fr", "en"))
    assert french.keys() == english.keys()
    assert {f"level.{level}" for level in LEVELS} <= french.keys()
    for code in WORDINGS:
        assert set(load_wording(code).nouns) == set(KINDS)
