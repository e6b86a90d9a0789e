"""English words for typing relations."""

from __future__ import annotations

MESSAGES = {
    "help.classify": "Type what one actor does to another in a sentence, as one of PLOVER's sixteen types.",
    "help.classify.path": (
        'JSON lines {"id", "text", "source", "target"}: one sentence each, with who acts and towards whom; '
        "without a path, or for -, standard input."
    ),
    "help.classify.json": 'Print {"id", "plover"} a line; plover is null where no rule knows the sentence.',
    "help.classify.explain": "Also print the rules and lexicon rows that gave the type.",
    "help.classify.language": "Language of the sentences; only English has the rules for it.",
    "example.classify": "Example: aidememoire classify --json --explain < sentences.jsonl",
    "classify.unknown": "unknown",
    "classify.bad_line": (
        'line {number} is not a JSON object with "text", "source" and "target"; write one object a line, its three '
        "values in quotes"
    ),
    "classify.no_language": "sentences in {name} are not typed (typed: {allowed}); give --language with one of these",
}
