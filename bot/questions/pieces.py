"""A text in pieces: the tags found so far, the longest name at a piece, names that are words."""

from __future__ import annotations

from datetime import date
from typing import Final

from bot.questions import dates
from bot.questions.tags import T, Tag
from bot.questions.words import marks
from bot.questions.words.common_words import ACRONYMS, LED_BY, LED_WORDS
from bot.questions.words.lexicon import Entry, Lexicon


class Pieces:
    """The pieces of a text with where they start and end."""

    def __init__(self, text: str, low: str, words: Lexicon, today: date) -> None:
        self.text = text
        self.low = low
        self.words = words
        self.today = today
        found = [(m.start(), m.end()) for m in marks.PIECE.finditer(low)]
        self.starts = [start for start, _ in found]
        self.ends = [end for _, end in found]
        self.pieces = [low[start:end] for start, end in found]
        self.out: list[Tag] = []

    def _add(self, kind: T, value: object, start: int, end: int) -> int:
        self.out.append(Tag(kind, value, start, end))  # type: ignore[arg-type]
        return end

    def _chip_follows(self, end: int) -> bool:
        rest = [i for i, start in enumerate(self.starts) if start >= end][:1]
        if not rest or not self.pieces[rest[0]].isalnum():
            return False
        match = self._match(rest[0])
        return bool(match and match[0].kind in (T.CHIP, T.FAMILY, T.GPU, T.PEOPLE, T.NODE, T.X))

    def _match(self, at: int) -> tuple[Entry, int] | None:
        """The entry with the longest key that starts at this piece, and its last piece."""
        key = self.pieces[at]
        longest = self.words.longest(key) if len(key) > 1 else 40
        best: tuple[Entry, int] | None = None
        last = at
        while True:
            entry = self.words.find(key, len(self.pieces[at]))
            if entry is not None and self._may_stand(at, last, entry, key):
                best = entry, last
            last += 1
            if last >= len(self.pieces) or last - at > marks.MOST_PIECES:
                return best
            while self.pieces[last] in marks.JOINS and self.low[self.ends[last - 1]] != " ":
                last += 1
                if last >= len(self.pieces):
                    return best
            if not self._joined(last):
                return best
            key += self.pieces[last].lstrip("'")
            if len(key) > longest:
                return best

    def _joined(self, last: int) -> bool:
        previous = last - 1
        while previous and not self.pieces[previous][-1].isalnum():
            previous -= 1
        return self.low[self.ends[previous] : self.starts[last]] in marks.JOINS

    def _may_stand(self, at: int, last: int, entry: Entry, key: str) -> bool:
        """Whether the pieces may be this name: `a 100 people team` holds no A100."""
        if last > at and self.pieces[last] == "s" and self.low[self.starts[last] - 1] == " ":
            return False
        if last > at and dates.ago_at(self.low, self.starts[last], self.today):
            return False  # `how big was OpenAI five months ago` asks about the lab
        if entry.kind is not T.CHIP:
            opening = len(self.pieces[at])
            if key == "v" and not self._stands_alone(at):
                return False
            return not entry.opening or opening in (entry.opening, entry.opening + 1, len(key))
        stretch = self.low[self.starts[at] : self.ends[last]]
        if marks.DIGIT_GAP.match(stretch) or marks.LETTER_FOR_ZERO.match(self.low, self.ends[last]):
            return False
        before = self.out[-1] if self.out else None
        number_before = before is not None and before.kind in (T.NUM, T.X, T.NODE)
        if stretch.isdigit():
            return number_before or self.low[self.ends[last] : self.ends[last] + 1] == "s"
        if " " in stretch and stretch.split(" ")[0] in ("a", "h", "d", "m", "l", "p", "t", "v"):
            glued = (
                at > 0 and self.ends[at - 1] == self.starts[at] and self.pieces[at - 1].isdigit()
            )
            return number_before and not glued
        return True

    def _stands_alone(self, at: int) -> bool:
        """Whether a single letter is a word: the v of `us v openai`, not that of `v3`."""
        around = f" {self.low} "[self.starts[at]], f"{self.low} "[self.ends[at]]
        return around[0] == " " and around[1] in " ."


# Names that are ordinary English words, too: where they are the word.


_OF_NO_ENGLISH: Final = frozenset(("mit", "hf", "thu"))
"""Names like words of other languages, or like what is short for a day: `per student at mit`."""


class Everyday(Pieces):
    """The pieces of a text, with what tells a name from the word it is spelt like."""

    def _is_a_word(self, at: int, start: int, end: int) -> bool:
        """Whether an everyday word is no name here: `the figure for OpenAI`, `fair enough`."""
        in_capitals = self.low[start:end] in ACRONYMS
        if self.text[start : end if in_capitals else start + 1].isupper():
            return False
        if self.low[start:end] in _OF_NO_ENGLISH and self.out and self.out[-1].kind is T.AT:
            return False
        if in_capitals:
            return len(self.pieces) > 1 and not self._is_held_against(end)
        led = at > 0 and self.pieces[at - 1] in marks.ARTICLES
        return led or not self._name_may_stand()

    def _is_held_against(self, end: int) -> bool:
        """Whether the text ends with this word, and asks how big it is or sets it against ours."""
        kinds = [tag.kind for tag in self.out[-2:]]
        is_named = kinds[-1:] == [T.VS] or kinds == [T.BIG, T.IS]
        return is_named and not self.low[end:].strip(" .?!")

    def _is_led(self, at: int, start: int, end: int) -> bool:
        """Whether what stands before a small word makes it one: `on reflection`, `our runway`."""
        if self.low[start:end] not in LED_WORDS or not self.text[start].islower() or not at:
            return False
        before = [tag.kind for tag in self.out[-2:]]
        is_led = self.pieces[at - 1] in LED_BY or before[-1:] == [T.POSS]
        return is_led or before in ([T.UNIT, T.OF], [T.HOWLONG, T.OF])

    def _name_may_stand(self) -> bool:
        """After `vs`, or after a name and a comma, an everyday word is a name."""
        if not self.out:
            return len(self.pieces) <= marks.SHORT_TEXT
        kinds = [tag.kind for tag in self.out[-2:]]
        if kinds == [T.MATCH, T.OF]:  # `at the level of vector`
            return True
        if kinds[-1] in marks.NAME_LEADS:
            return not self._is_compared()  # `a larger scale`
        if kinds[-1] is T.AT:  # `roles at together`, but not `we work at together`
            return any(tag.kind in marks.NAMED_AT for tag in self.out)
        return len(kinds) == 2 and kinds[0] is T.LAB and kinds[1] in (T.AND, T.COMMA, T.OR)

    def _is_compared(self) -> bool:
        """Whether the last word tells more or less of what follows: `bigger`, `less`."""
        last = self.out[-1]
        word = self.low[last.start : last.end]
        return last.kind is T.BEAT and (word.endswith("er") or word in ("less", "worse"))
