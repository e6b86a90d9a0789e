"""HTML pages: what a reader sees, what the markup says of it, and where the page's own facts stand."""

from __future__ import annotations

import time

import pytest
from sources.containers import STORY

from aidememoire.languages import load_packs
from aidememoire.model.origin import Origin
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.page.clean import clean
from aidememoire.sources.html_page import build_html_page
from bench.html.__main__ import FLOOR, score_labels, score_text
from bench.html.score import NAMED, load_sheets


def _build(body: str, head: str = "") -> Page:
    page = build_html_page(
        f'<html lang="fr"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'.encode(),
        Origin(place="p.html"),
        source="p.html",
    )
    assert isinstance(page, Page), page
    return page


def _find_segments(page: Page) -> list[tuple[str, str]]:
    report = clean(page, load_packs()["fr"].page, "fr")
    return [(s.kind, page.text[s.span.start : s.span.end]) for s in report.segments]


def test_pages_of_invented_outlets_are_taken_apart() -> None:
    """Captions, related links and teasers as written; the story's words no worse than trafilatura's own."""
    labels, text = score_labels([]), score_text([])
    for kind in NAMED:
        right, total = labels[kind]
        assert right >= FLOOR * total, (kind, right, total)
    assert text["aidememoire"][2] >= text["trafilatura"][2]
    assert len(tuple(load_sheets())) >= 30


def test_every_hint_is_a_stretch_of_the_text_in_order() -> None:
    """The canonical text is what offsets refer to; between hints stand blanks alone."""
    for sheet in load_sheets():
        page = build_html_page(sheet.markup, Origin(place=sheet.name), source=sheet.name)
        assert isinstance(page, Page)
        at = 0
        for hint in page.hints:
            assert not page.text[at : hint.start].strip()
            assert page.text[hint.start : hint.end] == page.text[hint.start : hint.end].strip() != ""
            at = hint.end
        assert at == len(page.text)


@pytest.mark.parametrize(
    ("head", "date", "dated_by"),
    [
        ('<meta property="article:published_time" content="2021-03-12T09:40:00+02:00">', "2021-03-12T09:40:00+02:00",
         "meta article:published_time"),
        ('<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"datePublished":"2021-03-12"}]}'
         '</script>',
         "2021-03-12", "json-ld datePublished"),
        ('<meta name="DC.date.issued" content="2021-03-12">', "2021-03-12", "meta dc.date.issued"),
        ('<meta property="article:modified_time" content="2022-01-01">', None, None),
        ('<meta name="copyright" content="2021">', None, None),
        ('<meta name="date" content="03/04/2021">', None, None),
        ('<script type="application/ld+json">{"@type": "NewsArticle", </script>', None, None),
    ],
)  # fmt: skip
def test_the_day_of_a_page_is_in_its_own_words_or_not_at_all(head: str, date: str | None, dated_by: str | None) -> None:
    """Days of change, years of copyright, and numbers that read two ways date nothing; nor does a day in the text."""
    page = _build(f"<article><h1>Mines</h1><p>{STORY}</p><p>Ils s'étaient vus le 4 mai 2018.</p></article>", head)
    assert page.origin is not None
    assert (page.date, page.origin.dated_by) == (date, dated_by)


def test_a_page_keeps_no_menu_no_form_no_comment() -> None:
    """What no reader takes for the page's text is left out; a script never shows."""
    page = _build(
        f"<nav><a href='/'>Accueil</a></nav><article><h1>Mines</h1><p>{STORY}</p><p>{STORY} Encore.</p>"
        "<form><p>Votre adresse</p><input value='x'></form><script>var x='Écrit par un programme';</script>"
        "<p style='display: none'>Caché aux lecteurs, vu des machines seulement.</p></article>"
        "<div class='comments'><p>Bravo à tous les deux, c'est une très bonne nouvelle pour Dakar !</p></div>"
    )
    for words in ("Accueil", "programme", "Caché", "Bravo"):
        assert words not in page.text
    assert page.text.count(STORY) == 2


def test_a_caption_without_a_class_is_found_by_the_language() -> None:
    """Rules for plain pages still work inside the story; a signature in it ends nothing."""
    credit = "Le ministre et l'ambassadeur à Dakar. Photo : AFP"
    page = _build(f"<article><h1>Mines</h1><p>{credit}</p><p>{STORY} (APS)</p><p>{STORY} Fin.</p></article>")
    kinds = _find_segments(page)
    assert ("caption", "Le ministre et l'ambassadeur à Dakar.") in kinds
    assert [words for kind, words in kinds if kind == "teaser"] == []
    assert kinds[-1] == ("body", f"{STORY} Fin.")


def test_the_heading_above_links_says_which_they_are() -> None:
    """Without a telling class, the language's own words decide; with one, a related list stays related."""
    titles = ("Le roi de Jordanie attendu à Oslo", "Oslo reçoit le roi de Jordanie")
    links = "<ul>" + "".join(f"<li><a href='/1'>{words}</a></li>" for words in titles) + "</ul>"
    story = f"<article><h1>Mines</h1><p>{STORY}</p><p>{STORY} Fin.</p></article>"
    for heading, kind in (("Sur le même sujet", "related_link"), ("Dernières nouvelles", "teaser")):
        kinds = _find_segments(_build(f"{story}<div><h3>{heading}</h3>{links}</div>"))
        assert [k for k, words in kinds if "Oslo" in words] == [kind, kind]
    kinds = _find_segments(_build(f"{story}<div class='related-posts'><h3>À découvrir</h3>{links}</div>"))
    assert [k for k, words in kinds if "Oslo" in words] == ["related_link", "related_link"]


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 20_000 + STORY + "</div>" * 20_000,
        f"<p>{STORY}</p>" + "<a href='/'>x</a>" * 50_000,
        f"<p>{STORY}</p>" + "<b><i>" * 30_000,
        f"<p class='{'a-' * 50_000}'>{STORY}</p>",
        f"<p>{STORY}</p>" + "<table><tr><td>" * 5_000,
        f"<article>{f'<p>{STORY}</p>' * 3_000}</article>",
        f"<p>{STORY}</p><!--" + "-" * 500_000,
        f"<p>{STORY}</p>" + "&lt;" * 200_000,
    ],
)
def test_hostile_markup_costs_a_bounded_time(body: str) -> None:
    """Deep, wide, long or broken, a page gives its story or a reason, soon."""
    begun = time.perf_counter()
    found = build_html_page(f"<html><body>{body}</body></html>".encode(), Origin(place="p"), source="p")
    assert time.perf_counter() - begun < 30
    assert isinstance(found, Refusal) or STORY[:40] in found.text


def test_a_page_without_words_says_so() -> None:
    """A shell that a program fills shows nothing to read."""
    found = build_html_page(
        b"<html><body><div id='root'></div><script>x()</script></body></html>", Origin(place="p"), source="p"
    )
    assert isinstance(found, Refusal) and "no report" in found.reason
