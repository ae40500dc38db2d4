"""That a work is somebody else's: `W4000000001 is not hers`, `that Llama paper isn't his`."""

from __future__ import annotations

import re
from typing import Final

from bot.candidates.scholars.settling import asked_for
from bot.conversation.all_asked import all_asked
from bot.conversation.heard import AboutPerson, OfPerson
from bot.conversation.memory import Memory
from bot.conversation.replies.reporting import reported
from bot.questions.about_people.of_brief import whole
from bot.questions.about_people.of_person import WRONG, text_of
from bot.questions.types import Choice, Kind, Question, Unclear
from bot.questions.ways_asked import AMENDING, way_of_keeping
from bot.regex import regex

_SO: Final = (
    r"(?:no,? |sorry,? |hm+,? |but |i think |actually,? )*"
    r"(?:that|this|it|you(?: have|['’]ve)?(?: got)?|that'?s)?"
)
_SOMEBODY: Final = r"(?:person|candidate|researcher|author|human|guy|man|woman|lady|fellow)"
_ID: Final = r"(?P<{}>W\d{{3,12}}|(?:arxiv:)?\d{{4}}\.\d{{4,5}}|10\.\d{{4,9}}/\S+)"
_HERS: Final = r"(?:hers|his|theirs|(?:her|his|their)(?: work| paper)?|by (?:her|him|them))"
_WORK: Final = regex(
    rf"{_SO}\s*{_ID.format('first')}(?:'s|,)? (?:is|was)(?: not|n'?t) {_HERS}[\s.!]*"
    rf"|{_SO}\s*(?:is |was )?not {_HERS}\s*[:,]?\s*{_ID.format('last')}[\s.!]*",
    re.IGNORECASE,
)
_SURELY: Final = (
    r"(?:(?:(?:pretty|quite|fairly) sure|no|sorry|hm+|but|and|actually|well|wait|"
    r"i (?:do )?(?:think|believe|guess|fear|suspect)|"
    r"(?:(?:that|this|it)(?:['’]?s| is| was)? )?(?:wrong|incorrect|not right|false|a mistake)|nope|"
    r"i(?:'m| am) (?:afraid|sure|pretty sure)|(?:it )?(?:looks|seems) (?:like|as if|that)|that|"
    r"apparently|(?:he|she|they)(?: (?:just|also|now|has|have))* (?:says?|said|tells?|told|claims?|"
    r"claimed|wrote|writes|mentioned|thinks?|insists?|complains?|complained)"
    r"(?: (?:me|us|to me|to us))?)[\s,:]+)*"
)
_ANY_WORK: Final = (
    r"(?:(?:(?:the|this|that|one of (?:the|these|those|her|his|their)|her|his|their|your)"
    r"|(?:first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th)))"
    r"(?: [\w'-]+){0,5}? (?:papers?|works?|publications?|preprints?|articles?|study|survey|report|"
    r"book|thesis|runs?|ones?)"
    r"(?: (?:here|there|on there|"
    r"(?:you|we)(?:['’]ve)? (?:list|listed|show|showed|have|hold|keep|got)))?"
    r"|(?:the )?(?:first|second|third|last|[1-5](?:st|nd|rd|th))(?= )|one of (?:those|these|them))"
)
_ANOTHER: Final = (
    r"(?:(?:an?|the|some) )?(?:(?:different|another|other|wrong) (?:\w+ )?"
    rf"{_SOMEBODY}(?:'s)?|(?:somebody|someone) else(?:'s)?|(?:her |his |their )?namesake(?:'s)?)"
    r"(?: (?:of|with|by|who has|called) (?:the |that )?(?:very )?same(?: name)?| of that name)?"
)
_SOME_WORK: Final = regex(
    rf"{_SURELY}{_ANY_WORK}(?:['’]s not {_HERS}| (?:(?:is|was|are|were)(?: not|n['’]?t) {_HERS}"
    r"|(?:(?:is|was|are|were|looks|must be|seems to be|might be|may be)"
    rf"(?: (?:by|of|from|written by))?|belongs? to) {_ANOTHER}))[\s.!]*"
    r"|"
    rf"{_SURELY}(?:that|this|it)(?:'s| is| was)(?: not|n't) (?:her|his|their) "
    r"(?:paper|work|publication|preprint|article)[\s.!]*|"
    rf"{_SURELY}(?:i )?(?:do not|don['’]?t) (?:think|believe|reckon) {_ANY_WORK}"
    rf"(?:['’]s| (?:is|was|are|were)) (?:{_HERS}|{_ANOTHER})[\s.!]*|"
    rf"{_SURELY}(?:she|he|they) (?:did not|didn['’]t|didnt|never) (?:\w+ )?"
    rf"(?:write|wrote|co-?author\w*|publish\w*|sign\w*) {_ANY_WORK}[\s.!]*",
    re.IGNORECASE,
)
"""That a work is somebody else's, without an id: `the second paper isn't hers`."""

_BY_THEM: Final = (
    r"(?:(?:one of )?(?:hers|his|theirs)|(?:an? |any )?(?:her|his|their)(?: own)? "
    r"(?:works?|papers?|publications?|preprints?|models?|runs?|stuff|thing)|"
    r"(?:by|from) (?:her|him|them))"
)
_NOT: Final = (
    r"(?:(?:['’]s|is|was|are|were)? ?(?:not|n['’]t)|isnt|wasnt|arent|werent|aint|ain['’]t)"
)
_TAKE: Final = (
    r"(?:(?:please|pls|so|and|can you|could you|just|then|we should|let['’]?s) )*"
    r"(?:take|get|strike|cross|remove|delete|drop|kick|correct|fix|scrap|bin|throw|pull|leave|"
    r"clear|amend|change|update)"
)
_THAT: Final = r"(?:it|that|this|that one|this one|the paper|that paper|(?:her|his) entry)"
_OUT_OF: Final = (
    r"(?: (?:out|off|away|down|from|of|our|the|her|his|their|your|my|list|records?|brief|pool|"
    r"entry|file|please|pls|here|there|again|now|for me|thanks|thx))*"
)
_TAIL: Final = rf"(?:[\s,;:.–—-]+(?:and )?{_TAKE} {_THAT}{_OUT_OF})?[\s.!]*"
"""`…, take it out please`."""
_NEVER: Final = (
    r"(?:(?:did not|didn['’]t|didnt|never) (?:\w+ )?(?:write|wrote|co-?author\w*|"
    r"publish\w*|sign\w*|"
    r"work(?:ed)? on|contribut\w+ to|do|did|train(?:ed)?)|had nothing to do with|"
    r"(?:had|has) no (?:part|hand) in|(?:is|was) no (?:co-?)?author of|"
    rf"{_NOT} (?:on|(?:an?|the) (?:co-?)?author (?:of|on)|part of|involved (?:in|with)))"
)
_SINCE: Final = (
    r"(?:because |since |as )?(?:(?:it|that|this|which|he|she|they) ?)?"
    rf"(?:{_NOT} {_BY_THEM}|(?:(?:['’]s|is|was|belongs? to) ?)(?:by |from )?{_ANOTHER})"
)


def _called(group: str) -> str:
    """What a work is called, which no pronoun is."""
    other = "that|this|it|he|she|they|what|which|who|how|why|is|are|do|does|did|if|can|could|would"
    return rf"(?P<{group}>(?!(?:{other})\b(?! [\w-]+ (?:paper|work|one)\b))[^?]{{2,90}}?)"


_NAMED_WORK: Final = regex(
    rf"{_TAKE} (?:out |off )?{_called('out')}(?: (?:out|off))?[\s,;:.–—-]+{_SINCE}[\s.!]*"
    rf"|{_SURELY}{_called('what')} ?{_NOT} (?:really )?{_BY_THEM}{_TAIL}"
    rf"|{_SURELY}{_called('other')} (?:is|was|are|were|belongs? to|['’]s)(?: by| from)? "
    rf"{_ANOTHER}{_TAIL}"
    rf"|{_SURELY}(?:he|she|they)(?: |(?=['’]s)){_NEVER} {_called('never')}{_TAIL}"
    rf"|(?:wrong|not (?:her|his|their)) (?:paper|work|publication) ?[:,–—-] ?{_called('wrong')}"
    r"[\s.!]*",
    re.IGNORECASE,
    needs="not|n't|n’t|isnt|wasnt|arent|werent|aint|didnt|never|nothing|no |else|namesake|"
    "another|other|different|wrong",
)
"""The same of a work by what it is called: `Gopher isn't his paper, drop it`."""
_NO_WORK: Final = regex(
    r"\b(?:chips?|gpus?|tpus?|clusters?|offers?|shares?|numbers?|figures?|names?|prices?|"
    r"affiliations?|institutions?|employers?|e-?mails?|phones?)\b",
    re.IGNORECASE,
)
_MEANS: Final = regex(
    r"\b(?:the|that|this|those|these|an?|her|his|their|ones?|of|on|in|with|you|we|i|listed|"
    r"shown?|have|here|there|papers?|works?|publications?|preprints?|articles?|stud(?:y|ies)|"
    r"reports?|models?|runs?|training|first|second|third|fourth|fifth|last|newest|latest|oldest|"
    r"[1-5](?:st|nd|rd|th))\b",
    re.IGNORECASE,
)
"""Words that name no one work."""


_DOUBTS: Final = regex(
    r"\b(?:i (?:do(?: not|n['’]?t)? )?(?:think|believe|guess|suspect|fear|reckon)|(?:do not|dont|"
    r"don['’]t) (?:think|believe|reckon)|looks|seems?|might|may be|afaik|imo|maybe|perhaps)\b",
    re.IGNORECASE,
)
"""Who is not sure is asked which work is meant, before it is taken out."""


def wrong_work(said: str, memory: Memory, typed: str) -> AboutPerson | None:
    """That a work of the person spoken of is somebody else's; None where nothing is said of it.

    `typed` is the same with what was said at its end: `…, I think`.
    """
    last = memory.question
    about = whole(last) if last and last.kind is Kind.CANDIDATE else None
    if found := _WORK.fullmatch(said):
        return AboutPerson(OfPerson.WRONG_WORK, about, found["first"] or found["last"])
    about = about or _spoken_of(memory)
    if not (about and about.purpose):
        return None
    found = _NAMED_WORK.fullmatch(said)
    if found is None:
        is_any = _SOME_WORK.fullmatch(said)
        return AboutPerson(OfPerson.WRONG_WORK, about) if is_any else None
    called = next(filter(None, found.groupdict().values()), "")
    if _NO_WORK.search(called):
        return None
    named = "" if _DOUBTS.search(typed) else " ".join(_MEANS.sub(" ", called).split())
    return AboutPerson(OfPerson.WRONG_WORK, about, called=named)


def _spoken_of(memory: Memory) -> Question | None:
    """The one person who was spoken of here, where something else was asked since."""
    known = [each for each in all_asked(memory) if each.kind is Kind.CANDIDATE and each.person]
    is_one = len({asked_for(q.person or "").name for q in known}) == 1
    return whole(known[0]) if is_one else None


_BARE_WORD: Final = regex(
    rf"{_SURELY}(?:(?:that|this|it|all (?:of )?(?:that|this|it)|the brief)(?:['’]?s| is| looks| "
    r"seems)? ?)?(?:(?:just|all|simply|completely|plain) )*(?:not |n['’]t )?"
    r"(?:wrong|incorrect|false|right|correct|true|a mistake)[\s.!]*",
    re.IGNORECASE,
)
_WHICH: Final = "What of it is wrong?"


def what_is_wrong(said: str, last: Question | None) -> Question | Unclear | None:
    """`this is wrong`, after a brief, of which more than a figure may be wrong; else None.

    Where they are is put right by the list. The way that changes nothing by itself is the first.
    """
    is_brief = last is not None and last.kind is Kind.CANDIDATE and last.person and last.purpose
    if last is None or not is_brief:
        return None
    if way_of_keeping(said) == AMENDING:
        return Question(Kind.HELP, topic=AMENDING)
    ways = (
        Choice("A figure of a run", "this figure is wrong"),
        Choice("A work is not theirs", "one of these papers is not theirs"),
        Choice("Where they are is out of date", "their affiliation is out of date"),
        Choice("It is somebody else", text_of(WRONG, whole(last))),
    )
    is_bare = _BARE_WORD.fullmatch(said) and reported(said)
    return Unclear(None, _WHICH, ways, is_plain=True) if is_bare else None
