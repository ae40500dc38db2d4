"""The pool after a question about it that is not answered: `ok then just list them`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.people.what_for import without_what_for
from bot.conversation.memory import Memory
from bot.questions.types import Kind, Question
from bot.regex import regex

_EACH: Final = r"(?:each(?: (?:one|of them|person))?|they(?: all| each)?|everyone|everybody)"
_TOPICS: Final = (
    r"(?:works?|papers?|topics?|areas?|fields?|publications?|(?:main |latest )?(?:work|paper))"
)
WITH_WORKS: Final = (
    rf"(?:,? (?:with|and|by|including|showing) (?:what {_EACH} (?:works?|worked|is working|are "
    rf"working|published?|did|does|do|has done|have done)(?: on)?|(?:their|the|his or her) "
    rf"{_TOPICS}(?: of {_EACH})?|{_TOPICS}))?"
)
"""What a list of the pool shows in any case."""
_LIST_THEM: Final = regex(
    r"\W*(?:(?:and|ok|okay|fine|so|then|now|just|only|simply|please|can you|could you|well|alright|"
    r"no|sure)\b\W*)*(?:list|show|see|give|name|display)(?: me| us)? (?:just |only )?"
    r"(?:them(?: all)?|those|these|all(?: of them)?|everyone|everybody|the (?:people|candidates|"
    rf"names|list|pool)|our (?:pool|candidates)){WITH_WORKS}"
    r"(?: then| please| again| instead| alphabetically| in alphabetical order)*\W*",
    re.IGNORECASE,
)


def listed_after_refusal(text: str, memory: Memory) -> Question | None:
    """The pool, after it was asked to rank it or the like; else None."""
    asked = without_what_for(text)
    is_list = memory.of_our_people and _LIST_THEM.fullmatch(asked)
    return Question(Kind.POOL) if is_list else None
