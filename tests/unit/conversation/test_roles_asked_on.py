"""What is asked on after roles: a subject, another time, and the roles by their titles."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer

ROLES = "open roles at Anthropic"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("and in safety?", "open roles on safety at Anthropic"),
        ("safety?", "open roles on safety at Anthropic"),
        ("just the RL ones", "open roles on reinforcement learning at Anthropic"),
        ("how many are in evals", "open roles on evaluations at Anthropic"),
        ("what about interpretability people", "open roles on interpretability at Anthropic"),
        ("list them", "list open roles at Anthropic"),
        ("which roles", "list open roles at Anthropic"),
        ("in march", "open roles at Anthropic since 2026-03-01, as of 2026-03-31"),
        ("what closed in march", "list open roles at Anthropic since 2026-03-01, as of 2026-03-31"),
        ("since march", "open roles at Anthropic since 2026-03-01"),
        (
            "what does a research engineer there make",
            "pay ranges for research engineering roles at Anthropic",
        ),
    ],
)
def test_roles_are_chosen_by_a_subject_or_a_time(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, ROLES, text) == [asks]


def test_anyone_is_asked_of_all_labs(talking: Conversing) -> None:
    assert last(talking, "open research roles", "is anyone slowing down") == ["what moved"]


def test_a_later_time_takes_the_place_of_both_ends(talking: Conversing) -> None:
    asked = last(talking, ROLES, "in march", "since april")
    assert asked == ["open roles at Anthropic since 2026-04-01"]


def test_a_subject_stays_while_the_lab_changes(talking: Conversing) -> None:
    asked = last(talking, "who is hiring for rl", "and at deepmind?")
    assert asked == ["open roles on reinforcement learning at Google DeepMind"]


@pytest.mark.parametrize("text", ["which labs opened the most", "who closed the most"])
def test_labs_are_no_list_of_roles(talking: Conversing, text: str) -> None:
    assert last(talking, ROLES, text) == ["open roles"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("any with senior or staff in the title", "senior or staff"),
        ("only staff ones", "staff"),
        ("senior ones?", "senior"),
        ("any internships?", "intern"),
        ("which have lead or principal in the name", "lead or principal"),
        ("senior roles", "senior"),
        ("how many for senior people", "senior"),
        ("how many of those are senior", "senior"),
    ],
)
def test_roles_are_chosen_by_words_of_their_titles(
    talking: Conversing, text: str, said: str
) -> None:
    asked = last(talking, "list RL roles at OpenAI", text)
    assert asked[0].endswith(f"with {said} in the title at OpenAI")


def test_words_of_titles_stay_while_the_lab_changes(talking: Conversing) -> None:
    asked = last(talking, ROLES, "any with senior in the title", "and at openai")
    assert asked == ["list open roles with senior in the title at OpenAI"]


def test_a_whole_question_keeps_no_family_of_the_one_before(talking: Conversing) -> None:
    asked = last(talking, "research engineer roles at Anthropic", "junior roles at openai")
    assert asked == ["open roles with junior in the title at OpenAI"]


RL = "open RL roles"
SCIENTIST = "open roles on reinforcement learning with scientist in the title"


@pytest.mark.parametrize(
    "text",
    [
        "just titles with 'scientist' in them",
        "only titles containing scientist",
        "titles with scientist",
        "the ones called scientist",
        "only scientist titles",
        "scientist titles only",
        "filter on title scientist",
        "title must say scientist",
    ],
)
def test_a_word_of_titles_is_no_family(talking: Conversing, text: str) -> None:
    assert last(talking, RL, text) == [f"list {SCIENTIST}"]


@pytest.mark.parametrize("text", ["list the titles", "only the titles please"])
def test_titles_alone_name_no_word_of_them(talking: Conversing, text: str) -> None:
    assert last(talking, RL, text) == ["list open roles on reinforcement learning"]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("how many of them are new since march", "open roles at Anthropic since 2026-03-01"),
        ("how many were posted since march", "open roles at Anthropic since 2026-03-01"),
        ("how many new since march", "open roles at Anthropic since 2026-03-01"),
        ("which are new since march", "list open roles at Anthropic since 2026-03-01"),
        ("list the new ones", "list open roles at Anthropic"),
        ("only the new ones", "list open roles at Anthropic"),
        ("how many roles is that", "open roles at Anthropic"),
    ],
)
def test_how_many_are_new_is_no_pay(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, "pay ranges at anthropic", text) == [asks]


@pytest.mark.parametrize(
    "text", ["how many were posted since march", "how many opened since march"]
)
def test_how_many_are_new_is_of_the_subject_spoken_of(talking: Conversing, text: str) -> None:
    assert last(talking, RL, text) == ["open roles on reinforcement learning since 2026-03-01"]


def test_which_are_new_is_no_digest_of_a_week(talking: Conversing) -> None:
    asked = last(talking, ROLES, "which are new since march")
    assert asked == ["list open roles at Anthropic since 2026-03-01"]


@pytest.mark.parametrize(
    "text",
    ["month by month for openai pls", "per month", "give me that per week", "monthly numbers?"],
)
def test_roles_are_told_for_one_period_at_a_time(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "which lab opened the most roles in the last 3 months", text)
    assert told.headline.text.startswith("Roles are told for one period at a time")
    assert "since when are the job boards read" in told.choices[0].text


def test_how_many_closed_after_what_moved_is_of_the_roles(talking: Conversing) -> None:
    asked = last(talking, "what moved at openai", "how many were closed since january")
    assert asked == ["open roles at OpenAI since 2026-01-01"]


@pytest.mark.parametrize(
    "text",
    [
        "list em with titles",
        "show me their full titles",
        "give me the list with job titles pls",
        "names and titles?",
        "list the titles and where they sit",
        "list them by name with the locations",
        "which are they, titles please",
        "show me them all with titles",
    ],
)
def test_titles_are_listed_and_looked_for_in_none(talking: Conversing, text: str) -> None:
    assert last(talking, "open roles on interpretability", text) == [
        "list open roles on interpretability"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "whats the oldest still open",
        "how long have those been open",
        "since when have those ads been up",
        "when were these ads posted",
        "how long have the job ads been live",
        "which ones have been up longest",
        "when were those posted",
        "the longest open one?",
        "since when are they open",
        "how many weeks have they been up",
    ],
)
def test_how_long_a_role_is_open_is_told_by_no_board(talking: Conversing, text: str) -> None:
    told = last_answer(talking, ROLES, text)
    assert told.headline.text.startswith("How long a role has been open is not told")
    assert "“open roles at Anthropic since March”" in told.verdict[0].text


@pytest.mark.parametrize(
    "text",
    [
        "did deepmind drop any of theirs",
        "has deepmind taken any down",
        "did deepmind pull some roles",
        "did deepmind cancel any",
        "has deepmind removed any of theirs",
        "did deepmind cut any roles",
    ],
)
def test_what_a_board_lost_is_of_the_subject_spoken_of(talking: Conversing, text: str) -> None:
    asked = last(talking, "open roles on interpretability", text)
    assert asked == ["open roles on interpretability at Google DeepMind"]


@pytest.mark.parametrize("text", ["ta. and what about robotics", "thx, and robotics?"])
def test_thanks_before_a_subject_change_nothing(talking: Conversing, text: str) -> None:
    assert last(talking, "open roles on safety", text) == ["open roles on robotics"]


def test_interp_is_a_subject(talking: Conversing) -> None:
    assert last(talking, "interp roles at anthropic") == [
        "open roles on interpretability at Anthropic"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "which labs' boards do you actually follow",
        "ok whose job boards do you track",
        "which job boards do you read",
        "what boards are covered",
        "which boards are read",
        "which lab's careers pages do you check",
        "what job boards do you have",
    ],
)
@pytest.mark.parametrize("first", ["pay at meta", "open roles at openai", "how big is meta"])
def test_which_boards_are_read_is_asked_of_all(talking: Conversing, first: str, text: str) -> None:
    assert asks(talking, first, text) == "since when are the job boards read"


@pytest.mark.parametrize(
    "text",
    [
        "show me their listings",
        "show me the listings",
        "can you show me those ads",
        "pull up their postings",
        "which roles are those exactly",
        "could i see the vacancies",
        "can i have the job titles",
    ],
)
def test_the_same_roles_are_listed_by_any_word(talking: Conversing, text: str) -> None:
    before = "who's looking for reward modelling or RLHF people right now"
    assert asks(talking, before, text) == "list open roles on reinforcement learning"


@pytest.mark.parametrize("text", ["show me anthropic's listings", "list those at anthropic"])
def test_those_of_one_lab_stay_of_that_kind(talking: Conversing, text: str) -> None:
    before = "who's looking for RLHF people right now"
    found = asks(talking, before, text)
    assert found == "list open roles on reinforcement learning at Anthropic"


@pytest.mark.parametrize("text", ["do any of those mention money", "are salaries given for those"])
def test_pay_is_of_the_roles_spoken_of(talking: Conversing, text: str) -> None:
    before = "who's looking for RLHF people right now"
    assert asks(talking, before, text) == "pay ranges for open roles on reinforcement learning"


@pytest.mark.parametrize(
    "line", ["how many did they close last month", "how many did they close in october"]
)
def test_to_close_is_no_end_of_a_month(conversing: Conversing, line: str) -> None:
    meant = "open roles at Anthropic since 2026-10-01, as of 2026-10-31"
    assert meant.partition(" since")[0] in last(conversing, ROLES, line)[0]
    assert "since" in last(conversing, ROLES, line)[0]
