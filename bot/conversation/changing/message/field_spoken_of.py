"""A word or a number that is of what was spoken of last: `no 70`, after `only 60% for research`.

`everyone gets 48`, after what one person is to have, is of all of us; `what if we lose 4`, of
people.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.promised_to_one import is_of_one
from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED, OPENS
from bot.regex import regex

_EVERYONE: Final = regex(
    r"\b(?:every(?:one|body)|each of (?:us|them|our)|all of (?:us|them|our)|(?:the|our) whole team|"
    r"all (?:of )?(?:our|the) (?:people|researchers))\b",
    re.IGNORECASE,
)
_CORRECTED: Final = regex(
    r"\W*(?:(?:no|nope|sorry|wait|actually|ok(?:ay)?|and|make (?:it|that)|i mean(?:t)?|rather|or|"
    r"say|it['’]?s)\W+)+(?P<part>\d{1,2})(?: (?:instead|then|actually|sorry|please))*\W*",
    re.IGNORECASE,
)
_LOSING: Final = regex(
    rf"{OPENS}we(?:['’]?re| are)(?: going to| gonna)?"
    r"(?: be)? los(?:e|ing) (?=(?:about |some )?\d)",
    re.IGNORECASE,
    needs="lose |losing",
)
_LOSE_SO_MANY: Final = regex(
    r"\b(?P<lose>lose|lost|losing|loses) (?:only |just |about )?(?P<many>\d{1,4})"
    r"(?=\s*(?:$|[,.;?!]))",
    re.IGNORECASE,
    needs="lose|lost|losing",
)
_REST_HAS: Final = regex(
    rf"{LED}what (?:do|does|would|will) (?:the )?(?:rest|others|"
    r"remaining \w+|everyone else)(?: of (?:us|them))? (?:get|have|keep)(?: then| left| now)*\W*",
    re.IGNORECASE,
    needs="rest|others|remaining|everyone else",
)
_SHARE_OF_ALL: Final = regex(
    rf"^{LED}(?:what(?:['’]?s| is| would)|how much is) "
    r"(?:every(?:one|body)['’]?s|each (?:one|person|researcher)['’]?s|the) share(?: be)?"
    r"(?: (?:then|now|after that|each|per (?:head|person)))*\W*$",
    re.IGNORECASE,
    needs="share",
)


def field_spoken_of(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """The message with what it is of, and the memory with the offer that it is of."""
    last = memory.question
    text = _of_people(_LOSING.sub(r"\g<opens>what if we lose ", text), last, hearing)
    if last is None or last.kind is not Kind.OFFER:
        return text, memory
    if is_of_one(last) and _EVERYONE.search(text) and any(map(str.isdigit, text)):
        return text, _of_team(last, memory)
    if is_of_one(last) and _REST_HAS.fullmatch(text):
        return "what's left for the others", memory
    now = _changed_share(last, memory)
    if now is not None and "%" not in text and (found := _CORRECTED.fullmatch(text)):
        part = float(found["part"]) / 100
        is_for_research = abs(part - now) <= abs(part - (1 - now))
        return f"{found['part']}% for {'research' if is_for_research else 'product'}", memory
    return _SHARE_OF_ALL.sub("so how many per head now", text), memory


def _of_people(text: str, last: Question | None, hearing: Hearing) -> str:
    """`what if we lose 4`, which are people where no more than these are ours."""
    found = _LOSE_SO_MANY.search(text)
    held = held_offer(last, hearing) if last else hearing.saved
    people = held.researchers if held else None
    if found is None or people is None or float(found["many"]) >= people.value:
        return text
    return f"{text[: found.start()]}{found['lose']} {found['many']} people{text[found.end() :]}"


def _of_team(last: Question, memory: Memory) -> Memory:
    """The newest offer of several people, else ours, against whom one's was held."""
    offers = (each for each in all_asked(memory) if each.kind is Kind.OFFER)
    team = next((each for each in offers if not is_of_one(each) and not each.other_terms), None)
    asked = team or Question(Kind.OFFER, uses_saved=True)
    meant = replace(asked, labs=last.labs or asked.labs, save=False)
    return replace(memory, question=meant, earlier=all_asked(memory), choices=())


def _changed_share(last: Question, memory: Memory) -> float | None:
    """The part for research, where that is what was said of the offer last."""
    before = next(iter(memory.earlier), None)
    now = last.offer.research_share if last.offer else None
    was = before.offer.research_share if before and before.offer else None
    is_changed = before is not None and before.kind is last.kind and now != was
    return now if is_changed else None
