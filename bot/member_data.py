"""What is kept of a member, as the file that they are handed."""

from __future__ import annotations

import json
from collections.abc import Callable

from storage.records import SavedOffer, Turn
from storage.workspace import WorkspaceReads


def exported(ours: WorkspaceReads, user: str, told: Callable[[SavedOffer], str]) -> str:
    """JSON of all that a workspace keeps of a member; times are ISO 8601 in UTC.

    `told` writes a saved offer as the text that asks it. Whom a member looked up is not in it: of
    them a hash alone is kept.
    """
    found: dict[str, object] = {"member": user}
    found |= _said(ours, user) | _judged(ours, user)
    found["offers"] = [
        {"at": one.saved_at.isoformat(), "offer": told(one)} for one in ours.offers_by(user)
    ]
    found["lookups"] = [
        {"at": one.at.isoformat(), "purpose": one.purpose, "surface": one.surface}
        for one in ours.lookups.of_member(user)
    ]
    return json.dumps(found, ensure_ascii=False, indent=2)


def _said(ours: WorkspaceReads, user: str) -> dict[str, object]:
    """What they asked, and which facts they were shown."""
    talks, shown = ours.conversations.of_user(user), ours.conversations.answers(user)
    return {
        "conversations": [
            {
                "last": talk.at.isoformat(),
                "questions": [text for turn in talk.turns for text in _texts(turn)],
            }
            for talk in talks
        ],
        "answers": [
            {"at": one.at.isoformat(), "question": one.question, "facts": list(one.facts)}
            for one in shown
        ],
    }


def _judged(ours: WorkspaceReads, user: str) -> dict[str, object]:
    """What they thought of answers, and which figures they reported."""
    return {
        "opinions": [
            {"at": one.at.isoformat(), "question": one.question, "good": one.is_good}
            for one in ours.conversations.ratings(user)
        ],
        "reports": [
            {
                "at": one.at.isoformat(),
                "fact": one.fact,
                "words": one.words,
                "state": one.state.value,
            }
            for one in ours.reports.of_user(user)
        ],
    }


def _texts(turn: Turn) -> tuple[str, ...]:
    """What is kept of a question: the text that asks it, what it lacked, and the offer's name."""
    return tuple(text for text in (turn.asked, turn.unfinished, turn.called) if text)
