"""Asking on about the week's news, about programmes, open models and data centres."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_question, reply

WEEK = "what moved this week"
PROGRAMMES = "public compute programmes in europe"
MODELS = "open weight models"
SITES = "all data centres"


@pytest.mark.parametrize(
    ("first", "text", "asks"),
    [
        (WEEK, "anything on prices", "prices this week"),
        (WEEK, "and contracts?", "contracts this week"),
        ("this week's digest", "any new models?", "models this week"),
        (WEEK, "and programmes?", "programmes this week"),
        (WEEK, "what about price changes", "prices this week"),
        (WEEK, "prices this week", "prices this week"),
        (WEEK, "price of H100", "price of H100"),
        (WEEK, "open roles at openai", "open roles at OpenAI"),
        (PROGRAMMES, "and uk?", "public compute programmes in the United Kingdom"),
        (PROGRAMMES, "and for startups?", "public compute programmes for companies in Europe"),
        (PROGRAMMES, "what about academics", "public compute programmes for academics in Europe"),
        (PROGRAMMES, "what about Canada", "public compute programmes in Canada"),
        (PROGRAMMES, "and NAIRR?", "programme US NAIRR pilot"),
        (PROGRAMMES, "how big is meta", "how big is Meta Superintelligence Labs"),
        (PROGRAMMES, "open roles in london", "open roles in London"),
        (MODELS, "which one is the biggest", "largest open-weight models"),
        (MODELS, "sort by size", "largest open-weight models"),
        (MODELS, "and since March?", "open-weight models since 2026-03-01"),
        (MODELS, "only deepseek", "open-weight models by DeepSeek"),
        (MODELS, "how big is openai", "how big is OpenAI"),
        ("biggest open model", "and the newest?", "open-weight models"),
        (SITES, "only those in Texas", "all data centres in Texas"),
        (SITES, "and in Europe?", "all data centres in Europe"),
        (SITES, "and what is planned there?", "data centres under construction"),
        ("data centres in ohio", "only OpenAI's", "all data centres by OpenAI in Ohio"),
        (SITES, "how big is openai", "how big is OpenAI"),
        (SITES, "price of H100", "price of H100"),
    ],
)
def test_asking_on(talking: Conversing, first: str, text: str, asks: str) -> None:
    assert last(talking, first, text) == [asks]


BUILT = "data centres under construction by OpenAI"


@pytest.mark.parametrize(
    "text",
    ["when does the biggest one come online", "which of them opens first?", "when are they ready"],
)
def test_when_sites_come_stands_in_their_list(talking: Conversing, text: str) -> None:
    assert last(talking, BUILT, text) == [BUILT]
    assert reply(talking, BUILT, text).form is Form.ANSWER


@pytest.mark.parametrize(
    "text", ["is any of it actually running today", "what is live already", "which are operational"]
)
def test_what_runs_of_sites_to_come_is_told_of_those_that_run(
    talking: Conversing, text: str
) -> None:
    assert last(talking, BUILT, text) == ["sites of OpenAI"]


def test_what_runs_of_it_is_told_after_a_sum_was_refused(talking: Conversing) -> None:
    lines = (BUILT, "how much power is that in total", "is any of it actually running today")
    assert last(talking, *lines) == ["sites of OpenAI"]


def test_a_site_that_is_named_is_told_by_itself(talking: Conversing) -> None:
    for text in ("power of Stargate Abilene", "when does Stargate Abilene open"):
        assert last(talking, "all data centres in Texas", text) == ["data centre Stargate Abilene"]


@pytest.mark.parametrize(
    "text", ["how much power is that in total", "how many MW is that", "power?", "and in gigawatts"]
)
def test_the_power_of_each_site_is_told_and_not_added_up(talking: Conversing, text: str) -> None:
    assert last(talking, "sites of OpenAI", text) == ["power of all data centres by OpenAI"]
    built = "power of data centres under construction by OpenAI"
    assert last(talking, BUILT, text) == [built]
    shown = reply(talking, "all data centres in Texas", text)
    assert shown.text == "power of all data centres in Texas"
    assert "the most Stargate Abilene, 421 MW on 24 Sep 2026" in shown.answer.headline.text
    assert any("Sites are not added up" in each.text for each in shown.answer.caveats)
    is_sum = "told of each, as sites are not added up" in shown.answer.understood
    assert is_sum is ("in total" in text)


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("just the ones signed this year", " since 2026-01-01"),
        ("which were signed in 2025", " since 2025-01-01"),
    ],
)
def test_contracts_are_told_from_the_year_on_that_is_asked_for(
    talking: Conversing, text: str, since: str
) -> None:
    asked = [f"compute contracts of OpenAI{since}"]
    assert last(talking, "compute contracts of OpenAI", text) == asked


@pytest.mark.parametrize("text", ["the recent ones", "only 2026"])
def test_a_time_of_contracts_that_is_no_day_is_left_out_aloud(
    talking: Conversing, text: str
) -> None:
    shown = reply(talking, "compute contracts of OpenAI", text)
    assert shown.text == "compute contracts of OpenAI"
    assert "left out: all are told, each with its day" in shown.answer.understood


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("how much is the oracle one worth", "Oracle"),
        ("and the AMD one?", "AMD"),
        ("the one with Nvidia", "Nvidia"),
        ("only those with Microsoft", "Microsoft AI"),
    ],
)
def test_one_of_the_contracts_is_picked(talking: Conversing, text: str, whom: str) -> None:
    asked = f"compute contracts of OpenAI with {whom}"
    assert last(talking, "compute contracts of OpenAI", text) == [asked]
    assert last(talking, "compute contracts of OpenAI", "only this year", text) == [asked]


@pytest.mark.parametrize(
    "text", ["who is supplying Meta", "who supplies Meta?", "who are Meta's suppliers"]
)
def test_who_supplies_a_lab_is_whom_it_signed_with(talking: Conversing, text: str) -> None:
    asked = ["compute contracts of Meta Superintelligence Labs"]
    assert last(talking, text) == last(talking, "us vs OpenAI", text) == asked


@pytest.mark.parametrize(
    "text",
    ["thx. anything new in contracts this week?", "hi, any new deals this week?",
     "thanks! anything new on contracts this week?"],
)  # fmt: skip
def test_thanks_hide_no_section_of_the_news(talking: Conversing, text: str) -> None:
    assert last(talking, text) == ["contracts this week"]
    assert last(talking, "compute contracts of OpenAI", text) == ["contracts this week"]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("what about last month", "what moved since 2026-10-01"),
        ("and in september", "what moved since 2026-09-01"),
        ("the last 30 days", "what moved in 30 days"),
    ],
)
def test_more_than_a_week_is_what_moved(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, "weekly digest", text) == [asks]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("when does Hyperion come online?", "site/hyperion"),
        ("when will Hyperion be running", "site/hyperion"),
        ("what about Hyperion", "site/hyperion"),
        ("how much power does Hyperion have", "site/hyperion"),
        ("who uses Colossus 1", "site/colossus-1"),
        ("when is Stargate Abilene running", "site/stargate-abilene"),
    ],
)
def test_a_site_is_asked_about_by_its_name_after_any_lab(
    talking: Conversing, text: str, place: str
) -> None:
    assert last_question(talking, "how big is Meta", text).place == place


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("where is it", SITES),
        ("and where are they?", SITES),
        ("in which state is that", SITES),
        ("where's the biggest", "data centre Colossus 2"),
    ],
)
def test_where_sites_are_is_told_by_their_list(talking: Conversing, text: str, asked: str) -> None:
    assert last(talking, "who has the biggest data centre right now", text) == [asked]
