"""What is not kept: power, memory and data sheets of chips, and what labs spend on plant."""

from __future__ import annotations

from typing import Final

from bot.ledger import Directory
from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_POWER: Final = regex(
    r"\b(?:tdp|wattage|power[- ]hungry"
    r"|(?:power|energy) (?:draw|consumption|usage|use|bill|budget|needs?|envelope)"
    r"|electricity (?:consumption|usage|use|bill|costs?|needs?))\b"
    r"|\b[kmgt]wh\b|\b(?:kilo|mega|giga)?watt[- ]?hours?\b"
    r"|\b(?:how (?:much|many)|what) (?:power|energy|electricity|(?:kilo|mega|giga)?watts?|[kmg]w)\b"
)
"""`tdp of GB300`, `how much power would that draw`."""
_INTO_CHIPS: Final = regex(
    r"\bhow (?:much|many)\b.{0,30}\b(?:[mg]w|megawatts?|gigawatts?)\b.{0,20}"
    r"\b(?:in|of|gives?|buys?|runs?|feeds?|powers?)\b.{0,12}\b(?:gpus?|chips?|[abh]\d{2,3}s?|"
    r"g[bh]\d{3}s?)\b"
    r"|\bhow (?:many|much)\b.{0,12}\b(?:gpus?|chips?|[abh]\d{2,3}s?|g[bh]\d{3}s?)\b.{0,20}"
    r"\b(?:is|are|in|on|per|for|from|fit|does|do|can)\b.{0,12}\b(?:[mg]w|megawatts?|gigawatts?)\b",
    needs="mw|gw|watt",
)
"""`how much is 1 GW in GPUs`, of no site."""
_NO_CHIPS: Final = (
    "I hold no figure that turns power into chips, as sites differ in it. On record are data"
    " centres with both: their power, and their chips in H100e."
)
_WHAT_IS: Final = regex(
    r"^\W*(?:(?:and|so|ok|hi|hey|but|sorry|wait)\W+)*(?:what(?:['’]?s| is|s) an?|what(?: is| are|"
    r"['’]re)(?: the)?|explain(?: an?| the)?|what (?:even |exactly )?is an?|define)"
    r" [\w -]{2,20}\W*$",
    needs="what|explain|define",
)
"""`what's a GB300`, which asks for no price."""
_IS_BARE: Final = frozenset((T.CHIP, T.MEANING, T.DEFINE, T.IS, T.STOP, T.WORD, T.AND, T.UNKNOWN))
_CAPITAL: Final = regex(
    r"\b(?:capex|cap[- ]ex|capital (?:spend(?:ing)?|expen(?:diture|se)s?|investments?|outlays?))\b",
    needs="cap",
)
_NO_POWER: Final = (
    "The power that chips draw is not kept. On record is that of data centres, and of the labs"
    " whose card has a figure."
)
_MEMORY: Final = regex(
    r"\b(?:memory|v?ram|hbm\w*)\b.{0,12}\b(?:of|on|in|does|do|is|has|have|per)\b"
    r"|\b(?:how (?:much|many|big)|what(?:['’]?s| is)?)\b.{0,20}\b(?:memory|v?ram|hbm\w*)\b"
    r"|['’]s (?:memory|v?ram|hbm)\b"
)
"""`how much memory does an H100 have`, `VRAM of the B200`."""
_NO_MEMORY: Final = (
    "What memory a chip has is not kept. On record are the rate at which it computes, in H100e, and"
    " what it rents for."
)
_RATE: Final = regex(
    r"\b(?:specs?|specifications?|[tp]?flops?|(?:tera|peta)flops?|throughput|bandwidth|nvlink|"
    r"interconnect|clock(?: speed)?|cores|transistors|die size|(?:fp|bf|int|tf)(?:4|8|16|32|64))\b"
    r"|\bhow fast (?:is|are) (?:an?|the|one) \S+\W*$"
)
"""`specs of H100`, `how many FLOPs does a B200 do in FP8`."""
_DENSE: Final = regex(
    r"\b(?:[tp]?flops?|(?:tera|peta)flops?|throughput|(?:fp|bf|int|tf)(?:8|16))\b"
    r"|\bhow fast (?:is|are)\b"
)
_NOT_DENSE: Final = regex(
    r"\b(?:specs?|specifications?|bandwidth|nvlink|interconnect|clock|cores|transistors|die|sparse|"
    r"sparsity|(?:fp|int|tf)(?:4|32|64))\b"
)
RATES_FIRST: Final = "its dense rates at 8 and 16 bit told first, as no others are kept"
"""What else a data sheet states is not told."""
_FOR_MONEY: Final = regex(r"\bper\b|[$€£]|\b(?:costs?|prices?|cheap\w*|money|value|dollars?)\b")
_NO_RATE: Final = (
    "What a chip's maker states of it is not told. What is told is its rate in H100e, as how many"
    " H100 it is worth, and what it rents for."
)
_NO_CAPITAL: Final = (
    "Capital spending is not kept. What labs spend on compute is on record for few of them."
)
_RULES: Final = regex(
    r"\b(?:export[- ](?:controll?(?:ed|s)?|restrict(?:ed|ions?)|bann?(?:ed)?|licen[cs]\w*|rules?)"
    r"|sanction(?:ed|s)|(?:legal|allowed|banned|restricted|sold) (?:in|to) (?:china|russia|iran)"
    r")\b",
    needs="export|sanction|china|russia|iran",
)
_NO_RULES: Final = (
    "Which chips may be exported to where is not kept. On record are the rate at which a chip"
    " computes, in H100e, and what it rents for."
)
_OF_POWER: Final = ("data centre Colossus 2", "how big is OpenAI")
_OF_CHIPS: Final = (T.CHIP, T.HARDWARE, T.COUNT, T.GPU)
_MOST: Final = 3


def not_kept(now: Draft, text: str, directory: Directory) -> Reading | None:
    """Why nothing of it is told, and what may be asked in its place; None of other texts."""
    low = fold(text)
    is_of_chips = not now.labs and not now.has(T.PLACE, T.SITE, T.RUN, T.WHO)
    if is_of_chips and not now.stacks and _INTO_CHIPS.search(low):
        return Unreadable(_NO_CHIPS, _OF_POWER, is_plain=True)
    if is_of_chips and _POWER.search(low):
        return Unreadable(_NO_POWER, _OF_POWER, is_plain=True)
    if now.chips and _RULES.search(low):
        return Unreadable(_NO_RULES, _ways(directory.name(now.chips[0])), is_plain=True)
    if _asks_what_it_is(now, low):
        return Understood(beside_another(now.chips[0]))
    if _asks_memory(now, low):
        return no_memory(directory.name(now.chips[0]))
    if _asks_rate(now, low) and _DENSE.search(low) and not _NOT_DENSE.search(low):
        return _dense_rates(now.chips[0])
    if _asks_rate(now, low):
        return _no_rate(directory.name(now.chips[0]))
    if _CAPITAL.search(low) and not now.has(*_OF_CHIPS) and not now.stacks:
        labs = [directory.name(lab) for lab in now.labs[:_MOST]] or ["OpenAI"]
        instead = tuple(f"spending of {lab} on compute" for lab in labs)
        return Unreadable(_NO_CAPITAL, instead, is_plain=True)
    return None


def no_memory(named: str) -> Unreadable:
    """That the memory of chips is not kept, and what may be asked of one of this name."""
    return Unreadable(_NO_MEMORY, _ways(named), is_plain=True)


def _ways(named: str) -> tuple[str, ...]:
    """What may be asked of a chip instead."""
    return (f"1 {named} vs 1 H100", f"price of {named}")


def is_of_memory(reading: Reading) -> bool:
    """Whether it is told that the memory of chips is not kept, whatever was asked before."""
    return isinstance(reading, Unreadable) and reading.problem == _NO_MEMORY


def _dense_rates(chip: str) -> Understood:
    """`how many flops does a GB300 do in bf16`: its rates, and what it is beside another chip."""
    return Understood(beside_another(chip), (RATES_FIRST,))


def beside_another(chip: str) -> Question:
    """What one chip is worth, counted in the one that all are counted in."""
    other = _OLDER if chip == REFERENCE else REFERENCE
    one, beside = (ChipCount(each, Amount(1.0)) for each in (chip, other))
    return Question(Kind.COMPARE, offer=Offer(chips=(one,)), other=(beside,))


REFERENCE: Final = "chip/h100"
_OLDER: Final = "chip/a100"
"""Beside which an H100 is told, since beside itself there is nothing to tell."""


def _no_rate(named: str) -> Unreadable:
    worth = "what is H100e" if named == "H100" else f"1 {named} vs 1 H100"
    return Unreadable(_NO_RATE, (worth, f"price of {named}"), is_plain=True)


def _asks_what_it_is(now: Draft, low: str) -> bool:
    """Whether it is asked what a chip is, in words that ask for nothing of it."""
    is_alone = len(now.chips) == 1 and not (now.stacks or now.labs) and now.kinds <= _IS_BARE
    return is_alone and bool(_WHAT_IS.search(low))


def _asks_rate(now: Draft, low: str) -> bool:
    """Whether it is asked what one chip can do by itself, and not for what money or run."""
    is_of_chip = len(now.chips) == 1 and not (now.stacks or now.labs or now.runs or now.size)
    is_of_else = now.has(T.COST, T.DOLLAR, T.TRAIN, T.RUN, T.VS, T.THAN, T.PER, T.US, T.OUR, T.SITE)
    is_asked = is_of_chip and not is_of_else and bool(_RATE.search(low))
    return is_asked and not _FOR_MONEY.search(low)


def _asks_memory(now: Draft, low: str) -> bool:
    """Whether it is asked what memory one chip has, and not what it costs or what fits in it."""
    is_of_chip = bool(now.chips) and not (now.stacks or now.labs or now.runs or now.size)
    return is_of_chip and not now.has(T.COST, T.TRAIN, T.RUN, T.VS) and bool(_MEMORY.search(low))
