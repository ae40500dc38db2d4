"""Our pool by two kinds at once, by companies, by titles, and by who was added last."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.about_people.added import ADDED, added_in
from bot.questions.about_people.of_rights import is_about_rights
from bot.questions.about_people.of_work import work_in
from bot.questions.about_people.two_kinds import asks_who_did_both, two_kinds_in
from bot.questions.about_people.universities import is_any_lab
from bot.questions.asked_of_assay import topic_of_assay
from bot.questions.ours_there import ours_there
from bot.questions.plain_words import in_plain_words

DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("anyone in our pool who's done both evals and finetuning", "both evals and finetuning"),
        ("who has pretraining or systems work", "pretraining or systems"),
        ("who's worked on RL or post-training", "rl or post-training"),
        ("who did evals and also interpretability", "evals and also interpretability"),
    ],
)
def test_two_kinds_are_both_heard(text: str, said: str) -> None:
    assert two_kinds_in(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "who works on theory and interpretability",
        "who works on fine-tuning and post-training",
        "who did evals since 2023 and is at Meta",
    ],
)
def test_one_kind_is_one(text: str) -> None:
    assert two_kinds_in(text) is None


@pytest.mark.parametrize(
    "text", ["who did both", "anyone who's done both?", "who has both of them"]
)
def test_who_did_both_is_asked(text: str) -> None:
    assert asks_who_did_both(text)


@pytest.mark.parametrize("text", ["who did it", "who are both of them", "who runs both sites"])
def test_other_questions_of_both_are_not(text: str) -> None:
    assert not asks_who_did_both(text)


def test_what_only_strengthens_a_kind_is_no_topic() -> None:
    assert work_in("how many people in our pool have actual pretraining papers") == (
        "pretraining at scale"
    )
    assert work_in("who has papers with llama in the title") == "llama"
    assert work_in("who works on robotics") == "robotics"


@pytest.mark.parametrize("place", ["a company", "startups", "a firm", "a lab", "industry"])
def test_any_company_is_any_lab(place: str) -> None:
    assert is_any_lab(place)


def test_a_name_of_a_company_is_none_of_any() -> None:
    assert not is_any_lab("Meta")


@pytest.mark.parametrize(
    "text", ["show me the person we added most recently", "who's the newest one in there"]
)
def test_who_came_last_is_told_by_the_day_of_the_entry(text: str) -> None:
    asked = added_in(text, DAY)
    assert asked is not None
    assert asked.topic == ADDED


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("who else at mistral could we go after", "mistral"),
        ("so who at google could we approach next", "google"),
        ("anyone at meta we could talk to", "meta"),
    ],
)
def test_whom_of_ours_one_could_turn_to(text: str, lab: str) -> None:
    assert ours_there(text) == f"who in our pool is at {lab}"


@pytest.mark.parametrize(
    "text",
    [
        "who at anthropic could we poach",
        "who at openai should we hire",
        "who at our lab could we talk to",
        "who is at mistral",
    ],
)
def test_whom_to_poach_stays_as_it_is(text: str) -> None:
    assert ours_there(text) == text


def test_age_in_our_list_is_of_no_labs() -> None:
    assert in_plain_words("who's under 30 in our list") == "who's under 30 in our list"


@pytest.mark.parametrize(
    "text", ["how do i get Ilva Marrowdene removed", "how do we delete Ilva Marrowdene"]
)
def test_how_somebody_is_removed_is_a_right(text: str) -> None:
    assert is_about_rights(text)


@pytest.mark.parametrize(
    "text",
    ["how much compute should a PhD student get", "how many gpus should each new postdoc have"],
)
def test_how_much_somebody_should_have_is_told_by_tiers(text: str) -> None:
    assert topic_of_assay(text) == "tier"


@pytest.mark.parametrize(
    "text", ["how much compute should we buy", "how many gpus should we give Ilva Marrowdene"]
)
def test_how_much_we_should_have_is_no_tier(text: str) -> None:
    assert topic_of_assay(text) != "tier"
