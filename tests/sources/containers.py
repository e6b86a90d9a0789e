"""Archives and documents made in tests: WARC records, ZIP files, a small PDF."""

from __future__ import annotations

import gzip
import io
import zipfile

STORY = (
    "Le ministre sénégalais des Mines a reçu jeudi à Dakar l'ambassadeur de Suède, venu lui présenter un projet. "
    "Ils sont convenus de se revoir au printemps, à Stockholm, avec les entreprises des deux pays."
)


def build_html(story: str = STORY, title: str = "Dakar et Stockholm se rapprochent") -> bytes:
    """A page with a headline and a story of two paragraphs."""
    return (
        f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title></head><body>'
        f"<article><h1>{title}</h1><p>{story}</p><p>{story[::-1]}</p></article></body></html>"
    ).encode()


def build_record(
    url: str,
    body: bytes,
    *,
    kind: str = "text/html; charset=utf-8",
    status: str = "200 OK",
    length: int | None = None,
    heads: str = "",
) -> bytes:
    """A WARC record of a response; `length` is a lie about its length."""
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{heads}\r\n".encode() + body
    return (
        (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2021-03-12T10:00:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            "Content-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(http) if length is None else length}\r\n\r\n"
        ).encode()
        + http
        + b"\r\n\r\n"
    )


def build_zip(members: dict[str, bytes]) -> bytes:
    """A ZIP archive of members by name."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def build_bomb(size: int) -> bytes:
    """`size` zeros packed by gzip."""
    return gzip.compress(bytes(size))


def build_pdf(lines: tuple[str, ...]) -> bytes:
    """A PDF document of one page, in a font every reader has."""
    words = b" T* ".join(
        b"(" + line.encode("cp1252").replace(b"(", b"\\(").replace(b")", b"\\)") + b") Tj" for line in lines
    )
    page = b"BT /F1 12 Tf 14 TL 72 720 Td " + words + b" ET"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(page), page),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
    made, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    tail = b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(made)
    return made + b"xref\n0 6\n0000000000 65535 f \n" + table + tail
