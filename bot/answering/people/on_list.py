"""What the imported list itself says of somebody: where, and on what, at the day it was imported.

It stands apart from works on record, and is no evidence of them; how to reach somebody is not told.
"""

from __future__ import annotations

from bot import formats as f
from bot.prose import Sentence, sentence
from storage.records import Candidate


def on_list(candidate: Candidate | None) -> Sentence | None:
    """The institution and the topics of somebody of the pool; None where the list has neither."""
    person = candidate.person if candidate else None
    said = [person.affiliation, *person.topics] if person else []
    if candidate is None or not any(said):
        return None
    return sentence(
        "In your list since {day}: {said}.",
        day=f.said(f.day_text(candidate.added_at.date())),
        said=f.said("; ".join(filter(None, said))),
    )
