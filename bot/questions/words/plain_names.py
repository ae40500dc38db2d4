"""Names that can stand in a text as they are, and mean one thing alone."""

from __future__ import annotations

from collections import Counter

from bot.ledger import Directory
from bot.questions.clean import compact
from bot.questions.words.common_words import AMBIGUOUS, common
from bot.regex import regex
from storage.records import Entity, EntityKind

_NAME = regex(r"[A-Za-z][A-Za-z ]*")
_COMPANIES = frozenset((EntityKind.LAB, EntityKind.ACADEMIC, EntityKind.OWNER))


def plain_name(entity: Entity, directory: Directory) -> str | None:
    """The name of a lab, a university or an owner as it is printed; None where it is not clear."""
    if entity.kind not in _COMPANIES or not _NAME.fullmatch(entity.name):
        return None
    key = compact(entity.name)
    if entity.kind is EntityKind.LAB:
        return entity.name  # which goes before all that are called alike
    is_clear = _claims(directory)[key] == 1 and key not in AMBIGUOUS and key not in common()
    return entity.name if is_clear else None


def _claims(directory: Directory) -> Counter[str]:
    """How many entities go by each key."""
    known = _CLAIMS.get(id(directory))
    if known is None or known[0] is not directory:
        keys = (
            {compact(text) for text in (entity.key, entity.name, *entity.aliases)}
            for entity in directory.entities
        )
        _CLAIMS.clear()
        known = _CLAIMS[id(directory)] = (directory, Counter(key for some in keys for key in some))
    return known[1]


_CLAIMS: dict[int, tuple[Directory, Counter[str]]] = {}
