"""`what do they cost per year`, of two offers that were told: what both cost, and not the last."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.prices.of_two import asks_what_each_costs
from bot.questions.types import Question
from bot.questions.words.leads import LED
from bot.regex import regex

_THEY: Final = (
    r"(?:they|these|those|(?:the|these|those) (?:two )?(?:teams|offers|options|clusters|set-?ups))"
)
_COST: Final = regex(
    rf"(?P<led>{LED})(?:(?:what|how much)(?: do| would| will| are| did|['’]d)* {_THEY}"
    r"(?: (?:both|each|all))?(?: (?:costs?|come (?:in |out )?(?:at|to)|rent for|run|set)"
    r"(?: (?:us|me))?(?: back| to rent)?)?|(?:the |their )(?:costs?|rent)(?: (?:of|for) (?:them))?)"
    r"(?P<time>(?: (?:for|per|a|an|each|over a|every))* (?:year|month|quarter|week|yr))?"
    r"(?: (?:then|please|pls|now))*\W*",
    re.IGNORECASE,
    needs="they|these|those|the",
)


def cost_of_both(text: str, pair: Question) -> str:
    """The text as what each of the two costs; empty where it asks no such thing.

    Where one is ours, `they` are whoever gives the other.
    """
    if asks_what_each_costs(text):
        return text
    found = None if pair.uses_saved or pair.other_lab else _COST.fullmatch(text)
    asks = found and (found["time"] or re.search(r"cost|rent", text, re.IGNORECASE))
    return f"what would each cost us{found['time'] or ''}" if found and asks else ""
