"""What is not on record is said at once, and no other figure stands in its place."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Question, Unclear, Understood, Unreadable


def problem(reader: Reader, today: date, text: str) -> str:
    said = reader.read(text, today)
    assert isinstance(said, Unreadable), said
    for way in said.suggestions:
        assert isinstance(reader.read(way, today), Understood), way
    return said.problem


@pytest.mark.parametrize(
    "text",
    [
        "what will H100 prices do next year",
        "will H100 prices fall",
        "are gpu prices going to drop in 2027",
        "forecast of H100 price",
        "how much will a H100 cost in 6 months",
        "should we wait for prices to drop",
        "will compute get cheaper",
        "price outlook for H200",
    ],
)
def test_prices_are_not_foretold(reader: Reader, today: date, text: str) -> None:
    assert problem(reader, today, text).startswith("I give no forecast of prices")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("what will 512 H100 cost in 3 months", Kind.PRICE),
        ("what would 2048 H100 cost next year", Kind.PRICE),
        ("are gpus getting cheaper", Kind.PRICE),
        ("cost per flop of B200", Kind.PRICE),
        ("how many people is openai hiring", Kind.HIRING),
        ("data centres in texas", Kind.LEAGUE),
    ],
)
def test_what_is_near_to_it_is_told(reader: Reader, today: date, text: str, kind: Kind) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    assert said.question.kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "which country has the most data centres",
        "data centres by country",
        "how many data centres does each country have",
        "which state has the most data centers",
        "where are most data centres",
        "does europe or the us have more data centres",
        "how many data centers in the US vs China",
    ],
)
def test_data_centres_are_not_counted_by_country(reader: Reader, today: date, text: str) -> None:
    assert problem(reader, today, text).startswith("Data centres are not counted by country")


@pytest.mark.parametrize(
    "text",
    [
        "how many people does anthropic hire a month",
        "how many researchers did openai hire last month",
        "how many people has meta hired this year",
        "hiring rate of xai",
        "how many new hires at cohere",
    ],
)
def test_openings_are_no_hires(reader: Reader, today: date, text: str) -> None:
    assert problem(reader, today, text).startswith("How many a lab hires or loses")


@pytest.mark.parametrize(
    "text",
    [
        "does any lab offer visa sponsorship in its job ads",
        "do openai's job ads mention visa sponsorship",
        "open roles with visa sponsorship",
        "which labs sponsor visas",
        "do anthropic's openings mention relocation",
    ],
)
def test_what_openings_say_beside_the_work_is_not_kept(
    reader: Reader, today: date, text: str
) -> None:
    assert problem(reader, today, text).startswith("What an opening says of visas")


@pytest.mark.parametrize(
    "text",
    [
        "back from parental leave, who hires in London",
        "just back from holidays, who is hiring",
        "I was on vacation, who is hiring in London",
    ],
)
def test_where_somebody_comes_back_from_is_of_no_opening(
    reader: Reader, today: date, text: str
) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    assert said.question.kind is Kind.HIRING


@pytest.mark.parametrize(
    "text",
    [
        "specs of H100",
        "fp4 flops of a B200",
        "bandwidth of the H200",
    ],
)
def test_the_data_sheet_of_a_chip_is_no_price(reader: Reader, today: date, text: str) -> None:
    assert problem(reader, today, text).startswith("What a chip's maker states")


@pytest.mark.parametrize("text", ["is deepseek older than mistral", "which labs are the youngest"])
def test_labs_are_not_held_against_each_other_by_their_age(
    reader: Reader, today: date, text: str
) -> None:
    assert "founded" in problem(reader, today, text)


@pytest.mark.parametrize(
    "text",
    [
        "native FP8 H100 or A100, which is faster",
        "H100 vs B200 in BF16",
        "512 B200 at fp8 vs 9 H100",
    ],
)
def test_the_rate_that_chips_are_compared_by_is_named(
    reader: Reader, today: date, text: str
) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    assert any("peak rate that H100e are counted by" in note for note in said.assumed)


@pytest.mark.parametrize("text", ["home of colossus 2", "what town is hyperion in"])
def test_the_home_of_a_data_centre_is_its_place(reader: Reader, today: date, text: str) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    assert str(said.question.place).startswith("site/")


@pytest.mark.parametrize(
    "text",
    [
        "is deepmind cutting staff",
        "are deepmind laying people off",
        "layoffs at deepmind",
        "did deepmind have lay-offs",
        "any job cuts at deepmind lately?",
        "has google deepmind let people go",
        "is deepmind firing researchers",
        "deepmind is downsizing?",
    ],
)
def test_lay_offs_are_not_on_record_but_headcounts_are(
    reader: Reader, today: date, text: str
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unclear)
    assert reading.problem.startswith("Lay-offs are not on record.")
    assert reading.question == Question(Kind.LAB, labs=("google-deepmind",), topic="staff-growth")
    assert [way.text for way in reading.choices] == ["which roles closed at Google DeepMind"]


@pytest.mark.parametrize("text", ["what if we lay off 10 people", "if we cut staff by 10"])
def test_lay_offs_of_ours_are_supposed(reader: Reader, today: date, text: str) -> None:
    assert not isinstance(reader.read(text, today), Unclear)


@pytest.mark.parametrize(
    "text",
    [
        "best funded lab",
        "best-funded startup lab out there",
        "which lab has raised the most money",
        "which lab has the most funding",
        "most valuable lab",
        "richest lab",
        "which lab has the highest valuation",
        "who has the deepest pockets",
        "which labs are well funded",
    ],
)
def test_the_money_of_labs_puts_them_in_no_order(text: str, reader: Reader, today: date) -> None:
    told = reader.read(text, today)
    assert isinstance(told, Unreadable)
    assert told.problem.startswith("What labs raised, earn or are worth is not kept")
    assert all(isinstance(reader.read(way, today), Understood) for way in told.suggestions)


@pytest.mark.parametrize("text", ["most valuable chip for the money", "richest lab in compute"])
def test_value_is_no_money_of_a_lab(text: str, reader: Reader, today: date) -> None:
    assert isinstance(reader.read(text, today), Understood)
