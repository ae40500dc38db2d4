"""How it is told what everyone is promised, and how large a job may be, in other words."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_N: Final = (
    r"(?P<n>\d{1,3}(?:,\d{3})+|\d+|two|four|six|eight|ten|(?:a )?dozen|twelve|sixteen|twenty|"
    r"twenty[- ]four|thirty[- ]two|sixty[- ]four)(?![.,]?\d|\w)"
    r"(?! ?(?:%|percent\b|k\b|hours?\b|days?\b|weeks?\b|h\b))"
)
_ENDS: Final = (
    r"(?=\s*(?:$|[,;.:)!?/]|(?:vs|versus|against|and|but|with|for|at|on|to|from|of|or|in|even|by|"
    r"regardless|plus|while|when|if|each|a head)\b))"
)
_CHIPS: Final = r"(?P<chips>(?: ?x)?(?: (?:gpus?|chips?|cards?|[a-z]{1,3}\d{2,4}[a-z]?s?))?)"
_ABOUT: Final = (
    r"(?:(?:about|around|roughly|approximately|some|a|an|the|full|just|only|up to|~) ?)*"
)
_ONE: Final = r"(?:researcher|person|scientist|hire|head|seat|engineer|fellow|one|member)"
_EACH: Final = (
    rf"(?:everyone|everybody|(?:each|every) (?:single )?{_ONE}|each|all (?:of them|researchers)|"
    r"(?:each|every one|everyone) of (?:them|us|our people|the (?:team|researchers)))"
    r"(?: (?:on|in) (?:the|our) (?:team|group|lab))?"
)
_FOR_EACH: Final = (
    rf"(?:(?:for |to )?(?:each|every)(?: single)?(?: one of (?:them|us)| {_ONE})?|apiece|"
    rf"per {_ONE}|a (?:head|person)|for everyone|to everyone)\b"
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
        regex(
            rf"\b{_EACH} {_HAS} {_ABOUT}{_N}{_CHIPS} (?:of (?:their|his|her) own |that (?:are|is) "
            r")?"
            rf"{_SURE}\b(?: {_FOR_EACH})?",
            re.IGNORECASE,
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
            rf"(?:below|under|(?:fewer|less) than)) {_ABOUT}{_N}{_CHIPS}(?: {_SURE}\b)?{_ENDS}",
            re.IGNORECASE,
        ),
        r"each gets \g<n>\g<chips> guaranteed",
    ),
    (
        regex(
            rf"\b(?:nobody|no ?-?one|no {_ONE}|none of (?:them|us))(?: on (?:the|our) team)? "
            r"(?:(?:ever|will|would|can|should|is|be|to) )*"
            r"(?:has|have|gets?|goes?|drops?|falls?|sits?|runs?|works?|ends? up)?(?: (?:with|on|"
            r"at))? "
            rf"?(?:below|under|(?:fewer|less) than) {_ABOUT}{_N}{_CHIPS}(?! (?:people|researchers)"
            r")",
            re.IGNORECASE,
            needs="no",
        ),
        r"each gets \g<n>\g<chips> guaranteed",
    ),
    (
        regex(
            rf"(?<![\w$.,]){_N}{_CHIPS} (?:(?:are|is|get|stay) )*{_SURE} {_FOR_EACH}",
            re.IGNORECASE,
            needs="each|every|apiece|per |a head|a person",
        ),
        r"\g<n>\g<chips> guaranteed each",
    ),
    (
        regex(
            rf"(?<![\w$.,]){_N}{_CHIPS} (?:that|which) (?:(?:are|is|stay|remain) (?:always |all |"
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
            rf"{_SLICE}(?: {_FOR_EACH})?(?: (?:is|of|at|=)| ?[:=])* {_ABOUT}{_N}{_CHIPS}"
            rf"(?: (?:per seat|per member|{_FOR_EACH}))?(?! (?:researchers|people|scientists))",
            re.IGNORECASE,
            needs="hard|guarant|fixed|protected|personal|individual|private|minimum|base",
        ),
        r"\g<n>\g<chips> guaranteed each",
    ),
    (
        regex(
            rf"\b(?:from |anywhere (?:from|between) )?{_N}(?: gpus| chips)? "
            r"(?:(?:and |or )?(?:(?:going |scaling |bursting |burstable |rising )?up )?to|"
            r"(?:min(?:imum)?|guaranteed|at least),? (?:and )?(?:up to|max(?:imum)?)) "
            rf"(?P<most>\d+(?:,\d{3})*){_CHIPS} {_FOR_EACH}",
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
            rf"(?: (?:is|of|at|=)| ?[:=])* {_ABOUT}{_N}{_CHIPS}(?! (?:researchers|people))",
            re.IGNORECASE,
            needs="each|every|apiece|per |a head|a person",
        ),
        r"\g<n>\g<chips> guaranteed each",
    ),
    (
        regex(
            rf"(?<![\w$.,]){_N}{_CHIPS} (?:is|are) (?:(?:the|a) (?:hard |personal )?(?:floor|"
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
            rf"{_ABOUT}{_N}{_CHIPS}",
            re.IGNORECASE,
            needs="every|each|all",
        ),
        r"each gets \g<n>\g<chips> guaranteed",
    ),
    (
        regex(
            rf"(?:(?<=^)|(?<=[,;.(] ))(?:(?:with )?an? |the |our )?(?:hard )?(?:floor|baseline)"
            rf"(?: (?:is|at|=)| ?[:=])* {_ABOUT}{_N}(?P<chips>(?: gpus| chips)?)"
            r"(?=\s*(?:$|[,;.)]|vs\b|versus\b|against\b))",
            re.IGNORECASE,
            needs="floor|baseline",
        ),
        r"\g<n>\g<chips> guaranteed each",
    ),
    (
        regex(
            rf"(?<![\w$.,]){_N} min(?:imum)?,? ?(?:and |/ ?)?(?P<most>\d+(?:,\d{{3}})*) "
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

_RUN: Final = r"(?:jobs?|runs?|experiments?|workloads?)"
_A_RUN: Final = (
    r"(?:(?:(?:any|each|every|one|an?|the|our|their|your|all|single|individual|big|large|"
    rf"training|pre-?training|research|slurm|gpu|biggest|largest|max(?:imum)?) )*{_RUN})"
)
_BOUND: Final = (
    r"(?:(?:limited|capped|restricted|confined|bounded|kept|held) (?:to|at|by)|"
    r"(?:top|max|maxe|cap|tap)s?(?:ped|d)? out at|(?:scales?|goes?|get|gets|run|extend|grow) "
    r"(?:up )?to|reach(?:es)?|peaks? at|stops? at|of up to|up to|as (?:big|large|wide) as|"
    r"(?:(?:not|no) (?:bigger|larger|more|wider|greater) than)|at most|"
    r"(?:can't|cannot|can not|may not|never|don't|must not) (?:exceed|go (?:over|above|beyond|"
    r"past)|"
    r"be (?:bigger|larger) than|use more than|take more than)|spans? up to|fits? into)"
)
_WHO: Final = (
    r"(?:you|we|they|i|people|anyone|anybody|somebody|someone|everyone|one|he|she|"
    rf"(?:(?:an?|any|each|one|every) )?(?:single )?(?:{_ONE}|user|team)s?)"
)
_DO: Final = (
    r"(?:launch|run|allow|get|start|submit|do|see|have|support|take|fire off|kick off|"
    r"schedule|grab|use|go for|spin up|queue|book|claim|request|put together)"
)
JOBS: Final = (
    (
        regex(
            rf"\b{_A_RUN},? (?:(?:are|is|can|may|could|be|will|each|only|all|currently|must) )*"
            rf"{_BOUND} {_ABOUT}{_N}{_CHIPS}(?! (?:people|researchers|weeks|months|tokens|nodes))",
            re.IGNORECASE,
            needs="job|run|experim|workload",
        ),
        r"max job \g<n>\g<chips>",
    ),
    (
        regex(
            rf"\b(?:no|without|never an?) (?:single |one |individual )?(?:training )?{_RUN} "
            rf"(?:(?:can|may|is|goes?|gets?|will|to|be|are|ever|allowed|that|should|use|takes?) )*"
            rf"(?:bigger|larger|above|over|beyond|more|exceeds?|exceeding|past|wider)(?: than)? "
            rf"{_ABOUT}{_N}{_CHIPS}",
            re.IGNORECASE,
            needs="no |without|never",
        ),
        r"max job \g<n>\g<chips>",
    ),
    (
        regex(
            r"\b(?:the |our )?(?:biggest|largest|max(?:imum)?|most|widest) (?:single |possible |"
            r"gang |"
            rf"allowed |training )*(?:{_RUN}|allocation|chunk|slice|block|reservation|gang|burst)"
            rf"(?: size)?(?: (?:for|in|of|per) (?:(?:an?|one|any|single|the) )*{_RUN})?"
            rf"(?:,? (?:that |which )?{_WHO}(?:['’](?:ve|d|ll))?(?: (?:can|could|may|have|has|"
            r"ever|will|"
            rf"would|had|is|are|allowed|able|to))*(?: (?:{_DO}(?:e?d)?|ran|done|got|did|had|"
            rf"launched|seen))?)?(?: (?:is|was|are|of|at|=)| ?[:=])* {_ABOUT}{_N}{_CHIPS}"
            r"(?! (?:people|researchers|weeks|months|tokens|nodes|times|in \d))",
            re.IGNORECASE,
            needs="biggest|largest|max|most|widest",
        ),
        r"max job \g<n>\g<chips>",
    ),
    (
        regex(
            rf"\b(?:(?:we |the cluster |it )?(?:supports?|allows?|permits?|handles?|has room for)|"
            rf"{_WHO} (?:can|may|could|is allowed to|are allowed to) (?:even |also |still )?{_DO}) "
            rf"(?:an? |up to |single )*{_N}[- ]?(?:gpu|chip|card|[a-z]{{1,3}}\d{{2,4}}[a-z]?)s?[- ]"
            rf"(?:(?:sized |wide |training )*{_RUN})",
            re.IGNORECASE,
            needs="job|run|experim|workload",
        ),
        r"max job \g<n>",
    ),
    (
        regex(
            rf"(?<![\w$.,]){_N}[- ](?:gpu|chip|card)s? {_RUN} (?:(?:are|is) )?(?:possible|allowed|"
            r"supported|ok|okay|fine|permitted|(?:the )?(?:max(?:imum)?|limit|ceiling))",
            re.IGNORECASE,
            needs="job|run|experim|workload",
        ),
        r"max job \g<n>",
    ),
    (
        regex(
            rf"(?<![\w$.,]){_N}{_CHIPS},? (?:(?:tops|max(?:imum)?|at (?:the )?most),? )?"
            r"(?:in (?:one|a single) go|(?:for|in|per) (?:(?:any|one|an?|a single|single|each) )*"
            rf"(?:training )?{_RUN})(?:,? (?:tops|max(?:imum)?|at (?:the )?most))?(?! (?:in|for|"
            r"of) \d)",
            re.IGNORECASE,
            needs="go|job|run|experim|workload",
        ),
        r"max job \g<n>\g<chips>",
    ),
    (
        regex(
            rf"\b{_WHO} (?:can|may|could) (?:use|run on|grab|get|take|have|hold|occupy) "
            rf"{_ABOUT}{_N}{_CHIPS} (?:at once|at (?:a|one|the same|any one) time|simultaneously|"
            r"in one go|concurrently|in parallel|for (?:one|a single) (?:run|job))",
            re.IGNORECASE,
            needs="at once|time|simult|in one go|concurr|parallel|for ",
        ),
        r"max job \g<n>\g<chips>",
    ),
)
"""The largest single job: `runs top out at 768`, `supports 768-GPU runs`."""
