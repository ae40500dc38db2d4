"""Which TPU a lab is told to give: `google gives him 200 tpus to himself, can we match`.

Generations differ many times over, so none is taken in silence, and nothing else is told instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.types import Choice, Unclear, Understood
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_TPUS: Final = regex(
    r"(?<=\d )(?:(?:of (?:its|their|them) )?(?:google )?tpus?(?: (?:chips|cores|cards))?)\b"
    r"(?![ -]?v?\d)",
    re.IGNORECASE,
)
_KINDS: Final = ("chip/tpu-v5e", "chip/tpu-v5p", "chip/tpu-v6e", "chip/tpu-v7")
"""Those that a lab may give today."""
_WHICH: Final = (
    "Which TPU is meant? Generations differ many times over, so ask which one it is."
    " No lab publishes what it gives to one person; it is taken as it was told."
)


def which_tpu(
    text: str, read: Callable[[str], Understood | None], hearing: Hearing
) -> Unclear | None:
    """That it is asked which TPU is meant; None where none is named so, or none is given."""
    found = _TPUS.search(text)
    ways = tuple(_ways(text, read, hearing)) if found else ()
    return Unclear(None, _WHICH, ways, is_plain=True) if found and ways else None


def _ways(
    text: str, read: Callable[[str], Understood | None], hearing: Hearing
) -> Iterator[Choice]:
    directory = hearing.reader.words.directory
    for kind in _KINDS:
        name = directory.name(kind)
        reading = read(_TPUS.sub(name, text, count=1))
        if reading is not None:
            yield Choice(name, to_text(reading.question, directory))
