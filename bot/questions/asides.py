"""What is told beside a question and counts nothing: when it was, who sees it, what there was."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.spelt_numbers import COUNTS
from bot.regex import regex

_TIME: Final = (
    r"(?:yesterday|today|recently|again|lately|(?:last|this|the other) (?:week|month|year|"
    r"quarter|day|spring|summer|autumn|fall|winter|night|monday|tuesday|wednesday|thursday|friday)|"
    r"(?:an?|one|two|three|a few|a couple of|\d+) (?:days?|weeks?|months?|years?) ago|"
    r"on (?:monday|tuesday|wednesday|thursday|friday)|in (?:january|february|march|april|may|june|"
    r"july|august|september|october|november|december))"
)
_HAPPENED: Final = regex(
    r"(?P<told>(?:\b(?:we|i)(?:['’]ve| have| had)?(?: just| recently| also| only)? |^\W*(?:just )?)"
    r"(?:lost|losing|missed out on|had (?:an?|one|two|someone|somebody)\b[^,.;?!]{0,20}"
    r"(?:poached|leave|go))\b[^,.;?!]{1,40}?) "
    rf"{_TIME}\b(?=\s*[,.;:–!-])",
    re.IGNORECASE,
    needs="lost|losing|missed|poached|leave|go",
)


def without_when_told(text: str) -> str:
    """A text without the time at which somebody was lost, where a question follows."""
    return _HAPPENED.sub(r"\g<told>", text)


_MANY: Final = rf"(?:\d{{1,3}}|{'|'.join(COUNTS)}|a few|several|some|a couple of|a dozen)"
_PEOPLE: Final = (
    r"(?:people|persons|colleagues|co-?workers|managers|executives|execs|directors|founders|"
    r"partners|stakeholders|recruiters|candidates|folks|friends|board members|of us)"
)
_SOME: Final = rf"{_MANY} (?:(?:other|busy|more|new|different|hiring|senior) )*{_PEOPLE}"
_SHOWN: Final = (
    r"(?:offer|summary|answer|numbers|figures|comparison|one[- ]?pager|brief|table|chart|report|"
    r"page|pitch|pdf|deck|result|note|version|overview)s?"
)
_ONES: Final = r"(?:(?:the|our|my|an?|this|that|saved|whole|short|own) )*"
_SENT: Final = regex(
    rf"(?P<kept>\b(?:send|sending|forward|present|circulate|e-?mail|mail|post|hand|distribute|"
    rf"share|show|give|pitch|explain) (?:out |round |around )?{_ONES}{_SHOWN}"
    r"(?: out| round| around| on)?|"
    r"\b(?:send|sending|forward|present|circulate|e-?mail|mail|hand) (?:it|this|that)"
    rf"(?: out| round| around| on)?) (?:to|with|in front of) {_SOME}",
    re.IGNORECASE,
    needs=(
        "send|forward|present|circulate|mail|post|hand|distribute|share|show|give|pitch|explain"
    ),
)
_TOLD: Final = regex(
    rf"\b(?:(?:i|we) (?:have|need|want|got) )?(?:to )?(?:convince|persuade|tell|inform|brief) "
    rf"{_SOME}(?= about | of |[,.;]|$)|\b(?:i|we) (?:have|'ve got|got) {_SOME} to "
    r"(?:convince|persuade|tell|inform|brief|show|write to)\b[,.;:]?",
    re.IGNORECASE,
    needs="convince|persuade|tell|inform|brief|have|got",
)


def without_audience(text: str) -> str:
    """A text without those to whom an offer or an answer is sent."""
    return _TOLD.sub("", _SENT.sub(r"\g<kept>", text))


_AT_LEAST: Final = regex(
    rf"^(?!.*(?:\d|\b(?:{'|'.join(COUNTS)}|each|per|gets?|guarant\w+|promis\w+|share)\b))"
    r"(?P<asked>\W*(?:[\w'’]+\W+){0,5}?[\w'’]+)[ ,]+at (?:the )?(?:very )?least(?=\W*$)",
    re.IGNORECASE,
    needs="least",
)


def without_at_least(text: str) -> str:
    """A short question without that its answer would be better than none: `staff at least?`."""
    return _AT_LEAST.sub(r"\g<asked>", text)


# What there was before what there is: `we had 512 H100 last year, now 1024`, which are 1,024.
#
# The number that was is set behind as such, so that it is left out aloud, and its day is no day to
# look from.

_NUMBER: Final = r"\d[\d,.]*k?"
_CHIP: Final = (
    r"(?:(?:nvidia )?[a-z]{1,3}-?\d{2,4}[a-z]?s?|tpus? v\d[a-z]?|trainium ?\d?|gpus?)\b"
    r"(?: gpus?| cards| chips)?"
)
_THING: Final = rf"(?:{_CHIP}|(?:ai |ml )?(?:researchers|people|ppl|scientists)\b)"
_AGO: Final = (
    r"(?:(?:\w+ ){1,3}ago|(?:early |late |this time |at the end of )?last "
    r"(?:year|month|quarter|week|spring|summer|autumn|fall|winter)|"
    r"previously|formerly|earlier|before|back then|in 20[12]\d|at the start of (?:the|this) year)"
)
_NOW: Final = (
    r"(?:right now|now|today|currently|these days|this year|at the moment|by now|at present)"
)
_WE: Final = (
    r"(?:(?:that|this|it)(?:['’]?s| is)|we(?:['’]?ve|['’]?re| have| are| run)?(?: got| at)?|at)"
)

_HAD: Final = regex(
    r"(?:(?<!if )\b(?:we|i) (?:only )?|(?:^|(?<=[,;.(] ))(?=used to ))"
    r"(?:had|used to (?:have|run|own|rent)|were (?:at|on|running)|ran|started (?:with|at|on)) "
    rf"(?P<old>{_NUMBER}) (?P<thing>{_THING})(?: {_AGO})?"
    rf"[\s.,;:–-]*(?:and |but |then )?(?P<now>{_NOW} (?:{_WE} )?|{_WE} {_NOW} )?(?:{_WE} )?"
    rf"(?P<new>{_NUMBER})\b(?: (?P<of>{_THING}))?(?(now)(?: {_NOW}\b)?| {_NOW}\b)",
    re.IGNORECASE,
    needs="had|used to|were|ran|started",
)
_THEN_NOW: Final = regex(
    rf"(?:\b(?P<lead>previously|formerly|before|earlier)[:,]? )?(?P<old>{_NUMBER}) "
    rf"(?P<thing>{_THING})(?(lead)| {_AGO})[\s,;:–-]*(?:and |but )?"
    rf"(?:{_NOW} (?:{_WE} )?(?P<new>{_NUMBER})\b(?: (?P<of>{_THING}))?"
    rf"|(?P<newer>{_NUMBER})\b(?: (?P<newer_of>{_THING}))? {_NOW}\b)",
    re.IGNORECASE,
    needs="now|today|currently|these days|this year|moment|present",
)
_UP_FROM: Final = regex(
    r"(?<!if )(?<!if we )\b(?:up|(?:we )?(?:have |['’]?ve )?"
    r"(?:doubled|tripled|grew|grown|went|gone|expanded|scaled(?: up)?|increased)) from "
    rf"(?P<old>{_NUMBER})(?: (?P<thing>{_THING}))?(?: {_AGO})? to "
    rf"(?P<new>{_NUMBER})\b(?: (?P<of>{_THING}))?(?: (?:{_NOW}|{_AGO})\b)?",
    re.IGNORECASE,
    needs="from",
)
_BEHIND: Final = regex(
    rf"(?P<new>{_NUMBER}) (?P<thing>{_THING})(?:,? up from (?P<old>{_NUMBER})(?: {_THING})?"
    rf"(?: {_AGO}\b)?|\s*[(,] ?(?:was |were )?(?P<older>{_NUMBER})(?: {_THING})? {_AGO}\b)\)?",
    re.IGNORECASE,
    needs="up from|ago|last|previously|formerly|earlier|before|back then|in 20|at the start",
)
_BEFORE: Final = regex(
    r"\s*[,;(]\s*(?:before(?: (?:that|this))?|previously|formerly|earlier)(?: (?:it|we|this|that))?"
    rf"(?: (?:was|were|had|ran|used))? (?P<old>{_NUMBER})(?: {_THING})?\)?(?=\s*(?:$|[,.;)]|vs\b))",
    re.IGNORECASE,
    needs="before|previously|formerly|earlier",
)
"""`1536 H200, 48 researchers, before it was 1024 H100`."""
_PAST: Final = regex(
    r"\b(?:had|used to|were|was|ran|started|ago|last|previously|formerly|earlier|before|from"
    r"|in 20\d\d)\b",
    re.IGNORECASE,
    needs="ago|before|earlier|formerly|from|had|in 20|last|previously|ran|started|used to|was|were",
)
_OURS: Final = regex(
    r"\b(?:vs|versus|against|compare\w*|v|beat|behind|ahead|we|our|us|used to have)\b", re.I
)


def what_there_is(text: str) -> str:
    """The text with what there is now first, and what there was behind it."""
    if not _PAST.search(text):
        return text
    text = _BEFORE.sub(r" (\g<old> before)", text, count=1)
    if not _OURS.search(text):
        return text
    for found in (_HAD, _THEN_NOW, _UP_FROM, _BEHIND):
        text = found.sub(_now_first, text, count=1)
    return text


def _now_first(found: re.Match[str]) -> str:
    said = found.groupdict()
    new, old = said["new"] or said.get("newer"), said["old"] or said.get("older")
    thing, then = said.get("of") or said.get("newer_of") or said["thing"], said["thing"]
    is_same = thing and (not then or _counts_people(thing) is _counts_people(then))
    return f"{new} {thing} ({old} before)" if is_same else found[0]


def _counts_people(thing: str) -> bool:
    return not any(sign.isdigit() for sign in thing) and "pu" not in thing.lower()


# Who is counted already: `3 joined this month so we're 43 researchers`, which are 43 in all.

_HEADS: Final = (
    r"(?:people|ppl|persons?|women|woman|men|man|researchers?|scientists?|engineers?|phds?|"
    r"postdocs?|hires?|starters?|joiners?|colleagues?|folks|interns?|students?|of (?:us|them|our "
    r"(?:people|ppl|researchers|team|guys)))"
)
_SO_MANY: Final = (
    rf"(?:{_MANY}|another)(?: (?:another|more|new|other|young|senior|junior|great|research|ml|ai))*"
    rf"(?: {_HEADS})?"
)
_MOVED: Final = (
    r"(?:(?:have|had|has) )?(?:(?:just|recently|already|all) )*(?:(?:joined|started|arrived|"
    r"onboarded|signed on|(?:come|came) (?:on ?board|aboard|in|over))"
    r"(?: (?:us|the (?:team|group)|our team|with us|on board))?|"
    r"(?:left|quit|resigned|departed|gone)(?: (?:us|the team))?(?: (?:to|for) \w[\w ]{1,20}?)?)"
)
_WE_TOOK: Final = (
    r"we(?:['’]ve| have)? (?:(?:just|recently|already) )*(?:hired|onboarded|added|lost)"
)
_ONCE: Final = (
    rf"(?: (?:just now|(?:earlier )?{_TIME}|(?:mon|tues|wednes|thurs|fri)day|"
    r"since (?:last )?(?!last )\w{3,9}))*"
)
_SO: Final = (
    r"[\s,;.:–-]+(?:(?:and|so|that|now|hence|thus|therefore|means?|meaning|which)[\s,]+)*"
    r"(?:(?<=so )|(?<=now )|(?<=hence )|(?<=thus )|(?<=therefore )|(?<=means )|(?<=meaning )|"
    r"(?=[^\d.;]{1,20} (?:now|at|up to|down to) \d)|(?=[^\d.;]{1,20} \d+ (?:\w+ )?(?:now|today)))"
)
_WE_ARE: Final = (
    r"(?=(?:we(?:['’]re| are|['’]ve| have)(?: got)?|there(?:['’]s| are)|"
    r"(?:the|our) team (?:is|has))(?: (?:now|at|up to|down to|currently|a team of))* "
    r"\d{1,4}\b(?! ?[a-z]{1,3}-?\d| ?[gc]pu| ?%))"
)
_COUNTED_ALREADY: Final = regex(
    rf"(?<!if )(?<!once )(?<!when )(?<!after )\b(?:{_SO_MANY} {_MOVED}|{_WE_TOOK} {_SO_MANY})"
    rf"{_ONCE}{_SO}{_WE_ARE}"
    rf"|\b(?:after|since) (?:hiring {_SO_MANY}|{_SO_MANY} {_MOVED}|{_WE_TOOK} {_SO_MANY}){_ONCE}"
    rf",? (?:now )?{_WE_ARE}",
    re.IGNORECASE,
    needs="joined|started|came|come|arrived|onboarded|signed|left|quit|resigned|departed|gone|"
    "hired|added|lost|hiring",
)
_WE_ARE_NOW: Final = regex(r"\bwe(?:['’]re| are) now(?= \d)", re.IGNORECASE, needs="now")


def without_counted_already(text: str) -> str:
    """The text without who came or went, where it is said how many there are since."""
    told = _COUNTED_ALREADY.sub("", text)
    return _WE_ARE_NOW.sub(r"we are", told) if told != text else text
