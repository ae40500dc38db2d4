"""How much compute went into a run, which is on record, whatever it would take on other chips."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.patterns import coded, compiled
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.words.leads import LED
from bot.regex import regex

_WENT_IN: Final = regex(
    r"\b(?:compute|computing|flops?|gpu[- ]?hours|(?:training|compute) budget)\b.{0,40}"
    r"\b(?:went|gone|goes|used|spent|consumed|behind|did|was|were|of)\b"
    rf"|^{LED}what (?:did|has) [\w .-]{{2,25}} (?:take|taken|need)\W*$"
    r"|\bwhat (?:did|has) [\w .-]{2,25} (?:take|taken|need) to (?:pre-?)?train\b"
    r"|\bhow (?:big|large) (?:was|were)\b.{0,40}\brun\b"
    r"|\bwhat did (?:it|that) take [\w .-]{2,25} to (?:pre-?)?train\b"
    r"|\b(?:trained|training run)\b.{0,40}\bhow (?:much|many) (?:compute|flops?|gpu[- ]?hours)\b"
    r"|\btraining (?:compute|flops?)\W*$"
    rf"|^{LED}(?:(?:how many|what|total|number of|the|all|final|training) )*"
    r"(?:gpu|chip|accelerator)[- ]?hours? (?:(?:for|in|on|behind|to train) )?(?:the )?"
    r"[\w .-]{2,25}\W*$",
    re.IGNORECASE,
)
"""`how much compute went into GPT-4`, `training compute of GPT-4`, `how many FLOP did it take`."""
_TRAINED_ON: Final = regex(
    rf"^{LED}(?:what|which|how (?:many|much))\b.{{0,40}}\b(?:was|were|is|are|"
    r"did|had)\b.{0,40}\btrain(?:ed)?\b.{0,25}\b(?:on|with)\W*$"
    rf"|^{LED}(?:what|which)\b.{{0,30}}\b(?:was|were|did)\b.{{0,30}}\b"
    r"(?:trained on|train) (?!on\b)[\w .-]{2,25}\b(?:on|with)\W*$",
    re.IGNORECASE,
)
"""`what was Grok 4 trained on`: what is on record of the run itself."""
_MORE: Final = "<more>~<word>?~<budget>|<budget>~<than>"
"""`was GPT-4 trained on more compute than Llama 3.1 405B`, of two runs."""
_COMPUTE: Final = regex(r"\b(?:compute|flops?|training)\b", re.IGNORECASE)
_LARGER: Final = regex(r"\b(?:bigger|larger|heavier)\b", re.IGNORECASE)
"""`which of GPT-4.5 and Grok 3 was bigger`."""
_WAS: Final = (
    "(?:<run>~<is>~<train>|<is>~<run>~<train>)~[<at><with><by><word>]+~[<hardware><count>]"
)
_WERE: Final = regex(r"\b(?:was|were|been|wasn['’]?t)\b", re.IGNORECASE)
"""`is it true that GPT-4 was trained on 25,000 A100s`: chips that a run is said to have had."""
_ANEW: Final = regex(r"\b(?:would|will|could|can|should|need|needs|needed)\b", re.IGNORECASE)
_TO_COME: Final = regex(
    r"\b(?:would|will|could|can|should|need|needs|needed|we|i)\b", re.IGNORECASE
)
"""What asks how long or how much it takes anew."""
_HEARD: Final = regex(
    r"\b(?:i|we)(?:['’]ve| have| just)* (?:read|heard|saw|seen|(?:was|were) told|think|thought)\b",
    re.IGNORECASE,
)
"""`I read that it cost $6M`, which asks of no chips of ours."""
_DID: Final = regex(
    r"\bdid\b(?! (?:we|i|our)\b).{1,60}\b(?:use|need|require|have|take|train|put|last|run|spend)\b"
    r"|\b(?:what|which|how (?:many|much|long))\b.{0,40}\b(?:was|were)\b.{1,60}\btrained\b",
    re.IGNORECASE,
)
"""`how many GPUs did Meta use for Llama 3.1 405B`: of those who trained it, whoever is named."""
_ANEW_OR_OURS: Final = regex(
    r"\b(?:would|will|could|can|should|might|we|us|our|i|again|today|now)\b", re.IGNORECASE
)
_NOT_DID: Final = (T.COST, T.MONEY, T.PEOPLE, T.SCOPE, T.SIZED, T.MFU)
_SPENT: Final = regex(
    r"^(?!.*\b(?:hours|days|weeks|months|compute|flops?)\b).*"
    r"\b(?:did|have|has)\b(?! (?:we|i|our)\b).{1,40}\b(?:spend|spent|pay|paid)\b",
    re.IGNORECASE,
)
"""`what did Meta spend on Llama 3.1 405B`."""
_OF_ELSE: Final = (
    T.CHIP, T.DAYS, T.COST, T.MONEY, T.PEOPLE, T.SCOPE, T.SIZED, T.MFU, T.VS,
)  # fmt: skip
_BY_WHOM: Final = regex(
    r"\bdid\b.{0,40}\b(?:use|take|need|spend|put)\b|\b(?:went|used|spent)\b", re.IGNORECASE
)
"""`how much compute did Meta use for Llama 3.1 405B`: whoever trained it is named with it."""

_DID_COST: Final = regex(
    r"\b(?:did|was|were|paid|spent)\b|\bhas\b.{1,40}\bcost\b(?! to rent)"
    r"|\b(?:only|just|really|actually|supposedly|allegedly|reportedly)\W+cost\b"
    r"|\bcost (?:(?:only|just|about|around|under|over|less than|more than) )?[$€£]?\d",
    re.IGNORECASE,
)


def asks_cost_then(d: Draft, text: str) -> bool:
    """Whether it is asked what a run did cost those who trained it: `what did GPT-4 cost`."""
    is_paid = d.has(T.COST) or (bool(d.runs) and bool(_SPENT.search(text)))
    is_of_run = is_paid and not (d.days or d.has(T.DAYS, T.HOWLONG, T.BASIS, T.HARDWARE))
    return is_of_run and bool(_DID_COST.search(text)) and not _TO_COME.search(_HEARD.sub("", text))


def asks_what_went_in(d: Draft, text: str) -> bool:
    """Whether it is asked what a published run took, and of no chips of ours or of others."""
    if _was_trained_on(d, text) or _says_they_did(d, text) or _holds_runs(d, text):
        return True
    if not d.runs or d.size or d.stacks or d.ours or d.has(*_OF_ELSE):
        return False
    if d.has(T.LAB) and not _BY_WHOM.search(text):
        return False
    if any(tag.kind is T.HOWLONG and tag.value != "gpu-hours" for tag in d.tags):
        return False
    is_more = len(d.runs) > 1 and (compiled(_MORE).search(coded(d.tags)) or _LARGER.search(text))
    is_asked = is_more or _WENT_IN.search(text) or _TRAINED_ON.search(text)
    return bool(is_asked) and not _TO_COME.search(text)


def _holds_runs(d: Draft, text: str) -> bool:
    """`GPT-4 vs Grok 4 compute`: two runs are held against each other, on no chips of ours."""
    is_of_else = d.stacks or d.size or d.ours or d.days or d.has(*_NOT_DID, T.CHIP, T.DAYS)
    is_held = len(d.runs) > 1 and d.has(T.VS, T.COMPARE) and not is_of_else
    return is_held and bool(_COMPUTE.search(text)) and not _TO_COME.search(text)


def _says_they_did(d: Draft, text: str) -> bool:
    """Whether it is asked what those who trained a run had, which is for no chips of ours."""
    if not d.runs or d.size or d.stacks or d.ours or d.days or d.has(*_NOT_DID):
        return False
    if any(tag.value == "gpu-hours" for tag in d.tags):
        return False  # which are told with a run on ours, too
    return bool(_DID.search(text)) and not _ANEW_OR_OURS.search(text) and not _SPENT.search(text)


def _was_trained_on(d: Draft, text: str) -> bool:
    """Whether it is said on how many chips a published run was trained, which is for none of ours.

    How long it took is on record, whatever it would take anew.
    """
    is_told = bool(compiled(_WAS).search(coded(d.tags))) and bool(_WERE.search(text))
    return is_told and not (d.ours or d.size or d.has(T.HOWLONG, T.COST) or _ANEW.search(text))
