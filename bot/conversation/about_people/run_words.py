"""What is asked of the published runs of somebody: their rent, their chips in H100, ours for them.

`what would that run cost us`, `how many TPUs were that in H100 terms`.
"""

from __future__ import annotations

from typing import Final

from bot.questions.words.leads import LINK
from bot.regex import regex

_THAT_RUN: Final = (
    r"(?:(?:all (?:of )?)?(?:that|this|it|those|these)|"
    r"(?:the|that|this|those|his|her|their|such a|a|one)(?: [\w.'-]+){0,3}? "
    r"(?:runs?|trainings?|models?|jobs?|ones?|like (?:that|this|it|his|hers|theirs)))"
)
_DO_AGAIN: Final = (
    r"(?:repeat|redo|re-?run|re-?train|reproduce|replicate|train|run|do|rent)(?:ing)?"
)
_WOULD: Final = r"(?:would|will|might|could|does|do|is|['’]d|d)"
_COST: Final = (
    r"(?:costs?|sets? us back|come to in (?:dollars|money|usd|rent)|rent for|"
    r"(?:eat|burn) (?:up )?in (?:dollars|money|rent|budget))"
)
_PAY: Final = r"(?:pay|spend|need to (?:pay|spend)|have to (?:pay|spend)|budget|shell out)"
_COSTS: Final = regex(
    rf"\b(?:what|how much)\b(?: money)? ?{_WOULD} (?:it )?(?:take )?(?:{_DO_AGAIN} )?{_THAT_RUN}"
    rf"(?: {_DO_AGAIN})? {_COST}\b"
    rf"|\b(?:what|how much)\b(?: money)? ?{_WOULD} {_COST}(?: us)? (?:to )?{_DO_AGAIN} {_THAT_RUN}"
    rf"|\b(?:what|how much)\b(?: money)? ?{_WOULD} (?:it|that|this|{_DO_AGAIN} {_THAT_RUN}) "
    rf"(?:{_COST})"
    rf"|\b(?:what|how much)\b(?: money)? ?{_WOULD} (?:we|one) {_PAY}\b.{{0,12}}"
    rf"\b(?:for|to {_DO_AGAIN}) {_THAT_RUN}"
    rf"|\b(?:cost|costs|price|price ?tag|bill|rent|budget|dollars?) (?:of|for|to) "
    rf"(?:{_DO_AGAIN} )?{_THAT_RUN}"
    rf"|\b(?:how expensive|how pric[e]?y|how costly) {_WOULD} (?:it be to {_DO_AGAIN} )?{_THAT_RUN}"
    rf"|\bprice (?:up )?{_THAT_RUN}|\b{_THAT_RUN} in (?:dollars|usd|money|rent)\b"
    rf"|\b(?:afford|rent) (?:the (?:chips|gpus) (?:for|to {_DO_AGAIN}) )?{_THAT_RUN}"
)
_PERSONS: Final = regex(r"\b(?:hire|hiring|salary|pay package|poach\w*|relocat\w+|headcount)\b")


def asks_for_cost(said: str) -> bool:
    """`what would that run cost us`: the rent of it on ours; what somebody costs is another."""
    return _COSTS.search(said) is not None and _PERSONS.search(said) is None


_H100: Final = r"h100(?:e|s|es)?(?:[- ](?:terms?|equivalents?|equivalence|money|units?|e|speak))?"
_IT: Final = (
    r"(?:(?:all )?(?:that|this|it|those|these|they)|(?:the|his|her|their) (?:[\w.-]+ ){0,3}?"
    r"(?:runs?|trainings?|models?|jobs?|ones?|tpus?|gpus?|chips?|hardware|kit|cluster|compute))"
)
_BE: Final = r"(?:is|was|are|were|would|does|do|did|['’]s|will)"
_MAKE: Final = r"(?:be|make|equal|come to|correspond to|amount to|worth|work out (?:at|to|as))"
_CHIPS: Final = r"(?:tpus?|gpus?|chips?|cards?|accelerators?|machines?)"
_IN_H100: Final = regex(
    rf"\b(?:how many|how much|what)(?: {_CHIPS}(?: v\d\w*)?)? ?{_BE} {_IT}(?: {_MAKE})?"
    rf"(?: (?:in|to|as|into|of))*(?: nvidia)? {_H100}(?: then| please| roughly| today)*\W*$"
    rf"|\bhow many(?: nvidia)? {_H100} (?:{_BE} {_IT}|{_BE} (?:that|those|it) {_MAKE})"
    rf"(?: {_MAKE})?\W*$"
    rf"|\b(?:convert|translate|express|put|give me) {_IT} (?:in|to|into|as)(?: nvidia)? {_H100}"
    rf"|\bh100[- ]equivalents? (?:of|for) {_IT}\W*$"
    rf"|^\W*(?:(?:and|so|ok|but|or|what about|how about|what(?:['’]?s| is) (?:that|it)) )*"
    rf"(?:in|as) (?:nvidia )?{_H100}\W*$|^\W*(?:and |so )?(?:the )?h100[- ]equivalents?\W*$"
    rf"|\bhow many {_CHIPS}(?: v\d\w*)? (?:{_BE} {_IT}|did (?:that|it|they|{_IT}) "
    rf"(?:take|use|run on|need|have)|was (?:that|it) (?:run|trained) on)\W*$"
)


def asks_in_h100(said: str) -> bool:
    """`how many TPUs were that in H100 terms`: the chips of the runs, and what these come to."""
    return _IN_H100.search(said) is not None


_RUN_NAMED: Final = regex(r"\b(?:runs?|trainings?|models?|jobs?)\b")


def names_run(said: str) -> bool:
    """Whether a run is spoken of, and no chips: `what does that run cost`."""
    return _RUN_NAMED.search(said) is not None


_WHICH_CHIPS: Final = regex(
    r"\b(?:which|what|how many|whose)(?: (?:kind|sort|type)s? of)? "
    r"(?:gpus?|tpus?|chips?|hardware|kit|cards?|accelerators?|machines?|compute hardware)\b"
    r"|\bwhat (?:was|were|did)\b.*\b(?:trained on|run on|ran on|train on)\b"
)
_HOW_LARGE: Final = regex(
    r"\bcompute\b|\bflops?\b|\bhow (?:big|large|heavy|much)\b|\bgpu[- ]hours?\b|\bsize of\b"
    r"|\bhow (?:does|did)\b.*\bmeasure\b|\bscale\b"
    r"|\bwhat (?:was|is|did|went into|do we know (?:of|about))\b"
)


def asks_which_chips(said: str) -> bool:
    """`which GPUs did it need`."""
    return _WHICH_CHIPS.search(said) is not None


def asks_how_large(said: str) -> bool:
    """`what was it, compute wise`."""
    return _HOW_LARGE.search(said) is not None


_GUARANTEED_ALONE: Final = regex(
    rf"\W*(?:(?:{LINK}|or|what about|how about|if|suppose|on|with|for|using|just|only|we|"
    r"used?|had|the|our|his|her|their|an?|each|one|it|were|is|of|what|"
    r"(?:person|researcher)(?:['’]?s)?|(?:part|share) that is)\W+)*"
    r"guaranteed?(?: (?:share|part|slice|allocation|portion|amount|chips?|gpus?|one|bit|minimum))?"
    r"(?:\W+(?:alone|only|of (?:ours|it)|is|was|were|used?|to|one|a|single|person|researcher|"
    r"him|her|them|each|then|instead|though|everyone|anybody|for))*\W*"
)
_NARROWS: Final = regex(r"\b(?:on|with|using|only|just|alone|if)\b")


def on_what_is_guaranteed(said: str) -> bool:
    """`with only our guaranteed share`, after runs on all of ours: on one share, then."""
    return _GUARANTEED_ALONE.fullmatch(said) is not None and _NARROWS.search(said) is not None
