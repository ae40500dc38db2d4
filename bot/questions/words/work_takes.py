"""What a kind of work takes in compute: `how much compute does RL need`, `he only does evals`.

No candidate and no model is named: what is on record of such runs is listed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.questions.clean import fold
from bot.questions.on_record import Listing, listed
from bot.questions.types import Question
from bot.questions.words.kinds_of_work import CALLED, Need
from bot.regex import regex

_BY_RL: Final = r"(?:rlhf|rlvr|grpo|rl|reinforcement[- ]learning)"
_KINDS: Final = {
    need: rf"(?:{words}|{_BY_RL})" if need is Need.TUNING else rf"(?:{words})"
    for need, words in CALLED.items()
}
"""How each kind is called where it is asked what it takes; RL on a model is part of tuning it."""
_KIND: Final = "|".join(_KINDS.values())
_NAMED: Final = rf"(?:(?:large[- ]scale|{_BY_RL}) )?(?:{_KIND})"
_NEEDED: Final = (
    "theor|explainab|interp|eval|benchmark|red|tun|train|rlhf|rlvr|grpo|rl|reinforce|preference|"
    "align|system|infra|kernel|serving|foundation|scaling"
)
"""A part of every name of a kind: most texts have none, and are not searched."""
_WHOSE: Final = (
    r"(?: (?:researchers?|engineers?|scientists?|persons?|people|candidates?|hires?|folks|guys?|"
    r"work|research|runs?|training|experiments?|studies|jobs?))*"
)
_WORK: Final = (
    rf"(?:(?:an?|the|some(?:one|body)? (?:doing|in|on)|people (?:doing|in)|doing) )?{_NAMED}"
)
_SOME_COMPUTE: Final = (
    r"(?:compute|gpus?|chips?|hardware|accelerators?|h100s?|gpu[- ]hours?|flops?|"
    r"computing power|gpu time|compute time)"
)
_MUCH: Final = (
    rf"(?:(?:a |any |this |that |so |as )?(?:much|lots?|ton|tons|big|large|huge|many|serious|heavy)"
    rf"(?: of)?(?: (?:clusters?|{_SOME_COMPUTE}))?|{_SOME_COMPUTE}|(?:big |large )?clusters?)"
)
_TAKES: Final = r"(?:takes?|needs?|requires?|uses?|eats?|consumes?|took|used|needed)"
_SURELY: Final = (
    r"(?: (?:even|really|actually|usually|typically|normally|generally|all that|that))*"
)
_DONE: Final = r"(?:does|do|did|would|will|is|are|can)"
_END: Final = (
    r"(?: (?:then|anyway|at all|usually|typically|normally|on average|these days|now|much|"
    r"a lot))*\W*$"
)
_LED: Final = r"(?:^|[.,;:!?]\s*|\b(?:so|and|but|ok|then|also|well|hey|hi|know|tell me|curious)\W+)"
_ASKS: Final = regex(
    rf"{_LED}(?:(?:about )?(?:how much|how many|what)(?: (?:of|the|kind of|sort of|amount of))*"
    rf"(?: {_SOME_COMPUTE})? {_DONE}{_SURELY} {_WORK}{_WHOSE}{_SURELY} {_TAKES}"
    rf"(?: {_SOME_COMPUTE})?{_END}"
    rf"|{_DONE}{_SURELY} {_WORK}{_WHOSE}{_SURELY} {_TAKES} {_MUCH}{_END}"
    rf"|(?:is|are) {_WORK}{_WHOSE}{_SURELY} (?:very |so |that |really )?"
    r"(?:compute|gpu)[- ](?:heavy|hungry|intensive|bound|light)" + _END + r"|"
    rf"(?:(?:does|do|would|will|how much does|why does) )?(?:the |our )?(?:{_SOME_COMPUTE}|"
    rf"cluster(?: size)?){_SURELY} matters?(?: (?:much|at all|a lot|that much))? "
    rf"(?:for|to|in|with) {_WORK}{_WHOSE}{_END}"
    rf"|(?:what|how much)(?: (?:is|are))?(?: the)? {_SOME_COMPUTE}(?: (?:needs?|requirements?|"
    rf"demands?|budgets?))?(?: (?:is|are) (?:needed|required|used))? (?:for|of|in) "
    rf"{_WORK}{_WHOSE}{_END}"
    rf"|(?:(?:which|what|list|show(?: me)?|any)(?: (?:the|are|all))* )?{_NAMED}"
    rf" (?:training )?runs(?: (?:are|is|you|do|have|we))*(?: on record| known| public)*{_END})",
    needs=_NEEDED,
)
_DOES_IT: Final = (
    r"(?:s?he|they|(?:(?:the|my|our|this|that) )?candidate|the (?:person|guy|researcher))"
    r"(?:['’]s| is| are|['’]re)? (?:(?:only|mainly|mostly|just|really|more|all|purely|always|"
    r"does|do|doing|works?|working|in|on|about|into|from|a|an|the) ?)*"
    rf"{_NAMED}{_WHOSE}"
)
_DOES: Final = regex(
    rf"\b{_DOES_IT}\b.*\b(?:does|do|would|will|is) (?:the |our )?(?:{_SOME_COMPUTE}|"
    rf"cluster(?: size)?){_SURELY} (?:matter|important|relevant|a factor|an issue|count)",
    needs="matter|important|relevant|factor|issue|count",
)
"""`he only does evals, does compute even matter`."""
_TOLD: Final = regex(
    rf"^\W*(?:(?:and|so|but|ok|well|btw|actually)\W+)*{_DOES_IT}"
    r"(?: (?:of|for|on|with|in) (?:\w+ ){0,3}\w+)?\W*$"
)
"""`she works on interpretability of small models`, and nothing else."""
_ELSE: Final = regex(
    r"\b(?:roles?|openings?|postings?|hiring|hire[sd]?|vacanc\w+|pool|pay|paid|salar\w+|"
    r"our (?:own )?(?:offer|pool|candidates?))\b|\d+ ?(?:b|x|h\d|a\d|days?|weeks?|months?)\b",
)
"""What asks for roles, for people of the pool, or for a run that is told by its size."""
_OF_KIND: Final = {need: regex(rf"\b(?:{words})\b") for need, words in _KINDS.items()}
_BARE: Final = regex(
    rf"^\W*(?:(?:and|or|ok|okay|so|but|what|how|about|what['’]?s|for|with|if|in|the case of|"
    rf"then|it|were|was|is|would be)\W+)*{_WORK}{_WHOSE}(?: (?:then|instead|too|as well))*\W*$"
)


def work_asked(text: str) -> Question | None:
    """What is on record of a kind of work, where it is asked what it takes; None of other texts."""
    low = fold(text)
    found = _ASKS.search(low) or _DOES.search(low)
    return _of(found[0]) if found and not _ELSE.search(low) else None


def work_named(text: str) -> Question | None:
    """`and for an RL person`: the same where nothing but a kind of work is named."""
    found = _BARE.match(fold(text))
    return _of(found[0]) if found else None


def work_told(text: str) -> Question | None:
    """`she works on interpretability`: what it takes, where nothing else is told of somebody."""
    low = fold(text)
    return _of(low) if _TOLD.match(low) and not _ELSE.search(low) else None


def _of(told: str) -> Question | None:
    """Of the kind that is named in it."""
    need = next((need for need, words in _OF_KIND.items() if words.search(told)), None)
    if need is None:
        return None
    return replace(listed(Listing.WORK), family=need.value)
