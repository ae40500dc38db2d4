"""Thanks with anything small around them: `cheers, that does it`, `ok thats enough, thanks`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.forms import plain
from bot.conversation.memory import Hearing
from bot.conversation.saying import tags_of
from bot.questions.tags import T

_THANKS: Final = re.compile(
    r"\b(?:thanks|thank (?:you|u)|thankyou|thx|thnx|thanx|tnx|tks|ty|tyvm|tysm|cheers|ta|merci|"
    r"danke|gracias|grazie|much appreciated|appreciate (?:it|that|this|the help)|i appreciate|"
    r"grateful|life ?saver|kudos|bless you|you rock)\b"
)
_ASKS: Final = re.compile(
    r"^\W*(?:and|or|plus|then|same)\b|\b(?:what|which|who|whose|whom|where|when|why|how|can|could|would|does|did|shall|is|are|"
    r"any|show|give|tell|list|make|redo|rerun|do|try|compare|send|drop|add|remove|look|find|check|"
    r"explain|use|repeat|rank|group|assume|suppose|with|without|only|just|instead|rather|now|also|"
    r"but|not|wrong|for (?:a|an|the)|about|shorter|longer|cheaper|more|less|forget|delete|share|"
    r"post|save|export|back|again|next)\b"
)
"""What asks for something, or puts something right, beside the thanks."""
_MOST_WORDS: Final = 9
_SMALL: Final = frozenset((
    T.WORD, T.UNKNOWN, T.TALK, T.STOP, T.COMMA, T.AND, T.OF, T.FOR, T.IN, T.AT, T.TO, T.IS, T.DASH,
    T.ALL, T.HAVE, T.NEED, T.WHEN, T.DO, T.DOES, T.HELP, T.CAN, T.OUR,
    T.US, T.WANT,
))  # fmt: skip


def is_thanks(text: str, hearing: Hearing) -> bool:
    """Whether a short message thanks, names nothing of ours and asks and orders nothing."""
    said = plain(text)
    found = _THANKS.search(said)
    if found is None or "?" in text or len(said.split()) > _MOST_WORDS:
        return False
    rest = f"{said[: found.start()]} {said[found.end() :]}"
    if _ASKS.search(rest) or _names_somebody(text):
        return False
    return {tag.kind for tag in tags_of(rest, hearing)} <= _SMALL


def _names_somebody(text: str) -> bool:
    """Whether two words in capitals stand beside each other, as in a name."""
    return re.search(r"[^\W\d_a-z][a-z][\w'-]*\s+[^\W\d_a-z][a-z]", text) is not None
