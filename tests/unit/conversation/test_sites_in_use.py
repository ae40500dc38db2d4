"""Who uses a data centre, whether it is finished, and which of several it is set beside."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

SITE = "data centre colossus 2"


@pytest.mark.parametrize(
    "text",
    [
        "whos actually in it",
        "who's using it",
        "whose chips are in there",
        "who is it for",
        "who owns it",
        "who runs on it",
        "who else is in there",
    ],
)
def test_whose_it_is_and_who_uses_it_come_first(talking: Conversing, text: str) -> None:
    told = last_answer(talking, SITE, text).headline.text
    assert told.startswith("Colossus 2. Owner: SpaceXAI. Users: Anthropic")


def test_of_a_list_it_is_the_one_that_leads(talking: Conversing) -> None:
    lines = ("what sites does xai have up", "whats the power on the bigger one")
    told = last_answer(talking, *lines, "whos actually in it").headline.text
    assert told.startswith("Colossus 2. Owner: SpaceXAI")


@pytest.mark.parametrize("text", ["who else uses it", "whose chips are in it", "who owns it"])
@pytest.mark.parametrize(
    "run",
    [
        ("could llama 3.1 405b be trained there in 30 days",),
        ("how long would olmo 3 32b take there", "and deepseek v3?"),
        ("how long to train a 70B on 2T tokens there",),
    ],
)
def test_after_a_run_on_it_the_site_is_meant_still(
    talking: Conversing, run: tuple[str, ...], text: str
) -> None:
    told = last_answer(talking, SITE, *run, text).headline.text
    assert told.startswith("Colossus 2. Owner: SpaceXAI. Users: Anthropic")


@pytest.mark.parametrize(
    "text",
    [
        "is it fully built or still going up",
        "is it done or half built",
        "is it still growing",
        "is it finished or under construction",
        "is it only half built",
        "is it finished yet or still being built",
        "is it complete or are they still building",
        "fully built?",
        "finished?",
        "is it done now or just half built",
        "is that a building site",
    ],
)
def test_whether_it_is_finished_comes_first(talking: Conversing, text: str) -> None:
    told = last_answer(talking, SITE, text).headline.text
    assert told.startswith("Whether Colossus 2 is finished is not on record")


@pytest.mark.parametrize(
    "text",
    [
        "hows that next to the texas stargate one",
        "is it bigger than stargate",
        "how does it stack up against the stargate site",
        "compared to stargate?",
        "beside a stargate one?",
        "versus one of the stargates, say stargate",
    ],
)
def test_of_several_of_a_name_each_is_offered_beside_it(talking: Conversing, text: str) -> None:
    found = last_answer(talking, SITE, text)
    ways = [each.text for each in (*found.choices, *found.next)]
    assert any(way.startswith("compare Colossus 2 and Stargate") for way in ways)


def test_one_of_them_is_compared_at_once(talking: Conversing) -> None:
    found = last_answer(talking, SITE, "compare Colossus 2 and Stargate Abilene")
    assert found.headline.text.startswith("Colossus 2 is bigger than Stargate Abilene")


def test_the_site_stays_spoken_of(talking: Conversing) -> None:
    assert asks(talking, SITE, "whos actually in it", "is it still growing") == (
        "data centre Colossus 2"
    )
