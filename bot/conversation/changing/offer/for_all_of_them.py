"""So many each for as many as there are: `would 64 each be possible for all 40`, for everyone."""

from __future__ import annotations

import re
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing, Memory
from bot.questions.numbers import number_told
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED, OPENS
from bot.questions.words.things import HEAD
from bot.regex import regex

_ALL: Final = r"(?:all(?: of)?|(?:each|every one) of) (?:the |our |my |those |these )?"
_FOR_ALL: Final = regex(
    rf"\b(?:(?P<to>(?:for|to|across|with|of) )(?:the full |the whole |our |{_ALL})|{_ALL})"
    r"(?P<many>\d[\d,]*)"
    r"(?: (?:people|researchers|heads|scientists|engineers|of (?:them|us|those|you)))?\b(?!%)",
    re.IGNORECASE,
)
_GET_HERE: Final = regex(
    rf"{OPENS}(?:they|he|she|people|everyone|you)"
    r"(?:['’]d|['’]ll| would| will| could)? (?:get|have|be given) (?P<many>\d{1,5}) "
    rf"(?:gpus? |chips? |[a-z]+\d+s? )?(?:each|apiece|per {HEAD})"
    r"(?: (?:here|with us|at ours|from us))?"
    r"[\s,]+guaranteed(?: (?:here|with us|at ours))?(?=\W|$)",
    re.IGNORECASE,
    needs="guaranteed",
)
_MOST: Final = regex(
    rf"{LED}what(?:['’]?s| is| would be)? (?:the )?"
    r"(?:max(?:imum)?|most|highest|limit)(?: (?:we|i|that|could|can|promise|guarantee|do|give|"
    r"offer|each|them|for|all|everyone|holds|then|be|is|would|works|feasible|possible))*\W*",
    re.IGNORECASE,
    needs="max|most|highest|limit",
)
"""`what's the max then`, of a guarantee."""
_EVERYONE: Final = (
    rf"(?:each(?: {HEAD}| one| of (?:them|us))?|everyone|everybody|them all|all of them)"
)
_MOST_SURE: Final = regex(
    rf"{LED}(?:what(?:['’]?s| is| would be)? )?(?:the )?"
    rf"(?:(?:max(?:imum)?|most|limit)(?: (?:number|amount|chips|gpus|we|i|that|could|can|of))* "
    rf"(?:guarantee|promise|commit(?: to)?|reserve)(?: (?:to|for))?(?: {_EVERYONE})?|"
    r"(?:max(?:imum)?|highest|largest|biggest|top) (?:guarantee|guaranteed share|promise)"
    r"(?: (?:we|i|that|could|can|give|offer|make|afford))*)(?: (?:then|at most|max|tops))*\W*"
    rf"|{LED}how (?:much|many(?: (?:chips|gpus))?|high)(?: (?:could|can|should|would))? we "
    rf"(?:guarantee|promise|commit(?: to)?|reserve)(?: (?:to|for))?(?: {_EVERYONE})?"
    r" (?:at (?:the )?most|max(?:imum)?|at best|tops)\W*",
    re.IGNORECASE,
    needs="guarantee|promise|commit|reserve",
)
"""`what's the most we could guarantee each`, whether or not anything is guaranteed yet."""
_EACH: Final = frozenset((T.EACH, T.EACHOF, T.GUARANTEE, T.SCOPE))


def for_all_of_them(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message with how many there are as everyone; else as it was said."""
    last = memory.question
    if last is None or last.kind is not Kind.OFFER:
        return text
    text = _GET_HERE.sub(r"\g<opens>we guarantee \g<many> each", text)
    is_sure = _MOST_SURE.fullmatch(text) is not None
    if (is_sure or _MOST.fullmatch(text)) and (most := _most_each(last, hearing, is_sure)):
        return f"what if we guarantee {most:.10g} each"
    found, people = _FOR_ALL.search(text), held_offer(last, hearing).researchers
    said = {tag.kind for tag in hearing.tags(text)} if found and people else set[T]()
    if found is None or people is None or said.isdisjoint(_EACH):
        return text
    whom = "everyone" if people.value == number_told(found["many"]) else f"{found['many']} people"
    if whom == "everyone" or (T.GUARANTEE in said and not found["to"]):
        return f"{text[: found.start()]}{found['to'] or ''}{whom}{text[found.end() :]}"
    return text


def _most_each(last: Question, hearing: Hearing, is_sure: bool) -> float:
    """Whole chips that hold for everyone, where a guarantee is spoken of; else 0."""
    held = held_offer(last, hearing)
    runs = sum(each.count.value for each in chips_now(held))
    if not (is_sure or held.guaranteed_per_researcher) or held.researchers is None:
        return 0.0
    share = 1.0 if held.research_share is None else held.research_share
    return runs * share // held.researchers.value
