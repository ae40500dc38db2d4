"""What was corrected of what somebody was shown: told once, with their next answer."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import NamedTuple

from bot.answers import Answer
from bot.conversation.telling.of_corrections import with_corrections
from bot.correcting import Correcting, Told
from bot.ledger import Directory
from bot.services import Asker
from handlers.outcomes import Outcome
from storage.errors import StorageUnavailable

log = logging.getLogger(__name__)
_ARRIVED = (Outcome.DELIVERED, Outcome.UNCERTAIN)
"""What may have been read is not told again."""


class Telling(NamedTuple):
    """Adds to an answer what its reader has to be told."""

    correcting: Correcting
    directory: Callable[[], Directory]

    def around(self, answer: Answer, asker: Asker, show: Callable[[Answer], Outcome]) -> Outcome:
        """Show an answer; what was to be told with it waits for another where it did not arrive."""
        told = self._taken(asker)
        outcome = Outcome.FAILED
        try:
            outcome = show(with_corrections(answer, told.sentences))
        finally:
            if outcome not in _ARRIVED:
                self._given_back(asker, told)
        return outcome

    def _taken(self, asker: Asker) -> Told:
        try:
            return self.correcting.take(asker, self.directory().name)
        except StorageUnavailable as error:  # the answer comes without it, and the next one with it
            log.warning("corrections could not be read", exc_info=error)
            return Told()

    def _given_back(self, asker: Asker, told: Told) -> None:
        try:
            self.correcting.give_back(asker, told)
        except StorageUnavailable as error:
            log.warning("corrections could not be given back", exc_info=error)
