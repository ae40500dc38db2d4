"""Which figures were corrected in a time, or that none was."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.heard import Part
from bot.conversation.telling.paring import pared
from bot.prose import sentence
from bot.questions.types import Kind
from bot.subjects import NameOf

_BEGINS: Final = "Corrected: "
_NONE: Final = sentence("No figure was corrected by its source in that time, by our record")
_YOURS: Final = sentence(
    "What your workspace put right itself stands in App Home; “help corrections” says how a wrong"
    " figure is reported."
)


def corrected(answer: Answer, _: str, __: NameOf) -> Answer | None:
    """The corrections that an answer on what moved tells; None of other answers."""
    if answer.kind is not Kind.MOVES:
        return None
    lines = [line for line in answer.caveats if line.text.startswith(_BEGINS)]
    if not lines:
        return pared(answer, _NONE, (_YOURS,), keep=0)
    first = sentence("{line}", line=f.cited(lines[0].text.rstrip("."), *lines[0].facts))
    return pared(answer, first, (*lines[1:], _YOURS), keep=0)


TOLD: Final = {Part.CORRECTED: corrected}
"""What tells it."""
