"""Words that ask what of an answer may be said aloud, and what is better not."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part, Picked
from bot.conversation.replies.forms import bare, plain
from bot.conversation.replies.way import NUMBER
from bot.questions.about_people.of_rights import is_about_rights
from bot.regex import regex

_SAY: Final = (
    r"(?:saying|say|telling|tell|mentioning|mention|claiming|claim|bringing up|bring up|promising|"
    r"promise|raising|raise|talking about|talk about|touching|touch)"
)
_KEPT_QUIET: Final = regex(
    r"(?:(?:any|anything|something|(?:should|must|can|could|do|would|had|i|we|you|better|best|rather|"
    r"ought|really|definitely|else)\b|'d) ?)*"
    rf"(?:concede|admit|(?:(?:avoid|not|never|don'?t|shouldn'?t|mustn'?t|can'?t)"
    rf"(?: (?:i|we|you|one))? {_SAY})|avoid|"
    rf"(?:steer|stay|keep|shy|back) (?:well )?(?:clear|away|off|out|quiet)(?: from| about| on)*"
    rf"(?: {_SAY})?|(?:best|better) (?:left unsaid|not {_SAY}|unsaid)|hold back|"
    r"leave unsaid)"
    r"(?: (?:him|her|candidates?|anyone|on|call|phone|about|when|speak|talk|offer|compute))*"
)
"""What is better not said, once the words that say nothing are gone."""
_CONCEDED: Final = regex(r"\b(?:concede|admit)\b")
_WHOM: Final = (
    r"(?:(?:to|with|at|for|on) )?(?:him|her|them|the call|a call|the phone|people|"
    r"(?:(?:the|an?|my|our|this|that|any|some) )?(?:candidates?|persons?|applicants?|researchers?|"
    r"somebody|someone|anyone|guy))"
)
_OF_IT: Final = r"(?: (?:about|on|of|from|for) (?:it|that|this|them|all (?:of )?(?:that|this|it)))?"
_TO_SAY: Final = regex(
    r"(?:(?:ok(?:ay)?|so|and|then|now|please|well|great|thanks|just|can you|could you|would you) )*"
    r"(?:(?:give|tell|write|get|send|show|offer|i want|i need|i'd like|have|what(?:'s| is)|do you "
    r"have|is there|got)(?: me| us)? )*"
    rf"(?:(?:just|only|an?|one|some|any|{NUMBER}|a few|a couple of|the) )*"
    r"(?:(?:short|single|simple|honest|safe|quick|nice|good|catchy|true|punchy) )*"
    r"(?:sentences?|lines?|one-?liners?|words?|phrases?|things?|something|soundbites?|facts?)"
    r"(?: (?:that|which))? "
    r"(?:(?:i|we) (?:can|could|may|might|should)|to|(?:that )?i(?:'m| am) allowed to)"
    r"(?: (?:safely|honestly|actually|really|just))? "
    rf"(?:say|tell|use|give|quote|read|repeat|mention|drop)(?: {_WHOM})?{_OF_IT}(?: {_WHOM})?"
    r"(?: (?:please|then|now|out loud|aloud|on the (?:call|phone)))*"
)
"""`give me one sentence I can say to a candidate about it`."""


def said_aloud(text: str) -> Picked | None:
    """What a message wants to know of saying the last answer to somebody; None of others."""
    words = plain(text)
    if is_about_rights(text):
        return None
    if _TO_SAY.fullmatch(words):
        return Picked(Part.TO_SAY, words)
    if not _KEPT_QUIET.fullmatch(bare(words)):
        return None
    return Picked(Part.CONCEDED if _CONCEDED.search(words) else Part.UNSAID, words)
