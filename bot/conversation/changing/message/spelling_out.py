"""What a message leaves to the question before it, written out in its text before it is read."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.labs.left_out import added
from bot.conversation.changing.message import naming
from bot.conversation.changing.message.not_meant import without_what_is_not_meant
from bot.conversation.changing.message.pointed_at import chips_pointed_at, each_of_them
from bot.conversation.changing.message.there import at_labs_spoken_of
from bot.conversation.changing.offer.more_of_ours import more_of_last
from bot.conversation.changing.offer.parts_as_wholes import told_of_the_whole
from bot.conversation.changing.prices.of_two import cheaper_of_two
from bot.conversation.changing.prices.on_other_terms import claimed_of_basis
from bot.conversation.changing.question.on_top import prices_again
from bot.conversation.changing.runs.of_the_run import until_then
from bot.conversation.memory import Hearing, Memory
from bot.ledger import Directory
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex

_ITS_COMPARED: Final = regex(
    r"\bits(?= (?:\w+ )?(?:compute|cluster|gpus?|chips|hardware|stock|capacity|fleet|total|"
    r"head ?count|staff|team|average)\b.{0,20}\b(?:compar\w+|stacks?|differs?|measures?|holds?|"
    r"look|bigger|larger|smaller)\b)",
    re.IGNORECASE,
)
"""`how does its compute compare with OpenAI's`, which is of the lab spoken of before."""


def spelt_out(text: str, last: Question, memory: Memory, hearing: Hearing) -> str:
    """The text with what is added, parts, and whom or what it only points at, by name."""
    directory, text = hearing.reader.words.directory, cheaper_of_two(text, memory, hearing)
    text = _ITS_COMPARED.sub("their", text) if len(last.labs) == 1 else text
    text = _ranked_labs(text, last, directory)
    text = without_what_is_not_meant(added(text, hearing), last, hearing)
    text = more_of_last(text, last, hearing)
    text = told_of_the_whole(prices_again(text, last, hearing), last, hearing)
    text = claimed_of_basis(text, last, hearing)
    text = each_of_them(until_then(text, last, hearing), last)
    text = naming.pointed_out(text, last, memory.earlier, directory.name)
    text = naming.applied_for(text, last, directory)
    text = at_labs_spoken_of(text, last, hearing)
    if not any(tag.kind is T.PLACE for tag in hearing.tags(text)):  # `how do I apply for NAIRR`
        text = naming.applied_for_there(text, last, directory)
    text = naming.counted_again(text, last, directory.name, hearing.saved, _own_chip(text, hearing))
    text = chips_pointed_at(text, last, hearing)
    return naming.sized_again(text, last, memory.earlier, directory)


_ORDERED: Final = regex(
    rf"(?P<how>{LED}(?:can you |could you |just )*(?:rank|order|sort|"
    r"put|line up|compare)) (?:them(?: all)?|these|those|all of (?:them|these|those))"
    r"(?P<rest>(?: in order)?(?: (?:by|per|on|in) [\w ]{2,30})?"
    r"(?: (?:then|please|pls|for me|now))*\W*)",
    re.IGNORECASE,
    needs="rank|order|sort|put|line|compare",
)
"""`rank them`, of labs that were told."""


def _ranked_labs(text: str, last: Question, directory: Directory) -> str:
    """The text with the labs that are to be put in order, whom `them` would make people."""
    found = _ORDERED.fullmatch(text)
    is_of_labs = last.kind in (Kind.LEAGUE, Kind.COMPARE) and not last.person and not last.topic
    if found is None or not is_of_labs:
        return text
    names = [directory.name(lab) for lab in last.labs]
    labs = " and ".join(names) if len(names) > 1 else "the labs"
    return f"{found['how']} {labs}{found['rest']}"


def _own_chip(text: str, hearing: Hearing) -> int:
    """Where the first chip that a text names ends; -1 where it names none."""
    return next((tag.end for tag in hearing.tags(text) if tag.kind is T.CHIP), -1)
