"""Programmes other than one that is named: it is left out, and is not what is asked about."""

from __future__ import annotations

import pytest

from bot.questions.on_record import Listing
from bot.questions.types import Question
from bot.services import Services
from tests.unit.book import ask
from tests.unit.questions.reading import asked
from tests.unit.told import text

NAIRR, ISAMBARD = ("programme/nairr",), ("isambard-ai",)


def _read(said: str) -> tuple[str | None, str | None, tuple[str, ...]]:
    question: Question = asked(said)
    assert question.topic == Listing.PROGRAMMES
    return question.place, question.family, question.without


@pytest.mark.parametrize(
    ("said", "place", "whom", "without"),
    [
        ("is there anything like NAIRR for european academics?", "Europe", "academics", NAIRR),
        (
            "is there anything like NAIRR for european academics? candidate wants to keep a foot"
            " in research w/ free compute",
            "Europe",
            "academics",
            NAIRR,
        ),
        ("is there an equivalent of NAIRR in the UK", "United Kingdom", None, NAIRR),
        ("what's the EU counterpart to NAIRR", "European Union", None, NAIRR),
        ("alternatives to NAIRR", None, None, NAIRR),
        ("something like Isambard for US academics", "United States", "academics", ISAMBARD),
        (
            "any UK programmes besides isambard giving out gpu hours",
            "United Kingdom",
            None,
            ISAMBARD,
        ),
        ("free compute in the UK other than Isambard", "United Kingdom", None, ISAMBARD),
        ("programmes in Europe apart from EuroHPC", "Europe", None, ("eurohpc",)),
        (
            "public compute programmes for academics in Europe without US NAIRR pilot",
            "Europe",
            "academics",
            NAIRR,
        ),
    ],
)
def test_what_is_named_is_left_out(
    said: str, place: str | None, whom: str | None, without: tuple[str, ...]
) -> None:
    assert _read(said) == (place, whom, without)


@pytest.mark.parametrize(
    "said",
    [
        "what does NAIRR give",
        "what is isambard like",
        "how big is Isambard without the new nodes",
        "is our cluster like Isambard",
    ],
)
def test_of_others_nothing_is_asked(said: str) -> None:
    assert asked(said).without == ()


def test_what_goes_with_a_machine_is_said(services: Services) -> None:
    answer = ask(services, "UK compute programmes except Isambard")
    assert "for the United Kingdom without Isambard-AI" in answer.headline.text
    assert "UK AI Research Resource is left out with it" in text(answer)
