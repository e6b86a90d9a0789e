"""What French triggers of papers and ceremonies evoke: messages, credentials, signings, wreaths."""

from __future__ import annotations

from aidememoire.languages.fr.events_links import LETTERS, SESSION, TO, WITH, look
from aidememoire.pack.events import Frame

_PAPER = (
    r"(?:accords?|memorandums?|memoranda|traites?|conventions?|protocoles?|pactes?|partenariats?|contrats?|ententes?|"
    r"declaration conjointe|alliance|feuille de route|notes verbales|instruments de ratification|arrangements?|"
    r"plan d'action|programme executif|jumelages?)\b"
)

IN_TALKS = r"\b(?:duquel|de laquelle|desquels|desquelles)\b[^.;⟨]{0,12}(?:⟨P\d+⟩ )?(?:lui|l'|leur) ?(?:a|ont) "
"""« un appel au cours duquel il lui a présenté ses vœux »: said in the talks, not sent."""

PAPERS = (
    Frame(
        code="receive_credentials",
        kind="appointment",
        group="appointment",
        subject="host",
        other="guest",
        links=("de", "du", "des", "d'", "par"),
        needs=look(r"[^.;⟨]{0,50}?(?:⟨[TL]\d+⟩[^.;⟨]{0,40}?){0,3}(?:lettres?|copies?[^.;⟨]{0,20}) de creance"),
    ),
    Frame(
        code="receive_newcomers",
        kind="appointment",
        group="appointment",
        subject="host",
        other="guest",
        needs=look(r"[^.;]{0,200}?(?:ven\w+|pour)[^.;]{0,30}(?:remettre|presenter)[^.;]{0,30}lettres de creance"),
    ),
    Frame(
        code="hand_credentials",
        kind="appointment",
        group="appointment",
        subject="guest",
        other="host",
        links=(*TO, "par", "devant"),
        needs=look(r"[^.;]{0,220}?lettres (?:de creance|l'accreditant)"),
    ),
    Frame(
        code="receive_message",
        kind="message",
        group="message",
        mode="letter",
        subject="recipient",
        other="initiator",
        links=("de", "du", "d'", "de la part de", "de la part du"),
        needs=look(
            r"[^.;⟨]{0,30}?(?:⟨T\d+⟩[^.;⟨]{0,30}?)?(?:⟨L\d+⟩[^.;⟨]{0,20}?)?(?:messages?|lettre(?! de creance)|"
            r"telegramme|missive|invitation|courrier)\b"
        ),
    ),
    Frame(
        code="hand_message",
        kind="message",
        group="message",
        mode="letter",
        other="recipient",
        links=TO,
        needs=look(
            rf"[^.;⟨]{{0,30}}?(?:⟨[TL]\d+⟩,? [^.;⟨]{{0,20}}?){{0,2}}[^.;⟨]{{0,25}}?(?:⟨P\d+⟩,? [^.;⟨]{{0,25}}?)?"
            rf"(?:{LETTERS}|invitation (?:ecrite|manuscrite))\b"
        ),
    ),
    Frame(
        code="exchange_messages",
        kind="message",
        group="message",
        mode="letter",
        links=WITH,
        lone=True,
        needs=look(
            r"[^.;⟨]{0,20}?(?:⟨T\d+⟩,?[^.;⟨]{0,20}?)?\b(?:messages?|lettres?|telegrammes?|felicitations|v(?:oe|œ)ux|condoleances)\b"
        ),
    ),
    Frame(
        code="n_message",
        kind="message",
        group="message",
        mode="letter",
        subject="initiator",
        other="recipient",
        links=TO,
        vague=True,
        refuses=look(r"\bechang(?:e|ent|eront)\b[^.;⟨]{0,12}(?:⟨T\d+⟩)?[^.;⟨]{0,12}(?:messages|lettres)"),
    ),
    Frame(
        code="celebrate",
        kind="ceremony",
        group="ceremony",
        links=(),
        lone=True,
        needs=look(r"[^.;]{0,70}?(?:fete nationale|journee nationale|independance|anniversaire)"),
    ),
    Frame(
        code="n_ceremony",
        kind="ceremony",
        group="ceremony",
        links=("par",),
        vague=True,
        needs=look(
            r"[^.;]{0,90}?(?:fete nationale|journee nationale|anniversaire|independance)|[^.;]{0,20}?\bd(?:e |')"
            r"(?:inaugur|ouvert|lancem|pose)\w+[^;]{0,160}?\b(?:co-?)?presid\w+ (?:\w+ )?par\b"
        ),
    ),
    Frame(
        code="write",
        kind="message",
        group="message",
        mode="letter",
        subject="initiator",
        other="recipient",
        links=TO,
        after=look(
            r"(?<!message )(?<!messages )(?<!lettre )(?<!pli )(?<!reponse )(?<!document )(?<!texte )(?<!traitee )$"
        ),
    ),
    Frame(
        code="send",
        kind="message",
        group="message",
        mode="letter",
        subject="initiator",
        other="recipient",
        links=(*TO, "par"),
        needs=look(rf"[^.;]{{0,110}}?{LETTERS}"),
        refuses=look(IN_TALKS),
    ),
    Frame(
        code="send_flowers",
        kind="message",
        group="message",
        subject="initiator",
        other="recipient",
        links=TO,
        needs=look(r"[^.;]{0,60}?(?:corbeille|gerbe|bouquet)"),
    ),
    Frame(
        code="congratulate",
        kind="message",
        group="message",
        subject="initiator",
        other="recipient",
        refuses=look(r"(?:s'est|se sont|s'etait|s'en est|s'etaient) (?:\w+ ){0,2}felicit|\bse felicit|" + IN_TALKS),
        weak=True,
    ),
    Frame(code="sign", lone=True, kind="signing", group="signing", links=WITH),
    Frame(
        code="set_hand",
        lone=True,
        kind="signing",
        group="signing",
        links=WITH,
        needs=look(r"[^.;]{0,70}?\b(?:signatures?|paraphes?|griffes?|sceaux)\b"),
    ),
    Frame(
        code="conclude",
        lone=True,
        kind="signing",
        group="signing",
        links=WITH,
        needs=look(rf"[^.;]{{0,60}}?\b{_PAPER}"),
        after=look(r"\b(?:a|ont|avait|avaient|ete|(?:vien\w+ de|va|vont|doi\w+)(?: \w+)?)\b[^.;]{0,60}$|⟩,? $"),
    ),
    Frame(
        code="donate",
        kind="ceremony",
        group="ceremony",
        links=TO,
        needs=look(
            r"(?![^.;]{0,60}?(?:lettre|message|copie|invitation|missive))[^.;]{0,130}?\b(?:dons?|donation|lots?|dotation|"
            r"materiels?|equipements?|ambulances?|vivres|vehicules?|bus|tonnes|medicaments|vaccins|cheque|kits?|cles|"
            r"manuels|ordinateurs|semences|tracteurs|bourses|lits)\b"
        ),
    ),
    Frame(code="n_handover", kind="ceremony", group="ceremony", links=("par",), vague=True),
    Frame(
        code="inaugurate",
        lone=True,
        kind="ceremony",
        group="ceremony",
        refuses=look(rf"{SESSION}[^.;⟨]{{0,60}} (?:ete|est|sera|fut) inaugur"),
    ),
    Frame(
        code="wreath",
        kind="ceremony",
        group="ceremony",
        alone=True,
        needs=look(r"[^.;]{0,40}?(?:gerbe|couronne)"),
    ),
    Frame(code="same", kind="other", group="other", subject="initiator", other="recipient", links=TO, echo=True),
    Frame(
        code="sent",
        kind="message",
        group="message",
        mode="letter",
        subject="initiator",
        other="recipient",
        links=TO,
        after=look(r"\b(?:message|lettre|telegramme)s?\b[^.;]{0,70}$"),
        passive_keeps=True,
    ),
    Frame(code="n_signing", kind="signing", group="signing", links=WITH),
    Frame(
        code="n_letters",
        kind="appointment",
        group="appointment",
        subject="guest",
        other="host",
        links=(*TO, "par", "devant"),
        alone=True,
        vague=True,
    ),
    Frame(
        code="receive_wishes",
        kind="message",
        group="message",
        subject="recipient",
        other="initiator",
        links=("de", "du", "d'", "de la part de", "de la part du"),
        weak=True,
        needs=look(
            r"(?:,? ?(?:⟨T\d+⟩|hier|aujourd'hui),?)* (?:les|des|ses) (?:\w+ )?(?:felicitations|condoleances|"
            r"voeux|souhaits)\b"
        ),
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
)
