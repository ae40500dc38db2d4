"""A part of the chips that is promised to nobody, or rented otherwise, is left out aloud."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import Rule, merged, rule
from bot.questions.tags import T, Tag


def _passed_over(tags: Sequence[Tag]) -> Tag:
    return merged(T.CLAIM, None, tags)


_OF_IT: Final = "(?:<of>~[<our><they><word><site><gpu><chip><offer>]+~)?<is>?~"
_WHOM: Final = (
    "<each><scope><num><people><team><us><our><they><research><researchers><product><everyone>"
    "<staff><hire><lab><labs><more>"
)
"""Who may be promised something, or what has a share of its own."""

OTHER_USES: Final[tuple[Rule, ...]] = (
    rule(f"<pct>~{_OF_IT}<guarantee>~<for>~<our>?~[^{_WHOM}](?!~[{_WHOM}])", _passed_over),
    rule(f"<num>~{_OF_IT}<guarantee>~<for>~[<word><unknown><talk>]+(?!~[{_WHOM}])", _passed_over),
    rule(f"<pct>~{_OF_IT}<at>?~<basis>", _passed_over),
)
"""`20% reserved for evals` is promised to nobody; `30% preemptible` prices not all of them."""
