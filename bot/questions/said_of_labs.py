"""What is asked of labs, put in the words that it is asked in elsewhere: `labs ranked by staff`."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_CHIPS: Final = r"(?:gpus?|chips?|compute|cluster|capacity|hardware|accelerators?)"
_TO_RESEARCH: Final = regex(
    rf"(?P<part>(?:\d[\d.]* ?(?:%|percent|per cent)|half|a third|a quarter|two thirds) of (?:all )?"
    rf"(?:their|its|[a-z][\w.&-]*['’]s?) {_CHIPS}) (?:are|is|were|was) (?:used )?for research\b",
    re.IGNORECASE,
    needs="for research",
)
"""`assuming 60% of their GPUs are for research`, and not of ours."""
_PAY: Final = regex(
    r"\b(?:comp|compensation)(?= (?:for|of) [\w -]{2,40}?"
    r"\b(?:researchers?|engineers?|scientists?|roles?|positions?)\b)",
    re.IGNORECASE,
    needs="comp for|comp of|compensation",
)
"""`comp for safety researchers: Anthropic vs DeepMind`, and no comparison."""
_RANKED: Final = regex(
    r"^(?P<led>\W*(?:(?:and|so|ok|show me|give me|the)\W+)*)(?:(?:labs?|companies) "
    r"(?:rank(?:ed|ing|ings)?|order(?:ed)?|sorted|league)|(?:rank|order|sort)(?: them| all)?) by "
    r"(?=head ?count|staff|employees|people)",
    re.IGNORECASE,
    needs="rank|order|sort|league",
)
_COUNTED: Final = regex(
    r"^\W*(?:and )?(?:the )?(?P<lab>(?!how|our|us\b|your)[a-z][\w.&-]*(?: [a-z][\w.&-]*)?)"
    r"(?:['’]s)? (?:research staff|researchers?|scientists?) (?:count|numbers?|headcount)\W*$",
    re.IGNORECASE,
    needs="count|number",
)
"""`anthropic researcher count`."""
_CARDS: Final = regex(
    r"\b(?P<chip>(?:nvidia |amd |intel )?[a-z]{1,6} ?\d{1,4}[a-z]{0,2}) "
    r"(?:cluster|pod|fleet|farm)(?: of|,|:)? (?P<n>\d[\d,]*k?) (?:cards|gpus|chips|accelerators)\b",
    re.IGNORECASE,
    needs="cluster|pod|fleet|farm",
)
"""`Gaudi 3 cluster 1024 cards`."""
_LAB: Final = (
    r"(?P<lab>(?!(?:we|us|our|ours|it|they|that|this|the|an?)\b)[a-z][\w.&-]*(?: [a-z][\w.&-]*)?)"
)
_BETWEEN: Final = regex(
    rf"^\W*(?:and |so )?(?:who(?:['’]?s| is| else is| are)?|which (?:other )?labs?(?: is| are)?|"
    rf"(?:is|are) there (?:anyone|any(?: other)? labs?)|anyone)(?: (?:sits?|stands?|comes?))? "
    rf"(?:in )?between (?:us and {_LAB}|(?P<other>[a-z][\w.&-]*(?: [a-z][\w.&-]*)?) and us)"
    r"(?P<by> (?:per|in|by) \w+)?\W*$",
    re.IGNORECASE,
    needs="between",
)
"""`who's between us and OpenAI`, of all labs in order."""
_IS_JUST: Final = regex(
    rf"^(?P<led>\W*(?:(?:and|so|but|ok)\W+)*)(?:is|are|was|isn['’]?t) {_LAB}['’]?s {_CHIPS}"
    r"(?: (?:really|actually|only|just|still|all|truly|about|around|made up of|equal to|no more "
    r"than))+ (?P<many>\d[\d,.]*k?m?(?: million)? (?:x )?[a-z]{1,3}\d{2,4}[a-z]?s?)\W*$",
    re.IGNORECASE,
    needs="really|actually|only|just|still|all|truly|about|around|made up|equal|no more",
)
"""`is DeepSeek's compute really just 2048 H800s`, which are none of ours."""
_ASKS_OF_US: Final = regex(
    r"^(?:(?:.{0,30}\W)?(?:an?|the|my|our|this|one) )?(?:(?:strong|senior|good|new) )*"
    r"(?:candidate|cand|researcher|person|guy|someone|somebody|scientist)"
    rf"(?: (?:is|who is|who works|working|currently))* (?:at|from|with) {_LAB}"
    r" (?:(?:just|now|also) )?(?:wants? to know|asks?|asked|asking|is asking|wonders?|"
    r"would like to know|wanted to know)(?: (?:me|us))? (?:if|whether) "
    r"(?:we|our (?:team|lab|cluster)) (?:have|has|got|offer|give|run|can offer)s? "
    r"(?P<what>(?:any |much )?more [\w ]{2,40}?)"
    r"(?: than (?:them|they do|there|they have|he has|she has))?\W*$",
    re.IGNORECASE,
    needs="know|ask|wonder",
)
"""`candidate at Ai2 wants to know if we have more gpus`: than that lab."""
_MORE_OF_A_MAKER: Final = regex(
    rf"^(?P<led>\W*(?:(?:and|so|ok) )*)(?:does|do) {_LAB} (?:own|have|use|run) more "
    r"(?:tpus?|google chips|nvidia(?: chips| gpus)?|trainium|amd|own chips) (?:than|or) "
    r"(?:tpus?|google chips|nvidia|trainium|amd|gpus|h100s?)(?: (?:chips|gpus))?\W*$",
    re.IGNORECASE,
    needs="more",
)
_THEIR_RENT: Final = regex(
    rf"^\W*(?:and |so )?(?:what|how much) (?:would|will|does|do|might) (?:it cost to (?:rent|lease|"
    rf"hire) )?(?:all (?:of )?|what |everything )?{_LAB}(?:['’]?s?) (?:has|have|uses|runs|"
    r"(?:whole |entire |total |current )?(?:stock|fleet|compute|gpus|chips|cluster|hardware))"
    r"(?: (?:cost|be|come to)(?: (?:us|to (?:rent|lease|hire)|if (?:we|one|you) rented it|"
    r"at market (?:prices?|rates?|rental)|rented|in rent|a year|per year))+)?\W*$",
    re.IGNORECASE,
    needs="what would|what will|what does|what do|what might|how much",
)
_PART_OF_THEIRS: Final = regex(
    rf"^(?P<led>\W*(?:(?:and|so|ok|how about|what about) )*)(?P<part>\d+ ?%|half|a third|a quarter|"
    rf"two thirds) of {_LAB}['’]?s (?P<what>(?:average |share |figure |compute )?(?:per|for each) "
    r"(?:researcher|employee|head|person)[^?]*\bfor \d+ [a-z].*)$",
    re.IGNORECASE,
    needs="per|each",
)
"""`25% of Meta's per researcher for 30 people`, which asks what it takes."""
_OUR_TOP: Final = regex(
    r"^(?P<before>[^?]{0,60}?)\b(?:are we|we(?:['’]re| are))(?: (?:really|now|still|even))* "
    r"(?:in |among |one of )?(?:the )?top (?:\d+|three|five|ten)(?: labs?)?"
    r"(?P<by>(?: (?:per|in|by) (?:researcher|total|compute|employee))?)\W*$",
    re.IGNORECASE,
    needs="top",
)
"""`can I tell candidates we're top 5 per researcher`, of whom nobody is guaranteed five."""
_BY_COMPUTE: Final = regex(
    r"^(?P<led>\W*(?:(?:and|so|ok) )*)rank by (?=(?:total|compute|chips|gpus|size)\b)",
    re.IGNORECASE,
    needs="rank by",
)
_TOP: Final = regex(
    r"^(?P<led>\W*(?:(?:and|so|ok) )*)who(?:['’]?s| are| is) (?:the |in the )?"
    r"(?:top|leading|first) (?P<many>\d+|two|three|five|ten) "
    r"(?P<by>(?:per|for each) (?:researcher|employee|head|person)|"
    r"(?:by|in|on|for) (?:total )?(?:compute|chips|gpus|total))\W*$",
    re.IGNORECASE,
    needs="who",
)
"""`who are the top 3 per researcher`, which ranks no people."""
_OF_AVERAGE_ONE: Final = regex(
    rf"^(?P<led>\W*(?:(?:and|so|ok) )*)how many (?:h100e?s?|gpus|chips) (?:is|are|does|do|would) "
    rf"{_LAB}['’]?s (?:average|typical|mean) (?:researcher|person|scientist)"
    r"(?: (?:worth|have|get|equal to|at))*\W*$",
    re.IGNORECASE,
    needs="how many",
)
_RENTED: Final = regex(r"\b(?:rent|lease|hire|market)", re.IGNORECASE)
"""`what would OpenAI's stock cost to rent`; without it, what the lab spends."""


def labs_ranked(text: str) -> str:
    """The text with labs named where they are ranked: nobody else is put in order here."""
    text = _OUR_TOP.sub(r"where do we rank among all labs\g<by>", text)
    text = _BY_COMPUTE.sub(r"\g<led>rank labs by ", _RANKED.sub(r"\g<led>rank labs by ", text))
    return _TOP.sub(r"\g<led>top \g<many> labs \g<by>", text)


def said_of_labs(text: str) -> str:
    """The text in such words; any other as it is."""
    text = _TO_RESEARCH.sub(r"\g<part> go to research", text)
    text = _PAY.sub("pay", labs_ranked(text))
    text = _PART_OF_THEIRS.sub(r"\g<led>match \g<part> of \g<lab>'s \g<what>", text)
    text = _OF_AVERAGE_ONE.sub(r"\g<led>how big is \g<lab> per researcher", text)
    text = _MORE_OF_A_MAKER.sub(r"\g<led>which kinds of chips does \g<lab> use", text)
    text = _BETWEEN.sub(r"where would we rank among all labs\g<by>", text)
    text = _IS_JUST.sub(r"\g<led>does \g<lab> have \g<many>", text)
    text = _ASKS_OF_US.sub(r"do we have \g<what> than \g<lab>", text)
    if _THEIR_RENT.search(text) and _RENTED.search(text):
        text = _THEIR_RENT.sub(r"how much would it cost to match \g<lab> in total", text)
    text = _COUNTED.sub(r"how many researchers does \g<lab> have", text)
    return _CARDS.sub(r"\g<n> \g<chip>", text)
