"""Follow-ups that want the other figure of an answer: what keeps a share."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize("text", ["shorter", "in one sentence"])
def test_hires_told_shorter_keep_what_would_keep_the_share(talking: Conversing, text: str) -> None:
    lines = ("what if we hire 40 more", "what would that cost at todays prices", text)
    assert "would keep the share" in last_answer(talking, *lines).headline.text


def test_what_was_typed_is_repeated_as_it_was_typed(talking: Conversing) -> None:
    lines = ("us vs Anthropic", "she says they promised her 500 H100 for herself")
    found = last_answer(talking, *lines, "does what we give impress anyone?")
    assert "does what we give impress anyone" in (found.understood or "")


@pytest.mark.parametrize("text", ["and the least", "who has the least", "just the bottom two"])
def test_the_least_of_all_labs_is_what_is_public(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "who has the most gpus", text)
    assert any("any of them may have less" in line.text for line in found.verdict)
    assert any("not the whole stock" in line.text for line in found.caveats)


def test_of_a_lab_without_chips_on_record_chips_are_to_be_told(talking: Conversing) -> None:
    found = last_answer(talking, "What would it take for us to match Mistral per researcher?")
    assert "“assume Mistral AI has 20,000 H100”" in found.verdict[0].text
    of_xai = last_answer(talking, "What would it take for us to match xAI per researcher?")
    assert "how many researchers" in of_xai.verdict[0].text


@pytest.mark.parametrize(
    "text",
    ["thats for everyone, what about research only", "and for research alone?",
     "it's the whole company, what about research only", "just the research side"],
)  # fmt: skip
def test_research_alone_after_a_lab_is_its_share(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "how big is xAI", text)
    assert found.headline.text.startswith("No share for research is public of SpaceXAI")
