"""Open models of a lab: the newest, what the first took to train, whether ours could, licences."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import asks, last_answer, reply

OURS = "our offer is 2048 H100 for 40 researchers"
OF_QWEN = "latest qwen release?"
LISTED = "what open weight models came out this year"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (OF_QWEN, "open-weight models by Alibaba Qwen"),
        ("newest mistral model", "open-weight models by Mistral AI"),
        ("what has deepseek released lately", "open-weight models by DeepSeek"),
        ("when did meta last release a model", "open-weight models by Meta Superintelligence Labs"),
        ("deepseeks newest model", "open-weight models by DeepSeek"),
        ("what's the latest model from qwen", "open-weight models by Alibaba Qwen"),
        ("biggest open weight model by training compute", "open-weight models by training compute"),
        ("which open model took the most compute", "open-weight models by training compute"),
        ("licence of deepseek v4 pro", "licence of deepseek-v4-pro"),
        ("is gpt-oss-120b apache licensed", "licence of gpt-oss-120b"),
    ],
)
def test_releases_are_those_of_open_models(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, text) == asked
    assert asks(talking, asked) == asked
    assert asks(talking, OURS, text) == asked


@pytest.mark.parametrize(
    "text", ["latest figure for openai", "newest site of xai", "openai's latest headcount"]
)
def test_what_is_newest_may_be_no_model(talking: Conversing, text: str) -> None:
    assert "models" not in asks(talking, text)


@pytest.mark.parametrize(
    "text",
    [
        "how much compute did it take",
        "what did it take to train",
        "how many flops was that",
        "training compute?",
        "and how much compute went into it",
    ],
)
def test_what_leads_the_list_is_what_it_stands_for(talking: Conversing, text: str) -> None:
    newest = last_answer(talking, OF_QWEN).listed[0].subject
    told = reply(talking, OURS, OF_QWEN, text)
    assert told.text.startswith("how much compute went into ")
    assert told.answer.question.runs == (newest,)
    assert "which leads that list" in told.answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "could we have trained it on ours",
        "can we train that",
        "would it fit on our cluster to train",
    ],
)
def test_the_first_of_the_list_on_our_chips(talking: Conversing, text: str) -> None:
    newest = last_answer(talking, OF_QWEN).listed[0].subject
    for before in ((), ("how much compute did it take",)):
        asked = reply(talking, OURS, OF_QWEN, *before, text).answer.question
        assert (asked.kind, asked.runs) == (Kind.REACH, (newest,))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("could we train that one on our chips in 90 days", 90),
        ("can we train it on ours within 2 months", 60),
        ("could we reproduce the newest in 3 weeks", 21),
        ("can we train that one", None),
    ],
)
def test_the_time_that_is_given_for_a_listed_model_is_kept(
    talking: Conversing, text: str, days: float | None
) -> None:
    told = last_answer(talking, OURS, "latest deepseek release", text)
    assert told.question.days == days
    assert told.headline.text.startswith("No, not in ") == (days is not None)


@pytest.mark.parametrize(
    "text", ["and deepseeks newest", "what about deepseek's latest", "and deepseek's newest?"]
)
def test_the_newest_of_another_lab_is_no_side_of_our_offer(talking: Conversing, text: str) -> None:
    asked = asks(talking, OURS, "can we train llama 3 70b", text)
    assert asked == "open-weight models by DeepSeek"


@pytest.mark.parametrize(
    "text", ["whats the biggest one by training compute", "which took the most compute"]
)
def test_open_models_are_told_by_what_they_took(talking: Conversing, text: str) -> None:
    listed = last_answer(talking, LISTED, text)
    assert listed.headline.text.startswith("Most training compute of a model with open weights")
    none = last_answer(talking, LISTED, "anything from meta", text)
    assert none.headline == listed.headline
    assert "of all labs, as none of Meta Superintelligence Labs is on that list" in none.understood


@pytest.mark.parametrize("text", ["licence on it?", "license?", "whats its licence"])
def test_a_licence_that_is_not_on_record_is_said_to_be_none(talking: Conversing, text: str) -> None:
    told = last_answer(talking, LISTED, "whats the biggest one by training compute", text)
    assert told.headline.text == "No licence of DeepSeek-V4-Pro is on record"


@pytest.mark.parametrize(
    "text",
    [
        "which can be used commercially",
        "what are their licences",
        "do any of them have MIT licence",
    ],
)
def test_the_licences_of_all_on_the_list_are_no_licence_of_the_first(
    talking: Conversing, text: str
) -> None:
    assert asks(talking, "open models", text) == "licences of open-weight models"


def test_the_licences_of_another_lab_are_no_longer_of_the_one_model(talking: Conversing) -> None:
    assert asks(talking, LISTED, "licence?", "and mistral's?") == (
        "licences of open-weight models by Mistral AI"
    )


@pytest.mark.parametrize(
    "text",
    ["who put out the most this year", "which lab has released the most", "who has most of them"],
)
def test_who_put_out_most_is_counted_on_the_list(talking: Conversing, text: str) -> None:
    told = last_answer(talking, LISTED, text)
    said = [line.text for line in told.verdict]
    assert "No maker has more of them than DeepSeek: 2 of 7." in said


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("who released the most this year", "makers of open-weight models since 2026-01-01"),
        ("most active lab since march?", "makers of open-weight models since 2026-03-01"),
        ("how many did each lab release", "makers of open-weight models"),
        ("which company put out more of them", "makers of open-weight models"),
    ],
)
def test_who_put_out_most_is_counted_since_the_day_that_is_said(
    talking: Conversing, text: str, asked: str
) -> None:
    told = last_answer(talking, "open-weight models", text)
    assert asks(talking, "open-weight models", text) == asked
    assert asks(talking, asked) == asked
    assert told.headline.text.startswith("Most models with open weights on record")
    assert asks(talking, "open-weight models", text, "list deepseeks").startswith(
        "open-weight models by DeepSeek"
    )


@pytest.mark.parametrize("text", ["anthropic in one card pls", "give me anthropic on one card"])
def test_one_card_is_no_chip(talking: Conversing, text: str) -> None:
    assert asks(talking, text) == "how big is Anthropic"
    assert "Which chips" not in " ".join(x.text for x in last_answer(talking, text).verdict)


def test_what_is_newest_of_a_lab_after_its_card_is_its_figure(talking: Conversing) -> None:
    assert asks(talking, "how big is Anthropic", "openai's latest?") == "how big is OpenAI"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how big is it", "how many parameters has inkling"),
        ("how many parameters has it got", "how many parameters has inkling"),
        ("what size is that", "how many parameters has inkling"),
        ("size?", "how many parameters has inkling"),
        ("how long would it take us to train that on 1024 H100", "can 1024 H100 train inkling"),
        ("could we train it on 512 B200", "can 512 B200 train inkling"),
        ("what licence is the newest one under", "licence of inkling"),
        ("how much is that in H100 hours", "how much compute went into inkling"),
    ],
)
def test_what_leads_a_list_is_meant(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, "which open models came out since June", text) == asked


@pytest.mark.parametrize(
    "text", ["what's deepseek's largest", "and deepseek's largest?", "the biggest one by deepseek"]
)
def test_the_largest_of_a_lab_is_a_model(talking: Conversing, text: str) -> None:
    found = asks(talking, "which open models came out since June", text)
    assert found.startswith("largest open-weight models by DeepSeek")


def test_of_an_empty_list_it_is_told_what_came_before(talking: Conversing) -> None:
    told = last_answer(talking, "which open models came out since September")
    assert told.verdict[0].text.startswith("The newest on record before that: Inkling, 15 Jul 2026")


@pytest.mark.parametrize(
    ("of", "maker"),
    [
        ("is the second open source", "Kimi K2.5 is by Moonshot"),
        ("is the second one open-weights?", "Kimi K2.5 is by Moonshot"),
        ("is the second open source or closed", "Kimi K2.5 is by Moonshot"),
        ("is the second an open weights model", "Kimi K2.5 is by Moonshot"),
        ("is grok 3 open weights", "Grok 3 is by xAI"),
    ],
)
def test_who_made_it_is_of_the_one_whose_weights_were_asked_of(
    talking: Conversing, of: str, maker: str
) -> None:
    told = last_answer(talking, "biggest open models", of, "who made it")
    assert told.headline.text == maker


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("is grok 3 open weights", "That its weights are open is not on record either."),
        ("can i download deepseek v3", "Its weights are open."),
    ],
)
def test_whether_weights_are_open_leads_what_is_said(
    talking: Conversing, text: str, told: str
) -> None:
    assert last_answer(talking, text).verdict[0].text == told
