"""Terms of an offer that are told in words: `nobody ever waits`, `one job can take it all`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.questions.each_said import each_in_chips
from bot.questions.numbers import number_told
from bot.questions.terms_said import ENDS, SO_MANY, terms_said
from bot.questions.types import Kind, Question
from bot.questions.words.part_spelt import VAGUE_PART, may_tell_part
from bot.regex import regex

_WAITS: Final = r"(?:waits?|queues?|waiting|queue?ing|has to wait|have to wait|needs? to wait)"
_FOR_WHAT: Final = (
    r"(?: (?:for|in|on|an?|the|any|their|your|his|her|turns?|lines?|queues?|slots?|gpus?|chips?|"
    r"cards?|compute|jobs?|runs?|capacity|to|start))*"
)
_SOMEBODY: Final = (
    r"(?:they|you|we|people|everyone|everybody|(?:(?:each|every|a|any) )?(?:researcher|person|job|"
    r"run)s?)"
)
_NEVER: Final = r"(?:never|don'?t|do not|doesn'?t|does not|won'?t|(?:will|would) (?:not|never))"
_NO_WAIT: Final = regex(
    rf"\b(?:(?:nobody|no[ -]?one) (?:(?:ever|really|here|would|will|should) )*{_WAITS}{_FOR_WHAT}|"
    rf"{_SOMEBODY} {_NEVER} (?:ever )?{_WAITS}{_FOR_WHAT}|(?:(?:there(?:['’]?s| is)|with|"
    r"we) )?(?:never|hardly ever) (?:had |have )?"
    rf"(?:an?y?|the) (?:wait|queue)(?:ing)?(?: times?)?{_FOR_WHAT}|(?:(?:the|our) )?queues? (?:is|"
    r"are)(?: always| usually)? (?:empty|nil|non-?existent)|(?:an )?empty queues?|"
    r"(?:queue|wait)(?:ing)?(?: time)?s? ?[:=–-] ?(?:none|nil|no|zero|nothing)|"
    r"(?:instant(?:aneous)?|immediate) (?:access|start|availability)"
    r"(?: (?:to|for|on|of|all|the|our|gpus?|chips?|jobs?|compute|cluster))*|(?:(?:all|every|"
    r"their|your|our|any) )*(?:jobs?|runs?|experiments?) (?:always )?(?:starts?|runs?|kicks? off|"
    r"launch(?:es)?|gets? going) (?:immediately|instantly|instantaneously|right away|"
    r"straight ?away|at once)|(?:queue|wait)[- ]free|(?:we|they) (?:don'?t|"
    r"do not) have (?:an?y?) (?:queue|wait)s?|waiting (?:isn'?t|is not) a thing|"
    r"start whenever you like|(?:there(?:['’]?s| is|['’]?re| are) )?always (?:an? )?(?:free|open|"
    r"available) "
    rf"(?:slots?|gpus?|nodes?|capacity)){ENDS}",
    re.IGNORECASE,
    needs="wait|queu|instant|immediate|away|at once|always|whenever",
)
"""What comes to no wait at all."""
_JOB: Final = (
    r"(?:(?:one|an?|any|each|every)(?: single)?|single|(?:the )?(?:largest|biggest|"
    r"max(?:imum)?)) (?:training )?(?:job|run|experiment)s?(?: size)?"
)
_TAKE: Final = r"(?:take(?: up| over)?|use|have|get|run on|fill|occupy|grab|claim|span|eat)"
_MAY: Final = (
    rf"(?:(?:can|may|could|is allowed to|gets to) {_TAKE}|is|=|:|up to|on|can be as (?:big|"
    r"large) as)"
)
_ALL: Final = (
    r"(?:(?:(?:the|our) )?(?:whole|entire|full) (?:cluster|fleet|thing|pool|lot|system|machine)|"
    r"all(?: of)?(?: (?:it|them|the|our|chips|gpus|cards|cluster))*|everything|"
    r"all (?:the )?\d[\d,]*(?: (?:gpus|chips|cards))?|100 ?%(?: of (?:it|them|the cluster))?)"
)
_JOB_ALL: Final = regex(
    rf"\b(?:(?:{_JOB}|jobs|runs) ?{_MAY} {_ALL}|(?:no|without(?: an?y?)?) (?:(?:upper )?(?:limit|"
    r"cap)|max(?:imum)?) (?:on|to|for) (?:the )?(?:size of (?:an?y? )?(?:jobs?|runs?)|(?:job|"
    r"run) sizes?|how (?:big|large) (?:an?y? )?(?:jobs?|runs?) (?:can )?(?:gets?|is|are|be|"
    r"grows?))|(?:unlimited|uncapped) (?:job|run) sizes?|(?:unlimited|uncapped) (?:jobs|runs)|"
    r"(?:jobs?|runs?)(?: sizes?)? (?:(?:is|are|can be|go) )?(?:uncapped|unlimited|unrestricted|"
    r"not (?:capped|limited))|no (?:job|run)(?: size)? (?:limits?|caps?|ceilings?|max(?:imum)?)|"
    r"no (?:(?:upper )?limits?|caps?|max(?:imum)?|ceilings?) (?:per|on) (?:(?:a|any|one|single|"
    r"our) )*(?:jobs?|runs?)|(?:full|whole|entire)[- ](?:cluster|fleet|machine|pool)[- ](?:jobs?|"
    r"runs?)(?: (?:are|is))?(?: (?:possible|allowed|ok|okay|fine|supported|permitted|"
    r"available))?|(?:(?:(?:anyone|anybody|everyone|you|they|people|each|"
    r"any researcher) )?(?:can|may|could) "
    rf"{_TAKE} )?{_ALL} (?:(?:is )?(?:open|available|free) )?(?:for|in|to) (?:just )?{_JOB}){ENDS}",
    re.IGNORECASE,
    needs="job|run|experim",
)
_WAIT: Final = r"(?:queue|wait)(?:s|ing|ed)?(?: times?)?"
_NO_NUMBER: Final = regex(
    r"\b(?:(?:overnight|(?:(?:very|pretty|quite|fairly|really|relatively) )?(?:short|long|small|"
    r"brief|tiny|minimal|modest|decent|low|high)|hardly any|barely any|almost no|next to no|"
    r"little(?: to no)?|some|(?:a few|several|many) (?:hours|days|minutes)(?:['’]| of|"
    rf" in (?:the |a )?)?) {_WAIT}|(?:jobs?|runs?|experiments?) (?:start|run|launch|"
    r"kick off)s? (?:on )?(?:the )?(?:same|next) (?:day|morning)|(?:same|next)[- ]day starts?|"
    r"(?:a few |several |many )?hours in (?:the |a )"
    rf"?queue|{_WAIT} (?:is|are) (?:(?:very|pretty|quite|really|always|usually|often) )*(?:bad|"
    r"terrible|awful|brutal|horrible|painful|insane|fine|ok|okay|great|decent|reasonable|"
    r"manageable)|"
    rf"{_WAIT}:?(?: (?:is|are|of|about|for|till|until|the|a|all|one|next|through|usually|"
    r"typically))* (?:overnight|over night|mornings?|nights?|short|long))\b",
    re.IGNORECASE,
    needs="queu|wait|day|morning",
)
"""A wait that is no number of hours: `overnight`, `short`."""
_RANGE: Final = regex(
    r"\b(?:between )?(?P<low>\d[\d.]*)(?: ?(?:%|percent|per cent))? ?(?:-|–|to|and|"
    r"or) ?(?P<high>\d[\d.]*) ?(?:%|percent\b|per cent\b)",
    re.IGNORECASE,
    needs="%|cent",
)
_SPELT: Final = (
    (regex(r"\b(?:the )?lion['’]?s share\b", re.IGNORECASE, needs="lion"), "most"),
    (
        regex(
            r"\b(?:a )?couple (?:of )?(?=(?:hour|day|"
            rf"week)s['’]? (?:of )?(?:in (?:the )?)?{_WAIT})",
            re.IGNORECASE,
            needs="couple",
        ),
        "2 ",
    ),
    (
        regex(
            r"\b(?<!half )(?:an?|one) (?=(?:hour|day|week)s? (?:in|of|on|till|until) (?:the |"
            r"an? )?(?:queue|wait|line))",
            re.IGNORECASE,
            needs="queu|wait|line",
        ),
        "1 ",
    ),
    (
        regex(
            rf"(?<=\b)(?P<wait>{_WAIT}(?: (?:is|are|of|about|for|around|roughly|"
            r"usually))*) a couple (?:of )?(?=(?:hour|day|week)s)",
            re.IGNORECASE,
            needs="couple",
        ),
        r"\g<wait> 2 ",
    ),
)


_SUM: Final = r"\$ ?\d[\d.,]* ?(?:[km]|mn|mio|million|bn|billion)?"
_OF_TIMES: Final = (
    (
        regex(
            r"\b(?:annual|yearly) (?P<what>(?:(?:compute|gpu|cloud) )?(?:budget|spend)(?: of| is|"
            rf":)? )(?P<sum>{_SUM})(?=\W)",
            re.IGNORECASE,
            needs="$",
        ),
        r"\g<what>\g<sum> a year",
    ),
    (
        regex(
            rf"(?P<sum>{_SUM}(?: [a-z]+){{0,5}}?,?)(?: (?:that|which|has|have|needs|must|it))*"
            r" (?:to )?last(?:s|ing)?(?: us)? (?P<until>until|till?|through|to the end of|for)?",
            re.IGNORECASE,
            needs="last",
        ),
        lambda found: f"{found['sum']} {found['until'] or 'over'}",
    ),
    (
        regex(
            rf"(?P<sum>{_SUM}(?: (?!a\b|per\b|annual)[a-z]+){{0,5}}?) (?:for|in|over|across|during)"
            r" 20(?P<one>\d\d) ?(?P<to>and|&|-|–|to|through|/) ?(?:20)?(?P<two>\d\d)\b(?!\d)"
            r"(?: (?:together|combined|in total|in all|put together))?",
            re.IGNORECASE,
            needs="20",
        ),
        lambda found: f"{found['sum']} over {int(found['two']) - int(found['one']) + 1} years",
    ),
)
"""The time that money is for, as the grammar reads it."""


_BOUND: Final = regex(
    r"\b(?:(?:take|use|using|with|on|at|assum\w+|go with) )?(?:the |their )?(?:(?:low(?:er)?|"
    r"high(?:er)?|upper|top|bottom|conservative|optimistic|pessimistic)[- ](?:estimates?|bounds?|"
    r"ends?|case|figures?)|worst[- ]case|best[- ]case)\b",
    re.IGNORECASE,
    needs="low|high|upper|top|bottom|conservative|optimistic|pessimistic|worst|best",
)


def terms_in_numbers(text: str) -> str:
    """The text with such terms as numbers; a job that takes all of several kinds stays."""
    text = each_in_chips(_NO_WAIT.sub("no wait", terms_said(text)))
    for spelt, number in (*_SPELT, *(_OF_TIMES if "$" in text else ())):
        text = spelt.sub(number, text)
    if not (found := _JOB_ALL.search(text)):
        return text
    counts = SO_MANY.findall(text)
    if len(counts) != 1:
        return text
    return f"{text[: found.start()]}max job {counts[0]}{text[found.end() :]}"


def terms_left_out(text: str, question: Question) -> tuple[str, ...]:
    """What was told of waiting and of jobs and is no number."""
    offer = question.offer
    if offer is None or question.kind is not Kind.OFFER:
        return ()
    vague = _NO_NUMBER.search(text) if offer.wait_hours is None else None
    has_part = offer.research_share is None and may_tell_part(text)
    part = VAGUE_PART.search(text) if has_part else None
    job = _JOB_ALL.search(text) if offer.largest_job is None else None
    bound = _BOUND.search(text) if question.labs else None
    return (
        *([f"“{vague[0]}” left out: please give the wait in hours"] if vague else []),
        *([f"“{part[0]}” left out: please give the part in percent"] if part else []),
        *([f"“{job[0]}” left out: please give its chips as a number"] if job else []),
        *_middles(text, offer.research_share),
        *([f"“{bound[0]}” left out: the range tells both ends"] if bound else []),
    )


def _middles(text: str, share: float | None) -> Iterator[str]:
    """A range of the part for research, of which an offer has the middle: `20 to 30%`."""
    for found in _RANGE.finditer(text) if share is not None else ():
        middle = (number_told(found["low"]) + number_told(found["high"])) / 200
        if share is not None and any(abs(share - each) < _SAME for each in (middle, 1 - middle)):
            yield f"“{found[0]}” taken as its middle, {middle * 100:.10g} %"


_SAME: Final = 1e-6
