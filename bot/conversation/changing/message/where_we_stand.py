"""Where ours stands among labs, in words of no measure: `where does that put us`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Memory
from bot.questions.words.leads import LED, LINKS, OPENS, SUPPOSE
from bot.regex import regex

_AMONG: Final = (
    r"(?: (?:now|then|today|overall|exactly|roughly|currently|in all(?: this)?|there|here|"
    r"in the (?:market|field|league|table|ranking|list)|(?:among|amongst|vs\.?|versus|against|"
    r"relative to|compared (?:to|with)) (?:the |all |all the |everyone |everybody )?"
    r"(?:others?|labs|rest|else|field|market|competition|them all|everyone|everybody)))*\W*$"
)
_WHERE_WE: Final = regex(
    rf"{OPENS}where (?:do|would|will|did|are|could|might|['’]d|['’]re)? ?we(?:['’]d|['’]re)? "
    rf"(?:now |then |actually |really )?(?:stand|sit|land|end up|come out|rank|fall|place){_AMONG}",
    re.IGNORECASE,
    needs="where",
)
_IT_PUTS_US: Final = regex(
    rf"{OPENS}where (?:do|does|would|will|did|could|might|['’]d)? ?"
    r"(?:that|this|it|those|these|all that|all this)(?:['’]d)? (?:put|puts|leave|leaves|place|"
    rf"places|rank|ranks|land|lands) us{_AMONG}",
    re.IGNORECASE,
    needs="where",
)

_WHAT_RANK: Final = regex(
    rf"{OPENS}(?:what|which) (?:rank|place|spot|position|number)(?:['’]?d|['’]?re| are| do|"
    r" would| is)? "
    rf"(?:we|ours)(?: (?:at|in|on|be|have|hold|get|take|really|actually|then|now))*{_AMONG}",
    re.IGNORECASE,
    needs="rank|place|spot|position|number",
)
_OUR_POSITION: Final = regex(
    r"\b(?:what(?:['’]?s| is) )?our (?:(?:current|actual|real|present|compute) )*"
    r"(?:position|standing) (?:vs\.?|versus|against|relative to|compared (?:to|with)|next to) ",
    re.IGNORECASE,
    needs="position|standing",
)
"""`our current position against Meta`, which is no open role."""
_WHO_ABOVE: Final = regex(
    rf"{OPENS}(?:who(?: all| else)?|which (?:labs?|ones|of (?:them|these|those))|what labs)"
    r"(?:['’]?s| is| are)?(?: (?:ranks?|sits?|stands?|comes?))?"
    r"(?: (?:still|currently|actually|all|now|clearly))? "
    r"(?:above|over|in front of|higher(?: up)? than) (?:us|ours)\b",
    re.IGNORECASE,
    needs="us|ours",
)
"""`who is above us`, of which nobody is who is below."""
_LIST_UNIS: Final = regex(
    rf"{OPENS}(?:(?:can you |please )*(?:list|show|name|give)(?: (?:me|us))?|(?:which|what))"
    r"(?: (?:all|the|of|every|other))* (?:universit(?:y|ies)|unis|academic (?:labs|clusters)|"
    r"colleges)(?: (?:are there|do you (?:have|track|know|follow|cover)|(?:that )?you(?:['’]ve)? "
    r"(?:have|got|track|know|follow|cover)|on (?:record|file)|there are|please|pls|as well|too))*"
    r"\W*$",
    re.IGNORECASE,
    needs="universit|unis|academic|college",
)
"""`list universities`, which are told by their largest machines."""
_TODAY: Final = regex(r"\b(?:today|currently)\b", re.IGNORECASE)


def where_we_stand(text: str) -> str:
    """The text with that as the place of ours among all labs; any other as it is."""
    text = _WHO_ABOVE.sub(r"\g<opens>where do we rank", text)
    text = _OUR_POSITION.sub("how do we stand today vs ", text)
    text = _WHAT_RANK.sub(_placed, _WHERE_WE.sub(_placed, text))
    return _IT_PUTS_US.sub(r"\g<opens>how do we rank with that", text)


def _placed(found: re.Match[str]) -> str:
    """`today` means ours as it is, whatever was supposed before."""
    day = " today" if _TODAY.search(found[0]) else ""
    return f"{found['opens']}how do we rank{day}"


_LEAVES_US: Final = regex(
    rf"^(?P<change>{LED}{SUPPOSE} "
    rf"\S.+?)[\s,;.:?–—-]+{LINKS}(?:where|how) (?:does|do|would|"
    r"will|did) (?:(?:that|it|this) (?:leave|put|place) us|we (?:look|stand|compare|do|fare))"
    r"(?: (?:then|now|after that|there))*\W*$",
    re.IGNORECASE | re.DOTALL,
    needs="leave us|put us|place us|we look|we stand|we compare|we do|we fare",
)


_LEAVES_US_VS: Final = regex(
    rf"[\s,;.:?–—-]+{LINKS}(?:where|how) (?:does|do|would|will|did) "
    r"(?:that|it|this) (?:leave|put|place) us(?: then| now)? (?=(?:vs\.?|versus|against) )",
    re.IGNORECASE,
    needs="leave us|put us|place us",
)


def leaves_us(text: str, memory: Memory) -> str:
    """The change alone, which stays against those labs; else the message as it was said."""
    text = _LEAVES_US_VS.sub(", ", text)
    last = memory.question
    if last is None or not last.labs:
        return text
    from bot.conversation.changing.question.merging import OF_OURS  # most begin a conversation

    return _LEAVES_US.sub(r"\g<change>", text) if last.kind in OF_OURS else text


_OFFER: Final = (
    r"(?P<offer>(?:(?:our|a|an|the|having|like|say) )*"
    r"\d(?:(?!\b(?:vs|versus|against|than|if)\b)[^?!;])*?"
    r"(?:\b(?:for|across|among|between|by|of)\b|/|, )(?: ?the)? ?\d[^?!;]*?)"
)
_AMONG_WHOM: Final = (
    r"(?: (?:(?:now|then|exactly|roughly|overall)|(?:in|on|among|amongst|into|within|against|"
    r"vs\.?) "
    r"(?:the |that |all |your |all the )?(?:table|list|league|ranking|rankings|rank|ladder|field|"
    r"market|order|pack|labs|others|rest|leaderboard)))*\W*$"
)
_SLOTS: Final = (
    r"(?:slot|fit|land|end up|sit|come|rank|place|fall|stand|be|finish|wind up|go)"
    r"(?: (?:us|in|out|up|at|into it))*"
)
_WHERE_IT: Final = regex(
    rf"{OPENS}where(?:['’]?d|['’]?s| would| does| do| will| might)? {_OFFER}"
    rf"(?: (?:would|will|does))? (?:{_SLOTS}|(?:put|leave|get|place|rank|land) us){_AMONG_WHOM}",
    re.IGNORECASE,
    needs="where",
)
_WHERE_WITH: Final = regex(
    rf"{OPENS}(?:where|how high(?: up)?)(?:['’]?d| would| do| will| might)? we {_SLOTS}"
    rf" (?:with|on|at|given|having) {_OFFER}{_AMONG_WHOM}",
    re.IGNORECASE,
    needs="where|how high",
)
_IF_WE_HAD: Final = regex(
    rf"{OPENS}(?:where|how high(?: up)?)(?:['’]?d|['’]?re| would| are| do| will)? (?:we|that|it)"
    rf"(?: (?:put|leave|place) us)?(?: {_SLOTS})?(?: (?:in|on) (?:all (?:of )?)?(?:this|that|"
    r"these|those)"
    r"(?: (?:list|table|ranking))?)?,? "
    rf"(?:{SUPPOSE}|with|once) (?:we (?:had|have|"
    r"got|get|"
    rf"ran|run|were) )?{_OFFER}{_AMONG_WHOM}",
    re.IGNORECASE,
    needs="where|how high",
)
_HOW_HIGH: Final = regex(
    rf"{OPENS}how high(?: up)?(?: the \w+)?(?:['’]?d| would| does| will)? {_OFFER}"
    rf" (?:get|put|place|take|bring|rank|be|come|land)(?: (?:us|in))*{_AMONG_WHOM}",
    re.IGNORECASE,
    needs="how high",
)
_WHAT_SPOT: Final = regex(
    rf"{OPENS}{_OFFER}(?:\W+(?:and|so))*\W+(?:what|which) (?:spot|place|rank|position|rung|"
    r"slot)"
    rf"(?: (?:is|would|does|do|will|are|be|that|it|we|get|put|us|in|have|at|take))*{_AMONG_WHOM}",
    re.IGNORECASE,
    needs="spot|place|rank|position|rung|slot",
)
_RANKED: Final = r"\g<opens>\g<offer>, where would that rank"
_TOP: Final = r"(?:top|biggest|largest) (?:\d{1,2}|two|three|four|five|six|seven|ten)\b"
_DO_ME: Final = regex(
    rf"{OPENS}(?:(?:can|could|would|will) (?:you|u) )?(?:please )?(?:do|gimme|give|get|run|make|"
    r"fetch|"
    r"pull|knock up|put together) (?:me |us )?(?:a |the |your |up )*"
    rf"(?P<top>{_TOP}[^?!]*)",
    re.IGNORECASE,
    needs="top |biggest |largest ",
)
_ANY_TOP: Final = regex(rf"\b{_TOP}", re.IGNORECASE, needs="top|biggest|largest")
_NOT_HEADS: Final = regex(
    r",? (?:and )?(?:not|rather than|instead of|never mind) (?:by )?(?:the )?"
    r"(?:head ?counts?|people|staff|heads|team size|employees)(?=\W*$)",
    re.IGNORECASE,
    needs="head|people|staff|team|employees",
)
_YOU_HAVE: Final = (
    r"(?: (?:that |which )?(?:you|u|we)(?:['’]?ve)?(?: actually)? (?:got|have|hold|track|know|"
    r"follow|"
    r"cover|keep)(?:(?: (?:of|about))? (?:any |a |real |actual |some )*(?:numbers?|figures?|data|"
    r"something|anything|info))?(?: (?:on|for|of|about|there))*|"
    r" (?:with|having) (?:a |any |public |real |actual )*(?:figures?|numbers?|data)|"
    r" on (?:your |the |this )?(?:list|record|books|file)|"
    r" (?:in|of) (?:your|the) (?:data|list|whole list|records|lot|ones you (?:track|have|follow)))+"
)
_LEAST: Final = regex(
    rf"{OPENS}(?:(?:what|which|who)(?:['’]?s| is| has| are)?(?: got)?|show me|name|give me)?"
    r"(?: ?(?:lab|one|company)(?:['’]?s| is| has)?)? ?(?:the )?"
    r"(?:(?P<least>tiniest|smallest|littlest|least)|biggest|largest|most)"
    rf"(?: (?:lab|one|company|outfit|compute|chips|gpus|cluster))?{_YOU_HAVE}\W*$",
    re.IGNORECASE,
    needs="tiniest|smallest|littlest|least|biggest|largest|most",
)


def placed_among(text: str) -> str:
    """The text as the rank of that offer, or as that list of labs; any other as it is."""
    for asked in (_WHERE_IT, _WHERE_WITH, _IF_WE_HAD, _HOW_HIGH, _WHAT_SPOT):
        text = asked.sub(_RANKED, text)
    text = _LIST_UNIS.sub(r"\g<opens>rank universities", _DO_ME.sub(r"\g<opens>\g<top>", text))
    if _ANY_TOP.search(text):
        text = _NOT_HEADS.sub("", text)
    return _LEAST.sub(_first, text)


def _first(found: re.Match[str]) -> str:
    return f"which lab has the {'least' if found['least'] else 'most'} compute of all you track"
