"""A page's stretches are told apart: furniture from story, this story from others."""

from __future__ import annotations

import pytest

from aidememoire.languages.fr.page import GRAMMAR
from aidememoire.model.report import Page, Report
from aidememoire.page.clean import clean, compute_id

_LEAD = (
    "Le ministre sénégalais des Mines, Abdou Tall, a rencontré mardi 3 mars à Dakar son homologue suédois, "
    "Nils Berg, pour parler d'un projet commun."
)
_MORE = "M. Tall a salué l'expérience suédoise. M. Berg s'est engagé à envoyer des géologues avant la fin de l'année."


def _read(text: str, title: str | None = None) -> Report:
    return clean(Page(source="essai", text=text, title=title), GRAMMAR, "fr")


def _show(report: Report) -> list[tuple[str, str]]:
    return [(s.kind, report.text[s.span.start : s.span.end]) for s in report.segments]


def test_header_headline_dateline_and_signature() -> None:
    """The plainest wire story, with the month a collector put at its head."""
    report = _read(f" date 2020-03 Mines : Dakar et Stockholm s'accordent\n\nDakar (APS) – {_LEAD}\n\n{_MORE} – APS")
    assert _show(report) == [
        ("header", "date 2020-03"),
        ("headline", "Mines : Dakar et Stockholm s'accordent"),
        ("dateline", "Dakar (APS) –"),
        ("body", _LEAD),
        ("body", _MORE),
        ("credit", "– APS"),
    ]
    assert report.agency is not None and report.agency.quote == "APS"


@pytest.mark.parametrize(
    "dateline",
    [
        "Hanoï (VNA) –",
        "Rabat, 12 mai (MAP) -",
        "Hanoi, 14 septembre -",
        "ABOU DHABI, 26 décembre (WAM) --",
        "Abidjan, 10 oct 2024 (AIP) –",
        "ROME, APS -",
        "ADDIS-ABEBA –",
        "TOKYO – 17/09/2025.",
        "YAOUNDÉ. –",
        "(VOVWORLD) -",
        "NOUAKCHOTT -",
        "Pékin, 3 mars (Xinhua) --",
        "Moscou, 3 mars /TASS/.",
        "VIETNAM, November 18 - HÀ NỘI —",
    ],
)
def test_datelines(dateline: str) -> None:
    """A dateline is cut from the line it begins, whatever its shape."""
    assert ("dateline", dateline) == _show(_read(f"Accord minier\n\n{dateline} {_LEAD}\n\n{_MORE}"))[1]


@pytest.mark.parametrize("line", ["Bakou, 22 juillet, AZERTAC", "AA / Dakar"])
def test_datelines_on_their_own_line(line: str) -> None:
    """Some agencies put the dateline above the story."""
    assert ("dateline", line) == _show(_read(f"{line}\n{_LEAD}"))[0]


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("MM. Tall et Berg au port de Dakar. Photo : APS", "MM. Tall et Berg au port de Dakar.", "Photo : APS"),
        ("Abdou Tall (gauche) et Nils Berg. | Photo : agence", "Abdou Tall (gauche) et Nils Berg.", "| Photo : agence"),
        ("Les deux ministres au port (Ph : APS)", "Les deux ministres au port", "(Ph : APS)"),
        ("Abdou Tall et Nils Berg © DR", "Abdou Tall et Nils Berg", "© DR"),
        ("Une mine, en mai 2019. Photo d'archives", "Une mine, en mai 2019.", "Photo d'archives"),
        ("Vue du port.\nPhoto : M. Sow / APS", "Vue du port.", "Photo : M. Sow / APS"),
        ("Le ministre Tall (à droite) reçoit M. Berg, le 8 mai 2018. Photo : APS", None, "Photo : APS"),
    ],
)
def test_captions(line: str, caption: str | None, credit: str) -> None:
    """Words that show a picture are its caption, on the credit's line or on the line above it."""
    shown = _show(_read(f"Accord minier\n\n{_LEAD}\n\n{line}\n\n{_MORE}"))
    kinds = dict(shown[2:4])
    assert credit == kinds["credit"]
    assert caption is None or caption == kinds["caption"]
    assert "caption" in kinds


def test_a_lead_with_a_credit_stuck_to_it_is_a_caption_read_as_the_story() -> None:
    """A sentence that tells what was done, and stands nowhere else, is printed under the picture and tells the news."""
    report = _read(f"{_LEAD} Photo : APS\n\n{_MORE}")
    assert report.segments[0].read_as == "body"
    assert _show(report) == [
        ("caption", _LEAD),
        ("credit", "Photo : APS"),
        ("body", _MORE),
    ]


def test_a_caption_that_repeats_the_lead_is_a_caption() -> None:
    """The same sentence in a paragraph close by is the lead."""
    assert [kind for kind, _ in _show(_read(f"{_LEAD} Photo : APS\n\n{_LEAD}\n\n{_MORE}"))] == [
        "caption",
        "credit",
        "body",
        "body",
    ]


def test_a_picture_number_parts_headline_and_caption() -> None:
    """« ảnh 1 » stands between the repeated headline and the caption, without blanks."""
    shown = _show(_read(f"Accord minier\n\n{_LEAD}\nAccord minier ảnh 1Le ministre Tall. Photo : VNA\n\n{_MORE}"))
    assert shown[2:6] == [
        ("headline", "Accord minier"),
        ("boilerplate", "ảnh 1"),
        ("caption", "Le ministre Tall."),
        ("credit", "Photo : VNA"),
    ]


@pytest.mark.parametrize(
    "link", [">> Le roi de Jordanie à Oslo", ">>Le roi à Oslo", "» Le roi à Oslo", "Lire aussi : Le roi à Oslo jeudi"]
)
def test_related_links_inside_a_story(link: str) -> None:
    """A link is another story's headline; the story goes on after it."""
    assert [("body", _LEAD), ("related_link", link), ("body", _MORE)] == _show(_read(f"{_LEAD}\n\n{link}\n\n{_MORE}"))


@pytest.mark.parametrize(
    ("opener", "kind"),
    [
        ("Voir plus", "teaser"),
        ("À lire aussi", "related_link"),
        ("Articles liés", "teaser"),
        ("Dans la même rubrique :", "teaser"),
        ("Lire la suite", "teaser"),
    ],
)
def test_teasers_after_the_story(opener: str, kind: str) -> None:
    """Everything after the opener is other stories, up to the site's own furniture."""
    other = "Le roi de Jordanie, arrivé jeudi à Oslo, a été reçu par le Premier ministre norvégien."
    report = _read(
        f"Accord minier\n\n{_LEAD}\n\n{_MORE} – APS\n\n{opener}\n\nLe roi (gauche) à Oslo. Photo : APS\n\n{other}\n\n"
        "Rédactrice en chef : Awa Diallo"
    )
    assert [kind for kind, _ in _show(report)][-4:] == [kind, kind, kind, "boilerplate"]


def test_a_paragraph_after_the_signature_is_another_story() -> None:
    """The agency's name ends its story."""
    other = "Accueil du roi de Jordanie à Oslo : dans la matinée du 1er décembre…"
    assert ("teaser", other) == _show(_read(f"{_LEAD}\n\n{_MORE} -VNA\n{other}"))[-1]


def test_each_story_of_a_digest_may_be_signed() -> None:
    """Only the last signature ends a page."""
    assert [kind for kind, _ in _show(_read(f"{_LEAD} (APS)\n\n{_MORE} (APS)"))] == ["body", "credit", "body", "credit"]


@pytest.mark.parametrize(
    "line",
    [
        "Rédactrice en chef : Awa Diallo",
        "Permis de publication : 25/GP",
        "Tél : 33 000 00 00",
        "back to top",
        "Retour en haut",
        "Réactions : 0 | Sans commentaire",
        "Partager – Imprimer – Envoyer à un ami",
        "Suivez-nous sur les réseaux sociaux",
        "© Le Quotidien. Tous droits réservés. Abonnez-vous à notre newsletter.",
        "Lien permanent – Imprimer",
        "Météo – Trafic – Horoscope",
    ],
)
def test_boilerplate(line: str) -> None:
    """The site's own words are no part of the story."""
    assert [("body", _LEAD), ("body", _MORE), ("boilerplate", line)] == _show(_read(f"{_LEAD}\n\n{_MORE}\n\n{line}"))


@pytest.mark.parametrize(
    ("before", "after"),
    [("Par Awa Diallo", ""), ("Awa Diallo, Stockholm", ""), ("", "H. M."), ("", "(Rédaction Afrique)")],
)
def test_bylines(before: str, after: str) -> None:
    """Who wrote the story stands under its headline or after it."""
    shown = _show(_read(f"Accord minier\n\n{before}\n\n{_LEAD}\n\n{_MORE}\n\n{after}"))
    assert ("byline", before or after) in shown


def test_lines_broken_by_width_are_one_paragraph() -> None:
    """Mailed text breaks its lines mid-sentence."""
    text = (
        "Accord minier\n\nLe ministre sénégalais des Mines, Abdou Tall, a rencontré mardi 3 mars à\n"
        "Dakar son homologue suédois, Nils Berg, avec qui il a fait le point de\nla coopération."
    )
    assert [kind for kind, _ in _show(_read(text))] == ["headline", "body"]


def test_a_short_line_between_paragraphs_is_an_intertitle() -> None:
    """It names what follows and tells nothing."""
    shown = _show(_read(f"Accord minier\n\n{_LEAD}\n\nDes géologues à Kédougou\n\n{_MORE}"))
    assert ("headline", "Des géologues à Kédougou") in shown


def test_a_doubled_lead_stays_twice() -> None:
    """Nothing is dropped."""
    assert [kind for kind, _ in _show(_read(f"Accord minier\n\n{_LEAD}\n{_LEAD}"))] == ["headline", "body", "body"]


def test_a_text_without_line_ends_is_body() -> None:
    """Nothing tells its headline from its lead."""
    assert [("body", f"Accord minier {_LEAD} {_MORE}")] == _show(_read(f"Accord minier {_LEAD} {_MORE}"))


def test_the_page_title_tells_the_headline_of_such_a_text() -> None:
    """A title that came with the page is looked for at its head."""
    assert _show(_read(f"Accord minier {_LEAD}", "Accord minier")) == [("headline", "Accord minier"), ("body", _LEAD)]


def test_menu_words_above_a_story_are_no_headline() -> None:
    """Lines of one or two words before the headline are the site's menu."""
    shown = _show(_read(f"Politique\nSports\nCulture\n\nAccord minier signé à Dakar\n\n{_LEAD}\n\n{_MORE}"))
    assert [*["boilerplate"] * 3, "headline", "body", "body"] == [kind for kind, _ in shown]


def test_the_id_depends_on_the_page_and_not_on_where_it_is_kept() -> None:
    """The same text with another date is another page."""
    one, moved = Page(source="a.txt", text=_LEAD), Page(source="b.txt", text=_LEAD)
    assert compute_id(one) == compute_id(moved) == _read(_LEAD).id
    assert compute_id(one) != compute_id(Page(source="a.txt", text=_LEAD, date="2020-03-03"))


@pytest.mark.parametrize("opener", ["Lire aussi", "Lire aussi :", "Sur le même sujet"])
def test_a_box_of_links_inside_a_story_does_not_end_it(opener: str) -> None:
    """Two paragraphs after a link, with no headline among them, are the story."""
    report = _read(f"{_LEAD}\n\n{opener}\n\nLe roi de Jordanie attendu à Oslo\n\n{_MORE}\n\n{_LEAD}\n\n{_MORE}")
    assert [kind for kind, _ in _show(report)] == ["body", "related_link", "related_link", "body", "body", "body"]


def test_a_count_of_comments_above_a_story_does_not_end_it() -> None:
    """Three paragraphs after it, more than before it, are no readers' comments."""
    report = _read(f"Accord minier\n\n{_LEAD}\n\nCommentaires (0)\n\n" + "\n\n".join([_MORE, _LEAD, _MORE]))
    assert [kind for kind, _ in _show(report)] == ["headline", "body", "boilerplate", "body", "body", "body"]


def test_a_caption_below_the_story() -> None:
    """A last line without a verb shows a picture; one with a verb is told."""
    below = "Le ministre et son hôte au port de Dakar."
    assert _show(_read(f"{_LEAD}\n\n{_MORE}\n\n{below}"))[-1] == ("caption", below)
    told = "La délégation suédoise quitte Dakar samedi."
    assert _show(_read(f"{_LEAD}\n\n{_MORE}\n\n{told}"))[-1] == ("body", told)


def test_a_quotation_between_paragraphs_is_a_headline_of_what_follows() -> None:
    """« Un partenaire fiable » alone on its line says nothing by itself."""
    report = _read(f"{_LEAD}\n\n« Un partenaire fiable »\n\n{_MORE}")
    assert [kind for kind, _ in _show(report)] == ["body", "headline", "body"]
