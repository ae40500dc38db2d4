"""Who may use a public machine or a programme, and what one project gets of it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

ISAMBARD = "public compute programmes by isambard-ai"
OF_COMPANIES = "public compute programmes for companies by isambard-ai"
NAIRR = "programme US NAIRR pilot"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Is Isambard open to companies too or just universities?", ISAMBARD),
        ("who may apply for Isambard?", ISAMBARD),
        ("can companies use Isambard-AI", OF_COMPANIES),
        ("can a startup apply for Isambard", OF_COMPANIES),
        (
            "is it true that Isambard is only for universities",
            "public compute programmes for academics by isambard-ai",
        ),
        ("who can use Leonardo", "public compute programmes by Leonardo"),
        ("how many hours would one project get on EuroHPC", "public compute programmes by EuroHPC"),
        ("is NAIRR open to companies", NAIRR),
        ("how much would one project get from NAIRR", NAIRR),
        (
            "what public compute is there for universities in Europe",
            "public compute programmes for academics in Europe",
        ),
    ],
)
def test_access_is_asked_of_programmes(conversing: Conversing, text: str, asked: str) -> None:
    assert last(conversing, text) == [asked]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("who uses Isambard", "how big is isambard-ai"),
        ("how big is Isambard", "how big is isambard-ai"),
        ("is OpenAI open to startups", "how big is OpenAI"),
        ("who can use Colossus 2", "data centre Colossus 2"),
        ("does MIT have its own cluster and who can use it", "how big is mit"),
    ],
)
def test_a_size_or_a_lab_is_asked_as_before(conversing: Conversing, text: str, asked: str) -> None:
    assert last(conversing, text) == [asked]


def test_somebody_open_to_a_move_is_still_refused(conversing: Conversing) -> None:
    told = last_answer(conversing, "is Ilva Marrowdene open to a move")
    assert told.headline.text.startswith("I don't predict")


def test_for_whom_each_is_comes_first(conversing: Conversing) -> None:
    told = last_answer(conversing, "Is Isambard open to companies too or just universities?")
    assert told.verdict[0].text.startswith("For whom: small and medium companies in the UK;")


def test_that_no_hours_of_a_project_are_on_record_is_said_first(conversing: Conversing) -> None:
    told = last_answer(conversing, "how much would one project get from NAIRR")
    assert told.verdict[0].text == "How many hours one project gets of it is not on record."


def test_two_facts_of_one_programme_are_one_route(conversing: Conversing) -> None:
    told = last_answer(conversing, "public compute programmes for academics in the US")
    assert told.headline.text.endswith("for academics in the United States: 1 route or programme")
    kept = "Only these are followed: a country may have others, of which nothing is kept."
    assert kept in [each.text for each in told.caveats]


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (
            ("what public compute can academics get in the US?", NAIRR, "and in europe?"),
            "public compute programmes for academics in Europe",
        ),
        ((OF_COMPANIES, "and Leonardo?"), "public compute programmes for companies by Leonardo"),
        ((ISAMBARD, "and in europe?"), "public compute programmes in Europe"),
    ],
)
def test_for_whom_it_was_asked_goes_on(
    conversing: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert last(conversing, *lines) == [asked]


@pytest.mark.parametrize(
    "text", ["how do you get access", "how do i get on it", "how can one apply", "how to apply"]
)
def test_access_after_a_machine_is_access_to_it(conversing: Conversing, text: str) -> None:
    told = last_answer(conversing, "what is isambard?", text)
    assert told.headline.text.startswith("Shared compute on record at Isambard-AI: 4 routes")
    assert "How one applies is not on record" in told.verdict[1].text


@pytest.mark.parametrize(
    "text",
    [
        "Jean Zay supercomputer, can industry people use it?",
        "can industry people use Jean Zay",
        "is Jean Zay usable by industry",
        "Jean Zay: may private companies use it",
    ],
)
def test_who_may_use_a_machine_is_asked_of_its_programmes(
    conversing: Conversing, text: str
) -> None:
    told = last_answer(conversing, text).headline.text
    assert told == "What Jean Zay (GENCI) gives of compute to people outside is not on record"
