"""A text that is asked by itself: a command or a line of a file gets one answer.

Of several questions one is answered, and the others are named as left out; a conversation answers
each of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.answers import Answer
from bot.conversation.changing.offer.losing_words import MAY_CHANGE_OURS
from bot.conversation.memory import Hearing
from bot.conversation.parts.refused_apart import (
    is_refusal_of_people,
    is_refused,
    may_join,
    not_answered,
)
from bot.conversation.parts.splitting import holds_several
from bot.questions.rules.gather import draft
from bot.questions.rules.ours import promises_of_ours
from bot.questions.types import Kind, Reading, Understood
from bot.questions.unclear.doubt import shown
from storage.records import SavedOffer

Saved = Callable[[], SavedOffer | None]
"""Gives the asker's own offer, where a text may be about it."""


def by_itself(text: str, hearing: Hearing, saved: Saved) -> Reading | Answer:
    """What a text comes to: what was read with what it leaves out, or the reply to a greeting."""
    found = _found(text, hearing, saved)
    return _of_its_lab(found, text, hearing) if is_refusal_of_people(found) else found


def _of_its_lab(reading: Understood, text: str, hearing: Hearing) -> Understood:
    """A refused question with the one lab that it names: what is public of it is offered."""
    labs = draft(hearing.tags(text), hearing.today).labs
    one = labs if len(labs) == 1 else ()
    return replace(reading, question=replace(reading.question, labs=one))


def _found(text: str, hearing: Hearing, saved: Saved) -> Reading | Answer:
    reading = hearing.read(text)
    if MAY_CHANGE_OURS.search(text) or _promises(reading):
        from bot.conversation.changing.offer.what_if import on_ours

        changed = on_ours(reading, text, _beside(saved(), hearing))
        if changed is not reading:
            return changed
    if beside := _beside_refused(text, hearing, saved):
        return beside
    if not isinstance(reading, Understood) or _says_little(reading):
        from bot.conversation.guessing.alone import best_alone  # most texts say what they ask

        return best_alone(text, reading, _beside(saved(), hearing))
    others = _others(_parts(text, hearing), reading, hearing) if holds_several(text) else ()
    return replace(reading, assumed=(*reading.assumed, *others))


def _beside(saved: SavedOffer | None, hearing: Hearing) -> Hearing:
    return replace(hearing, saved=saved.offer if saved else None)


def _promises(reading: Reading) -> bool:
    return isinstance(reading, Understood) and promises_of_ours(reading.question)


def _parts(text: str, hearing: Hearing) -> tuple[str, ...]:
    from bot.conversation.parts.parting import asked_apart  # most texts ask one thing

    return asked_apart(text, hearing)


def _beside_refused(text: str, hearing: Hearing, saved: Saved) -> Understood | None:
    """What is answered of a text of which a part is refused, with a word that it is."""
    if not hearing.concerns_people(text) or not (may_join(text) or holds_several(text)):
        return None
    found = _parts(text, hearing)
    refused = [part for part in found if is_refused(part, hearing)]
    if not refused or len(refused) == len(found):
        return None
    first, *others = (part for part in found if part not in refused)
    reading = by_itself(first, hearing, saved)
    if not isinstance(reading, Understood) or reading.question.kind is Kind.POOL:
        return None  # `who trained above 1e24 and is female`, of which no half is the answer
    left = (f"“{shown(part)}” left out" for part in others)
    why = dict.fromkeys(not_answered(part, hearing) for part in refused)
    return replace(reading, assumed=(*reading.assumed, *left, *why))


def _others(parts: tuple[str, ...], reading: Understood, hearing: Hearing) -> Iterator[str]:
    """That the other questions of a text are left out, but for those that a note tells of."""
    from bot.conversation.parts.parting import is_lost  # most texts ask one thing

    told = " ".join(reading.assumed)
    asked = [hearing.asked(part) for part in parts]
    answered = asked.index(reading.question) if reading.question in asked else None
    for place, part in enumerate(parts):
        is_left = place != answered and (answered is not None or is_lost(part, hearing))
        bare = part.removeprefix("and ").strip(" ?.!")
        if len(parts) > 1 and is_left and _named_in(bare) not in told:
            yield f"“{shown(bare)}” left out"


def _named_in(part: str) -> str:
    return part.removeprefix("look up ").partition(", purpose")[0]


def _says_little(reading: Reading) -> bool:
    """Whether something was read that names nothing, or is refused."""
    if not isinstance(reading, Understood):
        return False
    asked = reading.question
    named = (*asked.labs, *asked.chips, *asked.runs, *asked.facts, asked.person)
    return not any(named) and asked.offer is None
