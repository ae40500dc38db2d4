"""How the part of chips for research is told in other words: `a quarter is eaten by serving`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from bot.questions.spelt_numbers import COUNTS
from bot.regex import regex

_PART: Final = (
    r"(?P<part>\d[\d.]*(?: ?(?:-|–|to) ?\d[\d.]*)? ?(?:%|percent\b|per cent\b)|\d ?/ ?\d{1,2}\b|"
    r"half\b|(?:an?|one|two|three|four) ?-?(?:half|third|quarter|fifth|sixth|eighth|tenth)s?\b)"
)
_OF_IT: Final = (
    r"(?:,? (?:of (?:it|that|them|those|these|which|this|(?:the|our) (?:whole |"
    r"entire )?(?:cluster|fleet|chips|gpus|compute|capacity|cards|machine|hardware|pool))),?)?"
)
_ELSE: Final = (
    r"(?:(?:the|our|a|live|paying|external|internal|end|core) )*(?:serving|inference|"
    r"product(?:ion|s)?|prod|customers?(?: (?:traffic|workloads|facing))?|(?:live |user |"
    r"customer |api |production |inference )?(?:traffic|users|requests|workloads)|(?:customer |"
    r"public )?api|chat ?bot|assistant|app|product (?:teams?|side|org|group|work)|deployment|"
    r"services?|website|consumer product|engineering|operations|business|third parties|tenants|"
    r"clients|outsiders)(?!['’]s? )"
)
_NEEDS_ELSE: Final = (
    "third|tenant|client|outsider|serv|infer|prod|customer|traffic|user|request|workload|api|bot|"
    "assist|app|deploy|business|engineer|operat|site"
)
_NO_TEAM: Final = r"(?!(?:\w+ )?product (?:sides?|teams?|orgs?|groups?)\b)"
"""Before where some of them are, who are people there."""
_LOST: Final = (
    r"(?:(?:eaten|gobbled|swallowed|chewed|soaked|sucked|used|taken|tied|locked|burn(?:ed|t)|"
    r"hoovered|snapped|mopped)(?: up)?|lost|hogged|consumed|spoken for|occupied|absorbed|claimed|"
    r"drained|diverted|pulled(?: away| off)?|siphoned(?: off)?|handed(?: over| off)?|busy|sitting|"
    r"parked|stuck|off(?:-| )limits|monopoli[sz]ed|booked(?: out| up)?|grabbed|devoted|committed|"
    r"kept(?: busy)?|given(?: over| up)?|signed over|bound|needed|required|run|owned|"
    r"held(?: back)?|reserved|(?:rented|leased|hired|loaned|let)(?: out)?|sold(?: on)?|sublet)"
)
_GOES: Final = r"(?:(?:is|are|gets?|being|will be|goes|always|currently|already|usually) )*"
_TOWARDS: Final = r"(?:by|to|with|on|up by|up in|for|in|up with|up for)"
_RUNS: Final = (
    r"(?:powers?|serves?|runs?|backs?|drives?|feeds?|supports?|does|handles?|sits? with|"
    r"sits? (?:in|under)|lives? (?:in|with|under)|belongs? to|stays? with|works? for|"
    r"vanish(?:es)? into|disappears? into|goes? (?:into|towards?|on|to)|ends? up (?:in|with|at))"
)
_SEE: Final = (
    r"(?:see|use|touch|get(?: to use)?|have|access|reach|share|keep|count on|rely on|bank on)"
)
_ONE_IN: Final = "|".join(COUNTS)


def _so_many_in(found: re.Match[str]) -> str:
    """`three in four chips are` as `75% is`."""
    few, many = (COUNTS.get(each.lower()) or int(each) for each in (found["few"], found["many"]))
    return f"{100 * few / many:.6g}% is" if 0 < few < many else found[0]


PARTS: Final[tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = (
    (
        regex(
            rf"\b(?P<few>{_ONE_IN}|\d) (?:in|out of)(?: every)? (?P<many>{_ONE_IN}|"
            rf"\d{{1,2}})(?: of (?:the|our|them|these))?(?: (?:chips?|gpus?|cards?|"
            r"nodes?))? (?:is|are|goes?|serves?|works?)(?= )(?=[^.;,]*(?:research|product|prod|"
            r"serv|infer|customer|training))",
            re.IGNORECASE,
            needs=" in| out",
        ),
        _so_many_in,
    ),
    (
        regex(
            r"(?:\b(?:the )?(?:rest|remainder|other|"
            rf"remaining),? \(?)?{_PART}\)?{_OF_IT} {_GOES}(?:{_LOST} {_TOWARDS}|{_RUNS}|(?:for|"
            rf"to|with)) (?:(?:evals|testing|demos) and )?{_ELSE}\b(?! (?:and|or) research)",
            re.IGNORECASE,
            needs=_NEEDS_ELSE,
        ),
        r"\g<part> for product",
    ),
    (
        regex(
            rf"{_PART} of (?:our |the |all )*(?P<whole>\d[\d,.]*k? ?x? "
            r"?(?:[a-z]{1,3}\d{2,4}[a-z]?s?|"
            rf"gpus|chips)) {_GOES}(?:{_LOST} {_TOWARDS}|{_RUNS}) {_ELSE}\b(?! (?:and|"
            r"or) research)",
            re.IGNORECASE,
            needs="of ",
        ),
        r"\g<whole>, \g<part> for product",
    ),
    (
        regex(
            rf"{_PART}{_OF_IT} {_GOES}(?:off(?:-| )limits|not (?:available|open|there)|closed|"
            r"unavailable) (?:to|for) (?:the |our )?research(?:ers)?\b",
            re.IGNORECASE,
            needs="research",
        ),
        r"\g<part> for product",
    ),
    (
        regex(
            rf"\b(?:minus|less|net of|after) {_PART}{_OF_IT} (?:(?:that|"
            rf"which) )?(?:{_GOES})?(?:for|to|on|in) {_ELSE}\b",
            re.IGNORECASE,
            needs="minus|less|net of|after",
        ),
        r"\g<part> for product",
    ),
    (
        regex(
            r"\bresearch(?:ers)? (?:(?:only|actually|really|can|do|ever|currently|just|may|"
            rf"could) )*{_SEE} (?:(?:only|just|about|around|roughly) )*{_PART}{_OF_IT}(?! (?:more|"
            r"less|each))",
            re.IGNORECASE,
            needs="research",
        ),
        r"\g<part> for research",
    ),
    (
        regex(
            rf"{_PART}{_OF_IT},? (?:(?:for|to|is|on|goes to|in) )*(?:research|training|"
            r"r ?& ?d)?,? ?(?:and )?(?:(?:the )?(?:rest|remainder)|"
            rf"{_PART.replace('<part>', '<other>')}{_OF_IT}) (?:(?:is|are|goes|go|for|on|to|in|"
            r"with|does|gets taken by|taken by|used by) )"
            rf"*{_ELSE}\b",
            re.IGNORECASE,
            needs=_NEEDS_ELSE,
        ),
        r"\g<part> for research",
    ),
    (
        regex(
            rf"\b(?:training|research) (?:gets|has|takes|is) {_PART},? (?:and |while )?(?:{_ELSE}) "
            rf"(?:(?:gets|has|takes|is) )?(?:{_PART.replace('<part>', '<other>')}|the rest)",
            re.IGNORECASE,
            needs="training|research",
        ),
        r"\g<part> for research",
    ),
    (
        regex(
            r"\bof (?:these|those|them|which),? (?P<n>\d+(?:,\d{3})*)(?: (?:gpus|chips))? "
            rf"{_GOES}(?:{_RUNS}|(?:{_LOST} )?{_TOWARDS}) {_NO_TEAM}{_ELSE}\b",
            re.IGNORECASE,
            needs="of ",
        ),
        r"\g<n> of them for product",
    ),
    (
        regex(
            r"(?<![\w.,$])(?P<n>\d+(?:,\d{3})*)(?: (?:gpus|chips))? of (?:these|those|them|which) "
            rf"{_GOES}(?:{_RUNS}|(?:{_LOST} )?{_TOWARDS}) {_NO_TEAM}{_ELSE}\b",
            re.IGNORECASE,
            needs="of ",
        ),
        r"\g<n> of them for product",
    ),
    (
        regex(
            r"\bresearch (?:is|was|gets) (?:only )?(?:promised|guaranteed|assured|owed|"
            rf"entitled to|allotted|given) (?:about |around |at least |only )?{_PART}{_OF_IT}",
            re.IGNORECASE,
            needs="research",
        ),
        r"\g<part> for research",
    ),
    (
        regex(
            r"\b(?:all|everything) (?:but|except(?: for)?|bar|minus|less|apart from|"
            rf"save) (?:about |around )?(?:{_PART}|(?P<n>\d+(?:,\d{{3}})*)(?: (?:gpus|"
            rf"chips))?){_OF_IT} {_GOES}(?:for |to )?(?:research|training)\b",
            re.IGNORECASE,
            needs="all|everything",
        ),
        lambda found: f"{found['part'] or found['n'] + ' of them'} for product",
    ),
    (
        regex(
            rf"{_PART}{_OF_IT},? (?:ex[- ]|excl(?:uding|\.)? |net of |after |without |"
            rf"non[- ]){_ELSE}\b",
            re.IGNORECASE,
            needs=_NEEDS_ELSE,
        ),
        r"\g<part> for research",
    ),
    (
        regex(
            rf"(?<=[,;:.] )we (?:sell|rent out|lease out|sublet|hire out) {_PART}{_OF_IT}(?: on)?"
            r"(?: to (?:customers|others|third parties|clients|tenants))?",
            re.IGNORECASE,
            needs="sell|rent|lease|sublet|hire",
        ),
        r"\g<part> for product",
    ),
    (
        regex(
            rf"{_PART}{_OF_IT} {_GOES}(?:rented|leased|sold|hired|sublet)(?: out)? to others\b",
            re.IGNORECASE,
            needs="others",
        ),
        r"\g<part> for product",
    ),
    (
        regex(
            rf"\b{_ELSE} (?:gets?|has) (?:first )?(?:dibs|call|claim|priority) on {_PART}{_OF_IT}",
            re.IGNORECASE,
            needs=_NEEDS_ELSE,
        ),
        r"\g<part> for product",
    ),
    (
        regex(
            r"\bof (?:which|these|those|them),? (?:about |around |roughly |some |"
            r"~)(?P<n>\d+(?:,\d{3})*) (?:are |is |go )?(?:for |to )?research\b",
            re.IGNORECASE,
            needs="of ",
        ),
        r"of which \g<n> are for research",
    ),
)
"""Parts that are neither said with `for research` nor with `for product`."""
NOTHING_ELSE: Final = regex(
    r"(?:(?<=^)|(?<=[,;.(] )|(?<=\band ))(?:(?:it|all)(?:['’]s| is|"
    r" of it is)? )?(?:research[- ]only|only (?:for )?research|(?:exclusively|purely|solely|"
    r"entirely|wholly|just) (?:for |used for |by )?research|(?:no|without(?: any)?|"
    rf"zero) {_ELSE}(?: (?:load|use|workloads?|"
    r"share))?(?: (?:on|in|at) (?:it|them|there|(?:the|this|our) (?:cluster|fleet|"
    r"machine)))?(?: at all)?|(?:none|nothing|not one)(?: of (?:it|them|this|that|these|"
    rf"the (?:cluster|gpus|chips|fleet)))? {_GOES}(?:(?:{_LOST} )?{_TOWARDS}|{_RUNS}) {_ELSE}|"
    rf"(?:it['’]?s |it is )?(?:not|never|isn't) shared with {_ELSE}|{_ELSE} (?:does not|doesn't|"
    r"never|can't|cannot) (?:touch|use|get|see)(?:es|s)?(?: (?:any of )?(?:it|them|"
    r"this))?)(?=\s*(?:$|[,;.)]|vs\b|versus\b|against\b|compared\b))",
    re.IGNORECASE,
    needs=f"research|{_NEEDS_ELSE}",
)
"""What comes to all of it: `research only`, `none of it serves customers`."""
VAGUE_PART: Final = regex(
    r"\b(?:(?:the )?(?:lion['’]?s share|bulk|majority|vast majority|minority|best part|"
    r"better part)|most|much|some|a (?:bit|chunk|slice|good (?:part|deal|chunk)|big (?:part|"
    r"chunk)|large part|small part|little|lot|part|portion)|part|a few|plenty|mostly|mainly|"
    r"largely|partly|primarily)(?: of (?:it|them|that|this|(?:the|our) (?:cluster|fleet|chips|"
    rf"gpus|compute|capacity)))? (?:{_GOES}(?:(?:{_LOST} )?{_TOWARDS}|"
    rf"{_RUNS})? ?)(?:research\b(?!er| (?:scien|eng|staff|lead))|"
    rf"{_ELSE}\b)|(?<!not )(?<!never )\bshared with {_ELSE}(?=\s*(?:$|[,;.)]|vs\b|against\b))",
    re.IGNORECASE,
    needs=f"research|{_NEEDS_ELSE}",
)
"""A part that is no number: `most of it goes to product`."""
_CHIP: Final = r" ?x? ?[a-z]{1,3}\d{2,4}[a-z]?s?"
_USE: Final = rf"research|r ?& ?d|training|{_ELSE}"
_FOR: Final = r"(?:are |is |go |goes )?(?:(?:for|to|in|on|with) )?(?:the |our )?"
_HAS: Final = r"(?: (?:has|have|gets|get|takes|uses)|:|=)"
_JOINED: Final = r" ?(?:,|/|\+|&|;)? ?(?:(?:and|plus|with|while) )?(?:the other |another )?"
BOTH_USES: Final = (
    regex(
        rf"(?<![\w.,$])(?P<one>\d+(?:,\d{{3}})*)(?P<chip>{_CHIP})?(?: (?:gpus|"
        rf"chips))? {_FOR}(?P<use>{_USE}){_JOINED}(?P<two>\d+(?:,\d{{3}})*)(?P<chip2>{_CHIP})?(?: "
        rf"(?:gpus|chips))? {_FOR}(?P<else>{_USE})\b(?! (?:team of|researchers|people|staff|"
        r"roles))",
        re.IGNORECASE,
        needs=f"research|training|&|{_NEEDS_ELSE}",
    ),
    regex(
        rf"\b(?P<use>{_USE}){_HAS} (?P<one>\d+(?:,\d{{3}})*)(?P<chip>{_CHIP})?(?: (?:gpus|chips))?"
        rf"{_JOINED}(?P<else>{_USE}){_HAS}? (?P<two>\d+(?:,\d{{3}})*)(?P<chip2>{_CHIP})?"
        r"(?! ?(?:%|people|researchers|staff))(?: (?:gpus|chips))?",
        re.IGNORECASE,
        needs=f"research|training|&|{_NEEDS_ELSE}",
    ),
)
"""`1024 H100 for research and 3072 for product`: both parts of one amount of chips."""
_OF_PARTS: Final = (
    "research|train|&|%|percent|per cent|half|third|quarter|fifth|sixth|eighth|tenth|/| in |out of|"
    f"{_NEEDS_ELSE}"
).split("|")


def may_tell_part(text: str) -> bool:
    """Whether a text has a word that each of these needs; that of researchers alone is none."""
    low = text.casefold().replace("researcher", "")
    return any(word in low for word in _OF_PARTS)
