"""What headings above lists of stories say of them, in the languages read: stories on this matter, or whatever else."""

from __future__ import annotations

import re
import unicodedata

_RELATED = re.compile(
    r"""\b(?:
        (?:lie|liee|associe|associee)s | connexes | similaires | apparente[es]+
        | (?:a\ )?(?:lire|voir|ecouter|consulter|decouvrir)\ (?:aussi|egalement|encore)
        | a\ (?:ce\ (?:sujet|propos)|lire\ sur)
        | (?:sur|dans|autour)\ (?:du\ |le\ )?meme\ (?:sujet|theme|dossier|thematique)
        | pour\ (?:aller\ plus\ loin|en\ savoir\ plus) | en\ lien\ avec | contexte
        | related | (?:see|read|watch|view|check)\ also | also\ (?:read|see|on\ this)
        | (?:more|further)\ (?:on|about)\ this | further\ reading | go\ deeper | background | in\ context
        | on\ the\ same\ (?:subject|topic|theme) | similar
        | lien\ quan | xem\ them | doc\ them | (?:cung|theo)\ (?:chu\ de|su\ kien|dong\ su\ kien)
    )\b""",
    re.VERBOSE,
)
_OTHERS = re.compile(
    r"""\b(?:
        derni(?:er|ere)s? | recente?s? | nouveautes? | a\ la\ une | en\ continu | fil | agenda | evenements
        | l[aes]+\ plus\ \w+ | populaires? | tendances? | meme\ (?:rubrique|section|categorie|auteur)
        | (?:plus|autres?)\ (?:d'?\ ?)?(?:articles?|actualites?|infos?|nouvelles?|titres?) | a\ ne\ pas\ manquer
        | actualites? | actus? | recommande[es]* | recommandations? | suggestions? | vous\ aimerez
        | latest | newest | recent | just\ in | breaking | top\ stories | most\ \w+ | popular | trending | headlines
        | (?:more|other)\ (?:from|news|stories|articles|in|posts) | news | editor'?s\ picks | recommended
        | (?:don'?t|do\ not)\ miss | you\ may | up\ next | previous | next | featured
        | moi\ (?:nhat|cap\ nhat|dang) | tin\ (?:moi|khac|tuc|hot|nong|cu\ hon) | noi\ bat | nhieu\ nhat
        | (?:doc|xem)\ nhieu | cung\ (?:chuyen\ muc|muc|tac\ gia|danh\ muc) | tieu\ diem | cac\ tin | su\ kien
    )\b""",
    re.VERBOSE,
)
_LONGEST = 80


def find_list_kind(heading: str) -> str | None:
    """The kind of the stories a heading stands over: « related_link », « teaser »; None when it does not say."""
    words = fold_heading(heading)
    if _RELATED.search(words):
        return "related_link"
    return "teaser" if _OTHERS.search(words) else None


def fold_heading(heading: str) -> str:
    """Words without marks, capitals and the blanks beside them."""
    plain = unicodedata.normalize("NFD", heading[:_LONGEST].lower().replace("đ", "d").replace("’", "'"))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())
