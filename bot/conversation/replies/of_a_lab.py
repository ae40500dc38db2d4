"""A part of the last answer that is asked of a lab by its name."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked, follow_up_part
from bot.conversation.memory import Hearing, Memory
from bot.conversation.replies.forms import in_form, plain
from bot.conversation.replies.way import LABS
from bot.questions.patterns import names_in, with_mark
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.regex import regex

_WHY: Final = rf"(?:(?:{LINK}|wait) )*(?:why|how come|y|what is the reason|whats the reason)"
_EXACT: Final = (
    r"(?:exact|precise|single|one|hard|concrete|definite|definitive|specific|clean|actual|firm)"
)
_ASKED: Final = regex(
    rf"{_WHY} .{{0,45}}\b(?:{_EXACT} (?:numbers?|figures?|values?|answers?|counts?)"
    r"|(?:only|just|such|so) (?:an? )?(?:wide |big |huge |large |broad )*(?:ranges?|intervals?|"
    r"estimates?|spreads?)"
    r"|(?:ranges?|intervals?|spreads?|bands?) (?:is |are )?(?:so |that |this |too |such )?"
    r"(?:wide|big|huge|large|broad)"
    r"|(?:so|too|that|this) (?:wide|vague|uncertain|imprecise|fuzzy|rough|unsure|broad|unclear|"
    r"inexact))\b.{0,40}",
    re.IGNORECASE,
)


def why_no_exact(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """What of the figure of that lab nobody has published; None of other texts."""
    last = memory.question
    if last is None or last.kind not in LABS or not _ASKED.fullmatch(plain(text)):
        return None
    named = set(names_in(hearing.tags(text), T.LAB))
    if len(named) != 1 or not named <= {*last.labs}:
        return None
    name = hearing.reader.words.directory.name(named.pop())
    asked = in_form(Form.PART, memory)
    return asked and replace(asked, part=Picked(Part.NO_EXACT, name.lower()))


_KEPT: Final = (Part.SHARE, Part.SERVING)
_NOTHING_ELSE: Final = regex(
    r"(?:and|or|ok|so|but|what|how|about|same|for|at|of|with|in|the|do|does|is|are|you|we|have|has|"
    r"got|that|it|this|as|well|too|also|only|just|then|now|please|both|them|s|there|a(?!s)|figure|"
    r"number|share| )*"
)


def part_of_another(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """The same part of the labs that a message names and says nothing else of."""
    part, last = next((x for x in _KEPT if x.value == memory.part), None), memory.question
    tags = hearing.tags(text)
    labs = names_in(tags, T.LAB)
    if part is None or last is None or not labs:
        return None
    if not _NOTHING_ELSE.fullmatch(plain(with_mark(text, tags, T.LAB))):
        return None
    return follow_up_part(_of_labs(last, labs), part, plain(text))


def _of_labs(last: Question, labs: tuple[str, ...]) -> Question:
    if last.kind is Kind.OFFER:
        return replace(last, labs=labs, save=False)
    return Question(Kind.LAB if len(labs) == 1 else Kind.COMPARE, labs=labs, as_of=last.as_of)
