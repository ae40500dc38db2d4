"""Words of the field that are asked about are explained, and no list of what can be asked."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answering.glossary import PLAIN
from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Kind, Understood
from bot.questions.writing.canonical import to_text


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("explain guaranteed share", "guaranteed"),
        ("what is a guaranteed share", "guaranteed"),
        ("what is a letter of intent", "status"),
        ("what does LOI stand for", "status"),
        ("what does contracted mean", "status"),
        ("what is neocloud", "price kinds"),
        ("what does hyperscaler mean", "price kinds"),
        ("explain spot price", "price kinds"),
        ("what's on demand", "price kinds"),
        ("what are open weights", "open weights"),
        ("what's a research share", "research share"),
        ("largest job meaning", "largest job"),
        ("what is a gpu", "chip"),
        ("what's an accelerator", "chip"),
        ("what is nvlink", "node"),
        ("what is an NVL72 rack", "node"),
        ("what's a requisition", "posting"),
        ("difference between a posting and a requisition", "posting"),
        ("define tenure", "tenure"),
        ("what's the difference between contracted and announced compute", "status"),
        ("contracted vs announced - whats the diff?", "status"),
        ("isn't contracted the same as running", "status"),
        ("how is announced different from contracted", "status"),
        ("what do contracted and announced mean", "status"),
        ("difference between spot and on-demand", "price kinds"),
        ("what is the difference between per researcher and per employee", "scope"),
        ("difference between stock and owned", "stock"),
        ("what's the difference between in use and owned", "stock"),
        ("stock vs owned, what's the difference", "stock"),
        ("difference between contracted and in use", "status"),
    ],
)
def test_a_word_of_the_field_is_explained(
    reader: Reader, directory: Directory, today: date, text: str, topic: str
) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    assert said.question.kind is Kind.HELP
    assert said.question.topic == topic
    assert topic in PLAIN
    assert reader.read(to_text(said.question, directory), today) == said


@pytest.mark.parametrize("text", ["what is the spot price of H100", "spot price of H100"])
def test_a_price_is_no_word(reader: Reader, today: date, text: str) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    assert said.question.kind is Kind.PRICE


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("and those tiers you keep mentioning?", "tier"),
        ("the grades you use in your answers", "grade"),
        ("what is that MFU you talk about", "mfu"),
    ],
)
def test_a_word_that_is_mentioned_is_explained(
    reader: Reader, today: date, text: str, topic: str
) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    assert (said.question.kind, said.question.topic) == (Kind.HELP, topic)


@pytest.mark.parametrize(
    "text",
    [
        "how do you work out compute per researcher for a lab that doesn't say how many researchers"
        " it has",
        "how do you get the per researcher number if labs don't publish researcher counts",
        "where do you get the number of researchers of a lab from",
        "how do you know how many researchers a lab has",
        "how is the headcount of researchers estimated",
        "do you guess the number of researchers?",
        "what share of a lab's staff do you assume are researchers",
    ],
)
def test_how_researchers_are_counted_where_no_lab_tells_is_the_method(
    reader: Reader, today: date, text: str
) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    assert (said.question.kind, said.question.topic) == (Kind.HELP, "method")


@pytest.mark.parametrize(
    "text",
    [
        "compare the labs per researcher",
        "how many GPUs per researcher do labs have",
        "how much compute per researcher do the labs have",
    ],
)
def test_labs_per_researcher_are_no_method(reader: Reader, today: date, text: str) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Understood)
    assert said.question.kind is Kind.LEAGUE
