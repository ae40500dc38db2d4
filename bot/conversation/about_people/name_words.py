"""Which words of a message may be a name, or a part of one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.candidates.scholars.text import folded
from bot.conversation.memory import Hearing
from bot.questions.tags import T
from bot.questions.types import Question
from bot.questions.words.common_words import common
from bot.questions.words.name_words import COMPANY, GIVEN, MONTHS, NO_NAME, TITLES
from bot.regex import regex

_WORD: Final = regex(r"[^\W\d_]+(?:['’-][^\W\d_]{2,})*")
_LAST: Final = regex(rf"({_WORD.pattern})\.? $")
_NEXT: Final = regex(rf" ({_WORD.pattern})")
AS_TYPED: Final = regex(
    r'"[^"]*"|“[^”]*”|\bpurpose\s*:.*|\S+@\S+|\b\w+://\S+', re.IGNORECASE | re.DOTALL
)
"""What was typed as it stands: a name in quotes, a purpose, an address."""
_AT: Final = regex(
    r"(?<!\blook )(?<!\blooking )(?<!\blooked )"
    r"\b(?:at|from|near|of the|university of|vs\.?|versus) $",
    re.IGNORECASE,
)
"""What stands before an institution, and not `let's look at Ilva`."""
_OF_DAYS: Final = regex(
    r"\b(?:in|by|since|until|till|from|before|after|during|of|early|mid|late|last|next|this|"
    r"through|to|between|every|each|start(?:ing)?|as of|end|beginning|\d{1,2}(?:st|nd|rd|th)?)"
    r"[ -]$",
    re.IGNORECASE,
)
_TO_SOMEBODY: Final = regex(
    r"\b(?:back|return\w*|over|on|talk\w*|speak\w*|spoke|write|wrote|mail|message|note|say|said|"
    r"go|listen\w*|switch\w*|compared?|belongs?) to $"
    r"|\b(?:papers?|works?|publications?|runs?|anything|something|written|published)"
    r" (?:by|of|from) $",
    re.IGNORECASE,
)
"""What stands before somebody, and before a day only by chance: `back to jun`."""
_NO_DAY: Final = regex(r"(?<!\bmay )(?<!\d )\b(?:to|from|of) $", re.IGNORECASE)
"""What stands before who was spoken of as well as before a day."""
_OTHER_MONTH: Final = regex(
    r"\b(?:(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|january|february|march|april|"
    r"june|july|august|september|october|november|december|(?-i:May))\b",
    re.IGNORECASE,
)
_YEAR: Final = regex(r"[ ,.-]+(?:of )?(?:the )?\d|[ ,.-]+(?:to|until|till|onwards?|and \w+ber)\b")
_LEAST: Final = 3
"""Letters of a word for which the pool is asked."""
_NO_INITIAL: Final = frozenset("aiAIxX")


class NameWord(NamedTuple):
    """A word that may be a part of somebody's name."""

    said: str
    start: int
    end: int
    is_free: bool
    """Whether it means nothing else, so that the pool is asked for it."""
    is_written: bool
    """Whether it is written as a name."""
    is_month: bool = False


class Words(NamedTuple):
    """The words of a message that may be names."""

    text: str
    last: Question | None
    hearing: Hearing
    spoken: Sequence[str]
    """The full names of those who were spoken of."""

    def runs(self) -> list[tuple[NameWord, ...]]:
        """Those beside each other together, in their order."""
        known = {word for name in self.spoken for word in folded(name).split()}
        typed = [found.span() for found in AS_TYPED.finditer(self.text)]
        runs: list[tuple[NameWord, ...]] = []
        for found in _WORD.finditer(self.text):
            is_typed = any(start <= found.start() < end for start, end in typed)
            word = None if is_typed else self._word(*found.span(), known)
            if word and runs and self._are_beside(runs[-1][-1], word):
                runs[-1] = (*runs[-1], word)
            elif word:
                runs.append((word,))
        return runs

    def _are_beside(self, one: NameWord, other: NameWord) -> bool:
        between = self.text[one.end : other.start]
        return between == " " or (between == ". " and len(one.said) == 1)

    def _word(self, start: int, end: int, known: set[str]) -> NameWord | None:
        said = self.text[start:end]
        low, is_capital = said.lower(), not said[0].islower()
        if low in MONTHS:
            return self._month(said, start, end, is_known=folded(said) in known)
        if low in NO_NAME | TITLES or (len(said) == 1 and said in _NO_INITIAL):
            return None
        kinds = {tag.kind for tag in self.hearing.tagged(said)}
        if folded(said) in known and (kinds <= {T.UNKNOWN} or (is_capital and T.LAB not in kinds)):
            return NameWord(said, start, end, is_free=False, is_written=is_capital)
        if (kinds != {T.UNKNOWN} and len(said) > 1) or (len(said) < _LEAST and not is_capital):
            return None
        is_common = low in common() and (not start or not is_capital or self.text.isupper())
        is_place = _AT.search(self.text[:start]) or _is_company(self.text[end:])
        is_free = not (is_common or is_place or low in GIVEN or len(said) < _LEAST)
        return NameWord(said, start, end, is_free, is_capital and not is_common)

    def _month(self, said: str, start: int, end: int, *, is_known: bool) -> NameWord | None:
        """`Jun`, where nothing says that a day is meant; a small `may` is none.

        Who was spoken of goes before the month: `back to jun`.
        """
        is_verb = said.lower() == "may" and (not start or said[0].islower())
        if is_verb or (not self._is_somebody(start, end, is_known) and self._is_day(start, end)):
            return None
        return NameWord(said, start, end, is_free=True, is_written=said[0].isupper(), is_month=True)

    def _is_somebody(self, start: int, end: int, is_known: bool) -> bool:
        """Whether who has the name is meant by the words before it, and no year follows."""
        before, after = self.text[:start], self.text[end:]
        is_led = _TO_SOMEBODY.search(before) or (is_known and _NO_DAY.search(before))
        return bool(is_led) and not (_YEAR.match(after) or _OTHER_MONTH.search(before + after))

    def _is_day(self, start: int, end: int) -> bool:
        """Whether it is said otherwise that a month is meant, or a day was asked for before."""
        if self.last is not None and self.last.as_of is not None:
            return True
        before, after = self.text[:start], self.text[end:]
        is_of_days = _OF_DAYS.search(before) or _YEAR.match(after)
        return bool(is_of_days or _OTHER_MONTH.search(f"{before} {after}"))


def _is_company(rest: str) -> bool:
    following = _WORD.match(rest[1:]) if rest[:1] == " " else None
    return following is not None and following[0].lower() in COMPANY


def whole_span(text: str, start: int, end: int, name: str) -> tuple[int, int]:
    """Where a part of somebody's name stands, with the other parts of it that stand beside it.

    Also a part that alone is a month or a misspelt name's right half: `ilva marowdene`.
    """
    left = folded(name).split()
    while left and (found := _LAST.search(text[:start])) and folded(found[1]) in left:
        left.remove(folded(found[1]))
        start = found.start(1)
    while left and (found := _NEXT.match(text[end:])) and folded(found[1]) in left:
        left.remove(folded(found[1]))
        end += found.end(1)
    return start, end
