"""What a lab is said to give each, held against its range on record: `100 each, is that plausible`.

It is a claim about that lab, whatever was asked before, and no share that we guarantee.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, NamedTuple

from bot.compute.offers import REFERENCE_CHIP
from bot.conversation.changing.offer.promised_to_one import team_spoken_of
from bot.conversation.heard import Asked, Form
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.claimed import CLAIM
from bot.questions.patterns import names_in
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T, Tag
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED
from bot.questions.words.things import HEAD
from bot.questions.writing.amounts import plain
from bot.regex import regex

_PLAUSIBLE: Final = (
    r"(?:plausible|realistic|believable|credible|possible|likely|legit(?:imate)?|true|right|correct|"
    r"normal|typical|usual|standard|sane|reasonable|(?:a )?(?:bluff|lie|stretch)|bs|bullshit|"
    r"exaggerat\w+|inflated|too good to be true|far[- ]?fetched|way off|for real)"
)
_DOUBTED: Final = regex(
    rf"\b(?:is|was|can|could|does|do|would|sounds?|seems?|looks?) (?:that|this|it|those|these)?"
    rf"(?: (?:even|really|all))?(?: ?(?:be|sound|seem|look))? ?{_PLAUSIBLE}\b"
    rf"|[,.;:?!–-] ?(?:(?:is|sounds?|seems?) )?{_PLAUSIBLE}\W*$|"
    rf"\b(?:each|head|researcher|person|her|him|there|from \w+|at [\w ]+?) {_PLAUSIBLE}\W*$|"
    rf"\bhow {_PLAUSIBLE} (?:is|are)\b"
    r"|\b(?:does|would) (?:that|it|this) (?:add up|check out|make sense|hold(?: up)?)\b"
    r"|\b(?:add up|check out)\W*$|\b(?:do|should|can|would) (?:we|i|you) (?:believe|buy|trust)\b"
    rf"|\bis it {_PLAUSIBLE} (?:that|for)\b|\bis \d[\d,]*(?: \w+){{0,4}}? {_PLAUSIBLE}\b"
    r"|\bis \d[\d,]*(?: \w+){0,2}? (?:an? lot|much|high|low|good|decent|little|few)\b"
    r"|\b(?:could|can|would|does|do) [\w .&]{2,30}? (?:really|actually|even|seriously) "
    r"(?:give|offer|promise|guarantee|have|get|hand)"
    rf"|^{LED}(?:do|does|did|can) (?:every|each|all)\w*\b",
    re.IGNORECASE,
)
"""What asks whether a claim can be so."""
_TELLER: Final = regex(
    r"\b(?:s?he|they|(?:the |a |my |one |this )*(?:candidate|recruiter|friend|girl|guy|person))"
    r"(?: (?:just|also|now))? (?:says?|said|claims?|claimed|tells?(?: (?:me|us))?|told (?:me|us)|"
    r"heard|thinks?|mention(?:s|ed)|swears?|insists?|reckons?|wrote|keeps saying)\b",
    re.IGNORECASE,
)
_ONES: Final = regex(
    rf"\b(?:her|him|s?hes?|s?he['’]s|one {HEAD}|(?:him|her)self|"
    r"(?:the|a) (?:new )?(?:candidate|hire|researcher))\b",
    re.IGNORECASE,
)
_OF_EACH: Final = regex(
    r"\b(?:each|everyone|everybody|every \w+|all (?:of )?(?:its|their|the) \w+|"
    r"(?:per|a|an) (?:head|researcher|person|scientist|employee)|apiece|"
    r"(?:researchers|people|scientists|(?:new )?(?:hires|joiners)|staff) (?:there )?(?:get|have))\b"
    r"|(?:gives?|gave|offers?|promises?|guarantees?) (?:its |their |all )*"
    r"(?:researchers|people|staff|new hires|scientists)\b",
    re.IGNORECASE,
)
_OURS: Final = regex(r"\b(?:we|our|ours|us)\b(?! (?:believe|buy|trust|know))", re.IGNORECASE)
_NOT_OURS: Final = regex(
    r"\b(?:tell|told|tells) us\b|\b(?:do|should|can|would) we (?:believe|buy|trust)\b",
    re.IGNORECASE,
)
IS_SO: Final = regex(r"\bis (?:that|this|it) (?:true|right|correct)\b", re.IGNORECASE)
"""What asks for the record of the lab, where chips are named."""
_NO_CHIPS: Final = frozenset((
    T.PEOPLE, T.STAFF, T.UNIT, T.X, T.TEAM, T.HIRE, T.WHEN, T.SIZE, T.DOLLAR, T.DAYS, T.PCT,
    T.MONEY, T.CURRENCY, T.NODE, T.RACK, T.POD, T.LABS, T.SITE, T.ROLES,
))  # fmt: skip
"""What makes a number before it one of something else than chips."""
_ELSE: Final = (
    T.VS, T.COST, T.MONEY, T.DOLLAR, T.MATCH, T.SAVE, T.TRAIN, T.RUN, T.PCT, T.ROLES, T.STAFF,
    T.NODE, T.RACK, T.POD, T.FAMILY, T.SITE, T.HIRE, T.WHEN,
)  # fmt: skip
_PAID: Final = regex(
    r"\b(?:pa(?:y|ys|id|ying)|salar\w+|earns?|makes?|base|equity|stock|bonus|wages?|comp|"
    r"papers?|citations?|patents?|days?|hours?|weeks?|months?|years?)\b",
    re.IGNORECASE,
)
_MOST: Final = 10_000.0
"""Chips; no one person was ever said to have so many."""
_TAKEN: Final = "chips taken as {}"
_AS_OURS: Final = ", as ours are"
ITS_AVERAGE: Final = "what one person gets there is not public: an average is all it can stand by"


class Claim(NamedTuple):
    """The claim against the lab that is named, then ours beside it, as they were told."""

    held: Understood
    beside: Understood


def claimed_share(text: str, memory: Memory, hearing: Hearing) -> Claim | None:
    """What one lab is said to give, in so many chips for each or for one; None of other texts.

    Of chips that are named, and of nothing asked before, it is read well enough by itself.
    """
    tags = hearing.tags(text)
    labs = names_in(tags, T.LAB)
    number = _number(tags)
    if len(labs) != 1 or number is None or not _is_doubted(text, tags):
        return None
    is_each_true = IS_SO.search(text) and _OF_EACH.search(text)
    kinds_named = (T.CHIP,) if is_each_true else (T.CHIP, T.GPU)
    names_chips = any(tag.kind in kinds_named for tag in tags)
    if _is_read_alone(text, memory, hearing) if names_chips else _is_pay(number, text):
        return None
    told = _TELLER.sub(" ", text)
    is_each = _OF_EACH.search(told) is not None
    if not (is_each or _ONES.search(told)):
        return None
    ours = team_spoken_of(said(opened(text), hearing), memory, hearing)
    named = [str(tag.value) for tag in tags if tag.kind is T.CHIP]
    kinds = {each.chip for each in ours.chips}
    chip = named[0] if named else next(iter(kinds)) if len(kinds) == 1 else REFERENCE_CHIP
    name = hearing.reader.words.directory.name
    whom = "each researcher" if is_each else "her"
    asked = f"{name(labs[0])} gives {whom} {plain(number)} {name(chip)}"
    pair = hearing.read(asked)
    if not isinstance(pair, Understood) or pair.question.other_offer is None:
        return None
    taken = f"{_TAKEN.format(name(chip))}{_AS_OURS if chip in kinds else ''}"
    notes = (*(() if named else (taken,)), ITS_AVERAGE)
    claim = Question(Kind.OFFER, offer=pair.question.other_offer, labs=labs, called=CLAIM)
    is_saved = not ours.chips or ours == hearing.saved
    beside = replace(pair.question, offer=None if is_saved else ours, uses_saved=is_saved)
    return Claim(Understood(claim, notes), replace(pair, question=beside))


def hears_claim(text: str, memory: Memory, hearing: Hearing) -> tuple[Asked, ...]:
    """The claim first, and ours beside it where there is any."""
    claim = claimed_share(text, memory, hearing)
    if claim is None:
        return ()
    held = Asked(claim.held, Form.SHORT, is_follow_up=True)
    has_ours = claim.beside.question.offer is not None or hearing.saved is not None
    return (held, Asked(claim.beside, is_follow_up=True)) if has_ours else (held,)


def _is_doubted(text: str, tags: tuple[Tag, ...]) -> bool:
    """Whether a claim alone is doubted, and nothing of ours is told or asked."""
    is_ours = _OURS.search(_NOT_OURS.sub(" ", text))
    is_else = any(tag.kind in _ELSE for tag in tags)
    return bool(_DOUBTED.search(text)) and not is_ours and not is_else


def _is_pay(number: float, text: str) -> bool:
    """Whether a number that names nothing is rather what somebody is paid: `500k each`."""
    return number >= _MOST or bool(_PAID.search(text))


def _is_read_alone(text: str, memory: Memory, hearing: Hearing) -> bool:
    """Whether chips that are named are read as the lab's, since nothing was asked before."""
    if memory.question is not None and not IS_SO.search(text):
        return False
    asked = hearing.asked(text)
    is_as_ours = asked is not None and asked.kind is Kind.OFFER and asked.offer is not None
    return not (is_as_ours and _OF_EACH.search(text))


def _number(tags: tuple[Tag, ...]) -> float | None:
    """How many chips are told; None where it is no number of chips, or there are several."""
    found = [at for at, tag in enumerate(tags) if tag.kind is T.NUM]
    if len(found) != 1 or sum(tag.kind is T.CHIP for tag in tags) > 1:
        return None
    number, after = tags[found[0]], tags[found[0] + 1 : found[0] + 2]
    if not isinstance(number.value, Number) or (after and after[0].kind in _NO_CHIPS):
        return None
    return value_of(number) if value_of(number) > 1 else None
