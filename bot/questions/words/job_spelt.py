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
    r"(?:(?:limited|capped|restricted|confined|bounded|kept|held) (?:to|at|by)|(?:top|max|maxe|"
    r"cap|tap)s?(?:ped|d)? out at|(?:scales?|goes?|get|gets|run|extend|grow) (?:up )?to|"
    r"reach(?:es)?|peaks? at|stops? at|of up to|up to|as (?:big|large|wide) as|(?:(?:not|"
    r"no) (?:bigger|larger|more|wider|greater) than)|at most|(?:can't|cannot|can not|may not|"
    r"never|don't|must not) (?:exceed|go (?:over|above|beyond|past)|be (?:bigger|larger) than|"
    r"use more than|take more than)|spans? up to|fits? into)"
)
_WHO: Final = (
    r"(?:you|we|they|i|people|anyone|anybody|somebody|someone|everyone|one|he|she|(?:(?:an?|any|"
    rf"each|one|every) )?(?:single )?(?:{ONE}|user|team)s?)"
)
_DO: Final = (
    r"(?:launch|run|allow|get|start|submit|do|see|have|support|take|fire off|kick off|schedule|"
    r"grab|use|go for|spin up|queue|book|claim|request|put together)"
)
JOBS: Final = (
    (
        regex(
            r"\b(?:we |they )?(?:(?:don['’]?t|do not|never) (?:allow|permit|run|"
            rf"do) (?:any )?(?:(?:single|training) )*{_RUN} (?:over|above|beyond|bigger than|"
            r"larger than|of more than|"
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
            rf"\b(?:nobody|no ?-?one|no {ONE}) (?:can|may|could|gets to|is allowed to) (?:run|use|"
            r"take|"
            rf"grab|have|get) (?:more than|over|above) {A_NUMBER}{OF_CHIPS}(?: (?:at once|"
            r"at a time|in one go|concurrently|simultaneously|for one (?:job|run)))",
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
        regex(
            r"\b(?P<most>largest|biggest|max(?:imum)?) gang[- ]scheduled (?=job|run)",
            re.IGNORECASE,
            needs="gang",
        ),
        r"\g<most> ",
    ),
    (
        regex(
            rf"\b{_A_RUN},? (?:(?:are|is|can|may|could|be|will|each|only|all|currently|"
            rf"must) )*{_BOUND} {ABOUT}{A_NUMBER}{OF_CHIPS}(?! (?:people|researchers|weeks|months|"
            r"tokens|nodes))",
            re.IGNORECASE,
            needs="job|run|experim|workload",
        ),
        r"max job \g<n>\g<chips>",
    ),
    (
        regex(
            r"\b(?:no|without|never an?) (?:single |one |"
            rf"individual )?(?:training )?{_RUN} (?:(?:can|may|is|goes?|gets?|will|to|be|are|ever|"
            r"allowed|that|should|use|takes?) )*(?:bigger|larger|above|over|beyond|more|exceeds?|"
            rf"exceeding|past|wider)(?: than)? {ABOUT}{A_NUMBER}{OF_CHIPS}",
            re.IGNORECASE,
            needs="no |without|never",
        ),
        r"max job \g<n>\g<chips>",
    ),
    (
        regex(
            r"\b(?:the )?(?:biggest|largest|max(?:imum)?|most|widest) (?:single |possible |gang |"
            rf"allowed |training )*(?:{_RUN}|allocation|chunk|slice|block|reservation|gang|"
            r"burst)(?: size)?(?: (?:for|in|of|per) (?:(?:an?|one|any|single|"
            rf"the) )*{_RUN})?(?:,? (?:that |which )?{_WHO}(?:['’](?:ve|d|ll))?(?: (?:can|could|"
            r"may|have|has|ever|will|"
            rf"would|had|is|are|allowed|able|to))*(?: (?:{_DO}(?:e?d)?|ran|done|got|did|had|"
            r"launched|seen))?)?(?: (?:is|was|are|of|at)|"
            rf" ?[:=])* {ABOUT}{A_NUMBER}{OF_CHIPS}(?! (?:people|researchers|weeks|months|tokens|"
            r"nodes|times|in \d))",
            re.IGNORECASE,
            needs="biggest|largest|max|most|widest",
        ),
        r"max job \g<n>\g<chips>",
    ),
    (
        regex(
            r"\b(?:(?:we |the cluster |it )?(?:supports?|allows?|permits?|handles?|has room for)|"
            rf"{_WHO} (?:can|may|could|is allowed to|are allowed to) (?:even |also |"
            rf"still )?{_DO}) (?:an? |up to |single )*{A_NUMBER}[- ]?(?:gpu|chip|card|"
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
            r"allowed|supported|ok|okay|fine|permitted|(?:the )?(?:max(?:imum)?|limit|ceiling))",
            re.IGNORECASE,
            needs="job|run|experim|workload",
        ),
        r"max job \g<n>",
    ),
    (
        regex(
            rf"(?<![\w$.,]){A_NUMBER}{OF_CHIPS},? (?:(?:tops|max(?:imum)?|at (?:the )?most),? )?"
            r"(?:in (?:one|a single) go|(?:for|in|per) (?:(?:any|one|an?|single|each) )*"
            rf"(?:training )?{_RUN})(?:,? (?:tops|max(?:imum)?|at (?:the )?most))?(?! (?:in|for|"
            r"of) \d)",
            re.IGNORECASE,
            needs="go|job|run|experim|workload",
        ),
        r"max job \g<n>\g<chips>",
    ),
    (
        regex(
            rf"\b{_WHO} (?:can|may|could) (?:use|run on|grab|get|take|have|hold|"
            rf"occupy) {ABOUT}{A_NUMBER}{OF_CHIPS} (?:at once|at (?:a|one|the same|any one) time|"
            r"simultaneously|in one go|concurrently|in parallel|for (?:one|a single) (?:run|job))",
            re.IGNORECASE,
            needs="at once|time|simult|in one go|concurr|parallel|for ",
        ),
        r"max job \g<n>\g<chips>",
    ),
)
"""The largest single job: `runs top out at 768`, `supports 768-GPU runs`."""
