"""How long a run takes at a lab: how many of its chips one run gets is known of nobody.

Of chips that are told it is counted.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.patterns import coded, compiled
from bot.questions.rules.beside_ours import SITE
from bot.questions.rules.gather import Draft
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question
from bot.questions.writing.wording import TOOK
from bot.regex import regex

_ON_IT: Final = regex(r"\b(?:with|on) (?:it|that|this|those|these|them|ours?)\b", re.IGNORECASE)
"""Of chips that were told it is counted, whoever has them."""
_ITS_OWN: Final = "(?<!<vs>)<lab>(?!~<poss>?~[<run><size>])"
"""No `Meta's Llama 3.1 405B`."""
_RUNS: Final = r"\b(?:train\w*|runs?|repeat\w*|reproduc\w*|finish|do (?:it|that))\b"
_FASTER: Final = regex(
    r"\b(?:(?:do|train|finish|repeat|run|manage|redo) (?:it|that|this|one|the same) )?"
    r"(?:faster|quicker|sooner|more quickly)\b"
    rf"|\bhow (?:long|fast|quickly|soon)\b(?=.*{_RUNS})"
    r"|\bhow (?:long|fast|quickly|soon)\b(?= (?:would|will|does|could) (?:it|that|this) take\b"
    r"(?! (?:me|to|for)\b)| (?:is it )?(?:at|for) (?:the )?\w+\W*$)",
    re.IGNORECASE,
)
_COULD: Final = regex(
    r"\b(?:could|can|would)\b.{1,40}?\b(?:do|run|manage|train|repeat|handle) (?:it|that|this)\b",
    re.IGNORECASE,
)
"""`could Mistral do it`, of a run."""
_WHY: Final = "“{}” left out, as how many of its chips one run gets is not public"


def not_at_lab(now: Draft, text: str, question: Question) -> tuple[str, ...]:
    """The lab that is asked how long it would take, or the words that ask so; why it isn't told."""
    if question.kind is Kind.REACH and question.topic != TOOK:
        is_told = bool(now.stacks) or bool(_ON_IT.search(text))
        found = None if is_told else compiled(_ITS_OWN).search(coded(now.tags))
        where = now.tags[found.start()] if found else None if is_told else _site(now)
        return (_WHY.format(text[where.start : where.end]),) if where else ()
    if question.kind is not Kind.LAB or question.topic or now.has(T.GROW):
        return ()
    asked = _FASTER.search(text) or _COULD.search(text)
    return (_WHY.format(asked[0].strip()),) if asked else ()


def _site(now: Draft) -> Tag | None:
    """`on Colossus 2`, of whose chips no more is known than their rate together."""
    sites = (tag for tag in now.tags if tag.kind is T.PLACE and str(tag.value).startswith(SITE))
    return next(sites, None)
