"""What was picked out of one lab's answer, asked of another: `do you have that for Anthropic`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Part, follow_up_part
from bot.conversation.memory import Hearing, Memory
from bot.conversation.replies.forms import plain
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex

_KEPT: Final = (Part.SHARE, Part.SERVING)
_NOTHING_ELSE: Final = regex(
    r"(?:and|or|ok|so|but|what|how|about|same|for|at|of|with|in|the|do|does|is|are|you|we|have|has|"
    r"got|that|it|this|as|well|too|also|only|just|then|now|please|both|them|s|there|a|figure|number|"
    r"share| )*"
)


def part_of_another(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """The same part of the labs that a message names and says nothing else of."""
    part, last = next((x for x in _KEPT if x.value == memory.part), None), memory.question
    tags = [tag for tag in hearing.tags(text) if tag.kind is T.LAB]
    labs = tuple(dict.fromkeys(str(tag.value) for tag in tags))
    if part is None or last is None or not labs:
        return None
    rest = text
    for tag in reversed(tags):
        rest = f"{rest[: tag.start]} {rest[tag.end :]}"
    if not _NOTHING_ELSE.fullmatch(plain(rest)):
        return None
    return follow_up_part(_of_labs(last, labs), part, plain(text))


def _of_labs(last: Question, labs: tuple[str, ...]) -> Question:
    if last.kind is Kind.OFFER:
        return replace(last, labs=labs, save=False)
    return Question(Kind.LAB if len(labs) == 1 else Kind.COMPARE, labs=labs, as_of=last.as_of)
