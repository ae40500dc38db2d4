"""`by how much`, after a comparison or a rank: the ratio with its range leads."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, part

PAIR = "compare openai and anthropic"
RANKED = "who has the most compute"


@pytest.mark.parametrize(
    "text",
    [
        "By how much?",
        "and by how much",
        "how much bigger",
        "how much more is that",
        "what's the gap",
        "how far apart",
        "how far apart are they",
        "how big is the difference",
        "by what margin",
        "difference?",
        "how far ahead is openai",
    ],
)
def test_a_ratio_leads_with_its_range_and_that_ranges_overlap(
    talking: Conversing, text: str
) -> None:
    told = part(talking, PAIR, text).headline.text
    assert told.startswith("OpenAI has 1.5× (0.89–2.2×) what Anthropic has in total")
    assert "the ranges overlap" in told


def test_the_measure_that_is_named_leads(talking: Conversing) -> None:
    told = part(talking, PAIR, "what's the gap between them per employee").headline.text
    assert told.startswith("Anthropic has 1.3× (0.86–2.2×) what OpenAI has per employee")


@pytest.mark.parametrize(
    ("before", "text", "start"),
    [
        ("compare openai and xai", "by how much", "OpenAI has 2.7× (1.9–3.5×) what SpaceXAI"),
        ("compare staff of openai and google", "how much bigger is google",
         "Google DeepMind has 1.3× (1.2–1.5×) what OpenAI has in staff"),
        ("does google own more than microsoft", "by what margin",
         "Google DeepMind has 1.5× (1.1–2.0×) what Microsoft AI has of chips owned"),
        ("is openai bigger than microsoft", "what's the gap", "By how much can't be told: "),
        ("us vs openai", "by how much", "OpenAI has 11× (6.0–23×) ours per researcher"),
        (RANKED, "gap to the second", "OpenAI has 1.1× (0.62–1.8×) what Google DeepMind has"),
        (RANKED, "gap to second closest", "OpenAI has 1.1× (0.62–1.8×) what Google DeepMind has"),
        (RANKED, "how far behind is the third", "OpenAI has 1.5× (0.89–2.2×) what Anthropic"),
    ],
)  # fmt: skip
def test_each_is_held_by_what_the_answer_is_about(
    talking: Conversing, before: str, text: str, start: str
) -> None:
    assert part(talking, before, text).headline.text.startswith(start)


def test_why_still_tells_what_the_gap_is_made_of(talking: Conversing) -> None:
    told = part(talking, PAIR, "why is the gap so big").headline.text
    assert "per researcher, out of" in told


@pytest.mark.parametrize(
    "text",
    [
        "why such a big range",
        "why is the range so wide",
        "why so vague",
        "what makes it so big a range",
    ],
)
@pytest.mark.parametrize("before", ["how big is openai", "us vs OpenAI"])
def test_why_a_range_is_wide_leads_with_what_is_least_known(
    talking: Conversing, before: str, text: str
) -> None:
    assert part(talking, before, text).headline.text.startswith("The widest unknown")


@pytest.mark.parametrize(
    "text",
    [
        "what order is this in",
        "is this ranked?",
        "how are these sorted",
    ],
)
def test_a_rank_says_by_what_it_is_in_order(talking: Conversing, text: str) -> None:
    assert part(talking, RANKED, text).headline.text == "By compute in total: the highest first"


OURS_ALONE = "2048 H100, 40 researchers"
NOTHING = "This answer holds nothing of that"


@pytest.mark.parametrize(
    ("before", "text", "led"),
    [
        (PAIR, "how far behind is meta", "OpenAI has 1.8× (0.96–3.0×) what Meta Superintel"),
        (PAIR, "how much bigger is meta", "OpenAI has 1.8× (0.96–3.0×) what Meta Superintel"),
        (PAIR, "by how much is mistral behind", "By how much can't be told: OpenAI and Mistral"),
        ("us vs openai", "how far ahead is anthropic", "Anthropic has 11× (6.1–21×) ours per res"),
        (RANKED, "how far behind is mistral", f"{NOTHING}: no figure in total of Mistral AI"),
        (RANKED, "how far is cohere", f"{NOTHING}: no figure in total of Cohere"),
    ],
)
def test_a_lab_that_the_answer_told_nothing_of_is_held_against_it(
    talking: Conversing, before: str, text: str, led: str
) -> None:
    assert part(talking, before, text).headline.text.startswith(led)


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("how far behind is openai", "OpenAI: about 1.74 million H100e in total, 850×"),
        ("how far behind is mistral", "No public figure for the compute of Mistral AI"),
    ],
)
def test_after_ours_alone_a_lab_is_asked_for_anew(talking: Conversing, text: str, led: str) -> None:
    assert last_answer(talking, OURS_ALONE, text).headline.text.startswith(led)


@pytest.mark.parametrize(
    "text",
    [
        "how far apart are they",
        "what's the gap between them",
        "difference?",
        "by what margin",
        "so by how much",
        "how much bigger is the first",
    ],
)
@pytest.mark.parametrize(
    ("first", "second", "led"),
    [
        ("how big is openai", "and anthropic", "OpenAI has 1.5× (0.89–2.2×) what Anthropic has in"),
        ("openai compute", "headcount of anthropic", "OpenAI has 2.0× (1.7–2.3×) what Anthropic"),
        ("openai headcount", "and anthropic", "OpenAI has 2.0× (1.7–2.3×) what Anthropic has in s"),
    ],
)
def test_two_labs_told_one_after_the_other_are_held_apart(
    talking: Conversing, first: str, second: str, led: str, text: str
) -> None:
    assert part(talking, first, second, text).headline.text.startswith(led)


@pytest.mark.parametrize(
    "text",
    [
        "which number is shakier",
        "which figure is less reliable",
        "which one is weaker",
        "which is the shakiest number",
        "which one can i trust more",
    ],
)
def test_which_number_is_shakier_is_no_number_of_a_phone(talking: Conversing, text: str) -> None:
    assert part(talking, PAIR, text).headline.text.startswith("The widest unknown is")


@pytest.mark.parametrize(
    "text",
    [
        "why is deepmind so much higher (or lower)?",
        "why is deepmind lower",
        "why is Google DeepMind so much smaller than the others",
        "why is deepmind that much lower?",
    ],
)
def test_why_one_of_those_compared_stands_apart_is_its_stock_over_its_staff(
    talking: Conversing, text: str
) -> None:
    asked = "compare OpenAI, Anthropic and Google DeepMind per researcher"
    found = part(talking, asked, text)
    assert found.headline.text == (
        "Google DeepMind: 264 H100e per researcher, the lowest middle of these: 1.58 million in all"
        " over 6,000 staff, the most of these"
    )
    told = [line.text for line in found.verdict]
    assert told[0].startswith("Google DeepMind: 1.58 million H100e in all, of which 55")
    assert [line.partition(":")[0] for line in told[1:3]] == ["OpenAI", "Anthropic"]
    assert told[-1].endswith("are comparable: the ranges overlap.")
