"""Asking on about posted pay: what is in it, of how many postings it is, and who is at the top."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.types import Question, Understood
from bot.questions.unclear.our_pay import is_of_pay
from bot.questions.words.leads import LED
from bot.regex import regex

BASE_ALONE: Final = "what is posted is base pay: no stock, no bonus and no benefits are in it"
_IT: Final = (
    r"(?:that|this|it|those|these|they|them|(?:the|that|those|these) (?:ranges?|bands?|figures?|"
    r"numbers?|pay|salar(?:y|ies)))"
)
_ON_TOP: Final = (
    r"(?:stocks?|equity|shares|rsus?|options|bonus(?:es)?|sign(?:ing|-on)(?: bonus)?|benefits|"
    r"perks|base(?: pay| salary| only| alone)?|cash(?: only)?|"
    r"total(?: (?:comp(?:ensation)?|package|cash|pay))?|tc|ote|all[- ]in|everything|gross|the lot)"
)
_INCLUDED: Final = regex(
    rf"{LED}(?:(?:is|are|was|does|do|would) {_IT}(?: (?:just|only|all|also|even|already|the|"
    r"including|include|includes|included|incl|excluding|with|w/|without|count|cover|have|has|"
    rf"in|got))* )?(?:(?:with|w/|incl(?:uding|\.)?|excl(?:uding|\.)?|plus|just|only|any|what about|"
    rf"how about|inclusive of|is|are|does|do|it|they|that|the|include|includes|cover|count) )*"
    rf"{_ON_TOP}(?:,? (?:or|and|plus|vs|in|\+|/|does|do|is|are|it|that|they|this|with|incl|include|"
    rf"includes|including|included|count|cover|there|too|as well|already|on top|extra|part of|"
    rf"also|any|the|{_ON_TOP}))*\W*",
)
"""`is that base or does it include equity`."""
_POSTINGS: Final = regex(
    rf"{LED}(?:(?:off|from|on|based on|out of|across|over) )?how many "
    r"(?:(?:job |open )?(?:postings?|posts?|ads?|adverts?|listings?|roles?|jobs?|openings?|reqs?|"
    r"data ?points?|samples?|of them))?"
    rf" ?(?:(?:is|are|was|were|did|do|does|have|has) )?(?:{_IT}|you|there)?"
    r"(?: (?:based|off|from|on|of|out|built|drawn|taken|cover|covers|behind|use|used|count|show|"
    rf"shows|went|into|is|are|with|pay|{_IT}))*\W*"
    rf"|{LED}(?:whats|what['’]s|what is)? ?(?:the )?(?:sample(?: size)?|n)(?: (?:there|here|"
    r"on that|for that|size))*\W*"
)
"""`how many postings is that off`."""
_RESTS: Final = regex(
    r"\b(?:based|off|from|behind|used?|built|drawn|taken|into|shows?|out of|covers?|count|sample|n|"
    r"size|samples?|data ?points?|ads?|adverts?|posts?|postings?|listings?)\b"
)
_TOP: Final = regex(
    rf"{LED}(?:who|which(?: lab| one| company)?)(?:['’]?s| is| are| comes?(?: out)?| sits?|"
    r" pays?)* (?:(?:at|on|out|the|in) )*(?:top|highest|best|most|ahead)"
    r"(?: (?:of|in|on|out|the|market|there|field|pile|range|overall|all|for|that|those|these|this|"
    r"them|it|one|payer|pay|paying|now|then|of all|everyone|labs?))*\W*"
)
"""`who's top of the market for that`."""
_OF_ALL: Final = regex(r"\b(?:market|field|overall|of all|everyone|pile|out there|all labs)\b")


def pay_explained(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """What of the pay that was told is asked; None after anything else."""
    last, low = memory.question, fold(text)
    if last is None or not is_of_pay(last):
        return None
    if _INCLUDED.fullmatch(low):
        return _part(last, Part.BASE_PAY, low, BASE_ALONE)
    if _POSTINGS.fullmatch(low) and _RESTS.search(low):  # `how many roles is that`, of all of them
        return _part(last, Part.POSTINGS, low)
    if _TOP.fullmatch(low) and _OF_ALL.search(low):
        return _part(replace(last, labs=()), Part.PAID, "highest")
    return None


def _part(asked: Question, part: Part, words: str, *notes: str) -> Asked:
    told = Understood(asked, notes)
    return Asked(told, Form.PART, is_follow_up=True, part=Picked(part, words))
