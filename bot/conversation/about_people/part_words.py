"""More words for parts of a brief: what somebody would give up, lines to send, how long it ran."""

from __future__ import annotations

from typing import Final

from bot.questions.about_people.which_kind import THEY
from bot.questions.words.leads import LED
from bot.regex import regex

_HERE: Final = (
    r"(?:here|with us|at ours|on ours|on our (?:\w+ )?(?:chips?|gpus?|cluster|side)|in[- ]house)"
)
_NOT: Final = r"(?:n['’]?t| not|not)"
_CAN: Final = r"(?:can|could|would|will|ca|wo)"

GIVEN_UP: Final = (
    rf"\bwhat(?: of (?:that|this|those|these|it))? {_CAN}{_NOT} {THEY}(?: be able to)?"
    r"(?: (?:do|run|train|repeat|carry on(?: with)?|keep(?: doing| going)?|continue|get|have))?"
    rf"(?: (?:with )?(?:that|this|those|these|it|any ?more|any longer))?(?: {_HERE})?(?: then)?\W*$"
    rf"|\bwhat {_CAN} {THEY} (?:not|never|no longer) (?:be able to )?"
    rf"(?:do|run|train|repeat|get|have|carry on|keep|continue)\b"
    rf"|\bwhat (?:is|was|would|will|might)(?: be)?{_NOT}(?: be)? "
    rf"(?:possible|doable|feasible)(?: for (?:him|her|them))? {_HERE}"
    rf"|\b(?:what|how much) (?:would|will|does|do|might) {THEY} "
    r"(?:have to |need to )?(?:give up|lose|miss(?: out on)?|sacrifice|forgo|trade away)\b"
    rf"|\bwhat (?:would|will|might) {THEY} be (?:giving up|losing|missing|sacrificing)\b"
    r"|\bwhere (?:do|would|will) we (?:lose|let (?:him|her|them) down|disappoint)\b"
    r"|\b(?:be|being|stay)(?: (?:more|fully|very|quite))? (?:up ?front|up-front|transparent|open|"
    r"straight|candid|frank|truthful) (?:about|with (?:him|her|them|one)|on)\b"
    r"|\bown up to\b|\bcome clean\b"
    rf"|\b(?:the )?(?:downsides?|drawbacks?|catch)\b.{{0,20}}\b(?:for (?:him|her|them)|{_HERE})"
)
"""`and what couldn't she`, `what would she have to give up`: what has to be conceded."""
CALL_OPENED: Final = (
    r"\b(?:open|start|begin|kick(?: off)?|lead(?: off)?|go(?:ing)?)(?: off| into| in(?:to)?)?"
    r"(?: (?:the|a|our|my|this|that|with))* "
    r"(?:calls?|conversations?|convos?|chats?|talks?|interviews?|meetings?|intros?)"
    r"(?! (?:on|at|is|was|in \d|tomorrow|today|next|starts?)\b)"
    r"|\bbreak(?:ing)? the ice\b|\b(?:opening|ice ?breaker) (?:lines?|gambits?|remarks?|words)\b"
    r"|\bwhat\b.{0,20}\b(?:lead|open|start|begin) with\b"
    r"|\bwhat (?:can|could|should|do|shall|would) (?:i|we) (?:e-?mail|write|message|dm|ping|text|"
    r"send)\b(?! (?:from|out of|in)\b)"
)
"""`best way to open the call with him`, `what can I email her about her work`."""

NEXT_LARGEST: Final = regex(
    r"\b(?:second|2nd|third|3rd|next)[ -](?:larg|bigg|heavi|small|light|costli)(?:er|est)\b"
    r"|\b(?:the |her |his |their )?runner[ -]up\b"
)
"""`and her second biggest`: the runs beside each other, with the compute of each."""

_LINES: Final = regex(
    r"(?:\b(?:write|draft|compose|phrase|word|knock(?: me)? (?:up|out|together)|give|do|pen|"
    r"whip up|come up with)\b(?: me| us)?(?: up)? "
    r"(?:(?:an?|one|two|2|three|3|couple(?: of)?|few|quick|short|nice|something|the|some)\s)*"
    r"(?:lines?|sentences?|liners?|one[- ]liners?|words|blurb|text|ping|something|paragraph|pitch) "
    r"(?:(?:(?:i can|that i can|to) )?(?:send|text|ping|say|write|drop|dm|shoot)(?: over)?(?: to)?|"
    r"for|to) (?:him|her|them)\b"
    r"|\b(?:help me|can you) (?:write|draft|word|phrase)(?: (?:something|a \w+|this|it))?"
    r"(?: (?:to|for) (?:him|her|them))\b"
    r"|\b(?:what|how) (?:(?:do|should|would|could|shall|can) (?:i|we|you)|to) "
    r"(?:write|text|message|ping|dm|e-?mail|put)(?: to)? (?:him|her|them)\b)"
    r"(?:\W+(?:please|pls|plz|then|now|today|tomorrow|tmrw|tonight|first|about (?:it|that|this|the "
    r"(?:role|call|job)|(?:her|his|their) (?:work|papers?))|before (?:the|our) call|thanks|"
    r"thx))*\W*$"
)
"""`draft me 2 lines to send her`: what to say; the message is the asker's own."""

_REACHED: Final = regex(
    r"\b(?:number|phone|mobile|cell|address|handle|e-?mail (?:for|of)|whatsapp)\b"
)


def asks_for_lines(said: str) -> bool:
    """Whether words to somebody are wanted, and not how they are reached."""
    return _LINES.search(said) is not None and _REACHED.search(said) is None


_RUN: Final = (
    r"(?:that|this|it|they|those|these|(?:the|that|this|her|his|their) (?:[\w.-]+ ){0,2}?"
    r"(?:run|training|model|job|pretraining)s?)"
)
_TRAINED: Final = regex(
    rf"\bhow (?:long|many (?:days|weeks|months|hours))(?: (?:did|was|were|had))"
    rf" {_RUN}(?: \w+)? (?:train(?:ed|ing)?|take|took|run|ran|go|last)\b(?! (?:on|with) )"
    rf"|\bhow long (?:was|were) (?:the|that|this) (?:[\w.-]+ )?(?:run|training|job)\b"
    rf"|\b(?:for how long|how long for) (?:was|were|did) {_RUN}\b"
    rf"|\bwhat (?:did|was|were) {_RUN} (?:train(?:ed)?|run) on\b"
)


def asks_for_training(said: str) -> bool:
    """`how long did that train for`: what is known of their training, and none on our chips."""
    return _TRAINED.search(said) is not None


_ON_OURS: Final = regex(
    rf"{LED}(?:what(?:['’]?s| is| are| would| does)?|is|are)?"
    r" ?(?:that|this|those|these|it|they)(?: be| take| look(?: like)?| come to| mean)* "
    r"(?:on|with|in) (?:ours|our (?:\w+ )?(?:chips?|gpus?|cluster|side|hardware|machines?))"
    r"(?: (?:then|instead|though))*\W*"
    rf"|{LED}(?:would|will|does|do|could|might|can) {THEY} (?:really |actually |ever )?"
    r"(?:need|want|require|use) (?:(?:much|a lot|way|any) )?(?:more|less)"
    r"(?: (?:compute|gpus?|chips|hardware|power))? than (?:what )?(?:we(?:['’]ve)?|our|ours|us)\b"
    r"[\w ]*\W*",
    needs="our|we|us",
)


def asks_on_ours(said: str) -> bool:
    """`what's that on ours`, `would she need more than we've got`: the runs on our chips."""
    return _ON_OURS.fullmatch(said) is not None


PITCHED: Final = (
    r"\b(?:honest|truthful)(?:ly)?\b.{0,14}\b(?:pitch|sell|selling point)\b"
    r"|\b(?:pitch|sell)\b.{0,20}\b(?:honest|truthful)(?:ly)?\b"
    r"|\btruthfully (?:say|tell|claim)\b"
    r"|\bwhat\b.{0,20}\b(?:can|could|should|do|would) (?:i|we) (?:\w+ )?"
    r"(?:pitch|sell)(?: (?:to|it to))? (?:him|her|them)\b"
)
"""`what can I honestly pitch to her`: what to say, which holds under the works and our offer."""
