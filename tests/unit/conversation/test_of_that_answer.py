"""A second question that leans on the answer to the first, and money on one chip or another."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Asked, Form
from bot.conversation.listening import listen
from bot.conversation.memory import Hearing, Memory
from bot.conversing import Conversing
from bot.questions.lab_parts import LabPart
from bot.questions.types import Kind, Question, Scope, Understood
from tests.unit.conversation.corpus import DAY


def asked(text: str, conversing: Conversing, last: Question | None = None) -> list[Asked]:
    memory = Memory().after(last) if last else Memory()
    found = listen(text, memory, Hearing(conversing.services.reader, DAY))
    return [each for each in found if isinstance(each, Asked)]


def question(one: Asked) -> Question:
    assert isinstance(one.reading, Understood)
    return one.reading.question


@pytest.mark.parametrize(
    "text",
    [
        "how big is anthropic and how old is that number",
        "how big is openai, is that official",
        "league table and how sure are those numbers",
        "who leads the league and who publishes headcount",
        "price of h100 and how old is that",
    ],
)
def test_a_part_of_the_answer_is_asked_besides(text: str, conversing: Conversing) -> None:
    first, second = asked(text, conversing)
    assert first.form is Form.ANSWER
    assert second.form in (Form.PART, Form.WHY)


@pytest.mark.parametrize(
    "text", ["h100 vs h200 price and which one's faster", "price of b200 and h200, which is faster"]
)
def test_the_chips_that_are_priced_are_compared(text: str, conversing: Conversing) -> None:
    assert [question(one).kind for one in asked(text, conversing)] == [Kind.PRICE, Kind.COMPARE]


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("budget 2 million, b200 or h100?", {"chip/b200": 2e6, "chip/h100": 2e6}),
        ("$2m in b200 vs $3m in h100", {"chip/b200": 2e6, "chip/h100": 3e6}),
        ("is $2m better spent on h100 or b200", {"chip/h100": 2e6, "chip/b200": 2e6}),
        ("our budget's 2 million. what gets us more b200 or h100?",
         {"chip/b200": 2e6, "chip/h100": 2e6}),
    ],
)  # fmt: skip
def test_no_kind_of_chip_that_money_may_buy_is_passed_over(
    text: str, sums: dict[str, float], conversing: Conversing
) -> None:
    found = [question(one) for one in asked(text, conversing)]
    told = {one.chips: one.offer.usd_per_year for one in found if one.offer}
    assert told == {(chip,): usd for chip, usd in sums.items()}


@pytest.mark.parametrize(
    "text",
    ["how many researchers each", "how many people do they each have", "how many staff each"],
)
def test_heads_of_each_are_their_staff(text: str, conversing: Conversing) -> None:
    labs = ("openai", "anthropic")
    (one,) = asked(text, conversing, Question(Kind.COMPARE, labs=labs))
    assert (question(one).labs, question(one).topic) == (labs, LabPart.STAFF)


@pytest.mark.parametrize("text", ["is meta ahead", "and is meta ahead?", "is meta in the lead"])
def test_ahead_is_of_the_lab_spoken_of(text: str, conversing: Conversing) -> None:
    (one,) = asked(text, conversing, Question(Kind.LAB, labs=("xai",)))
    assert (question(one).kind, question(one).labs[0]) == (Kind.COMPARE, "xai")


def test_money_for_chips_may_train_a_model(conversing: Conversing) -> None:
    (one,) = asked("what model could $5m of h100 train", conversing)
    assert question(one).kind is Kind.REACH


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("how big is mistral. do they own gpus. are they hiring", ["lab", "lab", "hiring"]),
        ("tell me about openai. what do they pay", ["lab", "hiring"]),
        ("what can 256 h100 do in a month? also whats the pay at openai", ["reach", "hiring"]),
        ("96 h100 for 8 ppl vs meta, otherwise what would we need", ["offer", "match"]),
        ("is 8 h100 per researcher good? what do the others have?", ["offer", "league"]),
    ],
)
def test_what_leans_on_the_first_part_is_answered_after_it(
    text: str, kinds: list[str], conversing: Conversing
) -> None:
    assert [question(one).kind.value for one in asked(text, conversing)] == kinds


@pytest.mark.parametrize("text", ["what do the others have?", "and what do other labs give"])
def test_what_others_have_is_by_head_beside_an_offer(text: str, conversing: Conversing) -> None:
    (first,) = asked("512 h100 for 20 ppl", conversing)
    (one,) = asked(text, conversing, question(first))
    assert (question(one).kind, question(one).scope) == (Kind.LEAGUE, Scope.PER_RESEARCHER)
    assert question(one).offer == question(first).offer


@pytest.mark.parametrize("text", ["what would we need", "if not what would we need"])
def test_what_we_would_need_is_to_match_the_lab(text: str, conversing: Conversing) -> None:
    (first,) = asked("512 h100 for 20 ppl vs meta", conversing)
    (one,) = asked(text, conversing, question(first))
    assert (question(one).kind, question(one).labs) == (Kind.MATCH, question(first).labs)
