"""Consolidation: what is one event, what looks like one and is not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from store.build_readings import Said, What, Who, build_meeting, build_reading

from aidememoire.consolidate.build import build_events
from aidememoire.consolidate.copies import CopyFinder
from aidememoire.consolidate.link import link
from aidememoire.consolidate.telling import build_tellings
from aidememoire.model.links import Link
from aidememoire.model.reading import Reading
from aidememoire.model.record import Event

LONG = (
    "La ministre Amel Ziani a reçu mardi le ministre Bruno Caldera pour faire le point sur la liaison maritime entre "
    "les deux rives. Les deux responsables ont passé en revue le calendrier des travaux du terminal, la formation "
    "des équipages et la reconnaissance des brevets. Une délégation technique se rendra sur place avant l'automne."
)


def count_events(*readings: Reading) -> int:
    return len(build_events(readings))


def get_only(*readings: Reading) -> Event:
    (event,) = build_events(readings)
    return event


def build_session(date: str | None, ordinal: int, source: str, **values: object) -> Reading:
    return build_meeting(
        date, source=source, kind="dialogue", mechanism="dialogue maritime annuel", ordinal=ordinal, **values
    )


def test_two_reports_of_one_meeting_are_one_event() -> None:
    """The same people on the same day: one event with both reports."""
    event = get_only(build_meeting(source="a.txt"), build_meeting(source="b.txt", right="M. Caldera"))
    assert [a.sources for a in sorted(event.attestations, key=lambda a: a.sources)] == [("a.txt",), ("b.txt",)]
    assert {a.manner for a in event.attestations} == {"told"}
    assert event.independent_sources == 2


def test_names_and_offices_come_out_at_their_best() -> None:
    """The fullest spelling with most marks stands; every spelling is kept; each person appears once."""
    event = get_only(
        build_meeting(source="a.txt", left="Đặng Thu Hà", right="Caldera", sides=("VN", "IT")),
        build_meeting(source="b.txt", left="Dang Thu Ha", right="Bruno Caldera", sides=("VN", "IT")),
    )
    assert [(a.name, a.office, a.state, a.role) for a in event.attendees] == [
        ("Đặng Thu Hà", "ministre", "VN", "host"),
        ("Bruno Caldera", "ministre", "IT", "guest"),
    ]
    assert event.attendees[0].names == ("Dang Thu Ha", "Đặng Thu Hà")


@pytest.mark.parametrize("other", ["2024-06-14", "2023-05-14", "2024-05-20"])
def test_same_people_at_another_time_is_another_event(other: str) -> None:
    """The same two people meet again: two events."""
    assert count_events(build_meeting("2024-05-14"), build_meeting(other, source="b.txt")) == 2


def test_yearly_sessions_never_collapse() -> None:
    """Session 3 and session 4 are two events, even where one of them is dated by its year alone, or not at all."""
    assert count_events(build_session("2023-05-14", 3, "a"), build_session("2024-05-14", 4, "b")) == 2
    assert count_events(build_session("2024", 3, "a"), build_session("2024-05-14", 4, "b")) == 2
    assert count_events(build_session(None, 3, "a"), build_session(None, 4, "b")) == 2


def test_one_session_is_known_by_its_number() -> None:
    """Two outlets tell one session, one of them without people or a date."""
    bare = build_reading(
        "La 3e session du dialogue maritime entre l'Algérie et l'Italie s'est ouverte. (bref)",
        [
            What(
                words="La 3e session du dialogue maritime entre l'Algérie et l'Italie s'est ouverte",
                kind="dialogue",
                mechanism="dialogue maritime",
                ordinal=3,
                people=(
                    Who(words="l'Algérie", side="DZ", kind="state"),
                    Who(words="l'Italie", side="IT", kind="state"),
                ),
            )
        ],
        source="b",
    )
    event = get_only(build_session("2023-05-14", 3, "a"), bare)
    assert (event.when.edtf, event.ordinal, len(event.attestations)) == ("2023-05-14", 3, 2)
    assert [a.name for a in event.attendees] == ["Amel Ziani", "Bruno Caldera"]


def test_two_visits_in_a_year_stay_two() -> None:
    """A guest comes in March and in October; a report that speaks of the year alone is left to a person."""
    march = build_meeting("2024-03-04/2024-03-06", kind="visit", source="a")
    october = build_meeting("2024-10-01/2024-10-03", kind="visit", source="b")
    vague = build_meeting("2024", kind="visit", source="c", background=True)
    assert count_events(march, october) == 2
    assert count_events(march, october, vague) == 3


def test_visit_is_not_its_meetings() -> None:
    """A visit and a meeting of the same people on the same day are two events."""
    assert count_events(build_meeting(kind="visit"), build_meeting(kind="meeting", source="b.txt")) == 2


def test_call_is_not_a_meeting_in_person() -> None:
    """They speak by telephone and meet on the same day."""
    assert count_events(build_meeting(kind="call"), build_meeting(mode="in_person", source="b.txt")) == 2


def test_host_with_two_guests_on_one_day_has_two_meetings() -> None:
    """The same host, the same day, another guest."""
    assert count_events(build_meeting(), build_meeting(right="Carla Bentivoglio", source="b.txt")) == 2


def test_one_reports_events_stay_apart() -> None:
    """What one report tells as two events is never joined, not even through another report that tells one."""
    text = "Amel Ziani a vu Bruno Caldera le matin. Amel Ziani a revu Bruno Caldera le soir."
    people = (
        Who(words="Amel Ziani", name="Amel Ziani", side="DZ"),
        Who(words="Bruno Caldera", name="Bruno Caldera", side="IT"),
    )
    twice = build_reading(
        text,
        [
            What(words="Amel Ziani a vu Bruno Caldera le matin", date="2024-05-14", people=people),
            What(words="Amel Ziani a revu Bruno Caldera le soir", date="2024-05-14", people=people),
        ],
        source="twice",
    )
    assert count_events(twice, build_meeting(source="b.txt")) == 2


def test_planned_then_held_is_one_event() -> None:
    """An announcement and the fact: one event, held, with both reports and how each speaks."""
    event = get_only(
        build_meeting("2024-05-14", status="planned", source="before.txt"),
        build_meeting("2024-05-14", source="after.txt"),
    )
    assert event.status == "held"
    assert {(a.sources[0], a.manner) for a in event.attestations} == {
        ("before.txt", "announced"),
        ("after.txt", "told"),
    }


def test_recollection_joins_its_event() -> None:
    """A later report recalls the meeting by its month: one event, on its day, recalled by the later report."""
    event = get_only(build_meeting("2024-05-14"), build_meeting("2024-05", background=True, source="later.txt"))
    assert (event.when.edtf, event.background) == ("2024-05-14", False)
    assert {(a.sources[0], a.manner) for a in event.attestations} == {("a.txt", "told"), ("later.txt", "recalled")}


def test_postponed_session_is_one_with_the_session_held() -> None:
    """A numbered session put off and held two months later is one event; the fact gives the date."""
    event = get_only(
        build_session("2024-03-11/2024-03-12", 7, "march", status="postponed"), build_session("2024-05-20", 7, "may")
    )
    assert (event.status, event.when.edtf, event.contradictions) == ("held", "2024-05-20", ())
    assert {(a.sources[0], a.manner) for a in event.attestations} == {("march", "announced"), ("may", "told")}


def test_postponed_visit_without_a_number_is_left_to_a_person() -> None:
    """A visit put off and a visit made: not joined, but a link says it is unsure."""
    readings = (
        build_meeting("2024-03-11", kind="visit", status="postponed", source="a"),
        build_meeting("2024-03-20", kind="visit", source="b"),
    )
    assert count_events(*readings) == 2
    tellings = [t for r in readings for t in build_tellings(r)]
    (found,) = link(tellings, CopyFinder({r.report.id: r for r in readings}))
    assert found.judgement == "unsure"


def test_yearless_date_finds_its_year_only_when_one_fits() -> None:
    """The 14 May of no known year joins the one meeting of that day; with two such meetings it joins neither."""
    first, second = build_meeting("2023-05-14", source="a"), build_meeting("2024-05-14", source="b")
    yearless = build_meeting("XXXX-05-14", source="c")
    assert get_only(first, yearless).when.edtf == "2023-05-14"
    assert count_events(first, second, yearless) == 3


def test_other_pair_of_states_is_another_event() -> None:
    """A name shared across other sides joins nothing."""
    assert count_events(build_meeting(), build_meeting(sides=("DZ", "ES"), source="b.txt")) == 2


def test_copies_of_one_dispatch_count_once() -> None:
    """Two outlets print one agency's text, a third writes its own: two independent sources, three reports."""
    own = build_meeting(
        source="own.txt", text="La ministre Amel Ziani a accueilli Bruno Caldera. On a parlé de navires et de ports."
    )
    event = get_only(
        build_meeting(text=LONG, source="x.txt"), build_meeting(text=LONG + " (Avec agence)", source="y.txt"), own
    )
    assert (event.independent_sources, len(event.attestations)) == (2, 3)


def test_undated_copies_are_one_event_and_undated_strangers_are_not() -> None:
    """Without a date, only the same dispatch is the same event."""
    first, copy = build_meeting(None, text=LONG, source="x"), build_meeting(None, text=LONG + " (AGC)", source="y")
    other = build_meeting(None, source="z")
    assert count_events(first, copy) == 1
    assert count_events(first, other) == 2


def test_same_text_from_two_places_is_one_report() -> None:
    """One text under two paths is one report; its event lists both and counts one."""
    one, other = build_meeting(text=LONG, source="x"), build_meeting(text=LONG, source="y")
    (event,) = build_events([one, other], sources={one.report.id: ("y", "x")})
    assert event.attestations[0].sources == ("x", "y")
    assert event.independent_sources == 1


def test_contradictions_stand_side_by_side() -> None:
    """Two outlets put one numbered session on two days, in two countries: one event, both values kept."""
    event = get_only(
        build_session("2024-05-14", 7, "a", place=("Rome", "IT")),
        build_session("2024-05-16", 7, "b", place=("Oran", "DZ")),
    )
    found = {c.field: {claim.value for claim in c.claims} for c in event.contradictions}
    assert found == {"date": {"2024-05-14", "2024-05-16"}, "place": {"IT", "DZ"}}
    assert all(claim.citations for c in event.contradictions for claim in c.claims)


def test_upgrade_of_relations_is_known_by_its_framework() -> None:
    """Reports without people tell one upgrade, by year and by month: one event, dated by the month."""

    def build_upgrade(words: str, date: str, source: str) -> Reading:
        what = What(words=words, kind="other", date=date, background=True)
        tie = ("comprehensive strategic partnership", "partenariat stratégique", ("DZ", "IT"))
        return build_reading(f"{words}. ({source})", [what], source=source, frameworks=[tie])

    event = get_only(
        build_upgrade("Le partenariat stratégique établi en 2023", "2023", "a"),
        build_upgrade("En septembre 2023, un partenariat stratégique a été conclu", "2023-09", "b"),
    )
    assert (event.when.edtf, event.parties) == ("2023-09", ("DZ", "IT"))


def test_teaser_is_weaker_evidence() -> None:
    """A related link attests its event without counting as a source where a report tells it."""
    event = get_only(build_meeting(), build_meeting(aside=True, source="b.txt"))
    assert (event.independent_sources, [a.weak for a in event.attestations]) == (1, [False, True])
    alone = get_only(build_meeting(aside=True, source="b.txt"))
    assert alone.independent_sources == 1


def test_acts_of_copies_are_said_once() -> None:
    """The same act in copies of one text is one act, with both reports."""
    words = "a promis d'ouvrir la liaison"
    text = (
        "La ministre Amel Ziani a vu Bruno Caldera. Elle "
        + words
        + " avant la fin de la prochaine année civile, selon {}."
    )

    def build(name: str) -> Reading:
        reading = build_meeting(text=text.format(name), source=name)
        people = (Who(words="Amel Ziani", name="Amel Ziani", side="DZ"),)
        acts = build_reading(
            reading.report.text,
            [What(words="Amel Ziani", people=people)],
            said=[Said(act="commit", words=words, speaker=0, states=("DZ",))],
        ).acts
        return replace(reading, acts=acts)

    event = get_only(build("la radio"), build("la presse"))
    (act,) = event.acts
    assert (act.act, act.speakers[0].name, len(act.reports)) == ("commit", "Amel Ziani", 2)


def test_persons_decision_stands_above_the_rules() -> None:
    """A person splits what the rules join, and merges what they keep apart."""
    one, other = build_meeting(source="a"), build_meeting(source="b")
    far = build_meeting("2024-08-01", source="c")
    ids = sorted(build_tellings(r)[0].id for r in (one, other))
    split = Link(
        left=ids[0], right=ids[1], judgement="different", score=0, reasons=(), decided_by="Mai", at="2025-01-01"
    )
    assert len(build_events([one, other], [split])) == 2
    assert len(build_events([one, other], [replace(split, withdrawn=True)])) == 1
    ids = sorted(build_tellings(r)[0].id for r in (one, far))
    merge = Link(left=ids[0], right=ids[1], judgement="same", score=1, reasons=(), decided_by="Mai", at="2025-01-01")
    assert len(build_events([one, far], [merge])) == 1


def build_dialogue(name: str, source: str, **values: object) -> Reading:
    return build_meeting(source=source, kind="dialogue", mechanism=name, **values)


def test_two_mechanisms_with_the_same_number_stay_two() -> None:
    """The fifth dialogue on defence and the fifth on agriculture, the same week, other people."""
    one = build_dialogue("dialogue de défense", "a", ordinal=5)
    other = build_dialogue("dialogue sur la pêche", "b", ordinal=5, left="Nora Belaïd", right="Elio Greco")
    assert count_events(one, other) == 2


def test_one_mechanism_under_two_wordings() -> None:
    """Word order and word class change, the mechanism stays."""
    one = build_dialogue("dialogue agricole de haut niveau", "a", ordinal=6)
    other = build_dialogue("Dialogue de haut niveau sur l'agriculture", "b", ordinal=6, left="Nora Belaïd")
    assert count_events(one, other) == 1


def build_foreign(name: str, source: str, code: str = "foreign_minister") -> Reading:
    words = f"La ministre Amel Ziani a reçu le ministre {name}. ({source})"
    people = (
        Who(
            words="La ministre Amel Ziani",
            name="Amel Ziani",
            side="DZ",
            office="ministre",
            code="minister",
            role="host",
        ),
        Who(words=f"le ministre {name}", name=name, side="CN", office="ministre", code=code, role="guest"),
    )
    return build_reading(words, [What(words=words[:-5], date="2024-05-14", people=people)], source=source)


def test_one_office_under_two_names_is_one_person() -> None:
    """A name in two romanisations is known by the office that one person holds; a common office proves nothing."""
    event = get_only(build_foreign("Zhou Ruolan", "a"), build_foreign("Chu Nhược Lan", "b"))
    assert [a.names for a in event.attendees] == [("Amel Ziani",), ("Chu Nhược Lan", "Zhou Ruolan")]
    assert count_events(build_foreign("Zhou Ruolan", "a", "deputy"), build_foreign("Chu Nhược Lan", "b", "deputy")) == 2


def build_visit(date: str, country: str, source: str, *, host: str | None = None) -> Reading:
    words = f"Amel Ziani s'est rendue dans le pays {country}, où {host or 'on'} l'a accueillie. ({source})"
    people = [Who(words="Amel Ziani", name="Amel Ziani", side="DZ", role="guest")]
    if host:
        people.append(Who(words=host, name=host, side=country, role="host"))
    what = What(words=words[:-6], kind="visit", date=date, people=tuple(people), place=(country, country))
    return build_reading(words, [what], source=source)


def test_visit_recalled_by_guest_and_country() -> None:
    """A recollection names the guest, the country and the month: it joins the visit there, not that elsewhere."""
    rome, paris = build_visit("2024-05-14", "IT", "a", host="Elio Greco"), build_visit("2024-05-17", "FR", "b")
    recalled = build_visit("2024-05", "IT", "c")
    events = build_events([rome, paris, recalled])
    assert sorted((e.when.edtf, e.parties, len(e.attestations)) for e in events) == [
        ("2024-05-14", ("DZ", "IT"), 2),
        ("2024-05-17", ("DZ", "FR"), 1),
    ]


def test_host_is_enough_on_one_day_with_one_other_side() -> None:
    """One report describes the guests it does not name; the host, the day and the two sides are the same."""
    full = build_meeting(kind="reception")
    words = "La ministre Amel Ziani a reçu une délégation italienne. Bref."
    bare = build_reading(
        words,
        [
            What(
                words="La ministre Amel Ziani a reçu une délégation italienne",
                kind="reception",
                date="2024-05-14",
                people=(
                    Who(words="La ministre Amel Ziani", name="Amel Ziani", side="DZ", office="ministre", role="host"),
                    Who(words="une délégation italienne", side="IT", kind="delegation", role="guest"),
                ),
            )
        ],
        source="bare",
    )
    assert [a.name for a in get_only(full, bare).attendees] == ["Amel Ziani", "Bruno Caldera"]


def test_dates_of_two_reports_settle_one_another() -> None:
    """A day without a year and a month without a day leave one day; the working names both."""
    event = get_only(build_meeting("XXXX-05-14", source="a"), build_meeting("2024-05", source="b"))
    assert event.when.edtf == "2024-05-14"
    assert event.when.basis[0].note == "only 2024-05-14 fits 2024-05 and XXXX-05-14"
    sets = build_meeting("[2018-05-14,2024-05-14]", source="a"), build_meeting("[2012-05-14,2024-05-14]", source="b")
    assert get_only(*sets).when.edtf == "2024-05-14"
    open_still = build_meeting("XXXX-05-14", source="a"), build_meeting("[2012-05-14,2024-05-14]", source="b")
    assert get_only(*open_still).when.edtf in ("XXXX-05-14", "[2012-05-14,2024-05-14]")


def test_one_teaser_on_many_pages_is_one_event() -> None:
    """The same related link under several reports is one event, known from teasers only; another link is another."""

    def build_page(number: int, link: str) -> Reading:
        text = f"Une page sur autre chose, la {number}e. {link}"
        people = (Who(words="Amel Ziani", name="Amel Ziani", side="DZ"), Who(words="Rome", side="IT", kind="state"))
        return build_reading(text, [What(words=link, people=people, aside=True)], source=f"{number}.txt")

    link = "Amel Ziani attendue à Rome pour parler de pêche"
    pages = [build_page(n, link) for n in range(3)]
    (event,) = build_events(pages)
    assert (len(event.attestations), all(a.weak for a in event.attestations)) == (3, True)
    assert count_events(*pages, build_page(4, "Amel Ziani rentre de Rome après avoir parlé de pêche")) == 2


def test_session_without_a_year_is_known_by_mechanism_and_place() -> None:
    """No names in common, one report without a year or a number: the mechanism, the day and the place are the same."""
    full = build_session("2024-10-10", 2, "a", place=("Abidjan", "CI"))
    words = "Le dialogue maritime annuel entre l'Algérie et l'Italie a siégé à Abidjan. Bref."
    people = (Who(words="l'Algérie", side="DZ", kind="state"), Who(words="l'Italie", side="IT", kind="state"))
    bare = What(
        words=words[:-6],
        kind="dialogue",
        date="XXXX-10-10/XXXX-10-11",
        people=people,
        mechanism="dialogue maritime annuel",
        place=("Abidjan", "CI"),
    )
    assert count_events(full, build_reading(words, [bare], source="b")) == 1
    assert count_events(full, build_reading(words, [replace(bare, place=None)], source="b")) == 2
