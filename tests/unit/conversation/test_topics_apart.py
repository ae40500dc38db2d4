"""Labs in one message, each with a topic of its own: each is answered, of the lab that it names."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Microsoft headcount, Google headcount, and the OpenAI Microsoft contract",
         ["headcount of Microsoft AI", "headcount of Google DeepMind",
          "compute contracts of OpenAI with Microsoft AI"]),
        ("openai headcount, anthropic headcount and the anthropic google contract",
         ["headcount of OpenAI", "headcount of Anthropic",
          "compute contracts of Anthropic with Google DeepMind"]),
        ("meta headcount, xai compute and openai's deal with oracle",
         ["headcount of Meta Superintelligence Labs", "how big is SpaceXAI",
          "compute contracts of OpenAI with Oracle"]),
        ("google staff, h100 price, and the openai microsoft deal",
         ["headcount of Google DeepMind", "price of H100",
          "compute contracts of OpenAI with Microsoft AI"]),
        ("the openai nvidia contract and meta headcount",
         ["compute contracts of OpenAI with Nvidia", "headcount of Meta Superintelligence Labs"]),
        ("openai data centers, meta contracts",
         ["sites of OpenAI", "compute contracts of Meta Superintelligence Labs"]),
        ("h100 price and openai headcount", ["price of H100", "headcount of OpenAI"]),
        ("xai power; openai roles; h200 price",
         ["power of all data centres by SpaceXAI", "open roles at OpenAI", "price of H200"]),
        ("meta power; openai roles",
         ["power of all data centres by Meta Superintelligence Labs", "open roles at OpenAI"]),
    ],
)  # fmt: skip
def test_each_is_answered(talking: Conversing, text: str, asked: list[str]) -> None:
    assert last(talking, text) == asked


def test_by_itself_the_first_is_answered_and_the_others_stand_beside(talking: Conversing) -> None:
    text = "openai headcount and anthropic's contract with amazon"
    told = talking.services.ask(text, Asker.operator(), DAY)
    assert told.headline.text.startswith("OpenAI: 4,500 people")
    assert [way.text for way in told.besides] == ["compute contracts of Anthropic with Amazon"]


@pytest.mark.parametrize(
    "text", ["google and meta headcount", "compare openai headcount and anthropic compute"]
)
def test_what_is_held_against_each_other_stays_together(talking: Conversing, text: str) -> None:
    assert len(last(talking, text)) == 1
