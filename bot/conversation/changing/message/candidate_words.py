"""What a recruiter tells of a candidate who has no name, and what it asks in the usual words."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.message.loosely import loosely
from bot.conversation.changing.offer.promised_to_one import is_of_one
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex
from storage.records import Status

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
_PROMISED: Final = (
    r"(?:an? )?(?:promised?|guaranteed?|average|mean|fixed share|reserved|shared|commitment)"
)
ASKED_BY: Final = regex(
    rf"^{LED}(?:{ONE}|{BOSS}) (?:just |also |then )?(?:asked|asks|is asking|keeps asking|wants to "
    r"know|wanted to know|wonders|is wondering|was asking|was wondering)(?: me| us)? "
    r"(?=(?:what|how|which|where|when|who|why)\b(?! (?:his|her|their)\b))",
    re.IGNORECASE,
    needs="ask|know|wonder",
)
"""`the candidate asked what GPUs we have`: who asks it."""


def whole(source: str, needs: str) -> re.Pattern[str]:
    """A whole message, whatever leads into it."""
    return regex(rf"{LED}(?:{source})", re.IGNORECASE, needs=needs)


GETS_THERE: Final = whole(
    r"(?:what|how (?:much|many)(?: (?:compute|gpus?|chips))?) (?:would|will|could|might|does|"
    rf"do) {ONE}(?: (?:personally|actually|really))? (?:have|get|be given|see)(?: for (?:him|"
    r"her)self)? (?:there|with them|at theirs)"
    r"\W*",
    "there|their|them",
)
"""`how much would she get there`, of the one lab that ours is held against."""


def always(_: Question) -> bool:
    """After any question of ours."""
    return True


def _after_offer(last: Question) -> bool:
    return last.kind is Kind.OFFER


def _after_offer_or_hires(last: Question) -> bool:
    return last.kind in (Kind.OFFER, Kind.DILUTION)


def _after_one_lab(last: Question) -> bool:
    return last.kind is Kind.OFFER and len(last.labs) == 1


def _after_sized_run(last: Question) -> bool:
    return last.kind is Kind.REACH and last.size is not None


def _with_chips_to_come(last: Question) -> bool:
    return any(each.status is not Status.OPERATIONAL for each in last.offer_chips)


WORDINGS: Final = (
    loosely(
        _after_sized_run,
        r"(?:does|would|will|could|can) (?:that|it|this|one)(?: still| even| actually)? (?:fit|"
        r"work|be (?:feasible|possible|doable|realistic)|run|go)(?: (?:on|with) (?:ours|our \w+|"
        r"us))?(?: then| here)?",
        "how long would that take",
        "fit|work|feasible|possible|doable|realistic|run|go",
    ),
    loosely(
        is_of_one,
        r"(?:can|could|should|do) we (?:really |even |actually )?(?:give|offer|promise|grant|do|"
        rf"afford|spare|guarantee)(?: {_WHOM})? (?:that|it|this|those|"
        rf"so many)(?: to {_WHOM})?(?: (?:at all|then|easily|without (?:touching|hurting|cutting|"
        r"taking from|affecting)(?: (?:the )?(?:others?|rest|team|any(?:one|"
        r"body)(?: else)?))?))*",
        "what's left for the others",
        "that|it|this|those|so many",
    ),
    loosely(
        _after_offer,
        rf"(?:(?:{ONE}|{BOSS}) (?:asked|asks|wants to know|wonders)(?: me)? (?:whether|"
        r"if) )?(?:is |are |does )?(?:(?:the|that|this|those|it|our|"
        r"these) ?)?(?:\d[\d,]* )?(?:each )?(?:is |are )?(?:really |"
        rf"actually )?{_PROMISED}(?: or (?:just |only )?{_PROMISED})?(?: (?:then|though|"
        r"or not))*\W*\?*$|what (?:do|would|can) we guarantee(?: each| everyone)?",
        "what is guaranteed to each",
        "promise|guarantee|average|mean|fixed|reserved|shared|commitment",
    ),
    loosely(
        _after_offer_or_hires,
        r"(?:what|how (?:much|many))(?:['’]s| is| happens| would be| would)(?: \w+)? (?:left|to|"
        rf"remain)(?: (?:for|to))? (?:{_WHOM}|(?:his|her|their|each|every(?:one|body)['’]s|one|"
        r"the candidate['’]s)(?: \w+)? (?:share|part|chips|gpus))(?: then)?\W*$|what (?:does|"
        r"would|will) (?:that|this|it) (?:do to|mean for|leave) (?:everyone|everybody|the team|"
        r"the (?:others|rest)|each(?: of us)?|per head)(?: with)?(?: then)?",
        "what does each get",
        "left|to|remain|mean for|leave",
    ),
    loosely(
        _after_one_lab,
        r"how (?:wrong|far off|badly off) (?:is|are|was) (?:s?he|they|that|it|we)(?: then)?\W*$|"
        rf"{ONE} (?:turned us down|said no|declined|rejected (?:us|our offer)|walked away|"
        r"chose them)(?: (?:because of|over|due to|for) (?:the |our )?(?:compute|gpus|cluster|"
        r"chips))?\W*$|how far (?:off|behind|ahead) are we(?: (?:then|now|really))?",
        "how do we compare to them",
        "how |turned us|said no|declin|reject|walked|chose",
    ),
    loosely(
        _with_chips_to_come,
        r"(?:how|what) (?:does|do|would|will|did) (?:that|this|it|those|they) (?:change|do to|"
        r"move)(?: (?:the comparison|things|it|the picture|the verdict|anything|our position|"
        r"the gap|the number|the numbers))*(?: then)?",
        "and once they run",
        "change|do to|move",
    ),
    loosely(
        always,
        rf"{BOSS} (?:wants?|needs?|asked(?: me)? for|would like|is asking for) "
        rf"{_LINES}\b(?:.*\bfor (?:the|an?|our|{ONE}) ?(?:{_LETTER})?)?",
        "give me one line",
        "line|sentence",
    ),
    loosely(
        always,
        r"(?:one|another(?: one)?|a line|one more) for (?:the|an?|his|her|"
        rf"our) {_LETTER}(?: (?:to|for) {_WHOM})?",
        "give me one line",
        "one|another|a line",
    ),
    loosely(
        always,
        rf"what (?:should|can|could|would|do we|may) (?:the|our|my|an?) {_LETTER} (?:say|state|"
        r"mention|promise)(?: (?:about|on) (?:compute|it|this|that|gpus|the cluster))?",
        _SAYS,
        "say|state|mention|promise",
    ),
    loosely(
        always,
        r"(?:honestly |frankly |actually )?(?:is (?:it|compute)(?: even|"
        r" really)? worth (?:mentioning|bringing up|raising|talking about)|should (?:i|"
        r"we)(?: even)? (?:mention|bring up|raise|lead with|talk about))(?: (?:compute|it|"
        rf"the cluster|gpus))?(?: up)?(?: (?:to|with) {_WHOM})?(?: at all)?",
        _SAYS,
        "worth|mention|bring|raise|lead|talk",
    ),
    loosely(
        always,
        rf"{ONE} (?:wants?|needs?|asked for|insists? on|would like) (?:it|that|this|something|"
        r"the compute|a commitment|a guarantee)?(?: all)? ?in writing",
        "what can I promise in writing",
        "in writing",
    ),
    loosely(
        always,
        r"(?:(?:his|her|their) (?:(?:main|biggest|big|only|real|one) )?(?:worry|concern|fear|"
        rf"question|issue)(?: is)?|{ONE}(?:['’]s| is| are|['’]re) (?:mostly |mainly |really |"
        rf"just )?(?:worried|concerned|afraid|asking)(?: about| of)?|{ONE} (?:worries|cares|"
        r"asked|asks) (?:mostly |mainly |only |really )?about) (?:the |our )?(?:queues?|"
        r"queue times?|queuing|queueing|waits?|waiting|wait times?|waiting times?)",
        _QUEUE,
        "queu|wait",
    ),
    loosely(
        always,
        r"(?:we|that|this|it|ours)(?:['’]d be|['’]re| would be| is| are|['’]s)(?: still| then|"
        rf" definitely)? {_STEP}(?: (?:for|to) {_WHOM})?,? ?(?:right|no|yes|correct|then|surely)?",
        _AHEAD,
        "step|upgrade|improvement|downgrade|better|worse",
    ),
    loosely(
        always,
        r"(?:is|are) (?:s?he|they|my boss|the ceo|the cto) (?:right|correct)",
        _AHEAD,
        "is|are",
    ),
    loosely(
        always,
        r"(?:so )?who(?:['’]s| is| would be|'d be) (?:(?:actually|really|the) )?(?:better|"
        r"better off)(?: (?:on compute|compute[- ]wise|for compute|then|now|there|overall))*",
        "which of the two is bigger",
        "better",
    ),
    loosely(
        always,
        r"(?:which|who)(?: one| of (?:them|those|these))?(?: (?:should|would|do|does)(?: i|"
        r" we)?(?: be)? (?:scare|worry|fear|threaten|concern|worried about|afraid of|scared of|"
        r"worry about|watch out for)(?: me| us)?|(?: is|['’]?s) (?:the|our) (?:bigger|biggest|real|"
        r"main|worst|strongest) (?:threat|competit(?:or|ion)|rival|problem|worry|concern))"
        r"(?: (?:for|to) us)?(?: (?:the )?most| about)*",
        "which of them is bigger",
        "scare|worr|fear|threat|concern|afraid|watch|compet|rival|problem",
    ),
    loosely(
        always,
        r"(?:.*\bpay\b.*, )?(?:can|could|would|will|does) (?:the |our |more )?(?:compute|gpus|"
        r"cluster|chips) (?:make up|compensate|offset|outweigh|beat|balance|close)\b.*",
        _SAYS,
        "make up|compensat|offset|outweigh|beat|balance|close",
    ),
    loosely(
        always,
        r"what (?:should|could|can) (?:i|we) have (?:said|told (?:him|her|them))\W*$|"
        r"what else (?:could|can|might|should|do)(?: (?:we|i|one))?(?: (?:offer|pitch|say|use|"
        r"bring|put on the table|have|lead with))?(?: then)?",
        _SAYS,
        "what else|have ",
    ),
    loosely(
        always,
        rf"(?:what )?(?:does|do|would|will|could) {ONE} (?:lose|give up|sacrifice|"
        r"miss(?: out on)?|be giving up)\b(?! \d).*",
        "what should I concede",
        "lose|give up|giving up|sacrifice|miss",
    ),
    loosely(
        always,
        rf"what (?:does|do|would|will|could) {ONE} (?:gain|win|get out of (?:it|this|that|coming|"
        r"joining))\b(?! \d).*",
        "what speaks for us",
        "gain|win|get out",
    ),
    loosely(
        always,
        r"(?:what|which) (?:gpus?|chips?|hardware|cards|accelerators|kit) (?:do we have|we have|"
        r"do we run|we run|are we on|we are on|we['’]re on|do we use|we use|do we own|we own)",
        "what is our offer",
        "gpu|chip|hardware|card|accelerator|kit",
    ),
)
"""What is asked of the offer spoken of, however it is told; the first that hears it."""
