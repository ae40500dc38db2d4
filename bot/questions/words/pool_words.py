"""How one asks about the people whom the workspace has imported."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LINK
from bot.regex import regex

_OURS = r"(?:our|my|the|this|your)(?: own| candidate| talent| whole| entire)*"
_CROWD = (
    r"(?:pool|candidates|shortlist|short list|talent pool|candidate pool|pipeline|applicants|"
    r"people on file|candidate list|talent list|list of candidates)"
)
_ANYONE = (
    r"(?:whos?|whose|anyone|anybody|someone|somebody|people|everyone|everybody|"
    r"which (?:people|candidates|researchers|ones)|candidates|researchers|scientists|engineers|"
    r"authors|those|how many(?: \w+)?|names|folks|is there|are there|does anyone|has anyone|"
    r"did anyone)"
)
_SIGNED = (
    r"(?:publish(?:ed)?|(?:co-?)?authors?|(?:co-?)?authored|(?:co-?)?signed|(?:co-?)?wrote|"
    r"(?:co-?)?written|trained|worked|works?|papers?)"
)
_AT: Final = (
    r"(?:at|from|in|with) (?!\d|(?:least|most|scale|all|once|home|the moment|present|the end|mind|"
    r"total|store|common|use|terms|chips|gpus|compute|general|stock|place|time|reserve|hand|our|my|"
    r"the (?:pool|list|pipeline)|last|this|that|which|whom)\b)"
)
_WE_HAVE: Final = r"(?:(?:do|did) we (?:have|know|hold)(?: of)?|have we(?: got)?|we(?:['’]ve)? got)"
WHOM_WE_HAVE: Final = (
    r"\b(?:whom?|how many(?: people| candidates| researchers)?) "
    rf"{_WE_HAVE}(?: (?:already|now|currently|on file))* {_AT}|"
    rf"\b{_WE_HAVE} (?:any )?(?:anyone|anybody|someone|somebody|people|folks|candidates|"
    rf"researchers) (?:who is |who are |on file )?{_AT}(?!.* on \w)"
)
"""`who do we have at ETH Zurich`."""
PLACES_OF_POOL: Final = (
    r"(?:institutions?|universit(?:y|ies)|schools?|employers?|affiliations?|labs?|compan(?:y|ies))"
)
WORKS_BY_DAY: Final = (
    r"(?:newest|latest|most recent|freshest|oldest|earliest)(?: published)? (?:works?|papers?|"
    r"publications?|preprints?|articles?)"
)
_OUR_POOL: Final = (
    rf"(?:(?:our|my)(?: own| candidate| talent| whole| entire)* {_CROWD}|the (?:\w+ )?pool)\b"
)
_OF_WHOLE: Final = (
    rf"\b(?:which|what|how many|list|show(?: me)?)(?: (?:all|the|of|different))* {PLACES_OF_POOL}"
    rf" (?:(?:are|is|do we have|represented|there) )*(?:in|of|from|across|within) {_OUR_POOL}",
    rf"\b(?:which|what|how many) {PLACES_OF_POOL} (?:do|are|is|did) {_OUR_POOL}"
    r" (?:now |all |currently )?(?:come from|from|at|work at|work for|based at|sit at)\W*$",
    rf"\b{WORKS_BY_DAY} (?:(?:is|are|there) )*(?:in|of|from|across|within|by) {_OUR_POOL}",
)
"""What the pool as a whole is asked for, and is not listed by: `the newest paper in our pool`."""
POOL: Final = (
    WHOM_WE_HAVE,
    *_OF_WHOLE,
    rf"^\W*(?:(?:{LINK}|tell me|list|show(?: me)?|see|find) )*(?:(?:which|what|"
    r"how many|all|any|(?:do|did|have|has|are|were) any)(?: of)? )?(?:our |the |these |those |my )?"
    r"candidates"
    r"(?: (?!(?:for|if|from|how|why|asks?|asked|says?|wants?|knows?|tell)\b)[\w-]+){0,4}? "
    rf"{_SIGNED}\b",
    rf"\b{_ANYONE}\b(?:(?! of gpus?| of chips?).){{0,40}}?\b(?:in|on|from|of|among|amongst|within)"
    rf" {_OURS} {_CROWD}\b(?! of \d| of gpus?| of chips?)",
    rf"\b(?:group|list|show|sort|split|cluster|bucket|arrange|go through|organi[sz]e|divide|"
    rf"break down|summari[sz]e|see|overview of|count|filter|search)(?: me| us| up)?(?: all)?"
    rf"(?: of)? {_OURS} {_CROWD}\b"
    rf"(?! of \d| of gpus?| of chips?)",
    rf"\b(?:which|who) (?:of|among|amongst) {_OURS} {_CROWD}\b",
    r"\b(?:who|anyone|anybody|somebody|people) (?:is )?(?:on|in|from) (?:our|my) list\b(?! of\b)",
    rf"\b(?:what|how) (?:does|do) {_OURS} {_CROWD} look\b",
    rf"^\W*{_OURS} {_CROWD}\W*$",
    rf"\b(?:in|on|from|among|amongst|within|of) {_OURS} {_CROWD}\b.{{0,12}}"
    r"\b(?:who|anyone|anybody)\b",
    rf"\b{_OURS} {_CROWD}(?:,)? (?:by (?!\d)\w+|grouped|alphabetical(?:ly)?|who "
    r"(?:has|have|used|ran|trained|worked|published|did|wrote)|"
    r"with (?:pre-?training|published|evidence|works?|runs?|papers?))",
    r"\b(?:does|do|did|has|have) (?:anyone|anybody|somebody|someone) we (?:know|have)\b",
    rf"\b(?:has|have|did) {_OURS} {_CROWD} (?:trained|published|worked)",
    r"^\W*pool\s*[:,–-]\s*\w|\bpool members?\b|\bback to (?:our|the) pool\b",
    r"\bhow (?:many|big)\b.{0,12}\b(?:people|candidates|researchers|names|entries)\b.{0,12}\b"
    r"(?:on file|in (?:our|the) pool)\b",
    rf"\b{_OURS} people on file\b",
    rf"\bhow (?:big|large) is {_OURS} {_CROWD}\b(?! of \d| of gpus?| of chips?)",
    r"\bhow many (?:candidates|applicants)\b(?: \w+){0,2} (?:do we|have we|we|are there|"
    r"do you|you)\b",
    rf"^\W*(?:and |show me |list )*{_OURS} {_CROWD} (?:who are |who (?:work|live) |based |living |"
    r"working |now )?(?:at|from|in|near) (?!\d|least|most)",
    r"\b(?:who|how many of them|(?:which|any)(?: of (?:them|those|these)| people| candidates| ones|"
    r" researchers| applicants)?|those|candidates|people) (?:has|have|had|with|still have|is|are) "
    r"(?:absolutely |still |yet )?(?:no|without|not a single|without any|zero) "
    r"(?:(?:public(?:ly)?|published|known) (?:evidence|works?|papers?|publications?|record|trace)|"
    r"(?:works?|papers?|publications?)(?! (?:permits?|visas?|phones?|experience)))\b",
)
"""Questions about the people whom the workspace has imported."""
NEEDED_FOR_POOL: Final = (
    "pool|candidates|list|pipeline|applicants|on file|we know|we have|have we| got|we hold|"
    "evidence|work|paper|publicat|record|trace"
)
"""Parts of words of which each of them has one."""
POOL_AT_WORK: Final = (
    r"\b(?:do|did) we (?:have|know)(?: of)? (?:anyone|anybody|someone|somebody|people|candidates)\b"
    r"(?! (?:at|from) )",
    r"\bwhom?(?: else)? (?:have we(?: got)?|(?:do|did) we have|we(?:['’]ve)? (?:got|have))"
    r"(?: (?:that|who|with|doing|on|for|here|already)\b|['’]s\b)",
    r"\b(?:which|who|any|anyone|anybody|some)(?: of| among| in)? our (?:people|researchers)\b",
    r"\b(?:who|anyone|anybody|people|candidates|researchers|those|everyone)\b.{0,20}?"
    r"\bwe(?:'ve| have)? (?:imported|uploaded|filed)\b|\bhave we (?:imported|uploaded)\b",
    r"\b(?:who|anyone|anybody|people|candidates|researchers)\b.{0,20}?\bon file\b",
    rf"^\W*{_OURS} {_CROWD}\s*[:,–-]",
)
"""Beside a kind of work or a topic, these mean the people of the pool as well."""

_WHOM_WE_HAVE: Final = regex(WHOM_WE_HAVE, re.IGNORECASE, needs="we")


def asks_whom_we_have(text: str) -> bool:
    """Whether people of ours are asked for who are somewhere, whatever is known of that place."""
    return _WHOM_WE_HAVE.search(text) is not None
