"""Whether what somebody says of our compute holds: `my boss thinks we're ahead of Meta, right?`.

It is asked of what is on record, and judges nobody.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.replies.claims import MARK, claim_in
from bot.conversation.replies.forms import plain
from bot.conversation.replies.saying_aloud import claimed
from bot.questions.clean import clean
from bot.questions.patterns import with_mark
from bot.questions.tags import T
from bot.questions.words.leads import LED
from bot.regex import regex

_WHO: Final = (
    r"(?:i|we|s?he|they|(?:some|every)(?:one|body)|people|"
    r"(?:(?:my|our|the|this|that|an?|one) )?(?:(?:hiring|senior|other|own|new|last|potential) )*"
    r"(?:manager|boss|ceo|cto|cfo|vp|founder|lead|recruiter|hm|colleague|team|candidate|applicant|"
    r"finalist|researcher|guy|person|hire|woman|man|post-?doc|phd|engineer|scientist|prof)s?)"
)
_HOW: Final = (
    r"(?:['’](?:ve|d|s|m|re))?(?: (?:have|had|has|is|are|am|was|just|already|once|always|still|"
    r"really|accidentally|kinda|may|might|also|keeps?|kept|pretty|quite))*"
)
_SAYS: Final = (
    r"(?:thinks?|thought|says?|said|saying|tells?|told|telling|believes?|reckons?|claim(?:s|ed)?|"
    r"convinced|certain|sure|insist(?:s|ed)?|promis(?:es?|ed)|wrote|written|mention(?:s|ed)?|"
    r"pitch(?:es|ed)?|assum(?:es?|ed)|swears?|figures?|under the impression)"
)
_WHOM: Final = (
    r"(?: (?:to )?(?:me|us|him|her|them|people|everyone|"
    r"(?:the|an?|my|our|one|this) (?:candidate|applicant|finalist|researcher|guy|person|hire)s?|"
    r"candidates?))?"
)
_TRUE: Final = (
    r"(?:right|correct|true|wrong|a (?:lie|fib|stretch|mistake|problem)|ok(?:ay)?|fine|accurate|"
    r"fair|honest|false|misleading|dishonest|exaggerat\w+|lying|overselling|off|mistaken|"
    r"overstating(?: it)?|so|too much)"
)
_DOUBT: Final = (
    rf"(?:(?:is|was|were|are|am) (?:s?he|they|it|that|this|i|we)(?: (?:even|actually|really|"
    rf"technically|still|kind of|at all))* {_TRUE}(?: or (?:not|wrong|no|what))?(?: there)?"
    rf"|{_TRUE}|did (?:i|we|s?he) (?:lie|exaggerate|overstate|oversell|mislead)"
    r"(?: (?:it|that|him|her|them))?|(?:can|do|could) (?:i|we) stand by (?:that|it|this)"
    r"|(?:does|will|would) (?:that|it|this) (?:hold(?: up)?|stand(?: up)?|check out)"
    r"|agreed?|yes or no)"
)
_SAID: Final = regex(
    rf"{LED}(?:{_WHO}{_HOW} {_SAYS}|(?:just )?(?:told|promised|mentioned|wrote))"
    rf"{_WHOM}(?: that)? (?P<claim>[^?;]{{4,80}}?)"
    rf"(?:\s*[.,;:!?–—-]+\s*|\s+)(?:(?:so|and|but|now|well) )*{_DOUBT}\W*",
    re.IGNORECASE,
    needs="think|thought|sa|tell|told|believ|reckon|claim|convinced|certain|sure|insist|promis|wr|"
    "mention|pitch|assum|swear|figure|impression",
)
_ASKED: Final = regex(
    rf"{LED}(?:(?:is|was|would|isn['’]?t|wasn['’]?t) (?:it|that) (?:(?:even|actually|really) )*"
    rf"{_TRUE}(?: (?:to (?:say|claim|think)|if i (?:say|said)))?"
    rf"|(?:am|are|is|was|were) {_WHO} {_TRUE} (?:(?:in|to|when|if)(?: \w+)? (?:say|saying|says|"
    r"think|thinking|thinks|claim|claiming|claims|assume|assuming|believe|believing)|that))"
    r"(?: that)? (?P<claim>[^?;]{4,80}?)\W*",
    re.IGNORECASE,
    needs="is|was|would|am|are|were",
)
"""`is it true that we're ahead of Meta`, `is she right to think we have less than OpenAI`."""


def said_of_ours(text: str, hearing: Hearing) -> str:
    """The text as whether that may be said of ours; any other as it is."""
    found = _SAID.fullmatch(text) or _ASKED.fullmatch(text)
    if found is None:
        return text
    claim = found["claim"].strip(" ,.")
    asked = f"can I say {claim if claim[:1].isalpha() else f'we have {claim}'}"
    said = clean(asked)
    words = plain(with_mark(said, hearing.tags(said), T.LAB, MARK))
    return asked if claim_in(words) or claimed(words) is not None else text
