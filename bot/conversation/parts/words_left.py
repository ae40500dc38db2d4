"""The last answer told once more to words that were not understood: it says so.

An answer that stays as it was would else be shown as if it were the answer to the new words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.conversation.changing.offer.still_against import asks_what_changes
from bot.conversation.heard import Asked, Form
from bot.conversation.opening import opened
from bot.conversation.replies.forms import form_in
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.tags import T
from bot.questions.types import Understood
from bot.questions.unclear.doubt import shown
from bot.regex import regex

_ONCE_MORE: Final = "“{}” not understood: this is the last answer once more"
_WHAT_IT_RESTS_ON: Final = "“{}” taken as asking what it rests on"
_AGAIN: Final = regex(
    r"\b(?:again|repeat\w*|once more|one more time|re-?send|remind\w*|come again|pardon|"
    r"what (?:was|did|were)|show|back|still|same|last|say\w*|(?:re)?(?:phras|word)\w*|"
    r"explain\w*|simpl\w*|english|plain\w*|draft\w*|write|put|tell|means?|meaning)\b",
    re.IGNORECASE,
)
"""What asks for an answer once more, or in other words."""
_ITS_GROUNDS: Final = regex(
    r"\b(?:sure|certain\w*|confiden\w*|bas(?:ed?|is|ing)|rests?|rel(?:y|ies|iable)|trust\w*|solid|"
    r"weak\w*|doubt\w*|assum\w*|know|why|how come|reason\w*|evidence|proof|prove|back up|behind)\b",
    re.IGNORECASE,
)
"""What asks what an answer rests on in words of its own."""
_SMALL: Final = """
a about actually after all also am an and any anything are as at back be been being both but by can
could did do does done each else even for from get give go going good got had has have having he
her here him his how i if in into is it its just know let like look made make many may me more much
my need no not now of off oh ok okay on one only or other our ours out over own per please right see
she should so some something sorry sure take than thanks that the their them then there these they
thing things this those though to too up us use very want was way we well were when where which
while who whom whose why will with without would yes yet you your yours really
"""
_NO_CONTENT: Final = frozenset(_SMALL.split())
"""Words of which none asks for anything by itself."""
_WORD: Final = regex(r"[^\W\d_][\w'’-]{2,}")


def not_in_silence(heard: Asked, reading: Understood, told: Said, text: str) -> Asked:
    """The last answer, with the note that it was taken for what was wanted."""
    note = _note(heard, told, text)
    if note is None or asks_what_changes(text, reading.question):
        return heard
    return replace(heard, reading=replace(reading, assumed=(note.format(shown(text.strip())),)))


def _note(heard: Asked, told: Said, text: str) -> str | None:
    if heard.form is Form.WHY:
        is_form = form_in(opened(text).text) is Form.WHY or form_in(text) is Form.WHY
        return None if is_form or _ITS_GROUNDS.search(text) else _WHAT_IT_RESTS_ON
    is_again = _AGAIN.search(text) or not any(_content(told))
    return None if is_again or heard.form is not Form.ANSWER else _ONCE_MORE


def _content(told: Said) -> Iterator[str]:
    """The words of a message that the grammar knows no meaning of, but which mean something."""
    for tag in told.draft.raw:
        if tag.kind in (T.WORD, T.UNKNOWN):
            said = fold(told.text[tag.start : tag.end])
            yield from (word for word in _WORD.findall(said) if word not in _NO_CONTENT)
