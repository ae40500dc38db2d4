"""What is asked of a lab as a company, and the last of all labs: told in the headline."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how young is thinking machines", "“how young”: not kept of Thinking Machines"),
        ("is SSI a young lab", "“a young lab”: not kept of Safe Superintelligence"),
        ("when was anthropic founded", "“founded”: not kept of Anthropic; on record is its"),
        ("who is the CEO of openai", "“CEO”: not kept of OpenAI"),
        ("how long has cohere been around", "“been around”: not kept of Cohere"),
        ("what year did deepmind start", "“what year”: not kept of Google DeepMind"),
        ("is reflection a startup", "“a startup”: not kept of Reflection AI"),
        ("does OpenAI offer relocation", "“relocation”: not kept of OpenAI"),
    ],
)
def test_of_a_company_no_more_is_kept(talking: Conversing, text: str, told: str) -> None:
    assert last_answer(talking, text).headline.text.startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("which lab is the weakest on compute", "CZ Biohub has the least in total of the 6"),
        ("who has the fewest gpus", "CZ Biohub has the least in total of the 6"),
        ("who comes last in compute", "CZ Biohub has the least in total of the 6"),
        ("who is last in chips", "CZ Biohub has the least in total of the 6"),
        ("which lab has the least compute per researcher", "No lab can be named last per"),
    ],
)
def test_the_last_is_named_where_the_ranges_allow_it(
    talking: Conversing, text: str, told: str
) -> None:
    assert last_answer(talking, text).headline.text.startswith(told)


@pytest.mark.parametrize(
    "text",
    [
        "whats openai's total compute and how old is that figure",
        "openai's compute and how old is it",
        "OpenAI total compute, and how old is the figure?",
        "how much compute does OpenAI have and how old are those numbers",
        "OpenAI's GPUs, how old is that number",
        "openai compute - how old is this estimate",
    ],
)
def test_a_figure_that_is_old_is_no_company(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text)
    assert not told.headline.text.startswith("“how old”")
    assert "left out" not in told.understood
