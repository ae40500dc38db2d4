"""Whose name is that of a chip, a model or a lab, too: a person by a person's words."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.types import Kind, Unclear, Understood
from storage.records import EntityKind
from tests.unit.questions.reading import read


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Is Grace Hopper married?", "protected traits"),
        ("Dr. Grace Hopper's age?", "protected traits"),
        ("does Grace Murray Hopper have children", "protected traits"),
        ("is Vera Rubin Jewish?", "protected traits"),
        ("Where does Grace Hopper live?", "private contact data"),
        ("emial for grace hopper", "private contact data"),
        ("phone number of Gemini Rossi", "private contact data"),
        ("what does Grace Hopper earn at Google?", "confidential figures"),
        ("what does Max Mistral earn", "confidential figures"),
        ("what is Grace's total comp", "confidential figures"),
        ("Is Grace Hopper a 10x researcher?", "ranking people"),
        ("give me a yes or no on Grace Hopper", "hire or no hire"),
        ("should we hire Kimi Chen", "hire or no hire"),
        ("is Idris Rubin open to leave?", "predictions about people"),
        ("Is Claude Shannon married?", "protected traits"),
    ],
)
def test_what_is_refused_of_anybody_is_refused_of_them(
    text: str, topic: str, directory: Directory, today: date
) -> None:
    reading = read(text, directory, today)
    assert isinstance(reading, Understood)
    assert (reading.question.kind, reading.question.topic) == (Kind.REFUSAL, topic)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("What do we know about Grace Hopper's work?", "Grace Hopper"),
        ("Was Grace Hopper a co-author on the Llama 3 paper?", "Grace Hopper"),
        ("brief on Grace Hopper please", "Grace Hopper"),
        ("look up Grace Hopper, Mistral", "Grace Hopper, Mistral"),
        ("how much compute did the biggest paper by Grace Hopper use?", "Grace Hopper"),
        ("brief on Vera Rubin please", "Vera Rubin"),
        ("what has Kimi Chen published", "Kimi Chen"),
        ("what has Claude Shannon published?", "Claude Shannon"),
    ],
)
def test_whose_work_is_asked_for_is_the_person(
    text: str, person: str, directory: Directory, today: date
) -> None:
    reading = read(text, directory, today)
    assert isinstance(reading, Understood)
    assert (reading.question.kind, reading.question.person) == (Kind.CANDIDATE, person)


def test_who_is_named_beside_somebody_else_is_left_out_by_name(
    directory: Directory, today: date
) -> None:
    text = "compare the published work of Ada Lovelace and Grace Hopper side by side"
    reading = read(text, directory, today)
    assert isinstance(reading, Understood)
    assert reading.question.person == "Ada Lovelace"
    assert reading.assumed == ("“Grace Hopper” left out",)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Grace Hopper", Kind.PRICE),
        ("tell me about Grace Hopper", Kind.PRICE),
        ("price of Grace Hopper", Kind.PRICE),
        ("what does a Vera Rubin rack cost", Kind.PRICE),
        ("when does Vera Rubin ship", Kind.PRICE),
        ("64 Grace Hopper for 8 researchers", Kind.OFFER),
        ("Is Grace Hopper faster than H100", Kind.COMPARE),
        ("how much compute did Claude 3.7 Sonnet need", Kind.REACH),
    ],
)
def test_by_words_of_chips_and_alone_it_is_the_chip(
    text: str, kind: Kind, directory: Directory, today: date
) -> None:
    reading = read(text, directory, today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is kind


def test_where_no_word_tells_it_is_asked_back(directory: Directory, today: date) -> None:
    reading = read("how old is the newest data you have on Grace Hopper", directory, today)
    assert isinstance(reading, Unclear)
    assert [way.text for way in reading.choices] == ['look up "Grace Hopper"', "price of GH200"]


def test_a_name_that_is_no_chip_is_not_called_one(directory: Directory, today: date) -> None:
    text = "save a pool called pretraining: Ada Lovelace, Grace Hopper, Alan Turing"
    reading = read(text, directory, today)
    assert isinstance(reading, Unclear)
    assert reading.problem.startswith("“Grace Hopper” is a chip")


def test_no_chip_with_a_number_is_somebody(directory: Directory, today: date) -> None:
    chips = directory.of(EntityKind.CHIP)
    names = [name for chip in chips for name in (chip.name, *chip.aliases)]
    texts = [f"price trend of {name}, one-year contract" for name in names if name[-1:].isdigit()]
    assert len(texts) > 100
    found = ((text, read(text, directory, today)) for text in texts)
    refused = [
        text
        for text, each in found
        if isinstance(each, Understood) and each.question.kind is Kind.REFUSAL
    ]
    assert refused == []
