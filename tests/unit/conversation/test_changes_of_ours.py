"""What changes our saved offer, by whatever words it is said around it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last, told

OURS = "our saved offer with "


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what if the cluster doubles and we hire 20", "4096 H100, 40 researchers, 20"),
        ("what if we hire 20 and the cluster triples", "6144 H100, 40 researchers, 20"),
        ("our GPUs double and 10 people join", "4096 H100, 40 researchers, 10"),
        (
            "what if we hire 10% more staff and the cluster grows by 25%",
            "2560 H100, 40 researchers, 4",
        ),
    ],
)
def test_chips_and_people_grow_each_by_what_is_said(
    talking: Conversing, text: str, asked: str
) -> None:
    offer, _, hires = asked.rpartition(", ")
    assert told(talking, text) == f"{OURS}{offer}, what if we hire {hires} more"


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("what if we get 4 more NVL72 GB200 racks", "2048 H100 + 288 GB200"),
        ("4 more racks of GB200", "2048 H100 + 288 GB200"),
        ("what if we get 2 more H100 nodes", "2064 H100"),
        ("what if we get 4 extra 8xH100 nodes", "2080 H100"),
        ("8 more nodes of H200", "2048 H100 + 64 H200"),
        ("what if we add 3 more DGX H100", "2072 H100"),
        ("what if we get 2 more v5p pods", "2048 H100 + 17920 TPU v5p"),
    ],
)
def test_more_racks_and_nodes_are_no_chips(talking: Conversing, text: str, chips: str) -> None:
    assert told(talking, text) == f"{OURS}{chips}, 40 researchers"


@pytest.mark.parametrize(
    "text",
    [
        "add 4 NVL72 racks",
        "what if we add 4 racks",
        "what if we get another 4 NVL72 racks",
        "what happens with 4 more NVL72 racks",
        "what if we had 4 more NVL72 racks",
    ],
)
def test_racks_of_which_nothing_is_said_hire_nobody(talking: Conversing, text: str) -> None:
    answer = talking.services.ask(text, Asker.operator(), DAY)
    assert answer.headline.text == "Are these racks GB200 or GB300?"
    added = f"{OURS}2048 H100 + 288 GB200, 40 researchers"
    assert told(talking, text, answer.choices[0].text) == added


@pytest.mark.parametrize(
    "text", ["what if we get 4 more nodes", "what if we get 3 more p5 instances"]
)
def test_nodes_of_which_nothing_is_said_hire_nobody(talking: Conversing, text: str) -> None:
    assert "hire" not in told(talking, text)


@pytest.mark.parametrize(
    ("text", "usd"),
    [
        ("what if the price of an H100 hour goes to $3.50", "3.5"),
        ("what if H100 costs 3.50 an hour", "3.5"),
        ("what if an H100 hour costs $3.50", "3.5"),
        ("what if our H100s cost us $3 per hour", "3"),
        ("suppose H100s are $1.80 an hour", "1.8"),
        ("what if H100 were 1.80 per hour", "1.8"),
    ],
)
def test_a_price_that_is_supposed_is_that_of_ours(talking: Conversing, text: str, usd: str) -> None:
    assert told(talking, text) == f"our compute, if the price of H100 goes to ${usd}/h"


@pytest.mark.parametrize(
    "text",
    [
        "add 512 B200 - how does that change things",
        "what if we add 512 B200 and tell me how that changes things",
        "suppose we add 512 B200 - how would that look",
        "what if we buy 512 B200 - does that make a difference",
        "we are adding 512 B200, what changes?",
    ],
)
def test_what_is_asked_of_a_change_takes_nothing_from_it(talking: Conversing, text: str) -> None:
    assert told(talking, text) == f"{OURS}2048 H100 + 512 B200, 40 researchers"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("would 3,000 H100 get us close to OpenAI?", OURS + "3000 H100, 40 researchers, vs OpenAI"),
        ("would 4,096 H100 be comparable to OpenAI", OURS + "4096 H100, 40 researchers, vs OpenAI"),
        ("could 3000 B200 beat openai", OURS + "3000 B200, 40 researchers, vs OpenAI"),
        (
            "how far would 3,000 H100 get us vs openai",
            OURS + "3000 H100, 40 researchers, vs OpenAI",
        ),
        ("3000 H100 vs OpenAI", "3000 H100, vs OpenAI"),
        ("is 4096 H100 comparable to OpenAI", "4096 H100, vs OpenAI"),
        (
            "would 1,000 more H100 get us close to openai",
            OURS + "3048 H100, 40 researchers, vs OpenAI",
        ),
        ("would 4096 H100 for 30 people beat OpenAI", "4096 H100, 30 researchers, vs OpenAI"),
    ],
)
def test_chips_that_would_do_are_for_all_of_us(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "what if the new 2,048 B200 come online in April with 60 researchers by then",
            "2048 B200 announced from April 2027, 40 researchers, what if we hire 20 more"
            " from 2027-04-01",
        ),
        (
            "what if the new 1,024 GB300 arrive in June and we are 50 people then",
            "1024 GB300 announced from June 2027, 40 researchers, what if we hire 10 more"
            " from 2027-06-01",
        ),
    ],
)
def test_what_comes_with_more_people_stands_beside_what_runs(
    talking: Conversing, text: str, asked: str
) -> None:
    assert told(talking, text) == f"{OURS}2048 H100 operational + {asked}"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what if we rent rather than own?", "our compute rented"),
        ("what if we own instead of rent", "our compute owned"),
        ("what if we owned the chips instead of renting", "our compute owned"),
    ],
)
def test_chips_may_be_supposed_to_be_rented(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "what if we had openai's per-researcher compute, how many gpus would that be for us",
        "if we had openai's compute per head, how many GPUs would we have",
        "how many GPUs would we have with openai's share per head",
    ],
)
def test_what_a_lab_has_each_is_counted_in_chips_of_ours(talking: Conversing, text: str) -> None:
    assert told(talking, text) == "what do we need to match OpenAI, per researcher"


@pytest.mark.parametrize(
    ("text", "joining"),
    [
        ("how many H100s must we add to keep the same share with 55 people", 15),
        ("how many more H100 to keep our share at 60 researchers", 20),
    ],
)
def test_chips_that_keep_the_share_are_told_with_the_hires(
    fresh: Conversing, text: str, joining: int
) -> None:
    told(fresh, "our offer is 2048 H100 for 40 researchers")
    told_of = f"{40 + joining} researchers, how many H100 do we need to get to 51.2 H100 each"
    assert told(fresh, text) == told_of


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("How many H100s do we need to add to keep 51 per head with 55 researchers?", 55),
        ("how many chips do we need to add to stay at 51 each with 60 people", 60),
    ],
)
def test_chips_that_a_share_of_so_many_takes_are_told(
    fresh: Conversing, text: str, people: int
) -> None:
    told(fresh, "our offer is 2048 H100 for 40 researchers")
    taken = f"{people} researchers, how many H100 do we need to get to 51 H100 each"
    assert told(fresh, text) == taken


def test_a_question_about_keeping_a_share_keeps_nothing(fresh: Conversing) -> None:
    told(fresh, "our offer is 2048 H100 for 40 researchers")
    told(fresh, "how many more H100 to keep our share at 60 researchers")
    headline = fresh.services.ask("our offer", Asker.operator(), DAY).headline.text
    assert headline.startswith("51 H100e per researcher")


def test_what_is_asked_next_goes_on_with_what_was_supposed(talking: Conversing) -> None:
    hires = talking.services.ask("what if we hire 20", Asker.operator(), DAY)
    assert all("60 researchers" in choice.text for choice in hires.next)
    price = talking.services.ask("what if H100 prices go up 30%", Asker.operator(), DAY)
    assert any("rises by 30%" in choice.text for choice in price.next)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("5 of the 40 are really engineers not researchers, what then", 35),
        ("what if 5 of our 40 researchers are in fact engineers", 35),
        ("5 of our 40 researchers are engineers", 35),
        ("8 of the 40 turn out to be engineers", 32),
        ("10 of our 40 are support staff", 30),
        ("what if 5 of our 40 people don't do research", 35),
    ],
)
def test_whoever_does_no_research_has_no_share(talking: Conversing, text: str, left: int) -> None:
    assert told(talking, text) == f"our compute {left} researchers"


@pytest.mark.parametrize("text", ["4 of our 40 are PhD students", "5 of the 30 are engineers"])
def test_others_have_their_share(talking: Conversing, text: str) -> None:
    assert "researchers" not in told(talking, text)


def test_a_rate_of_growth_is_of_our_people(talking: Conversing) -> None:
    answer = talking.services.ask(
        "say headcount grows 5% a month for a year", Asker.operator(), DAY
    )
    assert "and 32 more researchers on the same chips; “grows 5%" in answer.understood
    assert "1.8 times as many" in answer.understood


def test_the_wait_and_the_largest_job_both_change(talking: Conversing) -> None:
    text = "suppose the queue wait went down to an hour and the largest job up to 1024"
    assert told(talking, text) == "our compute max job 1024, 1 hour wait"


@pytest.mark.parametrize(
    ("text", "chips", "lab"),
    [
        (
            "would 1,024 H200 added to our cluster bring us level with Meta?",
            "2048 H100 + 1024 H200",
            "Meta Superintelligence Labs",
        ),
        ("would another 1,024 H200 bring us level with OpenAI", "2048 H100 + 1024 H200", "OpenAI"),
        ("if we added 512 B200, would we match OpenAI", "2048 H100 + 512 B200", "OpenAI"),
        (
            "with 1,024 H200 on top of our cluster are we level with OpenAI",
            "2048 H100 + 1024 H200",
            "OpenAI",
        ),
        ("would 2,000 H100 more close the gap to OpenAI", "4048 H100", "OpenAI"),
        (
            "do 1,024 H200 in addition to what we have make us equal to OpenAI",
            "2048 H100 + 1024 H200",
            "OpenAI",
        ),
        (
            "are 500 additional B200 enough to catch up with OpenAI",
            "2048 H100 + 500 B200",
            "OpenAI",
        ),
    ],
)
def test_chips_added_to_draw_level_come_on_top_of_ours(
    talking: Conversing, text: str, chips: str, lab: str
) -> None:
    asked = f"{OURS}{chips}, 40 researchers, vs {lab}"
    assert told(talking, text) == asked
    answer = talking.services.ask(text, Asker.operator(), DAY)
    assert "Our saved offer" in answer.understood


def test_so_many_of_the_chips_that_were_priced_join_ours(talking: Conversing) -> None:
    text = "H200 price please, and would 1,024 of them added to our cluster match OpenAI?"
    assert last(talking, text) == [
        "price of H200",
        f"{OURS}2048 H100 + 1024 H200, 40 researchers, vs OpenAI",
    ]
