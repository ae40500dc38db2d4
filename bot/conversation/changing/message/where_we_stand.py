"""Where ours stands, in words that name no measure: `where does that put us`, `where do we sit`."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_AMONG: Final = (
    r"(?: (?:now|then|today|overall|exactly|roughly|currently|in all(?: this)?|there|here|"
    r"in the (?:market|field|league|table|ranking|list)|(?:among|amongst|vs\.?|versus|against|"
    r"relative to|compared (?:to|with)) (?:the |all |all the |everyone |everybody )?"
    r"(?:others?|labs|rest|else|field|market|competition|them all|everyone|everybody)))*\W*$"
)
_OPENS: Final = r"^(?P<opens>\W*(?:(?:and|so|but|ok|also|then|now|hmm)\W+)*)"
_WHERE_WE: Final = regex(
    rf"{_OPENS}where (?:do|would|will|did|are|could|might|['’]d|['’]re)? ?we(?:['’]d|['’]re)? "
    rf"(?:now |then |actually |really )?(?:stand|sit|land|end up|come out|rank|fall|place){_AMONG}",
    re.IGNORECASE,
    needs="where",
)
_IT_PUTS_US: Final = regex(
    rf"{_OPENS}where (?:do|does|would|will|did|could|might|['’]d)? ?"
    r"(?:that|this|it|those|these|all that|all this)(?:['’]d)? (?:put|puts|leave|leaves|place|"
    rf"places|rank|ranks|land|lands) us{_AMONG}",
    re.IGNORECASE,
    needs="where",
)

_WHAT_RANK: Final = regex(
    rf"{_OPENS}(?:what|which) (?:rank|place|spot|position|number)(?:['’]?d|['’]?re| are| do|"
    r" would| is)? "
    rf"(?:we|ours)(?: (?:at|in|on|be|be in|have|hold|get|take|really|actually|then|now))*{_AMONG}",
    re.IGNORECASE,
    needs="rank|place|spot|position|number",
)
_OUR_POSITION: Final = regex(
    r"\b(?:what(?:['’]?s| is) )?our (?:(?:current|actual|real|present|compute) )*"
    r"(?:position|standing) (?:vs\.?|versus|against|relative to|compared (?:to|with)|next to) ",
    re.IGNORECASE,
    needs="position|standing",
)
"""`our current position against Meta`, which is no open role."""
_TODAY: Final = regex(r"\b(?:today|currently)\b", re.IGNORECASE)


def where_we_stand(text: str) -> str:
    """The text with that as the place of ours among all labs; any other as it is."""
    text = _OUR_POSITION.sub("how do we stand today vs ", text)
    text = _WHAT_RANK.sub(_placed, _WHERE_WE.sub(_placed, text))
    return _IT_PUTS_US.sub(r"\g<opens>how do we rank with that", text)


def _placed(found: re.Match[str]) -> str:
    """`today` means ours as it is, whatever was supposed before."""
    day = " today" if _TODAY.search(found[0]) else ""
    return f"{found['opens']}how do we rank{day}"
