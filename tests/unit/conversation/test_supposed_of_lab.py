"""What is supposed of a lab that was spoken of is the lab's, and never ours."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Assumptions, Kind
from storage.records import Amount
from tests.unit.conversation.corpus import last_answer, last_question

OURS = "Our saved offer (2,048 H100, 40 researchers); against OpenAI, per researcher"
TWICE = "supposing 2 times the compute on record"


@pytest.mark.parametrize(
    ("text", "supposed"),
    [
        ("what if they double", TWICE),
        ("what if they doubled their compute", TWICE),
        ("and if OpenAI had twice the compute", TWICE),
        ("what if OpenAI doubles", TWICE),
        ("with half their chips", "supposing 0.5 times the compute on record"),
        ("halve their compute", "supposing 0.5 times the compute on record"),
        ("if they had half the chips", "supposing 0.5 times the compute on record"),
        ("what if they get 50% more GPUs", "supposing 1.5 times the compute on record"),
        ("and if they doubled their headcount", "supposing 2 times the staff on record"),
    ],
)
def test_they_are_the_lab_spoken_of(talking: Conversing, text: str, supposed: str) -> None:
    assert last_answer(talking, "us vs OpenAI", text).understood == f"{OURS}; {supposed}."


def test_a_day_of_it_is_left_out_aloud(talking: Conversing) -> None:
    answer = last_answer(talking, "us vs OpenAI", "and if they double by next year")
    assert answer.understood == f"{OURS}; {TWICE}; “next year” left out."


def test_hires_of_theirs_are_no_hires_of_ours(talking: Conversing) -> None:
    answer = last_answer(talking, "us vs OpenAI", "suppose they hire 200 more")
    assert "These people would be a lab's, not yours" in answer.headline.text


def test_it_holds_for_the_lab_that_is_named_and_stands(talking: Conversing) -> None:
    answer = last_answer(talking, "compare OpenAI and Anthropic", "what if Anthropic doubled")
    assert f"{TWICE} (Anthropic only)" in answer.understood


def test_of_hires_asked_before_it_changes_the_lab_alone(talking: Conversing) -> None:
    answer = last_answer(talking, "us vs OpenAI", "what if we hire 10", "and if they doubled")
    assert answer.understood.endswith(f"on the same chips; against OpenAI; {TWICE}.")


@pytest.mark.parametrize("text", ["what if we double", "and if we double too"])
def test_what_is_ours_stays_ours(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "us vs OpenAI", text)
    assert "supposing" not in answer.understood


def test_half_of_what_they_have_is_no_half_of_ours(talking: Conversing) -> None:
    answer = last_answer(talking, "us vs OpenAI", "what if we match half of what they have")
    assert answer.understood == "What it takes to equal 50 % of OpenAI's average per researcher."


@pytest.mark.parametrize("text", ["they double", "and they'd double", "ok, they will double"])
def test_a_sentence_supposes_as_well(talking: Conversing, text: str) -> None:
    assert last_answer(talking, "us vs OpenAI", text).understood == f"{OURS}; {TWICE}."


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("if they put half of it into research", 50),
        ("they put 60% into research", 60),
        ("what if they would spend 30% of their compute on research", 30),
        ("and if OpenAI only put a quarter of it into research", 25),
    ],
)
def test_what_they_put_into_research_is_none_of_ours(
    talking: Conversing, text: str, share: int
) -> None:
    answer = last_answer(talking, "us vs OpenAI", text)
    assert answer.understood == f"{OURS}; assuming {share} % of their compute is for research."


def test_what_we_put_into_research_stays_ours(talking: Conversing) -> None:
    answer = last_answer(talking, "us vs OpenAI", "if we put half of it into research")
    assert "(2,048 H100, 40 researchers), 50 % for research" in answer.understood


def test_chips_that_it_buys_are_added_to_its_own(talking: Conversing) -> None:
    for text in ("if they buy 100000 more", "if they get 100k more H100s"):
        answer = last_answer(talking, "us vs OpenAI", text)
        assert answer.understood == (f"{OURS}; supposing 100,000 H100 on top of what is on record.")


def test_chips_without_a_name_are_left_out_aloud(talking: Conversing) -> None:
    answer = last_answer(talking, "us vs OpenAI", "if they get 50,000 GPUs")
    assert answer.understood.startswith(f"{OURS}; “50,000")
    assert "not added to what is on record" in answer.understood


def test_by_how_much_it_grows_is_supposed(talking: Conversing) -> None:
    answer = last_answer(talking, "us vs OpenAI", "and if they grow 50%")
    assert answer.understood == f"{OURS}; supposing 1.5 times the compute on record."


@pytest.mark.parametrize(
    "text",
    [
        "what if anthropic really has 1500 researchers",
        "suppose anthropic had 1500 researchers",
        "what if anthropic cut its staff to 1800",
        "what if anthropic uses 80% of its compute for research",
    ],
)
def test_what_is_supposed_of_a_lab_is_held_against_our_saved_offer(
    talking: Conversing, conversing: Conversing, text: str
) -> None:
    asked = last_question(talking, text)
    assert (asked.kind, asked.uses_saved, asked.labs) == (Kind.OFFER, True, ("anthropic",))
    assert last_question(conversing, text).kind is Kind.LAB  # where nothing is saved
    assert last_question(conversing, text).assume == asked.assume


def test_how_big_a_lab_would_be_is_asked_of_the_lab(talking: Conversing) -> None:
    text = "how much would each get at openai if openai had 600 researchers"
    assert last_question(talking, text).kind is Kind.LAB


def test_half_its_compute_is_the_labs(talking: Conversing) -> None:
    asked = last_question(talking, "if Anthropic spent half its compute on research")
    ours = asked.offer.research_share if asked.offer else None
    assert (ours, asked.assume.rd_share) == (None, 0.5)


def test_what_is_supposed_of_one_lab_is_not_so_of_the_next(talking: Conversing) -> None:
    lines = ("what if xAI doubles its compute", "if Anthropic halves its team, vs us")
    assert last_question(talking, *lines).assume == Assumptions(staff_times=0.5)


@pytest.mark.parametrize(
    "text",
    [
        "what if xAI doubles its cluster, how do we look then",
        "what if OpenAI adds 400,000 GB200, how would we compare",
    ],
)
def test_how_we_look_then_is_told_of_what_is_supposed(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, text)
    assert "question of its own" not in answer.understood
    assert not answer.besides


@pytest.mark.parametrize(
    "lines",
    [
        ("us vs mistral", "what if mistral has 20000 H100 and 140 researchers"),
        ("how big is mistral", "what if mistral has 20000 H100 and 140 researchers"),
        ("us vs mistral", "suppose they have 20k H100 for 140 people"),
        ("us vs mistral", "what if they had 20000 H100", "and 140 researchers there"),
        ("us vs mistral and openai", "say mistral has 20000 H100 and 140 researchers"),
    ],
)
def test_chips_and_people_that_a_lab_is_supposed_to_have_are_both_taken(
    talking: Conversing, lines: tuple[str, ...]
) -> None:
    asked = last_question(talking, *lines)
    assert asked.assume.lab_chips is not None
    assert (asked.assume.lab_chips.count, asked.assume.lab_researchers) == (20_000, 140)
    assert asked.offer is None or asked.offer.researchers == Amount(40)


@pytest.mark.parametrize(
    "text",
    [
        "us vs OpenAI if a third of their staff does research",
        "us vs OpenAI if a third of OpenAI people does research",
        "us against OpenAI, suppose a third of their people are researchers",
    ],
)
def test_a_part_of_their_staff_leaves_our_people_as_they_are(
    talking: Conversing, text: str
) -> None:
    understood = last_answer(talking, text).understood
    assert understood == f"{OURS}; assuming 1/3 of the staff do research."
