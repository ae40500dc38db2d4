"""What somebody would say of our chips, or has said: `can I tell her we have 2,500 H100`.

It is held against our saved offer, and is no offer of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing
from bot.conversation.replies.forms import plain
from bot.conversation.replies.saying_aloud import claimed
from bot.questions.clean import clean
from bot.questions.patterns import names_in
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex

_MAY: Final = regex(
    r"\b(?:can|could|may|should|would|am|are|is it) (?:i|we|ok|okay|fine|safe|fair|true|it)\b",
    re.IGNORECASE,
    needs="can |could |may |should |would |am |are |is it ",
)
_ELSE: Final = (T.LAB, T.RUN, T.PLACE, T.COST, T.VS)
"""What holds something else against it than what is on file of ours."""


def claimed_aloud(text: str, hearing: Hearing, ours: Callable[[], Hearing]) -> Asked | None:
    """The claim beside our saved offer; None of other texts, and of chips that it does not have."""
    if not _MAY.search(text):
        return None
    said = clean(text)
    words, tags = plain(said), hearing.tags(said)
    if claimed(words) is None:
        return None
    saved = ours().saved
    if saved is None or not saved.chips or any(tag.kind in _ELSE for tag in tags):
        return None
    if not {*names_in(tags, T.CHIP)} <= {kind.chip for kind in saved.chips}:
        return None
    asked = Question(Kind.OFFER, uses_saved=True)
    return Asked(Understood(asked), Form.PART, part=Picked(Part.ALLOWED, words))
