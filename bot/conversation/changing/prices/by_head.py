"""What is rented by head: `per researcher per month?`, after what our chips cost in a year."""

from __future__ import annotations

from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.rules.rents import OURS_BY
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, Question, Reading, Scope, Understood, Unreadable
from bot.questions.yearly import YEAR
from storage.records import Offer, how_many

_OF_ELSE: Final = (
    T.LAB, T.CHIP, T.NUM, T.MONEY, T.RUN, T.TRAIN, T.VS, T.HIRE, T.BASIS, T.CLOUD, T.IF, T.RANK,
)  # fmt: skip
_AMONG: Final = "Among how many researchers? Say it with the chips, as in the example."
_SUCH: Final = "2048 H100, 40 researchers, in dollars"
_TAKEN: Final = "shared among {heads:,.10g}, as ours are"
_OF_A_YEAR: Final = "“for {} days” left out: dollars are those of a year"


def by_head(told: Said, last: Question, hearing: Hearing) -> Reading | None:
    """The chips that were priced as an offer, whose dollars are told by head; None of other texts.

    They are shared by our people where they are as many as ours.
    """
    d, chips = told.draft, last.offer_chips
    is_by_head = d.scope is Scope.PER_RESEARCHER or d.has(T.EACH)
    if last.kind is not Kind.PRICE or last.trend or not chips or not is_by_head:
        return None
    if any(tag.kind in _OF_ELSE for tag in d.raw) or d.people is not None:
        return None
    saved = hearing.saved
    count = how_many(chips)
    ours = saved.chip_count if saved else 0.0
    if saved is None or saved.researchers is None or count != ours:
        return Unreadable(_AMONG, (_SUCH,), is_plain=True)
    basis = last.basis if last.basis in OURS_BY else None
    offer = Offer(chips=chips, researchers=saved.researchers)
    assume = Assumptions(basis=basis, usd_per_hour=last.assume.usd_per_hour)
    asked = Question(Kind.OFFER, offer=offer, assume=assume, as_of=last.as_of)
    left = (_OF_A_YEAR.format(f"{last.days or 0:.10g}"),) if last.days not in (None, YEAR) else ()
    return Understood(asked, (_TAKEN.format(heads=saved.researchers.value), *left))
