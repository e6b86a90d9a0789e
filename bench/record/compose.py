"""Reports of the composed world: dispatches, copies and rewrites of them, outlets' own reports, the other side's
readout, announcements and recollections, in two or three languages. ⟦id kind|words⟧ marks the words that tell an event.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

from bench.record.phrase import DAY_FORMS, Phrases, drop_article, join_of, put_article, tidy
from bench.record.piece import Piece, build_piece, load_table
from bench.record.world import Happening, Person, Said, find_happenings

PARTS = ("open", "wide", "wide2", "kept")
SEEDS = {"open": 11, "wide": 31, "wide2": 47, "kept": 23}
LOOSE = ("wide2",)
"""Parts that name days as news does, « hier », and whose newsrooms leave the state they report from unnamed."""
RECALLED = {2: (1, "recall_call"), 5: (3, "recall_visit"), 7: (6, "recall_session"), 12: (11, "")}
"""Which event of the pair a report of another recalls, and with which wording."""


def compose(part: str) -> tuple[Piece, ...]:
    """Every composed report of a part."""
    chance = random.Random(SEEDS[part])
    writer = Writer(part, chance)
    return tuple(piece for row in load_table(f"cast_{part}") for piece in writer.write_pair(row))


class Writer:
    """Writes the reports of one part."""

    def __init__(self, part: str, chance: random.Random) -> None:
        self.chance = chance
        self.loose = part in LOOSE
        self.states = load_table("states")
        self.topics = load_table(f"topics_{part}")
        self.wordings = load_table(f"wordings_{part}")
        offices = load_table("offices")
        self.phrases = {code: Phrases(code, self.states, offices) for code in self.wordings}
        self.count = 0

    def write_pair(self, row: Mapping[str, Any]) -> Iterator[Piece]:
        """All reports of one pair of states."""
        happenings = {int(h.id[-2:]): h for h in find_happenings(row, len(self.topics), self.chance)}
        for number, told in happenings.items():
            past = RECALLED.get(number)
            recalled = (happenings[past[0]], past[1]) if past and past[1] else None
            pieces = list(self._write_event(told, (str(row["a"]), str(row["b"])), recalled))
            yield from pieces[:6]

    def _write_event(
        self, told: Happening, pair: tuple[str, str], recalled: tuple[Happening, str] | None
    ) -> Iterator[Piece]:
        a, b = pair
        happens = self._happens
        yield from self._write_dispatches(told, a, recalled if happens(0.5) else None)
        readout, paper_fr, paper_en = happens(0.6), happens(0.45), happens(0.4)
        if not (readout or paper_fr or paper_en):
            readout = True
        if readout:
            yield self._write(told, "en", f"ministry {b}", b, keep=(0, 1, 2, 3))
        if paper_fr:
            yield self._write(told, "fr", f"paper {b}", None, keep=(1, 2, 4))
        if paper_en:
            recall = recalled if happens(0.4) else None
            yield self._write(told, "en", f"paper {a}", None, keep=(0, 2), recalled=recall)
        if told.planned is not None:
            yield self._announce(told, f"ministry {a}", "announce_session", told.planned, 14)
            yield self._announce(told, f"ministry {b}", "postpone_session", told.planned, 2)
        elif told.kind in ("visit", "session") and happens(0.4):
            yield self._announce(told, f"ministry {a}", f"announce_{told.kind}", told.day, 12)

    def _write_dispatches(self, told: Happening, a: str, recalled: tuple[Happening, str] | None) -> Iterator[Piece]:
        """A's agency, what copies it, what rewrites it, and its services in other languages."""
        agency = f"agency {a}"
        dispatch = self._write(told, "fr", agency, a, keep=(0, 1, 2, 4), recalled=recalled)
        yield dispatch
        if self._happens(0.35):
            yield self._copy(dispatch, a, told)
        if self._happens(0.25):
            yield self._write(told, "fr", agency, a, keep=(0, 1, 2, 4), credited=True, like=dispatch)
        if self._happens(0.35):
            yield self._write(told, "en", agency, a, keep=(0, 2, 4))
        if "vi" in self.states[a] and self._happens(0.75):
            yield self._write(told, "vi", agency, a, keep=(0, 1, 2))

    def _happens(self, share: float) -> bool:
        return self.chance.random() < share

    def _copy(self, dispatch: Piece, a: str, told: Happening) -> Piece:
        """An outlet prints the dispatch under its own headline, sometimes with a credit, sometimes without its end."""
        self.count += 1
        head, _, body = dispatch.text.partition("\n\n")
        other = self._pick(self.wordings["fr"]["head"][told.kind]).format(**self._name_places("fr", told))
        lead = self._mark_again(dispatch, len(head) + 2, body)
        paragraphs = lead.split("\n\n")
        if len(paragraphs) > 2 and self._happens(0.5):
            paragraphs = [p for p in paragraphs[:-1] if p] if "⟦" not in paragraphs[-1] else paragraphs
        if self._happens(0.6):
            paragraphs.append(f"(Avec {self.states[a]['agency']})")
        marked = "\n\n".join((f"{other}", *paragraphs))
        host = self.states[a]["paper"]
        return replace(
            build_piece(
                marked,
                source=f"{told.id}-{self.count}",
                language="fr",
                url=f"https://www.infos-{host}/actualites/{self.count}",
                date=dispatch.date,
                origin=dispatch.origin,
            ),
            said=dispatch.said,
            side=None,
        )

    @staticmethod
    def _mark_again(piece: Piece, cut: int, body: str) -> str:
        marked, last = "", 0
        for mark in piece.marks:
            start, end = mark.start - cut, mark.end - cut
            label = "+".join(f"{i} {kind}" for i, kind in mark.events)
            marked += f"{body[last:start]}⟦{label}|{body[start:end]}⟧"
            last = end
        return marked + body[last:]

    def _pick(self, rows: list[str]) -> str:
        return self.chance.choice(rows)

    def _write(
        self,
        told: Happening,
        language: str,
        origin: str,
        side: str | None,
        *,
        keep: tuple[int, ...],
        recalled: tuple[Happening, str] | None = None,
        credited: bool = False,
        like: Piece | None = None,
    ) -> Piece:
        """One report of an event as news. `like` is the dispatch it rewords: what is said stays in the same words."""
        self.count += 1
        words = self.wordings[language]
        published = told.day + timedelta(days=self.chance.choice((0, 0, 1)))
        stamp = self._choose_stamp(published)
        year = stamp is None and self._happens(0.6)
        seen = published if stamp == published.isoformat() else None
        lead = self._fill(self._pick(words[told.kind]), language, told, year, origin.split()[1], seen)
        paragraphs = [f"⟦{told.id} {told.kind}|{lead}⟧"]
        said = tuple(told.said[i] for i in keep)
        if like is not None:
            paragraphs += [p for p in like.text.split("\n\n")[2:] if p and not self._is_marked(like, p)]
            said = like.said
        else:
            if origin.startswith("paper"):
                paragraphs.append(self._write_agenda(said, language))
            else:
                paragraphs += [self._write_said(s, told, language, origin.startswith("ministry")) for s in said]
            paragraphs.append(self._pick(words["closing" if origin.startswith("paper") else "filler"]))
            if recalled is not None:
                past, wording = recalled
                words_of_it = self._fill(self._pick(words[wording]), language, past, True)
                paragraphs.append(f"⟦{past.id} {past.kind}|{words_of_it}⟧")
        head = self._pick(words["head"][told.kind]).format(**self._name_places(language, told))
        marked = "\n\n".join((head, *self._sign(paragraphs, language, origin, told, published, credited)))
        piece = build_piece(
            marked,
            source=f"{told.id}-{self.count}",
            language=language,
            url=self._find_url(language, origin, credited),
            date=stamp,
            origin=origin,
        )
        return replace(piece, said=said, side=side)

    @staticmethod
    def _is_marked(piece: Piece, paragraph: str) -> bool:
        start = piece.text.index(paragraph)
        return any(m.start < start + len(paragraph) and start < m.end for m in piece.marks)

    def _choose_stamp(self, day: date) -> str | None:
        """The page's date: of three pages two have one, some only the month."""
        return self.chance.choice((day.isoformat(), day.isoformat(), f"{day:%Y-%m}", None))

    def _announce(self, told: Happening, origin: str, wording: str, day: date, before: int) -> Piece:
        """A report before the event, or of its being put off."""
        self.count += 1
        language = "en" if origin.endswith(told.second.state) and self._happens(0.7) else "fr"
        published = day - timedelta(days=before)
        stamp = published.isoformat()
        lead = self._fill(self._pick(self.wordings[language][wording]), language, replace(told, day=day), False)
        words = self.wordings[language]
        head = self._pick(words["head"][told.kind]).format(**self._name_places(language, told))
        marked = "\n\n".join((head, f"⟦{told.id} {told.kind}|{lead}⟧", self._pick(words["filler"])))
        return build_piece(
            marked,
            source=f"{told.id}-{self.count}",
            language=language,
            url=self._find_url(language, origin, False),
            date=stamp,
            origin=origin,
            side=origin.split()[1],
        )

    def _find_url(self, language: str, origin: str, credited: bool) -> str:
        kind, state = origin.split()
        key = "paper" if credited or kind == "paper" else "host" if kind == "agency" else "ministry"
        return f"https://www.{'infos-' if credited else ''}{self.states[state][key]}/{language}/{self.count}"

    def _sign(
        self, paragraphs: list[str], language: str, origin: str, told: Happening, day: date, credited: bool
    ) -> list[str]:
        """A dateline for an agency, a credit for who rewords it, nothing for others."""
        kind, state = origin.split()
        if kind != "agency":
            return paragraphs
        agency = self.states[state]["agency"]
        if credited:
            return [*paragraphs, f"(Avec {agency})"]
        phrases = self.phrases[language]
        cap = phrases.name_state(told.host if told.host in self.states else state).cap
        if language == "vi":
            return [f"({self.states[state]['vi_agency']}) - {paragraphs[0]}", *paragraphs[1:]]
        if language == "en":
            when = f"{phrases.write_plain(day, False).split()[1][:3]}. {day.day}"
            return [f"{cap}, {when} ({agency}) -- {paragraphs[0]}", *paragraphs[1:]]
        when = phrases.write_plain(day, False).removeprefix("le ")
        return [f"{cap}, {when} ({agency}) – {paragraphs[0]}", *paragraphs[1:]]

    def _name_places(self, language: str, told: Happening) -> dict[str, Any]:
        name = self.phrases[language].name_state
        a, b = told.first.state, told.second.state
        host = name(told.host) if told.host in self.states else SimpleNamespace(cap="New York", name="New York", au="")
        return {"a": name(a), "b": name(b), "h": host, "p": host}

    def _fill(
        self,
        template: str,
        language: str,
        told: Happening,
        year: bool,
        home: str | None = None,
        seen: date | None = None,
    ) -> str:
        """The template with the event's people, places and days; `seen`: the day of the page, where it bears one."""
        phrases = self.phrases[language]
        bare = self.loose and self._happens(0.5)
        first = phrases.introduce(told.first, self.chance.randrange(4), home, bare)
        second = phrases.introduce(told.second, self.chance.randrange(4), home, bare)
        for one, other in ((first, second), (second, first)):
            one.h = one.h.replace("{his}", other.his)
        places = self._name_places(language, told)
        body = told.body or {}
        day = phrases.write_day(told.day, self.chance.randrange(DAY_FORMS[language]), year)
        near = phrases.write_near(told.day, seen, self.chance.randrange(3)) if self.loose and seen else None
        fields = {
            "A": first,
            "B": second,
            **places,
            "d": day,
            "j": near or day,
            "dle": phrases.write_plain(told.day, year) if language == "fr" else "",
            "dbare": phrases.write_plain(told.day, year),
            "dnum": phrases.write_plain(told.day, year).removeprefix("le "),
            "r": phrases.write_stay(told.day, told.days, year),
            "len": ("deux", "trois")[told.days - 2] if language == "fr" else ("two", "three")[told.days - 2],
            "n": phrases.write_number(told.number) if told.number else "",
            "body": body.get(language, ""),
            "dubody": join_of(put_article(body["fr"])) if language == "fr" and body else "",
            "pair": ("-" if language != "vi" else " - ").join(places[k].name.split("le ")[-1] for k in "ab"),
            "host": phrases.introduce(told.second).o,
        }
        if language == "fr":
            fields["pair"] = "-".join(drop_article(places[k].le) for k in "ab")
        return tidy(template.format(**fields))

    def _write_agenda(self, said: tuple[Said, ...], language: str) -> str:
        """A newspaper names the topics only."""
        items = [str(self.topics[s.topic][f"{language}_short"]) for s in said]
        joined = f"{', '.join(items[:-1])} {'et' if language == 'fr' else 'and'} {items[-1]}"
        return self._pick(self.wordings[language]["agenda"]).format(items=joined)

    def _write_said(self, said: Said, told: Happening, language: str, other: bool) -> str:
        """Who said what; a ministry puts it in words of its own, which `other` stands for."""
        topic = self.topics[said.topic]
        form = f"{language}_other" if other and f"{language}_other" in topic else language
        inf = topic[f"{form}_inf"]
        states = sorted({told.first.state, told.second.state})
        person = self._find_speaker(said, told, states)
        speaker = self.phrases[language].introduce(person, self.chance.randrange(2) * 2)
        template = self._pick(self.wordings[language][said.act])
        return tidy(template.format(S=speaker, np=topic[form], inf=inf, de_inf=join_of(inf)))

    @staticmethod
    def _find_speaker(said: Said, told: Happening, states: list[str]) -> Person:
        return told.second if said.side == "b" else told.first
