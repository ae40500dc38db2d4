"""What each has of the offer spoken of: `so how many per head now`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Scope
from bot.questions.writing.wording import is_of_money
from storage.records import Offer, Status

_SAYS: Final = frozenset((
    T.HOWMANY, T.SCOPE, T.EACH, T.PER, T.GPU, T.IS, T.DO, T.HAVE, T.GETS, T.US, T.THEY, T.WORD,
    T.STOP, T.AND, T.COMMA, T.TALK, T.CAN, T.BUDGET, T.MEANING, T.DOES,
))  # fmt: skip


def offer_by_head(text: str, last: Question | None, hearing: Hearing) -> Question | None:
    """The offer per researcher; None where anything else is asked, or there is no offer."""
    tags = hearing.tags(opened(text).text)
    kinds = {tag.kind for tag in tags if tag.value is not Status.OPERATIONAL}
    heads = [tag for tag in tags if tag.kind is T.SCOPE and tag.value is Scope.PER_RESEARCHER]
    has_what = T.MEANING in kinds and not kinds.isdisjoint((T.GETS, T.HAVE))
    is_asked = (T.HOWMANY in kinds or has_what) and (heads or T.EACH in kinds)
    if not is_asked or not kinds <= _SAYS:
        return None
    if last is None:
        has_saved = hearing.saved is not None
        ours = Question(Kind.OFFER, uses_saved=True, scope=Scope.PER_RESEARCHER)
        return ours if has_saved else None
    if last.kind is Kind.PRICE and is_of_money(last.offer) and last.days is None:
        rented = Question(Kind.OFFER, offer=last.offer, chips=last.chips, as_of=last.as_of)
        shared = _shared_as_ours(rented, hearing.saved)
        return shared if shared != rented else None
    if last.kind is not Kind.OFFER:
        return None
    each = replace(last, scope=Scope.PER_RESEARCHER, save=False)
    return _shared_as_ours(each, hearing.saved)


def _shared_as_ours(each: Question, saved: Offer | None) -> Question:
    """A budget that nobody was said to share, among as many as share our saved offer."""
    held, heads = each.offer, saved.researchers if saved else None
    if heads is None or held is None or held.researchers or not is_of_money(held):
        return each
    return replace(each, offer=replace(held, researchers=heads))
