"""Whether a brief is of the right person, by whichever name: `is that def the same Ilva?`.

Why somebody is looked up was told before: what is asked is how each work is tied to the person.
"""

from __future__ import annotations

import re
from typing import Final

from bot.candidates.scholars.settling import asked_for
from bot.candidates.scholars.text import folded
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import clean, fold
from bot.questions.tags import T
from bot.questions.types import Kind
from bot.questions.words.leads import LINK
from bot.regex import regex

_ONE: Final = "theone"
_LED: Final = (
    rf"\W*(?:(?:{LINK}|hang on|hold on|hold up|wait(?: a (?:sec|second|minute|mo))?|"
    r"one (?:sec|moment)|sorry|er+m*|just (?:checking|to (?:be sure|check))|quick check|"
    r"before i (?:go on|call|send (?:it|this))|are you|are we|r u|you|u|we|can you|could you|"
    r"do me a favou?r|tell me|tell us|i wonder|i was wondering)\b\W*)*"
)
_SURELY: Final = (
    r"(?:(?:definitely|def|defo|deffo|certainly|actually|really|surely|for sure|indeed|totally|"
    r"100 ?(?:%|percent)|all|both|even|still) )*"
)
_THAT: Final = r"(?:that|this|it|they|these|those|he|she|the (?:second|first|last|whole) one)"
_IS: Final = rf"(?:{_THAT}['’]?(?:s|re)?|{_THAT} (?:is|are|was|were)|(?:thats|its|theyre|shes|hes))"
_PERSON: Final = (
    rf"(?:{_ONE}|person|researcher|author|candidate|guy|woman|man|lady|bloke|chap|scholar)"
)
_RIGHT: Final = r"(?:(?:very )?(?:same|right|correct|real) )"
_THEM: Final = (
    rf"(?:(?:by|from|of) )?(?:(?:the |our |my |your )?{_RIGHT}(?:{_PERSON}|one)"
    rf"|(?:our|my|the) {_ONE}|{_ONE}|her|him|hers|his|theirs|them)(?: (?:work|papers?|works))?"
)
_OTHER: Final = (
    r"(?:(?:by|from|of) )?(?:(?:an?|the|some) ?)?"
    rf"(?:(?:different|another|other|wrong) (?:{_PERSON}|one)|"
    r"(?:some(?:one|body)) else|namesake)(?: (?:with|of) (?:the |that )?same name)?"
)
_WORK: Final = (
    r"(?:(?:the|that|this) )?(?:[\w-]+ ){1,4}?(?:paper|work|report|publication|preprint|model|run)"
)
"""A work that is named by a word of its title: `the neox paper`."""
_LAST: Final = (
    r"(?: (?:for sure|though|then|or (?:not|another|a namesake|someone else|somebody else|what)|"
    r"btw|definitely|please|pls|plz|first|again|we (?:mean|want)|i (?:mean|meant|want)|"
    r"(?:you|we)(?:['’]ve)? (?:have|got|found)|there|here))*"
)
_UNKNOWN: Final = (
    r"what(?:['’]?s| is| are)? (?:still |really )?(?:missing|lacking|unknown|left open|"
    r"not (?:known|on record|in there))(?: (?:in|from|on|about|of|with|there|here|what|you|we|have|"
    r"got|hold|know|the|this|that|it|his|her|their|brief|record|picture|him|them|theone))*"
    r"|what (?:do(?:n['’]?t)?|can(?:['’]?t|not)) (?:we|you) (?:not )?(?:know|tell|see)"
    r"(?: (?:about|on|of|from))? (?:him|her|them|theone|this|that|it|here)"
)
"""`what don't we know about him`: what the ties of the works do not show."""
_END: Final = rf"{_LAST}(?: and (?:not|no) .{{1,30}}{_LAST}){{0,2}}\W*"
_ASKED: Final = regex(
    rf"{_LED}(?:"
    rf"(?:is|are|was|were) {_THAT} {_SURELY}{_THEM}"
    rf"|(?:is|are|was|were) {_WORK} {_SURELY}(?:by )?"
    rf"(?:her|him|hers|his|theirs|them|{_ONE}(?:['’]?s)?)"
    rf"|(?:did|has) (?:s?he|they|{_ONE}) {_SURELY}(?:co-?)?(?:writ\w+|wrote|author\w*|"
    rf"sign\w*) {_WORK}"
    rf"|(?:really |quite |absolutely )?(?:sure|certain|positive|confident)(?: that| whether| if)? "
    rf"{_IS} {_SURELY}{_THEM}"
    rf"|(?:could|might|can) {_THAT} (?:also |not |still )?be {_OTHER}"
    rf"|(?:is|are) {_THAT} (?:maybe |perhaps |possibly )?{_OTHER}"
    rf"|(?:any|is there (?:a|any)|what are the) chances?(?: that)? {_IS} {_SURELY}{_OTHER}"
    rf"|(?:how|why) (?:(?:do|did|can|could|are) )?(?:you|we|u)(?: (?:can|so))? "
    rf"(?:know|tell|sure|certain|think|believe)(?: that| whether| if| so)? {_IS} {_SURELY}{_THEM}"
    rf"|(?:could|can|might|may|are|is|is it possible|did)(?: (?:it|there|you|be|that|we|have))* "
    rf"(?:(?:two|2|several|different|various|more than one) )+(?:persons?|{_PERSON}s?|people|"
    r"profiles?)(?: (?:are|is|be|being|got|get|were|have been|that|who))* (?:mixed|merged|lumped|"
    r"muddled|confused|conflated)(?: (?:up|here|together|in here))*"
    rf"|(?:have|did|do) (?:you|we) (?:got|get|have|found|find|pick(?:ed)?) "
    rf"(?:the )?{_RIGHT}(?:{_PERSON}|one)"
    rf"|(?:double[- ]?check|check|confirm|verify)(?: that| whether| if)? {_IS} {_SURELY}{_THEM}"
    rf"|(?:is|are) there (?:more than one|another|other|two|several) {_ONE}s?"
    rf"|{_IS} {_SURELY}(?:the )?{_RIGHT}(?:{_PERSON}|one)\W*(?:right|yes|no|correct)?\?"
    rf"|{_RIGHT}(?:{_PERSON})\W*(?:right|yes|no)?\?"
    rf"|{_UNKNOWN}"
    rf"){_END}"
)


def asks_if_them(text: str, memory: Memory, hearing: Hearing) -> bool:
    """Whether it is asked if what was told is of the person meant."""
    last = memory.question
    if last is None or last.kind is not Kind.CANDIDATE or not (last.person and last.purpose):
        return False
    if any(not _is_same(each, last.person) for each in hearing.people):
        return False
    said = _with_paper(clean(text), hearing)
    return _ASKED.fullmatch(_with_one(said, (last.person, *hearing.people))) is not None


def _with_paper(text: str, hearing: Hearing) -> str:
    """The text with `that paper` for a model that is named alone: `is BLOOM really hers`."""
    runs = [tag for tag in hearing.tagged(text) if tag.kind is T.RUN]
    for tag in reversed(runs):
        text = f"{text[: tag.start]}that paper{text[tag.end :]}"
    return text


def _is_same(name: str, person: str) -> bool:
    who = asked_for(person)
    return who.by_id or folded(name) == folded(who.name)


def _with_one(text: str, people: tuple[str, ...]) -> str:
    """The text with the same word for the person, by the full name or a part of it."""
    said = fold(clean(text))
    names = [fold(asked_for(person).name) for person in people]
    for part in (*names, *(word for name in names for word in name.split())):
        said = re.sub(rf"\b{re.escape(part)}\b", _ONE, said)
    return said
