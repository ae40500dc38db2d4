"""What was assumed of one lab is not carried to another; whose lab is meant is asked for."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, reply, told

WE = Asker.operator()
OURS = "1024 H100, 30 researchers"
META = "vs Meta Superintelligence Labs"


@pytest.mark.parametrize(
    "assumed",
    [
        "assume they have 1200 staff",
        "assume 1200 staff at xai",
        "assume 300 researchers there",
    ],
)
@pytest.mark.parametrize("then", ["and meta?", "vs meta", "what about meta instead"])
def test_what_was_assumed_of_one_lab_is_not_of_another(
    conversing: Conversing, assumed: str, then: str
) -> None:
    assert told(conversing, f"{OURS} vs xai", assumed, then) == f"{OURS}, {META}"


def test_it_is_said_that_an_assumption_went_with_its_lab(conversing: Conversing) -> None:
    said = conversing.hear(f"{OURS} vs xai, assume 1200 staff", WE, None, DAY).said
    answer = conversing.hear("and meta?", WE, said, DAY).replies[0].answer
    assert "what was assumed of SpaceXAI left out" in answer.understood


@pytest.mark.parametrize(
    ("then", "asked"),
    [
        ("and meta with 900 staff", f"{OURS}, {META}, assume 900 staff"),
        ("with 60 researchers", "1024 H100, 60 researchers, vs SpaceXAI, assume 1200 staff"),
        ("and in total?", f"{OURS}, vs SpaceXAI, in total, assume 1200 staff"),
    ],
)
def test_what_is_said_of_the_lab_spoken_of_stays(
    conversing: Conversing, then: str, asked: str
) -> None:
    assert told(conversing, f"{OURS} vs xai", "assume they have 1200 staff", then) == asked


def test_a_price_that_was_assumed_stays_beside_another_lab(conversing: Conversing) -> None:
    first = "match openai for 30 people, assume $2 an hour"
    assert told(conversing, first, "and meta?").endswith("30 researchers, at $2/h")


@pytest.mark.parametrize(
    "text",
    [
        "how do we stack up against his lab",
        "how big is his employer",
        "and that lab, how much compute do they have",
        "how many gpus does that company have",
        "what compute does that place have",
        "how do we compare with the lab he's at",
    ],
)
def test_the_lab_of_somebody_is_asked_for(talking: Conversing, text: str) -> None:
    found = reply(talking, "what has Oddvar Lunde published", text)
    assert found.answer.headline.text.startswith("Which lab is that?")
