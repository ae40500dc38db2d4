"""How likely each thing is that a message may want."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from bot.conversation.guessing.acts import Act
from bot.conversation.replies.grounds import asks_else

SHAPES: Final = (Act.SHORT, Act.TABLE, Act.CSV, Act.CHART, Act.SHARE, Act.SOURCE)
OF_ANSWER: Final = (*SHAPES, Act.WHY, Act.REPEAT)
"""What is asked of an answer in words that may be read as a question."""


class Ways(NamedTuple):
    """How likely each act is, the likeliest first."""

    chances: Mapping[Act, float]

    def of(self, *acts: Act) -> float:
        """How likely it is one of these."""
        return sum(self.chances[act] for act in acts)

    @property
    def first(self) -> Act:
        """The likeliest that is answered."""
        return next(act for act in self.chances if act is not Act.REFUSED)

    def among_answered(self, *acts: Act) -> float:
        """The same where a refusal was told apart before."""
        return self.of(*acts) / (1 - self.of(Act.REFUSED))

    def alike(self, act: Act) -> float:
        """The same of an act, or of any form of the last answer where it is one."""
        return self.among_answered(*(OF_ANSWER if act in OF_ANSWER else (act,)))


def ways_of(chances: Mapping[Act, float], text: str) -> Ways:
    """How likely each act is; none for the grounds of an answer where something else is asked."""
    if not asks_else(text):
        return Ways(chances)
    others = {act: chance for act, chance in chances.items() if act is not Act.WHY}
    return Ways(others | {Act.WHY: 0.0})
