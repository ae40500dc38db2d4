"""Works are called alike, whether those of one person are meant or those of the pool."""

from __future__ import annotations

import pytest

from bot.conversation.about_people.works_asked import works_in
from bot.questions.about_people.of_work import work_in
from tests.unit.conversation.corpus import DAY

SCALE, TUNING = "pretraining at scale", "fine-tuning and post-training"
SYSTEMS, EVALUATION = "systems", "evaluation"
THEORY = "theory and interpretability"


@pytest.mark.parametrize(
    ("called", "kind"),
    [
        ("fine-tuning", TUNING),
        ("post-training", TUNING),
        ("rlhf", TUNING),
        ("preference optimization", TUNING),
        ("alignment", TUNING),
        ("serving", SYSTEMS),
        ("distributed training", SYSTEMS),
        ("infra", SYSTEMS),
        ("red-teaming", EVALUATION),
        ("evals", EVALUATION),
        ("benchmarks", EVALUATION),
        ("interpretability", THEORY),
        ("theory", THEORY),
        ("scaling laws", SCALE),
        ("pretraining", SCALE),
    ],
)
def test_a_kind_is_called_alike_of_one_person_and_of_the_pool(called: str, kind: str) -> None:
    assert work_in(f"who in our pool works on {called}") == kind
    of_one = works_in(f"only her papers on {called}", DAY)
    assert of_one is not None
    assert of_one.family == kind


@pytest.mark.parametrize("topic", ["rl", "reinforcement learning", "nlp", "inference", "robotics"])
def test_a_topic_is_no_kind_of_work_for_either(topic: str) -> None:
    assert work_in(f"who in our pool works on {topic}") not in (TUNING, SYSTEMS, None)
    assert works_in(f"only her papers on {topic}", DAY) is None
