"""What is asked in a roundabout way: `and if she asks about queue times?`, `what's it based on`.

It is said in the words that ask it straight: `what about queue times`, `where does it come from`.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.prices.whether_to_rent import time_to_rent
from bot.conversation.memory import Memory
from bot.questions.said_of_labs import labs_ranked
from bot.questions.types import Kind
from bot.questions.words.leads import LINK
from bot.regex import regex

_OPENS: Final = rf"^(?P<opens>\W*(?:(?:{LINK}|thanks)\W+)*)"
_THEY: Final = r"(?:s?he|they|(?:the |a |my |our |any)?(?:candidate|somebody|someone|one|anyone)s?)"
_IF_ASKED: Final = regex(
    rf"{_OPENS}(?:what )?(?:if|when|in case) {_THEY} (?:also )?(?:asks?|asked|wonders?|"
    r"brings? up|raises?|mentions?|(?:wants?|wanted) to (?:know|hear|talk))"
    r"(?: (?:me|us))?(?: about| for| of)? "
    r"(?:the |our )?(?P<what>(?!if\b|whether\b|how\b|what\b|why\b|who\b|to\b)"
    r"[a-z][\w -]{2,30}?)\W*$",
    re.IGNORECASE,
    needs="ask|wonder|bring|raise|mention|want",
)
_BASED: Final = regex(
    rf"{_OPENS}(?:what (?:do|did|are|have) you (?:base|basing|based) "
    r"(?P<it>(?!(?:that|this|it|all|those|these)\b(?: on\b|$))[^?.!,;]{2,50}?) "
    r"(?:up)?on|what(?:['’]?s| is| was) (?P<the>the [^?.!,;]{2,45}?(?:figure|number|estimate)) "
    r"based (?:up)?on)\W*$",
    re.IGNORECASE,
    needs="base|basing",
)
_OURS_GET: Final = regex(
    rf"{_OPENS}(?:what|how (?:much|many)(?: (?:chips|gpus))?) "
    r"(?:do it|(?:do|does|would|will) (?:ours|our (?:lot|own|own people|guys|folks)))"
    r"(?: (?:each|actually|currently|then))* "
    r"(?:get|have|receive)(?: (?:each|then|now|here|today|instead))*\W*$",
    re.IGNORECASE,
    needs="do it|ours|our lot|our own|our guys|our folks",
)
_ASIDE: Final = (
    r"(?:for|to (?:put )?in(?:to)?) (?:an? |my |the |this )?(?:short )?"
    r"(?:e-?mail|mail|message|note|dm|inmail|reply|linkedin message)"
)
_A_LINE: Final = regex(
    rf"{_OPENS}(?:(?:i|we)(?:['’]d)? (?:need|want|like|could (?:use|do with))|give me|need|"
    r"(?:can|could|may) (?:i|we|you) (?:have|get|give me|suggest|draft)|looking for) "
    r"(?:an? |one |some |two |a few |a couple of )?(?:good |short |honest |quick )*"
    r"(?:lines?|sentences?|words?|phrases?|sthg|something)(?: (?:on|about) (?:our |the )?compute)?"
    rf"(?: {_ASIDE})? (?P<to>(?:to|for) (?:an? |my |the |this |our )?"
    r"(?:candidate|researcher|person|applicant|guy|girl|someone|somebody)\b[^?!]*)$",
    re.IGNORECASE,
    needs="line|sentence|word|phrase|sthg|something",
)
_IT_IS_A_DAY: Final = regex(
    r"\bit(?:['’]s| is| takes| would be| might be) (?:(?:about|around|roughly|maybe|up to|some) )*"
    r"(?P<time>(?:an?|one|two|three|\d{1,3}) (?:hour|day)s?)"
    r"(?=,? (?:and|with|plus) (?:there['’]?s |there is )?"
    r"(?:no|a max|max|the largest|jobs?|the max)\b)",
    re.IGNORECASE,
    needs="hour|day",
)
"""`say it is about a day, and no job bigger than 256`: the wait, beside the largest job."""

_KINDLIER: Final = regex(
    rf"{_OPENS}(?:(?:can|could|would|you|please|maybe|make|put|say|word|phrase|it|that|this|sound|"
    r"an?|bit|little|touch|tad|much|slightly|somewhat|something|in|way|look|be) )*"
    r"(?:(?:less|not so|not as) (?:negative|harsh|blunt|gloomy|pessimistic|downbeat|grim|bleak)|"
    r"more (?:positive|upbeat|optimistic|friendly|diplomatic|cheerful|flattering)|"
    r"nicer|softer|kinder|rosier|gentler|friendlier)(?: (?:maybe|please|then|way|version))*\W*$",
    re.IGNORECASE,
    needs="negative|harsh|blunt|gloomy|pessimis|downbeat|grim|bleak|positive|upbeat|optimis|friendl|"
    "diploma|cheerful|flatter|nicer|softer|kinder|rosier|gentler",
)
"""`a bit less negative maybe`: what may be said of it, and what is to be conceded."""
_SOBERER: Final = regex(
    rf"{_OPENS}(?:(?:can|could|would|you|please|maybe|make|put|say|word|phrase|it|that|this|is|"
    r"sounds?|an?|bit|little|touch|tad|much|way|something|in|with|be|i want|i need) )*"
    r"(?:(?:(?:less|not so|not as|too|without the|without|no) (?:sales[- ]?(?:e?y|pitchy|like|talk|"
    r"pitch)?|pushy|market(?:ing|y)|promotional|hyped?|hypey|hype|slick|pitchy|pr|cheesy)"
    r"(?: speak| talk)?)|more (?:neutral|factual|sober|matter[- ]of[- ]fact|down to earth|plain)|"
    r"plainer|drier|soberer|tone (?:it|that|this) down)"
    r"(?: (?:maybe|please|pls|then|a bit|a little))*\W*$",
    re.IGNORECASE,
    needs="sale|push|market|promo|hyp|slick|pitch|pr|cheesy|neutral|fact|sober|down|plain|drier",
)
"""`make it less salesy`: the same in plain words, as no line here is written to sell."""
_WHO_COUNTS: Final = regex(
    rf"{_OPENS}(?:(?:who|which (?:paper|outlet|source)) (?:even )?(?:says?|said|"
    r"claims?|claimed|reports?|reported|told (?:you|us)|counted|wrote|puts? it at)"
    r"(?: that)?|according to (?:whom?|who)|says who,?|"
    r"where(?:['’]?s| is| are| do| does| did)(?: you (?:get|have|take))?)"
    r"(?: (?:there(?:['’]?s| is| are)|(?:they|it|[\w.&-]{2,20})(?:['’](?:ve|s|re))?"
    r"(?: (?:have|has|had|got|employs?|are|is)){0,2}|have|do))??"
    r" (?:the |that |those |about |around |over |like )*\d[\d.,]*k? "
    r"(?:people|ppl|staff|employees|heads|folks|workers)"
    r"(?: (?:there|come from|coming from|from|work there|at [\w.&-]{2,20}))*\W*$",
    re.IGNORECASE,
    needs="people|ppl|staff|employees|heads|folks|workers",
)
"""`who says they have 4500 people`: who published the headcount, and nothing assumed."""

_ON_A_TEAM: Final = regex(
    rf"{_OPENS}(?:who(?:['’]?s)?(?: all| else)?|(?:list|name|show|give)(?: me| us)?"
    r"(?: the)? (?:people|everyone|everybody|names|researchers))"
    r"(?: (?:exactly|actually|currently))*(?: works?| is| are| working)*(?: (?:on|in|of)) "
    r"(?:(?P<lab>[a-z][\w.&-]*(?: [a-z][\w.&-]*)?)['’]s?(?: own)? "
    r"(?P<team>[\w-]+(?: [\w-]+)? (?:team|group|org|division))|"
    r"(?P<there>[^,?]*\b(?:team|group|org|division) (?:at|of) "
    r"[\w.& -]+?))[,;:–-]? ?(?:names|with names|by name)?(?: (?:please|pls))?\W*$",
    re.IGNORECASE,
    needs="team|group|org|division",
)
"""`who exactly works on Anthropic's pretraining team, names please`, of whom no list is kept."""
_SAVED_NOW: Final = regex(
    rf"{_OPENS}(?:what(?:['’]?s| is)|show(?: me)?|tell me) "
    r"(?:our (?:current(?:ly)?|present|saved|existing) (?:saved )?offer"
    r"(?: (?:right now|now|currently|at the moment|today))?|our offer "
    r"(?:right now|currently|at the moment|at present|as (?:it is )?saved|as of now))\W*$",
    re.IGNORECASE,
    needs="offer",
)
"""`what's our offer right now?`: what is kept of it, before what that comes to."""
_WEAKEST: Final = regex(
    rf"{_OPENS}(?:where|in what|how)(?:['’]?s|['’]?re| is| are| do| does)? "
    r"(?:our (?:offer|pitch|side|case|compute)|ours|we)"
    r"(?: (?:look|is|are|at|the|its|our|fall|come))* "
    r"(?:weak(?:est)?|most vulnerable|worst|short|exposed)"
    r"(?: (?:vs\.?|versus|against|compared (?:to|with)|next to|beside) "
    r"(?P<lab>[^,?!]{2,40}?))?\W*$",
    re.IGNORECASE,
    needs="weak|vulnerable|worst|short|exposed",
)
"""`where's our offer weakest vs OpenAI`; where no lab is named, against the one spoken of."""
_ASSUMED_TOO: Final = regex(
    rf"{_OPENS}(?P<asks>what(?:['’]?s| is| does)? (?:an? |the )?mfu\b[^,;.?]*?),? and what "
    r"(?:value |figure |number |one )?do (?:you|we) (?:assume|take|use|work with|count with)"
    r"(?: (?:for it|there|here|by default))*\W*$",
    re.IGNORECASE,
    needs="mfu",
)
"""`what does MFU stand for and what do you assume`, which one answer tells."""

_OUR_MFU: Final = regex(
    rf"{_OPENS}(?:what|which)(?:['’]?s| is| are)? (?:our|your|the) mfu"
    r"(?: (?:assumption|assumed|value|figure|number|rate|setting|default|taken|used|here))*\W*$",
    re.IGNORECASE,
    needs="mfu",
)
"""`what is our MFU assumption`, which is none of our offer."""
_IF_MFU: Final = regex(
    rf"{_OPENS}(?:(?:what|does anything|how) (?:would |will |does )?(?:changes?|happens?|differ|"
    r"move)(?: then)? )?(?:and |what )?(?:if|at|with) (?:it|that|this|mfu|the mfu)?"
    r"(?:['’]?s| is| was| were| became| would be)? ?(?:only |just |more like )?"
    r"(?P<part>\d{1,2}) ?(?:%|percent|per cent)?(?: instead)?\W*$",
    re.IGNORECASE,
    needs="if|at|with",
)
"""`what would change if it was 45%`, after what MFU means."""

_PITCH: Final = regex(
    rf"{_OPENS}(?:(?:your|our|the|my|a|quick|short|best) )*(?:(?P<first>one|two|three|1|2|3)[- ]"
    r"(?P<unit>sentence|line)s?[- ])?pitch(?: (?:me|us|it|this|that|him|her|them))?"
    r"(?: (?:in|as) (?:an? |just )?(?P<count>one|two|three|a single|single|1|2|3) "
    r"(?P<of>sentence|line)s?)?\W*$",
    re.IGNORECASE,
    needs="pitch",
)
"""`pitch in one sentence`: a line that may be said, and no shorter answer."""


_ON_TOP: Final = regex(
    rf"{_OPENS}(?:you (?:said|told me|mentioned|wrote|showed)(?: (?:me|earlier|before|just now|"
    r"that|already))* )?(?:which|the|what) (?:one|lab|company)(?: (?:that|which))?(?: (?:was|is|"
    r"came|comes|stood|stands|ranked|you (?:said|put)))* "
    r"(?:on|at the|out on|in) (?:top|first place)"
    r"(?: (?:earlier|before|there|of (?:it|that|the list)))*[,;:.?! –-]+(?:and |so )?"
    r"how many (?P<what>(?:chips|gpus|h100s?e?|people|researchers))"
    r"(?: (?:is|was|are) (?:that|it|there|those)|(?: do| does| did)? (?:they|it|that one|that) "
    r"(?:have|has|had|got|run))?(?: in total)?\W*$",
    re.IGNORECASE,
    needs="top|first place",
)
"""`which one was on top, how many chips is that`: of the first of the list, and of no source."""


_WHO_RAISES: Final = regex(
    r"(?P<say>\b(?:say|tell|answer|reply|respond)\b.{0,12}\b(?:candidate|someone|somebody|anyone|"
    r"person|researcher|people)s?),? (?:who|that|if (?:s?he|they)|when (?:s?he|they)) "
    r"(?:brings?|raises?|mentions?|asks?|says?|points?|throws?|comes? up with)"
    r"(?: (?:me|it|that|this|about|up|out|at us))*\W*$",
    re.IGNORECASE,
    needs="say|tell|answer|reply|respond",
)
"""`what should I say to a candidate who brings that up`: what may be said of the last answer."""
_CONVERTED: Final = regex(
    rf"{_OPENS}(?:convert|translate|express|put|restate) (?:our|my) (?:\w+ )?"
    r"(?:offer|cluster|chips|gpus|compute|fleet)(?: of ours)? (?:in|into|to|as|in terms of) "
    r"(?P<chip>(?:nvidia )?[a-z]{1,3}\d{2,4}[a-z]?)s?(?: (?:equivalents?|terms|please|pls))*\W*$",
    re.IGNORECASE,
    needs="convert|translate|express|put|restate",
)
"""`convert our offer to B200s`, which is worth so many of them."""
_UNTIL_TIER: Final = regex(
    r"\b(?P<until>until|till|before) we['’]?re (?=(?:down to |only |just )?(?:starved|academic|"
    r"workable|strong)\b)",
    re.IGNORECASE,
    needs="until|till|before",
)
"""`how many hires until we're academic`, of whom none is one."""


def asked_straight(text: str, memory: Memory) -> str:
    """The text with that in the usual words; any other as it is."""
    text = time_to_rent(labs_ranked(_UNTIL_TIER.sub(r"\g<until> we are ", text)), memory)
    text = _CONVERTED.sub(r"\g<opens>how many \g<chip> is our cluster", text)
    if memory.question:  # else it is of nothing
        text = _IF_ASKED.sub(r"\g<opens>what about \g<what>", text)
        text = _KINDLIER.sub(r"\g<opens>what should I say", text)
        text = _PITCH.sub(_pitch, text)
        text = _WHO_RAISES.sub(r"\g<say>", text)
        text = _SOBERER.sub(r"\g<opens>in plain words", text)
        if memory.question.labs:
            text = _WHO_COUNTS.sub(r"\g<opens>source of the headcount", text)
    if memory.helped == "mfu":
        of_run = memory.question is not None and memory.question.kind is Kind.REACH
        at = r"\g<opens>at \g<part>% MFU" if of_run else r"what could we train at \g<part>% MFU"
        text = _IF_MFU.sub(at, text)
    text = _OUR_MFU.sub(r"\g<opens>what is MFU", text)
    text = _ASSUMED_TOO.sub(r"\g<opens>\g<asks>", text)
    text = _WEAKEST.sub(lambda found: _weakest(found, memory), text)
    text = _SAVED_NOW.sub(r"\g<opens>which offer have you saved", _ON_A_TEAM.sub(_on_team, text))
    text = _BASED.sub(lambda m: f"{m['opens']}where does {m['it'] or m['the']} come from", text)
    text = _ON_TOP.sub(r"\g<opens>how many \g<what> does the top one have", text)
    text = _OURS_GET.sub(r"\g<opens>our compute per researcher", text)
    text = _IT_IS_A_DAY.sub(r"a wait of \g<time>", text)
    return _A_LINE.sub(_to_say, text)


def _pitch(found: re.Match[str]) -> str:
    """`give me a one sentence pitch`; without a number of lines as it was said."""
    count = found["count"] or found["first"]
    if not count:
        return found[0]
    return f"{found['opens']}give me a {count.split()[-1]} {found['of'] or found['unit']} pitch"


def _to_say(found: re.Match[str]) -> str:
    whom = re.sub(r"^for\b", "to", found["to"])
    return f"{found['opens']}what do I say {whom}"


def _weakest(found: re.Match[str], memory: Memory) -> str:
    if found["lab"]:
        return f"{found['opens']}what are our weak spots against {found['lab']}"
    is_of_lab = memory.question and memory.question.labs
    return f"{found['opens']}what do we have to concede" if is_of_lab else found[0]


def _on_team(found: re.Match[str]) -> str:
    where = found["there"] or f"the {found['team']} at {found['lab']}"
    return f"{found['opens']}who works on {where}"
