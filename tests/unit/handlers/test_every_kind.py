"""Real answers of every kind, from the bundled facts: drawn, shared and asked again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.answers import Answer, shareable
from bot.commands import COMMANDS
from bot.questions.types import Kind
from bot.questions.writing.canonical import to_text
from bot.services import Asker, Services
from handlers.blocks import charts, details, share, sources
from handlers.carried import Carried
from handlers.replies import rendered
from storage.store import Store
from tests.unit.handlers.checks import findings

QUESTIONS = (
    *(command.usage for command in COMMANDS),
    "64 H200, 12 researchers, 8 guaranteed each vs anthropic and mistral",
    "512 B200 vs 10k H100",
    "LoRA of 70B on 1B tokens on 512 H100, 12 researchers, per researcher",
    "how many 1B ablations on 20B tokens can 64 H200 train in a week",
    "how many B200 to train a 671B with 37B active on 14.8T tokens",
    "a 1e23 FLOP run on 1024 H100",
    "4096 GB300 announced for March, 40 researchers, vs openai",
    "2048 H100 40 researchers vs openai, anthropic, deepmind, meta, xai and mistral",
    "is SSI's cluster bigger",
    "rank the labs by total compute",
    "price B200 spot",
    "what is an H100e",
    "add up everything openai has signed",
    "how do we compare to openai",
)
BAD = (
    "2048 H10O",
    "2.048 H100",
    "2048 H100 vs hooli",
    "0 H100 vs openai",
    "1e30 H100",
    "x" * 40_000,
    "\u202e2048 H100",
    "<!channel> <@U1> <https://x.y|z>",
    "'; DROP TABLE facts; --",
    "{{7*7}} 🚀",
    "2048 H100 0 researchers",
    "",
)


@pytest.fixture(scope="module")
def services() -> Iterator[Services]:
    """Assay on the bundled facts, on one day."""
    with Store.open("sqlite://") as store:
        yield Services(store, lambda: datetime(2026, 11, 24, 9, tzinfo=UTC))


def _carried(services: Services, answer: Answer) -> Carried:
    text = to_text(replace(answer.question, save=False), services.directory)
    return Carried(text, "T1", "U1", answer.on)


@pytest.mark.parametrize("text", [*QUESTIONS, *BAD], ids=lambda text: text[:40])
def test_every_answer_is_a_message_that_slack_accepts(services: Services, text: str) -> None:
    answer = services.ask(text, Asker.operator("U1", team="T1"))
    assert findings(rendered(answer, _carried(services, answer), COMMANDS)) == []


@pytest.mark.parametrize("text", QUESTIONS, ids=lambda text: text[:40])
def test_what_its_buttons_show_is_accepted_too(services: Services, text: str) -> None:
    answer = services.ask(text, Asker.operator("U1", team="T1"))
    assert findings(details.message(answer)) == []
    assert findings(share.post(shareable(answer), "U1")) == []
    assert findings(sources.view(answer, services.directory.name)) == []
    if answer.chart:
        assert findings(charts.message(answer.chart)) == []


@pytest.mark.parametrize("text", QUESTIONS, ids=lambda text: text[:40])
def test_what_a_button_carries_gets_the_same_answer_again(services: Services, text: str) -> None:
    answer = services.ask(text, Asker.operator("U1", team="T1"))
    again = services.ask(
        _carried(services, answer).text, Asker.operator("U1", team="T1"), answer.on
    )
    if answer.kind is not Kind.CHOOSE:  # what was not clear has no question yet
        told = answer.headline.text.removeprefix("Saved as our offer. ")  # which it is only once
        assert again.headline.text == told
        assert again.figures == answer.figures


@pytest.mark.parametrize("text", BAD, ids=lambda text: text[:40])
def test_bad_input_never_becomes_something_that_a_channel_sees(
    services: Services, text: str
) -> None:
    answer = services.ask(text, Asker.operator("U1", team="T1"))
    message = rendered(answer, _carried(services, answer), COMMANDS)
    assert "<!" not in str(message)
    assert "<@" not in str(message)
