"""Money in the words it is told in: `we burn 45k a day`, `$3M AWS credits`, `GPU hours of H100`.

Without its sign `45k a day` would be days, and whoever gives credits is nobody to be set against.
"""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_SUM: Final = r"\d[\d.,]*(?: ?(?:k|mm?|mn|mil|million|thousand))?"
_SPENT: Final = regex(
    r"\b(?P<verb>burn|spend|spending|burning|pay|paying|shell out|blow|costs? us|bill (?:is|of)|"
    rf"spend is|budget (?:is|of)) (?P<about>(?:about |around |roughly |some )?)(?P<sum>{_SUM})"
    r"(?= (?:a|per|each|every) (?:day|week|month|quarter|year)\b)",
    re.IGNORECASE,
    needs="burn|spend|pay|shell|blow|cost|bill|budget",
)
_CREDITS: Final = regex(
    rf"(?P<sum>\$ ?{_SUM}) (?:in |of |worth of )?(?:free )?"
    r"(?:(?:aws|amazon|azure|microsoft|gcp|google|oracle|oci|coreweave|lambda|cloud|"
    r"compute|gpu) )*credits?\b(?: (?:from|with|on|at) (?:aws|amazon|azure|microsoft|gcp|google|"
    r"google cloud|oracle|oci|coreweave|lambda))?",
    re.IGNORECASE,
    needs="credit",
)
_NEXT: Final = regex(
    rf"(?P<sum>\$ ?{_SUM}|\b(?:spend|budget of|have|got) {_SUM}) "
    r"(?P<for>over|in|during|for|across) (?:the )?(?:next|coming) "
    r"(?=\d+ (?:months|years|quarters)\b)",
    re.IGNORECASE,
    needs="next|coming",
)
"""`we can spend 2 million over the next 6 months`: a sum for that time, and no window of a run."""
_CAN_SPEND: Final = regex(
    r"\b(?:can|could|may|will|might) (?=spend \$? ?\d)", re.IGNORECASE, needs="spend"
)
_HEADS: Final = regex(
    r"\b(?:team|researchers?|people|ppl|scientists?|heads|of us|engineers?|staff)\b", re.IGNORECASE
)
_HOURS_OF: Final = regex(
    r"\b(?P<many>\d[\d,.]*[km]?) (?:gpu|chip|card|node)?[- ]?hours (?:of|on|with|in) (?:an? |the )?"
    r"(?P<chip>(?:nvidia )?[a-z]{1,3}\d{2,4}[a-z]?)s?(?=\W*$| (?:cost|be|come|for me|today|now)\b)",
    re.IGNORECASE,
    needs="hours",
)
_CHIPS: Final = regex(r"\b\d[\d,.]*k? ?x? ?[a-z]{1,3}\d{2,4}", re.IGNORECASE)
"""Beside chips credits are no budget of ours, and are left out by their name."""
_COSTS: Final = regex(r"\b(?:how much|price|cost|costs|rent)\b", re.IGNORECASE)


def money_told(text: str) -> str:
    """The text with such sums as dollars of compute, and hours of a chip as that chip's hours."""
    text = _SPENT.sub(r"\g<verb> \g<about>$\g<sum>", text)
    text = _for_next(text)
    if _CREDITS.search(text) and _HEADS.search(text) and not _CHIPS.search(text):
        text = _CREDITS.sub(r"\g<sum> of compute", text)
    if _HOURS_OF.search(text) and _COSTS.search(text):
        text = _HOURS_OF.sub(r"\g<many> \g<chip> hours", text)
    return text


def _for_next(text: str) -> str:
    told = _CAN_SPEND.sub("", text)
    is_of_us = _NEXT.search(told) and _HEADS.search(told)
    return _NEXT.sub(_for_a_time, told) if is_of_us else text


def _for_a_time(found: re.Match[str]) -> str:
    told = found["sum"]
    dollars = told if "$" in told else re.sub(r" (?=\d)", " $", told, count=1)
    return f"{dollars} {found['for']} "
