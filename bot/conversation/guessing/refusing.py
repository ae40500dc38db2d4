"""Whether a message asks for what is refused, by both weights: of refusals, and of acts.

Each knows words that the other does not: the one is learned from what is refused and what is not,
the other from all that a message may want besides (docs/decisions/refusals.md).
"""

from __future__ import annotations

from typing import Final

from bot.questions.not_listed import NOT_LISTED
from bot.questions.types import Kind, Question
from bot.questions.unclear.languages import another_language

SURELY_REFUSED: Final = frozenset(("sum", "protected traits")) | NOT_LISTED
"""What is refused whatever else may be meant: by a trait or a place nothing is searched."""
_ONE_SIDED: Final = 0.03
"""No act is so unlikely that the weights of refusals could not outweigh it."""
_HARDLY_WANTED: Final = 0.3
_HARDLY_LEANS: Final = 0.1
"""A part that leans to a refusal says little where all that was said leans this little."""
_WANTED: Final = 0.1
_LEANS: Final = 0.05
"""How far a message has to lean by itself: acts know few messages that only sound so."""
_AT_LEAST: Final = 1.0
"""The odds from which on it is refused whatever was read."""


def is_refused(text: str, wants: float) -> bool:
    """Whether a refusal is likelier than not; `wants` is how likely the act is to want one."""
    # Its rules are many, and most are never needed.
    from bot.candidates.refusals import is_surely_refused, leanings, said_in

    said = said_in(text)
    if is_surely_refused(said):
        return True
    whole, worst = leanings(said)
    is_in_part_alone = wants < _HARDLY_WANTED and whole.chance < _HARDLY_LEANS
    lean = whole if is_in_part_alone else worst
    return _odds(lean.chance) * _odds(max(wants, _ONE_SIDED)) > 1


def is_refused_by_rule(text: str) -> bool:
    """Whether its words are known to ask for what is refused, whatever they lean to."""
    from bot.candidates.refusals import is_surely_refused, said_in

    return is_surely_refused(said_in(text))


def may_be_refused(text: str, wants: float) -> bool:
    """Whether what was read as something else may well ask for what is refused.

    What messages want was learned from English ones, and is unsure of any other language.
    """
    if wants <= _WANTED or another_language(text):
        return False
    from bot.candidates.refusals import leanings, said_in

    whole, _worst = leanings(said_in(text))
    return whole.chance > _LEANS and _odds(whole.chance) * _odds(wants) > _AT_LEAST


def refusal(text: str) -> Question:
    """What a text asks of a person beyond what is published, by what its worst part leans to."""
    from bot.candidates.refusals import leanings, said_in

    _whole, worst = leanings(said_in(text))
    return Question(Kind.REFUSAL, topic=str(worst.topic))


def _odds(chance: float) -> float:
    """How much likelier something is than not, up to a million."""
    return chance / max(1 - chance, 1e-6)
