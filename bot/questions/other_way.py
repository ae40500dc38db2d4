"""How many chips a tier takes, which is worked out the other way round alone."""

from __future__ import annotations

from typing import Final

from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Unreadable

_SAYS: Final = (
    "I work out how many chips it takes for so many each, and how many people fit in a tier, not"
    " how many chips a tier takes. Ask for so many each, or how many researchers fit."
)
_WAYS: Final = (
    "how many researchers can fit in compute dense tier",
    "how many more H100 do we need for 100 each",
)
_AIMS: Final = (T.NEED, T.GETS, T.MORE, T.DO, T.TO)


def other_way_round(d: Draft) -> Unreadable | None:
    """What to ask in place of `how many H100 do we need to reach the compute-dense tier`."""
    counts_chips = d.has(T.HOWMANY) and (bool(d.chips) or d.has(T.GPU)) and d.has(*_AIMS)
    is_other = d.labs or d.runs or d.size or d.stacks or d.floor or d.days is not None or d.more
    is_level = d.guaranteed is not None or any(
        tag.kind is T.TOPIC and str(tag.value).startswith("tier") for tag in d.tags
    )
    if not (counts_chips and is_level) or is_other:
        return None
    return Unreadable(_SAYS, _WAYS, is_plain=True)
