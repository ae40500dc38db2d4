"""Words of the field that are asked about: `what is a letter of intent`, `neocloud meaning`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LINK
from bot.regex import regex

_TERMS: Final = {
    "guaranteed": r"guaranteed (?:share|allocation|access|compute|chips|gpus)|guarantee",
    "research share": r"research share|share for research",
    "status": (
        r"letters? of intent|loi|contracted(?: capacity)?|announced(?: capacity)?|"
        r"contracted (?:vs\.?|versus|and|or) announced"
    ),
    "largest job": r"largest job|biggest job|max(?:imum)? job(?: size)?|burst",
    "tenure": r"tenure|reserved (?:capacity|chips|gpus)|preemptib(?:le|ility)|preemption",
    "price kinds": (
        r"(?<=explain )spot prices?|(?<=define )spot prices?|price kinds|"
        r"neo-?clouds?|hyper-?scalers?|spot(?: pricing)?|on[- ]demand(?: pricing)?|rental index|"
        r"(?:one|three)[- ]year contracts?|reserved pricing|price bas[ie]s"
    ),
    "open weights": r"open[- ]weights?(?: models?)?",
}
"""Each topic of help with the words that it is on."""
_NEEDS: Final = {
    "guaranteed": "guarantee",
    "research share": "share",
    "status": "intent|loi|contracted|announced|status",
    "largest job": "job|burst",
    "tenure": "tenure|reserved|preempti",
    "price kinds": (
        "spot|price kinds|cloud|scaler|demand|rental index|contract|reserved pricing|price bas"
    ),
    "open weights": "open-weight|open weight",
}
"""What `regex` is told of each, so that a text with none of its words never compiles it."""
LEAD: Final = (
    rf"\W*(?:(?:{LINK}|sorry|quick one|"
    r"remind me|tell me|(?:can|could) you (?:please )?(?:tell|remind) me)\W+)*"
)
"""What may stand before a question about Assay or its words."""
_MEANS: Final = r"(?:mean|stand for|refer to)s?"


def _asked(topic: str, term: str) -> str:
    the = r"(?:the |an? |your |by )*[\"“']?"
    return (
        rf"{LEAD}(?:what(?:['’]?s| is| are| exactly is| do you mean)|define|explain|"
        rf"(?:meaning|definition) of) {the}(?:{term})[\"”']?\W*"
        rf"|{LEAD}what (?:does|do|is meant by) {the}(?:{term})[\"”']?(?: {_MEANS})?"
        r"(?: here| exactly)?\W*"
        rf"|{LEAD}what {the}(?:{term})[\"”']? {_MEANS}(?: here| exactly| again)?\W*"
        rf"|{LEAD}(?:what(?:['’]?s| is) |explain )?(?:the )?difference between {the}(?:{term})"
        r"[\"”']?\W*"
        rf"|help (?:on )?{topic}\W*"
        rf"|{LEAD}{the}(?:{term})[\"”']? (?:meaning|definition|explained)\W*"
    )


_PATTERNS: Final = tuple(
    (topic, regex(_asked(topic, term), re.IGNORECASE, needs=_NEEDS[topic]))
    for topic, term in _TERMS.items()
)


def word_asked(text: str) -> str | None:
    """The topic of help on a word of the field; None of other texts."""
    return next((topic for topic, pattern in _PATTERNS if pattern.fullmatch(text)), None)


# `what is an H100e, and how many of those is a B200`: what `those` are, where a unit was named.

_THOSE: Final = r"(?:those|these|them|that|it)"
_CHIP: Final = (
    r"(?:an? |one |\d[\d,.]*k? )?(?:[abghlvt]\w?\w?\d{2,4}\w?|tpu \w+|mi\d{3}\w?|trainium\w*)"
)
_COUNTED: Final = regex(
    rf"\bhow many(?P<of> of {_THOSE})? (?P<rest>(?:is|are|does|do|would|makes?|go into) "
    rf"{_CHIP}s?\b(?: (?:worth|make|come to|count as|equal))?)\W*$",
    re.IGNORECASE,
    needs="how many",
)
_IN_THOSE: Final = regex(
    rf"\b(?P<asked>(?:what|how much)(?:['’]?s| is| are| does| do) {_CHIP}s?"
    rf"(?: (?:come to|worth|make|count as))?) (?:in|as) {_THOSE}\W*$",
    re.IGNORECASE,
    needs=" in | as ",
)
_UNIT: Final = regex(
    r"\bh100[ -]?(?:e|eq|equiv\w*)\b[^.;?]{0,60}[,;.?]?\s+(?:(?:and|also|then)\s+)*(?=how|what)",
    re.IGNORECASE,
    needs="how|what",
)


def in_h100e(text: str) -> str:
    """The text with the unit in place of what points to it: `how many H100e is a B200`."""
    found = _COUNTED.search(text)
    return _in_unit(text) if found is None or found["of"] else text


def _in_unit(text: str) -> str:
    counted = _COUNTED.sub(r"how many H100e \g<rest>", text)
    return counted if counted != text else _IN_THOSE.sub(r"\g<asked> in H100e", text)


def with_units_meant(text: str) -> str:
    """A message that names the unit first, with it in place of what points to it."""
    named = _UNIT.search(text)
    return text[: named.end()] + _in_unit(text[named.end() :]) if named else text
