"""P9: nothing is predicted of anybody, and no source is asked for it."""

from __future__ import annotations

import pytest

from tests.unit.handlers.talker import Talker
from tests.unit.rights.samples import NAME
from tests.unit.test_people import HERE, Desk, asked
from tests.unit.told import text

ASKED = (
    f"is {NAME} about to leave?",
    f"would {NAME} accept our offer",
    f"is {NAME} looking for a job, purpose: first call",
    f"how much would {NAME} want",
    f"when will {NAME} quit Quillmere Labs",
    "who in our pool is likely to move",
)


@pytest.mark.parametrize("text", ASKED)
def test_a_prediction_is_refused_without_any_look_up(desk: Desk, text: str) -> None:
    answer = desk.services.ask(text, HERE)
    assert answer.headline.text == "I don't predict what somebody will do or want"
    assert answer.verdict[-1].text.startswith("I can show")
    assert desk.scholars.asked == []
    assert desk.log() == ()


def test_the_brief_itself_predicts_nothing(desk: Desk) -> None:
    said = text(desk.ask(asked())).casefold()
    assert not any(word in said for word in ("likely to", "will leave", "would join", "available"))


def test_announced_moves_are_told_and_none_is_foretold(talker: Talker) -> None:
    said = str(talker.said("who moved from openai to anthropic"))
    assert "likely" not in said.casefold().replace("unlikely", "")
