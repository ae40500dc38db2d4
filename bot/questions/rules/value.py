"""What compute costs by the rate of a chip: `cheapest per FLOP`, `best price for performance`."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Kind, PriceBasis, Question
from bot.questions.words.leads import LED
from bot.questions.words.things import GPUS
from bot.questions.writing.wording import VALUE
from bot.regex import regex
from storage.records import Offer

_OF_ELSE: Final = (T.TRAIN, T.SITE, T.MOVES, T.HELP, T.DEFINE, T.SOURCE, T.HOURLY)

_CHIP: Final = rf"(?:{GPUS}|hardware)\b"
_CHEAPER: Final = regex(
    rf"\b(?:cheaper|cheapest|(?:less|least) expensive) (?:kind of |type of |\w+ )?{_CHIP}"
    rf"|\b(?:another|other|different) (?:kind of |type of )?{_CHIP}.{{0,30}}\bcheaper\b"
    rf"|\bcheaper\b.{{0,30}}\b(?:another|other|different) (?:kind of |type of )?{_CHIP}"
    rf"|\b{GPUS} (?:for|per) (?:(?:the|our|your|my) )?(?:money|dollar|buck|price|budget)\b"
    rf"|\b(?:cost|price)[- ](?:effective|efficient) {_CHIP}|\b{_CHIP}.{{0,20}}\b(?:most|more|best)"
    r"(?: value| bang| compute)? (?:for|per) (?:(?:the|our|your|my) )?(?:money|dollar|buck|price)\b"
    rf"|\b{_CHIP}.{{0,25}}\b(?:most|more|least) (?:cost|price)[- ](?:effective|efficient)\b"
    rf"|^(?:(?:which|what)(?:'?s| is| are)? )?(?:the )?best {GPUS}(?: (?:now|today|currently|"
    r"out there|available|to (?:rent|buy|get)|overall|right now|there is))*\W*$",
    needs="cheap|expensive|money|dollar|buck|price|budget|effective|efficient|best",
)
_WHY: Final = regex(rf"{LED}(?:why|how come)\b")
_EACH_CHEAPEST: Final = regex(
    r"\b(?:cheapest|lowest|least expensive)\b.{1,60}\b(?:cheapest|lowest|least expensive)\b"
    r"|\beach(?: of them| one)? (?:at|on|by) (?:its|their|the) (?:cheapest|lowest)\b"
    r"|\bposted range\b"
)
"""`the cheapest H100 vs the cheapest B200`: what each can be had at, on whatever basis."""


def asks_value(d: Draft) -> bool:
    """Whether chips are asked for by price and rate; `best GPU for $50k a month` asks that too."""
    if d.labs or d.runs or d.size or d.people is not None or d.has(*_OF_ELSE):
        return False
    is_best = d.has(T.MOST) and d.has(T.GPU) and d.usd_per_year is not None and not d.chips
    return d.has(T.VALUE) or (is_best and not d.ours)


def asks_cheaper(d: Draft, text: str) -> bool:
    """`is there a cheaper chip`, and `why is B200 dearer than H200`: by what each chip does."""
    if d.labs or d.runs or d.size or d.people is not None or d.has(T.WHO, T.UNIT, *_OF_ELSE):
        return False
    is_dearer = d.has(T.COST) and why_of_two(d, text)
    return is_dearer or bool(_CHEAPER.search(fold(text)))


def why_of_two(d: Draft, text: str) -> bool:
    """`why B200 so much more than H200`, which asks of prices after one."""
    return len(d.chips) > 1 and bool(_WHY.match(fold(text)))


def is_priced(question: Question) -> bool:
    """Whether a question about prices has what it needs: a chip, or that all are meant."""
    return bool(question.chips) or question.trend or question.topic == VALUE


def value(d: Draft, text: str) -> Question:
    """The question about the chips that are named, or about all that have a price."""
    counted = (s.hardware.chips[0] for s in d.stacks if len(s.hardware.chips) == 1)
    chips = tuple(dict.fromkeys((*d.chips, *counted)))
    is_of_others = len(chips) == 1 and d.has(T.THAN)  # `a cheaper chip than the H100`
    is_of_each = len(chips) > 1 and bool(_EACH_CHEAPEST.search(fold(text)))
    basis = None if d.basis is PriceBasis.POSTED_RANGE else d.basis  # `cheapest` is no basis
    money = Offer(usd_per_year=d.usd_per_year) if d.usd_per_year is not None else None
    return Question(
        Kind.PRICE,
        offer=None if d.stacks else money,
        chips=() if is_of_others else chips,
        basis=PriceBasis.POSTED_RANGE if is_of_each else basis,
        topic=VALUE,
        as_of=d.as_of,
    )
