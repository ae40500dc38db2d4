"""Our offer put right in a sentence, changed once more, and as it is saved again."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind, Scope
from tests.unit.conversation.corpus import asks, last_answer, last_question
from tests.unit.conversation.corpus import last as heard

META = "Meta Superintelligence Labs"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("our 2048 is actually H200 not H100, redo it against meta",
         f"our saved offer with 2048 H200, 40 researchers, vs {META}"),
        ("quick one: our 2048 are H200s, not H100s, against meta",
         f"our saved offer with 2048 H200, 40 researchers, vs {META}"),
        ("actually our chips are B200 not H100",
         "our saved offer with 2048 B200, 40 researchers"),
        ("our gpus are really all H200 and not H100",
         "our saved offer with 2048 H200, 40 researchers"),
        ("our cluster is B200s, not H100s. us vs openai",
         "our saved offer with 2048 B200, 40 researchers, vs OpenAI"),
    ],
)  # fmt: skip
def test_our_chips_are_put_right_in_a_sentence(talking: Conversing, text: str, asked: str) -> None:
    assert heard(talking, text)[0] == asked


def test_what_was_put_right_is_what_is_saved(talking: Conversing) -> None:
    lines = ("our 2048 is actually H200 not H100, redo it against meta",
             "sorry, and it's 36 researchers not 40")  # fmt: skip
    told = last_question(talking, *lines, "save that")
    assert told.save
    assert told.offer is not None
    assert [each.chip for each in told.offer.chips] == ["chip/h200"]
    assert asks(talking, *lines, "save that", "what's our offer now") == "our compute"


def test_other_chips_keep_the_people_that_were_told(talking: Conversing) -> None:
    said = asks(talking, "us vs anthropic with 60 people", "and if those were B200s")
    assert said == "2048 B200, 60 researchers, vs Anthropic"


@pytest.mark.parametrize(
    "text",
    ["go back to our real offer", "our real offer please", "ok back to our actual numbers",
     "back to what we actually have", "go back to the real offer", "with our own offer again",
     "back to the saved one"],
)  # fmt: skip
@pytest.mark.parametrize(
    "lines",
    [
        ("suppose we swap the H100s for 1024 GB200", "vs Anthropic"),
        ("us vs Anthropic with 60 people",),
        ("what if we hire 20 more, against Anthropic",),
    ],
)
def test_our_offer_is_again_what_is_saved(
    talking: Conversing, lines: tuple[str, ...], text: str
) -> None:
    assert asks(talking, *lines, text) == "us vs Anthropic"
    assert asks(talking, *lines, text, "vs openai") == "us vs OpenAI"


@pytest.mark.parametrize(
    "text",
    ["go back to the real offer", "ok back to the actual numbers", "back to reality please",
     "use the current offer again", "reset to what's saved"],
)  # fmt: skip
def test_the_real_offer_is_the_saved_one_after_another_was_supposed(
    talking: Conversing, text: str
) -> None:
    lines = ("Suppose we go to 4096 H100 with 50 researchers. vs openai?", "and vs xai", text)
    assert asks(talking, *lines) == "us vs SpaceXAI"
    assert asks(talking, *lines, "what about 30 people").startswith("our compute 30 researchers")


def test_after_a_card_our_offer_is_what_is_saved(talking: Conversing) -> None:
    lines = ("suppose we swap the H100s for 1024 GB200", "how big is Anthropic")
    assert asks(talking, *lines, "go back to our real offer") == "our compute"


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("what if we doubled the cluster", "tripled"),
         "our saved offer with 6144 H100, 40 researchers"),
        (("what if we doubled the cluster", "what if it were tripled"),
         "our saved offer with 6144 H100, 40 researchers"),
        (("us vs Anthropic", "double our chips", "triple them", "quadruple"),
         "8192 H100, 40 researchers, vs Anthropic"),
        (("2048 H100 for 32 people vs Meta", "if we doubled the chips?", "triple?"),
         f"6144 H100, 32 researchers, vs {META}"),
        (("what if we doubled the cluster", "double it again"),
         "8192 H100, 40 researchers"),
        (("what if we doubled the cluster", "tripled", "the doubled one against Anthropic"),
         "our saved offer with 4096 H100, 40 researchers, vs Anthropic"),
        (("what if we tripled the cluster", "and hired 20 on top?",
          "what would the tripled one cost"),
         "our saved offer with 6144 H100, 40 researchers"),
    ],
)  # fmt: skip
def test_what_is_multiplied_once_more_is_what_was_there_before(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert asks(talking, *lines) == asked


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("suppose we swap the H100s for 1024 GB200", "does that get us closer to Anthropic?"),
         "our saved offer with 1024 GB200, 40 researchers, vs Anthropic"),
        (("what if we doubled the cluster", "would that close the gap to Meta"),
         f"our saved offer with 4096 H100, 40 researchers, vs {META}"),
        (("us vs openai", "is it closer to Meta"), f"us vs {META}"),
        (("us vs openai with 60 people", "does that bring us nearer to Anthropic?"),
         "our compute 60 researchers, vs Anthropic"),
    ],
)  # fmt: skip
def test_a_lab_to_come_closer_to_is_what_it_is_held_against(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert asks(talking, *lines) == asked


def test_what_the_tripled_one_costs_is_told_beside_its_run(talking: Conversing) -> None:
    lines = ("what if we doubled the cluster", "tripled")
    text = "how much would the tripled one cost and how long would the Llama 3 405B run take on it?"
    cost, run = heard(talking, *lines, text)
    assert cost == "our saved offer with 6144 H100, 40 researchers"
    assert run == "can 6144 H100 train llama-3.1-405b, 40 researchers"


RANKED = "rank all labs, per researcher, assume OpenAI has 2500 researchers"


@pytest.mark.parametrize(
    "lines",
    [
        ("us vs openai", "assume 2500 researchers at openai", "ok so who's ahead of all labs now"),
        ("how big is OpenAI", "assume 2500 researchers there", "rank all labs"),
        ("rank all labs per researcher, assume 2500 researchers at openai",),
        (RANKED,),
    ],
)
def test_what_is_assumed_of_one_lab_is_assumed_of_no_other(
    talking: Conversing, lines: tuple[str, ...]
) -> None:
    asked = last_question(talking, *lines)
    assert asked.kind is Kind.LEAGUE
    assert (asked.assume.lab, asked.assume.lab_researchers) == ("openai", 2500)
    assert asked.scope is Scope.PER_RESEARCHER


def test_nothing_is_assumed_where_nothing_was(talking: Conversing) -> None:
    assert asks(talking, "us vs openai", "so who's ahead of all labs now") == "rank all labs"
    assert asks(talking, "us vs openai", "so who's ahead now") == "us vs OpenAI"


def test_who_is_ahead_takes_what_was_assumed(talking: Conversing) -> None:
    lines = ("us vs openai", "assume 2500 researchers at openai", "ok so who's ahead now")
    assert asks(talking, *lines) == "us vs OpenAI, assume 2500 researchers"


def test_a_total_takes_no_assumption_on_who_does_research(talking: Conversing) -> None:
    total = last_answer(talking, "rank all labs in total", "what does that rest on")
    assert "assumptions" not in " ".join(line.text for line in total.verdict)
    each = last_answer(talking, "rank all labs per researcher", "what does that rest on")
    assert "assumptions" in " ".join(line.text for line in each.verdict)
