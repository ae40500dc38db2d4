"""What a recruiter tells of a candidate who has no name, and what it asks in the usual words."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LED
from bot.regex import regex

ONE: Final = (
    r"(?:s?he|they|(?:(?:the|my|our|this|that) )?candidate|"
    r"(?:the|my|our|this|that) (?:guy|person|researcher|hire|woman|man))"
)
_WHOM: Final = r"(?:him|her|them|(?:the|this|that|my|our) (?:candidate|guy|person))"
BOSS: Final = (
    r"(?:(?:my|our|the) (?:hiring manager|manager|boss|ceo|cto|cfo|vp|founder|lead|head of \w+|"
    r"recruiter|hm)|s?he|they)"
)
_LETTER: Final = (
    r"(?:offer letter|letter|e-?mail|message|note|offer|pitch|deck|slide|one-?pager|dm|text)"
)
_LINES: Final = r"(?:(?:just|only) )?(?:one|an?|two|three) (?:lines?|sentences?|liners?)"
_STEP: Final = (
    r"(?:a |an )?(?:(?:big|clear|real|major|slight|huge) )?(?:step up|upgrade|improvement|"
    r"step down|downgrade|step back|better(?: off| deal)?|worse(?: off| deal)?)"
)
_SAYS: Final = "what should I say"
_QUEUE: Final = "what can I say about waiting time"
_AHEAD: Final = "can I say we're ahead of them"


def whole(source: str, needs: str) -> re.Pattern[str]:
    """A whole message, whatever leads into it."""
    return regex(rf"{LED}(?:{source})", re.IGNORECASE, needs=needs)


PLAIN: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (
        whole(
            rf"{BOSS} (?:wants?|needs?|asked(?: me)? for|would like|is asking for) {_LINES}\b"
            rf"(?:.*\bfor (?:the|an?|our|{ONE}) ?(?:{_LETTER})?)?\W*$",
            "line|sentence",
        ),
        "give me one line",
    ),
    (
        whole(
            rf"(?:one|another(?: one)?|a line|one more) for (?:the|an?|his|her|our) {_LETTER}"
            rf"(?: (?:to|for) {_WHOM})?\W*$",
            "one|another|a line",
        ),
        "give me one line",
    ),
    (
        whole(
            rf"what (?:should|can|could|would|do we|may) (?:the|our|my|an?) {_LETTER} (?:say|state|"
            r"mention|promise)(?: (?:about|on) (?:compute|it|this|that|gpus|the cluster))?\W*$",
            "say|state|mention|promise",
        ),
        _SAYS,
    ),
    (
        whole(
            r"(?:honestly |frankly |actually )?(?:is (?:it|compute)(?: even| really)? worth "
            r"(?:mentioning|bringing up|raising|talking about)|should (?:i|we)(?: even)? "
            r"(?:mention|bring up|raise|lead with|talk about))(?: (?:compute|it|the cluster|gpus))?"
            rf"(?: up)?(?: (?:to|with) {_WHOM})?(?: at all)?\W*$",
            "worth|mention|bring|raise|lead|talk",
        ),
        _SAYS,
    ),
    (
        whole(
            rf"{ONE} (?:wants?|needs?|asked for|insists? on|would like) (?:it|that|this|something|"
            r"the compute|a commitment|a guarantee)?(?: all)? ?in writing\W*$",
            "in writing",
        ),
        "what can I promise in writing",
    ),
    (
        whole(
            r"(?:(?:his|her|their) (?:(?:main|biggest|big|only|real|one) )?(?:worry|concern|fear|"
            rf"question|issue)(?: is)?|{ONE}(?:['’]s| is| are|['’]re) (?:mostly |mainly |really |"
            r"just )?(?:worried|concerned|afraid|asking)(?: about| of)?|"
            rf"{ONE} (?:worries|cares|asked|asks) (?:mostly |mainly |only |really )?about) "
            r"(?:the |our )?(?:queues?|queue times?|queuing|queueing|waits?|waiting|wait times?|"
            r"waiting times?)\W*$",
            "queu|wait",
        ),
        _QUEUE,
    ),
    (
        whole(
            rf"(?:we|that|this|it|ours)(?:['’]d be|['’]re| would be| is| are|['’]s)"
            rf"(?: still| then| definitely)? {_STEP}(?: (?:for|to) {_WHOM})?,? "
            r"?(?:right|no|yes|correct|then|surely)?\W*$",
            "step|upgrade|improvement|downgrade|better|worse",
        ),
        _AHEAD,
    ),
    (
        whole(r"(?:is|are) (?:s?he|they|my boss|the ceo|the cto) (?:right|correct)\W*$", "is|are"),
        _AHEAD,
    ),
    (
        whole(
            r"(?:so )?who(?:['’]s| is| would be|'d be) "
            r"(?:(?:actually|really|the) )?(?:better|better off)"
            r"(?: (?:on compute|compute[- ]wise|for compute|then|now|there|overall))*\W*$",
            "better",
        ),
        "which of the two is bigger",
    ),
    (
        whole(
            r"(?:which|who)(?: one| of (?:them|those|these))?(?: (?:should|would|do|does)(?: i| "
            r"we)?"
            r"(?: be)? (?:scare|worry|fear|threaten|concern|worried about|afraid of|scared of|"
            r"worry about|watch out for)(?: me| us)?| is the (?:bigger|biggest|real|main) threat)"
            r"(?: (?:the )?most| about)*\W*$",
            "scare|worr|fear|threat|concern|afraid|watch",
        ),
        "which of them is bigger",
    ),
    (
        whole(
            r"(?:.*\bpay\b.*, )?(?:can|could|would|will|does) (?:the |our |more )?(?:compute|gpus|"
            r"cluster|chips) (?:make up|compensate|offset|outweigh|beat|balance|close)\b.*",
            "make up|compensat|offset|outweigh|beat|balance|close",
        ),
        _SAYS,
    ),
    (
        whole(
            r"what (?:should|could|can) (?:i|we) have (?:said|told (?:him|her|them))\W*$"
            r"|what else (?:could|can|might|should|do)(?: (?:we|i|one))?"
            r"(?: (?:offer|pitch|say|use|bring|put on the table|have|lead with))?(?: then)?\W*$",
            "what else|have ",
        ),
        _SAYS,
    ),
    (
        whole(
            rf"(?:what )?(?:does|do|would|will|could) {ONE} (?:lose|give up|sacrifice|miss(?: "
            rf"out on)?|"
            r"be giving up)\b(?! \d).*",
            "lose|give up|giving up|sacrifice|miss",
        ),
        "what should I concede",
    ),
    (
        whole(
            rf"what (?:does|do|would|will|could) {ONE} (?:gain|win|get out of (?:it|this|that|"
            r"coming|joining))\b(?! \d).*",
            "gain|win|get out",
        ),
        "what speaks for us",
    ),
    (
        whole(
            r"(?:what|which) (?:gpus?|chips?|hardware|cards|accelerators|kit) (?:do we have|we "
            r"have|"
            r"do we run|we run|are we on|we are on|we['’]re on|do we use|we use|do we own|we "
            r"own)\W*$",
            "gpu|chip|hardware|card|accelerator|kit",
        ),
        "what is our offer",
    ),
)
"""What is asked of the offer spoken of, however it is told."""

OF_RUN: Final = whole(
    r"(?:does|would|will|could|can) (?:that|it|this|one)(?: still| even| actually)? (?:fit|work|"
    r"be (?:feasible|possible|doable|realistic)|run|go)(?: (?:on|with) (?:ours|our \w+|us))?"
    r"(?: then| here)?\W*$",
    "fit|work|feasible|possible|doable|realistic|run|go",
)
"""After a run that is told by its size: not what it costs."""
HOW_LONG: Final = "how long would that take"
OF_EACH: Final = whole(
    rf"(?:what|how (?:much|many))(?:['’]s| is| happens| would be| would)(?: \w+)? "
    rf"(?:left|to|remain)(?: (?:for|to))? (?:{_WHOM}|(?:his|her|their|each|"
    r"every(?:one|body)['’]s|one|the candidate['’]s)(?: \w+)? "
    r"(?:share|part|chips|gpus))(?: then)?\W*$"
    r"|what (?:does|would|will) (?:that|this|it) (?:do to|mean for|leave) (?:everyone|everybody|the"
    r" team|the (?:others|rest)|each(?: of us)?|per head)(?: with)?(?: then)?\W*$",
    "left|to|remain|mean for|leave",
)
"""`so what's left for her`, `what happens to her share`."""
EACH: Final = "what does each get"
GRANTED: Final = whole(
    rf"(?:can|could|should|do) we (?:really |even |actually )?(?:give|offer|promise|grant|do|"
    rf"afford|spare|guarantee)(?: {_WHOM})? (?:that|it|this|those|so many)(?: to {_WHOM})?"
    r"(?: (?:at all|then|easily|without (?:touching|hurting|cutting|taking from|affecting)"
    r"(?: (?:the )?(?:others?|rest|team|any(?:one|body)(?: else)?))?))*\W*$",
    "that|it|this|those|so many",
)
"""`can we give him that`, of the chips of one."""
OTHERS: Final = "what's left for the others"

_PROMISED: Final = (
    r"(?:an? )?(?:promised?|guaranteed?|average|mean|fixed share|reserved|shared|commitment)"
)
PROMISED: Final = whole(
    rf"(?:(?:{ONE}|{BOSS}) (?:asked|asks|wants to know|wonders)(?: me)? (?:whether|if) )?"
    r"(?:is |are |does )?(?:(?:the|that|this|those|it|our|these) ?)?(?:\d[\d,]* )?(?:each )?"
    rf"(?:is |are )?(?:really |actually )?{_PROMISED}(?: or (?:just |only )?{_PROMISED})?"
    r"(?: (?:then|though|or not))*\W*\?*$|what (?:do|would|can) we guarantee(?: each| "
    r"everyone)?\W*$",
    "promise|guarantee|average|mean|fixed|reserved|shared|commitment",
)
"""`is the 40 a promise or an average`, which promises nothing."""
GUARANTEED: Final = "what is guaranteed to each"

TO_THEM: Final = whole(
    r"how (?:wrong|far off|badly off) (?:is|are|was) (?:s?he|they|that|it|we)(?: then)?\W*$"
    rf"|{ONE} (?:turned us down|said no|declined|rejected (?:us|our offer)|walked away|chose them)"
    r"(?: (?:because of|over|due to|for) (?:the |our )?(?:compute|gpus|cluster|chips))?\W*$"
    r"|how far (?:off|behind|ahead) are we(?: (?:then|now|really))?\W*$",
    "how |turned us|said no|declin|reject|walked|chose",
)
"""`how wrong is he`, of how we stand to a lab."""
AS_BEFORE: Final = "how do we compare to them"
CHANGES_THAT: Final = whole(
    r"(?:how|what) (?:does|do|would|will|did) (?:that|this|it|those|they) (?:change|do to|move)"
    r"(?: (?:the comparison|things|it|the picture|the verdict|anything|our position|the gap|the"
    r" number|the numbers))*(?: then)?\W*$",
    "change|do to|move",
)
"""`how would that change the comparison`, of chips that are to come."""
ONCE_THERE: Final = "and once they run"
ASKED_BY: Final = regex(
    rf"^{LED}(?:{ONE}|{BOSS}) (?:just |also |then )?(?:asked|asks|is asking|keeps asking|wants to "
    r"know|wanted to know|wonders|is wondering|was asking|was wondering)(?: me| us)? "
    r"(?=(?:what|how|which|where|when|who|why)\b(?! (?:his|her|their)\b))",
    re.IGNORECASE,
    needs="ask|know|wonder",
)
"""`the candidate asked what GPUs we have`: who asks it."""

GETS_THERE: Final = whole(
    rf"(?:what|how (?:much|many)(?: (?:compute|gpus?|chips))?) (?:would|will|could|might|does|do) "
    rf"{ONE}(?: (?:personally|actually|really))? (?:have|get|be given|see)"
    r"(?: for (?:him|her)self)? (?:there|with them|at theirs)\W*$",
    "there|their|them",
)
