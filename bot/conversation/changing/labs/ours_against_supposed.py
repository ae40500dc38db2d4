"""What is supposed of a lab, held against our saved offer: `what if Meta has 900 researchers`.

So is what it would have so many times as much of, which is read against ours by the grammar.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, Question, Reading, Understood

_ASKED: Final = (T.BIG, T.HOWMANY, T.COMPARE, T.MEANING, T.DOES, T.SOURCE, T.TELL, T.VS, T.BEAT)
"""What asks of the lab how much that would be."""


def ours_against_supposed(reading: Reading, text: str, hearing: Hearing) -> Understood | None:
    """Ours against the lab of a card that something is supposed of; None of another reading."""
    saved, asked = hearing.saved, reading.question if isinstance(reading, Understood) else None
    if not isinstance(reading, Understood) or asked is None or saved is None:
        return None
    is_card = asked == Question(Kind.LAB, labs=asked.labs[:1], assume=asked.assume)
    if not is_card or asked.assume == Assumptions() or not saved.researchers:
        return None
    d = hearing.draft(text)
    if not any(map(d.has_raw, (T.IF, T.ASSUME))) or any(map(d.has_raw, _ASKED)):
        return None
    return replace(reading, question=replace(asked, kind=Kind.OFFER, uses_saved=True))
