"""Other stories on a page, and what stands with its pictures, told by how the page is built."""

from __future__ import annotations

import time

import pytest
from sources.containers import STORY

from aidememoire.languages import load_packs
from aidememoire.model.origin import Origin
from aidememoire.model.report import Page
from aidememoire.page.clean import clean
from aidememoire.sources.heading_words import find_list_kind
from aidememoire.sources.html_page import build_html_page

OTHERS = ("Le port de Praia attend une nouvelle grue", "Deux ponts rouvrent après la crue du fleuve")


def _find_kinds(body: str) -> dict[str, str]:
    content = f'<html lang="fr"><head><meta charset="utf-8"></head><body>{body}</body></html>'.encode()
    page = build_html_page(content, Origin(place="p.html"), source="p.html")
    assert isinstance(page, Page), page
    report = clean(page, load_packs()["fr"].page, "fr")
    return {page.text[s.span.start : s.span.end]: s.kind for s in report.segments}


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Articles liés", "related_link"), ("À LIRE AUSSI", "related_link"), ("Sur le même thème", "related_link"),
        ("See also", "related_link"), ("More on this story", "related_link"), ("Tin liên quan", "related_link"),
        ("Cùng chủ đề", "related_link"), ("Dernières nouvelles", "teaser"), ("Les plus lus", "teaser"),
        ("Dans la même rubrique", "teaser"), ("Most read", "teaser"), ("More from Europe", "teaser"),
        ("Tin mới nhất", "teaser"), ("Cùng chuyên mục", "teaser"), ("Liens", None), ("Coopération", None),
        ("Réactions", None), ("", None),
    ],
)  # fmt: skip
def test_a_heading_says_of_which_kind_its_list_is(heading: str, kind: str | None) -> None:
    """Related to the story, whatever else the site has, or nothing of either."""
    assert find_list_kind(heading) == kind


@pytest.mark.parametrize(("heading", "kind"), [("Articles liés", "related_link"), ("Les plus lus", "teaser")])
@pytest.mark.parametrize(
    "entry",
    [
        '<div class="z"><h4><a href="/r">{}</a></h4><p>{}</p></div>',
        "<p><a href='/r'>{}</a><br>{}</p>",
        "<dl><dt><a href='/r'>{}</a></dt><dd>{}</dd></dl>",
        '<a class="k" href="/r"><span></span><div>{}</div><div>{}</div></a>',
    ],
)
@pytest.mark.parametrize("inside", [True, False])
def test_an_entry_keeps_its_summary_and_goes_by_its_heading(heading: str, kind: str, entry: str, inside: bool) -> None:
    """Whatever elements hold title and summary, without a class that means anything, in the story's block or after."""
    shown = "".join(entry.format(title, f"Résumé de l'article, en une phrase : {title[:9]}.") for title in OTHERS)
    shown = f"<section><h3>{heading}</h3>{shown}</section>"
    story = f"<h1>Mines et ports</h1><div><p>{STORY}</p><p>{STORY}</p>{shown if inside else ''}</div>"
    found = _find_kinds(f"<main>{story}{'' if inside else shown}</main>")
    of_others = {words: k for words, k in found.items() if words.startswith(OTHERS) or "Résumé" in words}
    assert len(of_others) >= 2
    assert set(of_others.values()) == {kind}


def test_without_heading_a_list_goes_by_its_place() -> None:
    """In the story's block its entries are related links, beside it teasers."""
    entries = "".join(f"<div class='x'><a href='/o'>{title}</a></div>" for title in OTHERS)
    for shown, kind in (
        (f"<div>{{}}{entries}</div>", "related_link"),
        (f"<div>{{}}</div><div>{entries}</div>", "teaser"),
    ):
        found = _find_kinds(f"<h1>Mines et ports</h1>{shown.format(f'<p>{STORY}</p><p>{STORY}</p>')}")
        assert {found[title] for title in OTHERS} == {kind}


def test_the_story_is_no_entry() -> None:
    """Blocks of a story that are built alike stay its own, though a link to another story stands in each."""
    parts = "".join(f"<div class='t'><p>{STORY}</p><p><a href='/o'>{title}</a></p></div>" for title in OTHERS)
    found = _find_kinds(f"<h1>Mines et ports</h1><div>{parts}</div>")
    assert found[STORY] == "body"
    assert {found[title] for title in OTHERS} == {"related_link"}


@pytest.mark.parametrize(
    "picture",
    [
        '<div class="b"><img src="1.jpg"><span>{}</span></div>',
        "<table><tr><td><img src='1.jpg'></td></tr><tr><td>{}</td></tr></table>",
        "<p><img src='1.jpg'></p><p><font size='1'>{}</font></p>",
        "<p><img src='1.jpg'></p><p style='text-align: center'>{}</p>",
        "<p><img src='1.jpg'><br><em>{}</em></p>",
        "<img src='1.jpg'><p class='text-xs'>{}</p>",
    ],
)
def test_words_with_a_picture_are_its_caption(picture: str) -> None:
    """In one frame with it, or under it and set apart, without a word of markup that says so."""
    words = "Le ministre devant la nouvelle grue du port."
    found = _find_kinds(f"<h1>Mines et ports</h1><div><p>{STORY}</p>{picture.format(words)}<p>{STORY}</p></div>")
    assert found[words] == "caption"
    assert found[STORY] == "body"


@pytest.mark.parametrize(
    "picture",
    ["<p><img src='1.jpg'></p><p>{}</p>", "<p><img src='1.jpg'>{}</p>", "<p><img src='1.jpg'></p><p><b>{}</b></p>"],
)
def test_a_paragraph_after_a_picture_is_the_story(picture: str) -> None:
    """Nothing sets it apart from the others."""
    words = "Les deux ministres se reverront à l'automne."
    found = _find_kinds(f"<h1>Mines et ports</h1><div><p>{STORY}</p>{picture.format(words)}<p>{STORY}</p></div>")
    assert found[words] == "body"


def test_a_story_in_the_frame_of_its_only_picture_stays_the_story() -> None:
    """What would leave the page without a story is no caption."""
    found = _find_kinds(f"<h1>Mines et ports</h1><div><img src='1.jpg'><p>{STORY}</p></div>")
    assert found[STORY] == "body"


def test_a_page_of_many_links_takes_no_longer_for_each() -> None:
    """Hostile pages: the time goes with their size."""
    taken = []
    for count in (2_000, 16_000):
        links = "".join(f"<li><a href='/{n}'>{OTHERS[0]} {n}</a></li>" for n in range(count))
        start = time.process_time()
        _find_kinds(f"<h1>Mines et ports</h1><p>{STORY}</p><p>{STORY}</p><ul>{links}</ul>")
        taken.append(time.process_time() - start)
    assert taken[1] < 8 * 4 * max(taken[0], 0.05)
