"""How it is told how large a job may be, in other words than the grammar's."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.promise_spelt import A_NUMBER, ABOUT, OF_CHIPS, ONE
from bot.regex import regex

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
    rf"(?:(?:an?|any|each|one|every) )?(?:single )?(?:{ONE}|user|team)s?)"
)
_DO: Final = (
    r"(?:launch|run|allow|get|start|submit|do|see|have|support|take|fire off|kick off|"
    r"schedule|grab|use|go for|spin up|queue|book|claim|request|put together)"
)
JOBS: Final = (
    (
        regex(
            r"\b(?:we |they )?(?:(?:don['’]?t|do not|never) (?:allow|permit|run|do) (?:any )?"
            rf"(?:(?:single|training) )*{_RUN} (?:over|above|beyond|bigger than|larger than|of "
            r"more than|"
            rf"past)|(?:cap|limit|restrict)s? (?:(?:single|all|our|training|the) )*{_RUN} (?:at|"
            r"to)) "
            rf"{ABOUT}{A_NUMBER}{OF_CHIPS}",
            re.IGNORECASE,
            needs="job|run|experim|workload",
        ),
        r"max job \g<n>\g<chips>",
    ),
    (
        regex(
            rf"\b(?:nobody|no ?-?one|no {ONE}) (?:can|may|could|gets to|is allowed to) (?:run|"
            r"use|take|"
            rf"grab|have|get) (?:more than|over|above) {A_NUMBER}{OF_CHIPS}(?: (?:at once|at a "
            r"time|in "
            r"one go|"
            r"concurrently|simultaneously|for one (?:job|run)))",
            re.IGNORECASE,
            needs="no",
        ),
        r"max job \g<n>\g<chips>",
    ),
    (
        regex(
            rf"\b{_WHO} (?:can|may|could) (?:scale|grow|extend|take|push) (?:(?:an?|your|one|"
            r"their|the|"
            rf"single) )*{_RUN} (?:(?:out|up) )?to {ABOUT}{A_NUMBER}{OF_CHIPS}",
            re.IGNORECASE,
            needs="job|run|experim|workload",
        ),
        r"max job \g<n>\g<chips>",
    ),
    (
        regex(rf"\bhero {_RUN} of {ABOUT}{A_NUMBER}{OF_CHIPS}", re.IGNORECASE, needs="hero"),
        r"max job \g<n>\g<chips>",
    ),
    (
        regex(r"\b(?P<most>largest|biggest|max(?:imum)?) gang[- ]scheduled (?=job|run)", 2),
        r"\g<most> ",
    ),
    (
        regex(
            rf"\b{_A_RUN},? (?:(?:are|is|can|may|could|be|will|each|only|all|currently|must) )*"
            rf"{_BOUND} {ABOUT}{A_NUMBER}{OF_CHIPS}(?! (?:people|researchers|weeks|months|tokens|"
            r"nodes))",
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
            rf"{ABOUT}{A_NUMBER}{OF_CHIPS}",
            re.IGNORECASE,
            needs="no |without|never",
        ),
        r"max job \g<n>\g<chips>",
    ),
    (
        regex(
            r"\b(?:the )?(?:biggest|largest|max(?:imum)?|most|widest) (?:single |possible |"
            r"gang |"
            rf"allowed |training )*(?:{_RUN}|allocation|chunk|slice|block|reservation|gang|burst)"
            rf"(?: size)?(?: (?:for|in|of|per) (?:(?:an?|one|any|single|the) )*{_RUN})?"
            rf"(?:,? (?:that |which )?{_WHO}(?:['’](?:ve|d|ll))?(?: (?:can|could|may|have|has|"
            r"ever|will|"
            rf"would|had|is|are|allowed|able|to))*(?: (?:{_DO}(?:e?d)?|ran|done|got|did|had|"
            rf"launched|seen))?)?(?: (?:is|was|are|of|at|=)| ?[:=])* {ABOUT}{A_NUMBER}{OF_CHIPS}"
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
            rf"(?:an? |up to |single )*{A_NUMBER}[- ]?(?:gpu|chip|card|"
            r"[a-z]{1,3}\d{2,4}[a-z]?)s?[- ]"
            rf"(?:(?:sized |wide |training )*{_RUN})",
            re.IGNORECASE,
            needs="job|run|experim|workload",
        ),
        r"max job \g<n>",
    ),
    (
        regex(
            rf"(?<![\w$.,]){A_NUMBER}[- ](?:gpu|chip|card)s? {_RUN} (?:(?:are|is) )?(?:possible|"
            r"allowed|"
            r"supported|ok|okay|fine|permitted|(?:the )?(?:max(?:imum)?|limit|ceiling))",
            re.IGNORECASE,
            needs="job|run|experim|workload",
        ),
        r"max job \g<n>",
    ),
    (
        regex(
            rf"(?<![\w$.,]){A_NUMBER}{OF_CHIPS},? (?:(?:tops|max(?:imum)?|at (?:the )?most),? )?"
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
            rf"{ABOUT}{A_NUMBER}{OF_CHIPS} (?:at once|at (?:a|one|the same|any one) time|"
            r"simultaneously|"
            r"in one go|concurrently|in parallel|for (?:one|a single) (?:run|job))",
            re.IGNORECASE,
            needs="at once|time|simult|in one go|concurr|parallel|for ",
        ),
        r"max job \g<n>\g<chips>",
    ),
)
"""The largest single job: `runs top out at 768`, `supports 768-GPU runs`."""
