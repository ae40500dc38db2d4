"""Published runs on other chips than ours: `would 256 H100 be enough for what she did`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.about_people.of_brief import Part, whole
from bot.questions.clean import clean, fold
from bot.questions.rules.counted import chip_count, settled
from bot.questions.rules.gather import draft
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import ChipCount, Offer

_THEIRS: Final = regex(
    r"\b(?:he|she|they|him|her|hers|his|them|their|himself|herself|that|those|these|it|"
    r"the (?:candidate|person|researcher|author|papers?|works?|runs?|models?))\b"
)
"""Whose work it is, or which, after a brief."""
_ON: Final = regex(
    r"\b(?:enough|suffic\w+|do|doable|possible|feasible|repeat\w*|reproduc\w*|replicat\w*|re-?run|"
    r"re-?do|re-?train|run|train|handle|manage|cope|make do|how long|how many days|fit|"
    r"give|giv(?:en|ing)|gets?|got|had|has|have|offer|promise|reserve|guarantee|dedicate|"
    r"set aside)\b"
)
_NOT: Final = regex(
    r"\b(?:says?|said|claims?|used to|has now|labs?|in (?:our|the) pool|per (?:head|researcher))\b"
)
"""What is told of somebody, or asked of others, and sets nothing against the chips."""
_MORE: Final = regex(
    r"\W*(?:(?:and|or|but|then|ok|what about|how about|what if|with|on|for|only|just|if it were|"
    r"if we had) )+\d[^?]{1,40}\W*"
)
"""`and on 64 B200?`, where the runs were set against other chips before."""
_BARE: Final = regex(r"(\d[\d,.]*k?) (?:gpus|chips|cards|accelerators)\b", re.IGNORECASE)


def on_chips(text: str, last: Question, hearing: Hearing) -> Question | None:
    """The runs of the brief that was given, on the chips that a message names, or None."""
    said = fold(clean(text))
    if last.kind is not Kind.CANDIDATE or not (last.person and last.purpose):
        return None
    is_more = last.topic == Part.OURS and _MORE.fullmatch(said)
    is_asked = is_more or (_THEIRS.search(said) and _ON.search(said))
    if not is_asked or _NOT.search(said):
        return None
    chips = _named(text, hearing)
    offer = Offer(chips=chips) if chips else None
    return replace(whole(last), topic=Part.OURS.value, offer=offer) if offer else None


def _named(text: str, hearing: Hearing) -> tuple[ChipCount, ...]:
    """The chips of a message; those without a name are of our kind where we have one alone."""
    ours = {each.chip for each in hearing.saved.chips} if hearing.saved else set()
    if len(ours) == 1:
        name = hearing.reader.words.directory.name(next(iter(ours)))
        text = _BARE.sub(rf"\1 {name}", text)
    told = draft(hearing.tags(text), hearing.today)
    if told.labs or told.people:
        return ()
    return tuple(chip_count(stack) for stack in told.stacks if settled(stack))
