"""What a lab offers a team, and an offer of a lab's that is told over two clauses."""

from __future__ import annotations

import pytest

from bot.questions.rival_told import rival_told
from bot.questions.types import Kind, Understood
from tests.unit.questions.generated import DIRECTORY, TODAY
from tests.unit.questions.reading import asked, read


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("xAI told him 5000 H100 for his team of 10", 10),
        ("xAI offers 5000 H100 for 10 people", 10),
        ("xAI offered her 5000 H100 for a team of 8", 8),
        ("he has an offer from xAI with 5000 H100 for a team of five", 5),
        ("his team of 10 would get 5000 H100 at xAI", 10),
        ("xai promised his group of 12 people 5000 H100", 12),
        ("the guy has an offer from xAI, they told him 5000 H100 for his team of 10", 10),
    ],
)
def test_what_a_lab_offers_a_team_stands_against_ours(text: str, heads: int) -> None:
    question = asked(text)
    assert (question.kind, question.other_lab) == (Kind.COMPARE, "xai")
    assert [(x.chip, x.count.value) for x in question.other] == [("chip/h100", 5000)]
    assert question.other_terms is not None
    assert question.other_terms.researchers is not None
    assert question.other_terms.researchers.value == heads


@pytest.mark.parametrize(
    "text",
    [
        "he has a competing offer from a startup called Reflection with 1000 H100 and 60 people",
        "candidate has an offer from Reflection, which has 1,000 H100 for 60 researchers",
    ],
)
def test_what_a_rival_has_is_no_offer_of_ours(text: str) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assume = reading.question.assume
    assert assume.lab_researchers == 60
    assert assume.lab_chips is not None
    assert assume.lab_chips.count == 1000
    assert reading.question.offer is None


@pytest.mark.parametrize(
    "text",
    [
        "our offer is 1000 H100 for 60 people",
        "he has an offer from xAI",
        "we have an offer of 1000 H100 with 60 people vs xAI",
    ],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert rival_told(text) == text
