"""What is guaranteed of an offer: a part of it, and whether it is there for all."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer, with_guaranteed
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.numbers import number_told
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.questions.words.leads import LINK
from bot.regex import regex
from storage.records import Amount

_HALF: Final = regex(r"\bhalf\b")
_SURE: Final = regex(r"\bguarantee[ds]?\b|\bguaranteeing\b")
_NONE_SURE: Final = regex(
    r"\b(?:no|without(?: an?| any| the)?|zero|(?:drop|forget|ignore|scrap|skip|lose)(?: about)? "
    r"(?:the|any|that)) guarantees?\b|"
    r"\b(?:nothing|none|isn['’]?t|aren['’]?t|not)(?: \w+)? guaranteed\b",
    needs="guarantee",
)
"""`i don't buy the 90% guarantee, assume none is guaranteed`, whose part is what is denied."""
_NONE_ALREADY: Final = "nothing was told to be guaranteed, so that it stays as it was"
_TAKEN: Final = "{part:.3g}% of {each:.4g} chips each taken as {n} guaranteed to each"
_UNSHARED: Final = (
    "A part that is guaranteed is so many chips for each: tell me how many chips you have and how"
    " many researchers share them, as in the example."
)
_SUCH: Final = ("2048 H100, 40 researchers, 16 guaranteed each",)


def of_guarantee(told: Said, memory: Memory, hearing: Hearing) -> Question | Reading | None:
    """What is asked or told of what is guaranteed to each; None of other texts."""
    ways = guarantee_covered, nothing_guaranteed, guaranteed_part
    return next((found for way in ways if (found := way(told, memory, hearing))), None)


def guaranteed_part(told: Said, memory: Memory, hearing: Hearing) -> Reading | None:
    """The offer with that part of each one's average guaranteed, told aloud; None of other texts.

    What is guaranteed is a number of chips for each, so that the part is taken of the average.
    """
    d = told.draft
    if d.has(T.CLAIM) and _SURE.search(fold(told.text)):  # `half the team is guaranteed 20`
        alone = hearing.read(told.whole)
        return alone if isinstance(alone, Unreadable) and alone.is_plain else None
    part = _part(told)
    if part is None or d.stacks or d.runs or d.people is not None or d.guaranteed:
        return None
    if d.has(T.NUM, T.COUNT, T.TEAM, T.STAFF, T.PEOPLE, T.EACH):
        return None
    last = memory.question if memory.offered == memory.question else memory.offered
    if last is None:
        return None
    held = held_offer(last, hearing)
    if not held.chips or held.researchers is None:
        return Unreadable(_UNSHARED, _SUCH, is_plain=True)
    each = held.chips_per_head
    number = math.floor(part * each)
    if number < 1:
        return None
    asked = replace(with_guaranteed(last, float(number), hearing), labs=told.labs or last.labs)
    return Understood(asked, (_TAKEN.format(part=part * 100, each=each, n=number),))


def nothing_guaranteed(told: Said, memory: Memory, hearing: Hearing) -> Reading | None:
    """`assume no guarantee`: the offer without it, or told aloud that it has none; else None."""
    d, last = told.draft, memory.question
    if not _NONE_SURE.search(fold(told.whole)) or last is None or last.kind is not Kind.OFFER:
        return None
    if d.stacks or d.runs or d.people is not None or d.has(T.NUM, T.COUNT, T.CLAIM, T.HOWMANY):
        return None
    held = held_offer(last, hearing)
    labs = told.labs or last.labs
    if held.guaranteed_per_researcher is None:
        return Understood(replace(last, labs=labs, save=False), (_NONE_ALREADY,))
    return Understood(replace(with_guaranteed(last, None, hearing), labs=labs))


def _part(told: Said) -> float | None:
    """The share that is said to be guaranteed, if one is."""
    low = fold(told.text)
    if not _SURE.search(low) or _NONE_SURE.search(low):
        return None
    shares = [tag.value for tag in told.draft.tags if tag.kind is T.PCT]
    share = shares[0] if len(shares) == 1 else 0.5 if _HALF.search(low) and not shares else None
    return share if isinstance(share, float) and 0 < share <= 1 else None


_WHOM: Final = (
    r"(?: (?:with|for|to|across|at) (?:(?:all|just|only|the|our|of|them|us|these|those)\W+)*"
    r"(?:(?P<people>\d[\d,]*)(?: (?:people|researchers|heads|persons|of (?:them|us)))?|everyone|"
    r"everybody|all|them|each|(?:every(?:one|body) )?else|others|rest|the team|the whole team|"
    r"all of (?:them|us)))?"
)
_OF_WHAT: Final = (
    r"(?: (?:with|on|from|out of|given|within) "
    r"(?:what(?:ever)? we(?:['’]ve| have)?(?: got| run| own)?|"
    r"our (?:current |own )?(?:cluster|chips|gpus|setup|kit|compute|capacity|offer)|"
    r"(?:these|those|the) (?:chips|gpus)))?"
)
_COVERS: Final = regex(
    rf"\W*(?:(?:{LINK}|wait)\W+)*"
    r"(?:(?:can|could|would|do|will) (?:we|our (?:chips|cluster|gpus)) (?:(?:even|really|"
    r"actually|still|all|be able to|afford to|have enough to) )*(?:do|afford|cover|promise|"
    r"guarantee|give|keep|hold|deliver|honou?r|manage|support|sustain|offer|pull off)"
    r"(?: (?:that|this|it|so much|as much|that much|(?:that|so) many)(?: each)?)?"
    r"(?: off)?|(?:is|would) (?:that|this|it) (?:even |really |actually |be )*(?:covered|feasible|"
    r"doable|possible|realistic|enough|affordable)|(?:do|would) we (?:even )?have enough"
    r"(?: (?:chips|gpus|h100s?))?(?: for (?:that|it|this))?|"
    r"(?:do|would) we (?:even |actually |really )?have (?:the |that many )?(?:chips|gpus|cards|"
    r"capacity|compute)(?: (?:for (?:that|it|this)|to (?:do|cover|back) (?:that|it|this)))?|"
    r"(?:what|how (?:much|many)(?: (?:chips|gpus))?)(?:['’]?s| is| are| would| will)?(?: be)? "
    r"left(?: over)?(?: to share)?|"
    r"(?:does|would|will) (?:that|it|this) (?:even )?"
    rf"(?:work(?: out)?|add up|fit|hold)){_WHOM}{_OF_WHAT}"
    r"(?: (?:then|today|now|at all|tho|though|as (?:is|it is)))*\W*",
    re.IGNORECASE,
)


def guarantee_covered(told: Said, memory: Memory, hearing: Hearing) -> Question | None:
    """The offer by itself, whose answer says whether the promise holds; None of other texts."""
    last = memory.question
    if last is None or last.kind is not Kind.OFFER or last.called:
        return None
    held = held_offer(last, hearing)
    is_promised = held.guaranteed_per_researcher and held.chips
    found = _COVERS.fullmatch(told.whole) if is_promised else None
    if found is None:
        return None
    people = number_told(found["people"]) if found["people"] else None
    if people == 0:
        return None
    if not people:
        return replace(last, labs=(), scope=None, save=False)
    return Question(Kind.OFFER, offer=replace(held, researchers=Amount(people)), as_of=last.as_of)
