"""A lab beside its own owner, and one contract of a sum that is refused."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.book import Book
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("share of deepmind in google's fleet", "46.2 (32.1–67.1) %"),
        ("what share of google's chips does deepmind use", "46.2 (32.1–67.1) %"),
        ("how much of google's fleet is deepmind's", "46.2 (32.1–67.1) %"),
        ("deepmind's share of google compute", "46.2 (32.1–67.1) %"),
        ("what % of google's TPUs go to deepmind", "46.2 (32.1–67.1) %"),
        ("how much of meta's fleet does msl use", "52 (33.4–81.2) %"),
        ("compare what google and deepmind own", "46.2 (32.1–67.1) %"),
    ],
)
def test_the_part_that_a_lab_uses_of_its_owners_fleet_is_told_first(
    book: Book, text: str, told: str
) -> None:
    answer = book.ask(text).answer
    assert told in answer.verdict[0].text
    assert answer.headline.text.count("owns about") == 1


@pytest.mark.parametrize(
    "text", ["compare google and deepmind", "what do google and deepmind own, compared"]
)
def test_nobody_owns_more_than_itself(book: Book, text: str) -> None:
    assert "Google owns more than Google" not in book.ask(text).verdict
    assert "What Google and Google own" not in book.ask(text).verdict


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("and in dollars, just oracle", "1 deal for compute with Oracle"),
        ("only the oracle one", "1 deal for compute with Oracle"),
        ("the oracle deal only, in gw", "1 deal for compute with Oracle"),
        ("just nvidia", "2 deals for compute with Nvidia"),
        ("only amd then", "1 deal for compute with amd"),
        ("just amd please, in gw", "1 deal for compute with amd"),
        ("and anthropic?", "I don't add up what Anthropic has signed"),
    ],
)
def test_one_of_those_that_are_not_added_up(conversing: Conversing, text: str, told: str) -> None:
    before = ("what has openai signed for compute", "what's the sum in gw")
    assert told in last_answer(conversing, *before, text).headline.text


def test_a_supplier_is_not_said_to_have_no_contract(book: Book) -> None:
    told = book.ask("add up all of oracle's compute contracts").verdict
    assert "Oracle is the supplier in that of OpenAI, 4.5 GW (contracted, 22 Jul 2025)" in told
    assert "No contract of Oracle" not in told
