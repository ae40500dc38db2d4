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
_OFFER_OF_TIER: Final = regex(
    rf"^(?P<led>{LED})(?:what(?:['’]?s| is| would be| counts as| makes| makes for)?) "
    r"(?:considered )?(?:an? |the )?(?P<tier>strong|workable|compute[- ]dense|frontier)"
    r"(?: compute| gpu| chips?)?"
    r" (?:offer|package|cluster|set-?up|amount|number|allocation|level)"
    r"(?: of (?:gpus|chips|compute))? for (?:an? |our |the )?(?:team of |group of |lab of )?"
    r"(?P<heads>\d+)[ -]?(?:(?:person|people|researchers?|heads?|strong|of us|ppl|"
    r"scientists)(?: (?:team|lab|group))?)?\W*$",
    re.IGNORECASE,
    needs="strong|workable|dense|frontier",
)
"""`what's a strong compute offer for a 10 person team`: how many chips that tier takes."""
_WHAT_TIER_IS: Final = regex(
    rf"^(?P<led>{LED})what(?:['’]?s| is| would be| counts as| makes)? (?:considered )?(?:an? |the )"
    r"(?P<tier>strong|workable|compute[- ]dense|starved|academic) (?:compute |gpu )?"
    r"(?:offer|package|amount|allocation|level|share|cluster)\W*$",
    re.IGNORECASE,
    needs="strong|workable|dense|starved|academic",
)
_IT_TAKES: Final = regex(
    r"\bdoes it take(?= (?:for us )?to be (?:strong|workable|compute[- ]dense|frontier)\b)",
    re.IGNORECASE,
    needs="does it take",
)
"""`what does it take to be strong`, which asks for chips and for no meaning."""


def next_tier_asked(text: str) -> str:
    """The text with what asks for the tier above ours as it is asked of chips."""
    text = _IT_TAKES.sub("would it take", text)
    text = _OFFER_OF_TIER.sub(
        r"\g<led>how many H100 to be \g<tier> with \g<heads> researchers", text
    )
    text = _WHAT_TIER_IS.sub(r"\g<led>what does \g<tier> mean", text)
    found = _NEXT.match(text)
    if found is None or _ELSE.search(text) or _NUMBER.search(_CHIP.sub("", text)):
        return text
    named = _CHIP.search(text)
    chip = named["chip"] if named else "GPUs"
    return f"{found['led']}how many {chip} do we need to get to next tier"
