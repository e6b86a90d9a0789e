"""Documents in their three formats: what stands in them, what outside readers make of them, hostile words, equality."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import mammoth
import pytest
from export.hostile import NAME, OFFICE, WORDS, write_hostile_record
from markdown_it import MarkdownIt
from views.relations import BOTH, Telling, write_record

from aidememoire.export.document import Document, Note, Paragraph, Section, Table, Words, build_item, build_words
from aidememoire.export.document_docx import write_docx
from aidememoire.export.document_formats import FORMATS, write_document
from aidememoire.export.document_html import write_html
from aidememoire.export.document_markdown import escape, write_markdown
from aidememoire.export.document_words import load_document_words
from aidememoire.workflow.documents import build_brief, build_fiche

QUIET = {"script", "iframe", "object", "embed", "link", "img", "form", "input", "base"}


class Page(HTMLParser):
    """Tags, attributes and text of a page, as a browser would take it."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def relation(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A relationship with a promise, a session, and something to come."""
    path = tmp_path_factory.mktemp("relation") / "r.db"
    tellings = (
        Telling(
            date="2024-03-05",
            acts=(("commit", "DZ", "financer la ligne maritime"),),
            mechanism="commission mixte",
            ordinal=3,
            kind="dialogue",
            published="2024-03-06",
        ),
        Telling(date="2024-02-01", acts=(("affirm", "IT", "la ligne compte beaucoup"),), domains=("health",)),
        Telling(date="2024-05-14", acts=(("agree", BOTH, "rouvrir la liaison"),), published="2024-05-15"),
        Telling(date="2024-09-02", status="planned", kind="visit", published="2024-05-20"),
    )
    write_record(path, *tellings).close()
    return path


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Document:
    """The note of the record in which everything is hostile."""
    with write_hostile_record(tmp_path_factory.mktemp("hostile") / "r.db") as record:
        return build_fiche(record, ("DZ", "IT"), "fr")


def open_relation(path: Path) -> object:
    """The record, open."""
    from aidememoire.store.record import open_record

    return open_record(path, create=False)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_note_and_the_brief_hold_what_a_desk_needs(relation: Path, language: str) -> None:
    """Every section of the brief, in both languages, each line with a note."""
    words = load_document_words(language)
    with open_relation(relation) as record:
        fiche = write_markdown(build_fiche(record, ("DZ", "IT"), language))
        brief = write_markdown(build_brief(record, ("DZ", "IT"), language, people=("Amel Ziani", "Nobody Atall")))
    for key in ("frameworks", "people", "levels", "contacts", "said", "commitments", "sessions", "due"):
        assert f"## {words[key]}\n" in fiche
    for key in ("people.met", "people", "contacts", "said", "commitments", "due", "wording"):
        assert f"## {words[key]}\n" in brief
    assert "financer la ligne maritime" in fiche and "commission mixte" in fiche
    assert "la ligne compte beaucoup" in brief and "Amel Ziani" in brief
    assert "Nobody Atall" in brief
    assert "[^1]:" in fiche


def test_what_is_asked_for_a_day_knows_nothing_later(relation: Path) -> None:
    """Neither the meeting of May nor what was agreed in it stands in the note of April."""
    with open_relation(relation) as record:
        april = write_markdown(build_fiche(record, ("DZ", "IT"), "fr", on="2024-04-01"))
        june = write_markdown(build_fiche(record, ("DZ", "IT"), "fr", on="2024-06-01"))
    assert "rouvrir la liaison" not in april and "État au 1er avril 2024" in april
    assert "rouvrir la liaison" in june and "2 septembre 2024" in june


@pytest.mark.parametrize("form", FORMATS)
def test_equal_records_give_equal_bytes(relation: Path, form: str) -> None:
    """Twice over: no clock, no chance."""
    with open_relation(relation) as record:
        first, second = (write_document(build_fiche(record, ("DZ", "IT"), "fr"), form) for _ in range(2))
    assert first == second


def test_a_page_runs_nothing_and_asks_for_nothing(hostile: Document) -> None:
    """Hostile names stay text; the only addresses are those of notes within the page."""
    page = Page(write_html(hostile))
    assert not QUIET & set(page.tags)
    assert not [name for name, _ in page.attributes if name.startswith("on")]
    assert all(value and value.startswith("#") for name, value in page.attributes if name in ("href", "src"))
    assert NAME in page.text and WORDS in page.text and OFFICE in page.text
    assert "\\u202e" in page.text and "\u202e" not in page.text
    marks = [v for n, v in page.attributes if n == "href" and v and v.startswith("#n")]
    ids = [v for n, v in page.attributes if n == "id"]
    assert marks and {m[1:] for m in marks} <= set(ids) and len(ids) == len(set(ids))


def test_markdown_means_what_it_says(hostile: Document) -> None:
    """Read by another program, with tables and HTML allowed, hostile words are text and make no tag and no link."""
    page = Page(MarkdownIt("commonmark", {"html": True}).enable("table").render(write_markdown(hostile)))
    assert set(page.tags) <= {"h1", "h2", "p", "ul", "li", "strong", "em", "table", "thead", "tbody", "tr", "th", "td"}
    assert NAME in page.text and WORDS in page.text and OFFICE in page.text


@pytest.mark.parametrize(
    "text", ["# a", "- a", "1. a", "12) a", "+ a", "===", "---", "> a", "a\n\n# b", "    a", "```"]
)
def test_the_start_of_a_line_is_plain(text: str) -> None:
    """Nothing that stands first begins a heading, a list, a rule or a block of code."""
    page = Page(MarkdownIt().render(escape(text)))
    assert set(page.tags) == {"p"}
    assert page.text.strip() == " ".join(text.split())


def test_word_processors_find_the_quotations_in_footnotes(hostile: Document) -> None:
    """Two other programs open the file; every mark has its note, and the note the words of the report."""
    written = write_docx(hostile)
    opened = docx.Document(BytesIO(written))
    assert opened.paragraphs[0].text == hostile.title
    assert opened.core_properties.language == "fr-FR"
    assert any(NAME in p.text for p in opened.paragraphs)
    assert len(opened.inline_shapes) >= 1 and len(opened.tables) >= 1
    read = Page(mammoth.convert_to_html(BytesIO(written)).value)
    notes = [v for n, v in read.attributes if n == "id" and v and v.startswith("footnote-") and "ref" not in v]
    marks = [v for n, v in read.attributes if n == "id" and v and v.startswith("footnote-ref")]
    assert len(notes) == len(marks) > 3
    assert f"« {NAME}" in read.text
    assert "script" not in read.tags


def test_every_part_of_the_file_is_well_formed_and_declared(hostile: Document) -> None:
    """XML parses, the footnotes part has its type and its relation, ids are unique and the separators there."""
    with ZipFile(BytesIO(write_docx(hostile))) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(archive.read(name))
        assert all(member.date_time == (1980, 1, 1, 0, 0, 0) for member in archive.infolist())
        assert b"/word/footnotes.xml" in archive.read("[Content_Types].xml")
        assert b"relationships/footnotes" in archive.read("word/_rels/document.xml.rels")
        assert b"footnotePr" in archive.read("word/settings.xml")
        space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
        notes = [e.get(f"{space}id") for e in ElementTree.fromstring(archive.read("word/footnotes.xml"))]
        text = ElementTree.fromstring(archive.read("word/document.xml"))
        marks = [e.get(f"{space}id") for e in text.iter(f"{space}footnoteReference")]
    assert notes[:2] == ["-1", "0"] and len(notes) == len(set(notes))
    assert marks == notes[2:]


def test_notes_are_numbered_alike_in_every_format() -> None:
    """In the text, in lists, in tables: the third mark is note 3 everywhere."""
    notes = tuple(Note(quote=f"mots {n}", source=f"source {n}") for n in range(1, 4))
    document = Document(
        title="Titre",
        language="fr",
        notes="Notes",
        quotes=("« ", " »"),
        opening=(Paragraph(words=(Words(text="un", notes=notes[:1]),)),),
        sections=(
            Section(
                title="Section",
                blocks=(
                    build_item(build_words("deux", "strong", notes[1:2])),
                    Table(head=("a",), rows=(((Words(text="trois", notes=notes[2:]),),),)),
                ),
            ),
        ),
    )
    assert "- **deux**[^2]\n\n| a |\n| --- |\n| trois[^3] |" in write_markdown(document)
    assert "[^3]: « mots 3 » — source 3" in write_markdown(document)
    assert '<li id="n3">« mots 3 » — source 3' in write_html(document)
    assert [t.rows[1].cells[0].text for t in docx.Document(BytesIO(write_docx(document))).tables] == ["trois"]
    assert "mots 3 » — source 3" in Page(mammoth.convert_to_html(BytesIO(write_docx(document))).value).text


def test_both_languages_have_the_same_words() -> None:
    """The same keys with the same placeholders."""
    import string

    french, english = (load_document_words(code) for code in ("fr", "en"))
    assert french.keys() == english.keys()
    for key, words in french.items():
        fields = [{f for _, f, _, _ in string.Formatter().parse(w) if f} for w in (words, english[key])]
        assert fields[0] == fields[1], key
