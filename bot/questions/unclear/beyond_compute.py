"""What a recruiter may wonder about and nothing here is on record of: races, shares, models, work.

Without this the words are read for what they resemble: a lab's card, or a question about people.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bot.ledger import Directory
from bot.questions.patterns import names_in
from bot.questions.tags import T, Tag
from bot.questions.types import Unreadable
from bot.regex import regex

_AGI: Final = r"(?:agi|asi|(?:general|super) ?-?intelligence|superintelligence|the singularity)"
_LABS: Final = r"(?:who|which (?:lab|one|company|of (?:them|these|the labs))|what lab)"
_WILL: Final = r"(?:will|['’]ll|is going to|gonna|is gonna|would|is likely to|could|might)"
_RACE: Final = regex(
    rf"\b{_LABS}(?: do you (?:think|reckon|believe))?(?: {_WILL})?(?: (?:ever|actually))* "
    rf"(?:be (?:the )?first|get(?:s)?(?: there)? first|reach(?:es)?|build(?:s)?|get(?:s)? to|"
    rf"achieve(?:s)?|creat(?:e|es)|have)\b[^.?!]{{0,20}}\b{_AGI}\b"
    rf"|\b{_LABS} {_WILL} win (?:the )?(?:[\w-]+ ){{0,2}}race\b"
    rf"|\bwhich (?:lab|company) {_WILL} win\W*$"
    rf"|\b(?:when|how soon|what year) {_WILL} (?:we |they |anyone |somebody )?(?:have |reach |get |"
    rf"see |build )?{_AGI}\b|\b(?:when(?:['’]s| is)|how (?:close|far)[^.?!]{{0,25}}) {_AGI}\b",
    re.IGNORECASE,
    needs="win|agi|asi|intelligence|singularity",
)
_NO_RACE: Final = (
    "Who gets where first nobody knows, and I foretell nothing. What I can tell is who has how much"
    " compute, as far as that is public."
)
_SHARES: Final = regex(
    r"\b(?:stocks?|shares?) (?:is |are |be |still |a |an |now )*(?:good |great |bad |safe |decent |"
    r"smart )?(?:buy|sell|investment|bet|hold)\b"
    r"|\b(?:buy|sell|short|invest in|investing in|own) (?:some |any |more )?(?:[\w-]+ ){1,2}"
    r"(?:stocks?|shares?)\b|\b(?:should|can|could) (?:i|we|you) invest in\b"
    r"|\b(?:stock|share) (?:market|tip|pick)s?\b|\bgo(?:ing|es)? (?:bankrupt|bust|broke)\b|"
    r"\bbankruptcy\b",
    re.IGNORECASE,
    needs="stock|share|invest|bankrupt|bust|broke",
)
_NO_SHARES: Final = (
    "Shares, and how a company fares, are not what I know about, so I have no advice on them. What"
    " I know of companies is their compute, as far as it is public."
)
_MODEL: Final = (
    r"(?:claude|chat ?gpt|gpt(?:[- ]?\d[\w.]*)?|gemini|grok|llama(?:[- ]?\d[\w.]*)?|copilot|"
    r"le chat|deepseek)"
)
_BETTER: Final = r"(?:better|smarter|best|smartest|nicer|cleverer|worse|stronger)"
_MODELS: Final = regex(
    rf"\b(?:is|are) {_MODEL} (?:really |actually |much |any )*{_BETTER} than {_MODEL}\W*$"
    rf"|\b(?:which|what)(?: ai| language)?(?:['’]s| is)?(?: the)? (?:model|llm|chatbot|assistant)"
    rf"s?(?: is| are)?(?: the)? {_BETTER}\b[^.?!]{{0,30}}$"
    rf"|\b(?:which|what)(?:['’]s| is) (?:the )?{_BETTER}(?: ai| language)? "
    r"(?:model|llm|chatbot|assistant)\b(?! (?:we|you|i|that|one|on|for)\b)[^.?!]{0,20}$"
    rf"|\bwhich is {_BETTER},? {_MODEL} or {_MODEL}\W*$",
    re.IGNORECASE,
    needs="better|smarter|best|smartest|nicer|cleverer|worse|stronger",
)
_NO_MODELS: Final = (
    "How good a model is is not kept. On record are the compute of labs and what published models"
    " took to train."
)
_WORK: Final = regex(
    r"\b(?:good|best|better|nice|great|bad|worst|nicest) (?:places?|labs?|company|companies|ones?)"
    r" to work(?: (?:for|at|in))?\W*$"
    r"|\b(?:work[- ]?life[- ]balance|company culture|work(?:ing)? culture|the culture (?:like|at)|"
    r"toxic|working hours|glassdoor rating)\b(?!.*\b(?:he|she|his|her|candidate)\b)",
    re.IGNORECASE,
    needs="to work|life|culture|toxic|working hours|glassdoor",
)
_NO_WORK: Final = (
    "What it is like to work at a lab is not kept. On record are its compute, and its open roles"
    " where its board is read."
)
_COMPUTE: Final = r"(?:compute|gpus?|chips?|cluster|hardware|compute access)"
_PAID: Final = (
    r"(?:pay|salar(?:y|ies)|wages?|comp(?:ensation)?|equity|stock options?|bonus(?:es)?|cash|"
    r"money|packages?|what \w+ pays?)"
)
_PAY: Final = regex(
    rf"\b{_COMPUTE}\b[^.?!]{{0,30}}\b(?:worth (?:more|less|as much|the same|a lot more)|"
    r"more valuable|make up|makes up|making up|compensates?|outweighs?|offsets?|instead of|"
    rf"cancels? out|beats?)\b[^.?!]{{0,30}}\b{_PAID}\b"
    rf"|\b{_PAID}\b[^.?!]{{0,30}}\b(?:worth (?:more|less)|outweighs?|beats?) (?:than )?"
    rf"[^.?!]{{0,15}}\b{_COMPUTE}\b",
    re.IGNORECASE,
    needs="worth|valuable|mak|compensat|outweigh|offset|instead|cancel|beat",
)
_NO_PAY: Final = (
    "Compute and pay are not set against each other here: compute is told as what it would cost to"
    " rent, which is nobody's income. Each can be told by itself."
)
_OF_CHIPS: Final = (T.CHIP, T.FAMILY, T.GPU, T.TRAIN)
"""Beside these shares are parts of a cluster, and a model is one to train."""
_BEYOND: Final = (
    (_RACE, _NO_RACE, ("rank all labs", "rank all labs per researcher"), ()),
    (_SHARES, _NO_SHARES, ("rank all labs",), ("how big is {}",)),
    (_MODELS, _NO_MODELS, ("largest training runs",), ("how big is {}",)),
    (_PAY, _NO_PAY, ("our compute per researcher in dollars", "pay ranges for open roles"), ()),
    (_WORK, _NO_WORK, ("rank all labs per researcher",), ("how big is {}", "open roles at {}")),
)
"""What is asked, what is said to it, and what may be typed instead, without a lab and with one."""


def beyond_compute(text: str, tags: Sequence[Tag], directory: Directory) -> Unreadable | None:
    """That it is not known here, and what is; None of other texts."""
    is_of_chips = any(tag.kind in _OF_CHIPS for tag in tags)
    for pattern, problem, ways, of_lab in _BEYOND:
        if (pattern is _PAY or not is_of_chips) and pattern.search(text):
            labs = [directory.name(lab) for lab in names_in(tags, T.LAB)[:2]]
            named = tuple(way.format(lab) for lab in labs for way in of_lab)
            return Unreadable(problem, named or ways, is_plain=True)
    return None
