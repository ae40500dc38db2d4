"""What everyone is promised and how large a job may be, in many words."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from tests.unit.questions.reading import canonical

_TOLD: dict[str, tuple[str, ...]] = {
    "16 guaranteed each": (
        "each one has 16 locked in",
        "nobody gets less than 16 GPUs",
        "each person is allotted 16 GPUs",
        "each has a standing allocation of 16",
        "16 H100 are blocked out for every one of them",
        "guaranteed allocation per researcher: 16",
        "16 non-preemptible per researcher",
        "16 that are always theirs",
        "16 always-on per researcher",
        "each one keeps 16 no matter what",
        "16 in their own name each",
        "each researcher owns 16 outright",
        "guaranteed slice is 16",
        "each comes with 16 as standard",
        "everyone starts with 16",
        "everyone starts at 16 GPUs",
        "hard floor 16 per seat",
        "2 nodes locked in per researcher",
        "each gets a fixed share of 16",
        "16 that come with the job",
        "16 is the floor per researcher",
        "16 are guaranteed to every hire",
        "each one has sixteen locked in",
    ),
    "8 guaranteed each": (
        "no one ever has fewer than 8",
        "everybody has a private 8-GPU node",
        "everyone's floor is 8",
        "floor 8",
        "baseline 8",
        "earmarked per head: 8",
        "dedicated per researcher 8",
    ),
    "8 guaranteed each, max job 128": ("from 8 up to 128 per researcher",),
    "max job 768": (
        "biggest single run 768",
        "runs are limited to 768 GPUs",
        "runs top out at 768",
        "no run above 768",
        "no job can be bigger than 768",
        "runs can scale up to 768 GPUs",
        "one person can use 768 at once",
        "a researcher can run on 768 at a time",
        "biggest job you can launch is 768",
        "largest run we've allowed is 768",
        "supports 768-GPU runs",
        "max gang size 768",
        "max world size 768",
        "768 at most in one go",
        "any one job is restricted to 768",
        "largest allocation for a run: 768",
        "someone can fire off a 768-chip run",
        "768 tops per job",
        "max run size 768",
    ),
    "max job 512": (
        "a single run can span 64 nodes",
        "max job 64 nodes",
        "job ceiling is a quarter of the cluster",
    ),
    "max job 1024": (
        "half the cluster for one job",
        "one run can have half of it",
    ),
    "max job 2048": (
        "full-cluster runs possible",
        "no limit per job",
        "jobs are uncapped",
    ),
}


@pytest.mark.parametrize(
    ("told", "term"), [(told, term) for term, ways in _TOLD.items() for told in ways]
)
def test_what_is_promised_or_capped_is_read_in_other_words(
    told: str, term: str, reader: Reader, today: date
) -> None:
    text = f"2048 H100, 40 researchers, {told}, vs openai"
    assert canonical(text, reader, today) == (f"2048 H100, 40 researchers, {term}, vs OpenAI", ())


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        (
            "1360 H100, 34 researchers, each one has 16 locked in, vs cohere",
            "1360 H100, 34 researchers, 16 guaranteed each, vs Cohere",
        ),
        (
            (
                "900 H100 for 30 folks, everyone has 8 locked in, and a quarter of it is eaten "
                "by serving, vs mistral"
            ),
            "900 H100, 30 researchers, 75% for research, 8 guaranteed each, vs Mistral AI",
        ),
        (
            "min 4 max 128 H100 per person, 512 H100 total, 20 researchers, vs cohere",
            "512 H100, 20 researchers, 4 guaranteed each, max job 128, vs Cohere",
        ),
        (
            "4 min 64 max per head, 512 H200, 24 researchers vs meta",
            (
                "512 H200, 24 researchers, 4 guaranteed each, max job 64, vs Meta "
                "Superintelligence Labs"
            ),
        ),
        (
            "biggest single run 768, 2048 H100, 40 researchers, vs openai",
            "2048 H100, 40 researchers, max job 768, vs OpenAI",
        ),
        (
            "2048 H100 / 40 ppl / biggest single run 768 / vs openai",
            "2048 H100, 40 researchers, max job 768, vs OpenAI",
        ),
        (
            "our biggest single run is 768 on 2048 H100 with 40 researchers, vs deepmind",
            "2048 H100, 40 researchers, max job 768, vs Google DeepMind",
        ),
        (
            "how do 768 H200 for 12 researchers, all in one run if need be, compare with xai",
            "768 H200, 12 researchers, max job 768, vs SpaceXAI",
        ),
        (
            (
                "1024 H100, 32 researchers, 8 locked per person, runs top out at 256, about "
                "half a day in the queue, a third lost to prod, vs anthropic"
            ),
            (
                "1024 H100, 32 researchers, 2/3 for research, 8 guaranteed each, max job 256, "
                "12 hours wait, vs Anthropic"
            ),
        ),
        (
            "each of our 22 researchers has 12 H100 locked in out of 900, vs mistral",
            "900 H100, 22 researchers, 12 guaranteed each, vs Mistral AI",
        ),
        (
            "1536 B200 for 48 people, our people never drop under 16, vs xai",
            "1536 B200, 48 researchers, 16 guaranteed each, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, none of them ever runs on fewer than 16, vs xai",
            "1536 B200, 48 researchers, 16 guaranteed each, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, 16 or more each, vs xai",
            "1536 B200, 48 researchers, 16 guaranteed each, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, largest gang-scheduled job 512, vs xai",
            "1536 B200, 48 researchers, max job 512, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, runs no larger than 512, vs xai",
            "1536 B200, 48 researchers, max job 512, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, we don't allow runs over 512, vs xai",
            "1536 B200, 48 researchers, max job 512, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, we cap runs at 512, vs xai",
            "1536 B200, 48 researchers, max job 512, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, a run may not exceed 512, vs xai",
            "1536 B200, 48 researchers, max job 512, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, hero runs of 1024, vs xai",
            "1536 B200, 48 researchers, max job 1024, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, biggest slice you can get is 512, vs xai",
            "1536 B200, 48 researchers, max job 512, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, nobody can run more than 512 at once, vs xai",
            "1536 B200, 48 researchers, max job 512, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, you may scale a run out to 512, vs xai",
            "1536 B200, 48 researchers, max job 512, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, a single experiment can eat the full machine, vs xai",
            "1536 B200, 48 researchers, max job 1536, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, up to a third of the cluster per job, vs xai",
            "1536 B200, 48 researchers, max job 512, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, max 25% of the cluster per run, vs xai",
            "1536 B200, 48 researchers, max job 384, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, wait for a slot is 3h, vs xai",
            "1536 B200, 48 researchers, 3 hours wait, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, 3h to a slot, vs xai",
            "1536 B200, 48 researchers, 3 hours wait, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, 3 hrs avg q time, vs xai",
            "1536 B200, 48 researchers, 3 hours wait, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, q time 3 hrs, vs xai",
            "1536 B200, 48 researchers, 3 hours wait, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, your run starts after 3 hours, vs xai",
            "1536 B200, 48 researchers, 3 hours wait, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, jobs start after about 3 hours, vs xai",
            "1536 B200, 48 researchers, 3 hours wait, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, starts take 3 hours, vs xai",
            "1536 B200, 48 researchers, 3 hours wait, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, 3 hours from submit to start, vs xai",
            "1536 B200, 48 researchers, 3 hours wait, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, submit-to-start 3 hours, vs xai",
            "1536 B200, 48 researchers, 3 hours wait, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, scheduling takes 3 hours, vs xai",
            "1536 B200, 48 researchers, 3 hours wait, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, the scheduler needs 3 hours, vs xai",
            "1536 B200, 48 researchers, 3 hours wait, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, waiting isn't a thing, vs xai",
            "1536 B200, 48 researchers, no wait, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, we don't have a queue, vs xai",
            "1536 B200, 48 researchers, no wait, vs SpaceXAI",
        ),
        (
            "1536 B200 for 48 people, start whenever you like, vs xai",
            "1536 B200, 48 researchers, no wait, vs SpaceXAI",
        ),
    ],
)
def test_terms_stand_anywhere(text: str, read_as: str, reader: Reader, today: date) -> None:
    assert canonical(text, reader, today) == (read_as, ())


@pytest.mark.parametrize(
    "text",
    ["256 H200 team of 9 guaranteed 16 each vs Cohere", "256 H200 crew of 9 guaranteed 16 each"],
)
def test_how_many_a_team_are_is_no_promise(text: str, reader: Reader, today: date) -> None:
    asked, _ = canonical(text, reader, today)
    assert asked.startswith("256 H200, 9 researchers, 16 guaranteed each")
