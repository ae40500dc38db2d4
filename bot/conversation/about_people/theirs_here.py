"""What somebody would have to work with here: `how many GPUs would she get here`.

Whoever it is, that is what one of our researchers has; nobody's own share is on record.
"""

from __future__ import annotations

from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.clean import clean, fold
from bot.questions.tags import T
from bot.questions.types import Question
from bot.regex import regex

_WHO: Final = (
    r"(?:he|she|they|each(?: of (?:them|the two|both))?|(?:they )?both|either(?: of them)?|one|"
    r"(?:a|the|this|that|every) (?:new )?(?:hire|joiner|candidate|researcher|person))"
)
_HERE: Final = r"(?:here|with us|from us|at ours|on our side|at our (?:lab|place|company))"
_HEAD: Final = r"(?:per (?:person|head|researcher|capita)|each|apiece)"
_THINGS: Final = (
    r"(?:compute|gpus?|chips?|hardware|accelerators?|share(?: of (?:the |our )?(?:compute|gpus?|"
    r"chips?|cluster))?|capacity)"
)
_THING: Final = regex(rf"\b{_THINGS}\b")
_HERE_FOR_ONE: Final = regex(
    r"\W*(?:(?:and|so|ok|but|then|also) )*(?:how (?:much|many)|what|which)"
    r"(?: (?:kind|amount|size) of)?"
    rf"(?: (?:an? )?(?:average )?{_THINGS})?(?: {_HEAD})?"
    rf"(?: (?:would|will|could|can|do|does|is|are|would be))? ?"
    rf"(?:{_WHO} (?:actually |really |then )?(?:get|have|be given|receive|be (?:able )?to use|use)|"
    rf"(?:his|her|their) (?:{_HEAD} |average |own )?{_THINGS}(?: (?:be|look like))?)"
    rf"(?: {_THINGS})?(?: {_HEAD})? {_HERE}(?: {_HEAD}| then| on average)*\W*"
)
_NAMED: Final = frozenset((T.LAB, T.CHIP, T.FAMILY, T.NUM, T.MONEY, T.RUN))


def theirs_here(text: str, hearing: Hearing) -> Question | None:
    """What one researcher has of our offer, where that is asked for somebody; else None."""
    said = fold(clean(text))
    if _HERE_FOR_ONE.fullmatch(said) is None or not _THING.search(said):
        return None
    if any(tag.kind in _NAMED for tag in hearing.tagged(clean(text))):
        return None
    return hearing.asked("our compute, per researcher")
