"""Whatever the text: every format keeps it as text, and gives it again."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from aidememoire.export.document import Document, build_item, build_note, build_words
from aidememoire.export.document_footnotes import write_footnotes
from aidememoire.export.document_html import write_html
from aidememoire.export.document_markdown import escape, write_markdown
from aidememoire.export.table_csv import read_cell, write_cell

SIGNS = "=+-@'\"|*_`[](){}<>#!~$&;:.,\\/ \t\r\n\x00\x0b\x1b\u202e\u2028\ud7ff\ufffe\uffff0123aé中»«"
TEXTS = st.one_of(st.text(alphabet=SIGNS, max_size=40), st.text(max_size=40))
SIGNS_OF_A_NOTE = {"%E2%80%94", "%C2%AB"}
"""The dash or the quotation mark a note begins with: a reader without footnotes may make a link of it, to nowhere."""

MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


class Page(HTMLParser):
    """Tags and text."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.links: list[str | None] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.text += data


def build_document(text: str) -> Document:
    """The text as title, as words in every style and place, as a quotation and as a source."""
    note = build_note(text, text)
    words = (build_words(text, "strong"), build_words(f" {text}", notes=(note,)), build_words(f" {text}", "soft"))
    blocks = (build_item(*words, kind="text"), build_item(*words), build_item(*words, kind="detail"))
    return Document(title=text, language="fr", notes="Notes", quotes=("« ", " »"), lines=(text,), opening=blocks)


def squeeze(text: str) -> str:
    """Without what formats may change between words: spaces and line ends."""
    return "".join(text.split())


@given(TEXTS)
def test_a_cell_gives_its_text_again(text: str) -> None:
    """Through the writer and the reader of CSV, however it begins."""
    kept = text.replace("\x00", "")
    stream = io.StringIO(newline="")
    csv.writer(stream).writerow([write_cell(kept), "end"])
    (row,) = csv.reader(io.StringIO(stream.getvalue(), newline=""))
    assert read_cell(row[0]) == kept
    assert not row[0].startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


@given(TEXTS)
def test_markdown_gives_one_paragraph_of_the_same_text(text: str) -> None:
    """No heading, list, link, rule, table, tag or stress of the text's own."""
    plain = build_words(text).text
    page = Page(MARKDOWN.render(escape(plain)))
    assert set(page.tags) <= {"p"}
    assert squeeze(page.text) == squeeze(plain)


@given(TEXTS)
def test_a_document_has_only_its_own_tags(text: str) -> None:
    """In Markdown and in HTML."""
    document = build_document(text)
    page = Page(MARKDOWN.render(write_markdown(document)))
    assert set(page.tags) - {"a"} <= {"h1", "p", "ul", "li", "strong", "em"}
    assert set(page.links) <= SIGNS_OF_A_NOTE
    tags = Page(write_html(document)).tags
    assert set(tags) <= {
        "html", "head", "meta", "title", "style", "body", "main", "header", "h1", "p", "section", "h2", "ol", "ul",
        "li", "strong", "span", "sup", "a",
    }  # fmt: skip
    assert tags.count("h1") == 1 and tags.count("li") == 5


@settings(max_examples=60)
@given(TEXTS)
def test_footnotes_are_xml_whatever_they_quote(text: str) -> None:
    """Well formed, one note, its words in one run."""
    root = ElementTree.fromstring(write_footnotes([build_note(text, text)], ("« ", " »")))
    assert len(list(root)) == 3
    assert len(list(root.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"))) == 1
