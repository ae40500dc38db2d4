"""`forget our offer`: what the workspace saved is to be remembered no longer."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.types import Drop, Kind, Question
from bot.regex import regex

DROPS: Final = {Drop.ASKED: "forget our saved offer", Drop.SURE: "yes, forget our saved offer"}
"""The texts that ask it, and that say that it is meant."""
_VERB: Final = (
    r"(?:forget(?: about)?|delete|remove|erase|drop|clear|wipe|discard|unsave|reset|"
    r"get rid of|throw away|(?:stop|no longer) (?:remember|stor|keep|sav|us)(?:ing|e)?|"
    r"(?:do not|don['’]?t) (?:remember|store|keep|use))"
)
_KEPT: Final = r"(?:saved|stored|remembered|own|current|old|compute|existing)"
_WHAT: Final = r"(?:offers?|cluster|set-?up)"
_SAVED: Final = r"(?:saved|stored|kept) (?:as|for|of|about) (?:us|ours?|our offer)"
_LEAD: Final = (
    r"(?:(?:please|pls|ok(?:ay)?|now|hi|hey|can|could|would|will|you|we|i|want|wants|like|need|"
    r"let['’]?s|to|just|assay)[\s,]+)*"
)
_TAIL: Final = (
    r"(?:[\s,]+(?:please|pls|plz|now|again|for (?:good|us)|any ?more|entirely|completely|thanks))*"
)
_DROPS: Final = regex(
    rf"{_LEAD}(?P<sure>yes[\s,.]+)?{_LEAD}{_VERB} "
    rf"(?:(?:all |each |both )?(?:of )?(?:our|my) (?:{_KEPT} )*{_WHAT}|"
    rf"(?:all )?(?:the |this |of )*(?:{_KEPT} )+offers?|(?:the|this|that|all) offers?|"
    rf"(?:the|all|whatever|any) offers? (?:that |which )?(?:you|we|i)(?:['’]ve)? "
    rf"(?:(?:have|has|had|got|keep|ever) )*"
    rf"(?:saved|stored|on file|kept|remembered?|entered|typed(?: in)?)(?: (?:for|of|from) us| as "
    rf"ours?)?|what(?:ever)? our offer is|"
    rf"what(?:ever)? (?:you(?:['’]ve)? )?(?:have |got |is )?{_SAVED}|what(?:ever)?['’]s {_SAVED}"
    rf"){_TAIL}[\s.!?]*",
    re.IGNORECASE,
    needs=(
        "forget|delete|remove|erase|drop|clear|wipe|discard|unsave|reset|get rid|throw away|"
        "stop|no longer|do not|don"
    ),
)


def dropped(text: str) -> Question | None:
    """The question that asks to forget our saved offer, or None."""
    found = _DROPS.fullmatch(text.strip())
    if found is None:
        return None
    drop = Drop.SURE if found["sure"] else Drop.ASKED
    return Question(Kind.OFFER, uses_saved=True, drop=drop)
