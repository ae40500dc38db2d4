"""What names us beside it and asks nothing of our offer: free compute elsewhere, a headcount."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind, Question, Reading, Understood
from tests.unit.questions.generated import DIRECTORY, TODAY
from tests.unit.questions.reading import read


def asked(text: str) -> Question:
    reading: Reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    return reading.question


@pytest.mark.parametrize(
    "text",
    [
        "she is an academic. where could she get gpu time for free instead of coming to us?",
        "where could she get gpu time for free?",
        "where can an academic get compute for free rather than coming to us",
        "who gives her free gpu hours instead of us",
        "where can one get gpu access without paying",
    ],
)
def test_what_others_give_for_free_is_no_offer_of_ours(text: str) -> None:
    assert asked(text).topic == "programmes"


@pytest.mark.parametrize(
    "text",
    [
        "how many people does Mistral have vs us",
        "how does Mistral's headcount compare to ours",
        "candidate wants to know how many researchers Mistral has compared to us",
        "is Mistral bigger than us in people",
        "Mistral's team size vs ours",
    ],
)
def test_a_headcount_beside_us_is_that_of_the_lab(text: str) -> None:
    found = read(text, DIRECTORY, TODAY)
    assert isinstance(found, Understood)
    assert (found.question.kind, found.question.topic) == (Kind.LAB, "staff")
    assert "of ours only those who are in the offer are known" in found.assumed


@pytest.mark.parametrize(
    "text",
    [
        "us vs Mistral",
        "how many GPUs per researcher does Mistral have vs us",
        "is Mistral bigger than us",
        "how much compute does each researcher at Mistral get compared to us",
    ],
)
def test_compute_beside_ours_is_still_set_against_it(text: str) -> None:
    assert asked(text).topic != "staff"


@pytest.mark.parametrize(
    "text",
    [
        "Are there any academic compute programmes in the UK we could point people to?",
        "what free compute is there for academics in europe that we can tell people about",
        "any GPU grants we could recommend to phd students",
        "are there free compute schemes I can send candidates to",
        "public GPU access in the US we might refer people to",
        "is there public compute in Canada we could mention",
        "is there public compute in Canada",
        "any public gpus in germany",
    ],
)
def test_programmes_that_we_only_tell_of_are_no_offer_of_ours(text: str) -> None:
    assert asked(text).topic == "programmes"


@pytest.mark.parametrize("text", ["could we offer public compute", "how big is our public cloud"])
def test_what_we_would_give_is_no_programme(text: str) -> None:
    found = read(text, DIRECTORY, TODAY)
    assert not (isinstance(found, Understood) and found.question.topic == "programmes")
