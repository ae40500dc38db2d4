"""What texts ask, each read once for every state of the names in them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from bot.answers import Answer
from bot.conversation.heard import Asked
from bot.conversation.memory import Hearing
from bot.fact_index import Kept
from bot.ledger import Directory
from bot.people.later import refusal_for
from bot.people.remembering import is_about_people
from bot.questions.types import Reading
from storage.records import Entity, SavedOffer

if TYPE_CHECKING:
    from bot.questions.read import Reader


@dataclass(slots=True)
class Texts:
    """Reads texts with the names of one state of the ledger. Safe to share between threads.

    Of what may be about people nothing is kept.
    """

    entities: tuple[Entity, ...] = ()
    directory: Directory = field(init=False)
    _reader: Reader | None = None
    _readings: Kept[tuple[str, date], Reading] = field(default_factory=Kept)
    _heard: Kept[tuple[str, date], Reading] = field(default_factory=Kept)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self.directory = Directory(self.entities)

    @property
    def reader(self) -> Reader:
        """What reads texts with these names, made once."""
        from bot.questions.read import Reader  # a bot that waits needs less memory

        with self._lock:
            if self._reader is None:
                self._reader = Reader.of(self.directory, refusal_for)
            return self._reader

    def read(self, text: str, today: date) -> Reading:
        """What a text asks on a day."""
        return self._hearing(text, today).read(text)

    def heard(
        self, text: str, today: date, saved: Callable[[], SavedOffer | None]
    ) -> Reading | Answer | Asked:
        """What a text comes to that is asked by itself.

        `saved` gives the asker's own offer. Kept is only what nothing of it changes, and nothing
        else that stands in the text.
        """
        if known := self._heard.get((text, today)):
            return known
        from bot.conversation.by_itself import by_itself  # a bot that waits needs less memory

        leant: list[SavedOffer | None] = []

        def leaning() -> SavedOffer | None:
            leant.append(saved())
            return leant[-1]

        hearing = self._hearing(text, today)
        reading, found = hearing.read(text), by_itself(text, hearing, leaning)
        if found == reading and not leant and not is_about_people(reading):
            self._heard.keep((text, today), reading)
        return found

    def _hearing(self, text: str, today: date) -> Hearing:
        """A text that was read, now or before."""
        hearing, reading = Hearing(self.reader, today), self._readings.get((text, today))
        if reading is not None:
            hearing.told(text, reading)
        elif not is_about_people(reading := hearing.read(text)):
            self._readings.keep((text, today), reading)
        return hearing
