"""How a wait for chips is told without a word of waiting: `jobs start within an hour`."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_MANY: Final = (
    r"(?:\d[\d.,]*(?: ?(?:-|–|to|or) ?\d[\d.,]*)?|an?|the|one|two|three|four|five|six|seven|eight|"
    r"ten|twelve|twenty|half an?|(?:a )?couple (?:of )?)"
)
_UNIT: Final = r"(?:min(?:ute)?s?|h(?:ou)?rs?|h|d|days?|weeks?|wks?)"
_DUR: Final = rf"(?P<time>{_MANY}[- ]?{_UNIT}(?: or (?:two|so))?)\b"
_ABOUT: Final = (
    r"(?:(?:about|around|roughly|approximately|some|~|typically|usually|on average|up to|at most|"
    r"less than|under|maybe|a good|almost|nearly|another) ?)*"
)
_RUN: Final = r"(?:jobs?|runs?|experiments?|workloads?)"
_JOB: Final = (
    rf"(?:(?:any|each|every|one|an?|the|our|their|your|all|big|large|small|new|most) )*{_RUN}"
)
_WHO: Final = rf"(?:{_JOB}|you|people|they|researchers|everyone|folks|we)"
_OFTEN: Final = (
    r"(?:(?:usually|typically|always|generally|normally|all|will|can|could|do|are|is|get|gets|"
    r"tend to|on average|then|just|mostly|often|have to|has to) )*"
)
_START: Final = (
    rf"(?:{_JOB} {_OFTEN}(?:starts?(?: up| running)?|kicks? off|launch(?:es)?|begins?)|"
    rf"{_WHO} {_OFTEN}(?:gets? going|(?:gets? )?(?:scheduled|started|placed|picked up|launched|"
    r"dispatched|slotted in)|gets? (?:on|in|a slot|gpus|chips|through|nodes?|their (?:gpus|slot|"
    r"turn))))"
)
_TO_START: Final = (
    r"(?:get (?:scheduled|started|placed|going|picked up|on(?: to)? (?:the|our) (?:cluster|"
    r"machine|gpus)|an? (?:slot|node|gpu)|(?:the |their |your |some |any )?(?:gpus?|chips?|"
    r"nodes?|compute|capacity|cards|slot|turn)|through(?: the queue)?|hold of (?:gpus|chips|"
    rf"nodes))|(?:start|schedule|launch|begin) (?:an? |the |your )*{_RUN}|be scheduled)"
)
_BEFORE: Final = (
    r"(?:before|until|till|for|from submission to) (?:it|they|you|(?:(?:an?|the|their|your|any|"
    rf"each|big|large|new) )*{_RUN}) (?:(?:can|actually|finally|is|are|get|gets|to) )*(?:starts?|"
    r"begins?|runs?|goes?|kicks? off|launch(?:es)?|started|scheduled|placed|going)"
)
_IN: Final = (
    r"(?:within|(?:only )?after|in(?! (?:about |around |roughly |another )?[a-z\d-]+ (?:weeks?|"
    r"wks?|months?)\b))"
)
"""`the cluster starts in 2 weeks` is no wait of each job."""
_IN_LINE: Final = r" (?:in|on|at) (?:the |a |our )?(?:queue|line|slurm|backlog|scheduler)"
WAITS: Final = (
    (
        regex(
            r"\b(?:(?:the |our )?(?:starts?|start-?up|scheduling|scheduler|allocation|dispatch|"
            r"getting (?:scheduled|gpus|a slot|on))) (?:usually |typically )?(?:takes?|"
            rf"needs?) {_ABOUT}{_DUR}",
            re.IGNORECASE,
            needs="start|schedul|allocat|dispatch|getting",
        ),
        r"wait \g<time>",
    ),
    (
        regex(
            rf"{_DUR} (?:from |between )?(?:submi(?:t|tting|ssion)|asking|request)(?: to| and|"
            r"-to-)[ -]?(?:start|run|launch|gpus?)(?:ing|s)?",
            re.IGNORECASE,
            needs="submi|asking|request",
        ),
        r"wait \g<time>",
    ),
    (
        regex(
            r"\b(?:(?:avg|average|mean|median) )?(?:submi(?:t|ssion)[- ]to[- ](?:start|run|"
            r"launch)|q[- ]?time)(?: time)?(?= ?(?:is|of|:|=|~|about|around|under|\d))",
            re.IGNORECASE,
            needs="submi|q",
        ),
        "wait time",
    ),
    (
        regex(rf"{_DUR} (?:avg |average |mean )?q[- ]?time\b", re.IGNORECASE, needs="q"),
        r"wait \g<time>",
    ),
    (
        regex(
            rf"{_DUR} (?:to|till|until) (?:a|the|your) (?:slot|node|start)\b",
            re.IGNORECASE,
            needs="slot|node|start",
        ),
        r"wait \g<time>",
    ),
    (
        regex(
            r"\bwait(?:ing time)? (?:for|to get) (?:an? |the |your )?(?:slot|node|gpu|chip|turn|"
            rf"start)s? (?:is|of|=|:) {_ABOUT}{_DUR}",
            re.IGNORECASE,
            needs="wait",
        ),
        r"wait \g<time>",
    ),
    (
        regex(
            rf"\b{_JOB} {_OFTEN}(?:takes?|needs?) {_ABOUT}{_DUR} to (?:start|begin|launch|"
            r"schedule)",
            re.IGNORECASE,
            needs="to ",
        ),
        r"wait \g<time>",
    ),
    (
        regex(
            rf"\b{_START} {_IN} {_ABOUT}{_DUR}(?: (?:of (?:submission|submitting|being submitted|"
            r"asking)|or less|at most|max))?(?! from)",
            re.IGNORECASE,
            needs="in|after",
        ),
        r"wait \g<time>",
    ),
    (
        regex(
            r"(?:(?<=^)|(?<=[,;.(] ))(?:(?:gets? |are |is )?(?:scheduled|started|picked up|"
            rf"placed)) {_IN} {_ABOUT}{_DUR}(?! from)(?=\s*(?:$|[,;.)]|vs\b|against\b|on average))",
            re.IGNORECASE,
            needs="in|after",
        ),
        r"wait \g<time>",
    ),
    (
        regex(
            rf"\b(?:(?:it|that|a job|a run|{_WHO}) )?{_OFTEN}(?:(?:takes?|needs?|is|"
            rf"lasts?) )?{_ABOUT}{_DUR},? (?:(?:for|till|until) (?:you|people|a researcher|"
            rf"them) )?(?:to {_TO_START}|{_BEFORE})\b",
            re.IGNORECASE,
            needs="to |before|until|till|for ",
        ),
        r"wait \g<time>",
    ),
    (
        regex(
            rf"\b(?:{_WHO} {_OFTEN}(?:(?:sits?|stays?|spends?|stands?|idles?|lines? up|pends?)"
            rf"{_IN_LINE})|{_JOB} {_OFTEN}(?:sits?|pends?|idles?)|(?:{_WHO} {_OFTEN})?(?:pending|"
            rf"held up|stuck|delayed|lining up)(?:{_IN_LINE})?) (?:for |by )?{_ABOUT}{_DUR}"
            rf"(?:{_IN_LINE})?(?: (?:on average|before (?:it|they) starts?))?",
            re.IGNORECASE,
            needs="sit|pend|stuck|held|hold|park|idle|delay|stand|lin|stay",
        ),
        r"wait \g<time>",
    ),
    (
        regex(rf"{_DUR} (?:standing )?in (?:the |a )?line\b", re.IGNORECASE, needs="line"),
        r"wait \g<time>",
    ),
    (
        regex(
            r"\b(?:gpus?|chips?|nodes?|cards?|slots?|capacity|compute) (?:usually |"
            r"typically )?(?:(?:frees?|opens?|comes?) up|(?:becomes?|gets?|is|are) (?:free|"
            r"available)) "
            rf"{_IN} {_ABOUT}{_DUR}(?! from)",
            re.IGNORECASE,
            needs="free|open|come|avail",
        ),
        r"wait \g<time>",
    ),
    (
        regex(
            r"\b(?:(?:mean|median|avg|average|typical) )?(?:pend(?:ing)? time|time[- ]to[- ]"
            r"(?:start|launch|schedule|run|first run)|(?:start(?:-?up)?|job|launch|scheduler?|"
            r"scheduling) (?:delay|lag|latency|time))(?= ?(?:is|of|:|=|~|about|around|under|\d))",
            re.IGNORECASE,
            needs="time|delay|lag|latency",
        ),
        "wait time",
    ),
    (
        regex(
            r"\b(?:an?|one) (?P<unit>hour|day|week)s? or two\b(?=[^.;?]{0,30}\b(?:queue|wait|"
            r"line))",
            re.IGNORECASE,
            needs="or two",
        ),
        r"1-2 \g<unit>s",
    ),
    (
        regex(
            r"\b(?P<led>(?:queue|wait)(?:s|ing|d)?(?: [a-z]+){0,3}) (?:an?|one) (?P<unit>hour|day|"
            r"week)s? or two\b",
            re.IGNORECASE,
            needs="or two",
        ),
        r"\g<led> 1-2 \g<unit>s",
    ),
)
