"""Whether what a lab was said to give can be: in chips, in no chip, or told as a clause."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.compute.offers import REFERENCE_CHIP
from bot.conversation.changing.offer.claimed_share import IS_SO, ITS_AVERAGE, claimed_share
from bot.conversation.changing.offer.spoken_before import pair_before
from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.memory import Hearing, Memory
from bot.questions.claimed import CLAIM
from bot.questions.patterns import names_in
from bot.questions.tags import Number, T
from bot.questions.types import Choice, Kind, Question, Understood, Unreadable
from bot.questions.words.leads import LED
from bot.questions.words.things import GPUS
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import Offer

_PLAUSIBLE: Final = (
    r"(?:plausible|realistic|believable|credible|possible|likely|legit|(?:a )?bluff|"
    r"too good to be true|exaggerat\w+|inflated)"
)
_DOUBTED: Final = regex(
    rf"\b(?:{_PLAUSIBLE}|(?:is|could|can) (?:that|it|this) (?:be )?true|"
    r"(?:does|sounds?|is) (?:that |it |this )?(?:sound |seem |be )?right|add up|check out)\b",
    re.IGNORECASE,
)
_ALONE: Final = regex(
    rf"{LED}(?:how|is|are|does|do|could|would|can|sounds?|seems?)? ?"
    r"(?:(?:that|it|this|they|those|these|theirs|her|his) ?(?:offer|number|promise|claim)?s? ?)?"
    rf"(?:(?:be|sound|seem|look|even|really|at all|is|are) ?)*{_PLAUSIBLE}?"
    r"(?: (?:is|are) (?:that|it|this))?(?: at all| really)?\W*",
    re.IGNORECASE,
)
_OF_WHICH: Final = "Of which lab is that told? Beside its name I can set what is on record of it."
_SUCH: Final = ("is 500 H100 per researcher plausible at OpenAI",)


def beside_the_lab(heard: Heard, text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """What a lab was said to give beside the lab, then ours; nothing where nobody doubts it."""
    reading = heard.reading if isinstance(heard, Asked) else None
    pair = reading.question if isinstance(reading, Understood) else None
    if pair is None or pair.kind is not Kind.COMPARE or not _DOUBTED.search(text):
        return ()
    labs = (pair.other_lab,) if pair.other_lab else _labs(text, memory, hearing)
    checked = _checked(pair, labs[0]) if len(labs) == 1 else None
    return (checked, heard) if checked else ()


def plausible(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """`is that plausible`, `is 500 realistic for one person there`: what is said to be given.

    Where the message before did not say of which lab, the one that was spoken of last is taken,
    aloud.
    """
    pair = pair_before(memory) if _DOUBTED.search(text) else None
    if pair is None or not pair.other_terms:
        return None
    if not (_ALONE.fullmatch(text) or _names_it(text, pair, hearing)):
        return None
    if pair.other_lab:
        return _checked(pair, pair.other_lab)
    labs = next((each.labs for each in memory.earlier if each.labs), ())
    if len(labs) == 1 and (checked := _checked(pair, labs[0], _whose(labs[0], hearing))):
        return checked
    return Asked(Unreadable(_OF_WHICH, _SUCH, is_plain=True), is_follow_up=True)


def _names_it(text: str, pair: Question, hearing: Hearing) -> bool:
    """Whether it is of the number that was told, or of the lab, and of no other."""
    tags = hearing.tags(text)
    told = {tag.value for tag in tags if tag.kind in (T.LAB, T.CHIP)}
    counts = {tag.value.amount.value for tag in tags if isinstance(tag.value, Number)} - {1.0}
    given = {each.count.value for each in pair.other}
    is_of_it = told <= {pair.other_lab, *(each.chip for each in pair.other)} and counts <= given
    return is_of_it and bool(told or counts)


def _labs(text: str, memory: Memory, hearing: Hearing) -> tuple[str, ...]:
    """The lab that is named, or that was spoken of before."""
    named = tuple(str(tag.value) for tag in hearing.tags(text) if tag.kind is T.LAB)
    return named or (memory.question.labs if memory.question else ())


def _whose(lab: str, hearing: Hearing) -> str:
    return f"taken for an offer of {hearing.reader.words.directory.name(lab)}, spoken of last"


def _checked(pair: Question, lab: str, *notes: str) -> Asked | None:
    """The second of two offers against the lab that is said to make it."""
    if pair.other_offer is None:
        return None
    asked = Question(Kind.OFFER, offer=pair.other_offer, labs=(lab,), called=CLAIM)
    return Asked(Understood(asked, (*notes, ITS_AVERAGE)), Form.SHORT, is_follow_up=True)


# What a lab is said to give, told in no chip or as a clause: `he had 100 GPUs there, plausible?`.
#
# It is read as if it were told of chips that are named, for each, and so stands beside that lab.

_TRUE: Final = rf"(?:{_PLAUSIBLE}|true|right)"
_ASKS_IF_TRUE: Final = regex(
    rf"\b(?:(?:is|could|can|does|sounds?|seems?|be) (?:that|it|this)?(?: (?:sound|seem|be|look))?"
    rf"|[,.;?]) ?{_TRUE}\b|\bis \d.{{2,40}} {_TRUE}\b"
    r"|\b(?:does|would) (?:that|it|this) (?:add up|check out|make sense)\b"
    r"|\bis (?:that|it|this|there) (?:(?:any|some)thing |any |even )?(?:public|on record|known|"
    r"confirmed|documented|verified|evidence)\b"
    r"|\bcan (?:you|i|one|anyone) (?:verify|check|confirm) (?:that|it|this)\b",
    re.IGNORECASE,
    needs="plausible|realistic|believable|credible|possible|likely|true|legit|bluff|right|too good|"
    "exaggerat|inflated|add up|check|make sense|public|on record|known|confirm|documented|verif|"
    "evidence",
)
_THAT: Final = regex(
    rf"\b(?:is|was|would) it (?:be )?(?P<how>{_TRUE}) that (?:(?:(?:a|one|each|every|any) )?"
    r"(?:researchers?|scientists?|engineers?|people|everyone|employees?|candidates?) (?:at|from) "
    r"(?P<at>[\w .&-]{2,30}?)|(?P<lab>[\w .&-]{2,30}?)) "
    r"(?:really )?(?:ha[sd]|have|gets?|got|gives?|gave) "
    r"(?:(?:each|every|everyone|everybody|all|its|their|a)(?: \w+)? (?=\d))?"
    r"(?P<many>\d[\d,.]*k? [a-z][\w-]*)(?: each)?",
    re.IGNORECASE,
)
_GPUS: Final = regex(rf"(?<=\d ){GPUS}\b", re.IGNORECASE)
_OURS: Final = regex(r"\b(?:we|our|ours|us)\b", re.IGNORECASE)
_OURS_BESIDE: Final = "ours beside it"
_TAKEN: Final = "GPUs taken as {}"


def doubted(text: str, hearing: Hearing) -> Understood | None:
    """That many of a chip that is named, at the one lab; None where nothing has to be put so."""
    if _doubted_lab(text, hearing) is None:
        return None
    plain = _THAT.sub(_per_researcher, text)
    held = hearing.saved.chips if hearing.saved else ()
    chip = held[0].chip if len(held) == 1 else REFERENCE_CHIP
    name = hearing.reader.words.directory.name(chip)
    named = _GPUS.sub(name, plain)
    reading = hearing.read(named) if named != text else None
    if not isinstance(reading, Understood):
        return None
    asked = reading.question
    each = asked.offer if asked.kind is Kind.OFFER else None
    if not (asked.other_offer or (each and not _is_promised(each))):
        return None
    notes = () if named == plain else (_TAKEN.format(name),)
    return replace(reading, assumed=(*reading.assumed, *notes))


def _is_promised(offer: Offer) -> bool:
    """Whether a share is guaranteed, which would be one of ours."""
    return offer.guaranteed_per_researcher is not None


def doubted_alone(text: str, hearing: Hearing) -> Understood | None:
    """The same where nothing is asked on: what the lab is said to give against the lab itself.

    Ours stands beside it where there is any.
    """
    if claim := claimed_share(text, Memory(), hearing):
        return _beside_ours(claim.held, claim.beside, hearing)
    named, lab = doubted(text, hearing), _doubted_lab(text, hearing)
    told = named or hearing.read(text)
    pair = told.question if isinstance(told, Understood) and lab else None
    if pair is None or pair.other_offer is None or not isinstance(told, Understood):
        return named
    asked = Question(Kind.OFFER, offer=pair.other_offer, labs=(str(lab),), called=CLAIM)
    held = Understood(asked, (*told.assumed, ITS_AVERAGE))
    return _beside_ours(held, Understood(pair), hearing)


def _beside_ours(held: Understood, beside: Understood, hearing: Hearing) -> Understood:
    """What is held against the lab, with ours as what else can be asked."""
    ours = Choice(_OURS_BESIDE, to_text(beside.question, hearing.reader.words.directory))
    return replace(held, besides=(ours,) if hearing.saved else ())


def _doubted_lab(text: str, hearing: Hearing) -> str | None:
    """The one lab of which that is doubted, and nothing of ours."""
    labs = set(names_in(hearing.tags(text), T.LAB))
    is_doubted = _ASKS_IF_TRUE.search(text) and not (_OURS.search(text) or IS_SO.search(text))
    return labs.pop() if len(labs) == 1 and is_doubted else None


def _per_researcher(told: re.Match[str]) -> str:
    lab = told["at"] or told["lab"]
    return f"is {told['many']} per researcher {told['how']} at {lab}"
