"""Two amounts of hardware in a conversation: by which measure, why, and with another amount."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from bot.exchange import Reply
from bot.services import Asker
from storage.records import Conversation
from tests.unit.conversation.corpus import DAY, asks

BOTH = "256 B200 vs 512 H100"
OFFER = "2048 H100, 40 researchers, vs OpenAI"


def _last(talking: Conversing, *texts: str) -> Reply:
    """What the last of these messages comes to."""
    said: Conversation | None = None
    for text in texts:
        exchange = talking.hear(text, Asker.operator(), said, DAY)
        said = exchange.said
    (reply,) = exchange.replies
    return reply


@pytest.mark.parametrize(
    "text",
    [
        "Is 1024 B200 equivalent to 2048 H100?",
        "one of our eng leads says 1024 b200 is as good as 2048 h100. is it?",
    ],
)
def test_a_comparison_is_no_offer_by_its_weights(talking: Conversing, text: str) -> None:
    assert _last(talking, text).text == "1024 B200 vs 2048 H100"


def test_an_offer_told_beside_somebody_elses_compares_them(talking: Conversing) -> None:
    reply = _last(talking, "he gets 100 H100 at Cohere, we'd offer 768 H100")
    assert reply.text == "768 H100 vs 100 H100"
    assert "“Cohere” left out" in reply.answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "by rental price rather than peak",
        "and if you go by rental price?",
        "use the rental price",
        "on peak rate only?",
        "price-wise?",
        "and in real training?",
        "ok and judged by rent",
    ],
)
def test_another_measure_asks_the_same_which_shows_all(talking: Conversing, text: str) -> None:
    reply = _last(talking, BOTH, text)
    assert reply.text == BOTH
    assert {"compare.share.peak", "compare.share.rental"} <= {x.key for x in reply.answer.figures}


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("what would it be with 384 B200s?", "384 B200 vs 512 H100"),
        ("what about against 600 H100", "256 B200 vs 600 H100"),
        ("is that more than 800 H200", "256 B200 vs 800 H200"),
        ("what about the price", "cost of 256 B200"),
        ("price of B200", "price of B200"),
        ("explain the difference between H100 and B200", "1 H100 vs 1 B200"),
    ],
)
def test_another_amount_is_another_question(talking: Conversing, text: str, asks: str) -> None:
    assert _last(talking, BOTH, text).text == asks


@pytest.mark.parametrize(
    "text",
    [
        "explain the gap between those two views",
        "why three different percentages?",
        "what explains the gap?",
        "what's behind the difference",
        "where does the difference come from",
        "how come these are so far apart",
    ],
)
def test_why_the_measures_differ_is_told_by_what_each_weighs(
    talking: Conversing, text: str
) -> None:
    reply = _last(talking, BOTH, text)
    assert reply.form is Form.WHY
    told = " ".join(line.text for line in reply.answer.verdict)
    assert "Each share is told by another measure: 114 % by best dense rate" in told
    assert "75 % by the one public comparison we hold; 102 % by price" in told


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("is that equivalent to 1000 B200", "2048 H100 vs 1000 B200"),
        ("is it more than 1000 B200?", "2048 H100 vs 1000 B200"),
        ("is this as good as 3000 A100", "2048 H100 vs 3000 A100"),
        ("what if that were 512 B200", "512 B200, 40 researchers, vs OpenAI"),
    ],
)
def test_an_offer_is_held_against_another_amount_where_that_is_asked(
    talking: Conversing, text: str, asks: str
) -> None:
    assert _last(talking, OFFER, text).text == asks


def test_a_single_chip_brings_no_advice_on_an_offer(talking: Conversing) -> None:
    advice = _last(talking, "Is a B200 really three times an H100?").answer.advice
    assert not advice.say
    assert not advice.ask


@pytest.mark.parametrize(
    "text",
    ["if 50 people share that how much is it each", "shared by 50 researchers",
     "split between 50 people, what does each get"],
)  # fmt: skip
def test_people_who_share_an_amount_make_it_an_offer(conversing: Conversing, text: str) -> None:
    lines = ("how many H100 is 4000 trainium2", "and in GB200s", text)
    assert asks(conversing, *lines) == "4000 Trainium2, 50 researchers"
    assert asks(conversing, *lines, "is that more than at DeepMind") == (
        "4000 Trainium2, 50 researchers, vs Google DeepMind"
    )
    assert asks(conversing, "price of 2048 H100", text) == "2048 H100, 50 researchers"


def test_how_much_each_has_is_no_price(talking: Conversing) -> None:
    text = "if 50 people share that how much is it each"
    assert asks(talking, "us vs OpenAI", text) == "our compute 50 researchers, vs OpenAI"


@pytest.mark.parametrize(
    "texts",
    [
        ("512 B200 or 1000 H200, which is cheaper",),
        ("512 B200 vs 1000 H200: which costs less",),
        ("is 512 B200 cheaper than 1000 H200",),
        ("512 B200 vs 1000 H200", "which would be cheaper to rent"),
        ("512 B200 vs 1000 H200", "and which one is cheaper per year?"),
        ("how does 512 B200 compare to 1000 H200", "which costs less"),
        ("512 B200 vs 1000 H200", "what would each cost us per year"),
    ],
)
def test_which_is_cheaper_is_told_in_dollars(talking: Conversing, texts: tuple[str, ...]) -> None:
    headline = _last(talking, *texts).answer.headline.text
    assert headline.startswith("A year of 1,000 H200 costs $40.2 million, of 512 B200 $30.5")


@pytest.mark.parametrize("text", ["which would be cheaper to rent?", "which one is cheaper a year"])
def test_both_what_they_do_and_what_they_cost_are_told(talking: Conversing, text: str) -> None:
    both = f"how does 512 B200 compare to 1000 H200, and {text}"
    first, second = talking.hear(both, Asker.operator(), None, DAY).replies
    assert first.answer.headline.text.startswith("512 B200 are ")
    assert second.answer.headline.text.startswith("A year of 1,000 H200 costs ")


@pytest.mark.parametrize(
    "text", ["what would each cost per year", "cost of each", "how much would they cost a year"]
)
def test_after_another_chip_both_amounts_are_priced_as_they_were_said(
    talking: Conversing, text: str
) -> None:
    said = None
    for line in ("is 1000 B200 more than 2000 H100", "and in GB200?", text):
        exchange = talking.hear(line, Asker.operator(), said, DAY)
        said = exchange.said
    told = [reply.answer.headline.text for reply in exchange.replies]
    assert [one.partition(":")[0] for one in told] == [
        "1,000 B200 for a year", "2,000 H100 for a year", "No price of GB200 on record",
    ]  # fmt: skip
