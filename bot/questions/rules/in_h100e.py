"""Chips counted in H100-equivalents: `800 H100e, 20 people`, `300 H100e per researcher`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import Rules, first, merged, reduced, rule
from bot.questions.tags import Hardware, Number, T, Tag

_HEADS: Final = "(?:<num>~[<people><staff>]|<team>~<of>~<num>)"
_ABOUT_A_FIGURE: Final = frozenset((T.SOURCE, T.DEFINE, T.MEANING, T.WHO, T.LABS, T.RANK))
"""Beside these, so many of each are a figure that is asked about, and nobody's offer."""


def _counted(tags: Sequence[Tag]) -> Tag | None:
    """As many H100s, which one of is one H100-equivalent."""
    number = tags[0].value
    if tags[-1].value != "h100e" or not isinstance(number, Number):
        return None
    return merged(T.HARDWARE, Hardware(("chip/h100",), number), tags)


_OF_ALL: Final = Rules((
    rule(f"<num>~<topic>(?=~[<comma><for><shared><by><with><and>]{{1,3}}~{_HEADS})", _counted),
))  # fmt: skip
_OF_EACH: Final = Rules((
    rule("(?<![<than><more><upto><beat>])<num>~<topic>(?=~<of>?~[<each><scope>])", _counted),
))  # fmt: skip


def with_h100e(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with a number of H100-equivalents as hardware, where people share or have it."""
    if first(tags, T.TOPIC) is None:
        return tags
    tags = reduced(tags, _OF_ALL)
    is_offer = _ABOUT_A_FIGURE.isdisjoint(tag.kind for tag in tags)
    return reduced(tags, _OF_EACH) if is_offer else tags
