"""What is asked on of the record in loose words: `isn't that old`, `does oracle own that`."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import asks, last, last_answer, part, reply

SITE = "data centre Stargate Abilene"


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("price of H200", "and a yr ago?"), "price of H200, as of 2025-11-24"),
        (("price of H200", "two months ago?"), "price of H200, as of 2026-09-24"),
        (("price of GB300", "closest thing you have a price for"),
         "price of H100 and H200 and B200 and A100"),
        (("h100 spot vs one-year contract", "has that gap got bigger or smaller"),
         "price trend of H100"),
        (("biggest data centre", "and the biggest one thats only planned"),
         "data centres under construction"),
        (("how big is xai", "fine, say 1500 people. what then"),
         "how big is SpaceXAI, assume 1500 staff"),
        (("what share of openai's compute is for research", "do we have that for meta too"),
         "what share of the compute of Meta Superintelligence Labs is for research"),
        (("what share of openai's compute is for research", "have you got figures for anthropic?"),
         "what share of the compute of Anthropic is for research"),
        (("how big is princeton", "per researcher how does that stack up against meta"),
         "compare Princeton University and Meta Superintelligence Labs, per researcher"),
        (("how big is openai", "what does meta pay them in compute each"),
         "how big is Meta Superintelligence Labs, per researcher"),
        (("has xai got enough chips for its people",), "how big is SpaceXAI, per researcher"),
        (("give me an example with our own numbers",), "us vs OpenAI"),
        (("price of H100", "what if the price drops 20%"),
         "our compute, if the price of H100 falls by 20%"),
        (("price of H100", "if h100 prices halve"),
         "our compute, if the price of H100 falls by 50%"),
        (("price of H100", "what if prices double?"),
         "our compute, if the price of H100 rises by 100%"),
        (("price of H100", "what if that halves"),
         "our compute, if the price of H100 falls by 50%"),
        (("what part of meta's compute is research",),
         "what share of the compute of Meta Superintelligence Labs is for research"),
        (("openai applied roles", "and outside of san fran"),
         "applied roles at OpenAI not in San Francisco"),
        (("pay at anthropic and openai", "anything brand new this week at either of them?"),
         "list open roles at Anthropic and OpenAI since 2026-11-23"),
    ],
)  # fmt: skip
def test_what_is_asked_loosely_is_asked(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert asks(talking, *lines) == asked


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ((SITE, "does oracle own that or openai"), "Stargate Abilene. Owner: Oracle."),
        ((SITE, "is anyone else using it"), "Stargate Abilene. Owner: Oracle."),
        ((SITE, "is google in there as well"), "Stargate Abilene. Owner: Oracle."),
        ((SITE, "does anyone else use it"), "Stargate Abilene. Owner: Oracle."),
        (("staff of mistral", "isnt that old"), "441 days old"),
        (("staff of mistral", "that's pretty outdated"), "441 days old"),
        (("how big is anthropic", "does that even add up"), "Only to within its range"),
        (("how big is anthropic", "is that believable tho"), "Only to within its range"),
        (("compare openai and anthropic", "how sure are you about that"), "As sure as its ranges"),
        (("price of GB300", "why not"), "None of the sources of prices that are read here"),
    ],
)
def test_it_is_told_in_the_usual_words(
    talking: Conversing, lines: tuple[str, ...], told: str
) -> None:
    assert last_answer(talking, *lines).headline.text.startswith(told)


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        (("what does grade c mean", "so is b better than c"), "What the grades mean"),
        (("what does grade c mean", "why is it a range and not one number"), "A range is where"),
        (("what's the 5 and 95 thing about",), "A range is where"),
        (("what do you keep about what i type in here", "how do i delete it"),
         "To have what is kept of you deleted"),
        (("can my boss see what i asked", "how do I get rid of that"),
         "To have what is kept of you deleted"),
        (("how big is openai", "report", "ok who looks at that then"),
         "How a wrong figure is reported"),
        (("how big is openai", "your headcount is wrong", "what happens next"),
         "How a wrong figure is reported"),
    ],
)  # fmt: skip
def test_help_is_asked_on(talking: Conversing, lines: tuple[str, ...], headline: str) -> None:
    assert last_answer(talking, *lines).headline.text.startswith(headline)


@pytest.mark.parametrize("text", ["sum them up for me", "can you sum that up for my boss"])
def test_what_is_summed_up_for_somebody_is_no_sum(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "compute contracts of anthropic", text)
    assert answer.kind is Kind.LAB


def test_contracts_are_not_added_up(talking: Conversing) -> None:
    before = "compute contracts of anthropic"
    assert last_answer(talking, before, "add them up").kind is Kind.REFUSAL


@pytest.mark.parametrize(
    "text",
    ["what does that mean for a candidate", "in plain english what does that mean for a candidate",
     "so what does it mean for her"],
)  # fmt: skip
def test_contracts_mean_no_compute_of_one_person(talking: Conversing, text: str) -> None:
    told = part(talking, "compute contracts of anthropic", text)
    assert told.headline.text.startswith("It tells a candidate that more compute is signed for")


@pytest.mark.parametrize(
    ("lines", "fact"),
    [
        (("how big is openai", "where does the 4500 come from"), "F-150"),
        (("how big is openai", "source for the 4,500"), "F-150"),
        (("how big is openai", "report", "where does the 4500 come from"), "F-150"),
        (("price of H100", "who says 2.65"), "F-129"),
    ],
)
def test_a_number_is_traced_to_its_source(
    talking: Conversing, lines: tuple[str, ...], fact: str
) -> None:
    assert asks(talking, *lines) == f"source {fact}"


def test_a_number_that_was_worked_out_has_reasons(talking: Conversing) -> None:
    told = last_answer(talking, "how big is openai", "where does the 545 come from")
    assert told.headline.text == "What that rests on"


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("how big is openai", "and anthropic"), "how big is Anthropic"),
        (("price of H100", "and per year"), "price of H100"),
        (("price of H100", "what if it's on a one year contract"), "price of H100, one-year"),
        (("us vs openai", "what if the price of H100 drops 20%"),
         "us vs OpenAI, if the price of H100 falls by 20%"),
    ],
)  # fmt: skip
def test_other_words_ask_what_they_did(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert reply(talking, *lines).text.startswith(asked)


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("open roles at openai", "any of those outside san francisco"),
         "open roles at OpenAI not in San Francisco"),
        (("open roles at openai", "anywhere but SF"), "open roles at OpenAI not in San Francisco"),
        (("open roles at openai outside New York", "and in london"),
         "open roles at OpenAI in London"),
        (("Open research roles at OpenAI outside San Francisco",),
         "frontier research roles at OpenAI not in San Francisco"),
        (("pay for infrastructure roles at openai except in london",),
         "pay ranges for infrastructure roles at OpenAI not in London"),
        (("open roles at openai outside SF", "anywhere"), "open roles at OpenAI"),
    ],
)  # fmt: skip
def test_roles_may_be_outside_a_place(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert asks(talking, *lines) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how many staff level research scientist reqs does openai have open",
         "frontier research roles with staff in the title at OpenAI"),
        ("how many senior level postings has anthropic got",
         "open roles with senior in the title at Anthropic"),
    ],
)  # fmt: skip
def test_a_level_of_roles_is_no_level_of_a_lab(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, text) == asked


def test_people_still_fit_at_the_level_of_a_lab(talking: Conversing) -> None:
    asked = last_answer(talking, "how many researchers could we have at openai level").question
    assert asked.kind is Kind.DILUTION


def test_a_contract_is_told_by_the_month(talking: Conversing) -> None:
    lines = "price of b200 on a three-year contract", "so what would 256 of them be per month"
    assert asks(talking, *lines) == "cost of 256 B200, for 30 days, three-year contract"


@pytest.mark.parametrize("before", ["open roles at openai", "what moved this week"])
@pytest.mark.parametrize(
    "text", ["what does this mean for us", "so what for us", "what's in it for us"]
)
def test_a_board_changes_nothing_of_ours(talking: Conversing, before: str, text: str) -> None:
    assert part(talking, before, text).headline.text.startswith("Nothing changes for our offer")


@pytest.mark.parametrize(
    "text", ["drop the stuff about prices", "leave out the bit about pricing", "skip the prices"]
)
def test_a_section_is_left_out_in_the_settings(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "this week's digest", text).headline.text
    assert told.startswith("The digest is set up, moved, paused or ended in the channel")


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("public compute programmes for uk startups", "anything in germany or switzerland"),
         ["public compute programmes for companies in Germany",
          "public compute programmes for companies in Switzerland"]),
        (("public compute programmes", "anything in germany"),
         ["public compute programmes in Germany"]),
        (("how big is openai", "anthropic", "sum them up for me"),
         ["compare OpenAI and Anthropic"]),
        (("how much power does anthropic have coming online next year",),
         ["power of data centres under construction by Anthropic"]),
        (("source of mistral 13,800 gpus",), ["source F-046"]),
    ],
)  # fmt: skip
def test_all_that_is_named_is_told(
    talking: Conversing, lines: tuple[str, ...], asked: list[str]
) -> None:
    assert last(talking, *lines) == asked
