"""The weights of what is wished of a brief, from messages that were labelled for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from bot import weighing
from bot.conversation.guessing.acts import Act
from bot.conversation.guessing.wishes import BRIEF_WISHES
from bot.questions.types import Kind
from tests.weights import acts
from tests.weights.fitting import fitted, table
from tests.weights.wishes import NOTHING, STRENGTH, Wished, examples, met, origin

LABELLED: Final = acts.LABELLED.with_name("brief_wishes.tsv")
TABLE: Final = acts.TABLE.with_name("brief_wishes.tsv")
_OF_BRIEF: Final = frozenset((Act.PERSON, Act.KEPT, Act.POOL, Act.SOURCE, Act.WHY, Act.DETAILS))
"""Acts after a brief that may wish one of these."""


def labelled() -> tuple[Wished, ...]:
    """Every labelled message, in order of the text."""
    lines = (line.split("\t") for line in LABELLED.read_text("utf-8").splitlines())
    refused = LABELLED.with_name("refused_after_brief.txt").read_text("utf-8").splitlines()
    none = ((NOTHING, text) for text in (*refused, *_others()))
    told = (Wished(wish, Kind.CANDIDATE.value, text) for wish, text in (*lines, *none))
    return tuple(sorted(told, key=lambda one: (one.text, one.wish)))


def _others() -> Iterator[str]:
    """What was labelled as another act after a brief: it wishes none of these."""
    told = (one for one in acts.labelled() if one.after is Kind.CANDIDATE)
    return (one.text for one in told if one.act not in _OF_BRIEF)


def made(messages: Sequence[Wished]) -> str:
    """The table that these messages make."""
    learned = fitted(examples(messages), BRIEF_WISHES, NOTHING, STRENGTH)
    return table(learned, BRIEF_WISHES, origin(messages))


def make() -> None:
    """Write the table."""
    TABLE.write_text(made(labelled()), "utf-8")


def check() -> str:
    """What is met of messages that the weights were not made from, a fifth at a time."""
    return met(labelled(), lambda some: weighing.read(made(some)), BRIEF_WISHES)
