"""Invented people, works and runs, as the answer book has them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import cache

from bot.answering.context import Context
from bot.answering.people.candidate import brief, subjects_of_finding
from bot.answers import Answer
from bot.candidates.evidence import Identity
from bot.candidates.finding import Dossier, Finding, Read, SilentError
from bot.candidates.scholars.records import Affiliation, Author, Authorship, Work
from bot.candidates.scholars.text import folded
from bot.candidates.ties import RunIndex
from bot.ledger import Directory, Ledger
from bot.questions.types import Kind, Question
from storage.records import (
    Amount,
    Candidate,
    ChipCount,
    Entity,
    EntityKind,
    Evidence,
    Fact,
    Found,
    Grade,
    Hit,
    Match,
    Metric,
    Offer,
    Person,
    Pick,
    SavedOffer,
)
from tests.bundle import current, entities

DAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
OFFER = Offer((ChipCount("chip/h100", Amount(2048)),), researchers=Amount(40))
PURPOSE = "first call, pretraining role"
ILVA = "A5000000001"
QUILLMERE, WESTMERE = "Quillmere Labs", "Westmere University"
RUNS = (
    ("larkspur-70b", "Larkspur-70B", "2503.00070", date(2025, 3, 11), 1.4e24, "h100", 2048),
    ("larkspur-7b", "Larkspur-7B", "2406.00007", date(2024, 6, 2), 8.4e22, "h100", 256),
    ("tern", "Tern", "2210.00064", date(2022, 10, 19), 2.1e21, "a100", 64),
)


def run_facts() -> tuple[Fact, ...]:
    return tuple(
        Fact(
            id=f"E-{slug}",
            subject=f"run/{slug}",
            metric=Metric.TRAINING_FLOP.value,
            unit="FLOP",
            as_of=day,
            retrieved=DAY,
            source_name="Invented table of models",
            source_url="https://example.org/models.csv",
            grade=Grade.B if slug == "tern" else Grade.A,
            value=flop,
            details=(
                ("chip", f"chip/{chip}"),
                ("chips", str(count)),
                ("confidence", "Likely" if slug == "tern" else "Confident"),
                ("organisation", WESTMERE if slug == "tern" else QUILLMERE),
                ("link", f"https://arxiv.org/abs/{arxiv}"),
            ),
        )
        for slug, _, arxiv, day, flop, chip, count in RUNS
    )


@cache
def directory() -> Directory:
    invented = (Entity(f"run/{slug}", EntityKind.RUN, name) for slug, name, *_ in RUNS)
    return Directory((*entities().values(), *invented))


@cache
def facts() -> tuple[Fact, ...]:
    return (*current(), *run_facts())


@cache
def ledger() -> Ledger:
    return Ledger.of(directory(), facts(), DAY)


@cache
def index() -> RunIndex:
    return RunIndex.of(directory().entities, facts())


def authors(me: Authorship, count: int) -> tuple[Authorship, ...]:
    others = (Authorship(f"Coauthor {n}", f"A51{n:08d}") for n in range(count - 1))
    return (me, *others)


def work(
    number: int,
    title: str,
    published: date | None,
    me: Authorship,
    count: int,
    arxiv: str | None = None,
) -> Work:
    return Work(
        id=f"W400000000{number}",
        title=title,
        published=published,
        url=f"https://arxiv.org/abs/{arxiv}" if arxiv else f"https://example.org/w/{number}",
        authors=authors(me, count),
        arxiv=arxiv,
    )


ME = Authorship("Ilva Marrowdene", ILVA, institutions=(QUILLMERE,))
BY_NAME = Authorship("Ilva Marrowdene", "A5999999991", institutions=(WESTMERE,))
LARKSPUR_70B = work(1, "Larkspur-70B", date(2025, 3, 11), ME, 41, "2503.00070")
LARKSPUR_7B = work(2, "Larkspur-7B", date(2024, 6, 2), ME, 18, "2406.00007")
TERN = work(
    3, "Tern: sparse attention for long documents", date(2022, 10, 19), BY_NAME, 4, "2210.00064"
)
WORKS = (LARKSPUR_7B, TERN, LARKSPUR_70B)
AUTHOR = Author(
    id=ILVA,
    name="Ilva Marrowdene",
    other_names=("I. Marrowdene",),
    affiliations=(
        Affiliation("I1", QUILLMERE, (2024, 2025)),
        Affiliation("I2", WESTMERE, (2021, 2022, 2023)),
    ),
    topics=("Language models",),
    years=(2021, 2025),
)
IDENTITY = Identity.of(AUTHOR)
DOSSIER = Dossier(IDENTITY, WORKS, ("your pool", "the works index (OpenAlex)"), DAY)


def question(person: str = "Ilva Marrowdene", purpose: str | None = PURPOSE) -> Question:
    return Question(Kind.CANDIDATE, person=person, purpose=purpose)


def context(offer: Offer | None = OFFER) -> Context:
    saved = SavedOffer(offer, "U01", NOON) if offer else None
    return Context(ledger(), "published work of the person you asked about", saved)


def ask(
    finding: Finding | None, asked: Question | None = None, offer: Offer | None = OFFER
) -> Answer:
    """A brief from a ledger that holds no more than the finding says it needs."""
    needed = {*subjects_of_finding(finding, index(), directory())}
    chips = {e.slug for e in directory().of(EntityKind.CHIP)}
    known = [f for f in facts() if f.subject in needed | chips | {"any"}]
    few = replace(context(offer), ledger=Ledger.of(directory(), known, DAY))
    return brief(asked or question(), few, finding, index())


@dataclass
class FakePool:
    """A pool in memory."""

    people: tuple[Person, ...] = ()
    stored: dict[int, tuple[Evidence, ...]] = field(default_factory=dict)
    blocked: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    picked: tuple[tuple[str, Pick], ...] = ()

    def at_once(self) -> nullcontext[FakePool]:
        return nullcontext(self)

    def is_blocked(self, names: object, institution: str, ids: object) -> bool:
        assert isinstance(names, list | tuple)
        assert isinstance(ids, list | tuple)
        return bool(self.blocked & {*map(folded, names), institution, *ids})

    def named(self, name: str) -> tuple[Candidate, ...]:
        return tuple(h.candidate for h in self.find(name).hits if h.match is Match.EXACT)

    def find(self, name: str) -> Found:
        hits = [
            Hit(self._candidate(n), match, 1.0)
            for n, person in enumerate(self.people)
            if (match := _match(person.name, name))
        ]
        return Found(tuple(hits))

    def candidate(self, number: int) -> Candidate | None:
        return self._candidate(number) if number < len(self.people) else None

    def evidence(self, number: int) -> tuple[Evidence, ...]:
        return self.stored.get(number, ())

    def withdrawn(self, number: int) -> frozenset[str]:
        assert self._candidate(number)
        return self.gone

    def picks(self, asked: Sequence[str]) -> tuple[Pick, ...]:
        return tuple(pick for name, pick in self.picked if folded(name) in set(map(folded, asked)))

    def _candidate(self, number: int) -> Candidate:
        return Candidate(number, self.people[number], "U01", NOON, NOON)


def _match(known: str, asked: str) -> Match | None:
    if folded(known) == folded(asked):
        return Match.EXACT
    same = folded(known).split()[-1] == folded(asked).split()[-1]
    return Match.SIMILAR if same else None


@dataclass
class FakeScholars:
    """A works index in memory that notes what it was asked."""

    known: tuple[Author, ...] = (AUTHOR,)
    signed: dict[str, tuple[Work, ...]] = field(default_factory=lambda: {ILVA: WORKS[::2]})
    papers: dict[str, Work] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    is_silent: bool = False

    def _ask(self, what: str) -> None:
        self.asked.append(what)
        if self.is_silent:
            raise SilentError("the works index can't be reached just now (Unavailable)")

    def authors(self, name: str) -> Read[tuple[Author, ...]]:
        self._ask(f"authors {name}")
        return Read(self.known, DAY)

    def author(self, identifier: str) -> Read[Author | None]:
        self._ask(f"author {identifier}")
        return Read(next((a for a in self.known if a.id == identifier), None), DAY)

    def works(self, author: str) -> Read[tuple[Work, ...]]:
        self._ask(f"works {author}")
        return Read(self.signed.get(author, ()), DAY)

    def recent(self, author: str, count: int) -> Read[tuple[Work, ...]]:
        self._ask(f"recent {author}")
        return Read(self.signed.get(author, ())[:count], DAY)

    def forget(self) -> None:
        self._ask("forget")

    def paper(self, identifier: str) -> Read[Work | None]:
        self._ask(f"paper {identifier}")
        return Read(self.papers.get(identifier), DAY)
