"""Sums, swaps and what somebody was told, in passing words."""

from __future__ import annotations

import pytest

from bot.conversation.changing.message.in_plain_money import in_plain_money
from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer, told

BUDGET = "6 researchers, $4000000 a year, vs Google DeepMind"


@pytest.mark.parametrize(
    "text",
    [
        "we've got a 4 mil gpu pot for 6 researchers. how do we look vs deepmind",
        "4m compute budget for 6 researchers vs deepmind",
        "with a 4 million gpu kitty for 6 people, us vs deepmind",
        "a 4 mill hardware envelope and 6 researchers vs deepmind",
        "pot of 4 mil for 6 researchers vs deepmind",
        "4 million dollar gpu budget, 6 people, vs deepmind",
    ],
)
def test_a_pot_is_money(conversing: Conversing, text: str) -> None:
    assert last(conversing, text)[-1] == BUDGET


@pytest.mark.parametrize(
    "text",
    [
        "if our h100s get swapped for b200s one for one, us vs meta",
        "what if our h100s were swapped for b200s, vs meta",
        "what if the H100s are replaced by B200s, vs meta",
        "say our h100s get upgraded to b200s like for like, vs meta",
        "suppose all our h100s were traded for b200s 1:1, vs meta",
        "if we swap our h100s for b200s one to one, vs meta",
    ],
)
def test_a_swap_is_of_all_that_we_have(talking: Conversing, text: str) -> None:
    asked = "our saved offer with 2048 B200, 40 researchers, vs Meta Superintelligence Labs"
    assert asks(talking, text) == asked


def test_half_of_a_single_chip_is_none(conversing: Conversing) -> None:
    assert "something failed" not in told(conversing, "1 B200 vs meta", "half of it")


@pytest.mark.parametrize(
    "text",
    [
        "openai told our cand she gets 300 h100s all to herself",
        "openai has told her she'd have 300 H100",
        "openai promised my candidate she will get 300 H100",
        "openai assured him he gets 300 H100 to himself",
        "openai are telling her that she'll have 300 H100",
        "openai guaranteed our guy he can use 300 H100",
    ],
)
def test_what_somebody_was_told_is_an_offer_there(talking: Conversing, text: str) -> None:
    assert asks(talking, text).endswith("vs 300 H100, 1 researcher, given by OpenAI")


@pytest.mark.parametrize(
    "text",
    [
        "what'd it take to level with them",
        "how many would we need to draw level with that",
        "what would we need to catch up with them",
        "what does it take to be on par with them",
        "how much more to get even with that",
        "what would it take to rival them",
    ],
)
def test_what_it_takes_to_be_level(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "a rival has 900 H100 for 12 people, how do we compare", text)
    assert told.headline.text == "952 more H100"


@pytest.mark.parametrize(
    "text",
    [
        "300 b200 or 512 h200 for a team of 14, which gives each more",
        "300 B200 or 512 H200 for 14",
        "would 300 B200 or 512 H200 for 14 people be better",
        "300 b200 or 512 h200 across 14 researchers",
        "300 B200 or 512 H200 shared by 14",
        "is it 300 b200 or 512 h200 for our team of 14",
    ],
)
def test_either_is_shared_by_all(conversing: Conversing, text: str) -> None:
    assert last(conversing, text)[0] == "300 B200, 14 researchers vs 512 H200, 14 researchers"


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("we have 800 h100 in the us and 400 in norway for 30 ppl", "800 H100 + 400 H100"),
        ("512 h100 in texas plus another 256 in oslo for 30 researchers", "512 H100 + 256 H100"),
        ("30 researchers, 640 B200 in london and 128 in paris", "640 B200 + 128 B200"),
        ("100 H200s over in dublin, plus 200 in berlin, for 30 people", "100 H200 + 200 H200"),
        ("we run 900 h100 at the campus and 60 in ohio, 30 people", "900 H100 + 60 H100"),
        (
            "2048 H100 in april and 1024 in june for 30 people",
            "2048 H100 announced from April 2027 + 1024 H100 announced from June 2027",
        ),
        (
            "2048 H100 in spring and 1024 in summer for 30 people",
            "2048 H100 announced from spring 2027 + 1024 H100 announced from summer 2027",
        ),
        (
            "2048 H100 in late april and 1024 in late june for 30 people",
            "2048 H100 announced from late April 2027 + 1024 H100 announced from late June 2027",
        ),
        ("800 H100 in marseille and 400 in decatur, 30 people", "800 H100 + 400 H100"),
    ],
)
def test_chips_in_two_places_are_all_ours(conversing: Conversing, text: str, chips: str) -> None:
    assert last(conversing, text) == [f"{chips}, 30 researchers"]


@pytest.mark.parametrize(
    "text",
    [
        "thats silly money. what about google",
        "never gonna happen, what about google",
        "that's insane. and google?",
        "no chance - what about google",
        "ridiculous. google then",
        "that's a lot, what about google",
    ],
)
def test_a_complaint_is_passed_over(talking: Conversing, text: str) -> None:
    lines = ("us vs openai", "what do we need to match them per researcher", text)
    assert asks(talking, *lines).startswith("what do we need to match Google DeepMind")


@pytest.mark.parametrize(
    "text",
    [
        "what rank are we really",
        "which spot do we hold",
        "what place would we be in",
        "so what position are we",
        "what number are we in the table",
        "what place are we at now",
    ],
)
def test_a_rank_is_asked_for(talking: Conversing, text: str) -> None:
    assert "how do we rank" in asks(talking, text) or "among all" in asks(talking, text)


@pytest.mark.parametrize(
    "text", ["a budget of 5 million euros", "a pot of 2m pounds", "a fund of 3 mn gbp a year"]
)
def test_a_pot_of_other_money_is_no_dollars(text: str) -> None:
    assert in_plain_money(text) == text
