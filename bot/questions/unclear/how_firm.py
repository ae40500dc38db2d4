"""How firm a deal for compute is, asked: `is that one binding`, `signed or just announced`."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.on_record import Listing
from bot.questions.types import Choice, Question, Unclear
from bot.questions.words.leads import LED
from bot.regex import regex

_FIRM: Final = (
    r"(?:(?:legally |actually |really |fully |already |contractually |all )*"
    r"(?:binding|non-?binding|firm|final|committed|guaranteed|locked in|enforceable|"
    r"signed and sealed|(?:a )?done deals?|a firm (?:deal|commitment|contract)))"
)
HOW_FIRM: Final = regex(
    rf"\b(?:is|are|was|were|how)\b.{{0,40}}\b{_FIRM}\b"
    r"|\b(?:spent|paid|done|signed|certain|real|binding|firm)\b.{0,30}\bor\b.{0,25}"
    r"\b(?:promised?|pledged?|intent|planned|announced?|announcement|talk|committed|loi)\b"
    r"|\b(?:delivered|running|runs?|live|built|operational|online|up|here|in use|there|started|"
    r"real)\b.{0,15}\bor\b.{0,25}\b(?:promised?|pledged?|intent|planned|plans?|announced?|"
    r"announcements?|talk|signed|(?:on )?paper|press releases?|contracted|future|to come)\b"
    r"|\b(?:announced?|signed|planned|promised?|(?:on )?paper)\b.{0,15}\bor\b.{0,25}"
    r"\b(?:delivered|running|live|built|operational|online|in use)\b"
    rf"|^{LED}(?:how )?{_FIRM}(?: (?:or not|yet|then))*\W*$"
    r"|\b(?:just|only|merely|still) an? (?:promise|announcement|letter of intent|loi|plan|pledge)\b"
)
"""Whether a text asks it, folded."""
FIRMNESS_KNOWN: Final = (
    "how firm each deal is stands in its own words, as “contracted” or “letter of intent”, which"
    " is not binding; what else is agreed is not public"
)
_ONLY_FIRM: Final = regex(
    r"^(?=.*\b(?:only|just|which|show|list|give|ones|deals|contracts|agreements)\b)"
    r"(?!.*\b(?:is|are|was|were) (?:it|that|this|they|those|these|the|all)\b)"
    rf"{LED}(?:(?:only|just|all|show|list|give|me|us|the|ones?|deals?|contracts?|agreements?|"
    r"those|that|which|are|is|what|who|has|have|got|of|them|these) )*"
    rf"(?:(?:actually|really|already|fully|been) )*(?:{_FIRM}|signed|contracted|closed)"
    r"(?: (?:ones?|deals?|contracts?|agreements?|please|pls|then|only))*\W*$"
    r"|\b(?:without|excluding|except|minus|ignoring|no|not|drop|leave out|skip)"
    r"(?: (?:the|any|mere))* (?:letters? of intent|lois?|non-?binding|mere announcements)\b",
    needs="only|just|all|binding|firm|final|committed|guaranteed|locked in|enforceable|signed|"
    "done deal|contracted|closed|intent|loi|announcements",
)
"""`only signed ones`, `without letters of intent`, of a list of deals."""
_NOT_NARROWED: Final = (
    "the list is not narrowed by how firm a deal is, which stands with each, as “contracted” or"
    " “letter of intent”, which is not binding"
)
_WHICH: Final = "Which deal? How firm one is on record as is told with it: name the lab."
_WAYS: Final = (
    Choice("OpenAI", "compute contracts of OpenAI"),
    Choice("Anthropic", "compute contracts of Anthropic"),
)


def how_firm(text: str, question: Question) -> tuple[str, ...]:
    """What is said beside contracts where that is asked of them."""
    is_of_deals = part_of(question) is LabPart.CONTRACTS or question.topic == Listing.CONTRACTS
    low = fold(text) if is_of_deals else ""
    if _ONLY_FIRM.search(low):
        return (_NOT_NARROWED,)
    return (FIRMNESS_KNOWN,) if HOW_FIRM.search(low) else ()


def firm_of_none(text: str) -> Unclear | None:
    """Of whose deals it may be asked, where none was spoken of."""
    return Unclear(None, _WHICH, _WAYS, is_plain=True) if _ALONE.fullmatch(fold(text)) else None


_ALONE: Final = regex(
    rf"{LED}(?:is|are|was) (?:it|that|this|they|these|those|the)"
    r"(?: (?:one|ones|deals?|contracts?|agreements?|latest|biggest|largest|first|last))* "
    rf"{_FIRM}\W*",
    needs="binding|firm|final|committed|guaranteed|locked in|enforceable|sealed|done deal",
)
