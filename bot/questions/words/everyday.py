"""Names that are ordinary English words, too: where they are the word."""

from __future__ import annotations

from bot.questions.pieces import Pieces
from bot.questions.tags import T
from bot.questions.words import marks
from bot.questions.words.common_words import ACRONYMS, LED_BY, LED_WORDS


class Everyday(Pieces):
    """The pieces of a text, with what tells a name from the word it is spelt like."""

    def _is_a_word(self, at: int, start: int, end: int) -> bool:
        """Whether an everyday word is no name here: `the figure for OpenAI`, `fair enough`."""
        in_capitals = self.low[start:end] in ACRONYMS
        if self.text[start : end if in_capitals else start + 1].isupper():
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
