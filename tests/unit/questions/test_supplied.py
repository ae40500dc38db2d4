"""What one company gets from another is told by its contracts with that one."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.lab_parts import LabPart
from bot.questions.read import Reader
from bot.questions.types import Kind, Understood

DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "lab", "partners"),
    [
        ("how many chips did anthropic get from google", "anthropic", ("google-deepmind",)),
        (
            "how many chips did anthropic get from google and amazon and when",
            "anthropic",
            ("google-deepmind", "amazon"),
        ),
        ("how many gpus did coreweave sell to openai", "openai", ("coreweave",)),
        ("how many gpus does microsoft provide to openai", "openai", ("microsoft",)),
        ("does openai rent from oracle", "openai", ("oracle",)),
        ("is xai renting gpus to anthropic", "anthropic", ("xai",)),
        ("what does anthropic pay google for compute", "anthropic", ("google-deepmind",)),
    ],
)
def test_what_one_gets_from_another_is_in_their_contracts(
    reader: Reader, text: str, lab: str, partners: tuple[str, ...]
) -> None:
    found = reader.read(text, DAY)
    assert isinstance(found, Understood)
    asked = found.question
    assert (asked.kind, asked.topic) == (Kind.LAB, LabPart.CONTRACTS)
    assert (asked.labs, asked.partners) == ((lab,), partners)


@pytest.mark.parametrize("text", ["openai vs google", "is openai bigger than google in gpus"])
def test_labs_that_are_set_against_each_other_are_compared(reader: Reader, text: str) -> None:
    found = reader.read(text, DAY)
    assert isinstance(found, Understood)
    assert found.question.kind is Kind.COMPARE


@pytest.mark.parametrize(
    "text", ["what does nairr give you", "how does nairr work", "what does nairr offer us"]
)
def test_a_programme_is_no_person_and_no_offer_of_ours(reader: Reader, text: str) -> None:
    found = reader.read(text, DAY)
    assert isinstance(found, Understood)
    assert (found.question.kind, found.question.place) == (Kind.LEAGUE, "programme/nairr")


@pytest.mark.parametrize(
    "text", ["who has the most b200", "which lab has the most gb200", "who has the most TPUs"]
)
def test_who_has_most_of_a_kind_of_chip_is_on_no_list(reader: Reader, text: str) -> None:
    assert not isinstance(reader.read(text, DAY), Understood)
