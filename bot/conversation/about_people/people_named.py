"""Whom a message means, by the full name: `and Jun?`, `marrowdene's papers`, `tell me about him`.

Every later rule then reads a name that is whole. Meant is who was spoken of in the thread or stands
in the list that was shown last, then who is in the pool; of several it is asked which.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

from bot.candidates.scholars.text import folded
from bot.conversation.about_people.beside_place import from_place
from bot.conversation.about_people.initials import Short, shortened
from bot.conversation.about_people.name_words import NameWord, Words, whole_span
from bot.conversation.about_people.named import Named
from bot.conversation.about_people.of_the_list import of_the_list
from bot.conversation.about_people.other_of_two import beside_each_other, each_alone
from bot.conversation.about_people.pronouns import told_apart
from bot.conversation.about_people.purpose_stated import apart_from_why, states_purpose
from bot.conversation.about_people.purpose_told import with_same_reason
from bot.conversation.about_people.whom_offered import (
    MOST,
    agreed_with_why,
    by_place,
    not_by_origin,
    offered,
    told_apart_by,
    which,
    without_yes,
)
from bot.conversation.changing.message.hearsay import rumour
from bot.conversation.changing.people.to_person import names_spoken_of
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.replies.picking import picked
from bot.questions.about_people.of_entries import asks_to_add
from bot.questions.about_people.purposes import purpose_in
from bot.questions.clean import in_full
from bot.questions.in_pool import whom_in_pool
from bot.questions.types import Choice, Unclear, Understood
from bot.regex import regex

_WHICH: Final = "Which {} do you mean?"
_SPELT: Final = "I know nobody of the name “{}” here. Is it one of these?"
_AS_TYPED: Final = " If not, put the name in quotes, and exactly that one is looked up."

_OWNS: Final = "'s"
_OWNED: Final = regex(r" (?!(?:for|to|and|at|from|in|on|with|is|was|has|or|but)\b)\w", re.I)
"""What follows an owner, who is somebody misspelt where nothing does."""
_LIKE: Final = regex(
    r"\b(?:his|hers|her|theirs|ours|whose|\w['’]s|\w\ws)\b.{0,40}\b(?:or|and|than|vs\.?|versus) $",
    re.I,
)
"""What stands before an owner that a message ends with."""
_LEAST_OF_OWNER: Final = 3


@dataclass(slots=True)
class _Names:
    """The names in one message, as they are told one after the other."""

    text: str
    memory: Memory
    hearing: Hearing
    spoken: tuple[str, ...]
    names: list[str] = field(default_factory=list)

    def told(self) -> Named | Unclear:
        """The message with every name that is known; or who may be meant by one of them."""
        for short in shortened(self.text, self.spoken, self.hearing):
            if len(short.names) > 1:
                return self._which(short)
            self.text = f"{self.text[: short.start]}{short.names[0]}{self.text[short.end :]}"
        words = Words(self.text, self.memory.question, self.hearing, self.spoken)
        for run in reversed(words.runs()):
            if doubt := self._told(run):
                return doubt
        hearing = self.hearing.of_people(tuple(self.names))
        if self.names:
            self.text = with_same_reason(self.text, self.memory, self.names)
        return Named(self.text, self.memory, hearing)

    def _told(self, run: tuple[NameWord, ...]) -> Unclear | None:
        whole = self.text[run[0].start : run[-1].end]
        if len(run) > 1 and (known := self._whole(whole)):
            self._put(known, run[0].start, run[-1].end)
            return None
        if len(run) > 1 and (known := self._owner(whole, run[-1].end)):
            self._put(known, run[0].start, run[-1].end, _OWNS)
            return None
        if len(run) > 1 and all(word.is_written for word in run):  # somebody else
            self.names.extend([whole] if any(word.is_month for word in run) else [])
            return self._misspelt(whole, run[0].start, run[-1].end)
        for one, other in pairwise(run):
            pair = self.text[one.start : other.end]
            if len(run) > len((one, other)) and (known := self._owner(pair, other.end)):
                self._put(known, one.start, other.end, _OWNS)  # `wipe jun oskarells data`
                return None
            if doubt := self._misspelt(pair, one.start, other.end):
                return doubt
        for word in reversed(run):
            if doubt := self._part(word):
                return doubt
        return None

    def _which(self, short: Short) -> Unclear:
        """Which of several is meant by a part of a name and a letter."""
        names = short.names[:MOST]
        ways = offered(names, self.text, short.start, short.end, self.hearing)
        asked = f"{_WHICH.format(short.said)}{told_apart_by(names, self.hearing)}"
        return which(asked, ways, more=len(short.names) > MOST)

    def _misspelt(self, whole: str, start: int, end: int) -> Unclear | None:
        """Who of the pool may be meant by a whole name that nobody has to the letter."""
        found = self.hearing.pool.called(whole)
        is_of_list = whom_in_pool(self.text) or asks_to_add(self.text)
        if found.names or not found.misspelt or is_of_list:
            return None
        ways = offered(found.misspelt[:MOST], self.text, start, end, self.hearing)
        names = [way.label.partition(",")[0] for way in ways]
        apart = told_apart_by(names, self.hearing)
        return which(f"{_SPELT.format(whole)}{apart}{_AS_TYPED}", ways, more=found.more)

    def _whole(self, said: str) -> str:
        """Who has exactly this name."""
        typed = sorted(folded(said).split())
        known = (*self.spoken, *self.hearing.pool.called(said).names)
        return next((one for one in known if sorted(folded(one).split()) == typed), "")

    def _owner(self, said: str, end: int) -> str:
        """Whose something is where the sign of it is left out: `ilva marrowdenes biggest run`."""
        owns = said[-1:] in "sS" and self._may_own(self.text.rfind(said, 0, end), end)
        return self._whole(said[:-1]) if owns else ""

    def _part(self, word: NameWord) -> Unclear | None:
        """Who is called so, by a part of the name; or who may be."""
        typed = folded(word.said)
        known = [one for one in self.spoken if typed in folded(one).split()]
        if not known and word.is_free:
            found = self.hearing.pool.called(word.said)
            known = [one for one in found.names if typed in folded(one).split()]
            if not known and (owner := self._owner_by_part(word)):
                self._put(owner, word.start, word.end, _OWNS)
                return None
            if not known and not word.is_month and self._is_unread(typed):
                return self._doubt(_SPELT, word, found.near, more=found.more)
            if len(known) > 1:
                return self._doubt(_WHICH, word, known, more=found.more)
        if len(known) > 1:
            return self._doubt(_WHICH, word, known)
        for name in known:
            self._put(name, word.start, word.end)
        return None

    def _may_own(self, start: int, end: int) -> bool:
        """Whether something of theirs follows, or stands before: `…, his or pavels`."""
        is_last = _LIKE.search(self.text[: max(start, 0)]) and not self.text[end:].strip(" ?.!")
        return bool(is_last or _OWNED.match(self.text, end))

    def _owner_by_part(self, word: NameWord) -> str:
        """The same by a part of the name: `pavels work`; empty where several are called so."""
        typed = folded(word.said)
        is_long = len(typed) > _LEAST_OF_OWNER
        if typed[-1:] != "s" or not is_long or not self._may_own(word.start, word.end):
            return ""
        found = self.hearing.pool.called(word.said[:-1])
        everyone = dict.fromkeys((*self.spoken, *found.names))
        known = [one for one in everyone if typed[:-1] in folded(one).split()]
        return known[0] if len(known) == 1 and not found.more else ""

    def _is_unread(self, typed: str) -> bool:
        """Whether the message asks nothing, or asks for whoever is called so."""
        alone = self.hearing.read(self.text)
        asked = alone.question if isinstance(alone, Understood) else None
        return asked is None or (asked.person is not None and typed in folded(asked.person).split())

    def _doubt(
        self, problem: str, word: NameWord, names: Sequence[str], *, more: bool = False
    ) -> Unclear | None:
        if whom_in_pool(self.text):
            return None  # which tells all of the name
        ways: list[Choice] = []
        for name in names[:MOST]:
            span = whole_span(self.text, word.start, word.end, name)
            ways += offered((name,), self.text, *span, self.hearing)
        asked = f"{problem.format(word.said)}{told_apart_by(names[:MOST], self.hearing)}"
        return which(asked, ways, more=more) if ways else None

    def _put(self, name: str, start: int, end: int, owns: str = "") -> None:
        """The name in place of some words; of `Marrowdene, Ilva` both are one name."""
        twice = f", {name}"
        end += len(twice) if self.text[end:].startswith(twice) else 0
        start, end = whole_span(self.text, start, end, name)
        self.text = f"{self.text[:start]}{name}{owns}{self.text[end:]}"
        self.names.append(name)


def people_named(text: str, memory: Memory, hearing: Hearing) -> Named | Unclear:
    """The message with the full names of those it means; or who may be meant.

    Whoever says what is only a rumour of a place or of a contract is nobody that is asked about.
    """
    if said_of := rumour(text, memory, hearing):
        return Named(said_of.text, memory, hearing, said_of.notes)
    text = from_place(beside_each_other(in_full(text), hearing), hearing)
    spoken = names_spoken_of(memory)
    placed = by_place(text, memory, hearing)
    way = placed or agreed_with_why(text, memory) or picked(text, memory)
    said = way.text if isinstance(way, Choice) else text
    named = _Names(said, memory, hearing, spoken).told()
    if isinstance(named, Unclear):
        return named if said == text else Named(text, memory, hearing)
    if not named.hearing.people and (whom := not_by_origin(text, spoken)):
        return whom
    if said == text:
        told, order = each_alone(named.text, memory, named.hearing)
        named = replace(named, text=told, notes=order)
    if known := named.hearing.people:  # also where it was asked which of them is meant
        before = replace(memory, choices=()) if said != text else memory
        named = replace(named, text=_whole(named.text, known, memory), memory=before)
        return named if said == text else replace(named, choices=memory.choices, taken=said)
    if said != text:
        return Named(placed.text if placed else text, memory, hearing)
    return of_the_list(text, memory, hearing) or named


def _whole(text: str, known: Sequence[str], memory: Memory) -> str:
    """The text with who is named before in place of `he`; of `and Pavel?` the name alone, where
    nothing was asked before.
    """
    text = apart_from_why(without_yes(text), known[0])
    is_why = states_purpose(text.partition(",")[2])  # `Ilva Marrowdene, prepping her onsite`
    told = text if is_why else _told_beside_why(text, known)
    bare = opened(told).text.strip(" .,;:!?")
    return bare if memory.question is None and bare in known else told


def _told_beside_why(text: str, known: Sequence[str]) -> str:
    """The same of what is asked alone, where it is said why: `…, she's a candidate for evals`."""
    why, asked = purpose_in(text)
    told = told_apart(asked if why else text, known)
    return told if not why else text if told == asked else f"{told}, purpose: {why}"
