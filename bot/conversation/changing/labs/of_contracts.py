"""What is asked on about what a lab signed: a sum, which is refused, or what of it runs."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.labs.deals_asked_on import deals_asked_on, suppliers
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.rules.contracts import of_which
from bot.questions.tags import T
from bot.questions.told_of import is_refused_sum
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.unclear.how_firm import HOW_FIRM
from bot.questions.words.leads import LED
from bot.regex import regex
from storage.records import Status

_ONE_BY_ONE: Final = regex(
    r"\b(?:list|one by one|separately|individually|one at a time|each of them|apart|"
    r"(?:which|what) (?:are|were|deals?|contracts?|ones?))\b",
    re.IGNORECASE,
)
"""What is asked of contracts that are not added up."""
_RUNS: Final = regex(
    r"\b(?:running|runs?|live|built|operational|online|up and running|switched on|in (?:use|"
    r"service)|in operation|working|delivered|active|powered|exists?)\b",
    re.IGNORECASE,
)
"""`which of those are actually running`, asked of contracts."""
_OF_IT: Final = regex(
    r"\b(?:any|some|much|which|all|one)(?: \w+)? of (?:it|that|them|those|these)\b", re.I
)
"""`is any of it running`, asked where a sum was refused: of the sites."""
_LARGEST: Final = regex(
    r"\b(?:which|what|and|the|whats|what['’]s)\b.{0,25}\b(?:largest|biggest|highest)\b(?!.*\blabs?\b)",
    re.IGNORECASE,
)
"""`which is the largest?`, of contracts: the list says which."""
_WITH: Final = regex(r"\b(?:those|these|them|ones?|that)\b.*\bwith\b", re.IGNORECASE)
"""`which of those are with Microsoft`: the list names whom each is with."""
_WHO_PAYS: Final = regex(
    r"\bwho(?:['’]?s| is)?(?: all| else)? (?:pay(?:s|ing)?|fund(?:s|ing)?|financ(?:e|es|ing)|"
    r"bankroll(?:s|ing)?|foots?)\b",
    re.IGNORECASE,
)
"""`who pays for it`: what is spent is on record, and no salaries are meant."""
_WHERE: Final = regex(
    rf"^{LED}where(?:['’]?s| is| are) (?:it|that|this|they|those|these|"
    r"all of (?:it|that|them))(?: all)?(?: located| running| standing| hosted| kept)?\W*$"
    r"|\bwhere (?:do|does) (?:they|it|that|those) (?:run|train|sit|stand|live|keep)"
    r"(?: (?:it|that|them|those|all of (?:it|that|them)))?\W*$",
    re.IGNORECASE,
)
_RENTED: Final = regex(
    r"\b(?:rent(?:ed|s|ing|als?)?|leas(?:ed|es|ing)|hired|borrowed|third[- ]party|cloud|"
    r"somebody else['’]?s|others['’]?)\b.{0,40}\bor\b"
    r"|\bor\b.{0,30}\b(?:rent(?:ed|s|ing)?|leas(?:ed|es|ing)|hired|borrowed|third[- ]party|cloud)\b"
    r"|\bhow (?:much|many) of (?:it|that|this|those|them)\b.{0,20}\b(?:rent(?:ed)?|leased|theirs)\b"
    r"|\b(?:is|are) (?:it|that|this|those|they)\b.{0,15}\b(?:all (?:theirs|its own|their own)|"
    r"rented|leased)\b",
    re.IGNORECASE,
)
"""`is that all Colossus or also rented stuff`: whose the sites are that it uses."""
_IN_ALL: Final = regex(
    r"\b(?:how (?:much|many|big)|what)\b.{0,30}\b(?:in total|in all|altogether|all told|overall|"
    r"all together|combined|add(?:s|ed)? up|come to)\b",
    re.IGNORECASE,
)
"""`how much is that in total`, of contracts, which are not added up."""
_HAVE_NOW: Final = regex(
    r"\b(?:do|does|can) (?:they|it)\b.{0,20}\b(?:have|run|use|own|got|operate|count on)\b"
    r".{0,15}\b(?:today|now|already|currently|at the moment|at present|as of today|these days)\b"
    r"|\b(?:do|does) (?:they|it) (?:actually|really|currently|already|now|today|presently) "
    r"(?:have|run|use|own|operate)\b",
    re.IGNORECASE,
    needs="they|it",
)
"""`what do they actually have today in total`, which no contract tells."""
_ASKED: Final = ((_WHO_PAYS, LabPart.SPENDING), (_WHERE, LabPart.SITES), (_RENTED, LabPart.SITES))


_WHOM: Final = regex(
    rf"{LED}(?:with whom|with who|who(?:['’]?s| is| are)? "
    r"(?:they |it |that |those )?with"
    r"|who(?:['’]?s| is| are) the (?:other )?(?:partners?|part(?:y|ies)|suppliers?))\W*",
    re.IGNORECASE,
)
"""`with whom`: the list names it of each."""
_NO_CHIPS: Final = "how many chips a deal comes to is not in that record"
_HOW_MANY: Final = regex(r"\bhow many (?:chips|gpus|tpus|accelerators)\b", re.IGNORECASE)
_ONE_OF_THEM: Final = regex(
    r"\bthe (?:[\w.&-]+ ){1,3}ones?\b|\b(?:the )?(?:ones?|those|that) with \w", re.IGNORECASE
)
"""`how much is the Oracle one worth`."""
_OF_ANOTHER: Final = regex(
    r"\w['’]s? (?:ones?|deals?|contracts?) with \w|\b(?:ones?|deals?|contracts?) (?:of|by) "
    r"(?!(?:those|these|them|it|that|the)\b)[a-z]",
    re.IGNORECASE,
)
"""`OpenAI's one with AMD`, which is none of those that were told."""
_YEAR: Final = regex(
    r"\b(?:20\d\d|(?:this|last) (?:year|month|quarter|week)|recent(?:ly)?)\b", re.I
)
_NO_YEAR: Final = "“{}” left out: all are told, each with its day"
_NOT_DELIVERED: Final = (
    "what of a contract is delivered or runs is not on record, unless it is told with the contracts"
    " themselves; this is what runs there in all"
)
_WHEN: Final = regex(r"\bwhen\b|\bhow (?:soon|long)\b", re.IGNORECASE)
_NOT_WHEN: Final = (T.CHIP, T.RUN, T.HARDWARE, T.PEOPLE, T.BIG, T.ROLES, T.HIRE, T.MOVES, T.COST)


def one_of_the_contracts(told: Said, last: Question) -> Reading | None:
    """`the Oracle one`, `only those of this year`: of what it signed those that are picked."""
    d, text = told.draft, told.text
    if part_of(last) is not LabPart.CONTRACTS or d.stacks or d.people is not None:
        return None
    if asked := deals_asked_on(told, last):
        return Understood(asked)
    is_of_how_firm = HOW_FIRM.search(fold(text)) and not d.labs
    if not is_of_how_firm and (told_of_running := _running(told, last)):
        return told_of_running
    if _WHOM.fullmatch(text):
        return Understood(last)
    if is_of_how_firm:  # the list says it of each
        return Understood(last)
    whom = d.labs or suppliers(told)
    when = _YEAR.search(text)
    if (when or d.since) and not (whom or d.has(*_NOT_WHEN)):
        since = of_which(last, d, text).since
        left = () if since or not when else (_NO_YEAR.format(when[0]),)
        return Understood(replace(last, since=since, as_of=None), left)
    is_of_these = _ONE_OF_THEM.search(text) and not _OF_ANOTHER.search(text)
    if not is_of_these or {*d.labs} & {*last.labs}:
        return None
    picked = replace(last, partners=whom, since=None, as_of=None)
    return Understood(picked, (_NO_CHIPS,) if _HOW_MANY.search(text) else ())


def _running(told: Said, last: Question) -> Understood | None:
    """`has any of it been delivered yet`: of no contract it is on record; its sites and stock run.

    `when` is of the start, which is on record of some.
    """
    d = told.draft
    is_asked = told.status is Status.OPERATIONAL or _RUNS.search(told.text)
    is_else = d.names_any or d.ours or d.has(T.SITE, T.SUM) or _WHEN.search(told.text)
    if not is_asked or is_else or len(last.labs) != 1:
        return None
    return Understood(replace(last, topic=None, partners=()), (_NOT_DELIVERED,))


def of_contracts(told: Said, last: Question) -> Question | None:
    """A sum of what a lab signed, which is refused, or all that is on record in its place."""
    if len(last.labs) != 1 or last.kind not in (Kind.LAB, Kind.REFUSAL):
        return None
    is_listed = part_of(last) is LabPart.CONTRACTS
    for asks, part in _ASKED if last.kind is Kind.LAB and not told.draft.names_any else ():
        if asks.search(told.text):
            return replace(last, topic=part.value, scope=None)
    if told.draft.labs:
        return last if is_listed and _WITH.search(told.text) else None
    if is_listed and _HAVE_NOW.search(told.text) and not _RUNS.search(told.text):
        return Question(Kind.LAB, labs=last.labs, scope=told.draft.scope)
    if told.draft.has(T.SUM) or (is_listed and _IN_ALL.search(told.text)):
        return Question(Kind.REFUSAL, topic="sum", labs=last.labs)
    is_of_sites = told.draft.has(T.SITE)
    of_sum = is_refused_sum(last)
    if (is_listed or of_sum) and not is_of_sites and _LARGEST.search(told.text):
        contracts = Question(Kind.LAB, labs=last.labs, topic=LabPart.CONTRACTS.value)
        return last if is_listed else contracts  # of the same time, and with the same
    runs = told.status is Status.OPERATIONAL or _RUNS.search(told.text)
    if of_sum and runs and _OF_IT.search(told.text):
        return Question(Kind.LAB, labs=last.labs, topic=LabPart.SITES.value)
    if is_listed and not is_of_sites and runs:
        return replace(last, topic=None)  # a deal runs nothing: the stock and its sites do
    is_each = last.kind is Kind.REFUSAL and _ONE_BY_ONE.search(told.text)
    return Question(Kind.LAB, labs=last.labs) if is_each else None
