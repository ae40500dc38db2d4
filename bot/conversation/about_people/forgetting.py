"""Who is to be forgotten: `forget her`, `please remove Jun Oskarell from the pool, he asked`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.candidates.scholars.settling import asked_for
from bot.conversation.all_asked import all_asked
from bot.conversation.heard import AboutPerson, OfPerson
from bot.conversation.memory import Memory
from bot.questions.about_people.of_brief import whole
from bot.questions.about_people.of_person import REQUESTED
from bot.questions.clean import clean, fold
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINKS
from bot.regex import regex

_LEAD: Final = (
    r"(?:(?:please|pls|can (?:you|we|i)|could (?:you|we|i)|may (?:we|i)|"
    r"(?:we|you|i) (?:need|have|want|should|must)"
    r"(?: (?:you )?to)?|you can|just|ok(?:ay)?|let['’]?s|go ahead and|"
    r"while (?:you|we)(?:['’]?re| are) (?:at it|there)|also|oh|btw|now|then|and|so)[ ,]+)*"
)
_EITHER: Final = "forget|erase|delete|remove|wipe|scrub|purge|ditch"
_OUT: Final = "take|get|strike|cross|kick|drop|bin|chuck|boot|pull|throw|clear"
_FORGET: Final = rf"(?:{_EITHER}|nuke|get (?:rid|shot) of|bin(?: off)?|trash|shred)"
_TAKE: Final = rf"(?:{_EITHER}|{_OUT})"
_DONE: Final = f"{_EITHER}|{_OUT}|nuke|trash|shred"
"""One of these is in whatever says the one or the other."""
_FROM: Final = (
    r"(?: (?:from|off|out of) (?:our|the|my|your|this)(?: candidate| talent)? "
    r"(?:pool|list|short ?list|candidates|database|records|books|files|system|tool|bot)"
    r"| (?:from|off|out of) (?:here|everything|assay|everywhere))"
)
_HER: Final = (
    r"(?:(?:this|that|the) (?:person|candidate|researcher|author|human|one we mean|one i mean)|"
    r"her|him|them)"
)
_ALL: Final = (
    r"(?: (?:all|everything))?(?: (?:that )?(?:you|we) (?:have|hold|know|keep))?"
    r"(?: (?:about|on|of))?"
)
_NAME: Final = r"(?P<{}>[^,;:()]+?)"
_ITEMS: Final = (
    r"(?: (?:whole |entire |own |personal |candidate )*(?:records?|entry|entries|data|files?|"
    r"profile|details|info(?:rmation)?))"
)
"""What is kept of somebody: to delete it is to forget them."""
_AND_ALL: Final = (
    r"(?:,? (?:and|plus|with|along with|together with) (?:all (?:of )?)?(?:his|her|their|the) "
    r"(?:papers?|works?|publications?|data|records?|entr(?:y|ies)|files?))?"
)
"""What goes with an entry anyhow."""
_END: Final = (
    rf"{_AND_ALL}"
    r"(?:,? (?:please|pls|plz|for good|again|then|now|too|also|as well|completely|entirely|out|"
    r"asap|today|immediately|right away|quickly|real quick|altogether|everywhere|in one go|"
    r"at the same time|while (?:we|you|i)(?:['’]?re|['’]?m| are| am)? (?:at it|there|on it|here)|"
    r"if (?:you|we) can|for me|thanks|thx|ty))*"
)
_THEY_ASKED: Final = (
    r"(?:(?:\s*[,;:–—-])? (?:because |since |as )?(?:he|she|they)(?:['’]\w+)? [^?]*)?"
)
_TELLS: Final = (
    r"(?:(?:he|she|they)(?:['’]\w+)?|wants?|wanted|asks|asked|wrote|mailed|e-?mailed|said|told|"
    r"opted|opts|withdrew|got|no longer|not|doesn['’]?t|does not|just|so|and|fyi) "
    r"[^?,;.:!]{1,60}"
)
_SAID: Final = rf"(?:{_TELLS}[,;.:!][,;.:!–—-]*\s*)*"
_TOLD: Final = rf"{_SAID}(?:{_TELLS}[–—-]+\s*{_SAID}){{0,2}}"
"""What somebody asked of us, and how it reached us."""
_BEGINS: Final = rf"{LINKS}{_TOLD}{_LEAD}"
"""`he wants out, please forget him`."""
_WHY: Final = (
    rf"(?:(?:\s*(?:[,;:(–—]|(?<=\s)-|-(?=\s))(?!\s*{LINKS}"
    r"(?:how|what|which|who|whose|when|where|show|tell me|give|list|compare|"
    r"price|can you|could you|let['’]?s)\b)| because| since|"
    r" as (?=he|she|they)| (?=(?:he|she|they)(?:['’]\w+)? (?!in\b))).*)?"
)
"""Why somebody is to be forgotten; what is asked on is no reason: `forget Pavel, how about Jun`."""
_SOMEBODY: Final = regex(
    rf"{_BEGINS}(?:{_FORGET}{_ALL} {_HER}{_FROM}?|{_FORGET} (?:her|his|their){_ITEMS}{_FROM}?"
    rf"|{_TAKE} {_HER}{_FROM}){_END}{_THEY_ASKED}[\s.!?]*",
    re.IGNORECASE,
    needs=_DONE,
)
_NAMED: Final = regex(
    rf"{_BEGINS}(?:{_FORGET} {_NAME.format('whose')}['’]s?{_ITEMS}{_FROM}?"
    rf"|{_FORGET}{_ALL} {_NAME.format('name')}{_FROM}?"
    rf"|{_TAKE} {_NAME.format('listed')}{_FROM}){_END}{_WHY}[\s.!?]*",
    re.IGNORECASE,
    needs=_DONE,
)
_ASKED_OUT: Final = regex(
    rf"{LINKS}{_NAME.format('name')} "
    r"(?:(?:has|have|had|just|also|now|withdrew|and) )*(?:asked|asks|"
    r"told|tells|wrote|writes|wants?|wanted|requested|requests|demands?|demanded|insists?|"
    r"would like|wishes)\b(?! to (?:know|see|hear))[^?]{0,30}?"
    r"\b(?:delet(?:ed?|ion)|eras(?:ed?|ure)|forget|forgotten|removed?|removal|wiped?|"
    rf"(?:take|get|strike|cross) (?:him|her|them){_FROM}|"
    r"(?:be |wants )(?:taken )?out(?: of (?:our|the|your) (?:pool|list|records))?)\b[^?]*",
    re.IGNORECASE,
    needs="asked|asks|told|tells|wrote|writes|want|request|demand|insist|would like|wishes",
)
"""`Jun Oskarell asked us to delete everything we have on him. please do that`."""
_TO_BE_GONE: Final = regex(
    rf"{_BEGINS}(?:have )?{_NAME.format('name')}(?:['’]s?{_ITEMS})?"
    r"(?: (?:needs?|has|have|must|should|is|are|also|to|be|get))* "
    r"(?:deleted|erased|forgotten|removed|wiped|scrubbed|purged)"
    rf"{_FROM}?{_END}{_WHY}[\s.!]*",
    re.IGNORECASE,
    needs="deleted|erased|forgotten|removed|wiped|scrubbed|purged",
)
"""`i want Pavel Quist deleted`, `Pavel Quist needs to be erased too`."""
_THEY_WANT: Final = regex(
    r"(?:(?:so|ok|okay|well|hi|hey|fyi|btw|also|and|just|update)\W+)*"
    r"(?:he|she|they|one of (?:our|the|my) (?:candidates|people)|"
    r"(?:(?:this|that|the|our|my) )?(?:person|candidate|researcher))(?:['’]\w+)?"
    r"(?: (?:just|has|have|had|is|are|now|also|e-?mailed|mailed|wrote|messaged|called|phoned|"
    r"texted|replied|pinged|contacted|got back|came back|us|me|you|in|to|and|back|a|an|request|"
    r"sent|that we|that you|we|should|must|please|an e-?mail|on linkedin|yesterday|today))*"
    r" (?:asked|asks|asking|wants?|wanted|wanting|requested|requests|requesting|demands?|demanded|"
    r"demanding|insists?|would like|['’]d like|told|tells|says|said|to|for)\b[^?]{0,30}?\b"
    r"(?:(?:delete|erase|forget|remove|wipe|purge|scrub|drop)"
    rf"(?:{_ITEMS}| (?:her|his|their|all (?:of )?(?:her|his|their)|any|the)(?:{_ITEMS})"
    r"| (?:him|her|them|everything|it all|all)\b)[^?]*"
    r"|(?:(?:his|her|their) )?(?:(?:own |personal )?data |record |entry |file )?"
    r"(?:(?:to )?be )?(?:deleted|erased|forgotten|removed|wiped|taken out|taken off)\b[^?]*"
    r"|(?:the |a )?(?:deletion|erasure|removal|right to be forgotten)\b[^?]*"
    r"|(?:off|out of|out from) (?:our|the|your|my|this) "
    r"(?:pool|list|shortlist|database|records|books|files|system)"
    r"\b[^?]*|out\W*)",
    re.IGNORECASE,
    needs="delet|eras|forg|remov|wipe|purge|scrub|drop|taken|off |out",
)
"""`he emailed asking us to delete his data`, of who was spoken of."""
_WIPES: Final = (
    r"(?:delete|erase|remove|wipe|scrub|purge|trash|shred|nuke|clear|get (?:rid|shot) of|destroy)"
)
"""`forget it all` may be said of the conversation."""
_IT_ALL: Final = regex(
    rf"{_BEGINS}{_WIPES} (?:(?:absolutely )?(?:(?:it|that|this|them) all|"
    r"all(?: of)? (?:it|that|this)|everything|the (?:whole )?lot|all)(?:(?: (?:of|the|this|that))*"
    rf"{_ITEMS})?|(?:the|this|that){_ITEMS}|what(?:ever)?(?= (?:you|we|is)\b)|what(?=['’]s))"
    r"(?: ?(?:that ?)?(?:(?:you|we)(?:['’]?ve)? (?:have|hold|know|keep|kept|got|stored?)|"
    r"(?:is|['’]s) (?:kept|held|stored|there|here))(?: (?:kept|stored|here|there))*)?"
    rf"{_FROM}?{_END}{_THEY_ASKED}[\s.!]*",
    re.IGNORECASE,
    needs="delete|erase|remove|wipe|scrub|purge|trash|shred|nuke|clear|get rid|get shot|destroy",
)
"""`delete it all please`, of who is spoken of."""
_IT: Final = regex(
    rf"{_BEGINS}{_WIPES} (?:it|that|this){_FROM}?{_END}{_THEY_ASKED}[\s.!]*", re.IGNORECASE
)
"""`delete it`, after the entry was told."""
_ERASING: Final = (
    r"(?:(?:data |gdpr |dsgvo |formal |written |new |an? |the )*(?:erasure|deletion|removal|delete|"
    r"erase|takedown|opt[- ]?out)(?: request)?|"
    r"(?:request|wish) to (?:(?:be )?(?:forgotten|deleted|erased|removed)|forget|delete|erase|"
    r"remove)"
    r"|(?:the )?right to (?:be forgotten|erasure)(?: request)?|art(?:icle|\.)? ?17(?: request)?)"
)
_REQUEST: Final = regex(
    rf"{_BEGINS}(?:(?:we|i)(?:['’]ve| have)?(?: just)?(?: got| had| received| have)?|got|received|"
    rf"there(?:['’]s| is)|here(?:['’]s| is)|this is|incoming|new|urgent)?\W*(?:an? |the )?"
    rf"{_ERASING}\W+(?:(?:just )?(?:came|come|is|in|from|for|of|by|about|concerning|re|name|"
    r"him|her|them)\W+)*"
    rf"(?:him|her|them)\b(?:\W+(?:{_ERASING}|(?:can|could|would|will) you|please|pls|take care of|"
    r"handle|process|do|see to|deal with|action|it|that|this|today|asap|now|thanks|thx|"
    r"just|came|in|yesterday|this morning))*\W*",
    re.IGNORECASE,
    needs="eras|delet|remov|forg|takedown|opt|17",
)
"""`we got a deletion request from her, can you take care of it`, the name as `her`."""
_CLAUSES: Final = regex(r"[,;:.!–—?]+\s+|\s[–—-]+\s|\s(?:and|so|but)\s", re.IGNORECASE)
_ASKS: Final = regex(
    rf"{LINKS}(?:how|what|which|who|whose|when|where|why|do|does|did|is|are|was|were|has|have|will|"
    r"would|should|tell|show|give|list|compare|price|can i|can we)\b",
    re.IGNORECASE,
)
_BY_NAME: Final = (_NAMED, _ASKED_OUT, _TO_BE_GONE)
_LEAST_OF_NAME: Final = 2


def forgotten(said: str, memory: Memory) -> AboutPerson | None:
    """That the person spoken of is to be forgotten, who may be spoken of before; else None."""
    is_named = _SOMEBODY.fullmatch(said) or _THEY_WANT.fullmatch(said)
    if not (is_named or _is_all_gone(said, memory)):
        return None
    known = [each for each in all_asked(memory) if each.person]
    is_last = bool(known) and known[0] is memory.question
    is_one = len({asked_for(q.person or "").name for q in known}) == 1
    who = whole(known[0]) if is_last or is_one else None
    about = replace(who, purpose=who.purpose or REQUESTED) if who else None
    return AboutPerson(OfPerson.FORGET, about)


def _is_all_gone(said: str, memory: Memory) -> bool:
    """Whether all that is kept is to go, where somebody is spoken of last."""
    last = memory.question
    if last is None or not last.person or last.kind not in (Kind.CANDIDATE, Kind.POOL):
        return False
    is_entry = memory.tells_of_keeping and _IT.fullmatch(said)
    return bool(is_entry or _IT_ALL.fullmatch(said))


def named_to_forget(text: str, is_person: Callable[[str], bool]) -> AboutPerson | None:
    """`forget Ilva Marrowdene, she asked for it`: who is to be forgotten by name, or None."""
    words = " ".join(text.split())
    matches = filter(None, (form.fullmatch(words) for form in _BY_NAME))
    names = (next(filter(None, found.groups())) for found in matches)
    name = next((one for one in names if len(one.split()) >= _LEAST_OF_NAME), "")
    if not name or not is_person(name):
        return None
    about = Question(Kind.CANDIDATE, person=name, purpose=REQUESTED)
    return AboutPerson(OfPerson.FORGET, about)


def request_of(text: str, people: tuple[str, ...]) -> AboutPerson | None:
    """The same where a message names one who is known, and asks or tells it of them beside that.

    `Ilva Marrowdene wrote to us, please delete her`, `erasure request from Ilva Marrowdene`.
    """
    if len({*people}) != 1:
        return None
    said = " ".join(text.replace(people[0], "her").split())
    is_said = _REQUEST.fullmatch(said) or _THEY_WANT.fullmatch(said) or _is_told_beside(said)
    about = Question(Kind.CANDIDATE, person=people[0], purpose=REQUESTED)
    return AboutPerson(OfPerson.FORGET, about) if is_said else None


def _is_told_beside(said: str) -> bool:
    """Whether one part of a message tells to erase somebody, and no part asks anything else."""
    parts = [part for each in _CLAUSES.split(said) if (part := each.strip(" .!?"))]
    told = [part for part in parts if _SOMEBODY.fullmatch(part)]
    return bool(told) and not any(_ASKS.match(part) for part in parts if part not in told)


# That somebody is not to be erased after all, where it was asked: `no wait leave it`, `nah`.
#
# Until somebody agrees nothing is erased; what declines it is no question, and no thanks.

_LED: Final = (
    r"\W*(?:(?:no+|nah|nope|oh|ah|wait|actually|sorry|oops|hang on|hold on|hm+|ok(?:ay)?|stop|"
    r"please|pls|er+m*|whoa|on second thoughts?|changed my mind|i changed my mind|my bad|"
    r"you know what|let['’]?s|we should|better|just|but|and|so|well)\b\W*)*"
)
_DECLINED_END: Final = (
    r"(?:\W+(?:in|there|on|alone|be|as is|as (?:it|he|she|they) (?:is|are)|for now|for the moment|"
    r"then|please|pls|thanks|thx|after all|yet|where (?:it|he|she) is|(?:in|on) (?:the|our) "
    r"(?:pool|list)|wrong (?:person|one|name)|(?:it|that)(?:['’]s| is| was) (?:a )?(?:mistake|"
    r"wrong|the wrong (?:person|one))|my (?:mistake|bad)|i(?:['’]ll| will) (?:check|ask|wait)"
    r"(?: first)?|(?:we|i) (?:still )?need (?:it|him|her|them)|mistake|sorry|changed my mind))*\W*"
)
_WHOM: Final = (
    r"(?:it|him|her|them|that|this|everything|all|(?:the|this|that|his|her|their) "
    r"(?:person|entry|record|data|candidate|one))"
)
_DECLINES: Final = regex(
    rf"{_LED}(?:(?:keep|leave|retain|save|spare) {_WHOM}"
    rf"|(?:do not|don['’]?t|dont|never)(?: (?:do|erase|delete|remove|forget|wipe|touch)"
    rf"(?: {_WHOM})?)?(?:\W+(?:just )?(?:keep|leave|save|spare) {_WHOM})?"
    r"|(?:cancel|scrap|stop|undo|abort|ignore|skip|drop)(?: (?:it|that|this))?"
    r"|not (?:yet|now|today|him|her|them|that one)|hold off(?: on that)?|never ?mind|nvm|nm|nah|"
    r"nope|no+|(?:the )?wrong (?:person|one|guy|name)|not (?:this|that) (?:one|person)|wait|hang "
    r"on|hold on|changed my mind|(?:that was )?(?:a |my )?mistake"
    rf"){_DECLINED_END}"
)


def declines(text: str, person: str | None) -> bool:
    """Whether words that follow the question whether to erase somebody say not to."""
    name = asked_for(person or "").name
    said = fold(clean(text.replace(name, "him") if name else text))
    return _DECLINES.fullmatch(said) is not None
