"""On which chips somebody's works ran: `did she ever use TPUs`, `any B200 experience`.

The name of a chip beside nothing else would be priced.
"""

from __future__ import annotations

from typing import Final

from bot.questions.clean import clean, fold
from bot.regex import regex

_CHIP: Final = (
    r"(?:(?:google|nvidia|amd|intel|aws|huawei) )?(?:tpus?(?: ?v\d\w*)?|gpus?|trainium\w*|"
    r"inferentia|gaudi\w*|amd|mi ?\d{3}\w*|nvidia|blackwells?|hoppers?|ascends?|cerebras|"
    r"[abhv]\d{2,3}s?|gb\d{3}s?)(?: (?:chips?|gpus?|cards?|clusters?|hardware))?"
)
_THEY: Final = r"(?:he|she|they|(?:this|that|the) (?:candidate|person|researcher))"
_OPENS: Final = r"(?:(?:and|so|ok|okay|but|also|hm+|then|tell me|do you know if|do we know if) )*"
_HAS: Final = r"(?:(?:did|does|do|has|have|had|is|was|were|would)(?:n't| not)? )?"
_USED: Final = (
    r"(?:use[sd]?|using|run|ran|running|train(?:ed|s|ing)?|work(?:ed|s|ing)?|touch(?:ed)?|tried|"
    r"try|seen|see|know[ns]?|familiar|experienced|used to|comfortable|anything|had access|"
    r"published|experience|code[ds]?|coding|programm?(?:ed|ing)?|kernels?)"
)
_ON: Final = r"(?:(?:on|with|for|any|an?|the|to|in|things?|anything|models?|it|work) )*"
_EVER: Final = (
    r"(?:(?:ever|already|also|only|always|mostly|really|actually|even|just|have|had|any) )*"
)
_OTHER: Final = rf"(?: (?:or|and|vs|not) (?:{_CHIP}))*"
_KIND: Final = r"(?:gpus?|tpus?|chips?|hardware|accelerators?|cards?|machines?)"
_WHICH: Final = (
    rf"(?:what|which)(?: (?:kinds?|sorts?|types?|brand|make) of)? {_KIND}"
    rf"(?: (?:{_HAS}{_EVER}{_THEY} {_EVER}(?!used to){_USED}(?: {_ON}\w+)?"
    r"|(?:was|were|is|did) (?:that|those|it|they|this)(?: (?:run|trained|done|made|use))?"
    r"(?: on)?))?"
)
_ASKED: Final = regex(
    rf"\W*{_OPENS}(?:"
    rf"{_HAS}{_EVER}{_THEY} {_EVER}(?:{_USED} )+{_ON}(?:{_CHIP}){_OTHER}"
    rf"|(?:is|was|were|are|did) (?:any of )?(?:it|that|those|this|these|them)"
    rf"(?: (?:ever|all|also))* (?:{_USED} )?{_ON}(?:{_CHIP}){_OTHER}"
    rf"|(?:any |some |has |does (?:he|she|they) have (?:any )?)?(?:{_CHIP}){_OTHER} "
    r"(?:experience|background|know-?how|work|papers?|exposure)"
    r"|any(?:thing)? (?:work |papers? |runs? |experience |background )?(?:on|with|using) "
    rf"(?:{_CHIP})"
    rf"|{_WHICH}"
    r")(?: (?:before|then|though|already|ever|so far|at all|too|there))*\W*"
)


def asks_for_chips(text: str) -> bool:
    """Whether a message asks nothing but that."""
    return _ASKED.fullmatch(fold(clean(text))) is not None
