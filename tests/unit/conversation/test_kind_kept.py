"""A short message keeps what was asked: another lab by the same, another body's programme."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last


@pytest.mark.parametrize(
    ("before", "asks"),
    [
        (
            "what do they pay at Google DeepMind in London",
            "pay ranges for open roles at Google DeepMind and {} in London",
        ),
        ("what roles is Google DeepMind hiring for", "open roles at Google DeepMind and {}"),
        ("staff of OpenAI", "compare the staff of OpenAI and {}"),
        ("how big is OpenAI", "compare OpenAI and {}"),
        ("data centres of OpenAI", "sites of {}"),
        ("which chips does OpenAI use", "which kinds of chips does {} use"),
        ("our offer vs OpenAI", "us vs {}"),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "how does Meta compare",
        "and how would Meta stack up?",
        "so how does Meta compare?",
        "how do Meta compare then",
        "how would Meta measure up",
    ],
)
def test_another_lab_is_held_by_what_was_asked(
    talking: Conversing, before: str, asks: str, text: str
) -> None:
    assert last(talking, before, text) == [asks.format("Meta Superintelligence Labs")]


def test_ours_is_still_held_against_a_lab(talking: Conversing) -> None:
    assert last(talking, "how big is OpenAI", "how do we compare") == ["us vs OpenAI"]
    assert last(talking, "how does Meta compare") == ["us vs Meta Superintelligence Labs"]


def test_another_body_is_asked_of_what_it_gives(talking: Conversing) -> None:
    programmes = "public compute programmes by EuroHPC"
    assert last(talking, "what does NAIRR give", "and EuroHPC?") == [programmes]
    assert last(talking, "what does NAIRR give", "how big is EuroHPC") == ["how big is EuroHPC"]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("what does EuroHPC give", "public compute programmes by EuroHPC"),
        ("what does Isambard offer", "public compute programmes by isambard-ai"),
        ("how many hours does LUMI grant", "public compute programmes by LUMI"),
        ("what does OpenAI give", "how big is OpenAI"),
        ("what does Stanford give", "how big is Stanford University"),
    ],
)
def test_who_is_there_for_others_is_asked_what_it_gives(
    talking: Conversing, text: str, asks: str
) -> None:
    assert last(talking, text) == [asks]


@pytest.mark.parametrize(
    "text",
    ["which one is closer to us", "who's closest to us?", "and which of them is further from us"],
)
@pytest.mark.parametrize(
    "before",
    [
        ("how big is OpenAI", "and Meta"),
        ("staff of OpenAI", "how big is Meta"),
        ("us vs OpenAI", "and vs Meta"),
    ],
)
def test_the_closer_of_those_spoken_of(
    talking: Conversing, before: tuple[str, ...], text: str
) -> None:
    assert last(talking, *before, text) == ["us vs OpenAI and Meta Superintelligence Labs"]
