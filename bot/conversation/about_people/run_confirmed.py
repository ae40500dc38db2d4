"""Whether a work of the person spoken of is their largest: `is the deepseek one the biggest`.

The largest is told, and its name says whether it is that one; a lab or a job is not asked about.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.questions.about_people.of_brief import Part, whole
from bot.questions.clean import clean, fold
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex

_THINGS: Final = r"(?:one|run|paper|work|model|training run|survey|report|study)"
_CONFIRMED: Final = regex(
    rf"{LED}(?:is|was|isn['’]?t|wasn['’]?t) (?:the|that|this|his|her|their) (?:[\w.'’-]+ ){{0,4}}?"
    rf"{_THINGS} (?:really |actually |not )?(?:the|his|her|their) "
    r"(?:(?P<small>small(?:er|est)|light(?:er|est))|(?:bigg|larg|heavi)(?:er|est))"
    rf"(?: {_THINGS})?(?: (?:of (?:them|these|those|the two|all)|then|too|again|by compute))*\W*",
    needs="bigg|larg|heavi|small|light",
)


def run_confirmed(text: str, last: Question) -> Question | None:
    """The largest or smallest run of whom a brief told of; None of other texts."""
    found = _CONFIRMED.fullmatch(fold(clean(text)))
    if found is None or last.kind is not Kind.CANDIDATE or not last.purpose:
        return None
    part = Part.SMALLEST if found["small"] else Part.LARGEST
    return replace(whole(last), topic=part.value)
