"""What keeps the share of today, asked before it was said who joins: `… to keep everybody where
they are`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.offer.keeping_share import share_to_keep
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.questions.words.things import GPUS, HEAD
from bot.regex import regex

_KEEPS: Final = regex(
    r"\b(?:how (?:many|much)|what)\b[^.;?!]{0,70}?\b(?:keep|hold|maintain|preserve|leave)(?:ing|s)?"
    rf" (?:(?:every(?:one|body)|each (?:one|{HEAD})|them all|us all|all of us|people|all)(?: else)?"
    r" (?:(?:right )?where (?:they|we) (?:all )?(?:are|stand)|at (?:what|the (?:same|current))|as "
    r"(?:they|well off)|on (?:the same|what)|level|whole)|(?:the|our|that|everyone['’]s|"
    rf"every(?:one|body)['’]?s) (?:same |current )?(?:share|average|level|(?:{GPUS}|compute) "
    rf"(?:each|per {HEAD}))|(?:it|things) (?:the same|steady))",
    re.IGNORECASE,
    needs="keep|hold|maintain|preserve|leav",
)
_SIZE: Final = regex(
    r"\b(?:we(?:['’]re| are| were|['’]ll be| will be| would be)|to|for|at|with|among|of|hits?|"
    r"reach(?:es)?) (?:a (?:team|headcount) of )?(?P<size>\d+)(?= (?:people|researchers|of us|"
    r"heads|then|strong)\b|\W*$|[,;.?!])",
    re.IGNORECASE,
)
_FOR_WHOM: Final = (
    "For how many people? Everybody who shares it today keeps that with the chips there are. Say"
    " who joins, as in “{}”, and I tell what keeps the share."
)
_JOIN: Final = "what if we hire 15 more"


def kept_for_whom(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """The chips that it takes for those who are told, or the question who they are."""
    last, saved = memory.question, hearing.saved
    if not _KEEPS.search(text) or saved is None or saved.researchers is None:
        return None
    d = said(opened(text), hearing).draft
    is_of_hires = last is not None and last.kind is Kind.DILUTION
    if is_of_hires or memory.spoken or d.labs or d.runs or d.stacks:
        return None
    heads = saved.researchers.value
    told = last.offer.researchers if last and last.uses_saved and last.offer else None
    named = _SIZE.search(text)
    more = d.more or (float(named["size"]) - heads if named else None)
    more = more or (told.value - heads if told else None)
    if more is None or more <= 0:
        return Unreadable(_FOR_WHOM.format(_JOIN), (_JOIN, "our offer"), is_plain=True)
    ours = Question(Kind.DILUTION, uses_saved=True, people=more)
    kept = share_to_keep(ours, d.chips[:1], hearing)
    return Understood(replace(kept, save=False)) if kept else None
