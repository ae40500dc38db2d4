"""A deal of a lab with a supplier that is no lab of ours is asked of nobody, in any words."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, told


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("does OpenAI have a contract with AMD? details", "compute contracts of OpenAI with AMD"),
        ("OpenAI contract with AMD, details", "compute contracts of OpenAI with AMD"),
        (
            "does OpenAI have a contract with AMD? details pls",
            "compute contracts of OpenAI with AMD",
        ),
        (
            "details of the contract between OpenAI and AMD",
            "compute contracts of OpenAI with AMD",
        ),
        (
            "has OpenAI signed a contract with Broadcom? info please",
            "compute contracts of OpenAI with Broadcom",
        ),
        (
            "does xAI have a contract with Oracle? any details",
            "compute contracts of SpaceXAI with Oracle",
        ),
    ],
)
def test_it_is_told_with_whom(talking: Conversing, said: str, asked: str) -> None:
    assert asks(talking, said) == asked


@pytest.mark.parametrize(
    "said",
    [
        "details of her contract at OpenAI",
        "does she have a contract with OpenAI? details",
        "does OpenAI have a contract with Jane Doe? details",
        "confidential terms of the contract between OpenAI and AMD",
    ],
)
def test_what_somebody_signed_is_still_refused(talking: Conversing, said: str) -> None:
    assert "contracts of" not in told(talking, said)
