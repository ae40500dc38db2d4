"""`could I tell the candidate we're ahead of them`: yes or no first, by the ratio on record."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

BEHIND = "No: per researcher ours is behind"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("could I tell the candidate we're ahead of them?", BEHIND),
        ("can we claim to be ahead of OpenAI", BEHIND),
        ("may I tell him we have more compute per head", BEHIND),
        ("can I say we're level with Meta", BEHIND),
        ("can I say that we are behind", "Yes: per researcher ours is behind"),
        ("is it ok to say our offer is better than Mistral's", "No: nothing on record says"),
        ("can i tell the candidate that he'd have more GPUs with us?", BEHIND),
        ("may I say they'd get more compute here?", BEHIND),
        ("can we tell people they get more GPUs here than there", BEHIND),
        ("can I promise him more compute than OpenAI?", BEHIND),
        ("would it be true to say that we have more compute per head?", BEHIND),
        ("is it fair to tell her she'd see fewer chips here", "Yes: per researcher ours is behind"),
        ("can I promise more GPUs than at Mistral?", "No: nothing on record says"),
    ],
)
def test_what_would_be_claimed_of_ours_is_a_yes_or_a_no(
    talking: Conversing, text: str, says: str
) -> None:
    assert last_answer(talking, "us vs OpenAI", text).headline.text.startswith(says)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("can I tell a candidate we're ahead of OpenAI", BEHIND),
        ("can I tell a candidate we're ahead", "That depends on the lab"),
        ("can I tell candidates we beat openai", BEHIND),
        ("can i tell people that we outgun meta", BEHIND),
        ("can I tell candidates we beat stanford", "Yes, in total, where ours is more; per res"),
        ("can we say we're better resourced than princeton", "Yes, in total, where ours is more"),
        ("can we claim to have more compute than stanford", "Yes, in total, where ours is more"),
        ("can i say that we match stanford", "It would understate ours in total"),
        ("may I tell her we trail xai", "Yes, in total, where ours is less"),
    ],
)
def test_asked_first_it_is_of_our_saved_offer(talking: Conversing, text: str, says: str) -> None:
    assert last_answer(talking, text).headline.text.startswith(says)


@pytest.mark.parametrize(
    "text",
    [
        "are we ahead of OpenAI",
        "tell me how far we are behind OpenAI",
        "say it in a table",
        "do we beat stanford",
        "can I tell him about stanford",
    ],
)
def test_other_questions_stay_as_they_are(talking: Conversing, text: str) -> None:
    assert not last_answer(talking, "us vs OpenAI", text).headline.text.startswith(("No:", "Yes:"))
