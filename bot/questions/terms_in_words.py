"""Terms of an offer that are told in words: `nobody ever waits`, `one job can take it all`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.questions.chips import NODE_OF, NODE_SIZES
from bot.questions.numbers import number_told
from bot.questions.terms_said import SO_MANY, terms_said
from bot.questions.types import Kind, Question
from bot.questions.words.part_spelt import VAGUE_PART
from bot.regex import regex

_ENDS: Final = (
    r"(?=\s*(?:$|[,;.:!)|]|vs\b|versus\b|against\b|compared\b|and\b|at all\b|"
    r"if (?:need|you|they|he|she)))"
)
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
    r"|(?:queue|wait)[- ]free|(?:we|they) (?:don'?t|do not) "
    r"have (?:an?y?) (?:queue|wait)s?|waiting (?:isn'?t|is not) a thing|start whenever you like|"
    r"(?:there(?:['’]?s| is|['’]?re| are) )?always (?:an? )?(?:free|open|"
    r"available) "
    rf"(?:slots?|gpus?|nodes?|capacity)){_ENDS}",
    re.IGNORECASE,
    needs="wait|queu|instant|immediate|away|at once|always|whenever",
)
"""What comes to no wait at all."""
_JOB: Final = (
    r"(?:(?:one|an?|any|each|every)(?: single)?|single|(?:the )?(?:largest|biggest|max(?:imum)?)) "
    r"(?:training )?(?:job|run|experiment)s?(?: size)?"
)
_TAKE: Final = r"(?:take(?: up| over)?|use|have|get|run on|fill|occupy|grab|claim|span|eat)"
_MAY: Final = (
    rf"(?:(?:can|may|could|is allowed to|gets to) {_TAKE}|is|=|:|up to|on|"
    r"can be as (?:big|large) as)"
)
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
    r"|(?:unlimited|uncapped) (?:job|run) sizes?|(?:unlimited|uncapped) (?:jobs|runs)"
    r"|(?:jobs?|runs?)(?: sizes?)? (?:(?:is|are|can be|go) )?(?:uncapped|unlimited|unrestricted|"
    r"not (?:capped|limited))|no (?:job|run)(?: size)? (?:limits?|caps?|ceilings?|max(?:imum)?)"
    r"|no (?:(?:upper )?limits?|caps?|max(?:imum)?|ceilings?) (?:per|on) (?:(?:a|any|one|single|"
    r"our) )*(?:jobs?|runs?)"
    r"|(?:full|whole|entire)[- ](?:cluster|fleet|machine|pool)[- ](?:jobs?|runs?)"
    r"(?: (?:are|is))?(?: (?:possible|allowed|ok|okay|fine|supported|permitted|available))?"
    r"|(?:(?:(?:anyone|anybody|everyone|you|they|people|each|any researcher) )?(?:can|may|could) "
    rf"{_TAKE} )?{_ALL} (?:(?:is )?(?:open|available|free) )?(?:for|in|to) (?:just )?"
    rf"{_JOB}){_ENDS}",
    re.IGNORECASE,
    needs="job|run|experim",
)
_WAIT: Final = r"(?:queue|wait)(?:s|ing|ed)?(?: times?)?"
_NO_NUMBER: Final = regex(
    rf"\b(?:(?:overnight|(?:(?:very|pretty|quite|fairly|really|relatively) )?(?:short|long|small|"
    r"brief|tiny|minimal|modest|decent|low|high)|hardly any|barely any|almost no|next to no|"
    rf"little(?: to no)?|some|(?:a few|several|many) (?:hours|days|minutes)(?:['’]| of| in (?:the |"
    rf"a )?)?) {_WAIT}|(?:jobs?|runs?|experiments?) (?:start|run|launch|kick off)s? (?:on )"
    r"?(?:the )?(?:same|next) "
    r"(?:day|morning)|(?:same|next)[- ]day starts?|(?:a few |several |many )?hours in (?:the |a )"
    rf"?queue|{_WAIT}(?: (?:is|are|"
    r"of|about|for|till|until|the|a|all|one|"
    r"next|through|usually|typically))* (?:overnight|over night|mornings?|nights?|short|long))\b",
    re.IGNORECASE,
    needs="queu|wait|day|morning",
)
"""A wait that is no number of hours: `overnight`, `short`."""
_RANGE: Final = regex(
    r"\b(?:between )?(?P<low>\d[\d.]*)(?: ?(?:%|percent|per cent))? ?(?:-|–|to|and|or) ?"
    r"(?P<high>\d[\d.]*) ?(?:%|percent\b|per cent\b)",
    re.IGNORECASE,
    needs="%|cent",
)
_SPELT: Final = (
    (regex(r"\b(?:the )?lion['’]?s share\b", re.IGNORECASE, needs="lion"), "most"),
    (
        regex(
            r"\b(?:a )?couple (?:of )?(?=(?:hour|day|week)s['’]? (?:of )?(?:in (?:the )?)"
            rf"?{_WAIT})",
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


_EACH: Final = r"(?:each|apiece|a head|a person|pp|per (?:researcher|person|head|capita|scientist))"
_SURE: Final = (
    r"(?:guaranteed|reserved|dedicated|assured|of (?:their|his|her|its) own|to themselves|"
    r"locked(?: in)?|pinned|ring-?fenced|earmarked|set aside|carved out|blocked (?:out|off)|"
    r"protected|theirs(?: alone)?|always)"
)
_BOXES: Final = (
    r"(?P<boxes>\d{1,3}|an?|one|two|three|four|their|his|her) "
    r"(?P<sure>(?:own|dedicated|reserved|guaranteed|private|personal|locked|fixed) )?"
    r"(?:full |whole |entire )?(?P<eight>8[- ]?(?:gpu|way|card|chip) )?"
    r"(?:(?:[dh]gx )?(?:nodes?|box(?:es)?|servers?|machines?)|[dh]gx)"
)
_BOXES_EACH: Final = regex(
    rf"\b(?:(?P<before>(?:guaranteed|guarantee|reserved|at least|minimum(?: of)?) )?{_BOXES} "
    rf"(?:{_SURE} )?(?:for )?{_EACH}(?! (?:with|has|holding|of))(?: (?:is |are )?{_SURE})?|"
    r"(?:everyone|everybody|(?:each|every) (?:researcher|person|scientist|one)|each) "
    r"(?:(?:has|gets|is|guaranteed|reserved|at least|with) )*"
    rf"{_BOXES.replace('?P<', '?P<own_')}(?: {_SURE})?){_ENDS}",
    re.IGNORECASE,
    needs="node|box|server|machine|gx",
)
"""`one node per researcher guaranteed`."""
_OF_BOX: Final = regex(r"\b(?:(gb[23]00)|(trainium|trn))", re.IGNORECASE)
_COUNTED: Final = {"two": 2, "three": 3, "four": 4}
_OTHERS: Final = regex(
    r"\b\d[\d,.]*k? ?[x×]? ?(?:(?:nvidia |dgx |hgx )*[a-z]{1,3}\d{2,4}[a-z]?|nodes?|racks?|"
    r"boxes)s?\b",
    re.IGNORECASE,
)
"""Chips that were counted besides."""
_PEOPLE: Final = regex(
    r"\b(\d{1,4}) ?(?:ai |ml )?(?:researchers?|people|ppl|scientists?|heads?|engineers?|res)\b",
    re.IGNORECASE,
)
_AVERAGE: Final = regex(
    r"\(?(?:\b(?:so|that['’]?s|which is|i\.?e\.?|makes|giving) )*"
    r"(?P<mean>\b(?:on )?(?:avg|average|averaging|averages|mean)\.?(?: of| is|:|=)* ?)?"
    r"(?:\b(?:about|around|roughly|approx\.?) |~ ?)?(?<![\d.,-])(?P<each>\d[\d,]*(?:\.\d+)?)"
    rf"(?: (?:gpus?|chips?|cards?))? {_EACH}\b(?P<after> (?:on average|on avg|average|avg))?\)?",
    re.IGNORECASE,
)
_BY_HEAD: Final = regex(
    r"\b(?P<mean>(?:on )?(?:avg|average|averaging|mean)\.?(?: of| is|:|=)* ?)?"
    rf"(?P<share>\d[\d,.]* ?x? ?[a-z]{{1,3}}\d{{2,4}}[a-z]?s?) {_EACH}\b"
    r"(?(mean)| (?:on average|avg))",
    re.IGNORECASE,
)
_PROMISED: Final = regex(
    r"guarant|reserv|dedicat|assured|promis|commit|private|pinned|at least|minimum|"
    r"\bmin\b|\bown\b|themselves|floor|quota|\bhow many (?:researchers|people|ppl)\b",
    re.IGNORECASE,
)
"""What each is promised, or is to have of what may be enough: no average that is only told."""


def _boxes_each(text: str) -> str:
    """`one node per researcher guaranteed` as `8 gpus each guaranteed`, where all were counted."""
    found = _BOXES_EACH.search(text)
    if found is None or not _OTHERS.search(f"{text[: found.start()]},{text[found.end() :]}"):
        return text
    told = (found["boxes"] or found["own_boxes"]).lower()
    few, many = (found["eight"] or found["own_eight"], _OF_BOX.search(text))
    size = NODE_OF if few or not many else NODE_SIZES["chip/gb200" if many[1] else "chip/trainium2"]
    chips = size * (int(told) if told.isdigit() else _COUNTED.get(told, 1))
    return f"{text[: found.start()]}{chips:.0f} gpus each guaranteed{text[found.end() :]}"


def _without_average(text: str) -> str:
    """The text without what each has on average, which is no promise: `1360 H100, 34 each`.

    An average that isn't that of the chips and people told stays a number that is left out aloud.
    """
    for found in _AVERAGE.finditer(text):
        rest = f"{text[: found.start()]}{text[found.end() :]}"
        counts, people = SO_MANY.findall(rest), _PEOPLE.findall(rest)
        is_mean = bool(found["mean"] or found["after"])
        if len(counts) != 1 or len(people) != 1:
            continue
        average = number_told(counts[0]) / max(int(people[0]), 1)
        if abs(number_told(found["each"]) - average) <= max(0.5, average * _NEAR):
            return rest if is_mean or not _PROMISED.search(text) else text
        if is_mean:
            return f"{text[: found.start()]}{found['each']}{text[found.end() :]}"
    return text


_NEAR: Final = 0.02
"""By how much an average is rounded as people tell it."""


_SUM: Final = r"\$ ?\d[\d.,]* ?(?:[km]|mn|mio|million|bn|billion)?"
_OF_TIMES: Final = (
    (
        regex(
            rf"\b(?:annual|yearly) (?P<what>(?:(?:compute|gpu|cloud) )?(?:budget|spend)"
            rf"(?: of| is|:)? )(?P<sum>{_SUM})(?=\W)",
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
    r"\b(?:(?:take|use|using|with|on|at|assum\w+|go with) )?(?:the |their )?"
    r"(?:(?:low(?:er)?|high(?:er)?|upper|top|bottom|conservative|optimistic|pessimistic)[- ]"
    r"(?:estimates?|bounds?|ends?|case|figures?)|worst[- ]case|best[- ]case)\b",
    re.IGNORECASE,
    needs="low|high|upper|top|bottom|conservative|optimistic|pessimistic|worst|best",
)


def terms_in_numbers(text: str) -> str:
    """The text with such terms as numbers; a job that takes all of several kinds stays."""
    text = _BY_HEAD.sub(r"\g<share> per researcher", _NO_WAIT.sub("no wait", terms_said(text)))
    text = _without_average(_boxes_each(text))
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
    part = VAGUE_PART.search(text) if offer.research_share is None else None
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
