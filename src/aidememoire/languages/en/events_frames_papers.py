"""What English triggers of papers and ceremonies evoke: messages, credentials, signings, wreaths."""

from __future__ import annotations

from aidememoire.languages.en.events_links import GUEST, KIND_WORDS, LETTERS, TO, WITH, look
from aidememoire.pack.events import Frame

_CREDENTIALS = (
    r"(?:credentials|letters? of (?:credence|accreditation|recall|commission|introduction)|open letters|"
    r"cop(?:y|ies) of (?:his|her|their|the) (?:credentials|letters))\b"
)
_PAPER = (
    r"(?:agreements?|accords?|pacts?|treat\w+|memorand\w+|mous?|protocols?|declarations?|conventions?|deals?|"
    r"contracts?|"
    r"letters? of (?:intent|exchange|understanding)|(?:exchange of )?notes|records? of (?:discussions?|understanding)|"
    r"grants?|licen[cs]es?|arrangements?|road ?maps?|charters?|work ?plans?|"
    r"statements?|documents?|communiques?|instruments?|plans?|programmes?|programs?)\b"
)

PAPERS = (
    Frame(
        code="receive_credentials",
        kind="appointment",
        group="appointment",
        subject="host",
        other="guest",
        links=("from", "of", "by"),
        alone=True,
        needs=look(
            rf"[^.;⟨]{{0,60}}?(?:⟨[TL]\d+⟩[^.;⟨]{{0,40}}?){{0,3}}{_CREDENTIALS}|"
            rf"[^.;]{{0,30}}⟨[PG]\d+⟩'s? {_CREDENTIALS}"
        ),
    ),
    Frame(
        code="receive_newcomers",
        kind="appointment",
        group="appointment",
        subject="host",
        other="guest",
        alone=True,
        needs=look(
            rf"[^.;]{{0,260}}?(?:who|to|and) (?:[\w ]{{0,20}})?present\w*[^.;⟨]{{0,40}}{_CREDENTIALS}|"
            rf"[^.;]{{0,120}}?(?:ambassadors?|envoys?|commissioners?|⟨[PG]\d+⟩)[^.;]{{0,80}}? credentials"
        ),
    ),
    Frame(
        code="accredit",
        kind="appointment",
        group="appointment",
        subject="host",
        other="guest",
        alone=True,
        needs=look(
            r"(?! (?:to|in|by)\b)(?: [\w-]+){0,5}? (?:⟨[PG]\d+⟩|ambassadors?\b|envoys?\b|diplomats\b|"
            r"(?:heads|chiefs) of (?:diplomatic )?missions?\b|(?:high )?commissioners?\b)"
        ),
    ),
    Frame(
        code="hand_credentials",
        kind="appointment",
        group="appointment",
        subject="guest",
        other="host",
        links=(*TO, "by"),
        needs=look(rf"[^.;⟨]{{0,60}}?(?:⟨T\d+⟩[^.;⟨]{{0,40}}?)?{_CREDENTIALS}"),
        passive_keeps=True,
    ),
    Frame(
        code="receive_message",
        kind="message",
        group="message",
        mode="letter",
        subject="recipient",
        other="initiator",
        links=("from",),
        needs=look(rf"[^.;⟨]{{0,40}}?(?:⟨T\d+⟩[^.;⟨]{{0,30}}?)?{LETTERS}"),
    ),
    Frame(
        code="write",
        kind="message",
        group="message",
        mode="letter",
        subject="initiator",
        other="recipient",
        links=("", *TO),
        needs=look(rf"(?: (?:on |this )?⟨T\d+⟩ to)?{GUEST}"),
    ),
    Frame(
        code="send",
        kind="message",
        group="message",
        mode="letter",
        subject="initiator",
        other="recipient",
        links=("", *TO, "by"),
        needs=look(
            rf"(?! (?:(?!{LETTERS})\w+ ){{0,3}}⟨P\d+⟩ to\b)"
            rf"(?:{GUEST})?[^.;⟨]{{0,60}}?(?:⟨T\d+⟩[^.;⟨]{{0,30}}?)?{LETTERS}"
        ),
    ),
    Frame(
        code="bear",
        kind="message",
        group="message",
        mode="letter",
        subject="initiator",
        other="recipient",
        links=("", *TO),
        needs=look(
            rf"(?:(?: to)?{GUEST})?[^.;⟨]{{0,60}}?(?:⟨T\d+⟩[^.;⟨]{{0,30}}?)?\b(?:messages?|letters?|missive)\b"
            r"[^.;⟨]{0,30}? from (?:[\w.'’-]+ ){0,4}⟨P"
        ),
    ),
    Frame(
        code="extend",
        kind="message",
        group="message",
        subject="initiator",
        other="recipient",
        links=TO,
        needs=look(rf"[^.;⟨]{{0,60}}?(?:⟨T\d+⟩[^.;⟨]{{0,30}}?)?{KIND_WORDS}"),
        weak=True,
    ),
    Frame(
        code="sent",
        kind="message",
        group="message",
        mode="letter",
        subject="initiator",
        other="recipient",
        links=TO,
        after=look(r"\b(?:message|letter|telegram|cable)s?\b[^.;]{0,70}$"),
        needs=look(r"[^.;]{0,60}? (?:by|to) "),
        passive_keeps=True,
    ),
    Frame(
        code="swap",
        kind="message",
        group="message",
        mode="letter",
        links=WITH,
        lone=True,
        needs=look(rf"[^.;⟨]{{0,40}}?{LETTERS}"),
    ),
    Frame(
        code="send_flowers",
        kind="message",
        group="message",
        subject="initiator",
        other="recipient",
        links=TO,
        needs=look(r"[^.;⟨]{0,30}?(?:flowers|bouquet|wreath)"),
    ),
    Frame(
        code="congratulate",
        kind="message",
        group="message",
        subject="initiator",
        other="recipient",
        links=("", *WITH),
        needs=look(rf"(?: by\b|{GUEST})"),
        weak=True,
    ),
    Frame(
        code="sign",
        lone=True,
        kind="signing",
        group="signing",
        links=WITH,
        needs=look(
            rf"(?:[^.;]{{0,110}}?{_PAPER}|(?: by\b)|"
            r" the (?:first|second|third|other|last|latter)(?= (?:on|in|at)\b|[,.;])|"
            r",? (?:on behalf of|for) (?:the |its |his |her |their )?⟨[SDO])"
        ),
    ),
    Frame(code="inaugurate", lone=True, kind="ceremony", group="ceremony", links=WITH),
    Frame(
        code="wreath",
        kind="ceremony",
        group="ceremony",
        alone=True,
        needs=look(r"[^.;]{0,30}?(?:wreath|flowers)"),
    ),
    Frame(code="same", kind="other", group="other", subject="initiator", other="recipient", links=TO, echo=True),
    Frame(code="n_signing", kind="signing", group="signing", links=WITH),
    Frame(
        code="n_ceremony",
        kind="ceremony",
        group="ceremony",
        links=WITH,
        vague=True,
        after=look(
            r"(?:^|\b(?:the|attend(?:ed|s|ing)?(?: an?)?|witness(?:ed|es|ing)?(?: an?)?|presided(?: over)?(?: an?)?) )$"
        ),
    ),
    Frame(
        code="n_letters",
        kind="appointment",
        group="appointment",
        subject="guest",
        other="host",
        links=TO,
        vague=True,
        needs=look(r"[^.;]{0,90}?(?:credentials|letters? of credence)"),
    ),
    Frame(
        code="n_credentials",
        kind="appointment",
        group="appointment",
        subject="guest",
        other="host",
        links=TO,
        vague=True,
    ),
    Frame(
        code="n_papers",
        kind="appointment",
        group="appointment",
        subject="guest",
        other="host",
        links=(*TO, "by"),
        alone=True,
        vague=True,
        needs=look(r" of [^.;]{0,140}? (?:were|have been|will be) (?:presented|received|accepted|handed|delivered)\b"),
    ),
    Frame(
        code="n_letter_to",
        kind="message",
        group="message",
        mode="letter",
        subject="initiator",
        other="recipient",
        links=TO,
        after=look(r"\b(?:in|through) (?:an? |his |her )(?:[\w-]+ ){0,2}$"),
        needs=look(r"(?: of [\w-]+)?(?:,? (?:on )?⟨T\d+⟩)? to(?: [\w.'’-]+){0,4} ⟨P\d+⟩"),
    ),
)
