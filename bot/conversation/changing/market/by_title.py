"""Asking on about roles by words of their titles: `any with senior or staff in the title`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.changing.market.market_talk import ALL_LABS, names_compute
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.rules.market import place_in
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.market_words import ROLES
from bot.questions.words.role_subjects import subject_in
from bot.questions.words.role_titles import levels_alone, titles_in, told_apart, with_titles

_MOST_WORDS: Final = 14
_OF_ELSE: Final = (T.GPU, T.BUDGET, T.MOVES, T.DIGEST, T.MONEY)


def by_title(told: Said, last: Question, alone: Question | None) -> Question | None:
    """The roles spoken of whose titles say so, each by its title; pay stays what is asked.

    Whole questions that name whose roles, or where, are asked by themselves.
    """
    if last.kind is not Kind.HIRING or len(told.text.split()) > _MOST_WORDS:
        return None
    if told.draft.has(*_OF_ELSE) or names_compute(told.draft):
        return None
    low = fold(told.text)
    words, rest = titles_in(low)
    words = words or titles_in(fold(told.whole))[0] or levels_alone(low)  # `only …`
    is_whole = alone is not None and alone.kind is Kind.HIRING and alone.work is not None
    if not words or (is_whole and (told.labs or place_in(told.text)[0] or ALL_LABS.search(low))):
        return None
    if alone is not None and is_whole:
        return replace(alone, labs=last.labs, topic=alone.topic or last.topic)
    before = told_apart(last.work)[0] if last.work else None
    work = with_titles(subject_in(rest) or before, words)
    topic = last.topic if last.topic == "pay" else ROLES
    return replace(last, labs=told.labs or last.labs, work=work, topic=topic)
