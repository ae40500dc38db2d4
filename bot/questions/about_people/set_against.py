"""Published runs set against chips: ours, or those that are named beside somebody.

`would 64 H100 be enough for Ilva Marrowdene`, `does our offer fit her`: what the runs would take
there. Whether somebody is to be hired, or would come, is asked in other words and refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from bot.questions.about_people.of_brief import Part
from bot.questions.about_people.person_names import Sayer
from bot.questions.about_people.whose import full_name_in
from bot.questions.clean import fold
from bot.questions.pool_unread import of_whole_pool
from bot.questions.rules.counted import chip_count, settled
from bot.questions.rules.gather import draft
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question
from bot.questions.unclear.doubt import shown
from bot.regex import regex
from storage.records import ChipCount, Offer

_DONE: Final = (
    r"enough|suffic\w+|repeat\w*|reproduc\w*|replicat\w*|re-?run|re-?do(?:ne)?|re-?train|run|train|handle|"
    r"cover|"
    r"manage|fits?|doable|possible|feasible|how long|overkill|plenty|get(?:ting)? by|"
    r"too (?:much|many|few|little)|carry(?:ing)? on|keep (?:doing|going|running|up|at)|continue|"
    r"go(?:ing)? on with|pick up"
)
ON: Final = regex(
    r"\b(?:be )?(?:ok|okay|fine|alright|all right) with\b"
    r"|\b(?:could|can|would|might) (?:s?he|they|one) (?:work|manage|live) with\b"
    rf"|\b(?:{_DONE}|do|cope|make do|how many days|look|g[ia]ve|giv(?:en|ing)|gets?|got|"
    r"had|has|have|offer|promise|reserve|guarantee|dedicate|set aside)\b"
)
"""What is asked of chips that are named."""
OUR: Final = regex(r"\b(?:our|ours|us|we|here|in-?house)\b")
CAN: Final = regex(
    rf"\b(?:{_DONE}|support|take|compare|against|"
    r"(?:could|can|would|might)(?: [\w']+){1,4} do)\b"
)
"""What is asked of our own, after a brief."""
_OURS: Final = regex(
    r"\bour(?: (?:own|saved|current|whole))? (?:offer|clusters?|chips?|compute|gpus?|hardware|"
    r"machines?|capacity|set-?up|share)\b|\b(?:here|on ours|on our side)\b"
)
_GIVEN: Final = regex(
    r"\bwhat (?:can|could|do|would|might) (?:we|our offer) (?:offer|have for|give|provide|do for)"
    r"(?: to)? one\b|\bwhat (?:does|would|could|can|do) our (?:\w+ ){0,2}?(?:do|mean|have|give)"
    r"(?: for| to)? one\b"
)
"""`what does our offer do for Ilva Marrowdene`, who would work with it."""
_TO_OURS: Final = regex(rf"{CAN.pattern}|\b(?:looks?|suits?|match(?:es)?|serves?)\b")
"""What is asked of our own where somebody is named with it."""
_OF_OTHERS: Final = regex(
    r"\b(?:labs?|employers?|group|company|team|meeting|people|pool|hir(?:e|es|ed|ing)|join\w*|"
    r"leaves?|lose|losing|wants?|asks?|asked)\b"
)
"""What asks of others as well, or of what changes with one more."""
_PITCHED: Final = regex(
    r"\b(?:pitch|sell|present|position|describe|talk up|bring up)\b.*\b(?:our|ours|us|we)\b.*"
    r"\b(?:to|with|for) one\b|\bpitch (?:for|to) one\b"
)
"""`how do I pitch our cluster to Ilva Marrowdene`: what to say."""
_TOLD: Final = regex(r"\bone(?: now)? (?:says|said|claims|claimed|tells|told|mentions|mentioned)\b")
"""What somebody says of chips, which is set beside what is published."""
_ALONE: Final = regex(r"one\W+on \W*\d[^?]*\W*")
"""`Ilva Marrowdene on 512 H100`."""
_OTHERS: Final = frozenset((T.LAB, T.MONEY, T.ROLES, T.PEOPLE, T.STAFF))


class _Asked(NamedTuple):
    """What is asked about a person and chips."""

    person: str
    said: str
    """The folded text with `one` for the person."""
    chips: tuple[ChipCount, ...]

    @property
    def part(self) -> Part | None:
        """The part of a brief that it is, or None."""
        if _OF_OTHERS.search(self.said):
            return None
        if _PITCHED.search(self.said):
            return Part.SAY
        if _TOLD.search(self.said):
            return Part.COMPUTE if self.chips else None
        if self.chips:
            return Part.OURS if ON.search(self.said) or _ALONE.fullmatch(self.said) else None
        is_ours = _OURS.search(self.said) and _TO_OURS.search(self.said)
        is_ours = is_ours or _GIVEN.search(self.said)
        return Part.OURS if is_ours else None


_NAMED: Final = regex(r"(?<!\w)[^\W\d_a-z][\w.'’-]+ (?:[a-z]{2,3} )?[^\W\d_a-z][\w'’-]")
"""What may be a full name: most texts hold none, and are not looked through for one."""


_FITS: Final = regex(
    r"\b(?:does|do|would|will|is|are|could|can)\s+(?:our\s+\w+|\d[\d.,]*\s*k?(?:\s+\w+)?)"
    r"(?:\s+(?:be|really|actually|good|large|big))*"
    r"\s+(?:enough|fits?|suits?|suffic\w+|works?|do|looks?(?:\s+good)?)\b"
    r"(?!\s+to\s+(?:convince|persuade|sway|win|tempt|lure|attract|land|hire|sign|keep|get)\b)"
    r"(?:\s+(?:for|to|with))?(?=\s)",
    re.IGNORECASE,
)
"""What would be weighed as a guess whether somebody fits or would come; it asks of chips alone."""
_RUNS: Final = "what is run by"


def of_chips_alone(text: str) -> str:
    """The text without words that ask whether chips are enough: the rest of it is weighed."""
    return _FITS.sub(_RUNS, text, count=1)


def set_against(text: str, tags: Sequence[Tag], sayer: Sayer, today: date) -> Question | None:
    """The question about somebody's published runs on chips that a text asks, or None."""
    asked = _asked(text, tags, sayer, today)
    part = asked.part if asked else None
    if asked is None or part is None:
        return None
    offer = Offer(chips=asked.chips) if asked.chips and part is Part.OURS else None
    return Question(Kind.CANDIDATE, person=asked.person, topic=part.value, offer=offer)


def chips_in(tags: Sequence[Tag], today: date) -> tuple[ChipCount, ...]:
    """The chips that are named with how many of them."""
    said = tuple(tag for tag in tags if tag.kind is not T.ASSUME)  # `how long would it take on 8`
    stacks = draft(said, today).stacks
    return tuple(chip_count(stack) for stack in stacks if settled(stack))


def _asked(text: str, tags: Sequence[Tag], sayer: Sayer, today: date) -> _Asked | None:
    person = full_name_in(text, sayer) if _NAMED.search(text) else None
    if person is None:
        return None
    said = text.replace(person.partition(",")[0], "One")
    at = text.find(person.partition(",")[0])
    outside = [tag for tag in tags if tag.end <= at or tag.start >= at + len(person)]
    told = draft(tuple(outside), today)
    if told.people is not None or any(tag.kind in _OTHERS for tag in outside):
        return None
    return _Asked(person, fold(said), chips_in(outside, today))


# That a list of the pool sets no run and no compute beside a name, where that is asked for.
#
# Beside each name it would read as an order of people; who trained above an amount can be asked.

_BESIDE: Final = regex(
    r"\b(?:with|and|including|showing|plus|beside|next to)"
    r"(?: (?:the|their|his|her|each|every|how|what|person['’]?s|one['’]?s|names?|them))*"
    r" (?P<said>(?:(?:biggest|largest|heaviest|most|much|many|total|known) )*"
    r"(?:training )?(?:runs?|compute|flops?|gpu[- ]hours))\b"
    r"(?! (?:team|role|lead|opening|job|position|group|experience|above|over|below|under|more))",
    re.IGNORECASE,
)
_OF_ALL: Final = regex(
    r"(?<!by )(?<!by the )(?<!size of )(?<!size of the )\b(?P<said>(?:biggest|largest|heaviest|"
    r"longest|smallest|most) "
    r"(?:(?:known|published|training|single) )*(?:runs?|models?|compute|flops?))\b",
    re.IGNORECASE,
    needs="biggest|largest|heaviest|longest|smallest|most",
)
"""`which run in our pool took the most compute`, `the largest run anyone there has trained`."""
_INSTEAD: Final = "no list sets it beside names; ask “who in our pool has trained above 1e24”"


def run_left_out(question: Question, text: str) -> tuple[str, ...]:
    """What a question about the whole pool would tell of a name by its runs, as left out."""
    whole = of_whole_pool(question)
    found = (_BESIDE.search(text) or _OF_ALL.search(text)) if whole else None
    return (f"“{shown(found['said'])}” left out: {_INSTEAD}",) if found else ()
