"""What a lab has by head, and how many people chips are enough for at its average."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.book import Book
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("so how many h100e per employee", "Anthropic: about 517 (361–757) H100e per employee"),
        ("how many h100e per employee", "Anthropic: about 517 (361–757) H100e per employee"),
        ("h100e per head then", "Anthropic: about 545 (312–1,050) H100e per researcher"),
        (
            "what's that in chips per person",
            "Anthropic: about 545 (312–1,050) H100e per researcher",
        ),
        ("and gpus per researcher", "Anthropic: about 545 (312–1,050) H100e per researcher"),
        ("so how much compute per employee", "Anthropic: about 517 (361–757) H100e per employee"),
    ],
)
def test_the_figure_by_head_leads(talking: Conversing, text: str, headline: str) -> None:
    answer = last_answer(talking, "headcount history of anthropic", text)
    assert answer.headline.text.startswith(headline)
    assert answer.verdict[0].text.startswith("In all about 1.19 million")


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "how many researchers could 1024 B200 support at openai's average",
            "OpenAI: about 4 (1–7)",
        ),
        ("how many people could 512 B200 serve at meta's average", "Labs: about 3 (1–8)"),
        (
            "at anthropic's per-researcher average, how many people do 2048 H100 cover",
            "Anthropic: about 3 (1–6)",
        ),
        (
            "how many researchers would 4096 H100 sustain at google deepmind's ratio",
            "Google DeepMind: about 15 (7–31)",
        ),
        ("how many people fit on 4096 H100 at openai's average per researcher", "about 7 (3–13)"),
        ("how many scientists can 1024 B200 carry at openai's rate", "OpenAI: about 4 (1–7)"),
    ],
)
def test_a_labs_average_is_its_level(book: Book, text: str, headline: str) -> None:
    assert headline in book.ask(text).answer.headline.text


@pytest.mark.parametrize(
    "text",
    [
        "so how many GPUs does each one get?",
        "how many H100 does each get then",
        "what does each get",
        "how many per person",
    ],
)
def test_after_hires_it_is_what_all_of_them_have(talking: Conversing, text: str) -> None:
    lines = ("if we buy 1024 more H100, how do we look against OpenAI?", "and we hire 12 people")
    answer = last_answer(talking, *lines, text)
    assert answer.headline.text == "59 H100e per researcher, what we call strong"


@pytest.mark.parametrize(
    "text", ["how many gpus per researcher is normal", "what's a good amount of compute per head"]
)
def test_what_is_normal_is_asked_of_no_offer(talking: Conversing, text: str) -> None:
    assert last_answer(talking, text).kind == "help"


def test_what_each_of_ours_gets_of_our_chip_is_no_price(talking: Conversing) -> None:
    assert last_answer(talking, "how many h100 does each researcher get").kind == "offer"
