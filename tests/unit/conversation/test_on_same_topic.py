"""What names no topic of its own after sites, deals, models or staff is asked of those."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.lab_parts import LabPart
from bot.questions.on_record import Listing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_answer

STAFF = "headcount of anthropic"
SITES = "which data centers does meta have and where"
DEALS = "what contracts has anthropic signed for compute"
MODELS = "which open models are out"


@pytest.mark.parametrize(
    ("before", "text", "topic", "headline"),
    [
        (SITES, "in europe anything?", Listing.SITES.value, "No data centre of Meta"),
        (STAFF, "how much was it a year ago", LabPart.STAFF.value, "1,300 people"),
        (STAFF, "has that grown", LabPart.STAFF_GROWTH.value, "915 people on 31 Dec 2024"),
        (STAFF, "did it grow over the last year", LabPart.STAFF_GROWTH.value, "2,300 on"),
    ],
)
def test_it_is_asked_of_what_was_told(
    talking: Conversing, before: str, text: str, topic: str, headline: str
) -> None:
    answer = last_answer(talking, before, text)
    assert answer.question.topic == topic
    assert headline in answer.headline.text


@pytest.mark.parametrize(
    ("before", "text"),
    [(DEALS, "since when does it run"), (SITES, "whens it due"), (SITES, "is it paid off")],
)
def test_what_is_not_told_of_it_is_no_question_of_the_whole_lab(
    talking: Conversing, before: str, text: str
) -> None:
    answer = last_answer(talking, before, text)
    is_told = answer.kind is Kind.LAB and answer.question.topic is None
    assert not is_told


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (SITES, "how big are they in compute"),
        (STAFF, "and their compute"),
        (DEALS, "how big is openai"),
    ],
)
def test_what_leads_elsewhere_goes_there(talking: Conversing, before: str, text: str) -> None:
    assert last_answer(talking, before, text).question.topic is None
