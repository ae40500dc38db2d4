"""How it is told what everyone is promised, in other words than the grammar's."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

A_NUMBER: Final = (
    r"(?P<n>\d{1,3}(?:,\d{3})+|\d+|two|four|six|eight|ten|(?:a )?dozen|twelve|sixteen|twenty|"
    r"twenty[- ]four|thirty[- ]two|sixty[- ]four)(?![.,]?\d|\w)(?! ?(?:%|percent\b|k\b|hours?\b|"
    r"days?\b|weeks?\b|h\b))"
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
    r"(?:each|every one|everyone) of (?:them|us|our people|the (?:team|researchers)))(?: (?:on|"
    r"in) (?:the|our) (?:team|group|lab))?"
)
_FOR_EACH: Final = (
    rf"(?:(?:for |to )?(?:each|every)(?: single)?(?: one of (?:them|us)| {ONE})?|apiece|per {ONE}|"
    r"a (?:head|person)|for everyone|to everyone)\b"
)
_SURE: Final = (
    r"(?:(?:hard )?locked(?: in| up| down)?|nailed down|(?:walled|fenced|blocked|partitioned|"
    r"split|roped|cordoned|sectioned) (?:off|out)|carved out|set (?:aside|apart)|put aside|"
    r"kept back|held (?:back|in reserve)|ring ?-?fenced|protected|non[- ]?pre-?emptible|"
    r"un-?pre-?emptible|always[- ]on|as (?:a )?(?:standard|minimum|given|base|baseline|floor)|"
    r"outright|in (?:their|his|her|its) (?:own )?name|no matter what|come what may|"
    r"at (?:all times|any time)|round the clock|all to (?:themselves|himself|herself)|to (?:his|"
    r"her|their) name|off the bat|by default|from day one|on day one|permanently|(?:that|"
    r"which) (?:are|is|stay|stays) (?:always |all |only )?theirs(?: alone)?|theirs alone|"
    r"all theirs|day in,? day out)"
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
    r"(?:(?:(?:will|would|can|always|also|just|then|still) )*(?:has|have|gets|get|keeps|holds|"
    r"owns|is given|are given|receives|retains))"
)
GUARANTEES: Final = (
    (
        regex(
            r"\b(?P<team>(?:team|crew|group|staff) of \d{1,5}) (?=(?:are |is )?guaranteed \d)",
            re.IGNORECASE,
            needs="guaranteed",
        ),
        r"\g<team>, ",
    ),
    (
        regex(rf"\b{A_NUMBER}{OF_CHIPS} (?:or|and) (?:more|up) {_FOR_EACH}", re.I, needs="more|up"),
        r"\g<n>\g<chips> guaranteed each",
    ),
    (
        regex(rf"\b{_SURE} (?=out of (?:the |our |a )?\d)", re.IGNORECASE, needs="out of"),
        "guaranteed ",
    ),
    (
        regex(
            rf"\b{_EACH} {_HAS} {ABOUT}{A_NUMBER}{OF_CHIPS} (?:of (?:their|his|her) own |"
            r"that (?:are|is) )?"
            rf"{_SURE}\b(?: {_FOR_EACH})?",
            re.IGNORECASE,
            needs="every|each|all ",
        ),
        r"each gets \g<n>\g<chips> guaranteed",
    ),
    (
        regex(
            rf"\b{_EACH} (?:(?:always|also|just) )?(?:starts? (?:off )?(?:with|at|on|from)|"
            r"begins? with|comes? with|(?:is|are) (?:allotted|allocated|given|assigned|"
            r"set up with|granted|handed|awarded|provided with|promised|issued)|(?:always|"
            r"permanently) (?:has|gets|holds)|can always (?:get|use|have|run on)|"
            r"(?:has|gets|have|get|holds?|enjoys?) (?:an? |"
            rf"their (?:own )?)?(?:{_KIND} )+{_SLICE} (?:of|at|worth)|never (?:has|gets|goes|"
            r"drops|falls|is|have|get|go|drop|fall)(?: to)? "
            rf"(?:below|under|(?:fewer|less) than)) {ABOUT}{A_NUMBER}{OF_CHIPS}(?: "
            rf"{_SURE}\b)?{_ENDS}",
            re.IGNORECASE,
            needs="every|each|all ",
        ),
        r"each gets \g<n>\g<chips> guaranteed",
    ),
    (
        regex(
            rf"\b(?:nobody|no ?-?one|no {ONE}|none of (?:them|us)|(?:(?:our |the )?(?:people|"
            r"researchers|"
            r"scientists)|they) never)(?: on (?:the|our) team)? (?:(?:ever|will|would|can|should|"
            r"is|be|to) )*(?:has|have|gets?|goes?|drops?|falls?|sits?|runs?|works?|"
            r"ends? up)?(?: (?:with|on|at))? "
            rf"?(?:below|under|(?:fewer|less) than) {ABOUT}{A_NUMBER}{OF_CHIPS}(?! (?:people|"
            r"researchers))",
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
            rf"(?<![\w$.,]){A_NUMBER}{OF_CHIPS} (?:that|which) (?:(?:are|is|stay|"
            r"remain) (?:always |all |only )?theirs(?: alone)?|(?:always )?comes? with (?:the|"
            r"each|every) (?:job|role|seat|position|offer|post|hire))\b",
            re.IGNORECASE,
            needs="theirs|come",
        ),
        r"\g<n>\g<chips> guaranteed each",
    ),
    (
        regex(
            rf"\b(?:(?:hard|guaranteed|fixed|protected|personal|individual|private|minimum|base) )+"
            rf"{_SLICE}(?: {_FOR_EACH})?(?: (?:is|of|at)| ?[:=])* {ABOUT}{A_NUMBER}{OF_CHIPS}"
            rf"(?: (?:per seat|per member|{_FOR_EACH}))?(?! (?:researchers|people|scientists))",
            re.IGNORECASE,
            needs="hard|guarant|fixed|protected|personal|individual|private|minimum|base",
        ),
        r"\g<n>\g<chips> guaranteed each",
    ),
    (
        regex(
            rf"\b(?:from |anywhere (?:from|between) )?{A_NUMBER}(?: gpus| chips)? (?:(?:and |"
            r"or )?(?:(?:going |scaling |bursting |burstable |rising )?up )?to|(?:min(?:imum)?|"
            r"guaranteed|at least),? (?:and )?(?:up to|max(?:imum)?)) "
            rf"(?P<most>\d+(?:,\d{3})*){OF_CHIPS} {_FOR_EACH}",
            re.IGNORECASE,
            needs="to|max",
        ),
        r"min \g<n>, max \g<most>\g<chips> each",
    ),
    (
        regex(
            r"\b(?P<led>guaranteed|reserved|dedicated|earmarked|locked(?: in)?|ring ?-?fenced|"
            r"fixed|set aside|promised|assured|pinned|floor|baseline|minimum|min|"
            rf"private) {_FOR_EACH}(?: (?:is|of|at)|"
            rf" ?[:=])* {ABOUT}{A_NUMBER}{OF_CHIPS}(?! (?:researchers|people))",
            re.IGNORECASE,
            needs="each|every|apiece|per |a head|a person",
        ),
        r"\g<n>\g<chips> guaranteed each",
    ),
    (
        regex(
            rf"(?<![\w$.,]){A_NUMBER}{OF_CHIPS} (?:is|are) (?:(?:the|a) (?:hard |"
            r"personal )?(?:floor|minimum|baseline|guarantee|least)|guaranteed|promised|reserved|"
            r"assured)(?: for)? "
            rf"{_FOR_EACH}",
            re.IGNORECASE,
            needs="each|every|apiece|per |a head|a person",
        ),
        r"\g<n>\g<chips> guaranteed each",
    ),
    (
        regex(
            rf"\b{_EACH}['’]s (?:{_KIND} )*(?:{_SLICE}|guarantee)(?: (?:is|of|at)|"
            rf" ?[:=])* {ABOUT}{A_NUMBER}{OF_CHIPS}",
            re.IGNORECASE,
            needs="every|each|all",
        ),
        r"each gets \g<n>\g<chips> guaranteed",
    ),
    (
        regex(
            r"(?:(?<=^)|(?<=[,;.(] ))(?:(?:with )?an? |the |our )?(?:hard )?(?:floor|"
            rf"baseline)(?: (?:is|at)| ?[:=])* {ABOUT}{A_NUMBER}(?P<chips>(?: gpus|"
            r" chips)?)(?=\s*(?:$|[,;.)]|vs\b|versus\b|against\b))",
            re.IGNORECASE,
            needs="floor|baseline",
        ),
        r"\g<n>\g<chips> guaranteed each",
    ),
    (
        regex(
            rf"(?<![\w$.,]){A_NUMBER} min(?:imum)?,? ?(?:and |"
            rf"/ ?)?(?P<most>\d+(?:,\d{{3}})*) max(?:imum)?"
            rf"(?P<chips>(?: gpus| chips)?) {_FOR_EACH}",
            re.IGNORECASE,
            needs="max",
        ),
        r"min \g<n>, max \g<most>\g<chips> each",
    ),
    (
        regex(
            r"(?<=\d )(?P<chips>(?:gpus?|chips?|cards?) )?per (?:seat|member|fellow)\b",
            re.IGNORECASE,
            needs="per ",
        ),
        r"\g<chips>per researcher",
    ),
)
"""What everyone is promised, told of each: `each one has 16 locked in`, `never under 8 each`."""

LEAST_AND_MOST: Final = regex(
    r"\bmin(?:imum)?(?: of)? (?P<least>\d+),? (?:and )?max(?:imum)?(?: of)? (?P<most>\d+) ?x? "
    rf"?[a-z]{{1,3}}\d{{2,4}}[a-z]?s? {_FOR_EACH}",
    re.IGNORECASE,
    needs="max",
)
"""`min 4 max 128 H100 per person`: of the chips that there are, where these are told besides."""
