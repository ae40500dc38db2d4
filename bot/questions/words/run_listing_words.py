"""Words that ask for the largest run on record: `biggest training run of OpenAI`."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_BIGGEST: Final = (
    r"(?:biggest|largest|heaviest|hugest|most expensive|costliest|"
    r"most compute[- ](?:intensive|heavy)|top|bigest|largst)"
)
_MOST: Final = rf"(?:{_BIGGEST}|bigger|larger|heavier)"
_BESIDE: Final = (
    r"(?:single|known|public(?:ly known)?|published|ai|reported|disclosed|ever|model|llm|pre-?|"
    r"recorded|past|individual)"
)
_RUN: Final = regex(
    rf"\b{_MOST}(?: {_BESIDE})*[ -](?:(?:pre-?)?training )?(?:runs?|trainings?)\b"
    rf"|\b{_MOST}(?: {_BESIDE})* (?:model|llm|ai|thing)s?\b[^.?!]{{0,40}}\btrained\b",
    needs="run|train",
)
_NOT_OF_RECORD: Final = regex(
    r"\b(?:we|us|our|ours|i|my|could|would|can|queue|days?|hours?|weeks?|months?|h100s?|gpus?|job|"
    r"jobs|clusters?|open[- ]?(?:weights?|source)|open|researchers?|allowed|max(?:imum)?|her|his|"
    r"she|he)\b"
)
"""What makes of it a run of ours or of somebody, a job of one researcher, or open weights alone."""
_THAT_IS_KNOWN: Final = regex(
    r"(?:,? ?(?:that|which))? (?:we|you|i|one|anyone|people|anybody)(?: all)? "
    r"(?:know|knows|have heard)(?: (?:of|about))?\b",
    needs="know|heard",
)
"""`the biggest that we know of`, which is no run of ours."""
_SAYS: Final = (
    r"what|whats|which|who|is|was|are|has|have|did|does|had|the|a|an|any|anything|something|one|ones|"
    r"that|this|it|they|them|their|its|by|of|from|at|for|about|how|s|on|record|known|public|publicly|"
    r"so|far|ever|to|date|trained?|training|train|done|do|made|make|put|out|run|runs|models?|llms?|"
    r"single|biggest|largest|up|now|yet|today|there|then|than|ran|published|disclosed|please|show|me"
)
_OF_THESE: Final = regex(
    rf"{LED}(?:(?:{_SAYS})\W+)*(?:biggest|largest|bigger|larger|heaviest|heavier|most compute)"
    rf"(?:\W+(?:{_SAYS}))*\W*",
    needs="biggest|largest|bigger|larger|heaviest|heavier|most compute",
)
_WHO: Final = (
    r"(?:did|ran|runs|made|built|trained|carried out|has done|has run|was behind|is behind)"
)
_BY_ANYBODY: Final = (
    rf"(?:,? (?:and|&) (?:who|which lab) {_WHO} (?:it|that|this)|,? (?:and )?(?:by whom|"
    r"whose is it|"
    r"whose was it|who by)|(?: that)? (?:any(?:one|body|one's)|any lab|some(?:one|body)|a lab) "
    r"(?:has |have |ever )*(?:done|run|made|trained|published|disclosed)"
    r"|(?: done| run| published)? by (?:any(?:one|body)|any lab|a lab|any of (?:the|them|these)"
    r"(?: labs)?)|(?: that)? you(?:['’]?ve)? (?:know of|have|got|know about|have on record))"
)
_TRAINING: Final = r"(?:(?:pre-?)?training runs?|model training runs?|model runs?|pre-?training)"
_UNTIL_NOW: Final = (
    r"(?:so far|to date|yet|up to now|until now|till now|as of (?:now|today)|to this day)"
)
_MANY: Final = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozen|few)"
_RUNS_COUNTED: Final = (
    rf"(?:top )?(?:{_MANY} )?{_BIGGEST}(?: {_BESIDE})* (?:{_MANY} )?(?:ai )?(?:(?:pre-?)?training |"
    r"model )?runs"
)
_OF_COUNTED: Final = regex(
    rf"\b{_MANY} {_BIGGEST}(?: {_BESIDE})* (?:\w+ )?(?:runs|trainings)\b"
    rf"|\b{_BIGGEST} {_MANY} (?:\w+ )?(?:runs|trainings)\b",
    needs="runs|trainings",
)
_OF_ALL: Final = regex(
    r"\W*(?:(?:show|list|give|what are|what were|whats?|which are|name|tell|can you|i need|need) "
    rf"(?:me |us )?)*(?:the )?{_RUNS_COUNTED}"
    r"(?:,? (?:that|which|we|you|have|are|is|got|on|in|the|record|file|ever|known|publicly|so far|"
    r"public|for|to date|of all time|know of|please|pls|plz))*\W*"
    rf"|\W*(?:(?:{LINK}|tell me|do you know)\W+)*(?:"
    rf"(?:(?:what|which)(?: (?:is|was|are)|['’]?s)? )?(?:the )?{_BIGGEST}(?: {_BESIDE})* "
    rf"{_TRAINING}(?: ever| so far| to date| on record| of all time)*(?:{_BY_ANYBODY})?"
    rf"|(?:what|which) (?:(?:pre-?)?training )?(?:runs?|models?) (?:took|used|needed|had|has|got) "
    r"(?:the )?most (?:training )?compute(?: (?:to train|in training|of all))*"
    rf"|(?:rank|list|sort|order) (?:all )?(?:the )?(?:models|{_TRAINING}) by (?:training )?compute"
    rf"|(?:(?:what|which)(?: (?:is|was|has been)|['’]?s(?: been)?)? )?(?:the )?{_BIGGEST}"
    rf"(?: {_BESIDE})* (?:{_TRAINING}|runs?)(?: (?:ever|on record|known))*,? {_UNTIL_NOW}"
    rf"|how (?:big|large|huge|heavy|much compute) (?:is|was|are|were|did|has|have) "
    rf"(?:the )?{_BIGGEST}(?: {_BESIDE})* (?:{_TRAINING}|runs?)"
    r"(?: (?:take|took|use|ever|on record|known|been))*"
    rf"(?:,? {_UNTIL_NOW}|{_BY_ANYBODY})?"
    rf"|who(?: has)? {_WHO} (?:the )?{_BIGGEST}(?: {_BESIDE})* "
    rf"(?:{_TRAINING}|(?:ai )?(?:models?|llms?))"
    r"(?: ever| so far| to date| on record| yet| of (?:them )?all)*"
    r")(?: then| please| so far)*\W*",
    needs="training|run|model|llm",
)


_A_RUN: Final = (
    rf"(?:(?:{_BIGGEST}(?: {_BESIDE})* )?(?:{_TRAINING}|runs?|training flops?)"
    rf"|training (?:compute|flops?) of (?:the|their) {_BIGGEST}(?: {_BESIDE})* (?:models?|llms?))"
)
_LABS: Final = r"(?:(?:ai|frontier|tracked|known) )*(?:labs?|compan(?:y|ies)|players?)"
_BY_LAB: Final = regex(
    rf"\W*(?:(?:{LINK}|(?:can|could) you|show|give|get|me|us|a|the|all|of|rank(?:ing)?|sort"
    r"|order|list|league|leaderboard|table)\W+)*"
    rf"(?:(?:{_LABS}|everyone|everybody)(?: (?:ranked|sorted|ordered|listed))?"
    r" (?:by|in order of|according to|on) (?:(?:the|their|size|compute|flops?|of|training) )*"
    rf"{_A_RUN}(?: (?:size|sizes|compute|flops?|each|so far|to date|on record))*"
    rf"|(?:who(?:se|['’]?s)?|(?:which|what) {_LABS})(?: (?:has|have|had|holds?|do|got|{_WHO}))+"
    rf" (?:the )?{_BIGGEST}(?: {_BESIDE})* (?:{_TRAINING}|runs?)"
    rf"|(?:which|what|whose) (?:training )?runs? (?:is|was|are|were|has been) (?:the )?{_BIGGEST})"
    rf"(?:,? (?:ever|on record|known|of (?:them )?all|{_UNTIL_NOW}|then|please|pls))*\W*",
    needs="run|training",
)
"""`rank all labs by biggest training run`, `which lab had the biggest run`: told by the runs."""


def asks_runs_of_all(text: str) -> bool:
    """Whether it asks so of all labs, and names nobody and nothing else."""
    low = fold(text)
    return _OF_ALL.fullmatch(low) is not None or _BY_LAB.fullmatch(low) is not None


_KIND_OF_LAB: Final = r"(?:ai |frontier |tracked |known |big |major |of the |of these |one )*"
_ONE_LAB: Final = rf"{_KIND_OF_LAB}(?:labs?|company|companies|player|maker|organi[sz]ation)"
_EVERY: Final = (
    rf"(?:(?:(?:of|by|for|from|at|in|across) )?(?:each|every) {_ONE_LAB}|(?:per|by) (?:ai )?"
    r"(?:lab|company|maker|player|organi[sz]ation)"
    rf"|(?:of|by|for|from|across) (?:all )?(?:the )?{_KIND_OF_LAB}(?:labs|companies|players))"
)
_THE_RUN: Final = (
    rf"(?:(?:the|their|its|one|single) )*{_BIGGEST}(?: {_BESIDE})* (?:{_TRAINING}|runs?|trainings?)"
)
_OF_EACH: Final = regex(
    rf"\W*(?:(?:{LINK}|(?:can|could) you|show|give|get|list|tell|me|us|what|what['’]?s|which|"
    r"how (?:big|large|heavy)|is|was|are|were|i need|need|a list of)\W+)*"
    rf"(?:{_THE_RUN}(?: on record)?,? (?:that )?{_EVERY}|"
    rf"{_EVERY}(?:['’]s|s['’]?|['’])?,? {_THE_RUN})"
    rf"(?:,? (?:has|have|had|did|done|ever|made|run|ran|trained|published|on record|known|is|was|"
    rf"each|then|please|pls|{_UNTIL_NOW}))*\W*",
    needs="run|training",
)
"""`biggest run of each lab`: one of each, and no order of the labs by what they have."""


def asks_run_of_each(text: str) -> bool:
    """Whether the largest run of each lab is asked for, and nothing else."""
    return _OF_EACH.fullmatch(fold(text)) is not None


def counts_runs(text: str) -> bool:
    """Whether so many runs are named by their size: `the 5 biggest training runs`, no limit."""
    return _OF_COUNTED.search(fold(text)) is not None


def asks_largest_runs(text: str) -> bool:
    """Whether it asks which runs on record took the most compute."""
    low = _THAT_IS_KNOWN.sub(" ", fold(text))
    return bool(_RUN.search(low)) and not _NOT_OF_RECORD.search(low)


def asks_largest_of_these(text: str) -> bool:
    """`what's the biggest one that they have trained`, after runs: it names no lab."""
    return bool(_OF_THESE.fullmatch(_THAT_IS_KNOWN.sub(" ", fold(text))))
