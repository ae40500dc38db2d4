"""What the handlers need from the rest of Assay, so that tests can hand in something smaller."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from bot.answers import Answer
from bot.ledger import Directory
from bot.questions.types import Question
from bot.services import Asker
from storage.records import Offer, SavedOffer


class Asking(Protocol):
    """Questions in, answers out. Everything may raise StorageUnavailable."""

    @property
    def directory(self) -> Directory:
        """The names of labs, chips and runs."""
        ...

    def ask(self, text: str, asker: Asker, on: date | None = None) -> Answer:
        """The answer to a text; a text that can't be read gets an answer of kind `error`."""
        ...

    def answer(self, question: Question, asker: Asker, on: date | None = None) -> Answer:
        """The answer to a question."""
        ...

    def remember(self, answer: Answer, text: str, asker: Asker) -> None:
        """Write down what was shown to whom, once it was shown."""
        ...

    def save_offer(self, offer: Offer, asker: Asker) -> SavedOffer:
        """Make this the workspace's offer, with who and when."""
        ...

    def saved_offer(self, asker: Asker) -> SavedOffer | None:
        """The workspace's offer, or None where there is none for this asker."""
        ...


class Inbox(Protocol):
    """Which requests were taken on, and by whom first."""

    def claim(self, keys: Sequence[str], detail: Mapping[str, str] | None = None) -> bool:
        """Take a request on; False if it was taken before. Raises StorageUnavailable."""
        ...

    def finish(self, key: str) -> None:
        """Note that it was answered."""
        ...
