"""What is supposed of ours is worked out, or said not to be: today's figure is no answer to it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last_answer, last_question, told


@pytest.mark.parametrize(
    "text",
    [
        "what if we get more gpus",
        "what if we grow the cluster",
        "what if our H100s were only available half the time",
        "what if we moved the cluster to Iceland",
        "what if our people leave",
        "what if the cluster is down for a month",
        "what if our chips are shared with another team",
    ],
)
def test_what_changes_nothing_is_not_answered_with_todays_figure(
    talking: Conversing, text: str
) -> None:
    assert "changes of your offer" in told(talking, text)
    alone = talking.services.ask(text, Asker.operator(), DAY)
    assert "changes of your offer" in alone.headline.text


def test_beside_a_lab_it_is_left_out_aloud(talking: Conversing) -> None:
    answer = last_answer(talking, "how do we compare with Meta if we get more gpus")
    assert "“we get more gpus” left out" in answer.understood


def test_an_answer_is_not_told_again_for_it(talking: Conversing) -> None:
    first = "3000 H200 for 60 researchers vs Google"
    assert "“we get more gpus” means" in told(talking, first, "what if we get more gpus")


@pytest.mark.parametrize(
    "text", ["what if a candidate asks about our GPUs", "if someone asks what GPUs we have"]
)
def test_who_speaks_of_our_offer_supposes_nothing(talking: Conversing, text: str) -> None:
    assert last_question(talking, text).uses_saved


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("what if we reserve 512 H100 for production", 0.75),
        ("what if we set aside 512 GPUs for inference", 0.75),
        ("what if product gets 512 H100", 0.75),
        ("what if we keep 1024 H100 for the product team", 0.5),
        ("what if the product team needs 1024 of our GPUs", 0.5),
    ],
)
def test_what_product_keeps_is_not_for_research(
    talking: Conversing, text: str, share: float
) -> None:
    offer = last_question(talking, text).offer
    assert offer is not None
    assert (offer.research_share, offer.guaranteed_per_researcher) == (share, None)


def test_what_product_keeps_is_of_the_offer_spoken_of(talking: Conversing) -> None:
    first = "3000 H200 for 60 researchers vs Google"
    asked = "3000 H200, 60 researchers, 80% for research, vs Google DeepMind"
    assert told(talking, first, "what if we reserve 600 H200 for production") == asked


def test_what_is_bought_for_product_is_more(talking: Conversing) -> None:
    assert "2560 H100" in told(talking, "what if product gets 512 more H100")


@pytest.mark.parametrize(
    "text",
    ["what if the wait for gpus was 2 days?", "what if people waited 2 days for a GPU"],
)
def test_a_wait_for_chips_is_a_wait(talking: Conversing, text: str) -> None:
    assert told(talking, text) == "our compute 48 hours wait"


@pytest.mark.parametrize("text", ["what if there is a 6 month delay", "our lead time is 6 months"])
def test_a_wait_of_months_is_no_queue(talking: Conversing, text: str) -> None:
    assert "is no queue for chips that run" in told(talking, text)


def test_a_time_to_rent_for_is_left_out_aloud(talking: Conversing) -> None:
    answer = last_answer(talking, "what if we rent for 3 years instead")
    assert "“3 years” left out" in answer.understood


@pytest.mark.parametrize("text", ["what if all labs doubled", "what if every lab had 50% more"])
def test_all_labs_at_once_are_not_supposed(talking: Conversing, text: str) -> None:
    assert "of one lab at a time" in told(talking, text)


@pytest.mark.parametrize("text", ["what if we freeze hiring", "what if we stop hiring"])
def test_nobody_joins_where_nobody_is_hired(talking: Conversing, text: str) -> None:
    assert "1 more hire" not in told(talking, text)


def test_those_whom_we_share_with_are_besides_us(talking: Conversing) -> None:
    answer = last_answer(talking, "what if we share the cluster with 20 people from another group")
    assert "60 researchers; 20 others taken as sharing it with our 40" in answer.understood


def test_what_the_best_get_is_no_equal_share(talking: Conversing) -> None:
    text = "what if the top 5 people get 100 GPUs each"
    assert "not an uneven split" in told(talking, text)


AFTER = "how do we compare with Meta"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "what if product keeps 512 H100",
            "our saved offer with 2048 H100, 40 researchers, 75% for research, "
            "vs Meta Superintelligence Labs",
        ),
        (
            "what if we share it with 20 other people",
            "our compute 60 researchers, vs Meta Superintelligence Labs",
        ),
        (
            "what if the H100s are replaced by B200s for the same money",
            "2048 H100 vs 2048 B200",
        ),
    ],
)
def test_after_an_answer_the_same_is_worked_out(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, AFTER, text) == asked


def test_after_an_answer_a_time_in_which_nothing_runs_is_not_taken(talking: Conversing) -> None:
    assert "changes of your offer" in told(
        talking, AFTER, "what if the cluster is down for a month"
    )
