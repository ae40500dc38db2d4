"""Short messages about what happened, each with what to do next."""

from __future__ import annotations

from handlers.blocks.elements import Message, words
from handlers.blocks.escape import escape


def notice(text: str) -> Message:
    """A sentence in which nothing is markup."""
    return {"text": escape(text), "blocks": [words(text)]}


def went_wrong(reference: str) -> Message:
    """An error on our side, by the reference under which it is logged."""
    return notice(
        "Something went wrong on our side. Nothing was changed; please try again in a minute. "
        f"If it happens again, tell your administrator this reference: {reference}."
    )


OLD_BUTTON = notice(
    "This button is from an older version of Assay. Please type the question again: "
    "/compute-benchmark help shows how."
)
NOT_YOURS = notice(
    "This button belongs to the person who asked. Type /compute-benchmark with your own question."
)
ALREADY_SHARED = notice("This was already shared. Nothing was posted again.")
UNCERTAIN = notice(
    "Slack did not confirm the post. Please look in the channel before you share it again."
)
REFUSED = notice(
    "Slack did not let me post here. Invite me with /invite @assay, then press Post it again."
)
CHOOSE_AGAIN = notice(
    "I can't tell any more what was to be shared, or where. Please type “share this” again."
)
CHANGED = "The figures changed since this preview. Please look again:"
