"""Labs in order, asked on: who comes second, by how much one is ahead, what each has in H100."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

RANKED = "who has the most compute overall"


@pytest.mark.parametrize(
    "text",
    [
        "who's second",
        "and who comes in second?",
        "which one is second",
        "who is number 2 then",
        "which lab came second",
        "second place?",
        "who's the runner-up",
    ],
)
def test_a_place_is_told_with_its_figure(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, RANKED, text)
    assert answer.headline.text.startswith("Google DeepMind by the middle values: 1.58 million")
    assert "the order is not sure" in answer.verdict[0].text


@pytest.mark.parametrize(
    "text",
    [
        "how much bigger is the first one",
        "by how much?",
        "by how much is openai ahead",
        "how far ahead is the first of the second",
        "how much more does the top one have",
        "how much smaller is the second",
    ],
)
def test_the_first_is_set_against_the_next(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, RANKED, text)
    assert answer.headline.text == (
        "OpenAI has 1.1× (0.62–1.8×) what Google DeepMind has in total, and the ranges overlap:"
        " that is no sure lead"
    )


@pytest.mark.parametrize(
    "text",
    [
        "by how much is openai ahead",
        "how much bigger is openai",
        "how much bigger is it",
        "how far ahead is openai",
        "how much more does openai have",
        "how much smaller is xai",
        "what's the gap",
        "by how much is xai behind",
    ],
)
def test_of_two_by_how_much_one_is_ahead(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "compare openai and xai", text)
    assert answer.headline.text == (
        "OpenAI has 2.7× (1.9–3.5×) what SpaceXAI has in total: the ranges don't overlap"
    )


def test_where_one_has_no_figure_the_comparison_says_so(talking: Conversing) -> None:
    answer = last_answer(talking, "compare Google and Microsoft", "by how much is Google ahead")
    assert "Google owns more than Microsoft by the middle values" in answer.headline.text


@pytest.mark.parametrize(
    "text",
    [
        "what do they have in H100 terms",
        "in h100s?",
        "what does each have in H100 equivalents",
        "how many H100s is that",
        "how many H100 do they have",
        "and in h100e",
    ],
)
def test_labs_are_told_in_h100e(talking: Conversing, text: str) -> None:
    both = last_answer(talking, "compare openai and meta", text).headline.text
    assert both.startswith("In H100e, in total: OpenAI 1.74 million (1.25–2.19 million)")
    one = last_answer(talking, "how big is openai", text).headline.text
    assert one == "OpenAI: about 1.74 million (1.25–2.19 million) H100e"
    programmes = last_answer(talking, "free GPU hours in Europe", text)
    assert "gives up to 20,000 GPU-hours" in programmes.headline.text
    assert "isn't told" in programmes.verdict[0].text


@pytest.mark.parametrize("text", ["how many more", "by how many?", "how many more people is that"])
def test_of_two_staffs_both_are_told(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "compare the staff of deepmind and openai", text)
    assert answer.headline.text == "Google DeepMind has more staff than OpenAI: 6,000 against 4,500"


@pytest.mark.parametrize("text", ["which is the newest figure", "what's the most recent number?"])
def test_the_newest_figure_of_a_list_is_named(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "list all the labs you track", text)
    assert answer.headline.text.startswith("The newest: ")


@pytest.mark.parametrize(
    "text",
    [
        "who's biggest of those",
        "which has the fewest people",
        "which one is bigger",
        "who has the most?",
    ],
)
def test_the_biggest_of_staffs_is_told_by_their_comparison(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "compare the staff of deepseek and mistral", text)
    assert answer.headline.text.startswith("Mistral AI has more staff than DeepSeek")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("how much bigger is the second", "Google DeepMind has 1.3× (0.74–2.4×) what Anthropic"),
        ("how far behind is the second", "OpenAI has 1.1× (0.62–1.8×) what Google DeepMind has"),
        ("how far ahead is microsoft", "This answer holds nothing of that"),
    ],
)
def test_of_a_list_the_two_that_are_meant_are_set_against_each_other(
    talking: Conversing, text: str, start: str
) -> None:
    assert last_answer(talking, RANKED, text).headline.text.startswith(start)


def test_ranges_that_overlap_are_never_told_to_be_apart(talking: Conversing) -> None:
    asked = "does google own more than microsoft", "by what margin"
    told = last_answer(talking, *asked).headline.text
    assert told.endswith("of chips owned, and the ranges overlap: that is no sure lead")
