"""Which labs have more than the offer spoken of: `which labs beat it`, after one that was told."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.changing.offer.still_against import placed
from bot.conversation.changing.question.turning import speaks_of
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.questions.types import Kind, Question, Scope
from bot.questions.words.leads import LED
from bot.questions.words.things import HEAD
from bot.regex import regex
from storage.records import Offer

_LABS: Final = (
    r"(?:(?:which|what|any|how many|are there any|is there any)(?: of)?(?: (?:the|other|big|ai|"
    r"frontier))* (?:labs?|companies|ones?|of them)|who(?: else)?|does any(?:one|body| lab))"
)
_DO: Final = r"(?:(?: |['’])(?:s|that|which|who|would|can|could|do|does|will|actually|still|even))*"
_BEAT: Final = (
    r"(?:beats?|tops?|outdo(?:es)?|exceeds?|outbids?|(?:(?:is|are|s) )?(?:ahead of|above|better "
    r"than|bigger than|over)|(?:have|has|gives?|offers?|pays?|get|gets) (?:more|better)(?: (?:gpus|"
    r"chips|compute))?(?: each)? than)"
)
_IT: Final = (
    r"(?:it|that|this|those|these|them|theirs|(?:that|this|the (?:other|second|last)) "
    r"(?:one|offer|package|deal)|that much|this much)"
)
_BY: Final = (
    rf"(?P<by>(?: (?:(?:per|by) (?:{HEAD}|heads?)|(?:in|by) total|overall|on (?:compute|share)))?)"
)
_BEATS_IT: Final = regex(
    rf"{LED}{_LABS}{_DO} {_BEAT} {_IT}{_BY}(?: (?:then|now|today|though))*\W*",
    needs="beat|top|outd|exceed|outbid|ahead|above|better|bigger|over|more",
)
_IN_TOTAL: Final = regex(r"total|overall", needs="total|overall")


def who_beats_it(text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """All labs in order with the offer spoken of among them, by what each researcher has."""
    found, last = _BEATS_IT.fullmatch(text.lower()), memory.question
    if found is None or last is None:
        return None
    scope = Scope.TOTAL if _IN_TOTAL.search(found["by"]) else Scope.PER_RESEARCHER
    listed = Question(Kind.LEAGUE, scope=scope, as_of=last.as_of)
    if last.kind is Kind.COMPARE and last.other_terms:
        return _among(listed, last.other_offer)
    if last.kind not in OFFERS or last.called:
        return None
    if not last.uses_saved:
        return _among(listed, speaks_of(last)) if last.kind is Kind.OFFER else None
    return placed(listed, last, hearing) or replace(listed, uses_saved=True)


def _among(listed: Question, offer: Offer | None) -> Question | None:
    """The list with the offer on it, in total where nobody is said to share it."""
    if offer is None or not offer.chips:
        return None
    is_shared = offer.researchers is not None or offer.each
    return replace(listed, offer=offer, scope=listed.scope if is_shared else Scope.TOTAL)
