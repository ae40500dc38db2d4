"""What is asked twice in one message: `Meta vs DeepMind, who has more per researcher`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.parts.then_changed import is_change
from bot.conversation.saying import is_refusal
from bot.questions.types import Kind, Question, Scope, Understood
from bot.regex import regex

_ALL: Final = regex(
    r"\b(?:rank\w*|every(?:one|body)|all|labs?|others|any(?:one|body)|who(?:['’]?s)?|which|field)\b",
    re.IGNORECASE,
)
"""What asks for ours among all labs, which is no `how do we look`."""
_BESIDES: Final = regex(r"\W*(?:and|also|plus|what about|how about)\b", re.IGNORECASE)


def without_repeats(heard: tuple[Heard, ...]) -> Iterator[Heard]:
    """All that was heard but what another part of the message asks as well, or more closely."""
    refuses = any(_is_refusal(each) for each in heard)
    for place, each in enumerate(heard):
        if refuses and isinstance(each, Asked) and not isinstance(each.reading, Understood):
            continue  # `should we hire him, what do you think`
        others = ((at, other) for at, other in enumerate(heard) if at != place)
        if not any(_covers(other, each, is_earlier=at < place) for at, other in others):
            yield _with_sellers(each, heard)


def _with_sellers(one: Heard, heard: Sequence[Heard]) -> Heard:
    """A price with all that is said of who sells it: `and Lambda? what about Together?`."""
    if not isinstance(one, Asked) or not isinstance(one.reading, Understood):
        return one
    asked = one.reading.question
    if asked.kind is not Kind.PRICE:
        return one
    alike = (other.reading for other in heard if isinstance(other, Asked))
    told = (each for each in alike if isinstance(each, Understood) and each.question == asked)
    notes = tuple(dict.fromkeys(note for each in told for note in each.assumed))
    return replace(one, reading=replace(one.reading, assumed=notes))


def _is_of_ours(asked: Question) -> bool:
    """`how do we look`, beside an offer that is held against a lab."""
    return asked.uses_saved and asked.offer is None and asked.kind in (Kind.OFFER, Kind.LEAGUE)


def _is_told(closer: Question) -> bool:
    """Whether an offer was told, which may be ours; one that has a name is somebody's."""
    return closer.offer is not None and closer.called is None


def _is_refusal(one: Heard) -> bool:
    return isinstance(one, Asked) and is_refusal(one.reading)


def _covers(other: Heard, one: Heard, *, is_earlier: bool) -> bool:
    """Whether the other says all that was asked: the first of two alike, or the closer one."""
    if not isinstance(other, Asked) or not isinstance(one, Asked):
        return False
    if (other.reading, other.form) == (one.reading, one.form):
        return is_earlier
    if not isinstance(other.reading, Understood) or not isinstance(one.reading, Understood):
        return False
    asked, closer = one.reading.question, other.reading.question
    if asked.kind is closer.kind is Kind.REFUSAL and (asked.topic == "sum") is (
        closer.topic == "sum"
    ):
        return is_earlier  # whoever else is named: one refusal is enough
    is_of_all = asked.kind is Kind.LEAGUE and _ALL.search(one.typed)
    is_ours = _is_of_ours(asked) and not is_of_all and closer.kind is Kind.OFFER and closer.labs
    is_changed = not is_earlier and is_change(other.typed)  # `what if 512 go to product`
    if is_ours and not is_changed and (not asked.labs or _is_same(closer, asked)):
        return True
    if asked == closer:
        is_told = one.form is Form.DOLLARS and other.form is Form.ANSWER  # which tells both
        return is_told or (is_earlier and one.form is other.form)
    if asked.scope is not None or one.form is not other.form or _is_besides(other, closer, asked):
        return False
    return replace(asked, scope=closer.scope) == closer


def _is_same(closer: Question, asked: Question) -> bool:
    """Ours against the same labs."""
    return closer.labs == asked.labs and _is_told(closer)


def _is_besides(other: Asked, closer: Question, asked: Question) -> bool:
    """Whether it is asked on top: `who has more? And per researcher?`, and not which is meant.

    An offer is told per researcher anyway, and a card in every way.
    """
    is_told = closer.scope is Scope.PER_RESEARCHER and asked.kind is Kind.OFFER
    return bool(_BESIDES.match(other.typed)) and not is_told and asked.kind is not Kind.LAB
