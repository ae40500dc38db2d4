"""Which list of labs is spoken of, and what is asked on about one: `where are we on the first`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.numbers.numbering import choice_of, number_meant
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import Opened
from bot.conversation.saying import Said
from bot.questions.on_record import is_listing
from bot.questions.tags import T
from bot.questions.types import Choice, Kind, Question, Reading, Scope, Unclear, Understood
from bot.questions.unclear.doubts import GROUPS
from bot.questions.words.leads import LED
from bot.questions.writing.wording import scope_of_league
from bot.regex import regex

_ON_LIST: Final = regex(
    r"\s*\b(?:on|in|from|of) (?:the|that|this|your) (?P<which>first|original|earlier|previous|"
    r"other) (?:list|ranking|table)\b",
    re.IGNORECASE,
)
_FIGURE: Final = r"(?:figures?|numbers?|data|estimates?|stocks?|values?)"
_FIRST: Final = (
    r"(?:(?:the|that|those|whoever(?:['’]?s| is)?|at|on) )*(?:top|first|leading|best|highest|"
    r"number (?:1|one)|no(?:1| 1|\.1|\. 1)|#1|leader)(?: (?:\d|two|three|four|few))?"
    r"(?: (?:ones?|labs?|places?|spots?|entr(?:y|ies)))?(?:['’]?s)?"
)
_OLD: Final = r"(?:old|recent|fresh|stale|current|up[- ]to[- ]date|dated|out of date|outdated)"
_AGE_OF_TOP: Final = regex(
    rf"{LED}(?:(?:how {_OLD} (?:is|are)|(?:as )?(?:from|of) when (?:is|are)|"
    r"when (?:is|are|was|were)|(?:what(?:['’]?s| is) )?(?:the )?(?:date|age) (?:of|on|for)) "
    rf"(?:(?:(?:the|those|these|that|this|all|its|their) )*{_FIGURE} "
    rf"(?:(?:for|of|on|at|from|behind|with) )?)?{_FIRST}(?: (?:{_FIGURE}|one))?"
    r"(?: (?:from|updated|counted|there|then|now))?"
    rf"|(?:is|are) {_FIRST}(?: {_FIGURE})? (?:still |even |really |any )*{_OLD}"
    rf"|{_FIRST}(?: {_FIGURE})?, how {_OLD} (?:is|are) (?:it|that|they|those|this))\W*",
    re.IGNORECASE,
    needs="top|first|lead|best|highest|number |no 1|no. 1|no1|no.1|#1",
)
"""`how old is the number for the top one`: no lab is first alone, so those of the list are told."""
_THEIR_AGE: Final = "how old are those"
_FIRM: Final = (
    r"(?:sure|certain|confident|reliable|solid|good|accurate|precise|trustworthy|exact|firm|shaky)"
)
_OF_TOP: Final = (
    rf"(?:(?:(?:the|those|these|that|this|its|their|your) )*{_FIGURE} "
    rf"(?:(?:for|of|on|at|from|behind|with) )?)?{_FIRST}(?: (?:{_FIGURE}|one))?"
)
_SURE_OF_TOP: Final = regex(
    rf"{LED}(?:how {_FIRM} (?:(?:are|r|is|can|could|should) (?:we|you|u|i|one)(?: be)? "
    rf"(?:(?:about|of|on|in|with|that) )*)?(?:(?:is|are) )?{_OF_TOP}"
    rf"|(?:are|is) (?:you (?:really |so )?(?:sure|certain|confident) (?:about|of|on) )?{_OF_TOP}"
    rf"(?: (?:even |really |at all |that )*{_FIRM})?"
    rf"|(?:can|could|should) (?:we|you|i|one) (?:really )?(?:trust|rely on|believe|count on) "
    rf"{_OF_TOP})(?: (?:then|really|anyway|is|are|there|right))*\W*",
    re.IGNORECASE,
    needs="top|first|lead|best|highest|number |no 1|no. 1|no1|no.1|#1",
)
"""`how sure are you about the top one`: of the figure that leads, and not of our place."""
_FIRMNESS: Final = "how sure are you about the top one"
_CUT: Final = regex(
    rf"{LED}(?:(?:just|only|show|give|list|me|us|i want|keep) )*(?:the )?(?:top|first|best|"
    r"biggest|largest) (?:\d|two|three|four|five|few)(?: (?:labs|ones|of (?:them|those)))?"
    r"(?: (?:then|please|pls|now|again))*\W*",
    re.IGNORECASE,
    needs="top|first|best|biggest|largest",
)
"""`just the top 3`, after one lab was asked about that the list lacks."""
_BY_HEADS: Final = regex(
    r"\W*(?:(?:and|or|now|ok|then|what about|how about|the same|rank them|sort them|order them)"
    r"\W+)*(?:by (?:the )?)?(?:number of )?(?:ai )?(?:researchers|people|staff|"
    r"employees|head ?counts?|scientists|team size)(?: (?:instead|then|please))?\W*",
    re.IGNORECASE,
)
_NTH: Final = regex(
    r"\b(?:number|no\.?|nr\.?|#|place|rank) ?(?:\d|one|two|three)\b|"
    r"\b(?:the )?(?:first|top|second|third) (?:one|place|lab|entry)\b",
    re.IGNORECASE,
)
_NO_STAFF: Final = (
    "Labs are put in order of their compute alone; their headcounts are of different days. Which"
    " of these?"
)
_NO_PLACES: Final = "No lab can be named first, as ranges overlap. The sources on which of them?"


def on_list(text: str, memory: Memory) -> tuple[str, Memory]:
    """`where would we be on the first list`: what is asked, with that list as the last question."""
    if _AGE_OF_TOP.fullmatch(text):
        return _of_the_top(text, _THEIR_AGE, memory)
    if _SURE_OF_TOP.fullmatch(text):
        return _of_the_top(text, _FIRMNESS, memory)
    found = _ON_LIST.search(text)
    cut = None if found else _CUT.fullmatch(text)
    known = all_asked(memory) if found or cut else ()
    lists = [each for each in known if _is_ranked(each)]
    if cut and lists and known[0].kind is Kind.LAB:
        return text, _with_last(lists[0], known, memory)
    if found is None or not lists:
        return text, memory
    is_first = found["which"].lower() in ("first", "original")
    meant = lists[-1] if is_first else lists[min(1, len(lists) - 1)]
    rest = f"{text[: found.start()]} on that list{text[found.end() :]}"
    return rest, _with_last(meant, known, memory)


def _with_last(meant: Question, known: tuple[Question, ...], memory: Memory) -> Memory:
    others = tuple(each for each in known if each != meant)
    return replace(memory, question=meant, earlier=others)


def _of_the_top(text: str, asked: str, memory: Memory) -> tuple[str, Memory]:
    """What is asked of the list that was shown last, without ours; as it was where none was."""
    known = all_asked(memory)
    lists = [each for each in known if _is_ranked(each)]
    if not lists:
        return text, memory
    scope = scope_of_league(lists[0])  # per researcher where ours stands beside them
    # our chips have an age of their own
    alone = replace(lists[0], offer=None, uses_saved=False, scope=scope)
    others = tuple(each for each in known if each != lists[0])
    return asked, replace(memory, question=alone, earlier=others)


def asked_of_list(told: Said, opening: Opened, last: Question, hearing: Hearing) -> Reading | None:
    """`and by researchers`, `the source for number 1`: what no list of labs tells is asked back."""
    if not _is_ranked(last) or told.labs or told.draft.stacks:
        return None
    if _BY_HEADS.fullmatch(told.whole):
        each = replace(last, scope=Scope.PER_RESEARCHER)
        ways = (
            choice_of("Compute per researcher", each, hearing),
            Choice("With the staff of each", "add the headcounts"),
        )
        return Unclear(None, _NO_STAFF, ways, is_plain=True)
    if told.draft.has(T.SOURCE) and _NTH.search(told.whole):
        name = hearing.reader.words.directory.name
        asked = ((lab, Question(Kind.SOURCE, labs=(lab,))) for lab in GROUPS["frontier"])
        of_each = tuple(choice_of(f"Sources on {name(lab)}", one, hearing) for lab, one in asked)
        return Unclear(None, _NO_PLACES, of_each, is_plain=True)
    return _with_number(told, opening, last, hearing)


def _with_number(told: Said, opening: Opened, last: Question, hearing: Hearing) -> Reading | None:
    """`now with 8192 instead`: of the offer that stands among the labs."""
    is_alone = told.number is not None and not (told.draft.names_any or told.draft.has(T.MOST))
    if not is_alone or not told.is_instead or not (last.uses_saved or last.offer):
        return None
    meant = number_meant(opening, replace(last, kind=Kind.OFFER), hearing)
    return Understood(replace(meant, kind=Kind.LEAGUE)) if meant else None


def _is_ranked(question: Question) -> bool:
    return question.kind is Kind.LEAGUE and not is_listing(question)
