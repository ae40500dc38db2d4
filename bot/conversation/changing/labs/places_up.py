"""What it takes to stand higher among the labs: `one place higher`, `to get into the top three`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.conversation.told import Item
from bot.questions.on_record import is_listing
from bot.questions.types import Kind, Question, Reading, Scope, Understood, Unreadable
from bot.questions.unclear.said_besides import in_the_top
from bot.questions.words.leads import LED
from bot.regex import regex
from storage.records import Offer

_PLACE: Final = r"(?:place|spot|rank|rung|position|notch)"
_ONE: Final = r"(?:a|one|1|another|a single|just one|at least one)"
_ASKED: Final = regex(
    rf"{LED}(?:what|how)\b.*\b(?:would|could|can|do|does|will|must|should|need|take|cost|many|much)\b",
    re.IGNORECASE,
)
_UP: Final = regex(
    rf"\b(?:{_ONE} {_PLACE} (?:higher|up|further(?: up)?|better)|"
    rf"(?:up|climb|gain|jump|rise)(?: by)? {_ONE} {_PLACE})\b",
    re.IGNORECASE,
    needs="place|spot|rank|rung|position|notch",
)
_COUNTS: Final = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
)  # fmt: skip
_INTO: Final = (
    r"(?:get|go|move|climb|break|crack|make|enter|reach|be|land|rank|come|jump|rise|push|bring|put)"
    r"(?: (?:it|us|ours?|up|in|into|inside|to|among|within))*"
)
_TOP: Final = regex(
    rf"\b{_INTO} (?:the |that |your )?(?:top[ -]|best )(?P<top>[1-9]\d?|{'|'.join(_COUNTS)})\b"
    r"(?=(?: (?:labs?|places?|spots?|then|there|now|per|in|by|of|on)\b|\W*$|[,;.?!]))",
    re.IGNORECASE,
    needs="top|best",
)
"""`to get into the top five`: ours is to stand there, and nothing is asked of those that do."""
_OURS: Final = "Your offer"
"""What ours is called on that list."""
_ABOVE: Final = "{} taken as who is above yours by the middle values, though ranges may overlap"
_AT: Final = "{{}} taken as who is at place {} by the middle values, though ranges may overlap"
_FIRST: Final = "Yours stands first on that list already, by the middle values."
_WAYS: Final = ("where do we rank", "rank all labs")


def places_up(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """What equals the lab whose place is asked for, or that ours has it; None of other texts."""
    top = _TOP.search(text)
    if not _ASKED.search(text) or not (top or _UP.search(text)):
        return None
    d, last = hearing.draft(text), _ranked(memory, hearing)
    if last is None or d.labs or d.stacks or d.people is not None or d.more is not None:
        return None
    items = memory.telling(last).items
    at = next((n for n, item in enumerate(items) if item.name.startswith(_OURS)), None)
    if at is None:
        return None
    if top is None:
        return _equal(items[at - 1], last, d.chips, _ABOVE, hearing) if at else _plainly(_FIRST)
    count = _number(top["top"])
    if at < count:
        return Understood(replace(last, save=False), (in_the_top(count),))
    return _equal(items[count - 1], last, d.chips, _AT.format(count), hearing)


def _number(said: str) -> int:
    return int(said) if said.isdigit() else _COUNTS.index(said.lower()) + 1


def _ranked(memory: Memory, hearing: Hearing) -> Question | None:
    """The list of labs with ours on it that was told last, or that of ours as it is saved."""
    last = memory.question
    is_list = last is not None and last.kind is Kind.LEAGUE and not (is_listing(last) or last.topic)
    if last is not None and is_list and (last.uses_saved or last.offer):
        return last
    is_other = last is not None and is_listing(last)  # `the top one`, of runs
    return Question(Kind.LEAGUE, uses_saved=True) if hearing.saved and not is_other else None


def _equal(
    item: Item, last: Question, chips: tuple[str, ...], note: str, hearing: Hearing
) -> Understood:
    """What equals that lab's average for those who share the offer on the list, or for ours."""
    lab = item.fact.subject
    heads = last.offer.researchers if last.offer else None
    asked = Question(
        Kind.MATCH,
        offer=Offer(researchers=heads) if heads else None,
        uses_saved=heads is None,
        labs=(lab,),
        chips=chips,
        scope=Scope.TOTAL if last.scope is Scope.TOTAL else None,
    )
    return Understood(asked, (note.format(hearing.reader.words.directory.name(lab)),))


def _plainly(why: str) -> Unreadable:
    return Unreadable(why, _WAYS, is_plain=True)
