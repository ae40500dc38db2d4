"""What roles and pay mean for somebody, what counts as frontier, since when boards are read."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer
from tests.unit.market_book import READ, look, market, role, roles

SPLIT = "frontier vs applied split at OpenAI"
ROLES = "open roles at Anthropic"
LOOKS = "since when are the job boards read at Anthropic"


@pytest.fixture(scope="module")
def read_twice() -> Conversing:
    """Conversations about a made-up board that was read twice and shows no pay."""
    services = market(look(0, *roles(6), role("9", "Senior Counsel")), look(1, *roles(6)))
    return Conversing(services, lambda: READ)


@pytest.mark.parametrize(
    "text",
    [
        "whats in 'frontier' exactly",
        "what counts as applied",
        "what do you mean by frontier",
        "define frontier",
        "whats the difference between frontier and applied",
        "which roles count as frontier",
        "frontier means what?",
        "what does unclear mean",
        "what's the difference",
    ],
)
def test_what_counts_as_frontier_is_told_where_roles_were_spoken_of(
    talking: Conversing, text: str
) -> None:
    assert last(talking, SPLIT, text) == ["help sides"]


def test_a_side_is_told_by_its_families(talking: Conversing) -> None:
    told = last_answer(talking, "what counts as a frontier role")
    assert "frontier research, research engineering and infrastructure" in told.verdict[0].text


@pytest.mark.parametrize(
    "text",
    [
        "what counts as research engineering in your role families",
        "what counts as infrastructure in your families",
        "what falls under research engineering in the role families",
    ],
)
def test_what_a_family_is_made_of_is_told_at_once(talking: Conversing, text: str) -> None:
    assert last(talking, text) == ["help sides"]


def test_a_tier_is_no_side(talking: Conversing) -> None:
    assert last(talking, "us vs openai", "what counts as frontier") == ["help tier"]


def test_what_counts_changes_nothing_that_was_spoken_of(talking: Conversing) -> None:
    asked = last(talking, SPLIT, "define frontier", "and at Anthropic?")
    assert asked == ["frontier vs applied split at Anthropic"]


@pytest.mark.parametrize("text", ["only frontier", "and just the frontier ones"])
def test_one_side_of_a_split_is_a_list_of_its_roles(talking: Conversing, text: str) -> None:
    assert last(talking, SPLIT, text) == ["frontier roles at OpenAI"]


@pytest.mark.parametrize(
    "text",
    [
        "since when do you count that",
        "since when?",
        "how long have you been tracking that",
        "when did you start counting",
        "how far back does that go",
        "what period is that",
        "for which days is that",
        "how often do you check",
        "last look?",
    ],
)
def test_since_when_is_of_the_looks_at_boards(talking: Conversing, text: str) -> None:
    assert last(talking, ROLES, text) == [LOOKS]


def test_looks_change_nothing_that_was_spoken_of(talking: Conversing) -> None:
    asked = last(talking, ROLES, "since when do you count that", "and at OpenAI?")
    assert asked == ["open roles at OpenAI"]


def test_when_they_did_something_is_of_their_roles(talking: Conversing) -> None:
    asked = last(talking, ROLES, "in which weeks did they close the most")
    assert asked == ["open roles at Anthropic since 2026-11-17"]


def test_looks_are_told_from_the_first_to_the_last(read_twice: Conversing) -> None:
    told = last_answer(read_twice, ROLES, "since when do you count that")
    assert "2 looks at the job board of Anthropic since 7 Jan 2026" in told.headline.text
    assert "14 Jan 2026" in told.headline.text


def test_one_look_is_told_as_one() -> None:
    read_once = Conversing(market(look(0, *roles(6))), lambda: READ)
    told = last_answer(read_once, LOOKS).headline.text
    assert told.startswith("1 look at the job board of Anthropic since 7 Jan 2026; the last of")


@pytest.mark.parametrize(
    "text",
    [
        "what does that mean for a candidate",
        "so what",
        "how do i use that on a call",
        "what should i make of that",
        "what's the takeaway",
        "what do i tell a candidate",
        "why does that matter",
    ],
)
def test_what_roles_mean_for_a_candidate_leads_the_answer(
    read_twice: Conversing, text: str
) -> None:
    told = last_answer(read_twice, ROLES, text)
    assert told.headline.text.startswith("It tells a candidate that such people are looked for")
    unpaid = last_answer(read_twice, "pay ranges at Anthropic", text)
    assert unpaid.headline.text == "Nothing for a candidate can be told from this"
    assert "No pay range can be told" in unpaid.verdict[0].text


@pytest.mark.parametrize("text", ["is that a lot", "is that market rate", "is that competitive"])
def test_pay_that_is_not_shown_is_not_judged(read_twice: Conversing, text: str) -> None:
    unpaid = last_answer(read_twice, "pay ranges at Anthropic", text)
    assert unpaid.headline.text == "Nothing for a candidate can be told from this"


@pytest.mark.parametrize("text", ["since when u got that", "when was that board last read"])
def test_when_boards_were_read_is_no_source_of_a_figure(talking: Conversing, text: str) -> None:
    assert last(talking, ROLES, text) == [LOOKS]


def test_whether_roles_are_many_is_told_by_the_weeks_before(talking: Conversing) -> None:
    assert last(talking, ROLES, "is that a lot") == ["what moved at Anthropic"]


@pytest.mark.parametrize(
    "text",
    [
        "does that mean layoffs?",
        "are those layoffs",
        "so they had redundancies?",
        "is that job cuts then",
        "were people let go",
        "have they laid off anyone",
        "could that be because of lay-offs",
    ],
)
@pytest.mark.parametrize("before", [ROLES, "last week's digest"])
def test_a_board_tells_of_no_layoffs(talking: Conversing, before: str, text: str) -> None:
    told = last_answer(talking, before, text)
    assert told.headline.text == "A job board shows no layoffs, nor that there are none"


def test_layoffs_at_another_lab_are_asked_by_themselves(talking: Conversing) -> None:
    told = last_answer(talking, ROLES, "did openai lay people off too")
    assert told.question is not None
    assert told.question.labs == ("openai",)


@pytest.mark.parametrize(
    "text",
    [
        "just the London ones",
        "only the london ones",
        "london ones only",
        "and the London ones?",
        "the London one",
        "just London",
    ],
)
def test_those_of_a_town_are_roles_there(talking: Conversing, text: str) -> None:
    asked = asks(talking, "what do they pay research engineers at openai", text)
    assert asked == "pay ranges for research engineering roles at OpenAI in London"


@pytest.mark.parametrize(
    "text",
    [
        "how long do roles stay open",
        "oldest open role",
        "how many weeks are roles usually open",
        "how long does a job stay posted",
    ],
)
def test_how_long_roles_are_open_is_not_told(talking: Conversing, text: str) -> None:
    for lines in ((text,), ("open roles at openai", text)):
        told = last_answer(talking, *lines).headline.text
        assert told.startswith("How long a role has been open is not told")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what about contracts", "compute contracts of OpenAI"),
        ("and their deals?", "compute contracts of OpenAI"),
        ("how about its compute deals", "compute contracts of OpenAI"),
        ("headcount?", "headcount of OpenAI"),
        ("and data centers", "data centres that OpenAI uses"),
    ],
)
def test_a_word_alone_after_roles_is_asked_of_the_lab(
    talking: Conversing, text: str, asked: str
) -> None:
    of_lab = asks(talking, "open roles at openai", text)
    assert of_lab == asks(talking, asked)
