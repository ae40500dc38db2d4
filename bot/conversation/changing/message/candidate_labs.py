"""What a recruiter tells of a candidate beside a lab, a university or a number of people."""

from __future__ import annotations

from typing import Final

from bot.conversation.changing.message.candidate_words import BOSS, ONE, always
from bot.conversation.changing.message.loosely import loosely

_LAB: Final = r"(?P<lab>[a-z][\w.&-]*(?: [a-z][\w.&-]*){0,2}?)"
_STUDIES: Final = (
    r"(?:post-?doc(?:toral \w+)?|ph\.?d\.?(?: (?:student|candidate))?|(?:assistant |associate )?"
    r"professor|grad(?:uate)? student|masters? student|academic|lecturer)"
)
_NOW: Final = r"(?: (?:right now|now|currently|today|at the moment|these days|atm))?\W*$"

_AT_ONE: Final = r"(?:a |an )?(?:uni|university|phd|academi[ac](?: lab)?|public lab|post-?doc)\b"
_NUMBERS: Final = "two|three|four|five|six|seven|eight|nine|ten|twelve"

OF_LAB: Final = (
    loosely(
        always,
        rf"(?:.*\bwhat {ONE}(?:['’]d| would| could| might)? (?:get|have) (?:at|from|in|"
        rf"with) {_AT_ONE}.*|{ONE}(?:['’]s| is) (?:choosing|deciding|torn|"
        rf"weighing) between (?:us and {_AT_ONE}|{_AT_ONE} and us)\W*$)",
        "us vs universities",
        "uni|phd|academi|public lab|doc",
    ),
    loosely(
        always,
        rf"(?:.*[,.;] )?(?:does|do|has|have|would) {_LAB} (?:have|got|own|run) (?:any(?:thing)?|"
        r"something) (?:comparable|similar|like (?:that|this|ours|it)|as big|"
        r"close)(?: to (?:ours|us|that|this))?",
        r"us vs \g<lab>",
        "any|something",
    ),
    loosely(
        always,
        r"we(?:['’]ve| have)? (?:just |also |already |"
        r"recently )?los[te]\b[^?]{0,40}\b(?:candidates?|people|hires?|offers?|guys?|"
        rf"finalists?|two|three|one|it|him|her|them) to {_LAB}(?: (?:last|this) (?:week|month|"
        r"quarter|year))?",
        r"us vs \g<lab>",
        "los",
    ),
    loosely(
        always,
        rf"{ONE}(?:['’]s| is| are|['’]re| was)? (?:currently |now |still )?(?:doing )?(?:an?|the|"
        rf"his|her|their) (?:\w+ )?{_STUDIES} (?:at|in|from|with) {_LAB}{_NOW}",
        r"us vs \g<lab>",
        "doc|ph|prof|grad|student|academic|lecturer",
    ),
    loosely(
        always,
        rf"(?:(?:{BOSS}|candidate|some(?:one|body)|people) (?:thinks?|thought|says?|said|claims?|"
        rf"believes?|reckons?|heard|told me|swears)(?: that)? |is ){_LAB}(?: is|"
        r"['’]s)?(?: (?:only|just|about|around|like|maybe|roughly|at most|over))* \d[\d.]*(?:x|"
        r" times) (?:as big|bigger|larger|ahead|more|our size|us|ours|what we have|"
        r"the size of us)\b.*",
        r"us vs \g<lab> in total",
        r"x |times",
    ),
)
"""The lab or the university that our offer is to be held against."""
OF_HEADS: Final = (
    loosely(
        always,
        rf"(?:{ONE}(?:['’]s| is|['’]d(?: be)?| would(?: be)?|['’]ll| will)? (?:also )?(?:com|"
        r"join|bring|mov)(?:ing|e|es|s)?(?: over| across)?(?: here| to us|"
        r" us)?(?: together)?(?: with| along(?: with)?)? (?:his|her|their) (?:(?:whole|entire|"
        r"own|current|old|small) )*(?:team|group|lab|crew) of (?P<many>\d+|"
        rf"{_NUMBERS}))(?: people)?",
        r"what if \g<many> more people join",
        "team|group|lab|crew",
    ),
    loosely(
        always,
        r"(?:what if|if|suppose|say|once|when) (?:our|the|my) (?:team|headcount|group|lab|"
        r"research team) (?P<times>double|triple|quadruple)[sd]?(?: in size)?",
        r"what if we \g<times> the team",
        "double|triple|quadruple",
    ),
    loosely(
        always,
        r"how (?:does|do|would|will) (?:our offer|ours) (?:compare|stack up|measure up|hold up|"
        r"look|stand|fare) (?:with|to|against|next to|beside|vs\.?) (?P<other>\d.*)",
        r"our offer vs \g<other>",
        "compare|stack|measure|hold|look|stand|fare",
    ),
    loosely(
        always,
        r"(?:let['’]?s |we (?:could|can) )?(?:meet(?: (?:him|her|them))? (?:in the middle|"
        r"half-? ?way)|split the difference|compromise|settle)(?: (?:at|on|with|"
        r"for))? (?P<many>\d[\d,]*)(?: (?:for (?:him|her)|then))*",
        r"make it \g<many>",
        "meet|split|compromise|settle",
    ),
    loosely(
        always,
        r"(?:and )?(?:before|until|till) we(?:['’]re| are) (?:no longer|not|"
        r"not longer) (?P<tier>strong|workable|frontier|academic)(?: (?:any ?more|any longer))?",
        r"how many more can join until we are no longer \g<tier>",
        "strong|workable|frontier|academic",
    ),
)
"""So many people, or an offer, that is told in other words."""
