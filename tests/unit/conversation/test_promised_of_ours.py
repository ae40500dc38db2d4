"""Whether we can promise so many each of a team that is counted goes by the chips we have."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, asks


@pytest.mark.parametrize(
    "text",
    [
        "we have 24 researchers. can we guarantee 16 H100 each",
        "24 researchers, can we promise each 16 H100",
        "can we give our 24 researchers 16 H100 each",
        "could we guarantee 16 H100 each with 24 researchers",
    ],
)
def test_it_is_a_share_of_ours(talking: Conversing, text: str) -> None:
    answer = talking.services.ask(text, Asker.operator(), DAY)
    assert "384 of 2,048" in " ".join(each.text for each in answer.verdict)


@pytest.mark.parametrize(
    "text",
    ["24 researchers, 16 H100 guaranteed each", "we guarantee 16 H100 each for 24 researchers",
     "can we give our 24 researchers 16 B200 each"],
)  # fmt: skip
def test_what_is_told_or_of_other_chips_is_an_offer(talking: Conversing, text: str) -> None:
    answer = talking.services.ask(text, Asker.operator(), DAY)
    assert "our saved offer" not in answer.understood.lower()


def test_without_a_saved_offer_it_is_what_it_takes(conversing: Conversing) -> None:
    asked = asks(conversing, "we have 24 researchers. can we guarantee 16 H100 each")
    assert asked.startswith("384 H100, 24 researchers")


def test_ours_of_a_family_is_asked_back(talking: Conversing) -> None:
    answer = talking.services.ask("what if ours are H100 PCIe", Asker.operator(), DAY)
    assert "Which chip do you mean by “H100 PCIe”?" in answer.headline.text


@pytest.mark.parametrize(
    "text", ["our offer is final", "our offer is final at 20, is that competitive"]
)
def test_an_offer_of_which_nothing_is_told_is_not_saved(talking: Conversing, text: str) -> None:
    answer = talking.services.ask(text, Asker.operator(), DAY)
    assert "remembered" not in answer.understood
