"""Whether chips are owned or rented; of an offer that is part of each, neither is said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.questions.tags import T, Tag
from storage.records import Tenure


def tenure(tags: Sequence[Tag]) -> Tenure | None:
    """Rented or owned; None where neither was said, or some chips are the one and some the other.

    Chips in a cloud are rented.
    """
    said = set(_said(tags))
    return said.pop() if len(said) == 1 else None


def is_mixed(tags: Sequence[Tag]) -> bool:
    """Whether some chips are said to be owned and some rented, of which no answer tells."""
    has_chips = any(tag.kind is T.HARDWARE for tag in tags)
    return has_chips and len(set(_said(tags))) > 1


def _said(tags: Sequence[Tag]) -> Iterator[Tenure]:
    """Each tenure as often as it is said; what is denied is none: `no cloud`."""
    if not any(isinstance(tag.value, Tenure) or tag.kind is T.CLOUD for tag in tags):
        return
    owns = any(tag.value is Tenure.OWNED for tag in tags)
    for before, tag, after in _in_threes(tags):
        if before is not None and before.kind is T.NO:
            continue
        if isinstance(tag.value, Tenure):
            yield tag.value
        elif tag.kind is T.CLOUD or (owns and _is_rents(tag, after)):
            yield Tenure.RENTED


def _is_rents(tag: Tag, after: Tag | None) -> bool:
    """`we own 128 H100 and rent 256`: a word of costs right before chips."""
    return tag.kind is T.COST and after is not None and after.kind is T.HARDWARE


def _in_threes(tags: Sequence[Tag]) -> Iterator[tuple[Tag | None, Tag, Tag | None]]:
    padded = [None, *tags, None]
    for (before, tag), (_, after) in pairwise(pairwise(padded)):
        if tag is not None:
            yield before, tag, after
