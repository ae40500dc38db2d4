"""What chips to come could train once they run: `how long would DeepSeek-V3 take then`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.offers import restated
from bot.conversation.memory import Hearing, Memory
from bot.questions.tags import T
from bot.questions.types import Kind
from bot.questions.writing.amounts import typed_chips
from bot.regex import regex
from storage.records import Status

_THEN: Final = regex(
    r",?\s+(?:from then(?: on(?:wards)?)?|by then|at that point|then|"
    r"once (?:they|those|these|it|all|everything)(?:['’]re|['’]s| are| is)? "
    r"(?:run|runs|running|there|here|in|live|up|online)|"
    r"with (?:those|these|them|all of them|both))\W*$",
    re.IGNORECASE,
)
_LED: Final = regex(r"^\W*(?:(?:and|so|ok|but|what about|how about)\W+)*", re.IGNORECASE)
_RUNS: Final = (T.TRAIN, T.HOWLONG, T.RUN, T.SIZE, T.SIZED)
_OF_ELSE: Final = (T.HARDWARE, T.CHIP, T.COUNT, T.LAB, T.COST, T.PEOPLEMORE, T.WHEN)


def once_they_run(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message with all the chips spoken of as running; as it was where none are to come."""
    last = memory.question
    if last is None or last.kind not in (Kind.OFFER, Kind.DILUTION, Kind.REACH):
        return text
    found = _THEN.search(text)
    if found is None:
        return text
    held, asked = held_offer(last, hearing), text[: found.start()]
    if all(each.status is Status.OPERATIONAL for each in held.chips):
        return text
    told = hearing.draft(asked)
    if told.kinds.isdisjoint(_RUNS) or told.has(*_OF_ELSE):
        return text
    if not told.has(T.TRAIN, T.HOWLONG):  # `and Llama 3.1 70B then`
        asked = f"how long would {_LED.sub('', asked)} take"
    chips = restated(held.chips, Status.OPERATIONAL)
    bare = tuple(replace(each, available=None, available_to=None) for each in chips)
    return f"{asked} on {typed_chips(bare, hearing.reader.words.directory)}"
