"""Offers told the other way round come to the chips that there are, and to all who share them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.told_backwards import told_backwards
from storage.records import Status
from tests.unit.questions.reading import question_in


def _count_and_heads(text: str, reader: Reader, today: date) -> tuple[float, float]:
    offer = question_in(text, reader, today).offer
    assert offer
    assert offer.researchers
    return sum(each.count.value for each in offer.chips), offer.researchers.value


@pytest.mark.parametrize(
    ("text", "count", "heads"),
    [
        ("one DGX H100 per 3 researchers, 21 researchers", 56, 21),
        ("8 H100 per 4 researchers, 20 researchers vs meta", 40, 20),
        ("a DGX H100 for every 2 people and we have 30 people", 120, 30),
        ("1024 H100 shared by 2 teams, 15 and 25 people, vs openai", 1024, 40),
        ("1024 H100 for 2 teams (15 and 25)", 1024, 40),
        ("three teams of 4, 5 and 6 on 256 H200", 256, 15),
        ("512 H100 in two groups, 8 and 12 researchers", 512, 20),
        ("our guarantee is 12 H100 a head but the pool is 900 for 38", 900, 38),
        ("each gets 8 H100, the cluster is 512, 40 people", 512, 40),
        ("v6e-256 slices x 4, 9 researchers", 1024, 9),
        ("trn2 ultra servers, 16 of them, 20 scientists vs anthropic", 1024, 20),
        ("p5.48xlarge, 12 of them, 20 people", 96, 20),
        ("128 H100 for interns only, 12 interns", 128, 12),
        ("2048 H100, 40 researchers and 4 interns", 2048, 44),
        ("2,000 GPUs (half H100 half A100), 50 scientists", 2000, 50),
        ("20 researchers with 400 chips each of H100", 8000, 20),
        ("our H200 fleet doubles to 1024 in June, 32 researchers", 1024, 32),
        ("the H200 fleet grows from 500 to 1024 in June, 32 researchers", 1024, 32),
        ("research: 30 ppl, 1000 H100. product: 50 ppl, 2000 H100. vs openai", 1000, 30),
        ("4 H100 each guaranteed and all can burst to 128, 16 people, 300 in the pool", 300, 16),
        ("1200 gpus: 75% H100, 25% H200, 30 people vs meta", 1200, 30),
    ],
)
def test_all_chips_and_all_who_share_them_are_counted(
    text: str, count: float, heads: float, reader: Reader, today: date
) -> None:
    assert _count_and_heads(text, reader, today) == (count, heads)


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("we guarantee 10 H100s min and up to 64 peak per person, 30 ppl, 1024 total", 10, 64),
        ("1024 H100, 30 people, 10 H100 min, up to 64 peak each", 10, 64),
        ("no queue, max run whole cluster, 1024 H100, 14 researchers", None, 1024),
        ("1024 H100, 14 researchers, largest job is the entire cluster", None, 1024),
    ],
)
def test_bounds_of_one_are_its_share_and_its_job(
    text: str, least: float | None, most: float, reader: Reader, today: date
) -> None:
    offer = question_in(text, reader, today).offer
    assert offer
    assert [each.count.value for each in offer.chips] == [1024]
    assert (offer.guaranteed_per_researcher, offer.largest_job) == (least, most)


@pytest.mark.parametrize(
    "text",
    [
        "our 1500 B200 come online in september 2027, nothing before that. 25 ppl",
        "nothing today, 1500 B200 from september 2027, 25 ppl",
        "we have no gpus yet, 1500 B200 arriving in march 2028, 25 researchers vs openai",
    ],
)
def test_chips_to_come_stand_alone_where_nothing_runs(
    text: str, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    assert question.offer
    assert not question.uses_saved
    assert [each.status for each in question.offer.chips] == [Status.ANNOUNCED]


@pytest.mark.parametrize(
    "text",
    [
        "64 H100 per 10 researchers vs Meta with 3000 researchers",
        "1024 H100 for 2 teams",
        "2 teams, 512 H100 and 256 H100",
        "512 H100 today, 1024 more from march, 20 people",
        "the pool is 900 H100 for 38 people",
        "what does the pool hold today",
        "are there internships at OpenAI",
        "2,000 GPUs, half of them for research, 50 people",
        "the largest job took the whole cluster",
        "wait 10 min and up to 64 GPUs each",
        "how many people are in our pool",
        "the H100 count goes to 512",
        "2048 H100, product: 40%",
    ],
)
def test_other_texts_stay(text: str) -> None:
    assert told_backwards(text) == text


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("2k H100s, 55 ppl, third of it for research, versus cohere", 1 / 3),
        ("2k H100s, 55 ppl, third for research", 1 / 3),
        ("3000 H100, 40 people (quarter of them for product)", 0.75),
        ("512 H100, 20 people, only quarter for research", 0.25),
    ],
)
def test_a_part_needs_no_article(text: str, share: float, reader: Reader, today: date) -> None:
    offer = question_in(text, reader, today).offer
    assert offer
    assert offer.research_share == pytest.approx(share)
