"""English words of the commands that write documents and hand data on."""

from __future__ import annotations

MESSAGES = {
    "help.output": "The file to write, or - for standard output (the default).",
    "output.saved": "written to {path}",
    "usage.binary": "{value} cannot be read in a terminal; give a file: --output FILE",
    "usage.folder": "{value} makes several files; give a folder, or a name that ends in .zip: --output PATH",
    "help.export": "For other programs: tables (csv, parquet), plover, cameo, jsonld, atom.",
    "help.export.format": "csv, parquet, plover, cameo, jsonld or atom.",
    "help.export.output": "The file; for tables a folder, or a .zip file.",
    "example.export": "Example: aidememoire export parquet VN US --output vn-us; aidememoire export plover > vn.jsonl",
    "failure.extra": "{library} is not installed; install it with: pip install 'aidememoire[{extra}]'",
    "help.document.parties": "The parties of the relationship, by code or name: VN US, France Morocco.",
    "help.document.format": "The format: md, html or docx (by default that of the file's name, else md).",
    "help.fiche": "The bilateral note: framework, people, contacts, positions, commitments, sessions, what is to come.",
    "example.fiche": "Example: aidememoire fiche VN US --output vn-us.docx",
    "help.brief": "The note before a meeting: counterparts, last contacts, last words, open commitments, wording.",
    "help.brief.person": "Somebody expected, by name; the option may be repeated.",
    "example.brief": 'Example: aidememoire brief VN US --person "Marc Knapper" --on 2024-10 --output meeting.docx',
}
