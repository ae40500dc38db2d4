"""Fields of research and things whose names are traits of people as well: not refused."""

from __future__ import annotations

import pytest

from bot.candidates.refusals import refusal_for


@pytest.mark.parametrize(
    "text",
    [
        "whos hiring women's health ml people",
        "who is hiring for women's health",
        "which labs hire for maternal health models",
        "roles in mental health ai",
        "does google have any disabled sites, i mean ones not up yet",
        "any disabled data centres at microsoft",
        "put the data centers in order, biggest on top",
    ],
)
def test_a_field_or_a_thing_is_nobodys_trait(text: str) -> None:
    assert refusal_for(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "is her mental health ok",
        "does she have mental health issues",
        "how is her reproductive health",
        "who of them has health problems",
        "any disabled candidates",
        "who in the pool is disabled",
    ],
)
def test_what_is_asked_of_people_is_refused(text: str) -> None:
    assert refusal_for(text) is not None
