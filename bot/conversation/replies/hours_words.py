"""Words that ask how many GPU-hours chips give: `how many gpu hours is that a month`."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Part
from bot.conversation.replies.way import Way
from bot.questions.types import Kind

_LED: Final = (
    r"(?:and|so|ok|what(?:'?s)?|which|how|many|much|is|are|does|do|would|total|the|our|number|of|"
    r"in|that|it|this|come|to|make|express|put|show|tell|give|me)"
)
_HOURS: Final = r"(?:gpu|chip|accelerator|card)[ -]?(?:hours?|hrs)"
TIMED: Final = (
    r"(?:(?:per|an?|each|every|/) ?(?:month|year|week|quarter|day)|monthly|yearly|annually|weekly|"
    r"daily)"
)
_BY: Final = (
    r"(?:per|an?|each|every|/|in|over|for|by|of|month|year|week|quarter|day|monthly|yearly|"
    r"annually|weekly|daily|researcher|person|head|scientist|one|them|us|all|total|is|are|do|does|"
    r"would|can|we|it|that|this|those|our|own|saved|cluster|offer|chips|gpus|compute|fleet|have|"
    r"get|give|make|come|to|deliver|provide|and|roughly|about|then)"
)
HOURS: Final = rf"(?:{_LED} )*{_HOURS}(?: {_BY})*"
"""Of chips that are told in it nothing is read here: they stand beside it."""
OF_HOURS: Final = Way(Part.HOURS, HOURS, (Kind.OFFER,))
