"""Words that ask of a run that was told how long it took, and what its dollars cover."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.hours_words import OF_HOURS
from bot.conversation.replies.way import IT, LABS, Way
from bot.questions.types import Kind

_IT: Final = rf"(?:{IT}|the (?:run|training|training run|cost|price)|(?:that|this) (?:cost|price))"
_REAL: Final = r"(?:(?:the|a|really|its) )*(?:real|full|true|total|actual|whole|complete|all in)"
_GPUS: Final = (
    r"(?:gpus?|compute|chips?|rent|rental|hardware|cards?)(?: (?:time|hours|rent|rental|cost|costs|"
    r"alone|only|bill))*"
)
_BESIDES: Final = (
    r"(?:(?:the|any|all|also|even|stuff like|things like) )*(?:staff|people|salar\w+|payroll|power|"
    r"electricity|failed|failures|experiments?|trials?|ablations?|research|data|everything|r d|"
    r"overhead|engineers|researchers)"
)
OF_RUNS: Final = (
    Way(
        Part.COVERED,
        rf"(?:is|was|are) {_IT} {_REAL}(?: all in| total)*"
        rf"(?: (?:cost|costs|price|bill|number|figure|amount|spend))?(?: or .{{1,40}})?|"
        rf"(?:is|was|are) {_IT} (?:just|only|purely|all|really) (?:for )?(?:the )?{_GPUS}"
        rf"(?: or .{{1,40}})?|"
        rf"(?:does|did|do|would) {_IT} (?:also |even )?(?:include|cover|count|contain) "
        rf"{_BESIDES}(?: .{{1,30}})?|"
        rf"what (?:does|did) {_IT} (?:include|cover|contain)|"
        rf"what is (?:included|covered|counted)(?: in {_IT})?",
        (Kind.REACH,),
    ),
    Way(
        Part.DURATION,
        r"(?:for |over )?(?:how long|how many (?:days|weeks|months)|days)"
        rf"(?: (?:did|was|were|has|had) {_IT}(?: (?:run|ran|take|taken|took|train|trained|last|go|"
        r"going|running|training|been|on|for))*)?",
        (Kind.REACH,),
    ),
)
"""How long it took is asked for in no other words where what a run took was told."""


_WAITS: Final = (
    r"(?:(?:the|any|our|their|its) )?(?:queu(?:es?|ing|eing)|wait(?:s|ing)?|priorit(?:y|ies)|"
    r"scheduling)(?: (?:times?|lists?|or|and|queu(?:es?|ing)|wait(?:s|ing)?|priorit(?:y|ies)))*"
)
_COUNTS: Final = (
    r"(?:includ(?:e|es|ed|ing)|count(?:s|ed|ing)?|cover(?:s|ed|ing)?|consider(?:s|ed|ing)?|"
    r"account(?:s|ed|ing)? for|factor(?:s|ed|ing)?(?: in)?|in (?:it|there|that)|"
    r"part of (?:it|that)|tak(?:e|es|en|ing)(?: (?:in|into account))?|about|reflect(?:s|ed)?)"
)
_ALONE: Final = (
    r"(?: or (?:is|are|was) (?:it|that|this|they)(?: all)?(?: just| only| purely| about)* .{3,25})?"
)

_UTILISATION: Final = (
    r"(?:(?:hardware |gpu |chip |flops? )?(?:utili[sz]ation|efficiency)(?: rate)?|mfu|hfu)"
)
OF_COUNTED: Final = (
    Way(
        Part.UTILISATION,
        r"(?:how (?:did|do|would) (?:you|u) (?:work|get|calculat|comput|figur|com)\w*"
        r"(?: .{1,20})? )?"
        rf"(?:at |with |for )?(?:what|which|how much|how high(?: a)?)(?: is| was| are)?"
        rf"(?: (?:the|a|kind of|level of|sort of))* {_UTILISATION}"
        rf"(?: (?:did|do|does|have|has|is|was|were|are|you|{IT}|here|there|assum(?:e|ed|ing)|"
        r"us(?:e|ed|ing)|tak(?:e|en|ing)|count(?:ed|ing)?|work(?:ed|ing)?|with|for|behind|in|at|"
        r"based on|the|run|days|time))*|"
        rf"(?:do|did|are|does) (?:you|{IT}) "
        r"(?:assum(?:e|ing)|us(?:e|ing)|tak(?:e|ing)|includ(?:e|ing)) "
        rf"(?:a |any |an |some |full |100 percent )*{_UTILISATION}"
        r"(?: (?:there|here|of .{1,12}))?",
        (Kind.REACH,),
    ),
    Way(
        Part.WAITS,
        rf"(?:does|do|did|is|are|was|have|has) (?:you |{IT} )?(?:also |already |even )*{_COUNTS}"
        rf" {_WAITS}(?: {_COUNTS}| into account)?{_ALONE}|"
        rf"(?:is|are|was|were) {_WAITS} {_COUNTS}{_ALONE}|"
        rf"(?:what|how) about {_WAITS}|"
        rf"(?:is|was|are) {IT} (?:just|only|purely|all) (?:about )?(?:the )?(?:raw )?(?:hardware|"
        rf"chips|gpus|chip counts?)(?: or (?:is|are|does|do) .{{0,25}}{_WAITS}(?: {_COUNTS})?)?",
        LABS,
    ),
    OF_HOURS,
)
"""What is told of them."""
