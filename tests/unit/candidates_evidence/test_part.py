"""A part of a brief: no more of it than was asked for, with all that bears on that."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.answers import Answer
from bot.candidates.evidence import Identity
from bot.candidates.finding import Dossier, Option, Several
from bot.candidates.scholars.records import Doubt
from bot.questions.about_people.of_brief import Part
from bot.questions.words.kinds_of_work import Need
from storage.records import Offer
from storage.records.metrics import Metric
from tests.unit.candidates_evidence import people as p
from tests.unit.told import text

SILENCE = "That says nothing about experience: most work is never published."


def part(
    which: Part,
    found: Dossier = p.DOSSIER,
    offer: Offer | None = p.OFFER,
    since: date | None = None,
    days: float | None = None,
    family: str | None = None,
) -> Answer:
    asked = replace(p.question(), topic=which.value, since=since, days=days, family=family)
    return p.ask(found, asked, offer)


def rows(answer: Answer) -> list[str]:
    return [row[0].text for row in answer.table.rows] if answer.table else []


def test_the_works_since_a_day_are_those_of_the_brief_without_the_older_ones() -> None:
    answer = part(Part.WORKS, since=date(2023, 1, 1))
    assert answer.headline.text.startswith("2 works since 1 Jan 2023 on record; 2 are about")
    assert rows(answer) == ["Larkspur-70B", "Larkspur-7B"]
    assert "Was a co-author of Larkspur-7B (2 Jun 2024, one of 18 authors)" in text(answer)
    assert "Tern" not in text(answer)
    assert {fact.id for fact in answer.sources() if fact.id.startswith("W")} == {
        p.LARKSPUR_70B.id,
        p.LARKSPUR_7B.id,
    }


def test_works_of_a_year_end_with_it() -> None:
    assert rows(part(Part.WORKS, since=date(2024, 1, 1), days=366)) == ["Larkspur-7B"]
    assert rows(part(Part.WORKS, since=date(2024, 6, 2), days=1)) == ["Larkspur-7B"]


def test_works_of_a_kind_say_by_what_they_are_of_it() -> None:
    answer = part(Part.WORKS, family=Need.PRETRAINING.value)
    assert rows(answer) == ["Larkspur-70B", "Larkspur-7B"]
    assert "Pretraining at scale: Larkspur-70B (by its published training)" in text(answer)
    assert "Systems:" not in text(answer)


@pytest.mark.parametrize("which", [Part.WORKS, Part.NEWEST, Part.LARGEST, Part.COMPUTE, Part.OURS])
def test_where_nothing_is_of_these_days_that_is_said_with_how_much_is_on_record(
    which: Part,
) -> None:
    answer = part(which, since=date(2026, 1, 1))
    assert answer.headline.text == "No work since 1 Jan 2026 is on record"
    assert "3 works found in all." in text(answer)
    assert SILENCE in text(answer)
    assert "No evidence is not evidence of none" in text(answer)


def test_where_nothing_is_of_a_kind_it_is_said_how_kinds_are_told() -> None:
    answer = part(Part.WORKS, family=Need.EVALUATION.value)
    assert answer.headline.text == "No work on evaluation is on record"
    assert "by the words of titles and subjects" in text(answer)


def test_where_there_is_no_work_at_all_a_part_says_so() -> None:
    answer = part(Part.LARGEST, replace(p.DOSSIER, works=()))
    assert answer.headline.text == "No public evidence found"
    assert SILENCE in text(answer)


def test_the_largest_run_is_that_of_the_largest_known_compute_with_its_day() -> None:
    answer = part(Part.LARGEST)
    assert answer.headline.text == (
        "The largest known training compute: 1.4e24 FLOP (Larkspur-70B, 11 Mar 2025)"
    )
    assert "one figure and no interval, and calls it Confident" in text(answer)
    assert "largest means by known training compute, and nothing else" in text(answer)
    assert [figure.key for figure in answer.figures] == ["candidate.largest_run.flop"]
    assert "Larkspur-7B" not in text(answer)


def test_the_largest_run_is_said_with_its_interval_where_its_source_gives_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ranged = [
        replace(fact, low=9e23, high=2.1e24) if fact.id == "E-larkspur-70b" else fact
        for fact in p.facts()
    ]
    monkeypatch.setattr(p, "facts", lambda: tuple(ranged))
    answer = part(Part.LARGEST)
    assert "1.4e24 (9.0e23–2.1e24) FLOP" in answer.headline.text
    assert "no interval" not in text(answer)


def test_the_largest_of_some_works_is_not_that_of_all() -> None:
    answer = part(Part.LARGEST, family=Need.SYSTEMS.value)
    assert "2.1e21 FLOP (Tern, 19 Oct 2022)" in answer.headline.text
    assert "Of 1 work on systems, 1 is about a model" in text(answer)


def test_without_a_known_compute_no_run_is_called_the_largest() -> None:
    unknown = replace(
        p.LARKSPUR_7B, id="W4000000009", title="On birds", arxiv=None, url="https://example.org/b"
    )
    answer = part(Part.LARGEST, replace(p.DOSSIER, works=(unknown,)))
    assert answer.headline.text == "Of none of these works is the training compute in my table"
    assert answer.figure("candidate.largest_run.flop") is not None
    assert "largest" not in text(answer)


def test_without_a_run_nothing_is_conceded_and_no_need_is_told() -> None:
    tuned = replace(
        p.LARKSPUR_7B,
        id="W4000000009",
        title="Sparse adapters for fine-tuning",
        arxiv=None,
        url="https://example.org/b",
    )
    found = replace(p.DOSSIER, works=(tuned,))
    conceded = part(Part.CONCEDE, found)
    assert conceded.headline.text.startswith("Of none of these works is a run published")
    assert "Here it is one researcher's average share of 51 H100" in text(conceded)
    assert "us vs OpenAI" in text(conceded)
    compute = text(part(Part.COMPUTE, found))
    assert "Fine-tuning and post-training: Sparse adapters" in compute
    assert "Whether that work needs many chips is not on record" in compute
    assert "Tell me your offer" in text(part(Part.CONCEDE, offer=None))


def test_the_newest_work_is_one() -> None:
    answer = part(Part.NEWEST)
    assert "Larkspur-70B" in text(answer)
    assert "Larkspur-7B" not in text(answer)
    assert answer.table is None


def test_the_compute_is_of_the_works_whose_training_is_published() -> None:
    unknown = replace(
        p.LARKSPUR_7B, id="W4000000009", title="On birds", arxiv=None, url="https://example.org/b"
    )
    answer = part(Part.COMPUTE, replace(p.DOSSIER, works=(p.LARKSPUR_70B, unknown)))
    assert answer.headline.text == (
        "Training compute: of 2 works, 1 is about a model whose training is published"
    )
    assert rows(answer) == ["Larkspur-70B"]


def test_our_chips_stand_against_the_runs_with_what_they_cannot_do() -> None:
    answer = part(Part.OURS)
    assert "A run like Larkspur-70B takes all 2,048 H100 for 23 days (18–32 days);" in text(answer)
    assert "average share of 51 H100" in text(answer)
    assert "is not one researcher's" in answer.advice.concede[0].text
    assert "No guaranteed share is on file" in text(answer)
    assert all(figure.key.startswith("reach.") for figure in answer.figures)
    assert not answer.advice.ask


def test_without_an_offer_our_chips_are_asked_for() -> None:
    answer = part(Part.OURS, offer=None)
    assert "Tell me your offer" in text(answer)
    assert answer.figures == ()


@pytest.mark.parametrize(
    ("which", "field"),
    [
        (Part.ASK, "ask"),
        (Part.AVOID, "dont_say"),
        (Part.SAY, "say"),
        (Part.CONCEDE, "concede"),
    ],
)
def test_advice_is_the_one_list_that_the_brief_has(which: Part, field: str) -> None:
    whole, answer = p.ask(p.DOSSIER), part(which)
    assert getattr(answer.advice, field) == getattr(whole.advice, field) != ()
    others = {"ask", "dont_say", "say", "concede"} - {field}
    assert all(getattr(answer.advice, other) == () for other in others)
    assert answer.table is None
    assert "Was a co-author" not in text(answer)


@pytest.mark.parametrize("which", list(Part))
def test_every_part_says_nothing_that_the_brief_does_not_rest_on(which: Part) -> None:
    known = {fact.id for fact in p.ask(p.DOSSIER).sources()}
    priced = {fact.id for fact in part(which).sources() if fact.metric == Metric.RENTAL_PRICE}
    assert which is Part.COST or not priced
    assert {fact.id for fact in part(which).sources()} <= known | priced


@pytest.mark.parametrize("which", list(Part))
def test_every_part_can_be_objected_to_and_leads_back_to_the_whole(which: Part) -> None:
    labels = [choice.label for choice in part(which, since=date(2024, 1, 1)).next]
    assert labels == ["All of it", "Wrong person", "Forget this person", "Sources"]
    whole = part(which).next[0].text
    assert whole == f'look up "Ilva Marrowdene", purpose: {p.PURPOSE}'


@pytest.mark.parametrize("which", list(Part))
def test_every_part_says_that_a_record_may_combine_several_people(which: Part) -> None:
    doubtful = Identity.of(replace(p.AUTHOR, doubts=(Doubt.OUTPUT,)))
    assert "may combine several people" in text(part(which, replace(p.DOSSIER, identity=doubtful)))


def test_a_crowd_of_authors_is_called_so_where_its_run_is_shown() -> None:
    crowd = p.work(1, "Larkspur-70B", p.LARKSPUR_70B.published, p.ME, 80, "2503.00070")
    found = replace(p.DOSSIER, works=(crowd, p.LARKSPUR_7B))
    assert "a shared credit list" in text(part(Part.LARGEST, found))
    assert "a shared credit list" not in text(
        part(Part.WORKS, found, since=date(2024, 1, 1), days=366)
    )


def test_a_part_is_kept_through_the_choice_of_who_is_meant() -> None:
    several = Several((Option("openalex:A5000000001", "Ilva Marrowdene"),), 0, p.DAY)
    asked = replace(p.question(), topic=Part.LARGEST.value)
    answer = p.ask(several, asked)
    assert answer.choices[0].text == (
        f"what compute is openalex:A5000000001 used to, only the largest run, purpose: {p.PURPOSE}"
    )


def test_where_no_run_is_published_what_one_has_with_us_is_told_all_the_same() -> None:
    survey = p.work(7, "A survey of sparse attention", date(2025, 1, 3), p.ME, 2)
    answer = part(Part.OURS, replace(p.DOSSIER, works=(survey,)))
    assert "one researcher's average share of 51 H100" in text(answer)
    assert "average share" not in text(part(Part.OURS, replace(p.DOSSIER, works=(survey,)), None))
