"""So many of our chips for each of a team: `24 researchers, can we promise 16 each`.

Read alone they would be all that there is. Whether it can be promised goes by the chips we have.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.types import Kind, Reading, Understood
from bot.regex import regex
from storage.records import Offer, Status

_MAY_WE: Final = regex(
    r"\b(?:can|could|may|should|shall|might) (?:i|we) (?:(?:really|safely|honestly|actually|still|"
    r"all) )?(?:guarantee|promise|commit|assure|give|offer)\b",
    re.IGNORECASE,
    needs="guarantee|promise|commit|assure|give|offer",
)


def promised_of_ours(reading: Reading, text: str, ours: Callable[[], Hearing]) -> Reading:
    """The share of each as one of what our saved offer has, where it is asked if we can give it."""
    if not isinstance(reading, Understood) or not _MAY_WE.search(text):
        return reading
    asked = reading.question
    if asked.kind is not Kind.OFFER or asked.uses_saved or not _is_all_of_them(asked.offer):
        return reading
    saved = ours().saved
    if saved is None or asked.offer is None or not _holds(saved, asked.offer):
        return reading
    promise = replace(asked.offer, chips=(), each=None)
    return replace(reading, question=replace(asked, offer=promise, uses_saved=True, save=False))


def _is_all_of_them(offer: Offer | None) -> bool:
    """Whether the chips are no more than what each is to have, times so many."""
    if offer is None or offer.researchers is None or len(offer.chips) != 1:
        return False
    each, count = offer.guaranteed_per_researcher, offer.chips[0].count.value
    return each is not None and count == each * offer.researchers.value


def _holds(saved: Offer, told: Offer) -> bool:
    """Whether ours runs the very chip, of which it would be a part, or more than there is."""
    kinds = {some.chip for some in saved.chips if some.status is Status.OPERATIONAL}
    return kinds == {told.chips[0].chip}
