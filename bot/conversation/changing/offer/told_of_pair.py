"""What is said of two offers side by side without a word of which of them, or what of both.

`who wins per person`, `in H100 equivalents?`, `and with 20 researchers`.
"""

from __future__ import annotations

from typing import Final

from bot.conversation.changing.offer.spoken_before import THE_OTHER
from bot.questions.types import Question
from bot.questions.words.leads import LED
from bot.questions.words.things import HEAD
from bot.regex import regex

_END: Final = r"(?: (?:then|now|here|there|overall|instead|please|pls))*\W*"
_BY: Final = rf"(?: (?:per|by(?: the)?|for each|a) (?:{HEAD}|heads?|researchers|people|employee))?"
_WINS: Final = regex(
    rf"{LED}(?:per {HEAD} )?(?:who|which(?: (?:one|offer|side|of (?:the two|them|those|these)))?)"
    r"(?:['’]s| is| would be| comes| comes out| ends up)? ?"
    r"(?:wins?|winning|ahead|leads?|leading|in front|on top|better off|the winner|stronger|"
    rf"more generous){_BY}{_END}",
    needs="who|which",
)
"""`so who wins per person`, of two offers and not of all labs."""
_IN_H100: Final = regex(
    rf"{LED}(?:(?:can|could|would) you )?(?:(?:what|how much|how many)(?:['’]?s| is| are|"
    r" would) (?:that|it|they|both)(?: be)? |(?:put|show|give(?: me)?|convert|express|say|tell me|"
    r"what about|how about|all)(?: (?:it|that|them|both|those|this|all|as|in))*? ?)?"
    r"(?:(?:in|to|into|as) )?h100(?:[ -]?(?:e|equivalents?|eq|equiv))s?\b(?: (?:per|each|for) ?"
    rf"(?:{HEAD})?)?{_END}",
    needs="h100",
)
"""`in H100 equivalents?`, in which both are told as it is."""
_HEADS: Final = regex(
    rf"{LED}(?:(?:what|how) about |what if (?:it|that) (?:is|was|were) )?"
    r"(?:(?:with|for|at|among) )?"
    rf"\d{{1,4}} (?:researchers|people|ppl|heads|scientists){_END}"
)


def of_both_as_told(text: str) -> bool:
    """Whether both are to be told side by side as they stand."""
    low = text.lower()
    return bool(_WINS.fullmatch(low) or _IN_H100.fullmatch(low))


def heads_of_named(text: str, pair: Question, last: Question) -> tuple[str, str] | None:
    """So many people as those of the offer whose numbers were said, beside ours as it is saved.

    Ours was only called by its name, so that a number without a word of whose it is puts another in
    place of the one that was told.
    """
    terms = pair.other_terms
    is_ours_as_saved = pair is last and pair.uses_saved and pair.offer is None
    if not is_ours_as_saved or pair.other_lab or terms is None or terms.researchers is None:
        return None  # of what a lab gives one of its people, the number is of ours
    return (THE_OTHER, text) if _HEADS.fullmatch(text.lower()) else None
