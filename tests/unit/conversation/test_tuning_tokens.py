"""Fine-tuning is never told as pretraining: its tokens are asked for, and taken up when told."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.conversing import Conversing
from bot.services import Asker, Services
from storage.store import Store

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
DAY = date(2026, 11, 24)
TUNE = "fine tuning llama 70b on 8 H100"


def heard(*messages: str) -> tuple[str, str]:
    """The kind of the last answer, and the text that it answers."""
    services = Services(Store.open("sqlite://"), lambda: NOW)
    talk, before = Conversing(services, lambda: NOW), None
    for message in messages:
        exchange = talk.hear(message, Asker.operator("you", purpose="first call"), before, DAY)
        before = exchange.said
    reply = exchange.replies[-1]
    services.close()
    return reply.answer.kind.value, reply.text


@pytest.mark.parametrize(
    "text",
    [
        TUNE,
        "how long to finetune a 70B on 8 H100",
        "post-training llama 3.1 405b on 512 H100",
        "how many H100 to fine tune llama 70b in 3 days",
        "can we do RLHF on llama 3.1 70b with 64 H100",
    ],
)
def test_tokens_are_asked_for(text: str) -> None:
    assert heard(text)[0] == "choose"


@pytest.mark.parametrize(
    ("told", "asks"),
    [
        ("on 500M tokens", "can 8 H100 train full fine-tune of llama-3.1-70b on 500M tokens"),
        ("LoRA, 2B tokens", "can 8 H100 train LoRA of llama-3.1-70b on 2B tokens"),
        ("1.5 billion", "can 8 H100 train full fine-tune of llama-3.1-70b on 1.5B tokens"),
        ("the second", "can 8 H100 train LoRA of llama-3.1-70b on 1B tokens"),
        ("from scratch", "can 8 H100 train llama-3.1-70b"),
    ],
)
def test_tokens_that_are_told_complete_it(told: str, asks: str) -> None:
    assert heard(TUNE, told) == ("reach", asks)


@pytest.mark.parametrize(
    "text",
    [
        "train llama 70b on 8 H100",
        "how long to fine-tune OpenVLA on 16 H100?",
        "how long does llama-3.1-nemotron-70b-instruct take on 64 H100",
        "fine-tuning a 13B on 1B tokens with 64 H100",
    ],
)
def test_what_is_known_of_a_run_is_told(text: str) -> None:
    assert heard(text)[0] == "reach"


def test_people_who_tune_models_have_an_offer() -> None:
    assert heard("we fine tune models on 2048 H100 for 40 researchers")[0] == "offer"
