"""What is asked of chips and their prices in passing words, and needs nothing asked before.

`how many B200 is our cluster` counts ours in them, and `are B200s worth it` asks what each does
for its price.
"""

from __future__ import annotations

from typing import Final

from bot.conversation.changing.message.loosely import passed, passing
from bot.questions.words.things import GPUS

_CHIP: Final = r"(?:l40s|(?:a|h|b|v|l|gb|gh|mi)\d{2,4}[a-rt-z]?|tpu v\d[a-z]?|trainium ?\d)"
_SHARED: Final = (
    r"(?: (?:for|across|with) (?:(?:our|my|the|all) )*(?:\d[\d,]* )?"
    r"(?:researchers?|people|team|staff|scientists|engineers|folks|group))?"
)
_OURS: Final = (
    r"(?:(?:our|my) (?:(?:own|whole|entire|full|current|existing|saved) )*"
    rf"(?:cluster|compute|fleet|hardware|setup|offer|{GPUS})|what we(?:['’]ve)? "
    r"(?:already |currently |now )?(?:have|got|run|own)(?: got)?(?: (?:now|today|already))?)"
)
_AMOUNT: Final = rf"(?P<amount>\d[\d,]*k? ?x? ?{_CHIP}s?)"
_EACH: Final = r"(?:each|everyone|everybody|every researcher)"
_SO_MANY: Final = rf"\d[\d,]*k?(?: ?(?:{GPUS}|{_CHIP}s?))?"
_PASSING: Final = (
    passing(
        r"(?:what(?:['’]?s| is| does)?|how much (?:is|does)) (?:an? |one |the )?"
        rf"(?P<box>(?:dgx|hgx) {_CHIP})(?: (?:node|box|server|system))?"
        r"(?: (?:cost|rent for|go for))? "
        r"(?:an?|per|each) (?P<time>hour|day|week|month|year)",
        r"price of a \g<box> for a \g<time>",
        "what|how much",
    ),
    passing(
        r"(?P<do>does|do|did|would|is it that) (?P<lab>[a-z][\w.&-]*(?: [a-z][\w&-]*)?) "
        rf"(?:give|offer|promise|guarantee) (?P<what>{_EACH} {_SO_MANY}|{_SO_MANY} (?:to )?"
        rf"(?:{_EACH}|apiece|per (?:head|researcher|person)))(?: there)?",
        r"\g<do> \g<lab> really give \g<what>",
        "does|do|did|would|is it that",
    ),
    passing(
        rf"how many (?P<chip>{_CHIP})s? (?:(?:would|does|do|will|is|are) )*{_OURS}"
        r"(?: (?:be|is|are|make|come to|equal|count as|worth|amount to))*",
        r"our cluster in \g<chip>",
        "how many",
    ),
    passing(
        rf"{_OURS}(?:,? (?:vs\.?|versus|against|or|compared (?:to|with)|next to)) {_AMOUNT}",
        r"is \g<amount> more than we have",
        "vs|versus|against|or|compared|next to",
    ),
    passing(
        rf"(?:would|is|are|will) {_AMOUNT} (?:(?:be|really|actually|any|much|even) )*"
        rf"(?:better|bigger|larger|stronger|faster|an upgrade|a step up) (?:than|on|over|from) "
        rf"{_OURS}",
        r"is \g<amount> more than we have",
        "better|bigger|larger|stronger|faster|upgrade|step up",
    ),
    passing(
        rf"(?:would|will|are|could) we (?:be )?better off with {_AMOUNT}",
        r"is \g<amount> more than we have",
        "better off",
    ),
    passing(
        r"(?:are|is|would) (?:(?:the|an?) )?(?!h100)"
        rf"(?P<chip>{_CHIP})s? (?:(?:really|actually|even|be) )*"
        r"(?:worth (?:it|the (?:money|price|extra|premium|upgrade|cost))|(?:an? )?"
        r"(?:good|better|decent) (?:value|deal|buy|money))(?: (?:for|to) (?:us|a team like ours))?",
        r"which is better value, \g<chip> or H100",
        "worth|value|deal|buy|money",
    ),
    passing(
        rf"should we (?:buy|get|rent|switch to|go for|move to|take|order) "
        rf"(?:the |some )?(?P<chip>{_CHIP})s?,? or (?:(?:just|rather) )*"
        rf"(?:keep|stay with|stay on|stick with|stick to|get|buy|rent|take|go for)? ?"
        rf"(?:(?:our|the|more) )*(?P<other>{_CHIP})s?",
        r"which is better value, \g<chip> or \g<other>",
        "should we",
    ),
    passing(
        rf"(?P<asked>(?:is it |what(?:['’]s| is) )?cheaper(?: to (?:rent|use|get|run))?,? "
        rf"{_CHIP}s? or {_CHIP}s?){_SHARED}",
        r"\g<asked>",
        "cheaper",
    ),
    passing(
        r"(?:how much|what) (?:would|will|does|do) (?:it (?:cost|take) (?:us )?to double "
        rf"{_OURS}|(?:doubling|double|twice|two times) {_OURS} (?:cost|come to|be)(?: us)?)",
        r"what if we double our cluster, in dollars",
        "doubl|twice|two times",
    ),
    passing(
        rf"(?:how much|what) (?:would|will) {_OURS} cost(?: us)?,? (?:if (?:it|they) "
        rf"(?:were|was)(?: all)?|as|in) (?P<chip>{_CHIP})s?(?: instead)?",
        r"what if our chips were \g<chip>, in dollars",
        " as | if | in ",
    ),
    passing(
        r"(?:how much money is|how much (?:is|are|does|do)|what (?:is|does|do|are)|(?:the )?"
        r"(?:price|cost) of) (?P<count>\d[\d,]*k?) h100[ -]?(?:e|eq|equivalents?)(?: (?:cost|worth|"
        r"in (?:money|dollars)|to rent))?(?P<time> (?:a|per|each) (?:year|month))?",
        r"price of \g<count> H100\g<time>",
        "h100",
    ),
    passing(
        r"how many (?:runs|trainings|training runs|copies|times) (?:of )?(?P<run>.{3,30}?) (?:can|"
        r"could|would) we (?:do|run|make|fit|train|get)(?: in)? (?:a|per|every|each|one) "
        r"(?P<time>year|month|week|quarter)",
        r"can we train \g<run> in a \g<time>",
        "how many",
    ),
    passing(
        r"how (?:much|many) (?:compute|chips|gpus) (?:do|would|could|can|will) (?:you|we|i|one) "
        r"(?:get|buy|rent) (?:for|with) \$? ?(?P<sum>\d[\d.]*) ?(?P<unit>million|mil|mn|m|k)"
        r"(?: (?:dollars|usd|bucks))?(?: (?:a|per) year)?",
        r"how many H100 does $\g<sum> \g<unit> rent for a year",
        "how",
    ),
    passing(
        r"(?:what|how (?:big|much|large)(?: of)?(?: is)?) (?:the |an? )?(?:discount|saving)s? "
        r"(?:does|do|would|is there|for|on|of|from|with)(?: (?:an?|the|we get for|you get for))* "
        r"(?:one|1)[- ]year (?:contract|commitment|deal|term|reservation)"
        r"(?: (?:give|bring|get|save)(?: us| you)?)?",
        r"how much cheaper is a one-year contract than on-demand",
        "year",
    ),
    passing(
        rf"(?:what(?:['’]?s| is| are| was)? )?(?:the )?(?:peak|dense|max(?:imum)?) "
        rf"(?:rate|speed|throughput|performance|flops?)s? (?:of|for|on) (?:an? |the )?"
        rf"(?P<chip>{_CHIP})s?(?:,? (?:in|at) (?:bf ?16|fp ?16|fp ?8|tf ?32|16[- ]bit|8[- ]bit))?",
        r"flops of a \g<chip>",
        "peak|dense|max",
    ),
    passing(
        rf"(?:what(?:['’]?s| is| would be)? )?(?:the )?capex (?:of|for|on) (?P<amount>.{{1,9}} ?"
        rf"{_CHIP})s?",
        r"how much do \g<amount> cost to buy",
        "capex",
    ),
    passing(
        r"(?:what|how much)(?:['’]?s| is) our (?:gpu |compute |cloud )?(?:burn|burn rate|spend)"
        r"(?: (?:on|for) (?:gpus?|compute|chips))? (?P<time>(?:a|per|each) (?:day|week|month|"
        r"year))",
        r"what does our cluster cost \g<time>",
        "burn|spend",
    ),
    passing(
        r"(?:what|how much) (?:does|would|will|do) (?:an? )?(?:rlhf|dpo|grpo|post[- ]?training)"
        r"(?: (?:run|stage|job))?s? (?:cost|take|need)(?: us)?",
        r"what does post-training take",
        "rlhf|dpo|grpo|post",
    ),
    passing(
        r"(?:what|how much) (?:does|do|would|will|is) (?:an? )?(?P<flop>\d(?:\.\d+)?e2\d) "
        r"flops?(?: (?:run|of training|of compute))? (?:cost|come to|in (?:dollars|money))(?: us)?"
        r"(?: (?:today|to rent|to train|to run))*",
        r"cost of a \g<flop> flop run",
        "flop",
    ),
    passing(
        rf"how many (?P<chip>{_CHIP})s? (?:make|makes|make up|to make|add up to|go into|equal) "
        rf"(?:an?|one|1) (?P<other>{_CHIP})",
        r"how many \g<chip> are one \g<other>",
        "how many",
    ),
    passing(
        r"(?:does|do|is|are) (?:an? )?h100e (?:count|include|account for|take|cover|consider)"
        r"(?: \w+){1,4}|(?:pcie|sxm),? or (?:sxm|pcie),? (?:what|which)(?: one)? do you (?:count|"
        r"use|take|mean|assume)",
        r"what's H100e",
        "h100e|pcie|sxm",
    ),
    passing(
        r"(?:on[- ]demand,? or (?:reserved|contract|spot),? )?(?:what|which) (?:rental )?"
        r"(?:prices?|rates?|price basis|basis)(?: of prices?)? (?:do|does) (?:you|assay|it) "
        r"(?:use|take|go by|count|quote|assume)(?:,? on[- ]demand,? or (?:reserved|contract|spot))?"
        r"|why (?:do|does) (?:you|assay) (?:use|take|quote|go by) (?:the )?(?:one[- ]year|"
        r"1[- ]year|contract|on[- ]demand|spot|list)(?: contract)? (?:prices?|rates?|basis)",
        r"what do the price bases mean",
        "price|rate|basis",
    ),
    passing(
        r"(?:who(?:['’]?s| is| are) )?(?:the )?(?:biggest|largest|top|main) "
        rf"(?:owner|holder|user|buyer|operator)s? of (?P<chip>{_CHIP})s?",
        r"who has the most \g<chip>",
        "owner|holder|user|buyer|operator",
    ),
)


def chips_in_plain_words(text: str) -> str:
    """The text in the words that ask it plainly; any other as it is."""
    return passed(_PASSING, text)
