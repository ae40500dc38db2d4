"""Terms of an offer that are told in words: `nobody ever waits`, `one job can take it all`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.types import Kind, Question
from bot.regex import regex

_ENDS: Final = r"(?=\s*(?:$|[,;.:!)|]|vs\b|versus\b|against\b|compared\b|and\b|at all\b))"
_WAITS: Final = r"(?:waits?|queues?|waiting|queue?ing|has to wait|have to wait|needs? to wait)"
_FOR_WHAT: Final = (
    r"(?: (?:for|in|on|an?|the|any|their|your|his|her|turns?|lines?|queues?|slots?|gpus?|chips?|"
    r"cards?|compute|jobs?|runs?|capacity|to|start|run))*"
)
_SOMEBODY: Final = (
    r"(?:they|you|we|people|everyone|everybody|(?:(?:each|every|a|any) )?"
    r"(?:researcher|person|job|run)s?)"
)
_NEVER: Final = r"(?:never|don'?t|do not|doesn'?t|does not|won'?t|(?:will|would) (?:not|never))"
_NO_WAIT: Final = regex(
    r"\b(?:(?:nobody|no[ -]?one) (?:(?:ever|really|here|would|will|should) )*"
    rf"{_WAITS}{_FOR_WHAT}|{_SOMEBODY} {_NEVER} (?:ever )?{_WAITS}{_FOR_WHAT}"
    r"|(?:(?:there(?:['’]?s| is)|with|we) )?(?:never|hardly ever) (?:had |have )?"
    rf"(?:an?y?|the) (?:wait|queue)(?:ing)?(?: times?)?{_FOR_WHAT}"
    r"|(?:(?:the|our) )?queues? (?:is|are)(?: always| usually)? (?:empty|nil|non-?existent)|"
    r"(?:an )?empty queues?"
    r"|(?:instant(?:aneous)?|immediate) (?:access|start|availability)"
    rf"(?: (?:to|for|on|of|all|the|our|gpus?|chips?|jobs?|compute|cluster))*"
    r"|(?:(?:all|every|their|your|our|any) )*(?:jobs?|runs?|experiments?) (?:always )?(?:starts?|"
    r"runs?|kicks? off|launch(?:es)?|gets? going) (?:immediately|instantly|instantaneously|"
    r"right away|straight ?away|at once)"
    r"|(?:there(?:['’]?s| is|['’]?re| are) )?always (?:an? )?(?:free|open|available) "
    rf"(?:slots?|gpus?|nodes?|capacity)){_ENDS}",
    re.IGNORECASE,
    needs="wait|queu|instant|immediate|away|at once|always",
)
"""What comes to no wait at all."""
_JOB: Final = (
    r"(?:(?:one|an?|any|each|every)(?: single)?|single|(?:the )?(?:largest|biggest|max(?:imum)?)) "
    r"(?:training )?(?:job|run|experiment)s?(?: size)?"
)
_TAKE: Final = r"(?:take(?: up| over)?|use|have|get|run on|fill|occupy|grab|claim|span)"
_MAY: Final = rf"(?:(?:can|may|could|is allowed to|gets to) {_TAKE}|is|=|:|up to|on)"
_ALL: Final = (
    r"(?:(?:(?:the|our) )?(?:whole|entire|full) (?:cluster|fleet|thing|pool|lot|system|machine)|"
    r"all(?: of)?(?: (?:it|them|the|our|chips|gpus|cards|cluster))*|everything|"
    r"all (?:the )?\d[\d,]*(?: (?:gpus|chips|cards))?|"
    r"100 ?%(?: of (?:it|them|the cluster))?)"
)
_JOB_ALL: Final = regex(
    rf"\b(?:(?:{_JOB}|jobs|runs) ?{_MAY} {_ALL}"
    r"|(?:no|without(?: an?y?)?) (?:(?:upper )?(?:limit|cap)|max(?:imum)?) (?:on|to|for) (?:the )?"
    r"(?:size of (?:an?y? )?(?:jobs?|runs?)|(?:job|run) sizes?|how (?:big|large) (?:an?y? )?"
    r"(?:jobs?|runs?) (?:can )?(?:gets?|is|are|be|grows?))"
    r"|(?:unlimited|uncapped) (?:job|run) sizes?"
    r"|(?:(?:(?:anyone|anybody|everyone|you|they|people|each|any researcher) )?(?:can|may|could) "
    rf"{_TAKE} )?{_ALL} (?:(?:is )?(?:open|available|free) )?(?:for|in|to) (?:just )?"
    rf"{_JOB}){_ENDS}",
    re.IGNORECASE,
    needs="job|run|experim",
)
_SO_MANY: Final = regex(
    r"(?<![\w.,$-])(?<![x×] )(?<!\bof )(?<!\bwith )(\d[\d,.]*k?) ?[x×]? ?(?:nvidia )?"
    r"(?:[a-z]{1,3}\d{2,4}[a-z]?)s?\b(?! (?:gpus? )?(?:nodes?|racks?|box(?:es)?|servers?|pods?|"
    r"trays?|hours?|each|per|apiece|a head|guaranteed|for each))",
    re.IGNORECASE,
)
"""How many chips there are, and neither how many boxes of them nor how many each has."""
_WAIT: Final = r"(?:queue|wait)(?:s|ing|ed)?(?: times?)?"
_NO_NUMBER: Final = regex(
    rf"\b(?:(?:overnight|(?:(?:very|pretty|quite|fairly|really|relatively) )?(?:short|long|small|"
    r"brief|tiny|minimal|modest|decent|low|high)|hardly any|barely any|almost no|next to no|"
    rf"little(?: to no)?|some) {_WAIT}|{_WAIT}(?: (?:is|are|of|about|for|till|until|the|a|all|one|"
    r"next|through|usually|typically))* (?:overnight|over night|mornings?|nights?|short|long))\b",
    re.IGNORECASE,
    needs="queu|wait",
)
"""A wait that is no number of hours: `overnight`, `short`."""
_SPELT: Final = (
    (
        regex(
            rf"\ba couple (?:of )?(?=(?:hour|day|week)s['’]? (?:of )?(?:in (?:the )?)?{_WAIT})",
            re.IGNORECASE,
            needs="couple",
        ),
        "2 ",
    ),
    (
        regex(
            r"\b(?<!half )(?:an?|one) (?=(?:hour|day|week)s? (?:in|of|on|till|until) (?:the |an? )?"
            r"(?:queue|wait|line))",
            re.IGNORECASE,
            needs="queu|wait|line",
        ),
        "1 ",
    ),
    (
        regex(
            rf"(?<=\b)(?P<wait>{_WAIT}(?: (?:is|are|of|about|for|around|roughly|usually))*) a "
            r"couple (?:of )?(?=(?:hour|day|week)s)",
            re.IGNORECASE,
            needs="couple",
        ),
        r"\g<wait> 2 ",
    ),
)


def terms_in_numbers(text: str) -> str:
    """The text with such terms as numbers; a job that takes all of several kinds stays."""
    text = _NO_WAIT.sub("no wait", text)
    for spelt, number in _SPELT:
        text = spelt.sub(number, text)
    if not (found := _JOB_ALL.search(text)):
        return text
    counts = _SO_MANY.findall(text)
    if len(counts) != 1:
        return text
    return f"{text[: found.start()]}max job {counts[0]}{text[found.end() :]}"


def terms_left_out(text: str, question: Question) -> tuple[str, ...]:
    """What was told of waiting and of jobs and is no number."""
    offer = question.offer
    if offer is None or question.kind is not Kind.OFFER:
        return ()
    vague = _NO_NUMBER.search(text) if offer.wait_hours is None else None
    job = _JOB_ALL.search(text) if offer.largest_job is None else None
    return (
        *([f"“{vague[0]}” left out: please give the wait in hours"] if vague else []),
        *([f"“{job[0]}” left out: please give its chips as a number"] if job else []),
    )
