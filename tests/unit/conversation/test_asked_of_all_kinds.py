"""Questions that were taken for others: of posting, interns, small models, whose a site is."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told


@pytest.mark.parametrize(
    "text",
    [
        "does this post anything publicly",
        "will the bot post my questions to the channel",
        "does it publish our offer to everyone",
        "do you share what we ask with others",
        "is it posting stuff in the channel on its own",
    ],
)
def test_what_is_posted_is_asked_of_assay(conversing: Conversing, text: str) -> None:
    assert told(conversing, text) == "help sharing"


@pytest.mark.parametrize(
    "text",
    ["are there internships at openai", "any internship openings at openai", "openai internships"],
)
def test_internships_are_roles(conversing: Conversing, text: str) -> None:
    assert told(conversing, text) == "open roles with intern in the title at OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        "smallest open model on record",
        "which open model took the least compute",
        "easiest to train open model",
        "open-weight model with the fewest parameters",
        "which is the smallest model by parameters",
        "what is the smallest model on record",
        "models by parameters, smallest first",
        "which lab has the smallest model",
        "models with the least training compute",
    ],
)
def test_no_list_of_models_begins_with_the_smallest(conversing: Conversing, text: str) -> None:
    headline = last_answer(conversing, text).headline.text
    assert headline.startswith("Models are listed from the largest")


@pytest.mark.parametrize("text", ["which labs don't you cover", "what labs do you not track"])
def test_which_are_not_tracked_is_told_by_those_that_are(conversing: Conversing, text: str) -> None:
    assert told(conversing, text) == "list all labs that you track"


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("is colossus 1 still xai's", "Colossus 1"),
        ("is abilene owned by openai", "Stargate Abilene"),
        ("is abilene openai's", "Stargate Abilene"),
        ("is fairwater atlanta microsoft's", "Fairwater Atlanta"),
        ("is prometheus run by meta", "Meta Prometheus"),
        ("was colossus 1 built by xai", "Colossus 1"),
    ],
)
def test_whose_a_data_centre_is_stands_in_its_own_answer(
    conversing: Conversing, text: str, site: str
) -> None:
    assert told(conversing, text) == f"data centre {site}"


@pytest.mark.parametrize(
    "text",
    [
        "sites going live before christmas",
        "which sites come online next year",
        "what data centres open in 2027",
        "sites going live soon",
    ],
)
def test_sites_to_come_need_no_lab(conversing: Conversing, text: str) -> None:
    assert told(conversing, text) == "data centres under construction"
