"""Lists that are not on record, and what may never be asked: said so, with what to ask instead."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Understood, Unreadable


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("who trains on Trainium", "chips does Anthropic use"),
        ("which labs use TPUs", "chips does Anthropic use"),
        ("who uses B200", "chips does Anthropic use"),
        ("rank labs that use TPUs", "chips does Anthropic use"),
        ("which labs have TPU clusters", "chips does Anthropic use"),
        ("which labs have announced B200 clusters", "chips does Anthropic use"),
        ("who has GB300", "chips does Anthropic use"),
        ("what models were trained on TPU", "chips does Anthropic use"),
        ("biggest open model trained on less than 1000 GPUs", "open-weight models"),
        ("longest training run on record", "open-weight models"),
        ("which training runs used more than 10,000 GPUs", "open-weight models"),
        ("which runs used more than 2,000 H100", "open-weight models"),
        ("who runs on more than 64 GPUs", "open-weight models"),
        ("runs longer than 90 days", "open-weight models"),
        ("what was the longest training run", "open-weight models"),
        ("models trained in 2025 above 1e25", "can 2048 H100 train"),
        ("which lab grew fastest", "growth of the compute of"),
        ("who has grown the most since last year", "growth of the compute of"),
        ("rank labs by growth", "growth of the compute of"),
        ("top 5 labs by power", "how big is OpenAI"),
        ("which lab uses the most electricity", "how big is OpenAI"),
        ("which labs have the most researchers", "headcount of OpenAI"),
        ("rank labs by number of employees", "headcount of OpenAI"),
        ("which lab has been around the longest", "how big is OpenAI"),
        ("who has more H100 experience", "who in our pool has used H100"),
    ],
)
def test_a_list_that_is_not_kept_is_owned_up_to(
    reader: Reader, today: date, text: str, instead: str
) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Unreadable)
    assert said.is_plain
    assert any(instead in way for way in said.suggestions)
    for way in said.suggestions:
        assert isinstance(reader.read(way, today), Understood)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("who has the most H100", Kind.LEAGUE),
        ("who has more than 512 H100", Kind.LEAGUE),
        ("who rents H100", Kind.PRICE),
        ("what chips does anthropic use", Kind.LAB),
        ("which models can we train", Kind.REACH),
        ("which models could 256 H100 train in 14 days", Kind.REACH),
        ("what is the biggest model we can train", Kind.REACH),
        ("who in our pool trained above 1e25", Kind.POOL),
        ("rank all labs by compute", Kind.LEAGUE),
        ("which lab trained the most", Kind.LEAGUE),
    ],
)
def test_what_is_near_to_it_is_answered(reader: Reader, today: date, text: str, kind: Kind) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    assert said.question.kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "what are the confidential things I must not ask a candidate",
        "which confidential things should i not ask",
        "what should we never ask candidates",
        "what am i not allowed to ask in an interview",
        "what can't I ask candidates",
    ],
)
def test_what_may_not_be_asked_is_told_with_what_may(
    reader: Reader, today: date, text: str
) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    assert (said.question.kind, said.question.topic) == (Kind.HELP, "refusals")


@pytest.mark.parametrize("text", ["what should i not say", "what can i ask", "what not to buy"])
def test_other_things_that_are_not_done_are_no_refusals(
    reader: Reader, today: date, text: str
) -> None:
    said = reader.read(text, today)
    assert not isinstance(said, Understood) or said.question.topic != "refusals"


@pytest.mark.parametrize(
    "text",
    [
        "does Jared Kaplan have published evidence on scaling",
        "does Jared Kaplan have any papers on scaling",
        "did Jared Kaplan ever have public work about scaling laws",
    ],
)
def test_who_has_works_on_a_topic_is_the_person(reader: Reader, today: date, text: str) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    assert (said.question.kind, said.question.person) == (Kind.CANDIDATE, "Jared Kaplan")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("which lab has the most contracted power coming", "Contracts overlap"),
        ("who has signed the most contracts", "Contracts overlap"),
        ("who spends the most on compute", "What is spent is on record for few"),
    ],
)
def test_labs_are_not_sorted_by_what_they_signed_or_spend(
    reader: Reader, today: date, text: str, told: str
) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Unreadable)
    assert told in said.problem
