"""That somebody is not to be erased after all, where it was asked: `no wait leave it`, `nah`.

Until somebody agrees nothing is erased; what declines it is no question, and no thanks.
"""

from __future__ import annotations

from typing import Final

from bot.candidates.scholars.settling import asked_for
from bot.questions.clean import clean, fold
from bot.regex import regex

_LED: Final = (
    r"\W*(?:(?:no+|nah|nope|oh|ah|wait|actually|sorry|oops|hang on|hold on|hm+|ok(?:ay)?|stop|"
    r"please|pls|er+m*|whoa|on second thoughts?|changed my mind|i changed my mind|my bad|"
    r"you know what|let['’]?s|we should|better|just|but|and|so|well)\b\W*)*"
)
_END: Final = (
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
    rf"(?: {_WHOM})?)?"
    r"|(?:cancel|scrap|stop|undo|abort|ignore|skip|drop)(?: (?:it|that|this))?"
    r"|not (?:yet|now|today|him|her|them|that one)|hold off(?: on that)?|never ?mind|nvm|nm|nah|"
    r"nope|no+|(?:the )?wrong (?:person|one|guy|name)|not (?:this|that) (?:one|person)|wait|hang "
    r"on|hold on|changed my mind|(?:that was )?(?:a |my )?mistake"
    rf"){_END}"
)


def declines(text: str, person: str | None) -> bool:
    """Whether words that follow the question whether to erase somebody say not to."""
    name = asked_for(person or "").name
    said = fold(clean(text.replace(name, "him") if name else text))
    return _DECLINES.fullmatch(said) is not None
