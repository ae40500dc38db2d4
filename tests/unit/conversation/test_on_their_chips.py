"""A run on the chips of one person, which nobody shares, and on one share by other words."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Scope
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last_question

ASKER = Asker.operator()
FIRST = "what can we train with 512 H100 in 3 months"
SHARE = "can I train a 3B on 500B tokens on one researcher's share"
RUN = "can we train llama 3.1 70b in a month"


@pytest.mark.parametrize(
    ("first", "text", "chip", "count"),
    [
        (FIRST, "and for one researcher with 64", "chip/h100", 64),
        (FIRST, "a single researcher with 64 H200", "chip/h200", 64),
        (RUN, "and a postdoc on 128", "chip/h100", 128),
        (
            "how many H100 to train llama 3.1 70b in 30 days",
            "and a postdoc on 128",
            "chip/h100",
            128,
        ),
        (SHARE, "what if I get 128 H100", "chip/h100", 128),
        (SHARE, "and if they had 256", "chip/h100", 256),
        (SHARE, "what if she only gets 16 B200", "chip/b200", 16),
    ],
)
def test_chips_of_one_person_are_shared_by_nobody(
    talking: Conversing, first: str, text: str, chip: str, count: float
) -> None:
    question = last_question(talking, first, text)
    assert question.offer
    assert [(each.chip, each.count.value) for each in question.offer.chips] == [(chip, count)]
    assert (question.offer.researchers, question.scope, question.chips) == (None, None, ())


@pytest.mark.parametrize(
    "text",
    ["on one share", "what about on one share", "if each researcher just gets their own share"],
)
def test_one_share_is_that_of_a_researcher(talking: Conversing, text: str) -> None:
    assert last_question(talking, RUN, text).scope is Scope.PER_RESEARCHER
    assert last_question(talking, RUN, text, "and the whole team").scope is None


def test_what_we_would_need_is_for_the_time_that_was_named(talking: Conversing) -> None:
    question = last_question(talking, RUN, "what would we need")
    assert (question.chips, question.days) == (("chip/h100",), 30)


@pytest.mark.parametrize("before", [(), ("and for one researcher with 64",)])
def test_a_version_of_a_family_is_asked_for_by_its_name(
    talking: Conversing, before: tuple[str, ...]
) -> None:
    said = None
    for line in (FIRST, *before, "what about llama 4"):
        exchange = talking.hear(line, ASKER, said, DAY)
        said = exchange.said
    answer = exchange.replies[0].answer
    assert answer.headline.text.startswith("Which llama")
    assert {way.label for way in answer.choices} >= {"Llama 4 Scout", "Llama 4 Maverick"}
