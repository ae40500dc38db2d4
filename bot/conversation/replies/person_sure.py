"""Words that ask whether what was told is of the right person, and where it was looked for."""

from __future__ import annotations

from typing import Final

from bot.questions.words.leads import LINKS
from bot.regex import regex

_SURE: Final = (
    r"(?:and |but |so )?(?:how (?:sure|certain|confident) (?:are|can|could) (?:you|we|i)(?: be)?"
    r"|(?:are|can) (?:you|we) (?:be )?(?:really |quite |absolutely )?(?:sure|certain)"
    r"|how (?:do|can|could|would|did) (?:you|we|i) (?:know|tell|establish|be (?:sure|certain))"
    r"|what makes (?:you|us) (?:so )?(?:sure|certain|think|believe))(?: that| whether| if)? "
)
_SAME_PERSON: Final = regex(
    rf"{_SURE}"
    r"(?:(?:it|this|that|they|these|those|he|she)(?:[' ]?(?:s|re)| is| are| was| were)? "
    r"|(?:these|those|this|that|the) (?:works?|papers?) (?:is|are|was|were) )"
    r"(?:all |both |really |actually |indeed )?(?:from |by |of )?"
    r"(?:(?:the |one and the )?(?:same|right|one|correct) "
    r"(?:person|one|man|woman|researcher|author|candidate)"
    r"|(?:the )?same [a-z]+|(?:the )?(?:right|correct) (?!prices?|numbers?|figures?|runs?|labs?|"
    r"amounts?|chips?|years?|dates?|models?|sites?|order|papers?|works?)[a-z]+(?: [a-z'’-]+){0,2}"
    r"|her|him|hers|his|theirs|them)(?: papers?| works?)?"
    rf"|{LINKS}(?:(?:is|are|was|were) (?:it|that|this|these|those|they)"
    r"|(?:it|that|this)[' ]?s) (?:all )?"
    r"(?:definitely|certainly|really|actually|surely|for sure|100 ?percent) (?:from |by |of )?"
    r"(?:the (?:same|right) (?:person|one|researcher|author|candidate)|hers?|him|his|them|theirs)"
    r"(?: papers?| works?)?(?: for sure| then| though)?"
    r"|(?:could|might|can) (?:it|that|this|these|those|they|some of (?:it|these|those|them)) "
    r"(?:also |still )?be (?:by |from )?(?:some(?:one|body) else(?:'?s)?|another (?:person|author)|"
    r"a namesake|(?:an?other|a different) [a-z]+)"
)
"""Whether it is one person is asked, which what a brief rests on answers."""
_SIGNED: Final = regex(
    rf"{_SURE}(?:he|she|they|[^\W\d_]['\w-]+(?: [^\W\d_]['\w-]+){{1,2}}) "
    r"(?:(?:really|actually|indeed|ever) )?"
    r"(?:(?:was|were|is|are) (?:part of|on|an? (?:co-?)?author (?:of|on)|involved in|behind)|"
    r"worked on|signed|wrote|co-?authored|co-?wrote|published|trained|"
    r"had (?:a part|anything to do) (?:in|with)) (?:it|that|this|them|those|these|"
    r"(?:the|that|this) (?:[\w.-]+ ){0,4}?(?:papers?|works?|runs?|models?))"
)
"""`how do you know she worked on that`, which how a work is tied to somebody answers."""
_LOOKED: Final = regex(
    rf"{LINKS}"
    r"(?:(?:really )?(?:nothing|no (?:works?|papers?|publications?))"
    r"(?: (?:at all|on (?:him|her|them)|there|on record|found))* ?)?(?:(?:and|but) )?"
    r"(?:where|(?:in )?(?:what|which) (?:sources?|places?|sites?|databases?|index(?:es)?)) "
    r"(?:(?:did|have|do) (?:you|assay|it) (?:actually )?(?:look(?:ed)?|search(?:ed)?|check(?:ed)?|"
    r"try|tried|asked?|go|read)|was (?:that|it|this) searched)"
    r"(?: (?:up|in|at|for|through|exactly|him|her|them|that|this|it|works?|papers?|any|these))*"
)
"""`so nothing at all? where did you look`, of somebody's works."""
_FIRM: Final = (
    r"(?:sure|certain|confident|firm|solid|strong|tight|reliable|safe|good|robust|sound|secure|"
    r"trustworthy|well established|definite|weak|loose|shaky)"
)
_TIE: Final = (
    r"(?:(?:the|that|this|her|his|their|these|those|your) )*(?:\w+ )?"
    r"(?:ties?|links?|match(?:es)?|matching|attributions?|connections?|associations?)"
    r"(?: (?:to|with|between|of|for|from) [^?;]{2,60}?)?"
)
_OF_WORK: Final = (
    r"(?:him|her|them|"
    r"(?:the|this|that|those|these|her|his|their|each) (?:[\w.-]+ ){0,2}?"
    r"(?:candidate|person|author|researcher|runs?|models?|papers?|works?))"
)
_HOW: Final = r"(?:how|by what|on what(?: basis)?)"
_JOIN: Final = r"(?:tied?|link(?:ed)?|match(?:ed)?|connect(?:ed)?|attributed?|assign(?:ed)?)"
_ENDS: Final = (
    rf"(?:[^?;]{{2,40}}? (?:to|with|and) {_OF_WORK}|{_OF_WORK} (?:to|with|and) [^?;]{{2,40}})"
)
_TIED: Final = regex(
    rf"{LINKS}(?:"
    rf"how (?:very )?{_FIRM}(?: (?:are|can) (?:you|we)(?: be)? (?:of|about|on|in))?"
    rf"(?: (?:is|are|was|were))? ?{_TIE}"
    rf"|(?:is|are|was|were) {_TIE} (?:(?:really|all|that|very|quite|definitely|actually) )*{_FIRM}"
    rf"|{_HOW} (?:do|did|can|could|have|would) (?:you|we|assay) {_JOIN} {_ENDS}"
    rf"|{_HOW} (?:is|are|was|were) (?:{_OF_WORK}|it|that|this|those|these) (?:all )?"
    rf"(?:tied|linked|matched|connected|attributed)(?: (?:to|with) {_OF_WORK})?"
    rf"|what (?:ties|links|connects) {_ENDS}"
    r")(?: (?:then|exactly|anyway|though|again|really))*"
)
"""`how sure is the tie to that run`."""
SURE_OF_PERSON: Final = (_SAME_PERSON, _SIGNED, _LOOKED, _TIED)
"""What a brief rests on answers each of them."""
