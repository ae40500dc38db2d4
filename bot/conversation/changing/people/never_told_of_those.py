"""What is never told of the people of the pool that were listed: age, pay, who published more.

`what do they earn` would be asked of the roles that labs post, `who's the youngest` of a topic.
"""

from __future__ import annotations

from typing import Final

from bot.questions.clean import clean, fold
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.questions.words.people_words import RANKING
from bot.regex import regex

_OF_THEM: Final = (
    r"(?: (?:of|among|in|on) (?:them|those|these|there|here|it|all|"
    r"the (?:lot|bunch|list|group|two|three)))?"
)
_NOW: Final = r"(?: (?:then|though|now|please|pls|you think|overall|so far))*\W*"
_AGED: Final = regex(
    rf"{LED}(?:who(?:['’]?s| is| are)?|which (?:one|person)(?: is)?|is anyone)(?: of them)? "
    rf"(?:the )?(?:young|old)(?:er|est)(?: (?:one|ones|person))?{_OF_THEM}{_NOW}"
    rf"|{LED}(?:which|who)(?:['’]?s| is| are)? (?:the )?young(?:er|est){_OF_THEM}{_NOW}",
    needs="young|old",
)
_PAID: Final = regex(
    rf"{LED}(?:(?:what|how much) (?:do|does|would|did) (?:they|each(?: of them)?|those|these)"
    r"(?: (?:all|each|typically|usually|roughly))* "
    r"(?:earn|make|get paid|cost|want|expect|take home)"
    r"|(?:what|how much)(?:['’]?re| are) they (?:paid|earning|making|on|asking)"
    rf"|(?:what(?:['’]?s| are) )?their (?:salar(?:y|ies)|pay|comp(?:ensation)?|wages?)){_NOW}",
)
_MORE: Final = r"(?:more|most|less|fewer|fewest|least)"
_WORKS: Final = r"(?:papers?|works?|publications|runs?)"
_OUTDONE: Final = regex(
    rf"{LED}(?:who|which (?:one|person)?|which)(?:['’]?s| has| have)?"
    r"(?: of (?:them|those|these))? ?"
    rf"(?:(?:published|written|wrote|trained|done|did) (?:the )?{_MORE}(?: {_WORKS})?"
    rf"|(?:has |have |got )*(?:the )?{_MORE} {_WORKS}){_OF_THEM}{_NOW}",
)
_SORTED: Final = regex(
    rf"{LED}(?:(?:can|could|would) you )?(?:(?:re-?)?(?:sort|rank|order|arrange)(?:ed)?"
    r"(?: (?:it|them|these|those|all|everyone|the (?:list|lot|names)))? )?by (?:(?:the|their|most|"
    r"whose|how|number of|amount of|size of|largest|biggest|total|highest) )*"
    rf"(?:training )?(?:{_WORKS}|compute|flops?|gpu[- ]hours|models?|citations?|h-?index|impact|"
    r"seniority|experience|quality|strength|fit|relevance|merit|output)(?:,? (?:count|size|trained|"
    r"they (?:trained|have|published)|published|first|on top|ranked|"
    rf"sorted|ordered))*{_NOW}",
    needs="by ",
)
"""`rank by largest run trained`, which would be asked of the labs."""
_SAID: Final = (
    (_AGED, "protected traits"),
    (_PAID, "confidential figures"),
    (_OUTDONE, RANKING),
    (_SORTED, RANKING),
)


def never_told_of_those(text: str) -> Question | None:
    """The refusal of what a message asks of those listed; None of anything else."""
    said = fold(clean(text))
    topic = next((topic for words, topic in _SAID if words.fullmatch(said)), None)
    return Question(Kind.REFUSAL, topic=topic) if topic else None
