"""How many chips, or people, somebody says that a lab has: held against what is on record."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.clean import fold
from bot.questions.patterns import first
from bot.questions.rules.exceeding import COUNTED_ALIKE, asks_if_fewer
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T, Tag
from bot.questions.types import Question, Unreadable
from bot.questions.unclear.doubt import shown
from bot.questions.words.leads import LED
from bot.questions.writing.amounts import plain
from bot.regex import regex

# How many people somebody says that a lab has: `is it true that Mistral has 1200 people`.
#
# What is on record is told, and nothing is assumed of the lab by that.

_TOLD: Final = regex(
    r"\b(?:is it (?:true|right|correct|the case)|(?:true|right|correct) (?:that )?|really|actually|"
    r"still|heard|hear|told (?:me|us|him|her)|says?|said|saying|claims?|claimed|reckons?|thinks?|"
    r"apparently|allegedly|supposedly|rumou?red|rumou?r|linkedin|according to|reports?|reported|"
    r"sounds? (?:right|off)|accurate|legit)\b"
)
_SUPPOSED: Final = regex(
    r"\b(?:assum\w+|suppos(?:e|ing)|if|say (?:they|it|there)|let['’]?s say|take|using|use)\b"
)
_HEADS: Final = regex(
    r"\W*\d[\d,.]*k? ?(?:people|ppl|staff|employees|heads|persons|folks|staffers|workers)\W*"
)
_OF_HEADS: Final = (T.PEOPLE, T.STAFF, T.TEAM)
_OF_ELSE: Final = frozenset((
    T.VS, T.US, T.OUR, T.OFFER, T.CHIP, T.GPU, T.BUDGET, T.COST, T.MATCH, T.ASSUME, T.HIRE, T.GROW,
    T.EACH, T.PER, T.SITE, T.TRAIN, T.PCT, T.MONEY, T.ROLES, T.RESEARCH, T.LOSE, T.BEAT,
    T.GUARANTEE, T.GUARANTEED, T.HOWMANY,
))  # fmt: skip
_HEADS_LEAST: Final = 20.0
"""People; fewer are a team."""


def heads_claimed(tags: Sequence[Tag], text: str) -> tuple[Tag, ...] | None:
    """The tags with what is said of a lab's people left out of them; None of other texts."""
    labs = [tag for tag in tags if tag.kind is T.LAB]
    numbers = [at for at, tag in enumerate(tags) if tag.kind is T.NUM]
    is_else = any(tag.kind in _OF_ELSE for tag in tags)
    if len(labs) != 1 or len(numbers) != 1 or is_else or not _is_told(text):
        return None
    number, after = tags[numbers[0]], tags[numbers[0] + 1 : numbers[0] + 2]
    is_counted = isinstance(number.value, Number) and value_of(number) >= _HEADS_LEAST
    if not is_counted or not after or after[0].kind not in _OF_HEADS:
        return None
    if after[0].value == "researchers":
        return None  # an estimate of ours, which may be put right
    said = Tag(T.CLAIM, None, number.start, after[0].end)
    return tuple(sorted((labs[0], said), key=lambda tag: tag.start))


def tells_heads(claim: str) -> bool:
    """Whether what was left out counts people: `1200 people`."""
    return bool(_HEADS.fullmatch(claim.lower()))


def _is_told(text: str) -> bool:
    low = fold(text)
    return bool(_TOLD.search(low)) and not _SUPPOSED.search(low)


# It is held against what is on record. It is neither ours nor an amount that anybody is given.

CLAIM: Final = "the claimed offer"
"""What chips are called that a lab is said to give: they are nobody's offer to us."""
_TELLS: Final = (
    r"say(?:s|ing)?|said|claim(?:s|ed|ing)?|told|tells?|hear[sd]?|read|rumou?r(?:s|ed)?|reported(?:ly)?|"
    r"allegedly|supposedly|apparently|announced|boast(?:s|ed)?|brag(?:s|ged)?|according to|"
    r"thinks?|thought|swears?|insists?|number|figure|count"
)
_DOUBTS: Final = (
    r"right|true|correct|wrong|false|real|really|actually|accurate|realistic|legit|plausible|"
    r"believable|exaggerat(?:ed|ing)|bs|bullshit"
)
_CLAIM: Final = regex(rf"\b(?:{_TELLS}|{_DOUBTS})\b")
_IS_DOUBTED: Final = regex(rf"\b(?:{_DOUBTS})\b", re.IGNORECASE)
"""Beside these it is asked whether it is so, and nothing is supposed of the lab."""
_ASKED: Final = regex(rf"^{LED}(?:does|do|did) (?:they|it)\b")
_TO_COME: Final = frozenset((
    "coming", "come", "order", "ordered", "getting", "get", "gets", "soon", "planned", "planning",
    "plans", "building", "buying", "installing", "deploying", "way", "arriving",
))  # fmt: skip
"""By these the chips do not run: they are held against no stock."""
_BESIDE: Final = frozenset((
    "that", "they", "theyve", "it", "its", "thats", "this", "he", "she", "candidate", "candidates",
    "her", "him", "them", "i", "ive", "we", "me", "the", "a", "an", "press", "news", "people",
    "someone", "somebody", "everyone", "twitter", "media", "recruiter", "guy", "has", "have", "had",
    "having", "got", "run", "runs", "running", "use", "uses", "using", "own", "owns", "is", "are",
    "was", "be", "do", "does", "did", "more", "like", "about", "around", "roughly", "some", "over",
    "at", "least", "up", "to", "now", "already", "today", "there", "total", "in", "of", "all",
    "and", "so", "but", "ok", "hm", "hmm", "well", "then", "also", "s", "re", "ve", "you", "can",
    "check", "confirm", "verify", "hold", "stack", "or", "not", "by", "sounds", "sound", "seems",
    "from", "girl", "person", "friend", "guys", "folks", "just", "lab", "what", "public",
    "publicly", "something", "source", "sources", "ll", "d", "will", "would", "may", "might",
)) | _TO_COME  # fmt: skip
"""What adds nothing to a claim; any other word makes it something else."""
_REPORT: Final = regex(
    r"(?:\W|\b(?:no|this|thats?|its?|your|the|openai|figures?|numbers?|is|are|was|s)\b)*\b"
    r"(?:wrong|incorrect|false|outdated)\b(?!\W*$)"
)
"""`this is wrong, Mistral has 2 million H100`, which reports a figure."""
_OWN: Final = regex(
    r"\b(?:he|she|i|we|us|our|candidates?) (?:[a-z]+ )?"
    r"(?:has|have|had|gets?|got|uses?|used|runs?|running|owns?)\b"
)
"""What somebody has who is no lab."""
_WORD: Final = regex(r"[a-z]+")
_BARE: Final = regex(r"\W*(?:(?:and|what about|how about|has|have|with|at|for|or)\W+)*\W*")
_LEAST: Final = 1_000.0
"""Chips; fewer are what one person or a team has."""
_NO_LAB: Final = "Which lab is said to have {}? With its name I hold it against what is on record."


def claimed(tags: tuple[Tag, ...], text: str) -> tuple[Tag, ...]:
    """The tags with such chips as a number that the lab is asked to exceed.

    Chips of another kind than an H100 are left out, and said to be: their number is no H100e.
    """
    if of_people := heads_claimed(tags, text):
        return of_people
    lab, amount = first(tags, T.LAB), _amount(tags)
    if lab is None or amount is None or not _is_claim(text, tags, amount):
        return tags
    number, unit = amount
    is_alike = unit.kind is T.GPU or unit.value in COUNTED_ALIKE
    is_alike = is_alike and _TO_COME.isdisjoint(_WORD.findall(_beside(text, tags, amount)))
    said = Tag(
        T.MORETHAN if is_alike else T.CLAIM,
        value_of(number) if is_alike else None,
        number.start,
        unit.end,
    )
    return tuple(sorted((lab, said), key=lambda tag: tag.start))


def claimed_of_nobody(tags: Sequence[Tag], text: str) -> Unreadable | None:
    """What to say of such chips where no lab is named; None of other texts."""
    amount = _amount(tags)
    if first(tags, T.LAB) or amount is None or not _is_claim(text, tags, amount):
        return None
    said = text[amount[0].start : amount[1].end]
    ways = (f"does OpenAI have more than {said}", f"does xAI have more than {said}")
    return Unreadable(_NO_LAB.format(f"“{shown(said)}”"), ways, is_plain=True)


def claim_about(
    lab: str, tags: Sequence[Tag], text: str, *, is_after_lab: bool = False
) -> str | None:
    """The claim as a question about the lab, which the text may name or not.

    After a lab no more need be said than another and a number: `what about Meta, 600k`.
    """
    amount = _amount(tags, is_bare=True)
    if amount is None:
        return None
    is_bare = is_after_lab and _BARE.fullmatch(_beside(text, tags, amount)) is not None
    if not (is_bare or _is_claim(text, tags, amount)):
        return None
    number, unit = amount
    if not _TO_COME.isdisjoint(_WORD.findall(_beside(text, tags, amount))):
        return f"{lab} says it has {text[number.start : unit.end]} coming"
    if unit.kind in (T.NUM, T.GPU) or unit.value in COUNTED_ALIKE:
        return f"does {lab} have more than {plain(value_of(number))} H100e"
    said = text[number.start : unit.end]
    return f"does {lab} have {said}" if _IS_DOUBTED.search(text) else f"{lab} says it has {said}"


_OF_SITE: Final = frozenset((
    "site", "campus", "data", "center", "centre", "datacenter", "datacentre", "cluster", "at",
    "their", "his", "sitting", "sit", "sits", "installed", "inside", "will", "with", "house",
    "houses", "hold", "holds", "hosts", "host", "contain", "contains", "anywhere", "near", "even",
    "down", "out", "one", "big", "than", "exceed", "exceeds", "above", "beyond", "less", "fewer",
    "under", "below",
))  # fmt: skip
"""What adds nothing to a claim of what stands at a data centre."""


def _claimed_at(text: str, tags: Sequence[Tag]) -> tuple[float, tuple[str, ...]] | None:
    """So many chips that are said to run at the data centre that is named, or None.

    With their kind where one of them is not about an H100, by which they are counted.
    """
    amount = _amount(tags)
    if amount is None or amount[1].kind not in (T.GPU, T.CHIP):
        return None
    low = _beside(text, tags, amount, (T.LAB, T.PLACE))
    if _OWN.search(low) or _REPORT.match(low):
        return None
    rest = _CLAIM.sub(" ", low)
    if not set(_WORD.findall(rest)) <= _BESIDE | _OF_SITE:
        return None
    is_alike = amount[1].kind is T.GPU or amount[1].value in COUNTED_ALIKE
    return value_of(amount[0]), () if is_alike else (str(amount[1].value),)


def held_to_claim(site: Question, text: str, tags: Sequence[Tag]) -> Question | None:
    """The question of a data centre that such a number is held against; None without one."""
    found = _claimed_at(text, tags)
    if found is None:
        return None
    number, chips = found
    return replace(site, more_than=number, fewer=asks_if_fewer(text), chips=chips)


SO_MUCH_POWER: Final = regex(
    r"\b\d[\d.,]* ?(?:mw|gw|mega ?watts?|giga ?watts?)\b", re.IGNORECASE, needs="mw|gw|watt"
)


def power_claimed(text: str) -> tuple[str, ...]:
    """That power which is said of a site is held against nothing: `is Hyperion really 2 GW`."""
    said = SO_MUCH_POWER.search(text)
    return (f"“{said[0]}” left out: its power is told as it is on record",) if said else ()


def _amount(tags: Sequence[Tag], *, is_bare: bool = False) -> tuple[Tag, Tag] | None:
    """The one number with the chips that it counts; itself where they are not said."""
    numbers = [at for at, tag in enumerate(tags) if tag.kind is T.NUM]
    if len(numbers) != 1 or len([tag for tag in tags if tag.kind is T.LAB]) > 1:
        return None
    number, after = tags[numbers[0]], tags[numbers[0] + 1 : numbers[0] + 2]
    if not isinstance(number.value, Number) or value_of(number) < _LEAST:
        return None
    if after and after[0].kind in (T.GPU, T.CHIP, T.FAMILY):
        return number, after[0]
    is_other = after and after[0].kind not in (T.STOP, T.COMMA, T.WORD, T.IS, T.QTY)
    return (number, number) if is_bare and not is_other else None


def _is_claim(text: str, tags: Sequence[Tag], amount: tuple[Tag, Tag]) -> bool:
    """Whether nothing but such a claim is told, or asked."""
    low = _beside(text, tags, amount)
    if _REPORT.match(low) or not (_CLAIM.search(low) or _ASKED.search(low)) or _OWN.search(low):
        return False
    return all(word in _BESIDE for word in _WORD.findall(_CLAIM.sub(" ", low)))


def _beside(
    text: str, tags: Sequence[Tag], amount: tuple[Tag, Tag], kinds: Sequence[T] = (T.LAB,)
) -> str:
    """What a text says beside the lab and the chips, folded."""
    rest = text
    for tag in sorted((*amount, *(t for t in tags if t.kind in kinds)), key=lambda t: -t.start):
        rest = f"{rest[: tag.start]} {rest[tag.end :]}"
    return re.sub(r"['’]", "", fold(rest))
