"""What leans on the last answer in words of a place or of each: `where does mistral come in`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind
from bot.questions.words.leads import OPENS
from bot.regex import regex

_COMES_IN: Final = regex(
    rf"{OPENS}where (?:does|do|would|will|did|is) (?P<lab>[a-z][\w .&-]{{1,30}}?) "
    r"(?:come in|come into (?:it|this|that)|fit(?: in(?: (?:there|here))?| into (?:that|this|it))?|"
    r"sit|land|stand|rank|fall|end up)(?: (?:in (?:that|this|all (?:of )?this)|there|here|then|"
    r"between (?:them|those|the two)|next to (?:them|those)|beside (?:them|those)))*\W*$",
    re.IGNORECASE,
    needs="where",
)
_PER_HEAD: Final = regex(
    rf"{OPENS}(?:what(?:['’]?s| is) (?:that|it) )?(?P<each>(?:per|for each|a) (?:researcher|head|"
    r"person)|each) (?P<heads>(?:with|for|across|at|if we(?:['’]re| are| were)) \d[\d,]*"
    r"(?: (?:of us|people|researchers|heads|ppl))?)\W*$",
    re.IGNORECASE,
    needs="with|for|across|at|if we",
)
"""`per researcher with 16 people`, after what chips cost: dollars, and no chips of each."""

_OURS_COSTS: Final = regex(
    r"\bwhat (?P<does>does|do|would|will|might) ours (?=cost|rent|run\b|come to)",
    re.IGNORECASE,
    needs="ours",
)
"""`what does ours cost per year`, of whom the last answer was not."""


def put_among_them(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text as that lab besides, as dollars by the head or of ours; any other as it is."""
    last = memory.question
    if last is None:
        return text
    found = _COMES_IN.fullmatch(text) if last.kind is Kind.COMPARE and last.labs else None
    if found and len(hearing.draft(found["lab"]).labs) == 1:
        return f"also {found['lab']}"
    if last.kind in (Kind.LAB, Kind.COMPARE, Kind.LEAGUE):
        return _OURS_COSTS.sub(r"what \g<does> our cluster ", text)
    if last.kind is Kind.PRICE:
        return _PER_HEAD.sub(r"\g<opens>dollars \g<each> \g<heads>", text)
    return text
