"""Two people who are asked about beside each other, and the other one of them: `now her`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.candidates.scholars.settling import asked_for
from bot.candidates.scholars.text import folded
from bot.conversation.about_people.asked_of_person import names_another
from bot.conversation.all_asked import all_asked
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.questions.about_people.of_brief import whole
from bot.questions.about_people.of_rights import NAME
from bot.questions.types import Choice, Kind, Question, Understood
from bot.questions.words.leads import LINK
from bot.regex import regex

_EACH: Final = r"(?:each(?: of (?:them|the two))?|both(?: of them)?|they(?: each| both)?|the two)"
_DID: Final = (
    r"(?:publish(?:ed)?|wr[io]te?|written|done|do|put out|train(?:ed)?|work(?:ed)? on|authored)"
)
_MEETING: Final = (
    r"(?:panel|committee|calls?|meetings?|debriefs?|loop|interviews?|reviews?|onsites?|huddle|"
    r"manager|sync|briefing|session|discussion|round ?table|prep)"
)
"""What two people may be read about for; for a role, one of them would have to be the better."""
_PART: Final = r"[^\W\d_][\w'’-]{2,}"
"""A given or a family name alone: `Penhallivane vs Halmstrand`."""
_BESIDE: Final = regex(
    rf"(?P<led>\W*(?:(?:{LINK}|compare|can you compare|show me)\b\W*)*)(?P<one>{NAME}|{_PART})"
    rf" (?:vs\.?|versus|v\.?|against|compared (?:to|with)|next to) (?P<other>{NAME}|{_PART})"
    rf"\s*[,:;–—-]?\s+(?P<asked>who(?:['’]s| has| have)? {_DID} what|who did what"
    rf"|what (?:has|have|did) {_EACH} {_DID}"
    rf"|(?:(?:the|their|just|only|by) )*(?:works?|papers?|publications?|(?:training )?runs?)"
    rf"(?: (?:of|by) {_EACH})?)(?: (?:only|alone|please|pls|so far|(?P<since>since \d{{4}})))*\W*"
    rf"(?P<why>\s(?:for|ahead of|before) (?:(?:the|our|my|an?|this|that) )?(?:[\w-]+ ){{0,2}}?"
    rf"{_MEETING}\W*)?",
    re.IGNORECASE | re.DOTALL,
    needs=" v| against| compared| next to",
)
_ASKED_OF_EACH: Final = regex(
    rf"(?P<both>\W*(?:(?:{LINK}|show me)\b\W*)*{NAME} (?:and|&|plus) {NAME})\s*[,:;–—-]+\s*"
    rf"(?:and )?what (?:has|have|did) {_EACH} (?P<did>{_DID})\s*[?.,;:–—-]*\s*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
    needs="what",
)
"""`A and B, what did each train? prep for the debrief`."""
_SET: Final = regex(
    rf"\W*(?:(?:{LINK}|(?:can|could|would) (?:you|we|i)|i(?:['’]d like| want| need) to|let['’]?s)"
    r"\b\W*)*"
    rf"(?P<way>compare|contrast|put|place|set|lay|line up|show(?: me)?) (?P<one>{NAME})(?:['’]s?)? "
    rf"(?:and|with|to|against|vs\.?|versus|next to|beside|alongside) (?P<other>{NAME})(?:['’]s?)?"
    r"(?P<apart> (?:side by side|next to (?:each other|one another)|beside each other|together|"
    r"in (?:a|one) table))?"
    r"(?P<works>,?(?: (?:by|on|only|just|in terms of|through))*(?: (?:the|their|what))?"
    r"(?: (?:published|public|training|largest|newest|latest))* ?"
    r"(?:works?|papers?|publications?|(?:training )?(?:runs?|compute)|evidence|they published)"
    r"(?: only| alone| please)?)?"
    rf"(?P<why>,? (?:for|ahead of|before) (?:(?:the|our|my|an?|this|that|tomorrow['’]s|today['’]s|"
    rf"monday['’]s) )?(?:[\w-]+ ){{0,2}}?{_MEETING})?"
    r"(?: (?:please|pls|thanks|thx|quickly|today|tomorrow|for me))*\W*",
    re.IGNORECASE,
    needs="compare|contrast|put|place|set|lay|line|show",
)
"""`compare A with B for the panel`; what asks besides who is better is another text."""
_FOR: Final = regex(
    r"^,? (?:for|ahead of|before) (?:(?:the|our|my|an?|this|that) )?", re.IGNORECASE
)
_UNSET: Final = frozenset(("put", "place", "set", "lay"))
"""Who is put somewhere alone is not set beside anybody: `put A against B`."""
_RUNS: Final = regex(r"\bruns?\b", re.IGNORECASE)
_ON: Final = regex(
    r"\W*(?:(?:ok(?:ay)?|cool|great|thanks|thx|right|and|so|good|nice|fine|perfect|got it)\b\W*)*"
    r"(?:(?:now|next|then|on to|over to|switch to|now for|now do|next up)\b\W*)+"
    r"(?:her|him|them|the other(?: (?:one|person|candidate))?|the second(?: (?:one|person))?)"
    r"(?: (?:please|pls|then|too|as well))*\W*"
    r"|\W*(?:(?:no|nope|nah|not (?:him|her|them|that one|this one)|wrong (?:one|person)|sorry|wait|"
    r"actually|rather|i (?:meant?|want(?:ed)?)|ok|back to)\b\W*)+the other(?: (?:one|person|"
    r"candidate|researcher))?(?: (?:please|pls|again|instead|first))*\W*",
    re.IGNORECASE,
)
_OTHER: Final = regex(
    r"\W*(?:the )?other(?: (?:one|person|candidate|researcher))?(?: (?:please|pls))*\W*",
    re.IGNORECASE,
)
"""`the other one`, where it was asked why one of two is looked up."""
_AND: Final = regex(
    r"\W*(?:(?:ok(?:ay)?|cool|great|thanks|thx|right|so|good|nice|fine|got it)\b\W*)*"
    r"(?:(?:and|what about|how about|same (?:for|with|of)|the same (?:for|with|of)|also|or)\b\W*)+"
    r"(?:hers|his|theirs|her|him|them|she|he|the other(?: (?:one|person|candidate))?)"
    r"(?: (?:please|pls|then|too|as well|though))*\W*",
    re.IGNORECASE,
)
"""`and her?`, which asks the same of the other one."""
_WHAT_EACH: Final = regex(
    r"\s*[,:;–—-]*\s*(?:(?:(?:the|our|my) )?(?:hiring manager|manager|hm|team|lead|boss|he|she|"
    r"they|we|i)(?:['’]d)? (?:wants?|needs?|would like|likes?|asks?|asked)"
    r"(?: to (?:know|see|hear))? )?"
    rf"(?:and )?(?:what|who) (?:(?:has|have|did) )?{_EACH} {_DID}"
    r"(?: what)?\s*[?,;:–—-]*(?=\s|$)",
    re.IGNORECASE,
)
"""`compare A and B - what has each published?`, which is what is told of each anyhow."""
_JOINT: Final = (
    r"(?:\s*[,;]|\s+(?:please|pls|first))*\s*(?:\b(?:and|also|plus|then|next|or)\b|&|\+)"
    r"(?:\s+(?:also|then|as well as|after that|next|please|maybe))*\s+|\s+as well as\s+"
)
_BESIDES: Final = r"(?:,?\s+(?:as well|too|also|please|pls|next|after that))*(?=\W|$)"
_THEN_WHY: Final = regex(r"\W*(?P<why>purpose\b.+)", re.IGNORECASE)
_NTH: Final = ("One", "Other", "Third", "Fourth", "Fifth")
_MOST: Final = 2
EACH_ALONE: Final = "each alone, in alphabetical order: nobody is ranked"
"""What is said where two people are asked for beside each other."""


def beside_each_other(text: str, hearing: Hearing) -> str:
    """`A vs B, who has published what` as `A and B, …`: each is told alone."""
    if each := _ASKED_OF_EACH.fullmatch(text):
        asked = "their runs" if "train" in each["did"].lower() else "their papers"
        return ", ".join(filter(None, (each["both"], asked, each["rest"])))
    found = _BESIDE.fullmatch(text)
    if found is None or any(_is_none_of_ours(found[who], hearing) for who in ("one", "other")):
        return text
    asked = "their runs" if _RUNS.search(found["asked"]) else "their papers"
    more = " ".join(filter(None, (asked, found["since"])))
    because = f",{found['why']}" if found["why"] else ""
    return f"{found['led']}{found['one']} and {found['other']}, {more}{because}"


def _is_none_of_ours(name: str, hearing: Hearing) -> bool:
    """Whether one word is part of nobody's name in the pool: `Mistral vs Cohere`."""
    return " " not in name and not hearing.pool.called(name).names


def each_alone(text: str, memory: Memory, hearing: Hearing) -> tuple[str, tuple[str, ...]]:
    """A comparison of two people as both of them, with the order in which they are told."""
    beside = _joined(beside_each_other(text, hearing), hearing.people)
    apart = _set_apart(beside, memory, hearing)
    return apart, (EACH_ALONE,) if apart != beside else ()


def _joined(text: str, people: tuple[str, ...]) -> str:
    """`A please, and B as well` as `A and B`, of two who are known; else the text as it is."""
    known = sorted({*people}, key=text.find)
    if len(known) != _MOST:
        return text
    one, other = map(re.escape, known)
    pattern = rf"{one}(?:{_JOINT}){other}{_BESIDES}"  # of names, so it is kept no longer
    both = f"{known[0]} and {known[1]}"
    joined = re.sub(pattern, both, text, count=1, flags=re.IGNORECASE)
    why = _THEN_WHY.fullmatch(joined[len(both) :]) if joined.startswith(both) else None
    return f"look up {both}, {why['why']}" if why else joined


def _set_apart(text: str, memory: Memory, hearing: Hearing) -> str:
    """`compare A with B for the panel` as both of them, each told alone; else the text.

    Nobody is measured by it: two places, chips or labs are read as such, and stay so. Who were
    looked up before are told by their works.
    """
    short = {name: f"Person {nth}" for name, nth in zip({*hearing.people}, _NTH, strict=False)}
    plain = _WHAT_EACH.sub("", text)
    for name, nth in short.items():  # a name may have any number of words
        plain = plain.replace(name, nth)
    found = _SET.fullmatch(plain)
    if found is None or (found["way"].lower() in _UNSET and not found["apart"]):
        return text
    in_full = {nth: name for name, nth in short.items()}
    bare = (found[who].removesuffix("'s").removesuffix("’s") for who in ("one", "other"))
    pair = {in_full.get(name, name) for name in bare}
    why_known = {asked_for(one.person or "").name for one in all_asked(memory) if one.purpose}
    if not found["why"] and pair <= why_known:
        return text
    if not (pair <= {*hearing.people} or _is_of_people(text, hearing)):
        return text
    works = f", {found['works'].strip(' ,')}" if found["works"] else ""
    because = f", purpose: {_FOR.sub('', found['why'])}" if found["why"] else ""
    return f"look up {' and '.join(sorted(pair, key=folded))}{works}{because}"


def _is_of_people(text: str, hearing: Hearing) -> bool:
    alone = hearing.read(text)
    asked = alone.question if isinstance(alone, Understood) else None
    return asked is not None and asked.kind in (Kind.REFUSAL, Kind.CANDIDATE)


def other_of_two(text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The brief of the other one of the two who were spoken of; None of other texts."""
    last = memory.question
    if last is None or last.kind is not Kind.CANDIDATE:
        return None
    is_same = _AND.fullmatch(text) is not None
    is_other = memory.asks_purpose and _OTHER.fullmatch(text)
    if not (is_same or is_other or _ON.fullmatch(text)) or names_another(text, last, hearing):
        return None
    known = [q for q in all_asked(memory) if q.kind is Kind.CANDIDATE and q.person]
    names = list(dict.fromkeys(asked_for(q.person or "").name for q in known))
    if len(names) < _MOST or asked_for(last.person or "").by_id:
        return None
    other = whole(next(q for q in known if asked_for(q.person or "").name == names[1]))
    is_part = is_same and last.topic is not None
    return replace(last, person=other.person, purpose=other.purpose) if is_part else other


def with_notes(
    found: tuple[Heard, ...], notes: tuple[str, ...], choices: tuple[Choice, ...], taken: str
) -> tuple[Heard, ...]:
    """What was heard, with what is told of how the people in it were taken.

    Who was offered beside the one who was picked of them stays at hand: `now the other one`.
    """
    told = tuple(_noted(heard, notes) for heard in found) if notes else found
    if not taken or len(told) != 1 or not isinstance(one := told[0], Asked) or one.choices:
        return told
    return (replace(one, choices=choices, taken=taken),)


def _noted(heard: Heard, notes: tuple[str, ...]) -> Heard:
    if not isinstance(heard, Asked) or not isinstance(heard.reading, Understood):
        return heard
    assumed = (*notes, *heard.reading.assumed)
    return replace(heard, reading=replace(heard.reading, assumed=assumed))
