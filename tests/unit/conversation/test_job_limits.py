"""What one job may take changes no size of the cluster, and the answer says what it does."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import asks, last_answer

OURS = "1500 H100, 25 researchers vs openai"


@pytest.mark.parametrize(
    "text",
    [
        "does the max job size matter? say 512 per job", "does the job limit matter? its 512",
        "does it matter that jobs are capped at 512?", "jobs are limited to 512 chips",
        "what if nobody can run more than 512 at once", "what about a job cap: 512",
        "no single job can take more than 512", "what if runs were capped at 512 gpus",
        "jobs are limited to 512 chips. does that hurt?",
    ],
)  # fmt: skip
def test_a_limit_of_jobs_leaves_the_cluster_as_it_is(conversing: Conversing, text: str) -> None:
    told = last_answer(conversing, OURS, text)
    assert told.understood.startswith("1,500 H100, 25 researchers, jobs of up to 512 chips")
    assert "leave each one's share as it is" in " ".join(line.text for line in told.verdict)


@pytest.mark.parametrize(
    "text",
    [
        "cap goes to 512", "the cap is now 512", "the limit gets raised to 512 chips",
        "we lift the cap to 512", "cap at 512", "bump the limit to 512", "biggest job is 512",
        "max job goes up to 512", "what if the cap were 512",
    ],
)  # fmt: skip
def test_a_limit_that_moves_is_of_the_job(conversing: Conversing, text: str) -> None:
    before = "1000 B200, 25-30 researchers, cap 256 per job, vs mistral"
    told = "1000 B200, 25-30 researchers, max job 512, vs Mistral AI"
    assert asks(conversing, before, text) == told


@pytest.mark.parametrize(
    ("text", "team"), [("if we grow to 70", "70"), ("what if the team doubles", "55")]
)
def test_no_half_of_a_person_joins_a_team_told_as_a_range(
    conversing: Conversing, text: str, team: str
) -> None:
    before = "1000 B200, 25-30 researchers, max job 256, vs mistral"
    told = f"1000 B200, {team} researchers, max job 256, vs Mistral AI"
    assert asks(conversing, before, text) == told


def test_a_job_as_large_as_the_cluster_bounds_nothing(conversing: Conversing) -> None:
    told = last_answer(conversing, OURS, "max job 1500")
    assert "leave each one's share" not in " ".join(line.text for line in told.verdict)


LIMITED = "1500 H100, 30 researchers, max job 256, vs Meta"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("take the limit off and say no waiting", "30 researchers, no wait"),
        ("remove the cap", "30 researchers"),
        ("lift the cap on jobs", "30 researchers"),
        ("no limit on jobs", "30 researchers"),
        ("what if there was no max job", "30 researchers"),
        ("scrap the job cap, 40 researchers", "40 researchers"),
        ("drop the limit and make it 50 people", "50 researchers"),
    ],
)
def test_a_limit_is_lifted_with_what_is_said_besides(
    conversing: Conversing, text: str, left: str
) -> None:
    assert asks(conversing, LIMITED, text) == f"1500 H100, {left}, vs Meta Superintelligence Labs"


def test_what_is_dropped_stays_dropped_beside_other_chips(talking: Conversing) -> None:
    text = "forget the guarantee, what if we had 3000 H100"
    told = asks(talking, "us vs openai with 16 guaranteed each", text)
    assert told == "3000 H100, 40 researchers, vs OpenAI"


@pytest.mark.parametrize(
    "text",
    ["is the 256 limit a problem", "does the 256 cap hurt us", "does that limit matter",
     "how bad is the 256 chip cap", "does the max job size change anything",
     "is a 256 limit bad for her"],
)  # fmt: skip
def test_whether_a_limit_is_a_problem_is_told_of_what_it_bounds(
    conversing: Conversing, text: str
) -> None:
    assert last_answer(conversing, LIMITED, text).headline.text.startswith(
        "One job may take up to 256"
    )


def test_no_limit_either_is_said_after_another_term(conversing: Conversing) -> None:
    told = asks(
        conversing, "512 H100, 18 researchers, max job 128, vs openai", "no job limit either"
    )
    assert told == "512 H100, 18 researchers, vs OpenAI"


@pytest.mark.parametrize("text", ["no one over 40 please", "nobody above 50", "no one past 45"])
def test_an_age_is_no_limit_of_jobs(conversing: Conversing, text: str) -> None:
    assert last_answer(conversing, OURS, text).kind is Kind.REFUSAL


def test_so_many_chips_stay_one(conversing: Conversing) -> None:
    assert "max job 40" in asks(conversing, OURS, "no one over 40 GPUs")
