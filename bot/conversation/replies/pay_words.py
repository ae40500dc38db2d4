"""Words that ask for the highest or the lowest of the pay that was told."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.way import Way
from bot.questions.types import Kind

LOWEST: Final = r"(?:lowest|least|worst|minimum|min|smallest|bottom|floor|cheapest)"
_TOP: Final = r"(?:highest|most|best|maximum|max|largest|biggest|top|ceiling|upper end)"
_END: Final = rf"(?:(?:{_TOP}|{LOWEST}|low|high) end|{_TOP}|{LOWEST}|lower end)"
_PAYING: Final = (
    r"(?:[ -]?(?:paid|paying|pay|salary|comp|compensation|offer|figure|number|one|ones))"
)
_OF: Final = (
    r"(?: (?:of|in|among|from|at|on) (?:them|those|these|that|all|"
    r"the (?:lot|range|list|bunch|band)|"
    r"it|there|these roles|those roles))?"
)
_ROLE: Final = r"(?:role|job|family|kind|posting|position|title)"
OF_PAY: Final = (
    Way(
        Part.PAID,
        rf"(?:what(?: is|'s| are)? )?(?:the )?(?:very )?(?:single )?{_END}{_PAYING}?"
        rf"(?: (?:role|job|family|posting|position|one))?{_OF}|"
        rf"(?:which|what) {_ROLE} (?:pays?|earns?|gets?|makes?|offers?|is paid)"
        rf"(?: the)? {_END}{_OF}|"
        rf"(?:which|what) {_ROLE} is(?: the)? {_END}{_PAYING}?{_OF}|"
        rf"(?:what is |what's )?the {_END} (?:(?:that )?(?:they|anyone|anybody|someone|you|one)"
        r"(?: (?:can|could|would|do))? (?:pay|pays|get|gets|earn|earns|make|makes|offer|offers)|"
        r"end of (?:that|the) (?:range|band))|"
        rf"how (?:high|low) (?:does (?:it|that|the range|the pay) go|do (?:they|those) go)|"
        rf"(?:and )?(?:top|bottom)(?: (?:of the )?(?:range|end|band))?",
        (Kind.HIRING,),
    ),
)
