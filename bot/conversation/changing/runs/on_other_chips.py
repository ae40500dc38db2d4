"""A run on other chips, in loose words: `how long with 2048`, `would 512 of ours do it`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_COUNT: Final = r"\d[\d,.]*k?"
_CHIP: Final = r"[a-z]{1,3}\d{2,4}[a-z]?s?"
_ANY_CHIPS: Final = rf"(?:gpus?|chips|cards|{_CHIP})"
_SO_MANY: Final = (
    rf"(?P<count>{_COUNT})(?: (?:of )?(?:(?:our|the|those|these|your)(?: own)? )?"
    rf"(?:(?P<chip>{_CHIP})|gpus?|chips|cards|ours|them|those|these))?"
)
_AGAIN: Final = r"(?: (?:then|instead|though|please|now|too|alone|only))*\W*"
_HOW_LONG: Final = regex(
    rf"{LED}(?:(?:what about|how about) )?(?:(?:how (?:long|fast|quick(?:ly)?|many days)|what)"
    r"(?:['’]?s| is| would| will| does| do| did|['’]d)?(?: (?:it|that|this|we|the run))?"
    r"(?: (?:be|take|run|need|go|look(?: like)?))?) (?:with|on|using|given|at|for) "
    rf"(?:(?:about|only|just|all|say) )*{_SO_MANY}{_AGAIN}",
    re.IGNORECASE,
    needs="with|on|using|given|at|for",
)
"""`how long with 2048`, of the run: no other number could be meant before the chips."""
_ENOUGH: Final = regex(
    rf"{LED}(?:would|could|can|will|do|does|are|is|might) "
    rf"(?:(?:just|only|even|about|say) )*{_SO_MANY}(?: (?:alone|be|then|even|just))* "
    r"(?:(?:do|manage|handle|cover|train|run|pull off|fit|make)(?: (?:it|that|this|the (?:job|"
    r"trick|run)))(?: in time)?|enough|suffice|work|cut it|get (?:us|it) there)"
    rf"(?: (?:for (?:it|that|this)|to do (?:it|that)))?{_AGAIN}",
    re.IGNORECASE,
    needs="do|manage|handle|cover|train|run|pull|fit|make|enough|suffice|work|cut|get",
)
"""`would 512 of our H100s do that`, of the run spoken of, on so many."""
_WEIGHED: Final = regex(
    rf"{LED}(?:(?:is|was|would|will) (?:that|it|this)(?: (?:be|take))? )?"
    r"(?:longer|shorter|faster|slower|quicker|more or less)(?: or (?:longer|shorter|faster|slower|"
    rf"quicker|not))?,? than (?:(?:it would be|it is|if we ran it|running it) )?(?:on|with) "
    rf"{_SO_MANY}{_AGAIN}",
    re.IGNORECASE,
    needs="longer|shorter|faster|slower|quicker|more or less",
)
"""`longer or shorter than on 3000 H800`."""
_FREE: Final = regex(
    rf"^(?P<opens>\W*(?:(?:{LINK}|what)\W+)*)if (?:we )?(?:(?:only|just|about) )*"
    r"(?:(?:can )?(?:use|get|have) )?(?:(?:only|just|about) )*"
    r"(?P<part>\d{1,2} ?(?:%|percent|per cent)|half|a (?:third|quarter)|two thirds) of "
    rf"(?:it|them|that|those|these|(?:the |our |those |these )?(?:cluster|{_ANY_CHIPS}))"
    r"(?: (?:is|are|was|were|would be|gets?|ends? up))?(?: (?:only|really|actually))*"
    r"(?: (?:free|available|usable|ours|left|open|idle))?"
    r"(?: (?:for (?:research|us|training|it|that|this|the run)))?\W*$",
    re.IGNORECASE,
    needs="of ",
)
"""`if only 60% of it is free for research`: the run has no more than that part of the chips."""


def on_other_chips(text: str) -> str:
    """The text as the run `on 2048`, or on that part of the chips; any other as it is."""
    for pattern in (_HOW_LONG, _ENOUGH, _WEIGHED):
        if found := pattern.fullmatch(text):
            chip, count = found["chip"], found["count"]
            return f"how long on {count} {chip}" if chip else f"on {count}"
    return _FREE.sub(r"\g<opens>on \g<part> of it", text)
