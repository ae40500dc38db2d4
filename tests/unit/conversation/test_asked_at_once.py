"""What is asked in one breath: two questions are two answers, and one said twice is one."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Asked
from bot.conversation.listening import listen
from bot.conversation.memory import Hearing, Memory
from bot.conversing import Conversing
from bot.questions.types import Understood
from bot.questions.writing.canonical import to_text
from tests.unit.conversation.corpus import DAY, last


def _asks(text: str, conversing: Conversing) -> list[str]:
    hearing = Hearing(conversing.services.reader, DAY)
    found = [each.reading for each in listen(text, Memory(), hearing) if isinstance(each, Asked)]
    directory = hearing.reader.words.directory
    return [to_text(r.question, directory) if isinstance(r, Understood) else "" for r in found]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "Corvane has 96 H200 for 11 researchers: how far behind xAI is that, and what does an"
            " H200 cost per hour?",
            ["96 H200, 11 researchers, vs SpaceXAI", "price of H200"],
        ),
        (
            "Two quick ones: compare Cohere with Mistral, and the price of an A100?",
            ["compare Cohere and Mistral AI", "price of A100"],
        ),
        (
            "What happens with 10 more hires, and how many roles does OpenAI have open?",
            ["what if we hire 10 more", "open roles at OpenAI"],
        ),
        (
            "what did it take to train DeepSeek-V3, and could 1,024 H100 redo it in a quarter?",
            [
                "how much compute went into deepseek-v3",
                "can 1024 H100 train deepseek-v3 in 90 days",
            ],
        ),
        (
            "512 H100 for 10 people vs Meta, and the same with 20 people",
            [
                "512 H100, 10 researchers, vs Meta Superintelligence Labs",
                "512 H100, 20 researchers, vs Meta Superintelligence Labs",
            ],
        ),
        (
            "2048 H100 for 40 vs OpenAI, same but with B200",
            ["2048 H100, 40 researchers, vs OpenAI", "2048 B200, 40 researchers, vs OpenAI"],
        ),
    ],
)
def test_two_questions_are_two(text: str, asked: list[str], conversing: Conversing) -> None:
    assert _asks(text, conversing) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "A vendor quotes one of my start-ups 6.10 an hour for B200. Is that in line with the"
            " market?",
            "price of B200, at $6.1/h",
        ),
        (
            "Each of our 15 researchers is guaranteed 16 GPUs out of 300 H100. Meta says they do"
            " better, do they?",
            "300 H100, 15 researchers, 16 guaranteed each, vs Meta Superintelligence Labs",
        ),
        ("What is the DeepMind figure based on and how old is it?", "source for Google DeepMind"),
        ("how is the digest put together, where do the numbers come from?", "help digest"),
        ("which sources do you search for people, and is LinkedIn one of them?", "help data"),
        (
            "Please give me what is public about the research of Aurelio Dampfinger. Reason:"
            " reference for a first conversation",
            'look up "Aurelio Dampfinger", purpose: reference for a first conversation',
        ),
        (
            "My candidate has both a DeepMind and a Meta offer. Any real difference in compute?",
            "compare Google DeepMind and Meta Superintelligence Labs",
        ),
        ("What would I have to concede to someone coming from Microsoft?", "us vs Microsoft AI"),
        ("what compute is she used to?", "look up a candidate"),
        ("Brief on this candidate before my call", "look up a candidate, purpose: call"),
        ("How big is Vellumkraft Intelligence?", ""),
    ],
)
def test_one_question_has_one_answer(text: str, asked: str, conversing: Conversing) -> None:
    assert _asks(text, conversing) == [asked]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "league table by total and the H100 price trend",
            ["rank all labs, in total", "price trend of H100"],
        ),
        (
            "price trend of B200 and the league table",
            ["price trend of B200", "rank all labs"],
        ),
        (
            "openai and anthropic vs 1024 H200 for 24, and what if openai had only 600 researchers",
            [
                "1024 H200, 24 researchers, vs OpenAI and Anthropic",
                "1024 H200, 24 researchers, vs OpenAI, assume 600 researchers",
            ],
        ),
    ],
)
def test_what_is_on_record_stands_beside_what_is_supposed_or_changed(
    text: str, asked: list[str], conversing: Conversing
) -> None:
    assert _asks(text, conversing) == asked


@pytest.mark.parametrize("part", ["of ours go", "of our H100 go", "of ours are"])
def test_a_part_for_product_is_asked_after_the_whole(part: str, talking: Conversing) -> None:
    text = f"our offer against openai. what if 512 {part} to product?".replace("are to", "are for")
    assert last(talking, text) == [
        "us vs OpenAI",
        "our saved offer with 2048 H100, 40 researchers, 75% for research, vs OpenAI",
    ]
