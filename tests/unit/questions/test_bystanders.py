"""A lab may be named beside the one that is asked about."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Understood
from bot.questions.writing.canonical import to_text


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        (
            "What has OpenAI signed with Oracle and AMD?",
            "compute contracts of OpenAI with Oracle and AMD",
        ),
        (
            "Anthropic's contract with Google, how big is it?",
            "compute contracts of Anthropic with Google DeepMind",
        ),
        (
            "which deals does OpenAI have with Microsoft",
            "compute contracts of OpenAI with Microsoft AI",
        ),
        (
            "how much has OpenAI contracted from Microsoft?",
            "compute contracts of OpenAI with Microsoft AI",
        ),
        ("OpenAI Microsoft deal", "compute contracts of OpenAI with Microsoft AI"),
        ("the deal between OpenAI and Oracle", "compute contracts of OpenAI with Oracle"),
        ("which of OpenAI's deals are with Nvidia", "compute contracts of OpenAI with Nvidia"),
        ("OpenAI deal with Broadcom", "compute contracts of OpenAI with Broadcom"),
        ("OpenAI contracts with hyperscalers", "compute contracts of OpenAI with cloud providers"),
        ("Anthropic cloud contracts", "compute contracts of Anthropic with cloud providers"),
        ("OpenAI deals since June 2026", "compute contracts of OpenAI since 2026-06-01"),
        (
            "OpenAI deals in 2025",
            "compute contracts of OpenAI since 2025-01-01, as of 2025-12-31",
        ),
        ("compare OpenAI with Anthropic", "compare OpenAI and Anthropic"),
        ("compare OpenAI's and Anthropic's deals", "compare OpenAI and Anthropic"),
        (
            "What is the size of Alps in Switzerland, candidate is coming from ETH",
            "how big is alps",
        ),
        ("My candidate comes from Meta. How big is Mistral?", "how big is Mistral AI"),
        ("candidate from DeepMind, we have 512 H100", "512 H100, vs Google DeepMind"),
        (
            "we use lambda, 256 H100, 11 people vs meta",
            "256 H100, 11 researchers, rented, vs Meta Superintelligence Labs",
        ),
        ("our chips are with google", "our compute rented"),
        ("is our cluster at openai", "us vs OpenAI"),
        (
            "candidate from DeepMind, how do we compare to Meta",
            "us vs Google DeepMind and Meta Superintelligence Labs",
        ),
    ],
)
def test_a_partner_and_an_origin_are_no_second_lab(
    text: str, canonical: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert to_text(reading.question, reader.words.directory) == canonical
    assert reader.read(to_text(reading.question, reader.words.directory), today) == reading
