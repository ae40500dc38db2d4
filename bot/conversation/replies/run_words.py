"""Words that ask of a run that was told how long it took, and what its dollars cover."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.way import IT, Way
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
