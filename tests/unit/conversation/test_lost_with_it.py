"""What goes, said by how it goes: people who walk, and chips that go with what they stood in."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("what if 6 people walk", "34 researchers"),
        ("and say 6 people walk as well", "34 researchers"),
        ("what if 6 of our people jump ship", "34 researchers"),
        ("and 5 researchers bail too", "35 researchers"),
        ("say a couple of folks hand in their notice", "38 researchers"),
        ("and if another 4 walk out?", "36 researchers"),
        ("what if 3 guys pack it in", "37 researchers"),
        ("if four scientists head for the door", "36 researchers"),
        (
            "what if 6 guys bolt to openai, vs xai",
            "34 researchers, vs SpaceXAI",
        ),
    ],
)
def test_people_who_walk_leave(talking: Conversing, text: str, asks: str) -> None:
    who, _, whom = asks.partition(", vs ")
    [heard] = last(talking, "us vs openai", text)
    assert who in heard
    assert heard.endswith(f", vs {whom or 'OpenAI'}")


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("suppose we lose the 2 data halls, so 800 fewer h100", 1248),
        ("if we give up 3 racks, ie 216 H100 less", 1832),
        ("what if one site closes and we lose 500 H100", 1548),
        ("if the 2nd cluster goes, that's 512 fewer H100", 1536),
        ("if 3 nodes die, so 24 H100 fewer", 2024),
        ("if the lease on one hall ends and that's 300 H100 gone", 1748),
        ("say 4 racks get pulled, so we're down 256 H100", 1792),
    ],
)
def test_what_chips_stood_in_is_no_number_of_them(
    talking: Conversing, text: str, chips: int
) -> None:
    assert last(talking, text) == [f"our saved offer with {chips} H100, 40 researchers"]


@pytest.mark.parametrize(
    "text",
    [
        "what if we add 2 racks, so 144 GB200",
        "walk me through how we compare to meta",
        "2 clusters of 512 H100 for 20 people",
    ],
)
def test_other_texts_lose_nothing(talking: Conversing, text: str) -> None:
    assert "lose" not in last(talking, text)[0]
    assert "2046" not in last(talking, text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "ok what if we nick 10 of their people",
        "what if we poached 10 researchers off anthropic",
        "if we steal 10 of their best people",
        "say we grabbed 10 of theirs",
        "and if we lured away 10 of their scientists",
        "suppose we could snap up 10 engineers from them",
    ],
)
def test_people_of_theirs_join_us(talking: Conversing, text: str) -> None:
    [heard] = last(talking, "us vs anthropic", text)
    assert "what if we hire 10 more" in heard


@pytest.mark.parametrize(
    "text",
    [
        "what if anthropic nicked 3 of our people",
        "anthropic pinched another 3 of our researchers",
        "if they snag 3 of our scientists",
        "say anthropic steals 3 of our people",
        "what if they lured away 3 of our engineers",
        "suppose anthropic grabs 3 of our folks",
    ],
)
def test_people_of_ours_may_be_poached(talking: Conversing, text: str) -> None:
    [heard] = last(talking, "us vs anthropic", text)
    assert "37 researchers" in heard


@pytest.mark.parametrize(
    "text",
    [
        "what if they also cut 10 people",
        "and if finance axes 10 of our people",
        "what if the board then lays off 10 researchers",
        "say they let go of 10 scientists too",
        "if the cfo trims 10 heads",
        "what if management makes redundant 10 staff",
    ],
)
def test_those_who_decide_cut_ours(talking: Conversing, text: str) -> None:
    [heard] = last(talking, "what if we halve our cluster, vs cohere", text)
    assert "30 researchers" in heard


def test_a_lab_may_cut_people_of_its_own(talking: Conversing) -> None:
    assert "researchers" not in "".join(last(talking, "us vs meta", "what if they cut 500 people"))


@pytest.mark.parametrize(
    "text",
    [
        "if we merged with a lab thats got 1000 h200 and 25 ppl",
        "what if we acquire a startup with 1000 H200 and 25 people",
        "say we join forces with another team that has 1000 h200 for 25",
        "suppose we took over a company running 1000 H200 with 25 researchers",
        "what if we bought a lab that owns 1000 H200, 25 people",
        "if we teamed up with some outfit that's got 1000 h200 and 25 heads",
    ],
)
def test_a_merger_adds_both(talking: Conversing, text: str) -> None:
    [heard] = last(talking, text)
    assert "2048 H100 + 1000 H200" in heard
    assert "25" in heard
