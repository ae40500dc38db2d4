"""The whole brief of the person spoken of, with why it is wanted where that is told with it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.questions.about_people.of_brief import whole
from bot.questions.about_people.purposes import purpose_in
from bot.questions.types import Question
from bot.questions.words.leads import LED
from bot.regex import regex

_THEM: Final = r"(?:him|her|them|(?:this|that|the) (?:person|candidate|researcher|guy|woman|man))"
_BRIEF: Final = regex(
    rf"{LED}(?:(?:please|pls|plz|now|just|can you|could you|would you|i need|i want|i'd like)\W+)*"
    rf"(?:(?:brief|prep|fill|catch|clue|get|bring)(?: me| us)?(?: in| up| ready| up to speed)* "
    rf"(?:on|about|for|with|regarding) {_THEM}"
    rf"|(?:look|pull|bring) {_THEM} up|look up {_THEM}"
    rf"|(?:(?:give|show|send|get)(?: me| us)? )?(?:(?:a|the|his|her|their) )?"
    rf"(?:(?:quick|short|full|whole) )*(?:brief(?:ing)?|rundown)(?: (?:on|of|about|for) {_THEM})?)"
    r"(?:\W+(?:please|pls|plz|thanks|thx|then|now|it'?s|this is|that'?s))*\W*",
    needs="brief|prep|fill|catch|clue|get|bring|look|pull|rundown",
)
"""`brief me on her`, `look her up`."""


def briefed(text: str, last: Question) -> Question | None:
    """All that is told of the person spoken of, where a message asks for it; else None."""
    why, rest = purpose_in(text)
    if not asks_brief(rest):
        return None
    return replace(whole(last), purpose=why or last.purpose)


def asks_brief(text: str) -> bool:
    """Whether no more is asked than that somebody spoken of be looked up."""
    return _BRIEF.fullmatch(text.lower().replace("’", "'")) is not None
