"""Ours as it was changed, or an offer as it was told, through a question of something else."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, told

SHARE = "if only 80% of our cluster is for research, how do we look vs openai"


@pytest.mark.parametrize(
    ("texts", "read"),
    [
        ((SHARE, "how big is OpenAI", "is it fair to compare like that"), "80% for research, vs O"),
        ((SHARE, "how big is OpenAI", "what do I tell a candidate"), "80% for research, vs OpenAI"),
        ((SHARE, "how big is Meta", "and us then?"), "80% for research, vs Meta"),
        (
            ("what if we had 45 people", "price of H100", "where does that put us with Meta"),
            "45 researchers, vs Meta",
        ),
    ],
)
def test_a_change_of_ours_stays(talking: Conversing, texts: Sequence[str], read: str) -> None:
    (found,) = last(talking, *texts)
    assert found.startswith(f"our compute {read}")


def test_so_do_hires_that_are_held_against_a_lab(talking: Conversing) -> None:
    texts = ("what if we hire 5 more", "so where does that leave us with OpenAI")
    assert last(talking, *texts) == ["what if we hire 5 more, vs OpenAI"]


@pytest.mark.parametrize("text", ["what is our offer", "how do we currently compare with OpenAI"])
def test_ours_as_it_is_can_be_asked_for(talking: Conversing, text: str) -> None:
    (found,) = last(talking, SHARE, "how big is OpenAI", text)
    assert "80%" not in found


def test_chips_to_come_and_hires_stay_until_they_are_left_out(talking: Conversing) -> None:
    last(talking, "we just hired 5 more, update it please")
    texts = ("what is our offer", "and we're getting 256 B200 in january")
    where = (*texts, "so where does that leave us with OpenAI")
    planned = "2048 H100 operational + 256 B200 announced from January 2027, 45 researchers"
    assert last(talking, *where) == [f"{planned}, vs OpenAI"]
    before = last(talking, *where, "and before the new ones arrive?")
    assert before == ["2048 H100, 45 researchers, vs OpenAI"]


@pytest.mark.parametrize(
    "texts",
    [
        ("what would 500 more H100s cost us and would it change anything vs anthropic?",),
        ("what would 500 more H100s cost us", "would it change anything vs anthropic"),
        ("price of another 500 H100", "how would we stand with Anthropic then"),
    ],
)
def test_more_chips_whose_price_was_asked_come_on_top_of_ours(
    talking: Conversing, texts: Sequence[str]
) -> None:
    found = last(talking, *texts)
    assert found[-1] == "our saved offer with 2548 H100, 40 researchers, vs Anthropic"
    more = last(talking, *texts, "and 1000")
    assert more == ["our saved offer with 3048 H100, 40 researchers, vs Anthropic"]


@pytest.mark.parametrize(
    ("texts", "read"),
    [
        (("16 H100 per researcher", "price of that", "vs OpenAI"), "16 H100 per researcher, vs Op"),
        (("1024 H100 for 20", "what would that cost", "vs OpenAI"), "1024 H100, 20 researchers, v"),
        (("64 B200 per person vs Meta", "and with 32 B200"), "32 B200 per researcher, vs Meta"),
        (
            ("64 B200 per person vs Meta", "no, per team of 8 not per person"),
            "64 B200, 8 researchers, vs Meta",
        ),
        (("64 B200 per person vs Meta", "that's per team of 6"), "64 B200, 6 researchers, vs Meta"),
    ],
)
def test_who_shares_an_offer_is_not_forgotten(
    fresh: Conversing, texts: Sequence[str], read: str
) -> None:
    (found,) = last(fresh, *texts)
    assert found.startswith(read)


@pytest.mark.parametrize(
    "text", ["just the top two", "only the first two", "the best three please"]
)
def test_the_first_of_a_list_count_no_people(talking: Conversing, text: str) -> None:
    asks = last(talking, "2048 H100 for 40 vs openai", text)
    assert asks == ["2048 H100, 40 researchers, vs OpenAI"]


@pytest.mark.parametrize(
    ("texts", "read"),
    [
        (
            ("can 128 H100 train a 13B on 1T tokens", "could a single researcher of ours do it"),
            "can we train 13B on 1T tokens, per researcher",
        ),
        (
            (
                "can 128 H100 shared by 8 people train a 13B on 1T tokens",
                "could one of our researchers do it with their share",
            ),
            "can 128 H100 train 13B on 1T tokens, 8 researchers, per researcher",
        ),
        (
            (
                "can one of our researchers train 7B on 1T tokens",
                "and if he shares with two others",
            ),
            "can 17 H100 train 7B on 1T tokens",
        ),
        (
            ("can one of our researchers train 7B on 1T tokens", "and if he shares with 2 others"),
            "can 17 H100 train 7B on 1T tokens",
        ),
        (
            ("can one of our researchers train 7B on 1T tokens", "if she shares it with 3 people"),
            "can 12 H100 train 7B on 1T tokens",
        ),
    ],
)
def test_one_researcher_of_ours_has_a_share_of_ours(
    talking: Conversing, texts: Sequence[str], read: str
) -> None:
    assert last(talking, *texts) == [read]


def test_chips_whose_price_was_asked_do_not_take_the_place_of_ours(talking: Conversing) -> None:
    lines = ("price of 256 B200 for 3 months", "and for H100?")
    hired = "what if we hire 25 more"
    assert told(talking, *lines, "what if we hire 25") == hired
    assert told(talking, *lines, "how do we compare with meta if we hire 25") == (
        f"{hired}, vs Meta Superintelligence Labs"
    )
    assert told(talking, *lines, "how do we compare with Mistral") == "us vs Mistral AI"
    assert told(talking, *lines, "how big is OpenAI", "and if we hire 25") == hired


def test_hires_on_chips_that_were_priced_share_them_with_who_had_them(talking: Conversing) -> None:
    lines = ("1024 H100 for 25 people", "what would that cost")
    assert told(talking, *lines, "what if we hire 10") == (
        "1024 H100, 25 researchers, what if we hire 10 more"
    )
