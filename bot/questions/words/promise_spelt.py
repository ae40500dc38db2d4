"""How it is told what everyone is promised, in other words than the grammar's."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

A_NUMBER: Final = (
    r"(?P<n>\d{1,3}(?:,\d{3})+|\d+|two|four|six|eight|ten|(?:a )?dozen|twelve|sixteen|twenty|"
    r"twenty[- ]four|thirty[- ]two|sixty[- ]four)(?![.,]?\d|\w)"
    r"(?! ?(?:%|percent\b|k\b|hours?\b|days?\b|weeks?\b|h\b))"
)
_ENDS: Final = (
    r"(?=\s*(?:$|[,;.:)!?/]|(?:vs|versus|against|and|but|with|for|at|on|to|from|of|or|in|even|by|"
    r"regardless|plus|while|when|if|each|a head)\b))"
)
OF_CHIPS: Final = r"(?P<chips>(?: ?x)?(?: (?:gpus?|chips?|cards?|[a-z]{1,3}\d{2,4}[a-z]?s?))?)"
ABOUT: Final = r"(?:(?:about|around|roughly|approximately|some|a|an|the|full|just|only|up to|~) ?)*"
ONE: Final = r"(?:researcher|person|scientist|hire|head|seat|engineer|fellow|one|member)"
_EACH: Final = (
    rf"(?:everyone|everybody|(?:each|every) (?:single )?{ONE}|each|all (?:of them|researchers)|"
    r"(?:each|every one|everyone) of (?:them|us|our people|the (?:team|researchers)))"
    r"(?: (?:on|in) (?:the|our) (?:team|group|lab))?"
)
_FOR_EACH: Final = (
    rf"(?:(?:for |to )?(?:each|every)(?: single)?(?: one of (?:them|us)| {ONE})?|apiece|"
    rf"per {ONE}|a (?:head|person)|for everyone|to everyone)\b"
)
_SURE: Final = (
    r"(?:(?:hard )?locked(?: in| up| down)?|nailed down|(?:walled|fenced|blocked|partitioned|split|"
    r"roped|cordoned|sectioned) (?:off|out)|carved out|set (?:aside|apart)|put aside|kept back|"
    r"held (?:back|in reserve)|ring ?-?fenced|protected|non[- ]?pre-?emptible|un-?pre-?emptible|"
    r"always[- ]on|as (?:a )?(?:standard|minimum|given|base|baseline|floor)|outright|"
    r"in (?:their|his|her|its) (?:own )?name|no matter what|come what may|"
    r"at (?:all times|any time)|round the clock|all to (?:themselves|himself|herself)|"
    r"to (?:his|her|their) name|off the bat|by default|from day one|on day one|permanently|"
    r"(?:that|which) (?:are|is|stay|stays) (?:always |all |only )?theirs(?: alone)?|"
    r"theirs alone|all theirs|day in,? day out)"
)
_KIND: Final = (
    r"(?:standing|fixed|private|personal|protected|permanent|base|baseline|basic|minimum|"
    r"guaranteed|dedicated|reserved|individual|default|own|hard|static)"
)
_SLICE: Final = (
    r"(?:allocation|alloc|share|slice|quota|chunk|pool|reservation|portion|block|partition|floor|"
    r"budget|minimum|baseline|capacity|entitlement|allotment)"
)
_HAS: Final = (
    r"(?:(?:(?:will|would|can|always|also|just|then|still) )*(?:has|have|gets|get|keeps|holds|owns|"
    r"is given|are given|receives|retains))"
)
GUARANTEES: Final = (
    (
        regex(rf"\b{A_NUMBER}{OF_CHIPS} (?:or|and) (?:more|up) {_FOR_EACH}", 2, needs="more|up"),
        r"\g<n>\g<chips> guaranteed each",
    ),
    (
        regex(rf"\b{_SURE} (?=out of (?:the |our |a )?\d)", re.IGNORECASE, needs="out of"),
        "guaranteed ",
    ),
    (
        regex(
            rf"\b{_EACH} {_HAS} {ABOUT}{A_NUMBER}{OF_CHIPS} (?:of (?:their|his|her) own |that "
            r"(?:are|is) "
            r")?"
            rf"{_SURE}\b(?: {_FOR_EACH})?",
            re.IGNORECASE,
            needs="every|each|all ",
        ),
        r"each gets \g<n>\g<chips> guaranteed",
    ),
    (
        regex(
            rf"\b{_EACH} (?:(?:always|also|just) )?(?:starts? (?:off )?(?:with|at|on|from)|"
            r"begins? with|comes? with|(?:is|are) (?:allotted|allocated|given|assigned|set up with|"
            r"granted|handed|awarded|provided with|promised|issued)|"
            r"(?:always|permanently) (?:has|gets|holds)|can always (?:get|use|have|run on)|"
            rf"(?:has|gets|have|get|holds?|enjoys?) (?:an? |their (?:own )?)?(?:{_KIND} )+{_SLICE} "
            r"(?:of|at|worth)|"
            r"never (?:has|gets|goes|drops|falls|is|have|get|go|drop|fall)(?: to)? "
            rf"(?:below|under|(?:fewer|less) than)) {ABOUT}{A_NUMBER}{OF_CHIPS}(?: {_SURE}\b)"
            rf"?{_ENDS}",
            re.IGNORECASE,
            needs="every|each|all ",
        ),
        r"each gets \g<n>\g<chips> guaranteed",
    ),
    (
        regex(
            rf"\b(?:nobody|no ?-?one|no {ONE}|none of (?:them|us)|(?:(?:our |the )?(?:people|"
            r"researchers|"
            rf"scientists)|they) never)(?: on (?:the|our) team)? "
            r"(?:(?:ever|will|would|can|should|is|be|to) )*"
            r"(?:has|have|gets?|goes?|drops?|falls?|sits?|runs?|works?|ends? up)?(?: (?:with|on|"
            r"at))? "
            rf"?(?:below|under|(?:fewer|less) than) {ABOUT}{A_NUMBER}{OF_CHIPS}(?! (?:people|"
            r"researchers)"
            r")",
            re.IGNORECASE,
            needs="no|never",
        ),
        r"each gets \g<n>\g<chips> guaranteed",
    ),
    (
        regex(
            rf"(?<![\w$.,]){A_NUMBER}{OF_CHIPS} (?:(?:are|is|get|stay) )*{_SURE} {_FOR_EACH}",
            re.IGNORECASE,
            needs="each|every|apiece|per |a head|a person",
        ),
        r"\g<n>\g<chips> guaranteed each",
    ),
    (
        regex(
            rf"(?<![\w$.,]){A_NUMBER}{OF_CHIPS} (?:that|which) (?:(?:are|is|stay|remain) "
            r"(?:always |all |"
            r"only )?theirs(?: alone)?|(?:always )?comes? with (?:the|each|every) (?:job|role|seat|"
            r"position|offer|post|hire))\b",
            re.IGNORECASE,
            needs="theirs|come",
        ),
        r"\g<n>\g<chips> guaranteed each",
    ),
    (
        regex(
            rf"\b(?:(?:hard|guaranteed|fixed|protected|personal|individual|private|minimum|base) )+"
            rf"{_SLICE}(?: {_FOR_EACH})?(?: (?:is|of|at|=)| ?[:=])* {ABOUT}{A_NUMBER}{OF_CHIPS}"
            rf"(?: (?:per seat|per member|{_FOR_EACH}))?(?! (?:researchers|people|scientists))",
            re.IGNORECASE,
            needs="hard|guarant|fixed|protected|personal|individual|private|minimum|base",
        ),
        r"\g<n>\g<chips> guaranteed each",
    ),
    (
        regex(
            rf"\b(?:from |anywhere (?:from|between) )?{A_NUMBER}(?: gpus| chips)? "
            r"(?:(?:and |or )?(?:(?:going |scaling |bursting |burstable |rising )?up )?to|"
            r"(?:min(?:imum)?|guaranteed|at least),? (?:and )?(?:up to|max(?:imum)?)) "
            rf"(?P<most>\d+(?:,\d{3})*){OF_CHIPS} {_FOR_EACH}",
            re.IGNORECASE,
            needs="to|max",
        ),
        r"min \g<n>, max \g<most>\g<chips> each",
    ),
    (
        regex(
            r"\b(?P<led>guaranteed|reserved|dedicated|earmarked|locked(?: in)?|ring ?-?fenced|"
            r"fixed|"
            rf"set aside|promised|assured|pinned|floor|baseline|minimum|min|private) {_FOR_EACH}"
            rf"(?: (?:is|of|at|=)| ?[:=])* {ABOUT}{A_NUMBER}{OF_CHIPS}(?! (?:researchers|people))",
            re.IGNORECASE,
            needs="each|every|apiece|per |a head|a person",
        ),
        r"\g<n>\g<chips> guaranteed each",
    ),
    (
        regex(
            rf"(?<![\w$.,]){A_NUMBER}{OF_CHIPS} (?:is|are) (?:(?:the|a) (?:hard |personal )"
            r"?(?:floor|"
            r"minimum|"
            r"baseline|guarantee|least)|guaranteed|promised|reserved|assured)(?: for)? "
            rf"{_FOR_EACH}",
            re.IGNORECASE,
            needs="each|every|apiece|per |a head|a person",
        ),
        r"\g<n>\g<chips> guaranteed each",
    ),
    (
        regex(
            rf"\b{_EACH}['’]s (?:(?:own|{_KIND}) )*(?:{_SLICE}|guarantee)(?: (?:is|of|at)| ?[:=])* "
            rf"{ABOUT}{A_NUMBER}{OF_CHIPS}",
            re.IGNORECASE,
            needs="every|each|all",
        ),
        r"each gets \g<n>\g<chips> guaranteed",
    ),
    (
        regex(
            rf"(?:(?<=^)|(?<=[,;.(] ))(?:(?:with )?an? |the |our )?(?:hard )?(?:floor|baseline)"
            rf"(?: (?:is|at|=)| ?[:=])* {ABOUT}{A_NUMBER}(?P<chips>(?: gpus| chips)?)"
            r"(?=\s*(?:$|[,;.)]|vs\b|versus\b|against\b))",
            re.IGNORECASE,
            needs="floor|baseline",
        ),
        r"\g<n>\g<chips> guaranteed each",
    ),
    (
        regex(
            rf"(?<![\w$.,]){A_NUMBER} min(?:imum)?,? ?(?:and |/ ?)?(?P<most>\d+(?:,\d{{3}})*) "
            r"max(?:imum)?"
            rf"(?P<chips>(?: gpus| chips)?) {_FOR_EACH}",
            re.IGNORECASE,
            needs="max",
        ),
        r"min \g<n>, max \g<most>\g<chips> each",
    ),
    (
        regex(r"(?<=\d )(?P<chips>(?:gpus?|chips?|cards?) )?per (?:seat|member|fellow)\b", 2),
        r"\g<chips>per researcher",
    ),
)
"""What everyone is promised, told of each: `each one has 16 locked in`, `never under 8 each`."""

LEAST_AND_MOST: Final = regex(
    r"\bmin(?:imum)?(?: of)? (?P<least>\d+),? (?:and )?max(?:imum)?(?: of)? (?P<most>\d+) ?x? ?"
    rf"[a-z]{{1,3}}\d{{2,4}}[a-z]?s? {_FOR_EACH}",
    re.IGNORECASE,
    needs="max",
)
"""`min 4 max 128 H100 per person`: of the chips that there are, where these are told besides."""
