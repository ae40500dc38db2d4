"""Helpers of the tests of rights."""

from __future__ import annotations

import json

from bot.answers import Answer
from bot.prose import Sentence
from storage.records import Evidence, Person
from tests.unit.handlers.fake_slack import FakeSlack
from tests.unit.handlers.talker import NOW, Talker

NAME = "Ilva Marrowdene"
ASKS = f"what compute is {NAME} used to, purpose: first call"
WORDS = ("ilva", "marrowdene")


def add(talker: Talker, person: Person, *works: Evidence, team: str = "T1") -> None:
    """Put somebody into the pool."""
    with talker.store.write() as tx:
        ours = tx.workspace(team).candidates
        ours.add([person], "U1", NOW)
        ours.record_evidence(works)


def posted(slack: FakeSlack) -> str:
    """Everything that Slack was sent, in small letters."""
    return json.dumps(slack.calls, ensure_ascii=False).casefold()


def names_nobody(text: str) -> bool:
    """Whether no word of the name is in a text."""
    return not any(word in text.casefold() for word in WORDS)


def published_lines(answer: Answer) -> list[Sentence]:
    """The lines of a brief that say what somebody published."""
    return [line for line in answer.sentences() if line.text.startswith("Was ")]
