"""Names of people compared across spellings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidememoire.lexicon.name_compare import DIFFERENT, PART, SAME, compare_names
from aidememoire.lexicon.name_forms import build_form


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Nguyên Chi Vinh", "Nguyễn Chí Vịnh"),
        ("Chinh Pham Minh", "Phạm Minh Chính"),
        ("Trương Hoà Bình", "Truong Hòa Bình"),
        ("Đặng Hoàng Giang", "Dang Hoang Giang"),
        ("Abdel Fattah al-Sissi", "Abdelfattah El Sisi"),
        ("Abdul Rahman Benkirane", "Abderrahmane Benkirane"),
        ("Cheikh Tamim ben Hamad Al Thani", "Tamim bin Hamad Al-Thani"),
        ("Mohammed ben Salmane", "Muhammad bin Salman Al Saoud"),
        ("Vladimir Poutine", "Vladimir Putin"),
        ("LAVROV, Sergueï", "Sergey Lavrov"),
        ("Kassym-Jomart Tokaïev", "Kassym-Jomart Tokayev"),
        ("Yoon Suk-yeol", "Yun Sŏk-yŏl"),
        ("Park Geun-hye", "Geun-hye Park"),
        ("Kim Jong-un", "Kim Jongun"),
        ("Wang Yi", "Yi Wang"),
        ("Toshimitsu Motegi", "Motegi Toshimitsu"),
        ("N. Sarkozy", "Nicolas Sarkozy"),
        ("S.E. M. Macky Sall", "Macky Sall"),
        ("Samdech Techo Hun Sen", "Hun Sen"),
        ("Prayut Chan-o-cha", "Prayuth Chan-ocha"),
        ("Abdelmadjid Tebboune", "Abdelmajid Teboune"),
        ("Lê Hoài Trung", "Le Hoai Thrung"),
        ("Joe Biden", "Joseph Biden"),
        ("Pedro Sánchez Pérez-Castejón", "Pedro Sanchez"),
    ],
)
def test_one_name_in_two_spellings(left: str, right: str) -> None:
    """Marks, order, initials, titles, the practice of another press, one slip."""
    assert compare_names(left, right).verdict == SAME


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Pham Minh Chinh", "Pham Binh Minh"),
        ("Nguyen Van Minh", "Nguyen Minh Van"),
        ("Nguyễn Tấn Dũng", "Nguyễn Tấn Dùng"),
        ("Kim Jong-un", "Kim Jong-il"),
        ("Yoon Kyung-soo", "Yoon Myung-soo"),
        ("Li Qiang", "Li Keqiang"),
        ("Wang Yi", "Wang Yang"),
        ("A. Sarkozy", "Nicolas Sarkozy"),
        ("Mohammed ben Salmane", "Khalid ben Salmane"),
        ("Hamad ben Khalifa Al Thani", "Khalifa ben Hamad Al Thani"),
        ("Hamad ben Khalifa Al Thani", "Hamad ben Jassem Al Thani"),
        ("Mohammed VI", "Mohammed V"),
        ("Daniel Noboa", "Daniela Noboa"),
        ("André Roussel", "Andrée Roussel"),
        ("Salah Mezouar", "Saleh Mezouar"),
        ("Sergei Lavrov", "Sergei Ryabkov"),
        ("", "Wang Yi"),
    ],
)
def test_two_names_however_alike(left: str, right: str) -> None:
    """A brother, a father, another syllable, tone, number or gender."""
    assert compare_names(left, right).verdict == DIFFERENT


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Minh", "Phạm Bình Minh"),
        ("Wang", "Wang"),
        ("Amadou Coulibaly", "Amadou Gon Coulibaly"),
        ("Martin Paul", "Paul Martin"),
        ("George W. Bush", "George H. W. Bush"),
        ("Nguyễn Văn An", "Nguyễn Văn Ân"),
        ("Abdallah", "Abdallah II"),
        ("Salah B.", "Salah Benyoucef"),
    ],
)
def test_a_name_alone_does_not_decide(left: str, right: str) -> None:
    """Part of a name, a middle name more, two given names turned: state and office must tell."""
    assert compare_names(left, right).verdict == PART


def test_every_verdict_says_why() -> None:
    """The reason names the practice."""
    assert compare_names("Yi Wang", "Wang Yi").reason == "the family name stands at the other end"
    assert "another spelling" in compare_names("Vladimir Poutine", "Vladimir Putin").reason


def test_titles_and_particles_are_no_names() -> None:
    """Words that another page leaves out do not count."""
    assert build_form("Samdech Thipadei Hun Manet").words == ("hun", "manet")
    assert build_form("Adel al-Jubeir").words == ("adel", "jubeir")
    assert build_form("Ferdinand Marcos Jr.").number == "jr"


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_two_texts_compare_the_same_both_ways(left: str, right: str) -> None:
    """No text breaks the comparison, and the order of the two does not matter."""
    assert compare_names(left, right) == compare_names(right, left)
