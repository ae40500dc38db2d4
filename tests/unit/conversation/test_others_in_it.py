"""Whether a figure counts what another lab uses is no question about that lab's own stock."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer


@pytest.mark.parametrize(
    "text",
    ["does that include what OpenAI uses?", "nice. does that include OpenAI's use",
     "does it include openai", "does it count the chips that OpenAI rents",
     "does that also count OpenAI's part", "do those cover what OpenAI runs there"],
)  # fmt: skip
@pytest.mark.parametrize(
    "before",
    ["how big is microsoft", "compare microsoft and amazon", "how many GPUs does Microsoft own"],
)
def test_it_is_told_that_its_part_is_not_on_record(
    talking: Conversing, before: str, text: str
) -> None:
    answer = last_answer(talking, before, text)
    assert answer.headline.text.startswith("What is owned is counted whoever rents it")
    assert "OpenAI uses is not on record" in answer.headline.text


def test_what_serving_takes_is_told_of_the_lab_itself(talking: Conversing) -> None:
    assert asks(talking, "how big is openai", "does that include inference") == "how big is OpenAI"
