"""What is asked of the entry of somebody in the pool, and who is left in it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.about_people.asked_of_person import names_somebody
from bot.conversation.about_people.details_asked import asks_who_signed
from bot.conversation.memory import Hearing, Memory
from bot.questions.about_people.added import added_in
from bot.questions.about_people.keeping_asked import ORIGIN, SEEING, TELLING, on_keeping
from bot.questions.about_people.of_brief import whole
from bot.questions.about_people.of_entry import asks_on_entry
from bot.questions.in_pool import is_pronoun, told_first, whom_in_pool
from bot.questions.types import Kind, Question, Unreadable
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_LEFT: Final = regex(
    rf"{LED}who(?:['’]?s| is| are| all is| else is)?"
    r"(?: (?:still|all|now))?(?: (?:left|remains|remaining|(?:still )?in (?:it|there)|on it))"
    r"(?: (?:in|on) (?:it|there|(?:the|our|my) (?:pool|list)))?(?: now| then)?\W*",
    re.IGNORECASE,
)
"""`who's left?`, after the pool or somebody in it; else it would be of those who left."""

_HOW_LONG: Final = regex(
    rf"{LED}(?:for )?how long (?:do|does|will|would|can|may|is|are) "
    r"(?:(?:we|you|assay|it|this|that|all|they|data) )*(?:keep|hold|store|retain|kept|held|stored|"
    r"retained|on file|remembered)(?: (?:it|this|that|them|her|him|all|her data|his data))*\W*",
    re.IGNORECASE,
)
"""`how long do we keep it`, of what is held of somebody."""
_NEXT: Final = r"(?: (?:now|then|afterwards|later|next))*"
_AFTERWARDS: Final = regex(
    rf"{LED}(?:what|how much)(?: all| exactly)?(?: (?:do|does|will|would) (?:we|you|assay|it))? "
    r"(?:keeps?|stores?|saves?|retains?|holds? on to|stays?|remains?|is kept|is left|gets kept)"
    r"(?: (?:on file|on record|stored|here|kept|of it))*(?: (?:on|about|of|from) (?:him|her|them|"
    r"it|this|"
    r"that))? (?:after\b.{0,30}|afterwards|later(?: on)?|on file.{0,20}|once\b.{3,30}|when (?:we|"
    r"i).{3,30}|"
    r"from (?:this|that|here)\b.{0,12})\W*"
    rf"|{LED}what (?:happens|will happen|becomes)(?: then)? (?:to|with|of) (?:his|her|their|this|"
    rf"that|the)"
    rf" (?:data|entry|record|details|info\w*|brief|search|look-?up){_NEXT}"
    rf"(?: after\b.{{0,20}}{_NEXT})?\W*",
    re.IGNORECASE,
)
"""`what do you keep about her after this`, where no work of theirs is asked for."""
_KEPT_OF: Final = regex(
    rf"{LED}(?:(?:tell|show) me )?(?:what(?:['’]?s)?|which|how much)(?: (?:all|else|exactly|kinds? "
    r"of|sorts? of|personal|data|info(?:rmation)?|details|stuff|things))*"
    r"(?:(?: is| are| has been| gets)?(?: being)? (?:kept|stored|saved|retained|logged|recorded)"
    r"|(?: (?:do|does|have|did|are))? (?:we|you|assay|it|the bot)(?: (?:actually|still|really))* "
    r"(?:keep|store|save|retain|log|record|remember|kept|stored|saved|keeping|storing)s?)"
    r"(?: (?:here|on file|of data))* (?:about|on|of|for) (?:him|her|them|(?:this|that|the) "
    r"(?:person|candidate|researcher))(?: (?:here|now|then|exactly|please|pls|btw|anyway|at all|"
    r"in (?:here|the pool|our pool|assay)))*\W*"
    rf"|{LED}(?:what|anything|is there|do (?:we|you) have)"
    r"(?: (?:else|all|anything|something|more))*"
    r"(?: (?:do|have|does) (?:we|you|assay|it)(?: (?:got|have|hold|keep|know|store))*)?"
    r"(?: (?:on|about|of|for) (?:him|her|them))?(?: (?:here|on file))? (?:apart from|besides|"
    r"other than|beyond|except(?: for)?|in addition to) "
    r"(?:(?:the|his|her|their|those|these|published) )*(?:papers?|works?|publications?|evidence|"
    r"runs?)(?: (?:on|about) (?:him|her|them))?\W*",
    re.IGNORECASE,
    needs="keep|kept|stor|sav|retain|log|record|remember|apart|besides|other than|beyond|except|"
    "addition",
)
"""`what do you keep about her`, which the entry tells; what is held on file, all of a brief."""
_EXPORT: Final = regex(
    rf"\W*(?:(?:{LINK}|can you|could you) )*(?:export|download|dump|copy)"
    r" (?:everything|it all|all of (?:it|that|them)|all (?:our |the )?data|(?:all )?(?:our|the|my) "
    r"(?:whole |entire )?(?:pool|list|candidates|people)"
    r" (?:as|to|in) (?:an? )?(?:csv|file|spreadsheet|excel))(?: please)?\W*",
    re.IGNORECASE,
)
"""What the operator exports; of somebody's brief it is another question."""

_ADD: Final = regex(
    rf"\W*(?:(?:{LINK}|can|could|should|shall|you|we|i|just)\b\W*)*"
    r"(?:add|save|import|keep|put) (?:him|her|them|this (?:person|candidate|researcher))"
    r"(?: in| there| then| now| please| anyway| too| yourself)*\W*",
    re.IGNORECASE,
)
"""`can you add him`, after somebody: to the pool, which a file does."""
_NOT_FOUND: Final = regex(
    rf"{LED}(?:why|how come)\b.{{0,12}}\b(?:can(?:['’]?t|not)|"
    r"could(?:n['’]?t| not)|did(?:n['’]?t| not)|do(?:n['’]?t| not)|no)\b.{0,8}"
    r"\b(?:find|look up|see|know|have|found) (?:him|her|them|anything|anything on (?:him|her|them))"
    r"(?: up)?\W*",
    re.IGNORECASE,
)
"""Why nothing was found of somebody, which the answer about them says."""


_OF_LIST: Final = regex(
    rf"{LED}(?:(?:from|out of) (?:which|what|whose) (?:file|list|source|import|place)s?"
    r"|(?:on|under|by|with) what (?:legal )?(?:basis|right|grounds?)"
    r"|what(?:['’]?s| is) (?:the|their) (?:source|basis)"
    r"|where (?:did|do|are) (?:they|those|these|we get (?:them|those|these))(?: all)? (?:come )?"
    r"from"
    r"|(?P<told>(?:were|are|have) (?:they|those|these)(?: all| been)* (?:told|informed|notified)"
    r"|(?:did|have) we (?:tell|inform|notify|told|informed|notified) (?:them|those|these)"
    r"|do they know))\W*",
    re.IGNORECASE,
)
"""`were they told`, `from which file`, of people who were listed from the pool."""
_OF_WHOM: Final = (
    "Of whom? Nobody was named here, and no name is kept of anybody who was erased. Name the"
    " person, as in “is NAME in our pool”."
)


def asked_of_listed(text: str, last: Question | None) -> Question | None:
    """What is told of how all of a list came there, or were told; None of other texts."""
    is_list = last is not None and last.kind is Kind.POOL and not last.person
    found = _OF_LIST.fullmatch(text) if is_list else None
    return Question(Kind.HELP, topic=TELLING if found["told"] else ORIGIN) if found else None


def entry_of_nobody(text: str, memory: Memory) -> Unreadable | None:
    """`is he gone now?`, where nobody is spoken of, as after somebody was erased."""
    last = memory.question
    is_of_nobody = last is None or (last.kind in (Kind.POOL, Kind.HELP) and not last.person)
    if not is_of_nobody or asked_of_listed(text, last):
        return None
    if not is_pronoun(whom_in_pool(text) or ""):
        return None
    return Unreadable(_OF_WHOM, ("who is in our pool",), is_plain=True)


def _of_keeping(text: str) -> str | None:
    """The topic of help on how what is held is kept, copied or seen; None of other texts."""
    if any(each.fullmatch(text) for each in (_EXPORT, _HOW_LONG, _AFTERWARDS)):
        return "privacy"
    return SEEING if on_keeping(text) == SEEING else None


def asked_of_entry(text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """Whether, why or since when somebody is in the pool, or who still is; None of other texts."""
    last = memory.question
    is_of_people = last is not None and last.kind in (Kind.POOL, Kind.CANDIDATE)
    is_of_work = last is not None and last.purpose and asks_who_signed(text)
    if (is_of_people or last is None) and _LEFT.fullmatch(text) and not is_of_work:
        return Question(Kind.POOL)
    if is_of_people and (topic := _of_keeping(text)):
        return Question(Kind.HELP, topic=topic)
    if is_of_people and last and last.person and _KEPT_OF.fullmatch(text):
        return replace(whole(last), kind=Kind.POOL)
    if of_all := asked_of_listed(text, last):
        return of_all
    if last and last.kind is Kind.CANDIDATE and last.person:
        if _ADD.fullmatch(text):
            return Question(Kind.HELP, topic="adding")
        if last.purpose and _NOT_FOUND.fullmatch(text):
            return whole(last)
    if newcomers := added_in(text, hearing.today):
        return newcomers
    whom = whom_in_pool(text)
    if whom and names_somebody(whom, hearing):
        return Question(Kind.POOL, person=whom, topic=told_first(text))
    is_of_them = is_pronoun(whom or "") or (memory.tells_of_keeping and asks_on_entry(text))
    is_known = last is not None and last.person is not None and is_of_them
    of_them = replace(whole(last), kind=Kind.POOL, topic=told_first(text)) if last else None
    return of_them if is_known else None
