"""What is asked as it is, and then changed: `us vs Meta now, and then with 4,096 H100`.

Both are asked: the second says what changes, which is laid over the first.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.parts.splitting import pieces
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, Question, Understood
from bot.questions.unclear.doubt import PASSED_OVER
from bot.questions.words.leads import LINK
from bot.regex import regex

_AS_IT_IS: Final = (
    r"(?:as (?:it|they|things|we) (?:is|are|stands?|currently (?:is|are|stands?))(?: now| today)?"
    r"|as[ -]is|now|today|currently|right now|at present|at the moment)"
)
_CHANGE: Final = (
    r"(?:what if|if|suppos(?:e|ing)|imagin(?:e|ing)|once|after|say(?= (?:we|they|it|you)\b)|"
    r"(?:how|what|where)\b[^,;.?]{0,20}? if)\b"
)
_AGAIN: Final = (
    r"(?:again|(?:(?:please )?(?:re)?(?:do|run|repeat|try|compare) )?"
    r"(?:it|that|this|the same(?: thing)?)(?: again)?)"
)
_THEN: Final = regex(
    rf"(?:[,;.?!]*\s+(?:and(?: also| then)?|also|plus|then)\b|[?;]|(?<=\w)\.|"
    rf"{_AS_IT_IS}[,;]?\s+(?:vs\.?|versus|against|and)\b)[,:]?\s+"
    rf"(?P<changed>{_CHANGE}.*)$",
    re.IGNORECASE | re.DOTALL,
    needs="if|suppos|imagin|once|after|say",
)
"""`…, and suppose we triple the chips`."""
_WITH: Final = regex(
    rf"(?:\b{_AS_IT_IS}[,;.]?\s+(?:and(?: also| then)?|then|vs\.?|versus)|[,;.?]?\s+(?:and )?then"
    rf"|[,;.?]?\s+and(?: then)?(?=\s+{_AGAIN}\s))"
    rf"\s+(?P<changed>(?:{_AGAIN}\s+)?(?:with|for|at|on|after|once|if)\b.*)$"
    r"|\s(?:with and without|without and with|before and after)\s+(?P<both>.*)$",
    re.IGNORECASE | re.DOTALL,
    needs="with|for|at|on|after|once|if",
)
"""`… today and with 60 people`: what it is with is a change where what is now was named."""
_FIRST: Final = regex(
    rf"\s(?P<changed>(?:if|once|after|with)\b.*),?\s+and(?: also)?\s+{_AS_IT_IS}[?.! ]*$",
    re.IGNORECASE | re.DOTALL,
    needs="if|once|after|with",
)
"""`… if we double it, and as it is now`."""
_COMMA: Final = regex(
    r",\s+(?P<changed>(?:what if|(?:and|or) (?:with|for|if))\b.*)$",
    re.IGNORECASE | re.DOTALL,
    needs="with|for|if",
)
_CHANGES: Final = regex(
    rf"\W*(?:(?:{LINK}|again)\W+)*(?:{_CHANGE}|{_AGAIN} (?:with|for|at|on)\b|"
    r"(?:the )?same\b|(?:with|for|at|on)\b|"
    r"how (?:would|will|does|do) (?:it|that|this|we|things) (?:look|be|change)"
    r"(?= (?:with|for|at|on)\b))",
    re.IGNORECASE,
)
_ASKS: Final = regex(r"\b(?:what|whats|how|where)\b", re.IGNORECASE)
"""Without one of these what hires change is supposed together with what comes after."""
_SUPPOSES: Final = regex(r"\W*(?:suppos(?:e|ing)|imagin(?:e|ing)|say)\b", re.IGNORECASE)
_JOINED: Final = regex(r"\b(?:and|also|plus|then)\W*$", re.IGNORECASE)
_OF_SOMETHING: Final = (Kind.OFFER, Kind.COMPARE, Kind.LAB, Kind.REACH, Kind.DILUTION)
_SIZES: Final = frozenset((
    T.NUM, T.PCT, T.SPLIT, T.CHIP, T.FAMILY, T.SHAPE, T.HARDWARE, T.FACTOR, T.LOSE, T.HIRE, T.GROW,
    T.LEAVE, T.PRODUCT, T.MORE,
))  # fmt: skip
"""What a change is of; `if that is bad` changes nothing."""


def is_change(typed: str) -> bool:
    """Whether a part of a message begins as what changes the part before it."""
    return _CHANGES.match(typed) is not None


def then_changed(text: str, hearing: Hearing) -> tuple[str, ...]:
    """The question as it is and what changes it, and what is asked on; else the text alone."""
    found = _FIRST.search(text) or _THEN.search(text) or _WITH.search(text)
    found = found or _left_out_of(text, hearing)
    if found is None:
        return (text,)
    named = found.groupdict()
    changed = named["changed"] or f"with {named['both']}"
    if is_term(text[: found.start("changed")], changed, hearing):
        return (text,)
    first, changes = text[: found.start()].rstrip(" ,;:"), pieces(changed)
    asked = hearing.asked(first)
    is_held = asked is not None and asked.kind in _OF_SOMETHING and _is_whole(first, asked, hearing)
    kinds = {tag.kind for tag in hearing.tags(changes[0])} if is_held else set()
    return (first, *changes) if kinds & _SIZES else (text,)


def is_term(before: str, part: str, hearing: Hearing) -> bool:
    """`us vs OpenAI. Suppose they have 500 researchers`: what is supposed goes into the whole.

    Where it is joined by an “and”, or asked, both are told.
    """
    if not _SUPPOSES.match(part) or _JOINED.search(before) or "?" in part:
        return False
    whole = hearing.asked(f"{before} {part}")
    is_held = whole is not None and whole.kind is Kind.OFFER and bool(whole.labs)
    return whole is not None and is_held and whole.assume != Assumptions()


def _left_out_of(text: str, hearing: Hearing) -> re.Match[str] | None:
    """`3000 H200 for 45 people vs Meta, what if it were 60`, where the 60 would be left out."""
    found = _COMMA.search(text)
    whole = hearing.read(text) if found else None
    notes = whole.assumed if isinstance(whole, Understood) else ()
    left = (match[1] for note in notes if (match := PASSED_OVER.fullmatch(note)))
    return found if found and any(words in found["changed"] for words in left) else None


def _is_whole(first: str, asked: Question, hearing: Hearing) -> bool:
    """Whether it says of whom it is asked, or on which chips a run is."""
    if asked.kind is Kind.REACH:
        return asked.offer is not None or hearing.draft(first).ours
    if asked.kind is Kind.DILUTION:
        return _ASKS.search(first) is not None
    return bool(asked.labs)
