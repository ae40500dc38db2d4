"""Which figures were corrected in a time, or that none was."""

from __future__ import annotations

from datetime import date
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.heard import Part
from bot.conversation.telling.paring import pared
from bot.prose import Sentence, sentence
from bot.questions.types import Kind
from bot.questions.words.record_words import asks_last_correction, asks_who_reported
from bot.subjects import NameOf

_BEGINS: Final = "Corrected: "
_NONE: Final = sentence("No figure was corrected by its source in that time, by our record")
_YOURS: Final = sentence(
    "What your workspace put right itself stands in App Home; “help corrections” says how a wrong"
    " figure is reported."
)


_NOBODY: Final = sentence(
    "No figure was corrected by its source in that time, by our record, so nobody reported one"
)


def corrected(answer: Answer, words: str, _: NameOf) -> Answer | None:
    """The corrections that an answer on what moved tells; None of other answers."""
    if answer.kind is not Kind.MOVES:
        return None
    is_of_last, is_of_whom = asks_last_correction(words), asks_who_reported(words)
    lines = [line for line in answer.caveats if line.text.startswith(_BEGINS)]
    if not lines:
        return pared(answer, _NOBODY if is_of_whom else _NONE, (_YOURS,), keep=0)
    if is_of_last:
        newest = max(map(_day, lines))
        lines = [line for line in lines if _day(line) == newest]
    facts, by = lines[0].facts, _source_of(lines[0]) if is_of_last else ""
    first = sentence("{line}", line=f.cited(by + lines[0].text.rstrip("."), *facts))
    return pared(answer, first, (*lines[1:], _YOURS), keep=0)


def _day(line: Sentence) -> date:
    return max(fact.as_of for fact in line.facts)


def _source_of(line: Sentence) -> str:
    """Whose correction it is: `By its source, RunPod price list, of 14 Aug 2026. `."""
    newest = max(line.facts, key=lambda fact: fact.as_of)
    return f"By its source, {newest.source_name}, of {f.day_text(newest.as_of)}. "


TOLD: Final = {Part.CORRECTED: corrected}
"""What tells it."""
