"""What is said of the person spoken of: “not her”, “forget this person”, “none of these”."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.candidates.scholars.settling import asked_for, paper_in
from bot.candidates.scholars.text import folded
from bot.conversation.about_people.forgetting import declines, forgotten
from bot.conversation.about_people.wrong_work import wrong_work
from bot.conversation.heard import AboutPerson, OfPerson
from bot.conversation.memory import Memory
from bot.conversation.opening import Opened
from bot.conversation.replies.picking import refuses_all
from bot.questions.about_people import of_person as words
from bot.questions.about_people.of_brief import whole
from bot.questions.types import Choice, Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex

NONE: Final = "none of these"
_BUTTONS: Final = {
    words.WRONG: OfPerson.WRONG_PERSON,
    words.FORGET: OfPerson.FORGET,
    words.ERASE: OfPerson.ERASE,
    words.KEEP: OfPerson.KEEP,
}

_SO: Final = (
    r"(?:no,? |sorry,? |hm+,? |but |i think |actually,? |wait,? |oh,? )*"
    r"(?:that|this|it|you(?: have|['’]ve)?(?: got)?|that'?s)?"
)
_BRIEF: Final = (
    r"(?:(?:person|candidate|researcher|author|human|guy|man|woman|lady|fellow|bloke|chap|dude)"
    r"(?: (?:i|we)(?:['’]m| am| are|['’]re)? (?:mean|meant|after|asked (?:about|for)))?|"
    r"one we mean|one i mean)"
)
_WRONG: Final = regex(
    rf"{_SO}(?:'s| is| are| was| were|have)?\s*"
    rf"(?:(?:the |a )?(?:wrong|different|another|false) {_BRIEF}"
    rf"|not (?:the (?:right |same )?{_BRIEF}|her|him|them|who i (?:mean|meant)|the right one)"
    r"|(?:isn'?t|is not|was not|wasn'?t) (?:her|him|them|the (?:right |same )?"
    rf"{_BRIEF}|who i (?:mean|meant))|(?:somebody|someone) else(?:'s works?)?"
    r"|a namesake)"
    r"(?:[\s,;.–-]+(?:(?:it|that|this)(?:'s| is) )?not (?:our|my|the) "
    r"(?-i:[^\W\d_a-z])[\w .'-]{1,60}"
    r"|[\s,;.–-]+(?:i|we) (?:mean|meant|want|wanted|need|was after|am after) (?:the|her|his) "
    r"[\w -]{1,60})?"
    r"[\s.!]*",
    re.IGNORECASE,
)
"""`that's the wrong person, not our Emil Rasztavi`."""
_WRONG_NAME: Final = regex(
    rf"{_SO}(?:(?:'s| is| was| have|'ve)?(?: got| found| picked| shown(?: me)?)?\s*(?:the |an? "
    rf")?(?:wrong|"
    r"different|another|other|not (?:the|my|our)(?: right)?)|(?: ?is| was)(?: not|n['’]t) (?:the|"
    r"my|our))"
    r"\s+(?P<name>[^\W\d_][\w'’-]*?(?: [^\W\d_][\w'’-]*?)?)"
    r"(?: (?:i|we)(?:['’]m|['’]re| am| are|['’]d| was| were)? (?:mean|meant|want|wanted|know|"
    r"need|after|looking for|"
    r"had in mind|talking about|thinking of))?[\s.!]*",
    re.IGNORECASE,
)
_HEDGED: Final = regex(
    r"(?<=\w)[\s,.–-]+(?:(?:i (?:think|believe|guess|suspect|fear|reckon)|i(?:['’]?m| am) "
    r"(?:pretty |fairly |quite )?sure|afaik|imo|tbh|btw|fyi|for sure|definitely|actually|"
    r"by the way)[\s,.!]*)+$",
    re.IGNORECASE,
)
"""`the second paper isnt his i think`."""
_PLACED: Final = regex(
    r"(?:the one |she |he |they |it )?(?:is |are |was |works? |worked |published )*"
    r"(?:(?:at|from|with|of|in|wrote|the author of|author of)\s+)?(?:the )?(?P<rest>.+?)[\s.!]*",
    re.IGNORECASE | re.DOTALL,
)
_YES: Final = regex(
    r"(?!(?:(?:please|pls|everything|all of it|all|thanks|thx|now|right)\b\W*)+$)"
    r"(?:(?:yes|yep|yeah|yup|y|sure|ok|okay|please|pls|confirm(?:ed)?|correct|right|go ahead|"
    r"go for it|do it|do that|proceed|everything|all(?: of it)?|"
    r"(?:erase|delete|forget|remove)(?: (?:it|him|her|them|that))?|"
    r"wipe (?:it|him|her|them|that|all|everything)|thanks|thx|now)"
    r"\b\W*)+",
    re.IGNORECASE,
)
"""`yes go ahead`, where it was asked whether somebody is to be forgotten."""
_WHAT_GOES: Final = regex(
    rf"{LED}(?:what|which)(?: (?:exactly|precisely|all|else|data|of (?:it|that|this)))*"
    r"(?: (?:goes|disappears|is (?:lost|gone)|(?:does|do|will|would) (?:that|it|this|you|we|go)"
    r"|(?:gets?|is|are|will be|would be) (?:deleted|erased|removed|forgotten|wiped|lost|gone))"
    r"(?: (?:go|goes|disappear|delete|erase|remove|wipe|cover|include|mean|involve|then|exactly|"
    r"away|be (?:deleted|erased|removed|lost|gone)))*)\W*",
    re.IGNORECASE,
)
"""`what exactly goes`, where it was asked whether somebody is to be forgotten."""
_LONGEST: Final = 80
_FEW: Final = 10
_CHECKS: Final = regex(
    r"[^?]*\b(?:compliance|audit\w*|gdpr|dsgvo|privacy|data protection|dpo|"
    r"legal (?:team|check|review)|access review)\b[^?]*",
    re.IGNORECASE,
)


def checks_keeping(text: str) -> bool:
    """Whether the keeping of data is checked, for which nobody is looked up: `compliance check`."""
    return bool(_CHECKS.fullmatch(text)) and len(text.split()) < _FEW


def may_name_another(opening: Opened, last: Question) -> bool:
    """Whether a message leans on a question about a person and may name another: `and J. Quist?`"""
    is_place = re.match(r"(?:at|from|with|in|on|for|by)\b", opening.text, re.IGNORECASE)
    return opening.is_linked and last.kind is Kind.CANDIDATE and bool(last.person) and not is_place


def said_of_person(text: str, memory: Memory) -> AboutPerson | None:
    """What a message says of the person spoken of last; None where it says nothing of them."""
    said = " ".join(text.split())
    if pressed := words.said_in(said):
        return AboutPerson(_BUTTONS[pressed[0]], pressed[1])
    typed, said = said, _HEDGED.sub("", said)
    last = memory.question
    about = whole(last) if last and last.kind is Kind.CANDIDATE else None
    if settled := _settled(said, about, memory):
        return settled
    if wrong := wrong_work(said, memory, typed):
        return wrong
    if memory.asks_whom and refuses_all(said, memory):
        return None  # of those who were offered
    if _WRONG.fullmatch(said) or _is_wrong_name(said, about):
        return AboutPerson(OfPerson.WRONG_PERSON, about)
    return forgotten(said, memory)


def _is_wrong_name(said: str, about: Question | None) -> bool:
    """`wrong Ilva`, of the person spoken of by a part of the name."""
    found = _WRONG_NAME.fullmatch(said)
    known = folded(asked_for(about.person or "").name).split() if about else []
    return bool(found and set(folded(found["name"]).split()) <= set(known))


def _settled(said: str, about: Question | None, memory: Memory) -> AboutPerson | None:
    """What is said to the ways that were offered: to erase or not, or that none of them is it."""
    offered = {choice.text for choice in memory.choices}
    erases = next((pair for text in offered if (pair := words.said_in(text))), None)
    if erases and erases[0] == words.ERASE:
        if _agrees(said):
            return AboutPerson(OfPerson.ERASE, erases[1])
        if _WHAT_GOES.fullmatch(said):
            return AboutPerson(OfPerson.FORGET, erases[1])
        if said == words.KEEP or refuses_all(said, memory) or declines(said, erases[1].person):
            return AboutPerson(OfPerson.KEEP, erases[1])
    if about and (said == NONE or (NONE in offered and refuses_all(said, memory))):
        return AboutPerson(OfPerson.NONE, about) if NONE in offered or not offered else None
    return None


def _agrees(said: str) -> bool:
    plain = said.removeprefix("Yes, ")  # as the button says
    return _YES.fullmatch(plain) is not None


def placed(text: str, memory: Memory) -> Choice | Question | None:
    """What tells apart those who may be meant: one of them, or the name with what was said."""
    asked = memory.question
    if asked is None or not asked.person or all(c.text != NONE for c in memory.choices):
        return None
    found = _PLACED.fullmatch(" ".join(text.split()))
    rest = found["rest"] if found else ""
    if not rest or len(rest) > _LONGEST:
        return None
    near = [c for c in memory.choices if len(rest) > 2 and rest.casefold() in c.label.casefold()]
    if len(near) == 1:
        return near[0]
    if asked_for(rest).by_id:
        return replace(asked, person=rest)
    typed = (asked_for(q.person) for q in (asked, *memory.earlier) if q.person)
    who = next((one for one in typed if not one.by_id), None)  # one may have been picked meanwhile
    if who is None or not (paper_in(rest) or rest[0].isupper()):
        return None
    return replace(asked, person=f"{who.name}, {rest}")
