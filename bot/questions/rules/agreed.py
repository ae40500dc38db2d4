"""What two labs agreed on: `what did Anthropic agree with Google`, `what is Oracle owed`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.rules.bystanders import SUPPLIERS
from bot.questions.rules.gather import Draft
from bot.questions.rules.labs_marked import LAB, labs_from, labs_named
from bot.questions.rules.on_clouds import OF_ELSE
from bot.regex import regex

_WORDS: Final = r"(?:[\w-]+ ){0,3}?"
_PACT: Final = (
    r"(?:deals?|contracts?|agreements?|arrangements?|partnerships?|tie-?ups?|pacts?|commitments?)"
)
_AGREES: Final = (
    r"(?:agree[ds]?|agreeing|commit(?:s|ted)?|promise[ds]?|pledge[ds]?|partner(?:s|ed|ing)?|"
    r"arrange[ds]?|sign(?:s|ed|ing)?|struck|negotiate[ds]?|order(?:s|ed)?)"
)
_WITH: Final = (
    rf"{LAB} {_WORDS}{_AGREES} {_WORDS}(?:with|to) {LAB}"
    rf"|{LAB}(?:['’]s)? {_WORDS}{_PACT} {_WORDS}with {LAB}"
    rf"|{LAB}(?:['’]s)?(?: and | & |[-/ ]){LAB} {_WORDS}{_PACT}\b"
    rf"|\b{_PACT} {_WORDS}{LAB} (?:and|with|has with|have with|&) {LAB}"
    rf"|{LAB} {_WORDS}ow(?:es?|ing) (?:to )?{LAB}|\bow(?:es?|ing) {LAB} to {LAB}"
)
_PACTS: Final = regex(_WITH, re.IGNORECASE)
_SAYS_WITH: Final = regex(r"\b(?:with|to|between|ow(?:es?|ing))\b", re.IGNORECASE)
_OWED: Final = regex(
    rf"{LAB} {_WORDS}(?:owed|paid|due) (?:\w+ )?(?:by|from) {LAB}",
    re.IGNORECASE,
    needs="owed|paid|due",
)
"""`how much is Oracle owed by OpenAI`: of who pays."""
_BOTH: Final = 2


def agreed(d: Draft, marked: str) -> tuple[str, str] | None:
    """A lab, and with whom its contracts are asked for; of two, who supplies is with whom."""
    labs = labs_named(d)
    if len(labs) < _BOTH or d.has(*OF_ELSE):
        return None
    if found := _OWED.search(marked):
        supplier, payer = labs_from(found, labs)[:_BOTH]
        return payer, supplier
    found = _PACTS.search(marked)
    if found is None:
        return None
    one, other = labs_from(found, labs)[:_BOTH]
    if not _SAYS_WITH.search(marked) and SUPPLIERS.isdisjoint((one, other)):
        return None  # `contracts of OpenAI and Anthropic`, each with others
    if one in SUPPLIERS and other not in SUPPLIERS:
        one, other = other, one
    return (one, other) if one != other else None
