"""A text that is asked by itself: a command or a line of a file gets one answer.

Of several questions one is answered, and the others are named as left out; a conversation answers
each of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from bot.answers import Answer
from bot.conversation.changing.offer.losing_words import LOSING
from bot.conversation.memory import Hearing
from bot.conversation.parts.refused_apart import (
    is_refusal_of_people,
    is_refused,
    may_join,
    not_answered,
)
from bot.conversation.parts.splitting import holds_several
from bot.questions.factor_words import ANY_FACTOR
from bot.questions.read import Reader
from bot.questions.rules.gather import draft
from bot.questions.rules.ours import promises_of_ours
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.unclear.doubt import shown
from storage.records import SavedOffer

_MAY_CHANGE_OURS = re.compile(
    rf"\b(?:if|suppose|imagine|add\w*|more|another|additional|plus|extra|{ANY_FACTOR}|"
    r"\d+x|times|grow\w*|increas\w*|until|occupancy|"
    r"reserve[ds]?|set aside|new team|hire|buy|bought|up ?time|utili[sz]ation|availability|"
    r"swap\w*|replac\w*|exchang\w*|trad\w+|switch\w*|upgrad\w*|top \d+|instead|rather|"
    rf"make it|per head|dollars|usd|{LOSING})\b",
    re.IGNORECASE,
)
"""What a change of our saved offer is told with: most texts have nothing of it."""


def by_itself(
    text: str, reading: Reading, reader: Reader, today: date, saved: Callable[[], SavedOffer | None]
) -> Reading | Answer:
    """What a reading comes to: itself with what it leaves out, or the reply to a greeting.

    `saved` gives the asker's own offer, where what could not be read may be about it.
    """
    found = _found(text, reading, reader, today, saved)
    return _of_its_lab(found, text, reader, today) if is_refusal_of_people(found) else found


def _of_its_lab(reading: Understood, text: str, reader: Reader, today: date) -> Understood:
    """A refused question with the one lab that it names: what is public of it is offered."""
    labs = draft(Hearing(reader, today).tags(text), today).labs
    one = labs if len(labs) == 1 else ()
    return replace(reading, question=replace(reading.question, labs=one))


def _found(
    text: str, reading: Reading, reader: Reader, today: date, saved: Callable[[], SavedOffer | None]
) -> Reading | Answer:
    if _MAY_CHANGE_OURS.search(text) or _promises(reading):
        from bot.conversation.changing.offer.what_if import on_ours

        mine = saved()
        hearing = Hearing(reader, today, mine.offer if mine else None)
        changed = on_ours(reading, text, hearing)
        if changed is not reading:
            return changed
    if beside := _beside_refused(text, reader, today, saved):
        return beside
    if not isinstance(reading, Understood) or _says_little(reading):
        return _guessed(text, reading, reader, today, saved)
    if not isinstance(reading, Understood) or not holds_several(text):
        return reading
    told = " ".join(reading.assumed)
    others = tuple(
        f"“{shown(part)}” left out"
        for part in _others(text, reading, reader, today)
        if part.removeprefix("look up ").partition(", purpose")[0] not in told
    )
    return replace(reading, assumed=(*reading.assumed, *others))


def _promises(reading: Reading) -> bool:
    return isinstance(reading, Understood) and promises_of_ours(reading.question)


def _guessed(
    text: str, reading: Reading, reader: Reader, today: date, saved: Callable[[], SavedOffer | None]
) -> Reading | Answer:
    from bot.conversation.guessing.alone import best_alone  # most texts say what they ask

    ours = saved()
    return best_alone(text, reading, Hearing(reader, today, ours.offer if ours else None))


def _beside_refused(
    text: str, reader: Reader, today: date, saved: Callable[[], SavedOffer | None]
) -> Understood | None:
    """What is answered of a text of which a part is refused, with a word that it is."""
    if not (may_join(text) or holds_several(text)):
        return None
    from bot.conversation.parts.parting import asked_apart  # most texts ask one thing

    hearing = Hearing(reader, today)
    found = asked_apart(text, hearing)
    refused = [part for part in found if is_refused(part, hearing)]
    if not refused or len(refused) == len(found):
        return None
    first, *others = (part for part in found if part not in refused)
    reading = by_itself(first, hearing.read(first), reader, today, saved)
    if not isinstance(reading, Understood) or reading.question.kind is Kind.POOL:
        return None  # `who trained above 1e24 and is female`, of which no half is the answer
    left = (f"“{shown(part)}” left out" for part in others)
    why = dict.fromkeys(not_answered(part, hearing) for part in refused)
    return replace(reading, assumed=(*reading.assumed, *left, *why))


def _says_little(reading: Reading) -> bool:
    """Whether something was read that names nothing, or is refused."""
    if not isinstance(reading, Understood):
        return False
    asked = reading.question
    named = (*asked.labs, *asked.chips, *asked.runs, *asked.facts, asked.person)
    return not any(named) and asked.offer is None


def _others(text: str, reading: Understood, reader: Reader, today: date) -> Iterator[str]:
    from bot.conversation.parts.parting import asked_apart, is_lost  # most texts ask one thing

    hearing = Hearing(reader, today)
    found = asked_apart(text, hearing)
    asked = [_question(part, hearing) for part in found]
    if len(found) < 2:
        return
    answered = asked.index(reading.question) if reading.question in asked else None
    for place, part in enumerate(found):
        if place != answered and (answered is not None or is_lost(part, hearing)):
            yield part.removeprefix("and ").strip(" ?.!")


def _question(part: str, hearing: Hearing) -> Question | None:
    reading = hearing.read(part)
    return reading.question if isinstance(reading, Understood) else None
