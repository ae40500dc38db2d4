"""What leans on an answer keeps all of it that is not named anew."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last
from tests.unit.conversation.test_declining import answer

OLMO = "can 512 H100 train Olmo 3 32B"
TEAM = "384 H100, 18 researchers, vs Anthropic"
MIXED = "512 B200 for 22 researchers today and 1,024 GB300 on order for April vs OpenAI"
RUNNING = "512 B200, 22 researchers, vs OpenAI"
TWO = "Us vs Meta please. Also, what does an H200 cost these days?"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Llama 3.1 70B on those 512", "can 512 H100 train llama-3.1-70b"),
        ("Llama 3.1 70B on the same 512", "can 512 H100 train llama-3.1-70b"),
        ("Llama 3.1 70B on 1024", "can 1024 H100 train llama-3.1-70b"),
        ("DeepSeek V3 in 60", "can 512 H100 train deepseek-v3 in 60 days"),
        ("DeepSeek V3 with 60", "can 60 H100 train deepseek-v3"),
        ("Olmo 3 7B on 1024 of those?", "can 1024 H100 train olmo-3-7b"),
        ("Olmo 3 7B instead", "can 512 H100 train olmo-3-7b"),
        ("a 13B on 2T tokens", "can 512 H100 train 13B on 2T tokens"),
        ("on 1024", "can 1024 H100 train olmo-3-32b"),
    ],
)
def test_a_run_that_is_named_takes_the_place_of_the_last(
    talking: Conversing, text: str, asks: str
) -> None:
    assert last(talking, OLMO, text) == [asks]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        (
            "He adds in a PS that 70% of it is for research, the rest serves customers.",
            "384 H100, 18 researchers, 70% for research, vs Anthropic",
        ),
        ("what changes if 40% goes to serving?", f"{TEAM[:-14]}, 60% for research, vs Anthropic"),
        ("does that change if we are 30?", "384 H100, 30 researchers, vs Anthropic"),
        ("and everyone else?", "rank all labs"),
        ("who has the most compute?", "rank all labs"),
        ("order the labs by compute", "rank all labs"),
    ],
)
def test_only_words_that_ask_for_a_ranking_rank(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, TEAM, text) == [asks]


@pytest.mark.parametrize(
    "text",
    [
        "most of our chips are for serving",
        "what is the most we may say?",
        "at best what do we have",
    ],
)
def test_a_part_without_a_number_ranks_nobody(talking: Conversing, text: str) -> None:
    assert answer(talking, TEAM, text).kind is not Kind.LEAGUE


@pytest.mark.parametrize(
    "text",
    [
        "leave the order out, today's cluster only",
        "today's cluster only",
        "only what runs today",
        "just what's live",
        "ignore what is on order",
        "don't count the order",
        "the order got cancelled",
        "just what we have now",
    ],
)
def test_what_is_to_come_can_be_left_out(talking: Conversing, text: str) -> None:
    assert last(talking, MIXED, text) == [RUNNING]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        (
            "what if the order is doubled?",
            "512 B200 operational + 2048 GB300 contracted from April 2027, 22 researchers, "
            "vs OpenAI",
        ),
        (
            "the order slips to July",
            "512 B200 operational + 1024 GB300 contracted from July 2027, 22 researchers, "
            "vs OpenAI",
        ),
    ],
)
def test_what_is_said_of_an_order_is_said_of_what_is_to_come(
    talking: Conversing, text: str, asks: str
) -> None:
    assert last(talking, MIXED, text) == [asks]


@pytest.mark.parametrize(
    ("before", "text", "asks"),
    [
        ("300 B200, 12 researchers, vs OpenAI", "per researcher that is how many H100e?", ""),
        ("256 H100, 18 researchers", "if it were 128?", "128 H100, 18 researchers"),
        ("256 H100, 18 researchers", "if it was only 20?", "256 H100, 20 researchers"),
    ],
)
def test_what_the_answer_tells_is_told_again(
    talking: Conversing, before: str, text: str, asks: str
) -> None:
    assert last(talking, before, text) == [asks or before]


@pytest.mark.parametrize(
    ("before", "text", "asks"),
    [
        (TEAM, "double the chips, same people", "768 H100, 18 researchers, vs Anthropic"),
        ("what if we hire 12 more", "so 52 in total?", "what if we hire 12 more"),
        ("what if we hire 12 more", "and 20?", "what if we hire 20 more"),
        ("price of H200", "what would 512 cost?", "cost of 512 H200"),
        ("open roles at Anthropic", "all labs please", "open roles"),
        (TEAM, "in total, not per head", f"{TEAM}, in total"),
        (
            TEAM,
            "nobody may take more than 128 at once",
            "384 H100, 18 researchers, max job 128, vs Anthropic",
        ),
        (OLMO, "in days", OLMO.replace("Olmo 3 32B", "olmo-3-32b")),
        ("open roles at Anthropic", "how long have they been open", "open roles at Anthropic"),
    ],
)
def test_a_number_counts_what_its_words_say(
    talking: Conversing, before: str, text: str, asks: str
) -> None:
    assert last(talking, before, text) == [asks]


@pytest.mark.parametrize("text", ["how about in half the time", "and twice the tokens"])
def test_what_is_no_amount_of_chips_multiplies_none(talking: Conversing, text: str) -> None:
    assert answer(talking, OLMO, text).kind is not Kind.REACH


def test_a_number_that_may_be_of_both_is_asked_back(talking: Conversing) -> None:
    assert answer(talking, "256 H100, 18 researchers", "if it were 64?").kind is Kind.CHOOSE


@pytest.mark.parametrize(
    ("lines", "asks"),
    [
        (
            ("256 H100, 10 researchers vs Mistral", "price of H100", "Cohere instead of Mistral"),
            "256 H100, 10 researchers, vs Cohere",
        ),
        ((TWO, "the first one again but shorter"), "us vs Meta Superintelligence Labs"),
        ((TWO, "the second one again"), "price of H200"),
        (("compare Cohere with Mistral. Price of A100?", "only the price please"), "price of A100"),
        (
            ("price of A100. Can we train Llama 3.1 8B?", "the second one for a single researcher"),
            "can we train llama-3.1-8b",
        ),
        (("open roles at OpenAI", "which ones did they close?"), "list open roles at OpenAI"),
        (
            ("open roles at DeepMind", "out of these how many are research?"),
            "frontier research roles at Google DeepMind",
        ),
        (
            ("open roles at DeepMind", "how many are research?"),
            "frontier research roles at Google DeepMind",
        ),
        (("open roles at OpenAI", "which ones are hiring most?"), "open roles"),
        (
            (
                'look up "Devansh Quillfeather", purpose: screening call',
                "Please also the works of Anouk Terzidou, purpose is the screening call",
            ),
            'look up "Anouk Terzidou", purpose: screening call',
        ),
    ],
)
def test_the_question_that_is_meant_is_asked_on(
    talking: Conversing, lines: tuple[str, ...], asks: str
) -> None:
    assert last(talking, *lines) == [asks]


@pytest.mark.parametrize(
    ("lines", "asks"),
    [
        (
            ("price of H100", "and GB300?", "no, the other one. And share it with my manager."),
            "price of H100",
        ),
        (
            ("us vs OpenAI", "and Meta? Then post it in the channel please"),
            "us vs Meta Superintelligence Labs",
        ),
        (("price of H100, and share it with the team",), "price of H100"),
    ],
)
def test_what_is_to_be_shared_is_answered_first(
    talking: Conversing, lines: tuple[str, ...], asks: str
) -> None:
    assert last(talking, *lines) == [asks]
    *before, text = lines
    said = None
    for line in before:
        said = talking.hear(line, Asker.operator(), said, DAY).said
    replies = talking.hear(text, Asker.operator(), said, DAY).replies
    assert [reply.form for reply in replies] == [Form.ANSWER_TO_SHARE]
