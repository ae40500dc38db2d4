"""What a lab signed, to be added to what it uses: both overlap, so that no sum is told."""

from __future__ import annotations

from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.rules.contracts import NOT_ADDED
from bot.questions.tags import without_labs
from bot.questions.types import Kind, Question, Reading, Understood
from bot.regex import regex

_ADDS: Final = r"(?:(?:add|sum|count|lump|stack|tack|put|total)(?:s|ed|ming|ing)?|combin(?:e|ing))"
_SIGNED: Final = r"(?:deals?|contracts?|agreements?|contracted|signed|announced)"
_POINTED: Final = (
    rf"(?:those|that|them|these|it|this|\w+ {_SIGNED}|"
    r"what (?:they|it)(?:['’]?ve| have| has)? signed)"
)
_TO: Final = r"(?:to|with|into|in with|on top of|onto|together with|towards?|plus|and|besides|in)"
_USED: Final = (
    r"(?:(?:what|whatever|the \w+|all) (?:it|they|they['’]re|theyre)\b|"
    r"(?:their|its|the|today['’]?s|current) (?:\w+ ){0,2}?"
    r"(?:clusters?|chips|gpus|stock|compute|fleet|h100e?s?|figures?|numbers?|total|capacity|"
    r"sites|data ?cent(?:er|re)s?|hardware)\b)"
)
_ADDED: Final = regex(
    rf"\b{_ADDS} (?:up )?(?:the )?{_POINTED}(?: up| together)? {_TO} {_USED}",
    needs="add|sum|count|combin|lump|stack|tack|put|total|pil|includ",
)
"""`is it ok to add those to what they use today`."""
_ON_CARD: Final = regex(
    rf"\b{_ADDS} (?:up )?(?:(?:the|their|its|all) )?(?:\w+ )?{_SIGNED}(?: up)? {_TO} "
    r"(?:that|it|this|those|these)\b",
    needs="deal|contract|agreement|signed|announced",
)
"""`can I add their contracts to that`, after what it uses."""


def added_to_used(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """What the lab signed, with why that is added to nothing; None of other texts."""
    last = memory.question
    if last is None or last.kind is not Kind.LAB or len(last.labs) != 1:
        return None
    d = hearing.draft(text)
    if d.stacks or not {*d.labs} <= {*last.labs}:
        return None
    low = fold(without_labs(d.raw, text))
    is_signed = part_of(last) is LabPart.CONTRACTS
    if not (_ADDED if is_signed else _ON_CARD).search(low):
        return None
    contracts = Question(Kind.LAB, labs=last.labs, topic=LabPart.CONTRACTS.value)
    return Understood(last if is_signed else contracts, (NOT_ADDED,))
