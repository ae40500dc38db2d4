"""Whether a message is a question of its own, or changes the one before."""

from __future__ import annotations

import re

from bot.conversation.changing.asking_on import tells_apart
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.saying import Said
from bot.questions.lab_parts import LabPart, part_of, site_of
from bot.questions.not_listed import NOT_LISTED
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood
from bot.regex import regex

_ABOUT = regex(
    r"\b(?:tell|more|know|details?|info)\b.{0,12}\babout\b"
    r"|\bhow(?:['’]?s| is| are| has)\b.{1,30}\b(?:doing|faring|been)\b",
    re.IGNORECASE,
)
"""`tell me more about Meta`, `how's Meta doing`, which ask for all that is known of it."""
_NO_RANK = regex(
    r"\bmost of (?:our|the|my|his|her|their|it|them|that|those|these|this|what)\b|"
    r"\b(?:the )?(?:most|best|least) (?:that )?(?:we|i|you|one) (?:can|may|could|should|might)\b|"
    r"\b(?:at (?:best|most|least)|for the most part|most (?:likely|probably))\b",
    re.IGNORECASE,
)
"""`most of our chips are for serving`, `the most we may say`, which rank nobody."""
_OF_A_LAB = (T.HAVE, T.BIG, T.MEANING, T.GPU, T.SITE)
"""What is asked of a lab without a word that asks: `Meta's GPUs`, `tell me what it uses today`."""

_BESIDE_LABS = (Kind.COMPARE, Kind.OFFER, Kind.MATCH, Kind.LEAGUE, Kind.DILUTION)
"""Kinds that labs stand in, none of which has a place for `growth of the compute of OpenAI`."""

_ASKS_OF_THEM = regex(
    r"\W*(?:(?:and|so|but|what|where|who|how much)\W+)*(?:do|does|did|has|have|is|are|was)\b"
    r"(?! (?:it|this|that|these|those|we|our|us|you|there)\b)",
    re.IGNORECASE,
)
"""`what does Meta have`; `what Meta has` may be a measure."""


def ranks_nobody(reading: Reading, told: Said, last: Question) -> bool:
    """Whether a ranking was read from a “most” that tells a part, or how far one may go.

    After an offer, `most of our chips are for serving` asks for no ranking of labs.
    """
    asked = reading.question if isinstance(reading, Understood) else None
    if asked is None or asked.kind is not Kind.LEAGUE or last.kind not in OF_OURS:
        return False
    return bool(_NO_RANK.search(told.whole)) and not told.draft.has(T.RANK, T.LABS)


def stands_alone(alone: Reading, last: Question) -> bool:
    """`also: price of H200`, of nothing that was spoken of, or what is refused about people."""
    asked = alone.question if isinstance(alone, Understood) else None
    if asked and asked.kind is Kind.REFUSAL:
        return asked.topic != "sum"
    if asked and site_of(asked):
        return True  # `and the Fairwater Wisconsin site from Microsoft`
    if asked and asked.kind is Kind.OFFER and last.kind in (Kind.HIRING, Kind.MOVES, Kind.DIGEST):
        return bool(asked.labs and asked.uses_saved)  # `and us vs OpenAI?`
    if asked and last.kind is Kind.REFUSAL and asked.kind is Kind.LAB:
        return True
    if asked and asked.kind is Kind.LAB and last.kind in _BESIDE_LABS and part_of(asked):
        is_owned = asked.topic == LabPart.FLEET  # `and of Google's owned fleet?`, held against ours
        return bool(asked.labs) and asked.topic != last.topic and not is_owned
    if asked and asked.kind is Kind.DIGEST and asked.topic:
        return last.kind in OF_OURS  # `and anything newly signed?`, of which ours is not
    if asked and asked.kind is Kind.COMPARE and asked.other and not asked.uses_saved:
        return not last.other  # `and what does a B200 count for`
    return bool(asked and asked.kind is Kind.PRICE and asked.chips and last.kind is not Kind.PRICE)


def asks_as_it_stands(reading: Reading) -> bool:
    """`what could they train in 60 days`, `where is that from`, `who works there`: not of the lab.

    With the name in place of the word it would be read as a question about its compute.
    """
    asked = reading.question if isinstance(reading, Understood) else None
    if asked is None:
        return False
    is_run = asked.kind is Kind.REACH and bool(asked.days)
    of_no_lab = (Kind.MATCH, Kind.SOURCE, Kind.HELP)
    return is_run or asked.kind in of_no_lab or asked.topic in NOT_LISTED


def asks_another_part(reading: Reading, last: Question) -> bool:
    """`headcount of both`, after ours was held against them: a part that was not asked for."""
    asked = reading.question if isinstance(reading, Understood) else None
    return asked is not None and asked.topic not in (None, last.topic)


def asks_of_them(told: Said) -> bool:
    """Whether it is put as a question about somebody, whatever its words."""
    return bool(_ASKS_OF_THEM.match(told.text))


def _tells_of_offer(league: Question, told: Said) -> bool:
    """`70% is for research, the rest serves customers`, in which nobody is ranked."""
    return league.offer is not None or told.draft.has(T.PRODUCT, T.RESEARCH)


def is_bare(reading: Reading, told: Said, last: Question) -> bool:
    """Whether it can be read by itself, but says so little that it changes what was asked."""
    if not isinstance(reading, Understood) or not told.is_fragment:
        return False
    is_of_site = reading.question.kind is Kind.LAB and reading.question.place is not None
    is_beside = last.kind in _BESIDE_LABS or (last.kind is Kind.HIRING and told.draft.has(T.BUDGET))
    is_of_part = is_beside and part_of(reading.question) is not None
    return not (is_of_site or is_of_part) and _says_little(reading.question, told, last)


def _says_little(question: Question, told: Said, last: Question) -> bool:
    """The same of a fragment that was read as this question."""
    d = told.draft
    match question.kind:
        case Kind.LAB if last.kind is Kind.REFUSAL:
            return not d.has(*_OF_A_LAB)
        case Kind.LAB if last.floor:
            return not (d.has(*_OF_A_LAB, T.STAFF, T.COST) or asks_of_them(told))
        case Kind.COMPARE if tells_apart(told.text):
            return False
        case Kind.LAB | Kind.COMPARE:
            return not (question.other or _ABOUT.search(told.text))
        case Kind.PRICE:
            asks = d.has(T.COST) or (d.has(T.MEANING) and d.has(T.UNIT))
            return not asks and question.offer is None
        case Kind.LEAGUE:
            return not d.has(T.RANK, T.LABS) and _tells_of_offer(question, told)
        case Kind.REACH:
            return not d.stacks
        case Kind.OFFER if last.kind not in OF_OURS and d.ours and (d.labs or d.has(T.COST)):
            return False  # `us vs OpenAI`, after a question about the market
        case Kind.OFFER:
            is_told = d.stacks and not told.is_share
            return not (is_told and (d.labs or d.people)) and not question.save
        case _:
            return False
