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


_WORDS = {
    "caption": r"""
        (?:wp-)?(?:img|image|photo|picture|media|figure|thumb(?:nail)?)?-?caption(?:-?text)? legende?s?
        wp-caption-text (?:photo|image|pic(?:ture)?|img)-?(?:legend|description|desc|title|text)
        chu-?thich(?:-?anh)? cutline pcaption
    """,
    "credit": r"""
        credits? (?:photo|image)-?(?:credit|by|source) copyright-?photo photographer nguon-?anh courtesy
    """,
    "drop": r"""
        cookies? consent gdpr breadcrumbs? fil-ariane shar(?:e|ing) partage(?:r)? social(?:s)? addtoany
        comments? commentaires? disqus respond newsletter sign-?up subscri(?:be|ption) abonnement login
        search(?:-?form|-?box|bar)? recherche sr-only screen-reader(?:-text)? visually-?hidden ads?
        advert(?:s|isement|ising)? publicite sponsor(?:ed)? banner popup modal masthead site-?(?:header|footer)
        footer paywall toolbar pagination pager tags? tag-?(?:list|cloud) keywords? mots-?cles
        language-?(?:switcher|selector) lang-switch marquee weather meteo taux-?change binh-luan chia-se
        quang-cao tu-khoa copyright skip-?(?:link|to-?content) print-?(?:button|link|page)
        pub-?(?:block|zone|slot) no-?print
        (?:font|text)-?(?:siz(?:e|er)|resiz(?:e|er))-?(?:s|box|tools?|changer|controls?|switch(?:er)?|buttons?|widget)
    """,
    "related_link": r"""
        related(?:-?(?:posts?|articles?|links?|news|stories|content|items?))? relateds? see-?also read-?also
        also-?read lire-?(?:aussi|egalement) a-?lire(?:-?aussi)? voir-?aussi sur-?le-?meme(?:-?sujet)?
        meme-?sujet associes? connexes? similaires? lies? tin-?lien-?quan lien-?quan xem-?them doc-?them
        inline-?link link-?in-?story in-?context crosslinks? on-?the-?same(?:-?topic)?
    """,
    "teaser": r"""
        read-?(?:more|next) teasers? most-?(?:read|viewed|popular|shared) plus-?(?:lus?|vus?|populaires?)
        les-?plus-?lus popular(?:-?(?:posts?|news))? trending latest(?:-?(?:news|posts|articles))?
        recent(?:-?(?:posts|news|articles))? derni(?:e|è)res?(?:-?\w{1,12})? more-?(?:news|stories|from)
        other-?(?:news|stories|articles) autres?(?:-?(?:articles|actualites|infos|titres))?
        recommend(?:ed|ations?)? recommandes? recommandations? suggest(?:ed|ions?)? a-?la-?une en-?continu
        fil-?(?:info|actu) sidebar digest-?list news-?list list-?news tin-?(?:moi|khac|noi-?bat|cu) doc-?nhieu
        cung-?chuyen-?muc outbrain taboola up-?next upnext also-?on bloc-?une
    """,
    "byline": r"""
        by-?lines? authors?(?:-?\w{1,8})? auteurs? writers? reporters? signature dates?(?:-?time|line-?time)?
        pub(?:lish(?:ed)?)?-?(?:date|time|on|info)? publi(?:e|cation)(?:-?le|-?date)? posted-?on
        updated?(?:-?\w{1,8})? time-?stamp timestamp meta(?:-?(?:info|data|line))? article-?(?:info|meta)
        post-?(?:meta|info) entry-?meta tac-?gia ngay-?dang times?
    """,
    "dateline": r"""
        datelines? location lieu story-?place dia-?danh
    """,
    "kicker": r"""
        kickers? rubri(?:que|c)s? category categories section-?(?:name|label) eyebrow topic chuyen-?muc
    """,
    "deck": r"""
        decks? standfirst sub-?(?:title|head(?:line)?|hed) sous-?titre chapo(?:u|t)? chapeau lead summary sapo
        excerpt intro(?:duction)? abstract
    """,
    "menu": r"""
        nav(?:bar|igation)? menus? mnu
    """,
    "box": r"""
        cards? promos? widgets? rail headlines tiles? views-row block-views panel
    """,
}
ZONES: tuple[tuple[str, re.Pattern[str]], ...] = tuple((zone, _build(words)) for zone, words in _WORDS.items())
"""(zone, words of classes and ids that mean it). Zones are kinds of segments, save « drop »
(furniture no reader reads), « foot » (of an article: furniture beside links to other stories), « menu » (links to the
site's parts, or to other stories), « box » (a frame for other stories, or for a piece of this one), « kicker » (the
section above a headline) and « deck » (the lines under it)."""

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

OWN_FOOT = re.compile(r"(?:article|entry|post|story|node|news|content)-{1,2}foot")
"""Classes of the foot of a story, which holds its signature; the foot of a site is furniture."""
