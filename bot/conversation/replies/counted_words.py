"""Words that ask what an answer counts: a use of the hardware, waiting times."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.way import IT, LABS, Way
from bot.questions.types import Kind

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
)
"""What is told of them."""
