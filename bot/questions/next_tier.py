"""The tier above ours, however it is asked for: `what's the next level and how far off is it`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LED
from bot.regex import regex

_TIER: Final = r"(?:tier|level|bracket|rung|band)"
_UP: Final = (
    rf"(?:(?:(?:the|a|our|your|that|one) )*(?:next|following|higher) (?:higher )?{_TIER}(?: up)?"
    rf"|(?:the |one )?{_TIER} (?:right |just |directly )?above(?: (?:us|ours|that|this|it))?"
    rf"|up (?:a|one|the next) {_TIER}|(?:a|one) {_TIER} (?:up|higher))(?: (?:for us|of yours))?"
)
_ASKED: Final = (
    rf"(?:(?:what|which|where)(?:['’]?s| is| are| would be| comes| begins| starts| lies)* {_UP}"
    r"(?: (?:begin|start|called|is|are))*"
    rf"|(?:how (?:far|close|near|many|much|do|can|could|would|short)|what(?:['’]?s)?|are we|do we)"
    rf"\b[^;.?!]{{0,60}}?\b{_UP}|{_UP})"
)
_ON: Final = (
    r"(?:(?:,| and| &|[.?!])* (?:how (?:far|much|many|close|big)|what (?:would|does|do|will|gap)"
    r"|by how much|are we)\b[^;?!]{0,40})?"
)
_NEXT: Final = regex(
    rf"^(?P<led>{LED}){_ASKED}[^;.?!]{{0,20}}?{_ON}\W*$",
    re.IGNORECASE,
    needs="tier|level|bracket|rung|band",
)
_ELSE: Final = regex(
    r"\b(?:hir(?:es?|ed|ing)|people|persons?|ppl|folks|heads?|headcount|researchers?|engineers?|"
    r"joiners?|join|drop\w*|fall\w*|slip\w*|below|down|los(?:e|es|ing)|lower|fire|leave|let go|"
    r"mean|guess|support|roles?|pay|salary|they|them|their|he|she|him|her)\b",
    re.IGNORECASE,
)
"""What makes it a question of people, which is read as such."""
_CHIP: Final = regex(r"\b(?P<chip>[a-z]{1,2}\d{2,3})(?:s|['’]s)?\b", re.IGNORECASE)
_NUMBER: Final = regex(r"\d")
"""Of chips or people that are told, who are no part of ours as it is."""


def next_tier_asked(text: str) -> str:
    """The text with what asks for the tier above ours as it is asked of chips."""
    found = _NEXT.match(text)
    if found is None or _ELSE.search(text) or _NUMBER.search(_CHIP.sub("", text)):
        return text
    named = _CHIP.search(text)
    chip = named["chip"] if named else "GPUs"
    return f"{found['led']}how many {chip} do we need to get to next tier"
