"""Taking one of the ways that were offered: `yes`, `the second`, `Anthropic`, `the other one`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from bot.conversation.heard import Heard
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import compact
from bot.questions.types import Choice, Kind, Unclear
from bot.questions.unclear.tunings import EXAMPLE, FULL, LORA
from bot.regex import regex

Step = Callable[[str, Memory, Hearing], tuple[Heard, ...]]
"""What a message comes to in one way of reading it; nothing where it is not meant so."""
_ORDINALS: tuple[str, ...] = (
    r"1|1st|first|one|a|former|number one|upper",
    r"2|2nd|second|two|b|number two",
    r"3|3rd|third|three|c|number three",
    r"4|4th|fourth|four|d",
    r"5|5th|fifth|five|e",
)
_BEFORE = (
    r"(?:(?:the|option|choice|number|no\.?|nr\.?|take|i mean|i meant|pick|yes|that|it's|its|#)\s*)*"
)
_AFTER = r"(?:\s+(?:one|option|choice|please|of (?:them|these|those)))*"
_NTH = tuple(regex(rf"{_BEFORE}(?:{words}){_AFTER}") for words in _ORDINALS)
_THAT_ONE = regex(r"(?:(?:yes|that|it's|the|i mean|i meant)\s*)*(?:yes|that|the) one(?: please)?")
"""Which is the first of no list: `yes that one`."""
_LAST = regex(rf"{_BEFORE}(?:last|latter|bottom){_AFTER}")
_YES = regex(
    r"(?:yes|yep|yeah|yup|y|sure|exactly|correct|right|that one|this one|ok|okay|indeed|of course|"
    r"that's it|thats it|i do|i did|yes please|si|ja|oui|that's right|thats right)(?: please)?"
)
_AGREES = regex(
    r"(?:yes|yep|yeah|yup|y|exactly|correct|that one|this one|yes please|that's it|thats it|i do|"
    r"do (?:it|that)|go ahead|please do)(?: please| thanks)?"
)
"""`yes`, where several ways were offered; `ok` may thank for them."""
_IT_IS = regex(
    r"(?:(?:yes|yep|yeah|yup|y|exactly|correct|right|sure|ok|okay|indeed|oh|ah)\s+)*"
    r"(?:(?:that|this|it)(?:'s| is|s)? (?:definitely |surely )?(?:her|him|them|the one|one|it|"
    r"right|correct|who i (?:mean|meant)|the (?:right )?(?:person|one|guy|woman|man|candidate))|"
    r"(?:her|him|the one|i (?:do )?mean (?:her|him|that one))|(?:she|he) is|"
    r"(?:yes|yep|yeah|yup|exactly|correct|right|indeed)(?: it is| (?:she|he) is)?)"
    r"(?: (?:please|thanks|yes|indeed|exactly|thank you))*"
)
"""`yes that one`, `that's her`: who was offered is meant; of several it is asked which."""
_OTHER = regex(
    r"(?:(?:no|nope|not that|not this|not that one|wrong one|sorry|wait|i meant|i mean|"
    r"actually|rather|hm+|ok|okay|so|and|now|then|right|well|take|show|try|give me)"
    r"\s+)*(?:(?:the\s+)?others?(?: ones?| option| choice)?|not that one|not this one|wrong one|"
    r"the opposite)(?: please)?"
)
_NONE = regex(
    r"(?:no|nope|neither|none|none of (?:them|these|those)|neither of (?:them|these|those)|"
    r"n|no one|"
    r"something else|not any of (?:them|these|those))(?: please)?"
)
_NOT_THEM = regex(
    r"(?:(?:no|nope|nah|sorry|wait|hm+)\s+)*"
    r"(?:(?:that|this|it|thats|they|those)(?:'s|'re| is| are)? )?"
    r"(?:not (?:her|him|them|that one|who i (?:mean|meant)|the (?:person|one)(?: i mean)?)|"
    r"(?:someone|somebody) else|an?other person|(?:a )?different (?:person|one)|"
    r"(?:the )?wrong (?:person|one|name)|(?:is|are)n't (?:her|him|them|it))"
)
"""The same of people who were offered."""
_I_MEAN = regex(
    r"(?: (?:i|he|she|they) (?:means?|meant|says?|said|thinks?|told me)| please| yes| yeah|"
    r" yep| of course| exactly)+$"
)
_SIGNS = regex(r"[^\w\s'#-]")

_WHICH = "Which of these do you mean?"


def picked(text: str, memory: Memory) -> Choice | Unclear | None:
    """The way that a message takes, those that are left, or None where it takes none."""
    if not memory.choices:
        return None
    if pressed := next((way for way in memory.choices if way.text == text), None):
        return pressed
    said = _plain(text)
    plain = _I_MEAN.sub("", said)
    if settled := _settled(said, memory):
        return settled
    if _OTHER.fullmatch(plain):
        return None if _may_be_person(memory) else _other(memory)
    if not memory.taken and len(memory.choices) == 1 and _YES.fullmatch(plain):
        return memory.choices[0]
    if not memory.taken and _AGREES.fullmatch(plain):  # to none of them
        return Unclear(None, _WHICH, memory.choices)
    ways = memory.choices
    return _nth(plain, ways) or _by_name(plain, ways) or told_tokens(text, ways)


def _plain(text: str) -> str:
    return " ".join(_SIGNS.sub(" ", text.lower().replace("’", "'")).split())


def _settled(plain: str, memory: Memory) -> Choice | Unclear | None:
    """Who was offered, where a message says that it is them."""
    if not memory.asks_whom or memory.taken or not _IT_IS.fullmatch(plain):
        return None
    ways = memory.choices
    return ways[0] if len(ways) == 1 else Unclear(None, _WHICH, ways)


def refuses_all(text: str, memory: Memory) -> bool:
    """Whether a message says that none of the offered ways is meant."""
    plain = _plain(text)
    says_so = _NONE.fullmatch(plain) or (memory.asks_whom and _NOT_THEM.fullmatch(plain))
    return bool(memory.choices) and not memory.taken and bool(says_so)


def _may_be_person(memory: Memory) -> bool:
    """Whether `the other one` is somebody: it was asked why one of two is looked up."""
    last = memory.question if memory.asks_purpose else None
    others = (each.person for each in memory.earlier if each.kind is Kind.CANDIDATE)
    return last is not None and any(name and name != last.person for name in others)


def _other(memory: Memory) -> Choice | Unclear | None:
    left = tuple(choice for choice in memory.choices if choice.text != memory.taken)
    if len(left) == 1:
        return left[0]
    return Unclear(None, _WHICH, left) if left else None


def _nth(plain: str, choices: tuple[Choice, ...]) -> Choice | None:
    if _LAST.fullmatch(plain):
        return choices[-1]
    if _THAT_ONE.fullmatch(plain):
        return None
    places = (at for at, words in enumerate(_NTH[: len(choices)]) if words.fullmatch(plain))
    return next((choices[at] for at in places), None)


def _by_name(plain: str, choices: tuple[Choice, ...]) -> Choice | None:
    """The one way whose label is what was typed, or begins or ends with it."""
    key = compact(plain)
    if not key:
        return None
    exact = [choice for choice in choices if compact(choice.label) == key]
    labels = {choice: compact(choice.label) for choice in choices} if len(key) > 2 else {}
    near = [
        choice
        for choice, label in labels.items()
        if _begins(label, key) or _begins(label[::-1], key[::-1])
    ]
    found = exact or near
    return found[0] if len(found) == 1 else None


def _begins(label: str, key: str) -> bool:
    """Whether a label begins with what was typed, and not in the middle of a number."""
    is_cut = key[-1].isdigit() and label[len(key) :][:1].isdigit()
    return label.startswith(key) and not is_cut


def unless_picked(step: Step) -> Step:
    """A step that is not tried where one of the ways is taken that were offered last."""

    def tried(text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
        is_picked = not memory.is_refused and picked(text, memory)
        return () if is_picked else tuple(step(text, memory, hearing))

    return tried


_TOLD: Final = regex(
    r"(?:(?P<lora>q?lora)|(?:full|all weights|fine[ -]?tun(?:e|ing)))?[\s,:]*"
    r"(?:on|with|over|say|about|for|around|maybe|it's|its|\s)*"
    r"(?P<n>\d+(?:\.\d+)?) ?(?P<s>k|m|b|t|thousand|million|billion|trillion)(?: ?tokens?)?"
    r"[\s,]*(?:(?:with|by|as|using) )?(?P<lora2>q?lora)?[\s.!?]*",
    re.IGNORECASE,
)


_EXAMPLE: Final = "2T tokens"
_ON_EXAMPLE: Final = f" on {_EXAMPLE}"
"""How the way ends that offers a bare size on an example of tokens."""


def told_tokens(text: str, ways: tuple[Choice, ...]) -> Choice | None:
    """The example that was offered with the tokens that are told; None where none was offered."""
    offered = {way.label: way for way in ways}
    told = _TOLD.fullmatch(text.strip())
    wanted = LORA if (told and (told["lora"] or told["lora2"])) or FULL not in offered else FULL
    if told is None:
        return None
    typed = f"{told['n']}{told['s'][0].upper()} tokens"
    if wanted in offered:
        return Choice(typed, offered[wanted].text.replace(EXAMPLE, typed, 1))
    sized = next((way for way in ways if way.label.endswith(f"B{_ON_EXAMPLE}")), None)
    names_tokens = told["s"][0].lower() == "t" or "tok" in text.lower()
    is_sized = sized and names_tokens and not (told["lora"] or told["lora2"])
    return Choice(typed, sized.text.replace(_EXAMPLE, typed, 1)) if sized and is_sized else None
