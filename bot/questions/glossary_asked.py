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
