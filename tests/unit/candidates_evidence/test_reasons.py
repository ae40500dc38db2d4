"""Why a question about somebody is refused; everybody is invented."""

from __future__ import annotations

import pytest

from bot.candidates.refusal_rules import Topic
from bot.candidates.refusals import refusal_for


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("guess where Ilva Marrowdene grew up", Topic.TRAITS),
        ("could Ilva Marrowdene get a security clearance", Topic.TRAITS),
        ("is he underpaid", Topic.CONFIDENTIAL),
        ("who in our pool is looking around or about to get laid off", Topic.PREDICTION),
        ("who in our pool is closest to what the hiring manager wants", Topic.RANKING),
        ("she seems like a difficult person, can you confirm", Topic.OTHER),
        ("is Ilva easy to work with", Topic.OTHER),
        ("introvert or extrovert? asking about Ilva Marrowdene", Topic.OTHER),
        ("is he a team player", Topic.OTHER),
        ("what does Ilva Marrowdene make at Meta, roughly", Topic.CONFIDENTIAL),
        ("how much does she get paid there", Topic.CONFIDENTIAL),
        ("is he burned out at Meta", Topic.TRAITS),
        ("does she seem depressed", Topic.TRAITS),
        ("is she difficult, heard some things", Topic.OTHER),
        ("is it true she was let go from her last job", Topic.OTHER),
        ("was he fired from his last place", Topic.OTHER),
        ("did Ilva Marrowdene get laid off", Topic.OTHER),
        ("heard he was pushed out, true?", Topic.OTHER),
        ("how smart is Jun Oskarell", Topic.RANKING),
        ("isn't that tiny for someone at Meta? is she junior?", Topic.RANKING),
        ("whose work needed more compute, his or Pavel Quist's", Topic.RANKING),
        ("is Jun ready to be a team lead", Topic.HIRING),
        ("should we hire her, is she easy to work with", Topic.HIRING),
    ],
)
def test_the_reason_is_that_of_what_is_asked(text: str, topic: Topic) -> None:
    found = refusal_for(text)
    assert found is not None
    assert found.topic is topic


@pytest.mark.parametrize(
    "text", ["is this figure easy to work with", "what would a team player cost in H100"]
)
def test_a_reason_refuses_nothing(text: str) -> None:
    assert refusal_for(text) is None
