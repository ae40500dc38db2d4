"""The wait, and the part of chips for research, in many words."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from tests.unit.questions.reading import canonical

_TOLD: dict[str, tuple[str, ...]] = {
    "1 hour wait": ("jobs start within an hour",),
    "12 hours wait": ("half a day in line",),
    "48 hours wait": (
        "takes two days to get scheduled",
        "couple of days wait",
        "held up two days in the queue",
    ),
    "2 hours wait": ("scheduled within 2 hours",),
    "8 hours wait": ("jobs sit around 8 hours before they start",),
    "24 hours wait": (
        "typically a day before a job starts",
        "24h until a run starts",
        "it takes a day to get GPUs",
    ),
    "10 hours wait": (
        "pending for about 10 hours",
        "pend time 10h",
    ),
    "36 hours wait": (
        "researchers queue for a day or two",
        "36hrs to get on the cluster",
    ),
    "no wait": ("queue-free",),
    "4 hours wait": ("GPUs free up in about 4 hours",),
    "3 hours wait": ("mean time to start: 3h",),
    "75% for research": (
        "a quarter of it is eaten by serving",
        "three in four chips are for research",
        "of these 512 serve customers",
        "512 of which are in production",
        "the rest (25%) is for prod",
        "75% and the rest is inference",
    ),
    "50% for research": (
        "half is spoken for by customers",
        "half is off limits to research",
    ),
    "2/3 for research": (
        "a third is taken by the API",
        "one third sits with product",
    ),
    "100% for research": (
        "research only",
        "none of it serves customers",
        "no inference on it",
    ),
    "80% for research": (
        "a fifth is lost to serving",
        "minus 20% for serving",
        "one in five is used for inference",
        "training gets 80% and inference 20%",
        "80% training, 20% inference",
    ),
    "40% for research": (
        "researchers only see 40%",
        "researchers can use 40% of it",
    ),
    "70% for research": (
        "30% is busy with inference",
        "30% is consumed by live traffic",
        "30% powers the chatbot",
    ),
    "90% for research": ("a tenth is kept for evals and serving",),
}


@pytest.mark.parametrize(
    ("told", "term"), [(told, term) for term, ways in _TOLD.items() for told in ways]
)
def test_the_wait_and_the_part_are_read_in_other_words(
    told: str, term: str, reader: Reader, today: date
) -> None:
    text = f"2048 H100, 40 researchers, {told}, vs openai"
    assert canonical(text, reader, today) == (f"2048 H100, 40 researchers, {term}, vs OpenAI", ())


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        (
            ("4096 H100, 40 researchers, 1024 H100 for research and 3072 for product, vs openai"),
            "4096 H100, 40 researchers, 25% for research, vs OpenAI",
        ),
        (
            "1024 H100 for research and 3072 for product, 30 researchers, vs mistral",
            "4096 H100, 30 researchers, 25% for research, vs Mistral AI",
        ),
        (
            "1024 H100 for research and 3072 for product, 40 researchers, vs anthropic",
            "4096 H100, 40 researchers, 25% for research, vs Anthropic",
        ),
        (
            "1,024 H100 go to research and 3,072 to product, 40 researchers, vs anthropic",
            "4096 H100, 40 researchers, 25% for research, vs Anthropic",
        ),
        (
            "3072 H100 for inference and 1024 for research, 40 researchers, vs anthropic",
            "4096 H100, 40 researchers, 25% for research, vs Anthropic",
        ),
        (
            "4096 H100 split 1024 research, 3072 product, 40 researchers, vs anthropic",
            "4096 H100, 40 researchers, 25% for research, vs Anthropic",
        ),
        (
            "4096 H100: 1024 research / 3072 product, 40 researchers, vs anthropic",
            "4096 H100, 40 researchers, 25% for research, vs Anthropic",
        ),
        (
            "research has 1024 H100 and product has 3072, 40 researchers, vs anthropic",
            "4096 H100, 40 researchers, 25% for research, vs Anthropic",
        ),
        (
            ("is 2048 H100 for 40 people with a quarter eaten by serving any good against openai?"),
            "2048 H100, 40 researchers, 75% for research, vs OpenAI",
        ),
        (
            "quarter of our 2048 H100 is eaten by serving, 40 researchers, vs openai",
            "2048 H100, 40 researchers, 75% for research, vs OpenAI",
        ),
        (
            "of our 2048 H100 a quarter is swallowed by inference, 40 researchers, vs openai",
            "2048 H100, 40 researchers, 75% for research, vs OpenAI",
        ),
        (
            "1536 B200 for 48 people, 70 for research 30 for product, vs xai",
            "1536 B200, 48 researchers, 70% for research, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, of which about 1000 research, vs xai",
            "1536 B200, 48 researchers, 65.10416667% for research, vs SpaceXAI",
        ),
        (
            ("1536 B200 for 48 people, of which 1000 for training and 536 for inference, vs xai"),
            "1536 B200, 48 researchers, 65.10416667% for research, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, we sell half of it, vs xai",
            "1536 B200, 48 researchers, 50% for research, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, half is rented out to customers, vs xai",
            "1536 B200, 48 researchers, 50% for research, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, half is leased to others, vs xai",
            "1536 B200, 48 researchers, 50% for research, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, inference gets first dibs on 30%, vs xai",
            "1536 B200, 48 researchers, 70% for research, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, research can only count on 70%, vs xai",
            "1536 B200, 48 researchers, 70% for research, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, research is promised 70%, vs xai",
            "1536 B200, 48 researchers, 70% for research, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, everything but 200 is for research, vs xai",
            "1536 B200, 48 researchers, 86.97916667% for research, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, all but 10% for research, vs xai",
            "1536 B200, 48 researchers, 90% for research, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, 90% ex-inference, vs xai",
            "1536 B200, 48 researchers, 90% for research, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, not shared with product, vs xai",
            "1536 B200, 48 researchers, 100% for research, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, product doesn't touch it, vs xai",
            "1536 B200, 48 researchers, 100% for research, vs SpaceXAI",
        ),
    ],
)
def test_both_parts_are_all_of_one_amount(
    text: str, read_as: str, reader: Reader, today: date
) -> None:
    assert canonical(text, reader, today) == (read_as, ())


@pytest.mark.parametrize(
    ("text", "read_as", "note"),
    [
        (
            "2048 H100, 40 researchers, jobs start the same day, vs openai",
            "2048 H100, 40 researchers, vs OpenAI",
            "“jobs start the same day” left out: please give the wait in hours",
        ),
        (
            "2048 H100, 40 researchers, a few hours in the queue, vs openai",
            "2048 H100, 40 researchers, vs OpenAI",
            "“a few hours in the queue” left out: please give the wait in hours",
        ),
        (
            "2048 H100, 40 researchers, 20 to 30% for research, vs openai",
            "2048 H100, 40 researchers, 25% for research, vs OpenAI",
            "“20 to 30%” taken as its middle, 25 %",
        ),
        (
            "2048 H100, 40 researchers, the lion's share is for research, vs openai",
            "2048 H100, 40 researchers, vs OpenAI",
            "“most is for research” left out: please give the part in percent",
        ),
        (
            "2048 H100, 40 researchers, most of it goes to product, vs openai",
            "2048 H100, 40 researchers, vs OpenAI",
            "“most of it goes to product” left out: please give the part in percent",
        ),
        (
            "2048 H100, 40 researchers, 20-30% goes to serving, vs openai",
            "2048 H100, 40 researchers, 75% for research, vs OpenAI",
            "“20-30%” taken as its middle, 25 %",
        ),
        (
            "2048 H100, 40 researchers, between 50 and 70 percent for research, vs openai",
            "2048 H100, 40 researchers, 60% for research, vs OpenAI",
            "“between 50 and 70 percent” taken as its middle, 60 %",
        ),
        (
            "20 to 30% for research, 2048 H100, 40 researchers, vs openai",
            "2048 H100, 40 researchers, 25% for research, vs OpenAI",
            "“20 to 30%” taken as its middle, 25 %",
        ),
        (
            "we have 2048 H100 of which 20-30% for research, 40 researchers, vs openai",
            "2048 H100, 40 researchers, 25% for research, vs OpenAI",
            "“20-30%” taken as its middle, 25 %",
        ),
        (
            "research gets 20 to 30 percent of 2048 H100, 40 researchers, vs openai",
            "2048 H100, 40 researchers, 25% for research, vs OpenAI",
            "“20 to 30 percent” taken as its middle, 25 %",
        ),
        (
            "1536 B200 for 48 people, next day start, vs xai",
            "1536 B200, 48 researchers, vs SpaceXAI",
            "“next day start” left out: please give the wait in hours",
        ),
        (
            "1536 B200 for 48 people, twice as much for research as for product, vs xai",
            "1536 B200, 48 researchers, vs SpaceXAI",
            "“much for research” left out: please give the part in percent",
        ),
        (
            "1536 B200 for 48 people, shared with product, vs xai",
            "1536 B200, 48 researchers, vs SpaceXAI",
            "“shared with product” left out: please give the part in percent",
        ),
    ],
)
def test_what_is_no_single_number_is_told(
    text: str, read_as: str, note: str, reader: Reader, today: date
) -> None:
    assert canonical(text, reader, today) == (read_as, (note,))
