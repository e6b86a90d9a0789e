"""What the tags, classes and roles of markup say of the words inside: the vocabulary of templates, in any language."""

from __future__ import annotations

import re

DROPPED_TAGS = frozenset(
    "script style template svg canvas iframe object embed applet audio video map select textarea button input nav"
    " noscript math head dialog option datalist progress".split()
)
"""Tags whose words no reader of the page takes for its text."""

BLOCK_TAGS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6 header hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def _build(words: str) -> re.Pattern[str]:
    """A class or id that holds one of the words between its joints: « post-author__name » holds « author »."""
    return re.compile(rf"(?:^|[\s_-])(?:{'|'.join(words.split())})(?![a-z0-9])")


ZONES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "drop",
        _build(
    r"""
    nav(?:bar|igation)? menu cookies? consent gdpr breadcrumbs? fil-ariane shar(?:e|ing) partage(?:r)?
    social(?:s)? addtoany comments? commentaires? disqus respond newsletter subscri(?:be|ption)
    abonnement login search(?:-?form|-?box|bar)? recherche skip sr-only screen-reader(?:-text)?
    visually-?hidden hidden ads? advert(?:s|isement|ising)? publicite pub sponsor(?:ed)? banner popup
    modal masthead site-?(?:header|footer) footer paywall toolbar pagination pager tags?
    tag-?(?:list|cloud) keywords? mots-?cles rating vote print font-?size
    language-?(?:switcher|selector) lang-switch ticker marquee weather meteo taux-?change binh-luan
    chia-se quang-cao tu-khoa copyright
    """
),
    ),
    (
        "related_link",
        _build(
    r"""
    related(?:-?(?:posts?|articles?|links?|news|stories|content|items?))? relateds? see-?also
    read-?(?:also|more|next) also-?read lire-?(?:aussi|egalement) a-?lire(?:-?aussi)? voir-?aussi
    sur-?le-?meme(?:-?sujet)? meme-?sujet associes? connexes? similaires? lies? tin-?lien-?quan
    lien-?quan xem-?them doc-?them inline-?link link-?in-?story in-?context crosslinks?
    on-?the-?same(?:-?topic)?
    """
),
    ),
    (
        "teaser",
        _build(
    r"""
    teasers? cards? promos? most-?(?:read|viewed|popular|shared) plus-?(?:lus?|vus?|populaires?)
    les-?plus-?lus popular(?:-?(?:posts?|news))? trending latest(?:-?(?:news|posts|articles))?
    recent(?:-?(?:posts|news|articles))? derni(?:e|è)res?(?:-?\w{1,12})? more-?(?:news|stories|from)
    other-?(?:news|stories|articles) autres?(?:-?(?:articles|actualites|infos|titres))?
    recommend(?:ed|ations?)? recommandes? recommandations? suggest(?:ed|ions?)? a-?la-?une en-?continu
    fil-?(?:info|actu) headlines sidebar widget rail digest-?list news-?list list-?news
    tin-?(?:moi|khac|noi-?bat|cu) doc-?nhieu cung-?chuyen-?muc outbrain taboola up-?next upnext also-?on
    bloc-?une
    """
),
    ),
    (
        "caption",
        _build(
    r"""
    (?:wp-)?(?:img|image|photo|picture|media|figure|thumb(?:nail)?)?-?caption(?:-?text)? legende?s?
    wp-caption-text (?:photo|image)-?(?:legend|description|desc|title|text) chu-?thich(?:-?anh)? cutline
    pcaption
    """
),
    ),
    (
        "credit",
        _build(
    r"""
    credits? (?:photo|image)-?(?:credit|by|source) copyright-?photo photographer nguon-?anh courtesy
    """
),
    ),
    (
        "byline",
        _build(
    r"""
    by-?lines? authors?(?:-?\w{1,8})? auteurs? writers? reporters? signature
    dates?(?:-?time|line-?time)? pub(?:lish(?:ed)?)?-?(?:date|time|on|info)?
    publi(?:e|cation)(?:-?le|-?date)? posted-?on updated?(?:-?\w{1,8})? time-?stamp timestamp
    meta(?:-?(?:info|data|line))? article-?(?:info|meta) post-?(?:meta|info) entry-?meta tac-?gia
    ngay-?dang time
    """
),
    ),
    ("dateline", _build(
    r"""
    datelines? location lieu story-?place dia-?danh
    """
)),
    ("kicker", _build(
    r"""
    kickers? rubri(?:que|c)s? category categories section-?(?:name|label) eyebrow topic chuyen-?muc
    """
)),
    (
        "deck",
        _build(
    r"""
    decks? standfirst sub-?(?:title|head(?:line)?|hed) sous-?titre chapo(?:u|t)? chapeau lead summary
    sapo excerpt intro(?:duction)? abstract
    """
),
    ),
)  # fmt: skip
"""(zone, words of classes and ids that mean it), the first that matches holds. Zones are kinds of segments, save
« drop » (furniture no reader reads), « kicker » (the section above a headline) and « deck » (the lines under it)."""

ROLES = {
    "navigation": "drop",
    "search": "drop",
    "banner": "drop",
    "contentinfo": "drop",
    "dialog": "drop",
    "alert": "drop",
    "menu": "drop",
    "toolbar": "drop",
    "doc-credit": "credit",
}
PROPERTIES = {
    "headline": "headline",
    "author": "byline",
    "datePublished": "byline",
    "dateModified": "byline",
    "caption": "caption",
    "copyrightHolder": "credit",
    "creditText": "credit",
    "locationCreated": "dateline",
    "articleSection": "kicker",
    "keywords": "drop",
    "alternativeHeadline": "deck",
    "comment": "drop",
}
"""Zones by `itemprop`."""

STORY = _build(
    r"""
    (?:article|entry|post|story|content|news|single|detail|text|node)-?(?:body|content|text|detail|main|inner|wrap(?:per)?)?
    articles? stor(?:y|ies) hentry prose noi-?dung fck_detail contenu corps texte main
    """
)  # fmt: skip
"""Classes of what holds a story, which are not to be taken for furniture whatever else they say."""
