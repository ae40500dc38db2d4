"""Words that ask of one of the labs why its figure is a range: `why no exact number for Meta`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing, Memory
from bot.conversation.replies.forms import in_form, plain
from bot.conversation.replies.way import LABS
from bot.questions.patterns import names_in
from bot.questions.tags import T
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
