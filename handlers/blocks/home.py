"""App Home: what is known of us, and three things to do."""

from __future__ import annotations

from handlers.blocks.elements import (
    Block,
    View,
    actions,
    button,
    header,
    paragraph,
    rich,
    run,
    words,
)
from handlers.carried import Carried
from handlers.verbs import Verb, action_id

_ABOUT = (
    "Assay tells you how your compute offer stands against the labs you lose to. "
    "Every figure has a source, a date and a range."
)
_NO_OFFER = "Your workspace has not entered its offer yet."
FIRST_QUESTION = "openai"
OUR_QUESTION = "how do we compare to openai"


def view(carried: Carried, offer: str = "", saved_by: str = "", day: str = "") -> View:
    """The Home of one person; `offer` in words, with who saved it and when, where there is one."""
    known = _known(offer, saved_by, day) if offer else words(_NO_OFFER)
    return {"type": "home", "blocks": [header("Assay"), words(_ABOUT), known, *_start(carried)]}


def _known(offer: str, saved_by: str, day: str) -> Block:
    who = {"type": "user", "user_id": saved_by}
    saved = paragraph(run("Saved by "), who, run(f" on {day}."))
    return rich(paragraph(run("Your offer: ", bold=True), run(offer), run("\n")), saved)


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
