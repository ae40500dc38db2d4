"""Another lab held against the one that was spoken of: `bigger than OpenAI?`, of Anthropic."""

from __future__ import annotations

from typing import Final

from bot.conversation.saying import Said
from bot.questions.tags import T
from bot.questions.types import Kind, Question

_MORE: Final = (T.BEAT, T.MORE)
_SAYS_NO_MORE: Final = frozenset((
    T.BEAT, T.THAN, T.MORE, T.LAB, T.STOP, T.COMMA, T.IS, T.DOES, T.HAVE, T.AND, T.OR, T.GPU,
    T.BUDGET, T.WORD, T.THEY, T.WHO, T.BIG, T.SCOPE, T.WHOLE, T.SITE,
))  # fmt: skip


def lab_against(told: Said, last: Question) -> Question | None:
    """The lab spoken of beside the one that is named; ours is meant only where it is said.

    `bigger than OpenAI?`, `does DeepMind have more?`, `ahead of Meta?`, after one lab.
    """
    d = told.draft
    is_of_one = last.kind is Kind.LAB and len(last.labs) == 1 and not last.uses_saved
    if not is_of_one or d.ours or len(told.labs) != 1 or told.labs == last.labs:
        return None
    if not d.has(*_MORE) or not d.kinds <= _SAYS_NO_MORE:
        return None
    labs, scope = (*last.labs, *told.labs), d.scope or last.scope
    return Question(Kind.COMPARE, labs=labs, scope=scope, as_of=last.as_of)
