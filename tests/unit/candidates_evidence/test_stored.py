"""The second brief of somebody in the pool: by what was kept it says what the first one said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.candidates.finding import Dossier
from bot.candidates.scholars.records import Authorship, Doubt, Work
from bot.candidates.stored import held_of, is_whole, to_keep
from storage.records import Candidate, Person
from tests.unit.candidates_evidence import people as p

CANDIDATE = Candidate(7, Person("Ilva Marrowdene", "consent"), "U01", p.NOON, p.NOON)
OPENAI = replace(p.ME, institutions=("OpenAI",))


def first(*works: Work, doubts: tuple[Doubt, ...] = ()) -> Dossier:
    identity = replace(p.IDENTITY, doubts=doubts)
    return Dossier(identity, works, ("your pool",), p.DAY, candidate=CANDIDATE)


def second(dossier: Dossier) -> Dossier:
    kept = to_keep(dossier, p.index(), p.ledger())
    held = held_of(CANDIDATE, kept, "your pool")
    assert held
    return held


PLAIN = p.work(7, "Small steps, long roads", date(2025, 2, 4), p.ME, 3)
HEADED = replace(PLAIN, topics=("Preference Learning and Alignment", "Circuits"))
BY_DOI = replace(p.LARKSPUR_70B, arxiv=None, doi="10.48550/arxiv.2503.00070", url="https://x.org")
STRANGER = replace(p.BY_NAME, institutions=("Harrowgate Institute",))


@pytest.mark.parametrize(
    "dossier",
    [
        p.DOSSIER,
        first(HEADED),
        first(PLAIN, doubts=(Doubt.FIELDS, Doubt.OUTPUT)),
        first(replace(PLAIN, authors=p.authors(OPENAI, 3))),
        first(p.LARKSPUR_70B, replace(p.TERN, url="")),
        first(replace(p.LARKSPUR_70B, cut=True, authors=p.authors(p.ME, 100))),
        first(p.LARKSPUR_70B, replace(p.TERN, authors=p.authors(STRANGER, 4))),
        first(p.LARKSPUR_70B, replace(p.TERN, authors=(STRANGER, Authorship("Someone Else")))),
        first(BY_DOI),
    ],
    ids=lambda dossier: dossier.works[0].title,
)
def test_the_second_brief_says_what_the_first_one_said(dossier: Dossier) -> None:
    dossier = replace(dossier, candidate=CANDIDATE)
    before, after = p.ask(dossier), p.ask(second(dossier))
    told = [[line.text for line in answer.sentences()] for answer in (before, after)]
    assert told[0] == told[1]
    assert before.figures == after.figures
    assert [fact.id for fact in before.sources()] == [fact.id for fact in after.sources()]


def test_works_that_were_kept_without_their_subjects_are_read_again() -> None:
    kept = second(first(HEADED)).stored
    assert is_whole(kept)
    assert not is_whole([*kept, replace(kept[0], topics=None)])
