"""What is asked on of the market: which side a lab leans to, a section, roles after their pay."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation.heard import Form
from bot.conversation.telling.of_openings import by_side, sides_before
from bot.conversing import Conversing
from bot.services import Asker
from storage.records import Observation
from tests.unit.conversation.corpus import asks, reply
from tests.unit.market_book import READ, ask, look, market, roles, week


@pytest.mark.parametrize(
    "text",
    [
        "which lab is the most research heavy by openings",
        "who leans most to frontier",
        "which of them is most frontier-heavy",
        "who has the highest share of research roles",
        "which lab has the largest research share",
        "who's the most research focused",
    ],
)
def test_who_leans_to_research_is_told_by_both_sides(talking: Conversing, text: str) -> None:
    for first in ("frontier vs applied split", "who is hiring"):
        assert asks(talking, first, text) == "frontier vs applied split"


def test_the_lab_with_the_largest_share_comes_first() -> None:
    services = market(look(0, *roles(60)), look(1, *roles(60)))
    board = "greenhouse:openai"
    half = (*roles(30), *roles(30, "Counsel", 30))
    with services.store.write() as tx:
        for n in (0, 1):
            seen = Observation(board, week(n), tuple(replace(one, board=board) for one in half))
            tx.boards.record(seen, lab="openai", retrieved=READ)
    told = ask(services, "frontier vs applied split", 1)
    found = by_side(told, "frontier", str)
    assert found is not None
    assert found.headline.text.startswith(
        "By share of its openings Anthropic leans most to the frontier side: 60 (100"
    )
    assert "then OpenAI with 30 (50" in found.headline.text


def test_where_roles_are_from_is_told_by_boards_and_days() -> None:
    services = market(look(0, *roles(3)), look(1, *roles(4)))
    talking = Conversing(services, lambda: READ)
    first = talking.hear("open roles at anthropic", Asker.operator(), None, week(1))
    second = talking.hear("where's that from", Asker.operator(), first.said, week(1))
    told = second.replies[0].answer.headline.text
    assert told.startswith("The public job board of Anthropic: 2 looks, from ")


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("ok and anything on gpu prices", "prices"),
        ("any news on pricing", "prices"),
        ("what's new with prices", "prices"),
        ("is there anything new on models", "models"),
        ("anything on open models", "models"),
        ("anything happening with programmes", "programmes"),
    ],
)
def test_a_section_is_of_the_week_told_before(talking: Conversing, text: str, section: str) -> None:
    lines = ("this week's digest", "only the compute deals", "who signed the biggest", text)
    assert asks(talking, *lines) == f"{section} this week"


def test_without_a_week_prices_are_prices(talking: Conversing) -> None:
    assert asks(talking, "how big is openai", "anything on h100 prices").startswith("price")


@pytest.mark.parametrize(
    "text",
    [
        "any of it in london or is it all SF",
        "any of them in London",
        "are any in london",
        "how many of those are in London",
        "is it all london",
        "are they mostly in London",
    ],
)
def test_after_pay_a_place_is_of_the_roles(talking: Conversing, text: str) -> None:
    first = "pay ranges for frontier research roles at anthropic"
    assert asks(talking, first, text) == "frontier research roles at Anthropic in London"


@pytest.mark.parametrize("text", ["what do they pay in London", "and pay in London?"])
def test_pay_in_a_place_stays_pay(talking: Conversing, text: str) -> None:
    first = "pay ranges for frontier research roles at anthropic"
    assert asks(talking, first, text).startswith("pay ranges")


@pytest.mark.parametrize(
    "text",
    [
        "what's the research vs product split of openings at DeepMind",
        "how many research roles vs product roles at deepmind",
        "ratio of research to product roles at deepmind",
        "research versus applied roles at deepmind",
        "deepmind product vs research jobs",
        "breakdown of research and commercial openings at DeepMind",
    ],
)
def test_both_sides_are_asked_in_many_words(talking: Conversing, text: str) -> None:
    assert asks(talking, text) == "frontier vs applied split at Google DeepMind"


@pytest.mark.parametrize(
    "text",
    [
        "what counts as frontier in your book",
        "what is frontier by your definition",
        "what counts as applied in your data",
        "how do you define frontier in your terms",
        "what does applied mean in your numbers",
        "what is applied according to you",
    ],
)
def test_the_sides_are_explained_in_our_terms(talking: Conversing, text: str) -> None:
    assert asks(talking, "product roles at deepmind", text) == "help sides"


@pytest.mark.parametrize(
    "text",
    [
        "has that changed lately",
        "has that changed over time",
        "is that shifting",
        "how has the mix evolved",
        "was that always the same",
        "any trend there",
        "and how has that moved since then",
    ],
)
def test_how_both_sides_stood_before_is_a_part_of_the_split(talking: Conversing, text: str) -> None:
    split = "frontier vs applied split at Anthropic"
    found = reply(talking, split, text)
    assert (found.text, found.form) == (split, Form.PART)


def test_how_both_sides_stood_before_leads() -> None:
    some = (*roles(30), *roles(20, "Solutions Architect", 40))
    services = market(look(0, *some), look(7, *some), look(14, *roles(60)))
    told = sides_before(ask(services, "frontier vs applied split at anthropic", 14), "", str)
    assert told is not None
    assert told.headline.text.startswith("Frontier side: 30 (60 %) of 50 on ")
    assert told.headline.text.endswith("; applied side: 20 (40 %), then 0 (0 %)")


@pytest.mark.parametrize(
    "text",
    [
        "what share is applied",
        "what percentage of those are research",
        "what proportion is frontier",
        "which share of the openings is applied",
        "how big a share is research",
        "what share of google's openings are frontier",
    ],
)
def test_a_share_of_the_roles_is_told_by_both_sides(talking: Conversing, text: str) -> None:
    asked = asks(talking, "is google hiring applied people", text)
    assert asked == "frontier vs applied split at Google DeepMind"
