"""What one job may take changes no size of the cluster, and the answer says what it does."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

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


def test_a_job_as_large_as_the_cluster_bounds_nothing(conversing: Conversing) -> None:
    told = last_answer(conversing, OURS, "max job 1500")
    assert "leave each one's share" not in " ".join(line.text for line in told.verdict)
