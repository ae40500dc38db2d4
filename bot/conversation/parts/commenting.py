"""What is said of an answer before something is asked: `that doesn't add up. make it 4 each`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.regex import regex

_FIRST: Final = regex(r"(?P<comment>[^.!?]{6,70})(?<!\W\w)[.!]+\s+(?P<rest>\w.*)", re.DOTALL)
"""A sentence that asks nothing, and what follows it."""
SAYS: Final = frozenset((
    T.NUM, T.MONEY, T.PCT, T.SPLIT, T.WHEN, T.CHIP, T.FAMILY, T.SHAPE, T.LAB, T.PLACE, T.RUN,
    T.SIZE, T.FACT, T.TOPIC, T.BASIS, T.STATUS, T.TENURE, T.SCOPE, T.LABS, T.EVERYONE,
    T.RESEARCH, T.PRODUCT, T.SOURCE, T.HELP, T.SIGNED, T.OPENS, T.GUARANTEE, T.THEY, T.NO, T.FACTOR,
    T.DIGEST, T.MOVES, T.ROLES,
))  # fmt: skip
"""What may change or name what is asked."""


_REMARK: Final = regex(r"(?P<comment>[^.!?]{3,70})(?<!\W\w)[.!,]+\s+(?P<rest>\w.*)", re.DOTALL)
"""The same of what may be as short as `ouch`, or end with no more than a comma."""


def after_remark(text: str, hearing: Hearing) -> str:
    """A message without a remark that it begins with: `haha no way. so what do I tell him`.

    It takes nothing back, where what follows asks what may be said.
    """
    found = _REMARK.fullmatch(text.strip())
    if found is None or (SAYS - {T.NO}) & {tag.kind for tag in hearing.tags(found["comment"])}:
        return text
    is_read = not isinstance(hearing.read(found["comment"]), Unreadable)
    return text if is_read else found["rest"]


def without_comment(text: str, hearing: Hearing) -> str:
    """A message without the sentence that it begins with, where that names and changes nothing."""
    found = _FIRST.fullmatch(text.strip())
    if found is None:
        return text
    comment = found["comment"]
    tags = hearing.tags(comment)
    said = {tag.kind for tag in tags}
    may_name = any(t.kind is T.UNKNOWN and comment[t.start].isupper() and t.start for t in tags)
    is_read = not isinstance(hearing.read(comment), Unreadable)
    return text if is_read or may_name or said & SAYS else found["rest"]
