"""What is asked of our offer after somebody's works: of their runs, or of what one has here."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker, Services
from storage.store import Store
from tests.unit.conversation.conftest import NOW
from tests.unit.conversation.corpus import DAY, last, last_answer

FIRST = "look up Ilva Marrowdene, for a first call"
ON_OURS = ['look up "Ilva Marrowdene", only runs on our chips, purpose: first call']


@pytest.fixture
def with_offer() -> Iterator[Conversing]:
    """Conversations in a workspace that has saved an offer."""
    with Store.open("sqlite://") as store:
        services = Services(store, lambda: NOW)
        services.ask("our offer is 2048 H100 for 40 researchers", Asker.operator(), DAY)
        yield Conversing(services, lambda: NOW)


@pytest.mark.parametrize(
    "line",
    [
        "does our offer cover something like that?",
        "does our offer cover a run like her biggest one?",
        "would our offer be enough for something like that",
        "is that more or less than what we offer per head",
        "is that more than we give each researcher",
        "is our share per head more or less than that",
        "would our offer do for her",
        "will our offer be good for her",
        "what would she need from us",
        "which compute does she need here",
        "is our cluster enough for what she did",
    ],
)
def test_our_offer_is_held_against_what_was_shown_of_somebody(
    with_offer: Conversing, line: str
) -> None:
    assert last(with_offer, FIRST, line) == ON_OURS


@pytest.mark.parametrize(
    "line", ["and the full offer?", "and on ours", "with everything we have?", "the whole cluster?"]
)
def test_after_other_chips_all_of_ours_is_asked_for(with_offer: Conversing, line: str) -> None:
    before = (FIRST, "would 64 H100 be enough for her", "what about 512")
    assert last(with_offer, *before, line) == ON_OURS


@pytest.mark.parametrize(
    "line",
    [
        "how much compute per person would they get here",
        "how many GPUs would she get here",
        "what would her share be here",
        "how much compute would each of them have with us",
        "he asked how many gpus each researcher gets with us",
        "she wants to know how much compute she'd get here",
        "they're asking how many GPUs per person they would have with us",
    ],
)
@pytest.mark.parametrize("before", [FIRST, "how big is openai"])
def test_what_one_would_have_here_is_what_one_of_us_has(
    with_offer: Conversing, before: str, line: str
) -> None:
    assert last(with_offer, before, line) == ["our compute, per researcher"]


@pytest.mark.parametrize(
    "line",
    [
        "what would her personal share be",
        "how much would she get",
        "how much would she get here",
        "what would she personally get",
        "how many gpus would that be for her",
        "what's her individual share of the cluster",
        "how much will she get then",
    ],
)
def test_after_somebody_it_is_what_anybody_here_has(with_offer: Conversing, line: str) -> None:
    assert last(with_offer, FIRST, line) == ["our compute, per researcher"]


@pytest.mark.parametrize("line", ["what's her personal email", "how much would she earn"])
def test_contact_and_pay_stay_refused(with_offer: Conversing, line: str) -> None:
    assert last_answer(with_offer, FIRST, line).kind is Kind.REFUSAL


def test_what_to_say_is_not_told_before_there_is_a_reason(with_offer: Conversing) -> None:
    asked = last(with_offer, "look up Ilva Marrowdene", "what should I not say?")
    assert asked == ['look up "Ilva Marrowdene"']


def test_what_somebody_named_asks_of_us_looks_nobody_up(with_offer: Conversing) -> None:
    line = "Jun Oskarell is asking how much compute per researcher he'd get with us. "
    assert last(with_offer, f"{line}Im preparing the offer chat with him")[0].startswith("our comp")


@pytest.mark.parametrize(
    "line",
    [
        "what compute does a robotics person usually need",
        "how many GPUs does a pretraining researcher need",
        "how much compute do people in robotics need",
        "what does a typical RL researcher need in compute",
        "how many GPUs do people like her need",
    ],
)
@pytest.mark.parametrize("before", [FIRST, "how big is openai"])
def test_what_people_of_a_kind_need_is_not_on_record(
    with_offer: Conversing, before: str, line: str
) -> None:
    answer = last_answer(with_offer, before, line)
    assert answer.headline.text.startswith("What people of one kind of work need is on record of")


@pytest.mark.parametrize("line", ["what compute does she need", "how many GPUs did she use"])
def test_of_somebody_it_is_what_was_published(with_offer: Conversing, line: str) -> None:
    assert last(with_offer, FIRST, line)[0].startswith('look up "Ilva Marrowdene"')


@pytest.mark.parametrize("time", ["in a month", "within 30 days", "in two weeks"])
def test_a_time_in_which_runs_are_to_end_is_kept_with_them(
    with_offer: Conversing, time: str
) -> None:
    line = f"what could she run here {time}"
    told = last_answer(with_offer, FIRST, line).understood
    assert "only runs on our chips within" in told


def test_who_asks_of_us_is_remembered_with_the_reason(with_offer: Conversing) -> None:
    line = "Jun Oskarell is asking how much compute per researcher he'd get with us. "
    before = (f"{line}I'm preparing the offer chat with him", "what about Meta?")
    why = "purpose: preparing the offer chat with him"
    assert last(with_offer, *before, "could he get by with 8 GPUs for sparsity stuff") == [
        f'look up "Jun Oskarell", only runs on 8 H100, {why}'
    ]
    asked = last(with_offer, *before, "back to Jun Oskarell, where did you get his papers from?")
    assert asked == [f'look up "Jun Oskarell", only works, {why}']
