"""App Home: what is known of us, and three things to do."""

from __future__ import annotations

from handlers.blocks.elements import Block, View, actions, button, context, header, words
from handlers.blocks.escape import escape
from handlers.carried import Carried
from handlers.verbs import Verb, action_id

_ABOUT = (
    "Assay tells you how your compute offer stands against the labs you lose to. "
    "Every figure has a source, a date and a range."
)
_NO_OFFER = "Your workspace has not entered its offer yet."
FIRST_QUESTION = "openai"
OUR_QUESTION = "how do we compare to openai"


def view(offer: str, saved: str, carried: Carried) -> View:
    """The Home of one person; `offer` in words, `saved` by whom and when, both may be empty."""
    known = [words(f"Your offer: {offer}"), context(escape(saved))] if offer else [words(_NO_OFFER)]
    return {"type": "home", "blocks": [header("Assay"), words(_ABOUT), *known, *_start(carried)]}


def _start(carried: Carried) -> list[Block]:
    asked = carried.asking(OUR_QUESTION).encode()
    return actions(
        "home",
        [
            button("Enter our offer", action_id(Verb.OFFER), carried.encode(), primary=True),
            button("Compare with OpenAI", action_id(Verb.ASK, 0), asked),
            button("What can I ask?", action_id(Verb.HELP), carried.asking("help").encode()),
        ],
    )
