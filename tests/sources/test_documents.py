"""Tables, e-mail, PDF and Word documents, saved pages: each gives its page with where it came from."""

from __future__ import annotations

import gzip
import io
import sys
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import docx
import pyarrow
import pytest
from pyarrow import parquet
from sources.containers import STORY, build_html, build_pdf, build_record, build_zip

from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.sources.pages import find_pages


def _read(tmp_path: Path, name: str, content: bytes) -> list[Page | Refusal]:
    file = tmp_path / name
    file.write_bytes(content)
    return list(find_pages(file))


def _get_page(found: list[Page | Refusal]) -> Page:
    (page,) = found
    assert isinstance(page, Page), page
    return page


@pytest.mark.parametrize(("mark", "encoding"), [(",", "utf-8"), (";", "cp1252"), ("\t", "utf-8-sig")])
def test_rows_of_a_csv_are_pages(tmp_path: Path, mark: str, encoding: str) -> None:
    """Columns by name in any order and case; a quoted text may hold line ends."""
    rows = [
        "Date,URL,Titre,Texte",
        f'2021-03-12,https://a.example/1,Mines,"{STORY}\n\nSuite."',
        ",,,",
        '"",,,"Reçu à Gao."',
    ]
    content = "\n".join(row.replace(",", mark) if n != 1 else row.replace(",", mark, 3) for n, row in enumerate(rows))
    found = _read(tmp_path, "a.csv", content.encode(encoding))
    first, last = found
    assert isinstance(first, Page) and isinstance(last, Page)
    assert (first.source, first.date, first.title) == ("https://a.example/1", "2021-03-12", "Mines")
    assert first.text == f"{STORY}\n\nSuite." and last.text == "Reçu à Gao."
    assert last.source.startswith(str(tmp_path / "a.csv!"))


def test_a_csv_that_is_broken_costs_its_rows_alone(tmp_path: Path) -> None:
    """An endless field, a row too short, a heading without a text."""
    endless = "x" * 2_100_000
    content = f'text,date\n"{endless}",2021\n{STORY},2021-03-12\nseul\n'.encode()
    assert [type(f) for f in _read(tmp_path, "a.csv", content)] == [Refusal, Page, Page]
    (refused,) = _read(tmp_path, "b.csv", b"name,age\na,1\n")
    assert isinstance(refused, Refusal) and "no column holds a text" in refused.reason
    packed = gzip.compress(content.replace(endless.encode(), b"court"))
    assert [type(f) for f in _read(tmp_path, "c.csv.gz", packed)] == [Page, Page, Page]


def test_rows_of_a_parquet_file_are_pages(tmp_path: Path) -> None:
    """Days are written as ISO 8601; a row without a text is refused by its number."""
    made = io.BytesIO()
    columns = {
        "maintext": [STORY, None],
        "published": [date(2021, 3, 12), None],
        "url": ["https://a.example/1", None],
        "n": [1, 2],
    }
    parquet.write_table(pyarrow.table(columns), made)
    first, second = _read(tmp_path, "a.parquet", made.getvalue())
    assert isinstance(first, Page) and (first.text, first.date, first.url) == (
        STORY,
        "2021-03-12",
        "https://a.example/1",
    )
    assert isinstance(second, Refusal) and second.source.endswith("!2")


def test_an_e_mail_is_its_text_with_subject_and_date_then_its_attachments(tmp_path: Path) -> None:
    """A press release with the same in HTML, and a document beside."""
    message = EmailMessage()
    message["Subject"], message["From"] = "Communiqué : les Mines", "presse@a.example"
    message["Date"] = "Fri, 12 Mar 2021 10:00:00 +0000"
    message.set_content(STORY, charset="iso-8859-1")
    message.add_alternative(build_html("Autre chose que le texte, dit en HTML.").decode(), subtype="html")
    message.add_attachment(f"{STORY} Annexe.".encode(), maintype="text", subtype="plain", filename="annexe.txt")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="logo.png")
    letter, annex = _read(tmp_path, "a.eml", message.as_bytes())
    assert isinstance(letter, Page) and isinstance(annex, Page) and letter.origin is not None
    assert (letter.text.strip(), letter.title) == (STORY, "Communiqué : les Mines")
    assert (letter.date, letter.origin.dated_by) == ("Fri, 12 Mar 2021 10:00:00 +0000", "date")
    assert annex.source == f"{tmp_path / 'a.eml'}!annexe.txt" and annex.text.endswith("Annexe.")


def test_an_e_mail_in_html_alone_is_read_as_a_page(tmp_path: Path) -> None:
    """Its hints come with it."""
    message = EmailMessage()
    message["Subject"] = "Communiqué"
    message.set_content(build_html().decode(), subtype="html")
    page = _get_page(_read(tmp_path, "a.eml", message.as_bytes()))
    assert STORY in page.text and page.hints and page.title == "Communiqué"


def test_a_page_a_browser_saved_as_one_file(tmp_path: Path) -> None:
    """MHTML: the page, under the address it was saved from."""
    content = (
        b"From: <Saved>\r\nSnapshot-Content-Location: https://a.example/mines\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n'
        b"Content-Location: https://a.example/mines\r\n\r\n" + build_html() + b"\r\n--b--\r\n"
    )
    page = _get_page(_read(tmp_path, "a.mhtml", content))
    assert page.url == "https://a.example/mines" and STORY in page.text


def test_the_text_of_a_pdf_and_of_a_word_document(tmp_path: Path) -> None:
    """Lines of a page; paragraphs and the cells of tables."""
    page = _get_page(_read(tmp_path, "a.pdf", build_pdf(("Le ministre a reçu l'ambassadeur", "de Suède (jeudi)."))))
    assert page.text.split() == "Le ministre a reçu l'ambassadeur de Suède (jeudi).".split()
    document = docx.Document()
    document.add_heading("Mines", 1)
    document.add_paragraph(STORY)
    document.add_table(1, 2).rows[0].cells[1].text = "Dakar"
    made = io.BytesIO()
    document.save(made)
    page = _get_page(_read(tmp_path, "a.docx", made.getvalue()))
    assert page.text == f"Mines\n\n{STORY}\n\nDakar"
    (refused,) = _read(tmp_path, "b.docx", made.getvalue()[:-50])
    assert isinstance(refused, Refusal)


def test_a_pdf_of_pictures_says_so(tmp_path: Path) -> None:
    """A scanned page holds no text."""
    (refused,) = _read(tmp_path, "a.pdf", build_pdf(()))
    assert isinstance(refused, Refusal) and "pictures" in refused.reason


@pytest.mark.parametrize(
    ("content", "charset"),
    [
        (
            f'<html><head><meta charset="iso-8859-1"></head><body><p>{STORY} « Voilà »…</p></body></html>'.encode(
                "cp1252"
            ),
            "cp1252",
        ),
        (f"<html><body><p>{STORY}</p></body></html>".encode("utf-16"), "utf-16"),
        (f"<html><body><p>{STORY} « Voilà »</p></body></html>".encode("cp1252"), None),
        (f"<html><body><p>{STORY}</p></body></html>".encode().replace("à".encode(), b"\xff", 1), "utf-8"),
        ("<html><body><p>Bộ trưởng tiếp đại sứ Thụy Điển.</p></body></html>".encode(), "utf-8"),
    ],
)
def test_a_page_is_read_in_the_encoding_it_is_in(tmp_path: Path, content: bytes, charset: str | None) -> None:
    """By its mark, by UTF-8 where it is that, by what it declares (as browsers take it), else by its letters."""
    page = _get_page(_read(tmp_path, "a.html", content))
    assert page.origin is not None and page.origin.charset == (charset or page.origin.charset)
    assert "reçu jeudi" in page.text or "Thụy Điển" in page.text


def test_a_named_file_of_no_known_ending_is_what_it_holds(tmp_path: Path) -> None:
    """A page saved without an ending, or as text, is a page; text is text."""
    assert _get_page(_read(tmp_path, "page", build_html())).hints
    assert _get_page(_read(tmp_path, "page.txt", build_html())).hints
    assert _get_page(_read(tmp_path, "note.md", STORY.encode())).hints == ()


@pytest.mark.parametrize(
    ("name", "content", "library"),
    [
        ("a.html", build_html(), "lxml"),
        ("a.html", build_html(), "trafilatura"),
        ("a.pdf", build_pdf((STORY,)), "pypdf"),
        ("a.docx", build_zip({"word/document.xml": b"<x/>"}), "docx"),
        ("a.parquet", b"PAR1", "pyarrow"),
        ("a.warc", build_record("https://a.example/1", build_html()), "fastwarc"),
    ],
)
def test_a_library_that_is_missing_is_named_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, content: bytes, library: str
) -> None:
    """The refusal says what to install; other members of an archive need nothing."""
    for known in [known for known in sys.modules if known.partition(".")[0] == library]:
        monkeypatch.delitem(sys.modules, known)
    monkeypatch.setitem(sys.modules, library, None)
    refused, page = _read(tmp_path, "all.zip", build_zip({name: content, "z.txt": STORY.encode()}))
    assert isinstance(refused, Refusal) and "aidememoire[sources]" in refused.reason
    assert isinstance(page, Page) and page.text == STORY
